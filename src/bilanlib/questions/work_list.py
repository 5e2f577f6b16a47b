"""What to ask next about a case, in order: a list of work."""

from datetime import date

from attrs import frozen

from bilanlib.engine.scheme import Gap, HumanDuty, Scheme
from bilanlib.law.citation import LAW_AS_OF, Reference
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.questions.work_item import NextQuestion, WorkItem
from bilanlib.render.parts import gap_to_dict, scheme_lines
from bilanlib.render.wording import Wording


@frozen(eq=False, kw_only=True)
class WorkList:
    """Facts to ask for, the ones that matter most first.

    What can still change `lawful` comes first, then what most rules wait for, then the path.

    Attributes:
        scheme: The scheme.
        at: Day of judgement.
        lawful: What the report says of the case as it is told.
        items: Facts to ask for.
        upcoming: Facts that may be asked for once others are told.
        left_to_humans: Duties for which a person may vouch: no fact settles them.
        not_covered: What no fact settles, because the scheme does not answer it.
    """

    scheme: Scheme
    at: date
    lawful: bool | None
    items: tuple[WorkItem, ...]
    upcoming: tuple[NextQuestion, ...]
    left_to_humans: tuple[HumanDuty, ...]
    not_covered: tuple[Gap, ...]

    @property
    def message(self) -> Message:
        """The answer in a sentence."""
        if not self.items:
            return Message("Aucun fait n’est à demander pour les règles appliquées ici.")
        changing = sum(item.may_change_lawful for item in self.items)
        if self.lawful is False:
            template = "Faits à demander : {count}. Aucun ne rend le dossier conforme : une règle n’est pas respectée."
            return Message(template, (("count", len(self.items)),))
        template = "Faits à demander : {count} ; peuvent encore changer la conformité : {changing}."
        return Message(template, (("count", len(self.items)), ("changing", changing)))

    @property
    def references(self) -> tuple[Reference, ...]:
        """Wordings for which facts are asked."""
        return tuple(dict.fromkeys(reference for item in self.items for reference in item.references))

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The list as plain data that JSON can hold."""
        wording = Wording(Language(language))
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "scheme": self.scheme.id,
            "at": self.at.isoformat(),
            "lawful": self.lawful,
            "text": wording.write(self.message),
            "items": [item.to_dict(language) for item in self.items],
            "upcoming": [one.to_dict(language) for one in self.upcoming],
            "left_to_humans": [{"id": duty.id, "title": wording.say(duty.title)} for duty in self.left_to_humans],
            "not_covered": [gap_to_dict(gap, wording) for gap in self.not_covered],
        }

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The list for people, ending with a line feed."""
        wording = Wording(Language(language))
        lines = [
            *scheme_lines(self.scheme, wording),
            wording.say("Au {at}.", at=self.at),
            *wording.paragraph(wording.write(self.message)),
        ]
        for number, item in enumerate(self.items, 1):
            lines += ["", *item.lines(number, wording)]
        asked = [f"{wording.placed(one.path, wording.say(one.question))}" for one in self.upcoming]
        lines += _section("Peut-être ensuite, selon les réponses :", asked, wording)
        duties = [f"{wording.say(duty.title)} [{duty.id}]" for duty in self.left_to_humans]
        lines += _section("Laissé au jugement des personnes :", duties, wording)
        lines += _section("Non jugé :", [wording.say(gap.title) for gap in self.not_covered], wording)
        return "\n".join(line.rstrip() for line in lines) + "\n"


def _section(title: str, texts: list[str], wording: Wording) -> list[str]:
    return ["", wording.say(title), *wording.listed(texts)] if texts else []
