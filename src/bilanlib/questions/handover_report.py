"""The answer to what the person is given today, as plain data and as text."""

from datetime import date

from attrs import frozen

from bilanlib.answers.missing import Missing
from bilanlib.law.citation import LAW_AS_OF
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.models.terms import Phase
from bilanlib.questions.handover_items import HandoverItem, HandoverState
from bilanlib.render.parts import citation_to_dict, missing_line, missing_to_dict
from bilanlib.render.wording import Wording


@frozen(eq=False, kw_only=True)
class Handover:
    """What the person is given, phase by phase, as it stands on a day.

    Attributes:
        scheme: Id of the scheme.
        at: The day.
        items: What is given, in the order of the phases.
        not_covered: Why there is nothing; None where there is something.
    """

    scheme: str
    at: date
    items: tuple[HandoverItem, ...]
    not_covered: Message | None = None

    @property
    def today(self) -> tuple[HandoverItem, ...]:
        """What is to be given, or gone through, today."""
        return tuple(one for one in self.items if one.state is HandoverState.NOW)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Facts to ask for, each once."""
        return tuple(dict.fromkeys(fact for one in self.items for fact in one.missing))

    @property
    def message(self) -> Message:
        """The answer in a sentence."""
        if self.not_covered is not None:
            return self.not_covered
        things = tuple(thing for one in self.today for thing in one.things)
        if things:
            return Message(
                "à donner au bénéficiaire ou à aborder avec lui au {at} : {things}",
                (("at", self.at), ("things", things)),
            )
        if self.missing:
            return Message(
                "des faits manquent pour dire ce qui est à donner au bénéficiaire au {at}", (("at", self.at),)
            )
        return Message("rien n’est à donner au bénéficiaire au {at}", (("at", self.at),))

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The answer as plain data that JSON can hold."""
        wording = Wording(Language(language))
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "scheme": self.scheme,
            "at": self.at.isoformat(),
            "text": wording.write(self.message),
            "items": [_item(one, wording) for one in self.items],
            "missing": [missing_to_dict(one, wording) for one in self.missing],
            "not_covered": None if self.not_covered is None else wording.write(self.not_covered),
        }

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The answer for people, phase by phase.

        Args:
            language: Language of the text, `fr` or `en`.
        """
        wording = Wording(Language(language))
        lines = wording.paragraph(wording.write(self.message))
        for phase in Phase:
            items = [one for one in self.items if one.line.phase is phase]
            if items:
                lines += [
                    "",
                    wording.say("{phase} :", phase=phase),
                    *wording.listed([_line(one, wording) for one in items]),
                ]
        if self.missing:
            asked = [missing_line(one, wording) for one in self.missing]
            lines += ["", wording.say("Il manque :"), *wording.listed(asked)]
        return "\n".join(lines) + "\n"


def _line(one: HandoverItem, wording: Wording) -> str:
    facts = {"text": wording.write(one.message), "citation": one.reference.citation}
    if one.state is not HandoverState.NOW:
        return wording.say("{text} ({citation})", **facts)
    return wording.say("{text} ({citation} ; à garder : {proof})", proof=wording.write(one.proof), **facts)


def _item(one: HandoverItem, wording: Wording) -> Json:
    return {
        "rule": one.line.rule.id,
        "phase": one.line.phase.value,
        "things": [thing.value for thing in one.things],
        "is_document": one.is_document,
        "state": one.state.value,
        "given_on": None if one.given_on is None else one.given_on.isoformat(),
        "is_overdue": one.is_overdue,
        "text": wording.write(one.message),
        "proof": wording.write(one.proof),
        "missing": [fact.path for fact in one.missing],
        "citation": citation_to_dict(one.reference),
    }
