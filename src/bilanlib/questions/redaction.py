"""What may this person see of the case?"""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from attrs import evolve

from bilanlib.calculators.redaction import Sight, seen
from bilanlib.calculators.viewers import Position, position_of
from bilanlib.calculators.withholding import hidden_from
from bilanlib.engine.scheme import Scheme
from bilanlib.engine.trying import trier
from bilanlib.errors import InvalidValueError
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.terms import FundingSource, Recipient
from bilanlib.models.views import Subject
from bilanlib.parameters.visibility import PAYER_LINES, Extent, FieldClass, Viewer
from bilanlib.questions.asking import require_day, scheme_of
from bilanlib.questions.readable import Readable, readable_by
from bilanlib.questions.redacted import Redacted
from bilanlib.questions.withheld import withheld_of
from bilanlib.readings.pin import Pin, sort_out
from bilanlib.readings.reading import Reading
from bilanlib.schemes.visibility import visibility_of

S = TypeVar("S", bound=Subject)

_NOT_COVERED = Message("Ce que chacun peut connaître du dossier n’est pas encodé pour ce dispositif à ce jour.")


def redact(
    case: S,
    scheme: Scheme | str | None = None,
    *,
    for_: Recipient,
    at: date,
    payer: FundingSource | None = None,
    readings: Iterable[Reading | Pin] = (),
) -> Redacted[S]:
    """What somebody may see of a case on a day: the case with what is withheld made UNKNOWN, and the list of it.

    The case decides in what position a recipient stands. An employer pays where a funding line says so, or where
    somebody who binds it has signed the convention by that day. One that does not pay and must be asked for leave (a
    line of the CPF, a session on working time with a day) sees whose bilan it is, those days and that title. Any other
    employer, and whoever is not named in the table, is shown nothing, not even that there is a bilan. What is UNKNOWN
    never lets anybody see more: where nobody told who pays, no employer and no payer is shown anything.

    A list of which only some items may be seen (funding lines, days asked for, totals of the whole action among totals
    by phase) ends with an item of which nothing is told. It stands for whatever else there may be, also where there is
    nothing else.

    The content of a document is shown where `may_disclose` allows it, to those who may know that the document exists.
    The beneficiary sees everything but `extra`, which belongs to the program that holds the case. A programme is an
    offer and speaks of nobody's bilan: everybody sees it, without `ref`, `extra` and the names of people in it.

    Args:
        case: A person's bilan, or a provider's programme. It is not changed.
        scheme: The scheme or its id; None takes the one that the case states.
        for_: Who is to see it.
        at: Day on which they see it.
        payer: For a payer, the title under which it pays; None takes the only fund that pays, and shows nothing where
            there are several or a line is not told.
        readings: Answers to disputed questions that the caller decides on; they matter to the content of documents.

    Returns:
        The answer; without a case where there is nothing to show.

    Raises:
        UnknownNameError: no scheme is stated, or none of that name exists, or two answers to one question are pinned.
        InvalidValueError: `at` is not a day, `for_` is not a recipient, or `payer` is not a fund.
    """
    require_day(at)
    _require_words(for_, payer)
    chosen, pinned = scheme_of(case, scheme), tuple(readings)
    trier(sort_out(pinned)[0])  # Wrong answers are refused also where they do not matter.
    table = visibility_of(chosen)
    if table is None or at < table.values[0].since:
        return Redacted(at=at, recipient=for_, not_covered=_NOT_COVERED)
    entry = table.entry_on(at)
    position = position_of(case, for_, payer, at) if isinstance(case, Bilan) else Position(Viewer.READER_OF_OFFER)
    sight = Sight(position=position, table=entry.value)
    if sight.extent(FieldClass.EXISTENCE) is not Extent.ALL:
        return Redacted(at=at, recipient=for_)
    readable = readable_by(sight, case, chosen, for_, at, pinned) if isinstance(case, Bilan) else Readable()
    hidden = (withheld_of(one, position.viewer, entry.source) for one in hidden_from(sight, type(case)))
    return Redacted(
        at=at,
        recipient=for_,
        case=seen(case, evolve(sight, readable=readable.documents)),
        scheme=chosen.id,
        viewer=position.viewer,
        payer=next(iter(position.sources)) if position.viewer is Viewer.PAYER else None,
        withheld=(*readable.withheld, *hidden),
    )


def _require_words(for_: object, payer: object) -> None:
    # A recipient that is only a string would be nobody of the table, and the answer would look like one.
    if not isinstance(for_, Recipient):
        raise InvalidValueError(f"for_ is {for_!r}, not a Recipient")
    if payer is not None and payer not in PAYER_LINES:
        funds = ", ".join(one.value for one in FundingSource if one in PAYER_LINES)
        raise InvalidValueError(f"payer is {payer!r}, not the title of a fund ({funds}) or None")
