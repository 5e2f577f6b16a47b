"""What becomes of the documents of a case on a day."""

from datetime import date

from attrs import frozen

from bilanlib.answers.missing import Missing
from bilanlib.law.citation import LAW_AS_OF, Reference
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.questions.disposal_documents import DocumentDisposal
from bilanlib.questions.disposal_lines import DisposalState
from bilanlib.questions.disposal_writing import document_lines, document_to_dict
from bilanlib.render.parts import missing_line, missing_to_dict
from bilanlib.render.wording import Wording


@frozen(eq=False, kw_only=True)
class Disposal:
    """What is to be destroyed, may be kept, must be kept, of the documents of a case on a day.

    Attributes:
        scheme: Id of the scheme.
        title: Title of the scheme, in French.
        at: The day.
        documents: The documents, in the order of the case; empty where nobody told them, and then `missing` says so.
        missing: Facts to ask for, each once.
        notes: What the reader should know besides, of a follow-up that is promised or of an offer.
        not_covered: Why nothing can be told; None where something can.
    """

    scheme: str
    title: str
    at: date
    documents: tuple[DocumentDisposal, ...] = ()
    missing: tuple[Missing, ...] = ()
    notes: tuple[Message, ...] = ()
    not_covered: Message | None = None

    @property
    def to_destroy(self) -> tuple[DocumentDisposal, ...]:
        """Documents to destroy that day, overdue or not."""
        return self.with_state(DisposalState.DESTROY_NOW)

    @property
    def overdue(self) -> tuple[DocumentDisposal, ...]:
        """Documents held too long, by every reading that is tried."""
        return tuple(one for one in self.documents if one.is_overdue)

    @property
    def undecided(self) -> tuple[DocumentDisposal, ...]:
        """Documents of which it cannot be told, or is disputed, what is due that day."""
        return self.with_state(DisposalState.REVIEW, DisposalState.CANNOT_TELL)

    @property
    def is_told(self) -> bool:
        """Whether every document is decided; if not, a list without anything to destroy means nothing."""
        is_listed = not any(one.path == "documents" for one in self.missing)
        return is_listed and self.not_covered is None and not self.undecided

    @property
    def references(self) -> tuple[Reference, ...]:
        """Wordings the answers rest on, each once."""
        return tuple(dict.fromkeys(reference for one in self.documents for reference in one.references))

    @property
    def message(self) -> Message:
        """The answer in a sentence."""
        if self.not_covered is not None:
            return self.not_covered
        if self.to_destroy:
            facts = (("count", len(self.to_destroy)), ("overdue", len(self.overdue)))
            return Message("Documents à détruire ce jour : {count}, dont en retard : {overdue}.", facts)
        if not self.is_told:
            return Message("On ne peut pas dire s’il y a quelque chose à détruire ce jour.")
        return Message("Rien n’est à détruire ce jour.")

    def with_state(self, *states: DisposalState) -> tuple[DocumentDisposal, ...]:
        """Documents that stand in one of these ways."""
        return tuple(one for one in self.documents if one.state in states)

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The answer as plain data that JSON can hold. Of the case it holds days, kinds and the embedder's keys."""
        wording = Wording(Language(language))
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "scheme": self.scheme,
            "at": self.at.isoformat(),
            "text": wording.write(self.message),
            "is_told": self.is_told,
            "documents": [document_to_dict(one, wording) for one in self.documents],
            "missing": [missing_to_dict(one, wording) for one in self.missing],
            "notes": [wording.write(note) for note in self.notes],
            "not_covered": None if self.not_covered is None else wording.write(self.not_covered),
        }

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The answer for people: one block per document. It ends with a line feed."""
        wording = Wording(Language(language))
        lines = [wording.say("{title} ({id})", title=wording.say(self.title), id=self.scheme)]
        lines += wording.paragraph(f"{wording.say('Documents au {at}.', at=self.at)} {wording.write(self.message)}")
        for note in self.notes:
            lines += wording.paragraph(wording.write(note))
        for one in self.documents:
            lines += ["", *document_lines(one, wording)]
        if self.missing:
            asked = [missing_line(one, wording) for one in self.missing]
            lines += ["", *wording.paragraph(wording.say("Il manque :")), *wording.listed(asked)]
        return "\n".join(lines) + "\n"
