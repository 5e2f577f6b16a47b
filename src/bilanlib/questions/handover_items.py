"""One thing that the person is given, as it stands for a case on a day."""

from datetime import date

from attrs import frozen

from bilanlib.answers.missing import Missing
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Term
from bilanlib.models.terms import DocumentKind
from bilanlib.schemes.handovers import HandoverLine, Thing


class HandoverState(Term):
    """Whether something is given today."""

    GIVEN = "given", "fait"
    NOW = "now", "à faire"
    """Its phase has begun, and it was not given."""
    LATER = "later", "plus tard"
    """Its phase has not begun."""
    NOT_DUE = "not_due", "sans objet"
    """The action does not go that far, or another of several ways was taken."""
    CANNOT_TELL = "cannot_tell", "indéterminé"
    """Facts are missing."""


_DOCUMENTS = {
    HandoverState.GIVEN: "remis le {given} : {things}",
    HandoverState.NOW: "à remettre au bénéficiaire : {things}",
    HandoverState.LATER: "à remettre dans la phase de conclusions, et non avant : {things}",
    HandoverState.NOT_DUE: "l’action ne va pas jusqu’aux conclusions, et le code ne dit rien de ce cas : {things}",
    HandoverState.CANNOT_TELL: "des faits manquent pour dire s’il faut remettre : {things}",
}
_TOPICS = {
    HandoverState.GIVEN: "abordé, d’après le dossier : {things}",
    HandoverState.NOW: "à aborder avec le bénéficiaire : {things}",
    HandoverState.LATER: "à aborder plus tard, dans sa phase : {things}",
    HandoverState.NOT_DUE: "sans objet, une autre voie étant prise ou l’action arrêtée : {things}",
    HandoverState.CANNOT_TELL: "des faits manquent pour dire si cela reste à aborder : {things}",
}
_OVERDUE = "l’action a pris fin sans que le bénéficiaire ait reçu, à remettre sans attendre : {things}"


@frozen(eq=False, kw_only=True)
class HandoverItem:
    """Something that the person is given, as it stands for a case.

    Attributes:
        line: What the law says of it.
        things: What is given: one thing, or several that go together.
        state: Whether it is given today.
        given_on: Of a document, the day on which it was given; None where it was not. What is gone through together has
            no day.
        is_overdue: Whether it should have been given by now; None where the readings of the law disagree, or facts are
            missing.
        reference: Wording that asks for it.
        missing: Facts to ask for.
    """

    line: HandoverLine
    things: tuple[Thing, ...]
    state: HandoverState
    given_on: date | None = None
    is_overdue: bool | None = False
    reference: Reference
    missing: tuple[Missing, ...] = ()

    @property
    def is_document(self) -> bool:
        """Whether it is a document, and not something to go through together."""
        return isinstance(self.things[0], DocumentKind)

    @property
    def message(self) -> Message:
        """How it stands, in a sentence."""
        template = (_DOCUMENTS if self.is_document else _TOPICS)[self.state]
        if self.is_overdue and self.is_document and self.state is HandoverState.NOW:
            template = _OVERDUE
        given = (("given", self.given_on),) if self.given_on is not None else ()
        return Message(template, (*given, ("things", self.things)))

    @property
    def proof(self) -> Message:
        """What to keep as proof."""
        return Message(self.line.proof)
