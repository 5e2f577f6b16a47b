"""Where does this case stand: its convention, the drafts before it, its action; and who must now do what?"""

from collections.abc import Callable, Iterable
from datetime import date

from attrs import evolve

from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.states import ActionState, ConventionState
from bilanlib.engine.program import program_of
from bilanlib.engine.scheme import Scheme
from bilanlib.engine.trying import trier
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.views import Subject
from bilanlib.parameters.fr.code_du_travail.r6313_8 import ACCEPTANCE_PERIOD
from bilanlib.periods.calendars import Calendar
from bilanlib.questions.action_states import action_standing
from bilanlib.questions.as_of import as_of
from bilanlib.questions.asking import holidays_of, require_day, scheme_of, step_using
from bilanlib.questions.check import check
from bilanlib.questions.convention_standing import Asked, standing_of
from bilanlib.questions.duties import duties_in
from bilanlib.questions.earlier_drafts import earlier_standings
from bilanlib.questions.standing import UNDECIDED, Standing
from bilanlib.questions.state_report import EarlierStanding, States
from bilanlib.readings.end_of_action import EndOfAction
from bilanlib.readings.pin import Pin, sort_out
from bilanlib.readings.reading import Reading
from bilanlib.rules.facts.documents import END_OF_ACTION
from bilanlib.rules.facts.funding import IN_REDEPLOYMENT_LEAVE
from bilanlib.rules.facts.sessions import BEGINS_ON
from bilanlib.schemes.obligation import DueBy

_OFFER = Message("une offre n’a pas d’état : cela tient au dossier d’une personne")
_NOT_BEGUN = frozenset({ActionState.NOT_PLANNED, ActionState.PLANNED})
_NOT_ENCODED = Message("cet état n’est pas encodé pour ce dispositif")


def states(
    case: Subject,
    scheme: Scheme | str | None = None,
    *,
    at: date,
    readings: Iterable[Reading | Pin] = (),
    calendar: Calendar | None = None,
) -> States:
    """How the convention and the action of a case stand on a day (où en est le dossier), and what that asks of whom.

    Every state follows from dated facts, and none is stored: what is dated after the day has not happened yet. How the
    convention stands is worked out by what `check` judges the acceptance by. Serious readings that disagree make a
    state disputed; missing facts leave it open, and what may be left of it is listed.

    Args:
        case: A person's bilan. Of an offer nothing is said.
        scheme: The scheme or its id; None takes the one that the case states.
        at: The day, included.
        readings: Answers to disputed questions that the caller decides on; A1, A4, A15 and A16 matter to the states, A2
            and A22 to what they ask.
        calendar: Public holidays; None takes the scheme's, or else those of the case's
            territory.

    Returns:
        The states.

    Raises:
        UnknownNameError: no scheme is stated, or none of that name exists, or two answers to one question are pinned.
        InvalidValueError: `at` is not a day, something in `readings` is neither an answer nor a pin, or the territory's
            holidays are not known here.
    """
    require_day(at)
    chosen = scheme_of(case, scheme)
    pinned, _ = sort_out(readings)
    asked = Asked(at=at, calendar=holidays_of(case, chosen, calendar), pinned=pinned)
    if not isinstance(case, Bilan):
        convention, action = _silent(ConventionState.CANNOT_TELL, _OFFER), _silent(ActionState.CANNOT_TELL, _OFFER)
        return States(scheme=chosen.id, at=at, convention=convention, action=action, earlier_drafts=())
    has_convention, has_end = _encoded(chosen)
    convention = standing_of(as_of(case, at), asked) if has_convention else _silent(ConventionState.CANNOT_TELL)
    earlier = earlier_standings(case, asked) if has_convention else ()
    action = action_standing(case, asked) if has_end else _silent(ActionState.CANNOT_TELL)
    ask = _asker(case, chosen, asked, convention, action)
    return States(
        scheme=chosen.id,
        at=at,
        convention=ask(convention),
        action=ask(action),
        earlier_drafts=None if earlier is None else tuple(EarlierStanding(*one) for one in earlier),
    )


def _encoded(scheme: Scheme) -> tuple[bool, bool]:
    """Whether the scheme says when a convention is accepted, and what ends an action."""
    program = program_of(scheme, frozenset[str](), is_offer=False)
    has_end = any(step.rule.governed_by is END_OF_ACTION for step in program.steps)
    return step_using(program, ACCEPTANCE_PERIOD) is not None, has_end


def _silent(state: ConventionState | ActionState, why: Message = _NOT_ENCODED) -> Standing:
    return Standing(state=state, branches=(), not_covered=why)


def _due(case: Bilan, asked: Asked, convention: Standing) -> dict[DueBy, date | None]:
    earlier = as_of(case, asked.at)
    answers = trier(asked.pinned)(EndOfAction)
    days = {
        DueBy.BEGIN_OF_ACTION: BEGINS_ON.read(earlier),
        DueBy.END_OF_ACTION: END_OF_ACTION.days[answers[0]].read(earlier),
        DueBy.LAST_DAY_TO_ACCEPT: convention.branches[0].last_day if convention.branches else None,
    }
    return {due: day if isinstance(day, date) else None for due, day in days.items()}


def _asker(
    case: Bilan, scheme: Scheme, asked: Asked, convention: Standing, action: Standing
) -> Callable[[Standing], Standing]:
    """Gives a standing what it asks of whom."""
    report = check(as_of(case, asked.at), scheme, at=asked.at, readings=asked.pinned, calendar=asked.calendar)
    met = frozenset(one.rule for one in report.with_verdict(Verdict.PASS) if one.rule is not None)
    due = _due(case, asked, convention)
    # For the redeployment leave the code itself says what comes first: there is nothing to pin.
    pinned = asked.pinned if IN_REDEPLOYMENT_LEAVE.read(case) is False else ()

    def ask(standing: Standing) -> Standing:
        if standing.not_covered is not None:
            return standing
        is_decided = standing.state not in UNDECIDED
        left = standing.possible if is_decided else (standing.state, *standing.possible)
        duties = duties_in(
            scheme,
            left,
            asked.at,
            is_decided=is_decided,
            due=due,
            may_begin={*action.possible} <= _NOT_BEGUN and action.not_covered is None,
            met=met,
            pinned=pinned,
        )
        return evolve(standing, duties=duties)

    return ask
