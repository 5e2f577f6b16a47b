"""What differs between two reports, as data and as text."""

from datetime import date

from attrs import frozen

from bilanlib.answers.missing import Missing
from bilanlib.calculators.grounds import Permission
from bilanlib.engine.scheme import Gap
from bilanlib.law.citation import LAW_AS_OF, Reference
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.questions.changes import Change, ResultChange
from bilanlib.questions.comparison_lines import (
    day_to_json,
    deadline_line,
    deadline_to_dict,
    decision_line,
    due_line,
    missing_line,
    result_lines,
    section,
    side_line,
    side_to_dict,
    words_line,
    words_to_dict,
)
from bilanlib.questions.comparison_tables import DeadlineRow
from bilanlib.questions.disposal_lines import DisposalState
from bilanlib.questions.report import Report
from bilanlib.render.parts import gap_to_dict, missing_to_dict
from bilanlib.render.wording import Wording


@frozen(eq=False, kw_only=True)
class Comparison:
    """What differs between two reports; what is the same on both sides is not in it.

    Attributes:
        before: The first report.
        after: The second report.
        results: Rules of which verdict or findings differ.
        decisions: Decisions that differ, by the value of a `Stake`: may the bilan begin, is the case lawful.
        due: Last days to do what is required that differ, by the id of the rule.
        deadlines: Deadlines that differ, by kind and place: their days, or how they stand.
        disposals: Documents of which something else is to be made, by their paths.
        permissions: Documents that may now be shown, or no longer, by path and recipient.
        new_missing: Facts that only the second report asks for.
        gone_missing: Facts that only the first report asks for.
        new_gaps: What only the second report does not judge.
        gone_gaps: What only the first report does not judge.
    """

    before: Report
    after: Report
    results: tuple[ResultChange, ...]
    decisions: tuple[Change[bool], ...]
    due: tuple[Change[date], ...]
    deadlines: tuple[Change[DeadlineRow], ...]
    disposals: tuple[Change[DisposalState], ...]
    permissions: tuple[Change[Permission], ...]
    new_missing: tuple[Missing, ...]
    gone_missing: tuple[Missing, ...]
    new_gaps: tuple[Gap, ...]
    gone_gaps: tuple[Gap, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the two reports say the same."""
        changes = (self.results, self.decisions, self.due, self.new_missing, self.gone_missing)
        answers = (self.deadlines, self.disposals, self.permissions)
        return not any((*changes, *answers, self.new_gaps, self.gone_gaps))

    @property
    def message(self) -> Message:
        """The answer in a sentence."""
        if self.is_empty:
            return Message("Les deux rapports disent la même chose.")
        verdicts = sum(one.verdicts[0] is not one.verdicts[1] for one in self.results)
        facts = (("verdicts", verdicts), ("rules", len(self.results)))
        return Message(
            "Règles dont le rapport ne dit plus la même chose : {rules} ; verdicts changés : {verdicts}.", facts
        )

    @property
    def references(self) -> tuple[Reference, ...]:
        """Wordings that the answers that differ rest on, on either side."""
        sides = [side for one in self.results for side in (one.before, one.after) if side is not None]
        return tuple(dict.fromkeys(reference for side in sides for reference in side.references))

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The comparison as plain data that JSON can hold."""
        wording = Wording(Language(language))
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "before": side_to_dict(self.before),
            "after": side_to_dict(self.after),
            "text": wording.write(self.message),
            "results": [one.to_dict(wording) for one in self.results],
            "decisions": [{"decision": one.key, "before": one.before, "after": one.after} for one in self.decisions],
            "due": [
                {"rule": one.key, "before": day_to_json(one.before), "after": day_to_json(one.after)}
                for one in self.due
            ],
            "deadlines": [deadline_to_dict(one) for one in self.deadlines],
            "disposals": [words_to_dict("document", one) for one in self.disposals],
            "permissions": [words_to_dict("document_and_recipient", one) for one in self.permissions],
            "missing_new": [missing_to_dict(one, wording) for one in self.new_missing],
            "missing_gone": [missing_to_dict(one, wording) for one in self.gone_missing],
            "not_covered_new": [gap_to_dict(one, wording) for one in self.new_gaps],
            "not_covered_gone": [gap_to_dict(one, wording) for one in self.gone_gaps],
        }

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The comparison for people, ending with a line feed."""
        wording = Wording(Language(language))
        lines = [*side_line("Avant", self.before, wording), *side_line("Après", self.after, wording)]
        lines += ["", *wording.paragraph(wording.write(self.message))]
        lines += wording.listed([decision_line(one, wording) for one in self.decisions])
        for one in self.results:
            lines += ["", *result_lines(one, wording)]
        lines += section("Derniers jours selon les règles :", [due_line(one, wording) for one in self.due], wording)
        lines += section("Échéances :", [deadline_line(one, wording) for one in self.deadlines], wording)
        lines += section("Sort des documents :", [words_line(one, wording) for one in self.disposals], wording)
        lines += section(
            "Communication des documents :", [words_line(one, wording) for one in self.permissions], wording
        )
        lines += section("Faits à demander en plus :", _asked(self.new_missing, wording), wording)
        lines += section("Faits qui ne sont plus à demander :", _asked(self.gone_missing, wording), wording)
        lines += section("Non jugé en plus :", _titles(self.new_gaps, wording), wording)
        lines += section(
            "N’est plus dans la liste de ce qui n’est pas jugé :", _titles(self.gone_gaps, wording), wording
        )
        return "\n".join(line.rstrip() for line in lines) + "\n"


def _asked(facts: tuple[Missing, ...], wording: Wording) -> list[str]:
    return [missing_line(one, wording) for one in facts]


def _titles(gaps: tuple[Gap, ...], wording: Wording) -> list[str]:
    return [wording.say(one.title) for one in gaps]
