"""A condition as it stands for one case: its state, the reasons, what to do and who acts."""

from datetime import date

from attrs import frozen

from bilanlib.answers.missing import Holder, Missing
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.report import Result
from bilanlib.engine.scheme import Gap
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language, Term
from bilanlib.models.table import Json
from bilanlib.render.parts import citation_to_dict, missing_to_dict
from bilanlib.render.text import DISPUTED
from bilanlib.render.wording import Wording
from bilanlib.schemes.conditions import Condition


class RequirementState(Term):
    """How a condition stands."""

    MET = "met", "remplie"
    UNMET = "unmet", "non remplie"
    PENDING = "pending", "à remplir"
    """Nothing stands against it; what it asks for is still to be done."""
    UNTOLD = "untold", "des faits manquent"
    REVIEW = "review", "à examiner"
    NOT_CONCERNED = "not_concerned", "sans objet"
    NOT_JUDGED = "not_judged", "non jugée"
    """The rule has no wording on its day, or cannot be judged on an offer."""


_STATES = {
    Verdict.PASS: RequirementState.MET,
    Verdict.FAIL: RequirementState.UNMET,
    Verdict.OPEN: RequirementState.UNTOLD,
    Verdict.REVIEW: RequirementState.REVIEW,
}
_NO_EVENT = Message("ce dont dépend cette condition n’a pas eu lieu et n’est pas prévu")
_NEEDS_A_PERSON = Message("cette condition tient au dossier d’une personne et ne se juge pas sur une offre")


@frozen(eq=False)
class Requirement:
    """A condition as it stands for one case on one day.

    Attributes:
        condition: The condition.
        result: What the report says of its rule; None where it says nothing.
        missing: Facts to ask for before it can be answered.
        gap: Why the rule is silent, where it has no wording on its day; None elsewhere.
    """

    condition: Condition
    result: Result | None
    missing: tuple[Missing, ...] = ()
    gap: Gap | None = None

    @property
    def state(self) -> RequirementState:
        """How it stands."""
        if self.result is None:
            return RequirementState.NOT_JUDGED
        if self.result.verdict is not Verdict.NOT_APPLICABLE:
            return _STATES[self.result.verdict]
        # A rule that was looked at and asks for nothing yet has runs; one that does not concern the case has none, or
        # says so.
        is_spared = {one.code for one in self.result.findings} & self.condition.exempting
        is_looked_at = bool(self.result.leaves) and not is_spared
        return RequirementState.PENDING if is_looked_at else RequirementState.NOT_CONCERNED

    @property
    def reasons(self) -> tuple[Message, ...]:
        """Why it stands so; empty where it is met, or does not concern the case, or only waits for facts."""
        if self.result is None:
            return (_NEEDS_A_PERSON if self.gap is None else Message(self.gap.reason),)
        if self.state in {RequirementState.MET, RequirementState.NOT_CONCERNED, RequirementState.UNTOLD}:
            return ()
        messages = tuple(one.message for one in self.result.findings if one.verdict is not Verdict.OPEN)
        return messages or (_NO_EVENT,)

    @property
    def todo(self) -> tuple[Message, ...]:
        """What to do; empty where there is nothing to do, or facts must be told first."""
        if self.state is RequirementState.PENDING:
            return (Message(self.condition.todo),)
        if self.result is None or self.state not in {RequirementState.UNMET, RequirementState.REVIEW}:
            return ()
        wrong = [one for one in self.result.findings if one.verdict in {Verdict.FAIL, Verdict.REVIEW}]
        own = [one.remedy for one in wrong if one.remedy is not None] or [Message(self.condition.rule.remedy)]
        is_disputed = self.state is RequirementState.REVIEW and any(leaf.choices for leaf in self.result.leaves)
        return tuple(dict.fromkeys([Message(DISPUTED), *own] if is_disputed else own))

    @property
    def actors(self) -> tuple[Holder, ...]:
        """Who has to act, or to tell what is missing; empty where nobody has."""
        if self.state is RequirementState.UNTOLD:
            return tuple(dict.fromkeys(one.holder for one in self.missing))
        return self.condition.actors if self.todo else ()

    @property
    def due_on(self) -> date | None:
        """Last day to do what is still to be done; None where no day is set."""
        return None if self.result is None else self.result.due_on

    @property
    def references(self) -> tuple[Reference, ...]:
        """Wordings it rests on."""
        return self.condition.rule.sources if self.result is None else self.result.references

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The requirement as plain data that JSON can hold."""
        wording = Wording(Language(language))
        return {
            "rule": self.condition.rule.id,
            "title": wording.say(self.condition.rule.title),
            "kind": self.condition.kind.value,
            "state": self.state.value,
            "verdict": None if self.result is None else self.result.verdict.value,
            "recommended": None if self.result is None else self.result.recommended.value,
            "reasons": [wording.write(one) for one in self.reasons],
            "todo": [wording.write(one) for one in self.todo],
            "actors": [one.value for one in self.actors],
            "due_on": None if self.due_on is None else self.due_on.isoformat(),
            "missing": [missing_to_dict(one, wording) for one in self.missing],
            "citations": [citation_to_dict(one) for one in self.references],
        }
