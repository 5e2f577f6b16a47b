"""Who decides whether a document may be shown: the policies, and the tables in which each scheme sets them."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from attrs import frozen

from bilanlib.law.citation import Confidence, Reference
from bilanlib.messages.terms import Term
from bilanlib.models.terms import DocumentKind, Recipient


class DisclosurePolicy(Term):
    """What showing a document to a recipient rests on."""

    ADDRESSEE = "addressee", "permise : la personne en est destinataire"
    WHILE_KEPT = "while_kept", "permise à qui réalise le bilan, jusqu’au jour où le document doit être détruit"
    NO_CONTENT = "no_content", "permise : le document ne contient rien du bilan"
    EMPLOYER_PAYS = "employer_pays", "permise à l’employeur qui finance le bilan"
    OPT_IN = "opt_in", "soumise à l’accord de la personne"
    ON_REQUEST = "on_request", "soumise à la demande de la personne"
    OPT_OUT = "opt_out", "permise sauf opposition de la personne"
    EMPLOYER_ASSOCIATED = "employer_associated", "l’employeur est associé à la démarche"
    SECRET = "secret", "couverte par le secret professionnel"
    CARRIED_BY_BENEFICIARY = "carried_by_beneficiary", "réservée à la personne elle-même"
    FORBIDDEN = "forbidden", "interdite"


class Purpose(Term):
    """What a document is asked for.

    A purpose never opens what the table closes. It closes what is open for another purpose only: papers that prove the
    service. No agreement says what it was given for, so that a purpose changes nothing where an agreement decides.
    """

    PROOF_OF_PERFORMANCE = "proof_of_performance", "prouver que le bilan a eu lieu"
    QUALITY_AUDIT = "quality_audit", "auditer la qualité du prestataire"
    INSPECTION = "inspection", "contrôler le prestataire"
    COURT_ORDER = "court_order", "exécuter une décision de justice"
    OTHER = "other", "un autre but"


@frozen
class DisclosureCell:
    """What a scheme says of one class of documents and one recipient.

    Attributes:
        policy: What showing a document rests on.
        source: The wording.
        confidence: How sure it is.
        purposes: What it may be asked for; empty where the purpose does not matter.
    """

    policy: DisclosurePolicy
    source: Reference
    confidence: Confidence = Confidence.A
    purposes: frozenset[Purpose] = frozenset()


class DocumentClass(Term):
    """Documents that are shown, or withheld, on the same terms."""

    WORKING = "working", "documents de travail"
    DETAILED_RESULTS = "detailed_results", "résultats détaillés"
    SYNTHESIS = "synthesis", "document de synthèse"
    PROJECT_SYNTHESIS = "project_synthesis", "synthèse limitée au projet"
    PROOF = "proof", "pièces qui prouvent la réalisation du bilan"
    ADMINISTRATIVE = "administrative", "autres pièces administratives"


CLASSES: Mapping[DocumentKind, DocumentClass] = MappingProxyType(
    {
        DocumentKind.SYNTHESIS: DocumentClass.SYNTHESIS,
        DocumentKind.PROJECT_SYNTHESIS: DocumentClass.PROJECT_SYNTHESIS,
        DocumentKind.DETAILED_RESULTS: DocumentClass.DETAILED_RESULTS,
        DocumentKind.TEST: DocumentClass.WORKING,
        DocumentKind.NOTES: DocumentClass.WORKING,
        DocumentKind.WORKING_DOCUMENT: DocumentClass.WORKING,
        DocumentKind.CONVENTION: DocumentClass.PROOF,
        DocumentKind.ATTENDANCE: DocumentClass.PROOF,
        DocumentKind.CERTIFICATE: DocumentClass.PROOF,
        DocumentKind.INVOICE: DocumentClass.PROOF,
        DocumentKind.QUOTE: DocumentClass.ADMINISTRATIVE,
        DocumentKind.CONSENT_RECORD: DocumentClass.ADMINISTRATIVE,
        DocumentKind.SATISFACTION: DocumentClass.ADMINISTRATIVE,
        DocumentKind.ATTENDANCE_CERTIFICATE: DocumentClass.PROOF,
        # What the person means to do, and what came out about the person, is shown like the working documents.
        DocumentKind.ACTION_PLAN: DocumentClass.WORKING,
        DocumentKind.PORTFOLIO: DocumentClass.WORKING,
        DocumentKind.TRACKING_SHEET: DocumentClass.WORKING,
        DocumentKind.INTAKE_SHEET: DocumentClass.WORKING,
        DocumentKind.ACCESSIBILITY_SHEET: DocumentClass.WORKING,
        DocumentKind.GUIDE: DocumentClass.ADMINISTRATIVE,
        DocumentKind.RULES: DocumentClass.ADMINISTRATIVE,
    }
)
"""The class of each kind of document."""

DisclosureRow: TypeAlias = Mapping[Recipient, DisclosureCell]
"""What a scheme says of one class of documents, recipient by recipient."""

DisclosureTable: TypeAlias = Mapping[DocumentClass, DisclosureRow]
"""Who may be shown what under a scheme. What is not in it is refused."""


def row(*parts: tuple[Iterable[Recipient], DisclosureCell]) -> DisclosureRow:
    """A row of a table, from the recipients that share a cell."""
    return MappingProxyType({recipient: cell for recipients, cell in parts for recipient in recipients})


_NOBODY: DisclosureRow = MappingProxyType({})


def cell_in(table: DisclosureTable, document: DocumentKind, recipient: Recipient) -> DisclosureCell | None:
    """What a table says of a document and a recipient; None where it says nothing, which refuses."""
    return table.get(CLASSES[document], _NOBODY).get(recipient)


def policy_in(table: DisclosureTable, document: DocumentKind, recipient: Recipient) -> DisclosurePolicy | None:
    """On what showing a document to a recipient rests, by a table; None where the table says nothing."""
    cell = cell_in(table, document, recipient)
    return None if cell is None else cell.policy
