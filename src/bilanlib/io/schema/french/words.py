"""French descriptions: the closed lists, and the labels of words that have none of their own."""

from enum import Enum

from bilanlib.answers.verdict import Verdict
from bilanlib.io.schema.forms import Sentence
from bilanlib.models import terms
from bilanlib.money import TaxBasis

WORDS: dict[type, str] = {
    terms.Addressee: "À qui l’on demande.",
    terms.Author: "Qui écrit un document.",
    terms.Capacity: "En quelle qualité une personne signe.",
    terms.Category: "La catégorie hiérarchique du corps, du cadre d’emplois ou du poste d’un agent.",
    terms.Channel: "Comment quelque chose a été transmis.",
    terms.Claim: "Ce qu’une offre promet ou affirme, au-delà de ses heures, de ses phases et de ses clauses.",
    terms.ConductedBy: "Qui mène une séance.",
    terms.ConsentScope: "Ce que la personne accepte, demande ou refuse.",
    terms.Destruction: "Comment un document a cessé de parler de la personne.",
    terms.DiplomaLevel: "Le niveau d’un diplôme ou d’un titre au répertoire national (RNCP).",
    terms.DisabilityGround: "Le titre auquel une personne bénéficie de l’obligation d’emploi (article L. 5212-13 du "
    "Code du travail).",
    terms.DocumentKind: "Ce qu’est un document.",
    terms.EndGround: "Pourquoi un contrat prend fin avant que le bilan ait été réalisé.",
    terms.EmployerKind: "La nature de l’employeur.",
    terms.Form: "Comment cela a été dit.",
    terms.FundingSource: "Qui finance, et à quel titre.",
    terms.Information: "Ce que reçoit la personne qui paie avant de s’inscrire.",
    terms.Initiative: "Qui a demandé le bilan.",
    terms.CellTopic: "Ce que la cellule d’accompagnement apprend des actions que le bilan propose.",
    terms.MeasureGround: "Pourquoi l’employeur prend une mesure.",
    terms.MeasureKind: "Ce que l’employeur décide contre un salarié.",
    terms.SynthesisPart: "Ce dont parle un document de synthèse.",
    terms.Modality: "Comment on se rencontre.",
    terms.Party: "Qui est lié par une convention.",
    terms.Phase: "Une partie du bilan, nommée par son sens et jamais par son numéro.",
    terms.Presence: "Dit si une mention figure.",
    terms.ProjectScope: "Où mène un projet.",
    terms.Qualification: "Ce qui habilite un conseiller.",
    terms.Recipient: "À qui quelque chose est communiqué.",
    terms.ReplyOutcome: "Ce que dit la réponse à une demande.",
    terms.RequestKind: "Ce qui est demandé.",
    terms.RequestMention: "Ce que dit une demande.",
    terms.RetentionGround: "Pourquoi des documents sont conservés après le terme de l’action.",
    terms.SessionKind: "La nature des heures d’une séance.",
    terms.SessionStatus: "Dit si une séance a eu lieu.",
    terms.Stage: "Ce dont parle un total d’heures.",
    terms.Stance: "Ce que la personne a dit.",
    terms.Status: "La situation dans laquelle le bénéficiaire travaille.",
    terms.Territory: "Où travaille le bénéficiaire, pour ce qui est des jours fériés.",
    terms.Timing: "Comment un texte situe un événement par rapport à un jour.",
    terms.ToolFamily: "Ce qu’explore un test, un questionnaire ou une autre méthode.",
    terms.Topic: "Ce qu’une phase a abordé.",
    terms.ActionCategory: "Ce pour quoi vaut un certificat de qualité.",
    terms.PaperKind: "Les documents et publicités de l’organisme qui parlent de son enregistrement.",
    terms.NumberForm: "Comment un document ou une publicité donne le numéro d’enregistrement.",
    terms.SubcontractMention: "Ce que fixe un contrat de sous-traitance.",
    terms.UnitQuality: "Ce qu’est une organisation au sein de l’organisme prestataire.",
    TaxBasis: "Dit si une somme comprend la taxe sur la valeur ajoutée.",
    Verdict: "Ce qu’une règle dit d’un dossier.",
}
"""Each closed list: what its words say."""

LABELS: dict[Enum, Sentence] = {
    TaxBasis.INCLUSIVE: Sentence("toutes taxes comprises", "tax included"),
    TaxBasis.EXCLUSIVE: Sentence("hors taxe", "without tax"),
    TaxBasis.EXEMPT: Sentence("exonéré de taxe", "exempt from tax"),
}
"""Labels of the words that are no `Term`."""
