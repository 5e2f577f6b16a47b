"""Whether a document may be shown, under each policy."""

from datetime import date
from types import MappingProxyType

from attrs import frozen

from bilanlib.calculators.grounds import Ground
from bilanlib.models.consents import Statement
from bilanlib.models.terms import DocumentKind, Form, Recipient, Stance
from bilanlib.parameters.policies import CLASSES, DisclosureCell, DisclosurePolicy, DisclosureRow, DisclosureTable

_WITHOUT_A_WORD = {
    None: Ground.NOT_LISTED,
    DisclosurePolicy.ADDRESSEE: Ground.ADDRESSEE,
    DisclosurePolicy.WHILE_KEPT: Ground.CARRIES_OUT,
    DisclosurePolicy.NO_CONTENT: Ground.NO_CONTENT,
    DisclosurePolicy.EMPLOYER_PAYS: Ground.EMPLOYER_PAYS,
    DisclosurePolicy.CARRIED_BY_BENEFICIARY: Ground.CARRIED_BY_BENEFICIARY,
    DisclosurePolicy.FORBIDDEN: Ground.FORBIDDEN,
}
NOBODY: DisclosureRow = MappingProxyType({})
_EMPLOYER = frozenset({Recipient.EMPLOYER_HR, Recipient.EMPLOYER_MANAGER})


def cell_in(table: DisclosureTable, document: DocumentKind, recipient: Recipient) -> DisclosureCell | None:
    """What a table says of a document and a recipient; None where it says nothing, which refuses."""
    return table.get(CLASSES[document], NOBODY).get(recipient)


def policy_in(table: DisclosureTable, document: DocumentKind, recipient: Recipient) -> DisclosurePolicy | None:
    """On what showing a document to a recipient rests, by a table; None where the table says nothing."""
    cell = cell_in(table, document, recipient)
    return None if cell is None else cell.policy


def asks_the_person(policy: DisclosurePolicy | None) -> bool:
    """Whether what the person said decides."""
    return policy not in _WITHOUT_A_WORD


def ground(
    policy: DisclosurePolicy | None,
    said: tuple[Statement, ...],
    document: DocumentKind,
    recipient: Recipient,
    day: date,
) -> Ground:
    """On what showing a document to a recipient on a day rests, as far as the person's word goes.

    What a policy asks for besides (that the document need not be destroyed yet, that the employer pays) is not looked
    at here.

    Args:
        policy: The scheme's policy for that document and that recipient; None where it has none.
        said: What the person said about disclosure.
        document: What is shown.
        recipient: To whom.
        day: When. What was said later, or taken back by then, does not count.
    """
    if not asks_the_person(policy):
        return _WITHOUT_A_WORD[policy]
    if policy is DisclosurePolicy.EMPLOYER_ASSOCIATED and recipient not in _EMPLOYER:
        return Ground.NOT_LISTED
    heard = _hear(said, document, recipient, day, is_secret=policy is DisclosurePolicy.SECRET)
    if policy is DisclosurePolicy.OPT_OUT:
        return Ground.OPPOSED if heard.is_opposed else Ground.NOT_OPPOSED
    if not heard.granted:
        return Ground.OPPOSED if heard.is_opposed else Ground.NOT_AGREED
    if policy is DisclosurePolicy.ON_REQUEST:
        return Ground.REQUESTED if Stance.REQUESTS in heard.granted else Ground.NOT_ASKED_FOR
    return Ground.SECRET if policy is DisclosurePolicy.SECRET else Ground.AGREED


@frozen
class _Heard:
    """What the person said that stands on a day about one document and one recipient.

    Attributes:
        granted: Stances that permit and that no later refusal overtakes.
        is_opposed: Whether a refusal stands that nothing later overtakes.
    """

    granted: frozenset[Stance]
    is_opposed: bool


def _hear(
    said: tuple[Statement, ...], document: DocumentKind, recipient: Recipient, day: date, *, is_secret: bool
) -> _Heard:
    # Working documents are a class of their own: who names it names tests and notes as well.
    named = {document, DocumentKind.WORKING_DOCUMENT} if is_secret else {document}
    standing = [one for one in said if one.stands_on(day)]
    no = [one.given_on for one in standing if one.stance is Stance.REFUSES and _covers(one, named, recipient)]
    refused_on = max(no, default=date.min)
    # A permission names whom the person means. All the documents may be meant at once, but nobody lifts a secret so.
    permits = [
        one
        for one in standing
        if one.stance is not Stance.REFUSES
        and one.recipient is recipient
        and (one.document in named or (one.document is None and not is_secret))
    ]
    # On one and the same day a refusal prevails: showing a document cannot be undone.
    granted = frozenset(one.stance for one in permits if not no or one.given_on > refused_on)
    return _Heard(granted, bool(no) and not granted)


def _covers(one: Statement, named: set[DocumentKind], recipient: Recipient) -> bool:
    """Whether it speaks of the document and the recipient, by name or of all at once."""
    return (one.document is None or one.document in named) and one.recipient in {None, recipient}


def words_about(said: tuple[Statement, ...], document: DocumentKind, recipient: Recipient) -> tuple[Statement, ...]:
    """Everything the person said that could speak of a document and a recipient, whether it counts or not."""
    return tuple(one for one in said if _covers(one, {document, DocumentKind.WORKING_DOCUMENT}, recipient))


def in_writing(said: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """What was said in writing; a refusal counts whatever its form."""
    return tuple(one for one in said if one.form is Form.WRITTEN or one.stance is Stance.REFUSES)
