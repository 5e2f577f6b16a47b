"""What limits a plan, and whose word it is."""

from datetime import date

from attrs import frozen

from bilanlib.calculators.planning.effects import Effect
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language, Term
from bilanlib.models.table import Json
from bilanlib.render.parts import citation_to_dict


class Origin(Term):
    """Where a constraint comes from."""

    CALLER = "caller", "la demande"
    OFFER = "offer", "l’offre"
    SCHEME = "scheme", "le dispositif"


@frozen(eq=False, kw_only=True)
class Constraint:
    """Something that a plan must keep to (contrainte).

    Attributes:
        id: Its name: the id of a rule, a path of the offer, or what the caller asked for.
        origin: Where it comes from.
        message: What it says, in a sentence.
        references: Wordings it rests on; empty for what the offer or the caller says.
        not_before: First day that it leaves; None where it sets none.
        effects: What it does to a plan; empty for a rule that is asked once the plan is there.
    """

    id: str
    origin: Origin
    message: Message
    references: tuple[Reference, ...] = ()
    not_before: date | None = None
    effects: tuple[Effect, ...] = ()

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The constraint as plain data that JSON can hold; its sentence in that language, `fr` or `en`."""
        return {
            "id": self.id,
            "origin": self.origin.value,
            "text": self.message.format(language),
            "not_before": None if self.not_before is None else self.not_before.isoformat(),
            "citations": [citation_to_dict(reference) for reference in self.references],
        }
