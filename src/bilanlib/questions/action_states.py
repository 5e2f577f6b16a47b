"""How the action of a case stands: sessions, what the person said, and what ends an action, under every reading."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from bilanlib.answers.missing import Missing
from bilanlib.calculators.consents import unwilling_since
from bilanlib.calculators.course import Course, course_of
from bilanlib.calculators.stages import Stage
from bilanlib.calculators.states import ActionState
from bilanlib.engine.fact import Fact
from bilanlib.engine.trying import trier
from bilanlib.law.fr.code_du_travail import L6313_4, R6313_4
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.as_of import as_of
from bilanlib.questions.convention_standing import Asked
from bilanlib.questions.standing import Branch, Standing, agreed, joined
from bilanlib.readings.end_of_action import EndOfAction
from bilanlib.rules.facts.consents import CONSENTS_TO_BILAN
from bilanlib.rules.facts.documents import END_OF_ACTION
from bilanlib.rules.facts.sessions import BEGINS_ON
from bilanlib.rules.facts.untold import untold_sessions

_SOURCES = (L6313_4.since("2019-01-01").al(2), L6313_4.since("2019-01-01").al(3), R6313_4.since("2019-01-01").al(1))
_IN_PHASE = "l’action est en cours depuis le {since} ; phase atteinte : {phase}"
_PLANNED_FROM = "l’action est prévue à partir du {begins}"
_SENTENCES: Mapping[ActionState, str] = MappingProxyType(
    {
        ActionState.NOT_PLANNED: "aucune séance n’est prévue ni tenue",
        ActionState.PLANNED: "l’action est prévue et n’a pas commencé",
        ActionState.CANCELLED: "toutes les séances de l’action sont annulées",
        ActionState.BARRED: "le bénéficiaire ne consent pas depuis le {since} : l’action ne peut pas avoir lieu",
        ActionState.IN_COURSE: "l’action est en cours depuis le {since}",
        ActionState.CONCLUDED: "la dernière séance a été tenue le {since} ; ce qui met fin à l’action n’a pas eu lieu",
        ActionState.ENDED: "l’action a pris fin le {since}",
        ActionState.INTERRUPTED: "le bénéficiaire s’est retiré le {since} : l’action est interrompue",
    }
)
_DATED = frozenset(_SENTENCES) - {ActionState.NOT_PLANNED, ActionState.PLANNED, ActionState.CANCELLED}
_UNDATED = "le jour depuis lequel il en est ainsi n’est pas sûr : {state}"
_UNTOLD = Message("il manque des faits pour dire où en est l’action")
_ANY_DAY: tuple[date | None, ...] = (None, date.min)


def action_standing(case: Bilan, asked: Asked) -> Standing:
    """How the action stands on a day: what is dated later has not happened yet.

    A session counts as held where it is told to be; one that is told to be planned is planned, even where its day has
    gone by. What ends the action is A4; for the answer that takes the last session of the conclusion, all of them must
    have been held.

    Args:
        case: The case as it was given.
        asked: The day and what goes with it.
    """
    earlier = as_of(case, asked.at)
    course = course_of(earlier.sessions, asked.at)
    answers = [one for one in trier(asked.pinned)(EndOfAction) if isinstance(one, EndOfAction)]
    branches = tuple(_branch(answer, case, earlier, course, asked.at) for answer in answers)
    return Standing(
        state=joined(branches, ActionState.DISPUTED, ActionState.CANNOT_TELL),
        branches=agreed(branches),
        references=_SOURCES,
    )


def _branch(answer: EndOfAction, case: Bilan, earlier: Bilan, course: Course, at: date) -> Branch:
    said = CONSENTS_TO_BILAN.read(earlier)
    unwilling = (*_ANY_DAY, at) if said is UNKNOWN else (unwilling_since(said, at),)
    ended = _ended(answer, earlier, course, at)
    stages = course.stages(ended, unwilling)
    found = tuple(state for state in ActionState if state in {stage.state for stage in stages})
    if len(found) == 1:
        return _decided(answer, found[0], stages, course, case, earlier)
    sessions = _untold_course(case) if not course.is_told else ()
    consents = missing_facts(CONSENTS_TO_BILAN, case) if len(unwilling) > 1 else ()
    ends = missing_facts(END_OF_ACTION.days[answer], case) if len(ended) > 1 else ()
    return Branch(
        answers=(answer,),
        state=ActionState.CANNOT_TELL,
        message=_UNTOLD,
        possible=found,
        missing=tuple(dict.fromkeys((*sessions, *consents, *ends))),
    )


def _ended(answer: EndOfAction, earlier: Bilan, course: Course, at: date) -> tuple[date | None, ...]:
    """Days on which the action may have ended by one answer; None among them if perhaps it has not."""
    day = END_OF_ACTION.days[answer].read(earlier)
    if day is UNKNOWN:
        return (*_ANY_DAY, at)
    if day is None or day > at:
        return (None,)
    if answer is EndOfAction.LAST_CONCLUSION:
        return tuple(day if is_over else None for is_over in course.concluded)
    return (day,)


def _decided(
    answer: EndOfAction, state: ActionState, stages: frozenset[Stage], course: Course, case: Bilan, earlier: Bilan
) -> Branch:
    days = {stage.since for stage in stages}
    since = days.pop() if len(days) == 1 else None
    reached = course.phases if state is ActionState.IN_COURSE else frozenset[None]()
    phase = next(iter(reached)) if len(reached) == 1 else None
    begins = BEGINS_ON.read(earlier)
    told = {"since": since, "phase": phase, "begins": begins if isinstance(begins, date) else None}
    template = _sentence(state, told)
    message = Message(
        template, tuple((name, fact) for name, fact in told.items() if fact and f"{{{name}}}" in template)
    )
    if template is _UNDATED:
        message = Message(_UNDATED, (("state", state),))
    missing = _untold_course(case) if len(reached) > 1 else ()
    return Branch(answers=(answer,), state=state, since=since, message=message, phase=phase, missing=missing)


def _sentence(state: ActionState, told: Mapping[str, object]) -> str:
    template = _SENTENCES[state]
    if state is ActionState.PLANNED and told["begins"] is not None:
        return _PLANNED_FROM
    if told["since"] is None and state in _DATED:
        return _UNDATED
    return template if told["phase"] is None else _IN_PHASE


def _untold_course(case: Bilan) -> tuple[Missing, ...]:
    """What to ask for before it is sure which phases have begun, and when."""
    parts = ("day", "status", "phase", "kind")
    return _missing(BEGINS_ON, untold_sessions(case, parts, is_action=True) or BEGINS_ON.gaps(case))


def missing_facts(fact: Fact[object], case: Bilan) -> tuple[Missing, ...]:
    """What to ask for where a fact is not told, as exactly as the case allows."""
    return _missing(fact, fact.gaps(case))


def _missing(fact: Fact[object], paths: tuple[str, ...]) -> tuple[Missing, ...]:
    ask = fact.ask
    return tuple(Missing(path, Message(ask.text), ask.holder, Message(ask.proof), ()) for path in paths)
