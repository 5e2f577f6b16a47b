"""What somebody asks about a document, a recipient and a day."""

from datetime import date

from attrs import frozen

from bilanlib.engine.context import Ctx
from bilanlib.engine.scheme import Scheme
from bilanlib.engine.trying import trier
from bilanlib.errors import InvalidValueError, UnknownNameError
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Document
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.policies import Purpose
from bilanlib.readings.reading import Reading


@frozen
class AskedDocument:
    """The document that a question is about.

    Attributes:
        kind: What it is.
        place: Its place among the documents of the case; None where the caller names a kind only, and the case does
            not hold exactly one document of it.
    """

    kind: Maybe[DocumentKind]
    place: int | None

    @property
    def where(self) -> str:
        """Its path in the case; the empty path where it has none."""
        return "" if self.place is None else f"documents[{self.place}]"


@frozen(kw_only=True)
class Asked:
    """What somebody wants to know about a disclosure.

    Attributes:
        case: The bilan.
        scheme: The scheme.
        document: The document.
        to: To whom it would be shown.
        at: When.
        purpose: What for; None where nobody says.
        pinned: Answers that the caller decided on.
    """

    case: Bilan
    scheme: Scheme
    document: AskedDocument
    to: Recipient
    at: date
    purpose: Purpose | None
    pinned: tuple[Reading, ...]

    def ctx(self) -> Ctx:
        """What facts and readings are asked of. No public holiday has a part in a disclosure."""
        return Ctx(self.case, self.at, frozenset[date](), trier(self.pinned))


def document_asked(case: Bilan, document: Document | DocumentKind | str) -> AskedDocument:
    """Find the document that a caller means: one of the case, its key, or a kind.

    Raises:
        UnknownNameError: no document of the case has that key, or several have.
        InvalidValueError: it is neither a document of the case, nor a key, nor a kind.
    """
    told = () if case.documents is UNKNOWN else case.documents
    if isinstance(document, DocumentKind):
        places = [place for place, one in enumerate(told) if one.kind is document]
        return AskedDocument(document, places[0] if len(places) == 1 else None)
    if isinstance(document, str):
        places = [place for place, one in enumerate(told) if one.ref == document]
        if len(places) != 1:
            raise UnknownNameError(f"document is {document!r}, which is the ref of {len(places)} documents, not of one")
        return AskedDocument(told[places[0]].kind, places[0])
    places = [place for place, one in enumerate(told) if one is document] or [
        place for place, one in enumerate(told) if one == document
    ]
    if not places:
        raise InvalidValueError(f"document is {document!r}, not a document of the case, its ref or a DocumentKind")
    return AskedDocument(told[places[0]].kind, places[0])
