"""What a plan is made from, and what follows from it before there are sessions."""

from datetime import date, timedelta
from functools import cached_property

from attrs import evolve, frozen

from bilanlib.answers.force import Force
from bilanlib.calculators.completion import completed_on
from bilanlib.calculators.planning.effects import HasPhase, HoursWithin, Interviews
from bilanlib.calculators.planning.frame import Frame
from bilanlib.engine.fact import Tried
from bilanlib.engine.scheme import Scheme
from bilanlib.errors import InvalidValueError
from bilanlib.models.bilan import Bilan
from bilanlib.models.fields import LAST_DAY
from bilanlib.models.programme import Programme
from bilanlib.models.terms import Phase, SessionKind
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail.r6313_8 import CONVENTION_PARTIES
from bilanlib.periods.calendars import Calendar
from bilanlib.periods.period import years
from bilanlib.periods.span import ZERO
from bilanlib.questions.planning.cases import case_before, planned_convention
from bilanlib.questions.planning.constraint import Constraint
from bilanlib.questions.planning.of_caller import Wishes, of_caller
from bilanlib.questions.planning.of_offer import ACTION_PHASES, of_offer, totals_of
from bilanlib.questions.planning.of_scheme import Setting, concerned, gives_time, of_scheme
from bilanlib.readings.pin import Pin
from bilanlib.readings.reading import Reading
from bilanlib.rules.facts.convention import BOUND_BY, SENT_ON

_LOOKED_AT = years(2)


@frozen(eq=False, kw_only=True, slots=False)
class Brief:
    """What a plan is made from.

    Attributes:
        offer: The offer.
        known: What is known of the person's case.
        scheme: The scheme.
        wishes: What the caller asks for.
        session_length: How long an interview is to be; None leaves it to the offer.
        calendar: Public holidays.
        readings: Answers that the caller decides on, as they were given.
        tried: The answers that are tried.
        threshold: The weakest rules that count.
    """

    offer: Programme
    known: Bilan
    scheme: Scheme
    wishes: Wishes
    session_length: timedelta | None
    calendar: Calendar
    readings: tuple[Reading | Pin, ...]
    tried: Tried
    threshold: Force

    @cached_property
    def case(self) -> Bilan:
        """The case without sessions."""
        return case_before(self.offer, self.known, self.scheme.id)

    @cached_property
    def sent(self) -> date | None:
        """Day on which the draft of the convention is sent, or was; None once all have signed."""
        bound = BOUND_BY.read(self.case)
        parties = CONVENTION_PARTIES.values[-1].value
        if bound is not UNKNOWN and completed_on(bound, parties, self.wishes.at) is not None:
            return None
        told = SENT_ON.read(self.case)
        return self.wishes.at if told is UNKNOWN or told is None else told

    @cached_property
    def setting(self) -> Setting:
        """In what the values of the scheme are read."""
        return Setting(
            scheme=self.scheme,
            case=self.case,
            day=max(self.wishes.start, self.wishes.at),
            sent=self.sent,
            tried=self.tried,
            holidays=self.wishes.holidays,
            threshold=self.threshold,
        )

    @cached_property
    def constraints(self) -> tuple[Constraint, ...]:
        """Everything that limits the plan before its rules are asked."""
        return (*of_caller(self.wishes), *of_offer(self.offer), *of_scheme(self.setting))

    @cached_property
    def seed(self) -> Bilan:
        """The case without sessions, with the convention whose draft is to be sent where one is, or may be, needed."""
        is_awaited = any(gives_time(rule) for rule in concerned(self.setting))
        if self.sent is None or not is_awaited:
            return self.case
        return evolve(self.case, convention=planned_convention(self.offer, self.case, self.sent))

    @cached_property
    def frame(self) -> Frame:
        """What the plan is made in.

        Raises:
            InvalidValueError: nobody says how many hours there are.
        """
        effects = [effect for one in self.constraints for effect in one.effects]
        if not any(isinstance(one, HoursWithin) and one.span.lo for one in effects):
            raise InvalidValueError("programme.totals tells no hours of the action, and hours is None: nothing to plan")
        totals = totals_of(self.offer)
        listed = {one.phase for one in totals if one.phase is not None and one.span.hi != ZERO}
        listed.update(one.phase for one in effects if isinstance(one, HasPhase))
        kinds = {one.kind for one in totals if one.kind is not None}
        if any(isinstance(one, Interviews) and one.least for one in effects):
            kinds.add(SessionKind.INTERVIEW)
        span = self.offer.span
        mean = None if span is UNKNOWN or span is None or span.mean is UNKNOWN else span.mean
        return Frame(
            phases=tuple(phase for phase in ACTION_PHASES if phase in listed) or (Phase.INVESTIGATION,),
            kinds=tuple(kind for kind in SessionKind if kind in kinds) or (SessionKind.INTERVIEW,),
            first=self.wishes.at,
            last=min(_LOOKED_AT.after(self.earliest), LAST_DAY),
            session_length=self.session_length,
            mean=mean,
        )

    @property
    def reasons(self) -> tuple[Constraint, ...]:
        """The constraints that set a first day, the latest first."""
        dated = [(one.not_before, one) for one in self.constraints if one.not_before is not None]
        return tuple(one for _, one in sorted(dated, key=lambda pair: pair[0], reverse=True))

    @property
    def earliest(self) -> date:
        """First day that these constraints leave."""
        return max([self.wishes.at, *(one.not_before for one in self.reasons if one.not_before is not None)])
