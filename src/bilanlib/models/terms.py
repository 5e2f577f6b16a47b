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
    STATE = "state", "l’État, comme financeur"
    REGION = "region", "la région"
    AGEFIPH = "agefiph", "AGEFIPH"
    SELF_EMPLOYED_FUND = "self_employed_fund", "fonds d’assurance formation de non-salariés"
    LOCAL_AUTHORITY = "local_authority", "le département ou la commune"
    ANFH = "anfh", "ANFH"
    SECTORAL_FUND = "sectoral_fund", "fonds social sectoriel (Belgique)"
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
    PARTIES = "parties", "les parties"
    COSTS = "costs", "la prise en charge des frais par l’administration"
    PLACE = "place", "le lieu"
    COOPERATION = "cooperation", "les informations utiles que le bénéficiaire donne"
    CONFIDENTIALITY = "confidentiality", "la confidentialité à laquelle le prestataire est tenu"
    METHODS = "methods", "l’information sur les moyens, les méthodes et les techniques"
    COMPLIANCE = "compliance", "le respect par le prestataire du livre III du Code du travail"
    RESULTS_ON_AGREEMENT = (
        "results_on_agreement",
        "les résultats communiqués avec le seul accord du bénéficiaire",
    )
    SYNTHESIS_TO_HR = (
        "synthesis_to_hr",
        "la communication de la synthèse au service des ressources humaines sauf opposition",
    )


class Presence(Term):
    """Whether a mention is there."""

    PRESENT = "present", "présente"
    PARTIAL = "partial", "incomplète"
    ABSENT = "absent", "absente"


class ContractMention(Term):
    """What the contract of a person who pays says, one atom at a time."""

    NATURE = "nature", "la nature de l’action"
    DURATION = "duration", "la durée"
    PROGRAMME = "programme", "le programme"
    OBJECT = "object", "l’objet"
    HEADCOUNT = "headcount", "l’effectif concerné"
    REQUIRED_LEVEL = "required_level", "le niveau de connaissances préalables requis"
    CONDITIONS = "conditions", "les conditions dans lesquelles l’action a lieu, à distance comprise"
    MEANS = "means", "les moyens pédagogiques et techniques"
    CONTROL = "control", "les modalités de contrôle"
    SANCTION = "sanction", "la nature de la sanction éventuelle"
    STAFF_TITLES = "staff_titles", "les diplômes, titres ou références des intervenants"
    PAYMENT = "payment", "les modalités de paiement"
    EARLY_END = "early_end", "ce qui est dû en cas d’arrêt anticipé ou d’abandon"


class Information(Term):
    """What a person who pays is handed before enrolling."""

    OBJECTIVES = "objectives", "les objectifs"
    CONTENT = "content", "le contenu"
    STAFF = "staff", "la liste des intervenants"
    TIMETABLE = "timetable", "les horaires"
    EVALUATION = "evaluation", "les modalités d’évaluation"
    CONTACT = "contact", "la personne à contacter"
    INTERNAL_RULES = "internal_rules", "le règlement intérieur"
    TARIFF = "tariff", "les tarifs"
    PAYMENT = "payment", "les modalités de règlement"
    EARLY_END = "early_end", "ce qui est dû en cas d’arrêt anticipé ou d’abandon"


class EndGround(Term):
    """Why a contract ends before the bilan is carried out."""

    FORCE_MAJEURE = "force_majeure", "force majeure reconnue, qui empêche la personne de suivre le bilan"
    PERSON = "person", "abandon de la personne"
    PROVIDER = "provider", "défaut du prestataire"


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
    ATTENDANCE_CERTIFICATE = "attendance_certificate", "attestation de fréquentation"
    ACTION_PLAN = "action_plan", "plan d’action"
    PORTFOLIO = "portfolio", "portefeuille de compétences"
    INTAKE_SHEET = "intake_sheet", "fiche de cadrage remplie par l’employeur"
    ACCESSIBILITY_SHEET = "accessibility_sheet", "fiche sur les besoins d’adaptation"
    GUIDE = "guide", "guide ou livret remis au bénéficiaire"
    TRACKING_SHEET = "tracking_sheet", "fiche de suivi"
    RULES = "rules", "règlement intérieur, conditions générales ou livret d’accueil"


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
    COMMITMENT = "commitment", "engagement des parties dans la démarche"
    EXPECTATIONS = "expectations", "attentes"
    WORK_CONTEXT = "work_context", "contexte professionnel"
    OBSTACLES = "obstacles", "freins"
    CONDITIONS = "conditions", "conditions de déroulement"
    METHODS_EXPLAINED = "methods_explained", "information sur les méthodes et les techniques"
    OBJECTIVES_STATED = "objectives_stated", "présentation des objectifs et du déroulement"
    CAREER_PATH = "career_path", "parcours professionnel"
    SKILLS = "skills", "compétences et connaissances"
    RESOURCES = "resources", "ressources et points d’appui"
    APTITUDES = "aptitudes", "aptitudes"
    SATISFACTION_SOURCES = "satisfaction_sources", "sources de satisfaction"
    INTERESTS = "interests", "intérêts professionnels"
    MOTIVATIONS = "motivations", "motivations"
    VALUES = "values", "valeurs"
    PERSONALITY = "personality", "personnalité et comportements"
    PERSONAL_CONSTRAINTS = "personal_constraints", "contraintes personnelles"
    MARKET = "market", "confrontation au marché du travail et de la formation"
    POSSIBILITIES = "possibilities", "possibilités d’évolution ou de réorientation"
    SITUATION_ANALYSED = "situation_analysed", "analyse de la situation"
    FEASIBILITY = "feasibility", "faisabilité du projet"
    SUCCESS_FACTORS = "success_factors", "facteurs de réussite du projet"
    ACTION_PLAN = "action_plan", "plan d’action"
    REMAINING_STEPS = "remaining_steps", "démarches qui restent à faire"
    SYNTHESIS_PRESENTED = "synthesis_presented", "présentation de la synthèse"
    RETURN_PREPARED = "return_prepared", "préparation du retour dans le milieu de travail"


class SynthesisPart(Term):
    """What a synthesis speaks of."""

    CIRCUMSTANCES = "circumstances", "les circonstances du bilan"
    COMPETENCES = "competences", "les compétences et les aptitudes au regard des perspectives envisagées"
    PROJECT = "project", "le projet professionnel, le projet de formation éventuel et leurs principales étapes"
    OTHER = "other", "autre chose"


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


class EmployerKind(Term):
    """What sort of employer it is."""

    PRIVATE = "private", "employeur de droit privé"
    STATE = "state", "fonction publique de l’État"
    TERRITORIAL = "territorial", "fonction publique territoriale"
    HOSPITAL = "hospital", "fonction publique hospitalière"
    SOCIAL_SECURITY = "social_security", "organisme du Régime général de la Sécurité sociale"
    BELGIAN_NON_PROFIT = "belgian_non_profit", "employeur belge du secteur non marchand privé"
    OTHER = "other", "autre"


class Category(Term):
    """Hierarchical category of an agent's corps, cadre d'emplois or post."""

    A = "a", "catégorie A"
    B = "b", "catégorie B"
    C = "c", "catégorie C"


class DiplomaLevel(Term):
    """Level of a diploma or title in the national register (RNCP)."""

    NONE = "none", "aucun diplôme enregistré"
    LEVEL_3 = "level_3", "niveau 3 (CAP, BEP)"
    LEVEL_4 = "level_4", "niveau 4 (baccalauréat)"
    LEVEL_5 = "level_5", "niveau 5"
    LEVEL_6 = "level_6", "niveau 6"
    LEVEL_7 = "level_7", "niveau 7"
    LEVEL_8 = "level_8", "niveau 8"


class DisabilityGround(Term):
    """Item of art. L. 5212-13 of the Code du travail under which a person benefits from the obligation to employ."""

    ITEM_1 = "1", "1° de l’article L. 5212-13"
    ITEM_2 = "2", "2° de l’article L. 5212-13"
    ITEM_3 = "3", "3° de l’article L. 5212-13"
    ITEM_4 = "4", "4° de l’article L. 5212-13"
    ITEM_5 = "5", "5° de l’article L. 5212-13"
    ITEM_6 = "6", "6° de l’article L. 5212-13"
    ITEM_7 = "7", "7° de l’article L. 5212-13"
    ITEM_8 = "8", "8° de l’article L. 5212-13"
    ITEM_9 = "9", "9° de l’article L. 5212-13"
    ITEM_10 = "10", "10° de l’article L. 5212-13"
    ITEM_11 = "11", "11° de l’article L. 5212-13"


class RequestKind(Term):
    """What is asked for."""

    LEAVE = "leave", "congé pour bilan"
    ABSENCE = "absence", "autorisation d’absence sur le temps de travail"
    FUNDING = "funding", "prise en charge du coût"
    LONGER_SPAN = "longer_span", "bilan étalé sur une plus longue période"


class Addressee(Term):
    """Who is asked."""

    EMPLOYER = "employer", "l’employeur"
    PAYER = "payer", "le financeur"
    PROVIDER = "provider", "le prestataire"


class RequestMention(Term):
    """What a request says."""

    DATES = "dates", "les dates du bilan"
    DURATION = "duration", "sa durée"
    PROVIDER = "provider", "le nom du prestataire"


class ReplyOutcome(Term):
    """What the answer to a request is."""

    GRANTED = "granted", "accord"
    REFUSED = "refused", "refus"
    POSTPONED = "postponed", "report"


class ProjectScope(Term):
    """Where a project leads."""

    SAME_EMPLOYER = "same_employer", "chez le même employeur"
    SAME_INSTITUTION = "same_institution", "dans la même institution"
    OTHER_EMPLOYER = "other_employer", "chez un autre employeur"
    OWN_ACTIVITY = "own_activity", "une activité complémentaire ou indépendante"
    LIFE_BALANCE = "life_balance", "un nouvel équilibre de vie"


class ToolFamily(Term):
    """What a test, a questionnaire or another method looks into."""

    INTERESTS = "interests", "intérêts"
    APTITUDES = "aptitudes", "aptitudes"
    PERSONALITY = "personality", "personnalité"
    PROFESSIONAL_POSTURE = "professional_posture", "posture professionnelle"
    MOTIVATION = "motivation", "motivations"
    VALUES = "values", "valeurs"
    SOFT_SKILLS = "soft_skills", "savoir-être"
    BUSINESS_CREATION = "business_creation", "création d’entreprise"
    SELF_EVALUATION = "self_evaluation", "autoévaluation"


class Qualification(Term):
    """What entitles a counsellor."""

    PSYCHOLOGIST = "psychologist", "psychologue"
    TEST_LICENCE = "test_licence", "habilitation de l’éditeur à faire passer ses tests"
    CAREER_ADVISER = "career_adviser", "conseiller en orientation professionnelle (COP)"
    COACH = "coach", "coach certifié"
    OTHER = "other", "autre"


class Author(Term):
    """Who writes a document."""

    COUNSELLOR = "counsellor", "la personne qui réalise le bilan"
    BENEFICIARY = "beneficiary", "le bénéficiaire"
    JOINT = "joint", "le bénéficiaire et la personne qui réalise le bilan, ensemble"
    EMPLOYER = "employer", "l’employeur"


class Timing(Term):
    """How a text relates an event to a day that it names."""

    FROM = "from", "à partir de ce jour"
    AT = "at", "ce jour-là"
    WITHIN = "within", "au plus tard ce jour-là"


class Claim(Term):
    """What an offer promises or asserts, beyond its hours, its phases and its clauses."""

    PAY_RISE = "pay_rise", "un droit à une augmentation ou à un avancement"
    MATCHING_POST = "matching_post", "un droit à un poste qui correspond au projet"
    ALL_SITES_ACCESSIBLE = "all_sites_accessible", "des locaux tous accessibles aux personnes à mobilité réduite"
    CAP_ON_WORKING_TIME_ONLY = "cap_on_working_time_only", "une durée plafonnée sur le temps de travail seulement"
    PROJECT_ALWAYS_VALIDATED = "project_always_validated", "un projet toujours validé à la fin"
    FREE_PRIOR_INTERVIEW = "free_prior_interview", "un entretien préalable gratuit et sans engagement"


class ActionCategory(Term):
    """What a certificate of quality is good for."""

    TRAINING = "training", "actions de formation"
    BILAN = "bilan", "bilans de compétences"
    VAE = "vae", "actions de validation des acquis de l’expérience"
    APPRENTICESHIP = "apprenticeship", "formation par apprentissage"


class PaperKind(Term):
    """Documents and adverts of a provider that speak of its registration."""

    CONVENTION = "convention", "convention"
    CONTRACT = "contract", "contrat avec une personne qui paie elle-même"
    ORDER = "order", "bon de commande"
    QUOTE = "quote", "devis"
    INVOICE = "invoice", "facture"
    ADVERT = "advert", "publicité"


class NumberForm(Term):
    """How a document or an advert gives the registration number."""

    FIXED = "fixed", "dans la forme que le texte impose"
    OTHER = "other", "dans une autre forme"
    ABSENT = "absent", "absent"


class SubcontractMention(Term):
    """What a subcontract sets."""

    MISSIONS = "missions", "missions exercées"
    CONTENT = "content", "contenu et sanction de l’action"
    MEANS = "means", "moyens mobilisés"
    CONDUCT = "conduct", "conditions de réalisation et de suivi"
    DURATION = "duration", "durée"
    PERIOD = "period", "période de réalisation"
    AMOUNT = "amount", "montant de la prestation"
