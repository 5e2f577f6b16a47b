"""One fact to ask for, in a list of work: what to ask, what can be told, what waits for it."""

from attrs import frozen

from bilanlib.answers.force import Force
from bilanlib.answers.missing import Holder, Missing
from bilanlib.engine.report import Result
from bilanlib.io.schema.answers import AnswerForm
from bilanlib.law.citation import Reference
from bilanlib.messages.terms import Language, Term
from bilanlib.models.table import Json
from bilanlib.render.parts import citation_to_dict, missing_to_dict
from bilanlib.render.wording import Wording


class Stake(Term):
    """What a fact can still decide, besides the verdicts of single rules."""

    LAWFUL = "lawful", "la conformité du dossier"
    """`Report.lawful` is undecided, and a rule of force LAW waits for the fact."""
    MAY_BEGIN = "may_begin", "le commencement du bilan"
    """`Eligibility.may_begin` is undecided, and a condition waits for the fact."""


@frozen(eq=False, kw_only=True)
class WorkItem:
    """A fact to ask for.

    Attributes:
        missing: Where it goes in the case, the question, who knows, what would show it.
        form: What can be told.
        is_told: Whether it is told already, but in part or not exactly enough.
        waiting: Results that are open until it is told.
        settled: Results that ask for it although their verdict stands, whatever is told: findings may still come.
        stakes: What it can still decide; empty where only single rules wait, or none.
    """

    missing: Missing
    form: AnswerForm
    is_told: bool
    waiting: tuple[Result, ...]
    settled: tuple[Result, ...] = ()
    stakes: tuple[Stake, ...] = ()

    @property
    def path(self) -> str:
        """Where it goes in the case: `convention.draft_sent_on`."""
        return self.missing.path

    @property
    def rules(self) -> tuple[str, ...]:
        """Ids of the rules whose verdict waits for it."""
        return tuple(result.id for result in self.waiting)

    @property
    def may_change_verdict(self) -> bool:
        """Whether it can still change a verdict; False is sure, True says that nothing known here rules it out."""
        return bool(self.waiting)

    @property
    def may_change_lawful(self) -> bool:
        """Whether it can still change `lawful`; False is sure, True says that nothing known here rules it out."""
        return Stake.LAWFUL in self.stakes

    @property
    def references(self) -> tuple[Reference, ...]:
        """Wordings for which it is asked."""
        return tuple(dict.fromkeys(ref for result in (*self.waiting, *self.settled) for ref in result.references))

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The item as plain data that JSON can hold."""
        wording = Wording(Language(language))
        return {
            **missing_to_dict(self.missing, wording),
            "rules": list(self.rules),
            "settled_rules": [result.id for result in self.settled],
            "is_told": self.is_told,
            "answer": self.form.to_dict(wording.language),
            "may_change_verdict": self.may_change_verdict,
            "may_change_lawful": self.may_change_lawful,
            "stakes": [stake.value for stake in self.stakes],
            "citations": [citation_to_dict(one) for one in self.references],
        }

    def lines(self, number: int, wording: Wording) -> list[str]:
        """The item for people, under a number."""
        said = [self.form.describe(wording.language), self.form.means(wording.language)]
        lines = wording.headed(f"{number}. [{self.path}]", wording.write(self.missing.question))
        if self.is_told:
            said.append(wording.say("déjà dit, mais en partie ou pas assez précisément : à compléter"))
        lines += wording.labelled("Réponse", [text for text in said if text])
        lines += wording.labelled("Le sait", [wording.say("{value}", value=self.missing.holder)])
        lines += wording.labelled("Preuve", [wording.write(self.missing.proof)])
        lines += wording.labelled("Règles", [_titled(result, wording) for result in self.waiting])
        lines += wording.labelled("Déjà jugées", [_titled(result, wording) for result in self.settled])
        return lines + wording.labelled("En jeu", [wording.say("{value}", value=self.stakes)] if self.stakes else [])


@frozen(eq=False, kw_only=True)
class NextQuestion:
    """A fact that may be asked for once others are told: a rule that is open looks at it only where it matters.

    Attributes:
        path: Where it goes in the case; without a number where it is a field of any item of a list.
        question: What to ask, in French.
        holder: Who usually knows.
        rules: Ids of the rules that may ask.
    """

    path: str
    question: str
    holder: Holder
    rules: tuple[str, ...]

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The question as plain data."""
        wording = Wording(Language(language))
        said = wording.say(self.question)
        return {"path": self.path, "question": said, "holder": self.holder.value, "rules": list(self.rules)}


def counts_for_lawful(result: Result) -> bool:
    """Whether a result has a part in `lawful`: a rule of law, and not of a draft."""
    return result.force is Force.LAW and not result.is_preview


def _titled(result: Result, wording: Wording) -> str:
    return wording.say("{title} ({force})", title=wording.say(result.title), force=result.force) + f" [{result.id}]"
