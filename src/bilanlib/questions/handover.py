"""What must the counsellor give the person today?"""

from collections.abc import Iterable
from datetime import date

from bilanlib.answers.verdict import Verdict
from bilanlib.engine.scheme import Scheme
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.views import Subject
from bilanlib.periods.calendars import Calendar
from bilanlib.questions.action_states import action_standing
from bilanlib.questions.as_of import as_of
from bilanlib.questions.asking import holidays_of, require_day, scheme_of
from bilanlib.questions.check import check
from bilanlib.questions.convention_standing import Asked
from bilanlib.questions.handing_over import Told, item_of, one_way_is_enough
from bilanlib.questions.handover_report import Handover
from bilanlib.readings.pin import Pin, sort_out
from bilanlib.readings.reading import Reading
from bilanlib.rules.facts.sessions import BEGINS_ON
from bilanlib.schemes.handovers import handovers_of

_OFFER = Message("une offre ne remet rien à personne : cela tient au dossier d’une personne")
_NOT_ENCODED = Message("ce qui est remis au bénéficiaire n’est pas encodé pour ce dispositif à ce jour")
_LATE = {Verdict.FAIL: True, Verdict.OPEN: None, Verdict.REVIEW: None}


def handover(
    case: Subject,
    scheme: Scheme | str | None = None,
    *,
    at: date,
    readings: Iterable[Reading | Pin] = (),
    calendar: Calendar | None = None,
) -> Handover:
    """What the counsellor must give the person on a day, phase by phase (ce qui est à remettre au bénéficiaire).

    In each phase the code lists what is gone through together; the detailed results and the synthesis are given once
    the conclusions are there, and not before. What a phase covered is told without a day: it counts once the phase has
    begun. A session that is planned for the very day counts as the begin of its phase.

    Args:
        case: A person's bilan. Of an offer nothing is said.
        scheme: The scheme or its id; None takes the one that the case states.
        at: The day, included; what is dated later has not happened yet.
        readings: Answers to disputed questions that the caller decides on; of them, A4 matters here.
        calendar: Public holidays; None takes the scheme's, or else those of the case's
            territory.

    Returns:
        What is given, in the order of the phases.

    Raises:
        UnknownNameError: as `check` does.
        InvalidValueError: as `check` does.
    """
    require_day(at)
    chosen = scheme_of(case, scheme)
    pinned, _ = sort_out(readings)
    asked = Asked(at=at, calendar=holidays_of(case, chosen, calendar), pinned=pinned)
    if not isinstance(case, Bilan):
        return Handover(scheme=chosen.id, at=at, items=(), not_covered=_OFFER)
    earlier = as_of(case, at)
    begins = BEGINS_ON.read(earlier)
    # The begin of the action chooses the wording; before it, or where it is not told, that of the day.
    day = begins if isinstance(begins, date) else at
    lines = [(line, *entry) for line in handovers_of(chosen) for entry in line.given_on(day)]
    if not lines:
        return Handover(scheme=chosen.id, at=at, items=(), not_covered=_NOT_ENCODED)
    report = check(earlier, chosen, at=at, readings=pinned, calendar=asked.calendar)
    late = {one.rule: _LATE.get(one.verdict, False) for one in report}
    action = action_standing(case, asked)
    items = tuple(
        item_of(line, things, source, Told(case, earlier, action, at), is_late=late.get(line.rule))
        for line, things, source in lines
    )
    return Handover(scheme=chosen.id, at=at, items=one_way_is_enough(items))
