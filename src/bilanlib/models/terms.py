"""The words of facts: closed lists, each word with its French label."""

from bilanlib.messages.terms import Term


class Phase(Term):
    """A part of the bilan, keyed by its meaning and never by its number."""

    PRIOR = "prior", "entretien préalable"
    PRELIMINARY = "preliminary", "phase préliminaire"
    INVESTIGATION = "investigation", "phase d’investigation"
    PROJECT_FORMALISATION = "project_formalisation", "phase de formalisation du projet"
    CONCLUSION = "conclusion", "phase de conclusions"
    FOLLOW_UP = "follow_up", "suivi"


class SessionKind(Term):
    """What the hours of a session are made of."""

    INTERVIEW = "interview", "entretien individuel"
    GROUP = "group", "séance collective"
    TRIPARTITE = "tripartite", "entretien tripartite"
    TEST = "test", "test"
    INDIVIDUAL_WORK = "individual_work", "travail personnel"
    FIELD_ENQUIRY = "field_enquiry", "enquête sur le terrain"
    PROVIDER_WORK = "provider_work", "travail propre du prestataire"
    AUTOMATED_TOOL = "automated_tool", "outil automatisé"
    PRIOR_INTERVIEW = "prior_interview", "entretien préalable"
    FOLLOW_UP = "follow_up", "entretien de suivi"


class Modality(Term):
    """How people meet."""

    IN_PERSON = "in_person", "en présence"
    VIDEO = "video", "en visioconférence"
    PHONE = "phone", "par téléphone"
    ASYNCHRONOUS = "asynchronous", "en différé"


class SessionStatus(Term):
    """Whether a session took place."""

    PLANNED = "planned", "prévue"
    HELD = "held", "tenue"
    CANCELLED = "cancelled", "annulée"


class Stage(Term):
    """What a total of hours speaks of."""

    DECLARED = "declared", "déclaré"
    PLANNED = "planned", "prévu"
    DELIVERED = "delivered", "réalisé"


class ConductedBy(Term):
    """Who conducts a session."""

    PROVIDER = "provider", "le prestataire"
    SUBCONTRACTOR = "subcontractor", "un sous-traitant"
    EMPLOYER = "employer", "l’employeur"
    BENEFICIARY = "beneficiary", "le bénéficiaire seul"
    OTHER = "other", "un tiers"


class FundingSource(Term):
    """Who pays, and under which title."""

    EMPLOYER_PLAN = "employer_plan", "plan de développement des compétences"
    REDEPLOYMENT_LEAVE = "redeployment_leave", "congé de reclassement"
    CPF = "cpf", "compte personnel de formation"
    EMPLOYER_TOP_UP = "employer_top_up", "abondement de l’employeur au CPF"
    OPCO = "opco", "opérateur de compétences"
    FRANCE_TRAVAIL = "france_travail", "France Travail"
    TRANSITIONS_PRO = "transitions_pro", "Transitions Pro"
    PUBLIC_EMPLOYER = "public_employer", "administration employeur"
    OWN_MONEY = "own_money", "le bénéficiaire, à ses frais"
    OTHER = "other", "autre"


class Initiative(Term):
    """Who asked for the bilan."""

    BENEFICIARY = "beneficiary", "le bénéficiaire"
    EMPLOYER = "employer", "l’employeur"
    BOTH = "both", "les deux"


class Territory(Term):
    """Where the beneficiary works, as far as public holidays are concerned.

    In Alsace-Moselle, Good Friday is a holiday in some communes only (L. 3134-13). `alsace_moselle` does not tell the
    commune: where Good Friday matters the answer is open, and one of the two other words closes it. `other` is a place
    whose holidays are not known here (Monaco, a foreign country): `check` wants them as `calendar=`.
    """

    METROPOLE = "metropole", "France métropolitaine, hors Alsace-Moselle"
    ALSACE_MOSELLE = "alsace_moselle", "Alsace-Moselle, commune non précisée"
    ALSACE_MOSELLE_GOOD_FRIDAY = (
        "alsace_moselle_good_friday",
        "Alsace-Moselle, commune où le Vendredi saint est férié",
    )
    ALSACE_MOSELLE_NO_GOOD_FRIDAY = (
        "alsace_moselle_no_good_friday",
        "Alsace-Moselle, commune où le Vendredi saint n’est pas férié",
    )
    GUADELOUPE = "guadeloupe", "Guadeloupe"
    GUYANE = "guyane", "Guyane"
    MARTINIQUE = "martinique", "Martinique"
    MAYOTTE = "mayotte", "Mayotte"
    REUNION = "reunion", "La Réunion"
    SAINT_BARTHELEMY = "saint_barthelemy", "Saint-Barthélemy"
    SAINT_MARTIN = "saint_martin", "Saint-Martin"
    OTHER = "other", "autre"


class Party(Term):
    """Who is bound by a convention."""

    BENEFICIARY = "beneficiary", "le bénéficiaire"
    EMPLOYER = "employer", "l’employeur"
    PROVIDER = "provider", "le prestataire"
    PAYER = "payer", "le financeur"


class Capacity(Term):
    """In what quality a person signs."""

    IN_PERSON = "in_person", "en son nom"
    LEGAL_REPRESENTATIVE = "legal_representative", "représentant légal"
    DELEGATE = "delegate", "titulaire d’une délégation"
    COUNSELLOR = "counsellor", "conseiller du prestataire"
    UNAUTHORISED = "unauthorised", "sans pouvoir"


class Channel(Term):
    """How something was sent."""

    HAND = "hand", "remise en main propre"
    POST = "post", "courrier"
    REGISTERED_POST = "registered_post", "lettre recommandée"
    EMAIL = "email", "courriel"
    PLATFORM = "platform", "plateforme"


class Mention(Term):
    """What a convention says, one atom at a time."""

    TITLE = "title", "l’intitulé"
    OBJECTIVE = "objective", "l’objectif"
    CONTENT = "content", "le contenu"
    MEANS = "means", "les moyens prévus"
    DURATION = "duration", "la durée"
    PERIOD = "period", "la période de réalisation"
    CONDUCT = "conduct", "les modalités de déroulement"
    FOLLOW_UP = "follow_up", "les modalités de suivi"
    DELIVERY_OF_RESULTS = "delivery_of_results", "les modalités de remise des résultats détaillés"
    DELIVERY_OF_SYNTHESIS = "delivery_of_synthesis", "les modalités de remise du document de synthèse"
    PRICE = "price", "le prix"
    PAYMENT = "payment", "les modalités de règlement"


class Presence(Term):
    """Whether a mention is there."""

    PRESENT = "present", "présente"
    PARTIAL = "partial", "incomplète"
    ABSENT = "absent", "absente"


class ConsentScope(Term):
    """What a person agrees to, asks for, or refuses."""

    BILAN = "bilan", "réalisation du bilan"
    METHOD = "method", "usage d’une méthode"
    DISCLOSURE = "disclosure", "communication d’un document"


class Stance(Term):
    """What the person said."""

    AGREES = "agrees", "accord"
    REQUESTS = "requests", "demande"
    REFUSES = "refuses", "refus ou opposition"


class Form(Term):
    """How it was said."""

    WRITTEN = "written", "par écrit"
    ORAL = "oral", "oralement"


class DocumentKind(Term):
    """What a document is."""

    SYNTHESIS = "synthesis", "document de synthèse"
    PROJECT_SYNTHESIS = "project_synthesis", "synthèse limitée au projet"
    DETAILED_RESULTS = "detailed_results", "résultats détaillés"
    TEST = "test", "test ou questionnaire"
    NOTES = "notes", "notes d’entretien"
    WORKING_DOCUMENT = "working_document", "document de travail"
    CONVENTION = "convention", "convention"
    ATTENDANCE = "attendance", "feuille de présence"
    CERTIFICATE = "certificate", "certificat de réalisation"
    INVOICE = "invoice", "facture"
    QUOTE = "quote", "devis"
    CONSENT_RECORD = "consent_record", "preuve d’un accord"
    SATISFACTION = "satisfaction", "questionnaire de satisfaction"


class Recipient(Term):
    """To whom something is shown."""

    BENEFICIARY = "beneficiary", "le bénéficiaire"
    COUNSELLOR = "counsellor", "la personne qui réalise le bilan"
    PROVIDER_STAFF = "provider_staff", "un autre membre du prestataire"
    AUDITOR = "auditor", "l’auditeur qualité du prestataire"
    CEP_OPERATOR = "cep_operator", "l’opérateur du conseil en évolution professionnelle"
    EMPLOYER_HR = "employer_hr", "le service des ressources humaines de l’employeur"
    EMPLOYER_MANAGER = "employer_manager", "un responsable hiérarchique"
    PAYER = "payer", "le financeur"
    INSPECTORATE = "inspectorate", "l’inspection"
    OTHER_PROVIDER = "other_provider", "un autre prestataire"
    FAMILY = "family", "un proche du bénéficiaire"
    OTHER = "other", "un tiers"


class RetentionGround(Term):
    """Why documents are kept after the end."""

    FOLLOW_UP_NEED = "follow_up_need", "nécessité d’un suivi de la situation du bénéficiaire"
    OTHER = "other", "autre motif"


class Destruction(Term):
    """How a document ceased to speak of the person."""

    ERASED = "erased", "détruit"
    ANONYMISED = "anonymised", "anonymisé"


class UnitQuality(Term):
    """What an organisation within the provider is."""

    IDENTIFIED = "identified", "identifiée"
    DEDICATED = "dedicated", "spécifiquement destinée à la réalisation de bilans de compétences"


class Topic(Term):
    """What a phase covered."""

    NEED_ANALYSIS = "need_analysis", "analyse de la demande et du besoin"
    FORMAT_CHOICE = "format_choice", "choix du format le plus adapté"
    JOINT_TERMS = "joint_terms", "définition conjointe des modalités de déroulement"
    PROJECT_BUILT = "project_built", "construction du projet professionnel"
    PROJECT_CHECKED = "project_checked", "vérification de la pertinence du projet"
    ALTERNATIVES = "alternatives", "élaboration d’une ou plusieurs alternatives"
    RESULTS_APPROPRIATION = "results_appropriation", "appropriation des résultats détaillés"
    CONDITIONS_AND_MEANS = "conditions_and_means", "recensement des conditions et moyens"
    STEPS = "steps", "principales modalités et étapes du projet"
    FOLLOW_UP_OFFER = "follow_up_offer", "possibilité d’un entretien de suivi"


class SynthesisPart(Term):
    """What a synthesis speaks of."""

    CIRCUMSTANCES = "circumstances", "les circonstances du bilan"
    COMPETENCES = "competences", "les compétences et les aptitudes au regard des perspectives envisagées"
    PROJECT = "project", "le projet professionnel, le projet de formation éventuel et leurs principales étapes"


class MeasureKind(Term):
    """What an employer does against an employee."""

    SANCTION = "sanction", "sanction disciplinaire"
    DISMISSAL = "dismissal", "licenciement"
    OTHER = "other", "autre mesure"


class MeasureGround(Term):
    """Why an employer does it."""

    REFUSAL = "refusal", "le refus du bilan"
    OTHER = "other", "un autre motif"


class CellTopic(Term):
    """What the cell that accompanies a redeployment leave is told of the actions that a bilan recommends."""

    NATURE = "nature", "la nature des actions"
    DURATION = "duration", "leur durée"
    IMPLEMENTATION = "implementation", "leurs modalités de mise en œuvre"


class Status(Term):
    """In what position the beneficiary works."""

    EMPLOYEE = "employee", "salarié"
    JOB_SEEKER = "job_seeker", "demandeur d’emploi"
    SELF_EMPLOYED = "self_employed", "travailleur indépendant"
    CIVIL_SERVANT = "civil_servant", "fonctionnaire"
    PUBLIC_CONTRACTUAL = "public_contractual", "agent contractuel"
