"""What the values of a scheme ask of a plan before it is there; its rules are asked afterwards."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from attrs import frozen

from bilanlib.answers.force import Force
from bilanlib.calculators.fr.acceptance import acceptance_last_day
from bilanlib.calculators.planning.days import Surely
from bilanlib.calculators.planning.effects import Effect, HasPhase, HoursWithin, Interviews, Lasts, NotBefore
from bilanlib.engine.facet import Facet
from bilanlib.engine.fact import Tried
from bilanlib.engine.rule import Rule
from bilanlib.engine.scheme import Scheme
from bilanlib.errors import NotInForceError
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.session_kinds import ACTION_KINDS
from bilanlib.models.terms import Phase, SessionKind
from bilanlib.parameters.fr.code_du_travail.l6313_4 import COUNTED_KINDS, MAX_DURATION
from bilanlib.parameters.fr.code_du_travail.r6313_8 import ACCEPTANCE_PERIOD
from bilanlib.parameters.parameter import Direction, Parameter
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span
from bilanlib.questions.planning.constraint import Constraint, Origin
from bilanlib.questions.planning.of_offer import ACTION_PHASES
from bilanlib.readings.acceptance import TenDays
from bilanlib.readings.hours import HourCount

_WAIT = (
    "projet de convention transmis le {sent}, que le salarié peut accepter jusqu’au {last_day} compris ; puis les "
    "séances"
)
_MAY_WAIT = (
    "si une convention est exigée : projet transmis le {sent}, que le salarié peut accepter jusqu’au {last_day} "
    "compris ; puis les séances"
)
_LED = frozenset({SessionKind.INTERVIEW, SessionKind.GROUP, SessionKind.TRIPARTITE})
_KINDS: Mapping[Facet, frozenset[SessionKind]] = {
    Facet.TOTAL_HOURS: ACTION_KINDS,
    Facet.COUNSELLOR_HOURS: _LED,
    Facet.PERSONAL_HOURS: ACTION_KINDS - _LED,
}


@frozen(kw_only=True, eq=False)
class Setting:
    """In what a scheme's values are read.

    Attributes:
        scheme: The scheme.
        case: What is known of the case so far.
        day: Day that chooses the values.
        sent: Day on which the draft of the convention is sent, or was; None where nothing is waited for.
        tried: The answers that are tried.
        holidays: Days that could be public holidays.
        threshold: The weakest rules that count.
    """

    scheme: Scheme
    case: Bilan
    day: date
    sent: date | None
    tried: Tried
    holidays: Surely
    threshold: Force


def of_scheme(setting: Setting) -> Iterator[Constraint]:
    """The constraints that the values of a scheme set, each under the id of the rule that uses the value."""
    facets = dict(_facets(setting.scheme))
    for rule in concerned(setting):
        effects = [one for value in rule.uses for one in _effects(value, facets.get(value), setting)]
        if effects:
            yield Constraint(
                id=rule.id,
                origin=Origin.SCHEME,
                message=Message(rule.title),
                references=in_force(rule.sources, setting.day),
                effects=tuple(dict.fromkeys(effects)),
            )
    awaited = next((rule for rule in concerned(setting) if gives_time(rule)), None)
    if awaited is not None and setting.sent is not None:
        yield _wait(awaited, setting, setting.sent)


def gives_time(rule: Rule) -> bool:
    """Whether a rule gives the employee time to accept the convention, as the article does that sets how long."""
    return ACCEPTANCE_PERIOD in rule.uses and rule.sources[0].article is ACCEPTANCE_PERIOD.values[0].source.article


def concerned(setting: Setting) -> Iterator[Rule]:
    """Rules that count, and of which it is not known that they do not concern the case."""
    for rule in setting.scheme.all_rules():
        counts = rule.preview is None and rule.force.reaches(setting.threshold) and Bilan in rule.subjects
        if counts and (rule.when is None or rule.when.under(setting.tried).read(setting.case) is not False):
            yield rule


def in_force(sources: tuple[Reference, ...], day: date) -> tuple[Reference, ...]:
    """The wordings among some that hold on a day; all where none does."""
    return tuple(one for one in sources if day in one.version.validity) or sources


def _facets(scheme: Scheme) -> Iterator[tuple[Parameter[object], Facet]]:
    for one in scheme.includes:
        yield from _facets(one)
    yield from ((value, facet) for facet, values in scheme.facets.items() for value in values)


def _effects(parameter: Parameter[object], facet: Facet | None, setting: Setting) -> list[Effect]:
    """What a value does to a plan; nothing where it speaks of something else."""
    try:
        value = parameter.on(setting.day)
    except NotInForceError:
        return []
    if parameter is MAX_DURATION:
        # Neither a prior interview nor a follow-up counts by an answer that is tried unless somebody pins it.
        counted = [COUNTED_KINDS.on(setting.day)[one] for one in HourCount if one in setting.tried(HourCount)]
        return [HoursWithin(frozenset(Phase), kinds, Span(hi=MAX_DURATION.on(setting.day))) for kinds in counted]
    if isinstance(value, frozenset):
        is_required = parameter.direction is Direction.SUPERSET
        return [HasPhase(phase) for phase in ACTION_PHASES if is_required and phase in value]
    return [] if facet is None else _bounds(value, parameter.direction, facet)


def _bounds(value: object, direction: Direction, facet: Facet) -> list[Effect]:
    if facet in _KINDS and isinstance(value, (timedelta, Span)):
        span = value if isinstance(value, Span) else _span(value, direction)
        return [HoursWithin(frozenset(Phase), _KINDS[facet], span)]
    if facet is Facet.APPOINTMENTS and isinstance(value, int):
        return [Interviews(value if direction is not Direction.AT_MOST else 0, _most(value, direction))]
    if facet is Facet.SPAN and isinstance(value, Period):
        return [Lasts(longest=value) if direction is Direction.AT_MOST else Lasts(shortest=value)]
    return []


def _span(value: timedelta, direction: Direction) -> Span:
    if direction is Direction.AT_MOST:
        return Span(hi=value)
    return Span(value) if direction is Direction.AT_LEAST else Span.exactly(value)


def _most(value: int, direction: Direction) -> int | None:
    return None if direction is Direction.AT_LEAST else value


def _wait(rule: Rule, setting: Setting, sent: date) -> Constraint:
    """Nobody can count on an answer before the last day to give it, under any answer that is tried."""
    # A rule that has no wording yet on that day is shown as such by the report.
    period = ACCEPTANCE_PERIOD.on(max(setting.day, ACCEPTANCE_PERIOD.values[0].since))
    answers = [one for one in TenDays if one in setting.tried(TenDays)]
    last = max(acceptance_last_day(sent, period, one, setting.holidays) for one in answers)
    first = last + timedelta(days=1)
    is_sure = rule.when is None or rule.when.under(setting.tried).read(setting.case) is True
    text = _WAIT if is_sure else _MAY_WAIT
    return Constraint(
        id=rule.id,
        origin=Origin.SCHEME,
        message=Message(text, (("sent", sent), ("last_day", last))),
        references=in_force(rule.sources, setting.day),
        not_before=first,
        effects=(NotBefore(first),),
    )
