"""Whether a document may be shown, under each policy."""

from datetime import date
from enum import Enum

from bilanlib.models.consents import Statement
from bilanlib.models.terms import DocumentKind, Form, Recipient, Stance
from bilanlib.parameters.policies import DisclosurePolicy


class Ground(Enum):
    """Why a document may be shown, or may not."""

    AGREED = "agreed"
    NOT_OPPOSED = "not opposed"
    SHOWN_BY_BENEFICIARY = "shown by the beneficiary"
    OPPOSED = "opposed"
    NOT_AGREED = "not agreed"
    FORBIDDEN = "forbidden"

    @property
    def allows(self) -> bool:
        """Whether the document may be shown."""
        return self in {Ground.AGREED, Ground.NOT_OPPOSED, Ground.SHOWN_BY_BENEFICIARY}


def ground(
    policy: DisclosurePolicy,
    said: tuple[Statement, ...],
    document: DocumentKind,
    recipient: Recipient,
    day: date,
    *,
    by_beneficiary: bool,
    on_request_only: bool = False,
) -> Ground:
    """On what showing a document to a recipient on a day rests.

    Args:
        policy: The scheme's policy for that document and that recipient.
        said: What the person said about disclosure.
        document: What is shown.
        recipient: To whom.
        day: When. What was said later, or taken back by then, does not count.
        by_beneficiary: Whether the person shows it; nobody needs a permission for one's own.
        on_request_only: Whether the person must have asked for it, so that an agreement is not enough.
    """
    if by_beneficiary:
        return Ground.SHOWN_BY_BENEFICIARY
    latest = _latest(said, document, recipient, day)
    match policy:
        case DisclosurePolicy.FORBIDDEN | DisclosurePolicy.CARRIED_BY_BENEFICIARY:
            return Ground.FORBIDDEN
        case DisclosurePolicy.OPT_OUT:
            return Ground.OPPOSED if latest is Stance.REFUSES else Ground.NOT_OPPOSED
        case DisclosurePolicy.OPT_IN | DisclosurePolicy.EMPLOYER_ASSOCIATED:
            if latest is None or (on_request_only and latest is Stance.AGREES):
                return Ground.NOT_AGREED
            return Ground.OPPOSED if latest is Stance.REFUSES else Ground.AGREED


def _latest(said: tuple[Statement, ...], document: DocumentKind, recipient: Recipient, day: date) -> Stance | None:
    """What the person last said that speaks of this document and this recipient and stands on that day."""
    about = [
        one
        for one in said
        if one.stands_on(day) and one.document in {None, document} and one.recipient in {None, recipient}
    ]
    # On one and the same day a refusal prevails: showing a document cannot be undone.
    about.sort(key=lambda one: (one.given_on, one.stance is Stance.REFUSES))
    return about[-1].stance if about else None


def in_writing(said: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """What was said in writing; a refusal counts whatever its form."""
    return tuple(one for one in said if one.form is Form.WRITTEN or one.stance is Stance.REFUSES)
