"""May this document be shown to this person, today?"""

from collections.abc import Iterable
from datetime import date

from bilanlib.engine.scheme import Scheme
from bilanlib.errors import InvalidValueError
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Document
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.parameters.policies import Purpose
from bilanlib.questions.asked import Asked, document_asked
from bilanlib.questions.asking import require_bilan, require_day, scheme_of
from bilanlib.questions.decision import Decision
from bilanlib.questions.disclosure_bases import bases_of
from bilanlib.readings.pin import Pin, sort_out
from bilanlib.readings.reading import Reading


def may_disclose(
    case: Bilan,
    scheme: Scheme | str | None,
    document: Document | DocumentKind | str,
    *,
    to: Recipient,
    at: date,
    purpose: Purpose | None = None,
    readings: Iterable[Reading | Pin] = (),
) -> Decision:
    """Whether a document may be shown to somebody on a day (communication), by the tables of the scheme.

    What no table lists is refused. An agreement counts where it is recorded, was given by that day, was not taken back
    by then, and names the recipient and the document (or all documents). A scheme that includes another one is bound
    by both tables.

    Whether the document exists, or should have been destroyed, is looked at only for those who carry out the bilan.
    A court order is out of scope.

    Args:
        case: A person's bilan.
        scheme: The scheme or its id; None takes the one that the case states.
        document: A document of the case, its `ref`, or a kind of document.
        to: To whom it would be shown.
        at: Day on which it would be shown.
        purpose: What it is asked for; None looks at no purpose. See `Purpose` for what it changes.
        readings: Answers to disputed questions that the caller decides on; of them, A13 and, for those who carry out
            the bilan, A4 to A6 matter here.

    Returns:
        The answer. Where facts are missing, or the scheme has no table for that day, it is never "allowed".

    Raises:
        UnknownNameError: as `check` does; or no document of the case has that `ref`, or several have.
        InvalidValueError: as `check` does; or the case is an offer, the document is none of the case, or `to` or
            `purpose` is not a word of its list.
    """
    require_day(at)
    require_bilan(case)
    _require_words(to, purpose)
    chosen = scheme_of(case, scheme)
    pinned, _ = sort_out(readings)
    found = document_asked(case, document)
    asked = Asked(case=case, scheme=chosen, document=found, to=to, at=at, purpose=purpose, pinned=pinned)
    return Decision(
        scheme=chosen.id,
        at=at,
        kind=found.kind,
        where=found.where,
        to=to,
        purpose=purpose,
        bases=bases_of(asked),
    )


def _require_words(to: object, purpose: object) -> None:
    # A recipient that is only a string would be on no list, and the refusal would look like an answer.
    if not isinstance(to, Recipient):
        raise InvalidValueError(f"to is {to!r}, not a Recipient")
    if purpose is not None and not isinstance(purpose, Purpose):
        raise InvalidValueError(f"purpose is {purpose!r}, not a Purpose or None")
