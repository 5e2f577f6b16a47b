"""The answer to where a case stands, as plain data and as text."""

from datetime import date

from attrs import frozen

from bilanlib.law.citation import LAW_AS_OF
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.questions.standing import Standing
from bilanlib.questions.standing_data import standing_to_dict
from bilanlib.questions.standing_text import standing_lines
from bilanlib.render.wording import Wording


@frozen(eq=False)
class EarlierStanding:
    """How an earlier draft stands.

    Attributes:
        where: Its path in the case.
        standing: How it stands.
    """

    where: str
    standing: Standing


@frozen(eq=False, kw_only=True)
class States:
    """Where a case stands on a day.

    Attributes:
        scheme: Id of the scheme.
        at: The day.
        convention: How the convention stands, or the last draft of it.
        action: How the action stands.
        earlier_drafts: How the drafts stand that were sent before that one, by the day; None where nobody told whether
            there are any.
    """

    scheme: str
    at: date
    convention: Standing
    action: Standing
    earlier_drafts: tuple[EarlierStanding, ...] | None

    @property
    def message(self) -> Message:
        """The states in a sentence."""
        facts = (("at", self.at), ("convention", self.convention.state), ("action", self.action.state))
        return Message("au {at}, convention : {convention} ; action : {action}", facts)

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The states as plain data that JSON can hold."""
        wording = Wording(Language(language))
        earlier = self.earlier_drafts
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "scheme": self.scheme,
            "at": self.at.isoformat(),
            "text": wording.write(self.message),
            "convention": standing_to_dict(self.convention, wording),
            "earlier_drafts": None
            if earlier is None
            else [{"where": one.where, **standing_to_dict(one.standing, wording)} for one in earlier],
            "action": standing_to_dict(self.action, wording),
        }

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The states for people; what `bilanlib states` prints for a case.

        Args:
            language: Language of the text, `fr` or `en`.
        """
        wording = Wording(Language(language))
        lines = [wording.say("Où en est le dossier au {at} ({scheme}).", at=self.at, scheme=self.scheme), ""]
        lines += standing_lines(wording.say("Convention :"), self.convention, wording)
        for one in self.earlier_drafts or ():
            lines += ["", *standing_lines(wording.say("Projet antérieur :"), one.standing, wording)]
        lines += ["", *standing_lines(wording.say("Action :"), self.action, wording)]
        return "\n".join(line.rstrip() for line in lines) + "\n"
