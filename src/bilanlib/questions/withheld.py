"""What is not shown to somebody, and why."""

from attrs import frozen

from bilanlib.calculators.withholding import Hidden
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.parameters.visibility import Extent, FieldClass, Viewer
from bilanlib.render.parts import citation_to_dict
from bilanlib.render.wording import Wording


@frozen(kw_only=True)
class Withheld:
    """A field that is not shown, or of which only a part is.

    Attributes:
        path: Where it stands. `[]` is any item of a list, or those items that are not shown; `**` is any object.
        field_class: What kind of fact it is.
        extent: How much of it is shown.
        reason: Why it is withheld.
        references: Wordings that the reason rests on; empty for what belongs to the embedder's own program.
    """

    path: str
    field_class: FieldClass
    extent: Extent
    reason: Message
    references: tuple[Reference, ...] = ()

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The field as plain data that JSON can hold."""
        wording = Wording(Language(language))
        return {
            "path": self.path,
            "class": self.field_class.value,
            "label": wording.say("{value}", value=self.field_class),
            "extent": self.extent.value,
            "text": wording.write(self.reason),
            "citations": [citation_to_dict(reference) for reference in self.references],
        }


_KEYS = Message("Ces clés sont celles du programme qui tient le dossier, et peuvent relier des fichiers.")
_NOTES = Message("Ces notes sont celles du programme qui tient le dossier ; personne ne les reçoit.")
_NAMES = Message("Une offre se montre sans le nom des personnes qu’elle cite.")


def withheld_of(hidden: Hidden, viewer: Viewer, source: Reference) -> Withheld:
    """A field that is not shown to a viewer, and why; the source is that of the table."""
    reason = _reason_of_ours(hidden.kind, viewer)
    return Withheld(
        path=hidden.path,
        field_class=hidden.kind,
        extent=hidden.extent,
        reason=_reason_of_law(hidden, viewer) if reason is None else reason,
        references=(source,) if reason is None else (),
    )


def _reason_of_ours(kind: FieldClass, viewer: Viewer) -> Message | None:
    """Why it is withheld, where that follows from no text; None elsewhere."""
    match kind:
        case FieldClass.KEY:
            return _KEYS
        case FieldClass.NOTES:
            return _NOTES
        case _:
            return _NAMES if viewer is Viewer.READER_OF_OFFER else None


def _reason_of_law(hidden: Hidden, viewer: Viewer) -> Message:
    facts = (("viewer", viewer), ("what", hidden.kind))
    if hidden.extent is Extent.NOTHING:
        return Message("Couvert par le secret, que rien ne lève pour {viewer} : {what}.", facts)
    return Message(
        "Montré en partie (à : {viewer}) : {what}. Ce qui se montre : {extent}.", (*facts, ("extent", hidden.extent))
    )
