"""What is due, and when? Every dated consequence of a case."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from bilanlib.answers.force import Force
from bilanlib.answers.missing import Missing
from bilanlib.engine.context import Ctx
from bilanlib.engine.deadline import DeadlineKind
from bilanlib.engine.judging import judge
from bilanlib.engine.outcome import Leaf
from bilanlib.engine.program import program_of
from bilanlib.engine.rule import Rule
from bilanlib.engine.scheme import Gap, Scheme
from bilanlib.engine.trying import trier
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Document
from bilanlib.models.programme import Programme
from bilanlib.models.views import Subject
from bilanlib.periods.calendars import Calendar
from bilanlib.questions.asking import holidays_of, require_day, scheme_of
from bilanlib.questions.deadline import Deadline
from bilanlib.questions.deadline_answer import Deadlines
from bilanlib.questions.reckoning import joined, merged, reckoning_of
from bilanlib.readings.pin import Pin, sort_out
from bilanlib.readings.reading import Reading


def deadlines(
    case: Subject,
    scheme: Scheme | str | None = None,
    *,
    at: date,
    readings: Iterable[Reading | Pin] = (),
    calendar: Calendar | None = None,
) -> Deadlines:
    """Every dated consequence of a case (échéances), in order: who acts, between which days, how it stands.

    Which kinds of deadlines there are is told by the scheme. Wordings, values and readings are those of the rules, so
    that a deadline is missed where its rule fails. A deadline of which facts are missing is there all the same, as
    untold, with what to ask for; told less, none gets a later day.

    Args:
        case: A person's bilan; a programme has no deadline.
        scheme: The scheme or its id; None takes the one that the case states.
        at: Day on which to look. What is told of later days is planned, and does not count as done.
        readings: Answers to disputed questions that the caller decides on; the others are all tried.
        calendar: Public holidays (anything that can say `day in calendar`); None takes the
            scheme's, or else those of the case's territory.

    Returns:
        The deadlines.

    Raises:
        UnknownNameError: no scheme is stated, or none of that name exists, or two answers to one question are pinned.
        InvalidValueError: `at` is not a day, something in `readings` is neither an answer nor a pin, or the territory's
            holidays are not known here.
    """
    require_day(at)
    chosen = scheme_of(case, scheme)
    pinned, _ = sort_out(readings)
    gaps = (*(gap for gap in chosen.all_gaps() if gap.concerns(case)), *_without_deadlines(chosen))
    holidays = holidays_of(case, chosen, calendar)
    if isinstance(case, Programme):
        return Deadlines(scheme=chosen.id, at=at, case=case, deadlines=(), not_covered=gaps)
    found, uncovered = _found(case, chosen, Ctx(case, at, holidays, trier(pinned)), pinned)
    in_order = tuple(sorted(found, key=lambda one: one.day or date.max))
    return Deadlines(scheme=chosen.id, at=at, case=case, deadlines=in_order, not_covered=gaps + tuple(uncovered))


def _found(case: Bilan, scheme: Scheme, ctx: Ctx, pinned: tuple[Reading, ...]) -> tuple[list[Deadline], list[Gap]]:
    """The deadlines in the order of the scheme, and those that have no wording on their day."""
    program = program_of(_frames(scheme), frozenset[str](), is_offer=False, pinned=pinned)
    values, unknown = program.read(case)
    kinds = {kind.frame: kind for kind in scheme.all_deadlines()}
    found: list[Deadline] = []
    gaps: list[Gap] = []
    for step in program.steps:
        kind, outcome = kinds[step.rule], judge(program, step, values, unknown, ctx)
        if outcome.is_covered:
            found += _deadlines(kind, outcome.leaves or (), case, ctx.at)
        else:
            gaps.append(_gap(kind))
    return found, gaps


@lru_cache(maxsize=256)
def _frames(scheme: Scheme) -> Scheme:
    """The frames of a scheme's deadlines as a scheme, so that it is made ready once, as those of rules are."""
    return Scheme(id=scheme.id, title=scheme.title, rules=tuple(kind.frame for kind in scheme.all_deadlines()))


def _deadlines(kind: DeadlineKind, leaves: tuple[Leaf, ...], case: Bilan, at: date) -> list[Deadline]:
    """One deadline per thing of which a day is set, or could be."""
    by_place: dict[str, list[Leaf]] = {}
    for leaf in leaves:
        by_place.setdefault(leaf.where, []).append(leaf)
    refs = _refs(kind.frame, case)
    found: list[Deadline] = []
    for where, about in by_place.items():
        state = joined(about, at, is_end_disputed=kind.frame.governed_by.reading is not None)
        if state is None:
            continue
        reckonings = merged(reckoning_of(leaf, at) for leaf in about)
        paths = dict.fromkeys(path for one in reckonings for path in one.untold)
        found.append(
            Deadline(
                kind=kind,
                where=where,
                ref=refs.get(where),
                state=state,
                reckonings=reckonings,
                missing=tuple(_missing(path, kind) for path in paths),
            )
        )
    return found


def _refs(frame: Rule, case: Bilan) -> dict[str, str | None]:
    """The embedder's own keys of the things that a kind of deadline is about, by their places."""
    things = None if frame.each is None else frame.each.read(case)
    if frame.each is None or not isinstance(things, tuple):
        return {}
    listed = enumerate(things)
    return {frame.each.where(place, one): one.ref for place, one in listed if isinstance(one, Document)}


def _missing(path: str, kind: DeadlineKind) -> Missing:
    ask = kind.frame.question_about(path)
    rules = () if kind.rule is None else (kind.rule.id,)
    return Missing(path, Message(ask.text), ask.holder, Message(ask.proof), rules)


def _without_deadlines(scheme: Scheme) -> tuple[Gap, ...]:
    """What is not covered where a scheme lists no kind of deadlines, although its rules may set days."""
    if scheme.all_deadlines():
        return ()
    title, reason = "Échéances du dispositif.", "pas encore encodé dans cette version"
    return (Gap(id=f"{scheme.id}.deadlines", title=title, reason=reason, force=Force.LAW),)


def _gap(kind: DeadlineKind) -> Gap:
    reason = "aucune rédaction n’est encodée au jour dont dépend l’échéance"
    return Gap(id=kind.id, title=kind.title, reason=reason, force=kind.force)
