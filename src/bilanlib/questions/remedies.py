"""What to do about the findings of a check: edits of what is planned, and actions for everything else."""

from datetime import date

from attrs import frozen

from bilanlib.law.citation import LAW_AS_OF, Reference
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.questions.fix import Action, Fix
from bilanlib.questions.fix_writing import action_lines, action_to_dict, fix_lines, fix_to_dict
from bilanlib.render.wording import Wording


@frozen(eq=False, kw_only=True)
class Remedies:
    """What to do about a case: one fix or one action for every finding that fails or is to be examined.

    Attributes:
        scheme: Id of the scheme.
        at: The day of judgement.
        fixes: Edits that `bilanlib.apply` makes. Each was tried on the case as it is: after one was made, ask again.
        actions: What people have to do.
    """

    scheme: str
    at: date
    fixes: tuple[Fix, ...]
    actions: tuple[Action, ...]

    @property
    def message(self) -> Message:
        """How much there is to do, in a sentence."""
        facts = (("fixes", len(self.fixes)), ("actions", len(self.actions)))
        return Message("Corrections du dossier proposées : {fixes}. Mesures à prendre : {actions}.", facts)

    @property
    def references(self) -> tuple[Reference, ...]:
        """Wordings it rests on."""
        of_fixes = [ref for one in self.fixes for ref in one.references]
        return tuple(dict.fromkeys([*of_fixes, *(ref for one in self.actions for ref in one.references)]))

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The remedies as plain data that JSON can hold; facts are written as in the files of cases."""
        wording = Wording(Language(language))
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "scheme": self.scheme,
            "at": self.at.isoformat(),
            "text": wording.write(self.message),
            "fixes": [fix_to_dict(one, wording) for one in self.fixes],
            "actions": [action_to_dict(one, wording) for one in self.actions],
        }

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The remedies for people: first the fixes, then the actions; lines end with a line feed."""
        wording = Wording(Language(language))
        lines = [wording.say("Jugé au {at}.", at=self.at), wording.write(self.message)]
        blocks = [fix_lines(one, wording) for one in self.fixes] + [action_lines(one, wording) for one in self.actions]
        for number, (head, block) in enumerate(blocks, 1):
            lines += ["", *wording.headed(f"{number}.", head), *block]
        return "\n".join(line.rstrip() for line in lines) + "\n"
