"""May this bilan be carried out under this scheme, and begin?"""

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from bilanlib.answers.force import Force
from bilanlib.answers.missing import Missing
from bilanlib.answers.verdict import Verdict, join_items
from bilanlib.engine.scheme import Gap, Scheme
from bilanlib.law.citation import LAW_AS_OF
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.bilan import Bilan
from bilanlib.models.table import Json
from bilanlib.models.views import Subject
from bilanlib.periods.calendars import Calendar
from bilanlib.questions.check import check
from bilanlib.questions.report import Report
from bilanlib.questions.requirements import Requirement, RequirementState
from bilanlib.readings.pin import Pin
from bilanlib.readings.reading import Reading
from bilanlib.render.parts import gap_to_dict
from bilanlib.render.wording import Wording
from bilanlib.schemes.conditions import Condition, conditions_of

_UNDECIDED = {RequirementState.UNTOLD, RequirementState.REVIEW, RequirementState.NOT_JUDGED}


@frozen(eq=False, kw_only=True)
class Eligibility:
    """Whether a bilan may be carried out and begin, on a day.

    Attributes:
        scheme: Id of the scheme.
        at: The day.
        requirements: The conditions that the scheme sets, as they stand for the case.
        not_covered: What the scheme should answer and does not, conditions among it.
        is_covered: Whether the scheme answers for every condition that the law could set; if not, nothing is sure.
        has_person: Whether it is a person's bilan; an offer cannot begin.
    """

    scheme: str
    at: date
    requirements: tuple[Requirement, ...]
    not_covered: tuple[Gap, ...]
    is_covered: bool
    has_person: bool

    @property
    def verdict(self) -> Verdict:
        """All conditions that are judged, joined: what is still to be done does not count against the bilan."""
        judged = [one.result.verdict for one in self.requirements if one.result is not None]
        return join_items(judged if self.is_covered else [*judged, Verdict.OPEN])

    @property
    def may_begin(self) -> bool | None:
        """Whether the bilan may begin that day, or go on.

        False while a condition is broken or still to be fulfilled; None where that cannot be told: facts are missing,
        a point is to be examined, or a condition is not judged. It is never True of an offer, which has no person.
        """
        states = {one.state for one in self.requirements}
        if states & {RequirementState.UNMET, RequirementState.PENDING}:
            return False
        return None if states & _UNDECIDED or not self.is_covered or not self.has_person else True

    @property
    def message(self) -> Message:
        """The answer in a sentence."""
        if self.with_state(RequirementState.UNMET):
            return Message("Ce bilan ne peut pas être réalisé ainsi : une condition au moins n’est pas remplie.")
        if self.with_state(RequirementState.PENDING):
            return Message("Ce bilan ne peut pas encore commencer : une condition au moins reste à remplir.")
        if self.may_begin:
            return Message("Aucune des conditions jugées ici ne s’oppose à ce bilan.")
        return Message(
            "On ne peut pas dire si ce bilan peut commencer : des faits manquent, un point est à examiner, ou une "
            "condition n’est pas jugée."
        )

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Facts to ask for, each once."""
        return tuple(dict.fromkeys(fact for one in self.requirements for fact in one.missing))

    def with_state(self, *states: RequirementState) -> tuple[Requirement, ...]:
        """Requirements that stand in one of these ways."""
        return tuple(one for one in self.requirements if one.state in states)

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The answer as plain data that JSON can hold."""
        wording = Wording(Language(language))
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "scheme": self.scheme,
            "at": self.at.isoformat(),
            "verdict": self.verdict.value,
            "may_begin": self.may_begin,
            "text": wording.write(self.message),
            "requirements": [one.to_dict(language) for one in self.requirements],
            "not_covered": [gap_to_dict(one, wording) for one in self.not_covered],
        }


def eligibility(
    case: Subject,
    scheme: Scheme | str | None = None,
    *,
    at: date,
    readings: Iterable[Reading | Pin] = (),
    calendar: Calendar | None = None,
) -> Eligibility:
    """Whether a bilan may be carried out under a scheme, and begin that day: the conditions of its check, joined.

    Which rules are conditions is told in `bilanlib.schemes.conditions`; what they say is what `check` says. A condition
    that is not due yet (a consent to be given before the first session, a draft that the employee may still accept)
    stands as pending.

    Under a CPF it says whether the account may pay (five years, agreement, terms of the platform); under the schemes of
    public agents, whether the leave that is taken is one that they allow and was asked for in time.

    It does not speak of what the scheme leaves to people, nor of what `not_covered` lists; nor of the answer to a
    request for leave, absence on working time under a CPF, the price that the account can pay, or the
    mentions of the convention. Of the provider it asks for the quality certificate where a payer wants one; what else
    it owes is asked under `fr-provider`.

    Args:
        case: A person's bilan, or a provider's programme; of a programme, the conditions that need a person are not
            judged.
        scheme: The scheme or its id; None takes the one that the case states.
        at: Day of judgement.
        readings: Answers to disputed questions that the caller decides on; the others are all tried.
        calendar: Public holidays; None takes those of the case's territory.

    Returns:
        The answer.

    Raises:
        UnknownNameError: as `check` does.
        InvalidValueError: as `check` does.
    """
    return eligibility_in(check(case, scheme, at=at, readings=readings, calendar=calendar))


def eligibility_in(report: Report) -> Eligibility:
    """The same of a case that was judged: the conditions among the results of a report, joined."""
    chosen = report.program.scheme
    requirements = tuple(_requirement(one, report) for one in conditions_of(chosen))
    return Eligibility(
        scheme=chosen.id,
        at=report.at,
        requirements=requirements,
        not_covered=report.not_covered,
        is_covered=_is_covered(chosen, requirements),
        has_person=isinstance(report.case, Bilan),
    )


def _requirement(condition: Condition, report: Report) -> Requirement:
    result = next((one for one in report if one.rule is condition.rule), None)
    if result is None:
        gap = next((one for one in report.not_covered if one.id == condition.rule.id), None)
        return Requirement(condition, None, gap=gap)
    return Requirement(condition, result, tuple(one for one in report.missing if one.path in result.missing))


def _is_covered(scheme: Scheme, requirements: tuple[Requirement, ...]) -> bool:
    # A scheme of which no condition is listed answers nothing here, whatever its rules say.
    gaps = [*scheme.all_gaps(), *(one.gap for one in requirements if one.gap is not None)]
    return bool(requirements) and not any(gap.force is Force.LAW and not gap.is_announced for gap in gaps)
