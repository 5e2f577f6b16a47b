"""Whether a document may be shown, under each policy."""

from collections.abc import Callable
from datetime import date

from attrs import frozen

from bilanlib.calculators.grounds import Ground
from bilanlib.models.consents import Statement
from bilanlib.models.terms import DocumentKind, Form, Recipient, Stance
from bilanlib.parameters.policies import CLASSES, DisclosurePolicy, DocumentClass

_WITHOUT_A_WORD = {
    None: Ground.NOT_LISTED,
    DisclosurePolicy.ADDRESSEE: Ground.ADDRESSEE,
    DisclosurePolicy.WHILE_KEPT: Ground.CARRIES_OUT,
    DisclosurePolicy.NO_CONTENT: Ground.NO_CONTENT,
    DisclosurePolicy.EMPLOYER_PAYS: Ground.EMPLOYER_PAYS,
    DisclosurePolicy.CARRIED_BY_BENEFICIARY: Ground.CARRIED_BY_BENEFICIARY,
    DisclosurePolicy.FORBIDDEN: Ground.FORBIDDEN,
}
_EMPLOYER = frozenset({Recipient.EMPLOYER_HR, Recipient.EMPLOYER_MANAGER})


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
    heard = _hear(said, document, recipient, day, by_name_only=policy is DisclosurePolicy.SECRET)
    if heard.is_opposed:
        return Ground.OPPOSED
    match policy:
        case DisclosurePolicy.OPT_OUT:
            return Ground.NOT_OPPOSED
        case DisclosurePolicy.ON_REQUEST:
            return Ground.REQUESTED if Stance.REQUESTS in heard.granted else Ground.NOT_ASKED_FOR
        case DisclosurePolicy.SECRET:
            return Ground.SECRET if heard.granted else Ground.NOT_AGREED
        case _:
            return Ground.AGREED if heard.granted else Ground.NOT_AGREED


def ground_for(
    policy: DisclosurePolicy | None,
    document: DocumentKind,
    recipient: Recipient,
    day: date,
    said: Callable[[], tuple[Statement, ...]],
    in_form: Callable[[], tuple[Statement, ...] | None],
) -> Ground:
    """The same, where what may not be told, or may be disputed, is asked for only if it matters.

    Args:
        policy: The scheme's policy for that document and that recipient; None where it has none.
        document: What is shown.
        recipient: To whom.
        day: When.
        said: Gives what the person said about disclosure.
        in_form: Gives what of it has the form that counts (A13); None where any form does.
    """
    if not asks_the_person(policy):
        return ground(policy, (), document, recipient, day)
    found = ground(policy, said(), document, recipient, day)
    formal = in_form() if found.rests_on_a_word else None
    return found if formal is None else ground(policy, formal, document, recipient, day)


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
    said: tuple[Statement, ...], document: DocumentKind, recipient: Recipient, day: date, *, by_name_only: bool
) -> _Heard:
    standing = [one for one in words_about(said, document, recipient) if one.stands_on(day)]
    refused = [one.given_on for one in standing if one.stance is Stance.REFUSES]
    granted = frozenset(
        one.stance
        for one in standing
        # A permission names whom the person means. All documents may be meant at once, but no secret is lifted so.
        if one.stance is not Stance.REFUSES
        and one.recipient is recipient
        and not (by_name_only and one.document is None)
        # On one and the same day a refusal prevails: showing a document cannot be undone.
        and one.given_on > max(refused, default=date.min)
    )
    return _Heard(granted, is_opposed=bool(refused) and not granted)


def words_about(said: tuple[Statement, ...], document: DocumentKind, recipient: Recipient) -> tuple[Statement, ...]:
    """What the person said that could speak of a document and a recipient, by name or of all of them at once.

    Working documents are a class of their own: who names it names tests and notes as well.
    """
    named = {None, document}
    if CLASSES[document] is DocumentClass.WORKING:
        named.add(DocumentKind.WORKING_DOCUMENT)
    return tuple(one for one in said if one.document in named and one.recipient in {None, recipient})


def in_writing(said: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """What was said in writing; a refusal counts whatever its form."""
    return tuple(one for one in said if one.form is Form.WRITTEN or one.stance is Stance.REFUSES)
