"""What remains when a document is destroyed: that it was, when, how and why, and nothing of the bilan."""

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from bilanlib.engine.scheme import Scheme
from bilanlib.errors import InvalidValueError
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language, Term
from bilanlib.models.bilan import Bilan
from bilanlib.models.table import Json
from bilanlib.models.terms import Destruction, DocumentKind
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.questions.disposal import disposal
from bilanlib.questions.disposal_documents import DocumentDisposal
from bilanlib.questions.disposal_judging import gone_by
from bilanlib.readings.pin import Pin
from bilanlib.readings.reading import Reading
from bilanlib.render.parts import citation_to_dict
from bilanlib.render.wording import Wording


class DestructionGround(Term):
    """What called for the destruction."""

    END_OF_ACTION = "end_of_action", "terme de l’action"
    END_OF_RETENTION = "end_of_retention", "fin de la conservation permise"
    NONE = "none", "aucune obligation connue"
    """The document was not one of those that must be destroyed, or nothing is encoded for it."""


@frozen(eq=False, kw_only=True)
class DestructionRecord:
    """What may remain of a document that is destroyed (trace de la destruction). It has no other field than these.

    Neither the person nor the employer is in it, no content, no day but one, no key of the case.

    Attributes:
        kind: What the document was.
        destroyed_on: Day from which the provider held nothing of the person in it.
        how: Erased or anonymised; UNKNOWN where nobody told.
        ground: What called for it.
        references: Wordings it rests on.
        ref: The embedder's own key of the document, where the caller asked that it be kept; else None.
    """

    kind: DocumentKind
    destroyed_on: date
    how: Maybe[Destruction]
    ground: DestructionGround
    references: tuple[Reference, ...]
    ref: str | None = None

    @property
    def message(self) -> Message:
        """The record in a sentence."""
        facts = (("kind", self.kind), ("destroyed", self.destroyed_on), ("ground", self.ground))
        if self.how is UNKNOWN:
            return Message("{kind} : détruit ou anonymisé le {destroyed} ; motif : {ground}", facts)
        return Message("{kind} : {how} le {destroyed} ; motif : {ground}", (*facts, ("how", self.how)))

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The record as plain data that JSON can hold."""
        wording = Wording(Language(language))
        return {
            "kind": self.kind.value,
            "destroyed_on": self.destroyed_on.isoformat(),
            "how": None if self.how is UNKNOWN else self.how.value,
            "ground": self.ground.value,
            "text": wording.write(self.message),
            "citations": [citation_to_dict(reference) for reference in self.references],
            "ref": self.ref,
        }


def destruction_record(
    case: Bilan,
    where: str,
    scheme: Scheme | str | None = None,
    *,
    at: date,
    readings: Iterable[Reading | Pin] = (),
    keep_ref: bool = False,
) -> DestructionRecord:
    """The record that remains of a document that was destroyed.

    Args:
        case: The bilan, in which the destruction is told.
        where: Path of the document: `documents[2]`, as `disposal` gives it.
        scheme: The scheme or its id; None takes the one that the case states.
        at: Day on which the record is made.
        readings: Answers to disputed questions that the caller decides on; the ground is told by the recommended ones.
        keep_ref: Whether the embedder's own key of the document goes into the record.

    Raises:
        UnknownNameError: as `disposal` does.
        InvalidValueError: as `disposal` does; or there is no such document, nobody told what it is, or it was not
            destroyed by that day.
    """
    answer = disposal(case, scheme, at=at, readings=readings)
    documents = () if case.documents is UNKNOWN else case.documents
    paths = [f"documents[{place}]" for place in range(len(documents))]
    if where not in paths:
        raise InvalidValueError(f"where is {where!r}, not the path of one of {len(paths)} documents")
    place = paths.index(where)
    document, found = documents[place], answer.documents[place]
    gone = gone_by(document, at)
    if gone is None:
        raise InvalidValueError(f"{where}.destroyed_on is {document.destroyed_on}, not a day by {at}")
    if document.kind is UNKNOWN:
        raise InvalidValueError(f"{where}.kind is {document.kind}, not what the document was")
    return DestructionRecord(
        kind=document.kind,
        destroyed_on=gone,
        how=document.destruction,
        ground=_ground(found),
        references=found.references,
        ref=document.ref if keep_ref else None,
    )


def _ground(found: DocumentDisposal) -> DestructionGround:
    line = found.recommended
    if line is None or line.is_breach is None:
        return DestructionGround.NONE
    is_kept = line.ground is not None and line.ground.keeps
    return DestructionGround.END_OF_RETENTION if is_kept else DestructionGround.END_OF_ACTION
