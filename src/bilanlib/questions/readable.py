"""Which documents of a case somebody may be shown the content of, one by one."""

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from bilanlib.calculators.redaction import Sight
from bilanlib.engine.scheme import Scheme
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Document
from bilanlib.models.terms import Recipient
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.visibility import Extent, FieldClass
from bilanlib.questions.disclosure import may_disclose
from bilanlib.questions.withheld import Withheld
from bilanlib.readings.pin import Pin
from bilanlib.readings.reading import Reading


@frozen
class Readable:
    """The documents whose content may be shown, and why that of the others may not.

    Attributes:
        documents: Those that may be shown.
        withheld: The content of the others.
    """

    documents: frozenset[Document] = frozenset()
    withheld: tuple[Withheld, ...] = ()


def readable_by(
    sight: Sight, case: Bilan, scheme: Scheme, to: Recipient, at: date, readings: Iterable[Reading | Pin]
) -> Readable:
    """Ask about each document of the case; nothing is asked for who may not know that there are documents."""
    is_asked = sight.extent(FieldClass.CONTENT) is Extent.BY_DOCUMENT
    if not is_asked or sight.extent_of(Bilan, "documents") is Extent.NOTHING or case.documents is UNKNOWN:
        return Readable()
    pinned = tuple(readings)
    documents: list[Document] = []
    withheld: list[Withheld] = []
    for place, document in enumerate(case.documents):
        decision = may_disclose(case, scheme, document, to=to, at=at, readings=pinned)
        if decision.is_allowed:
            documents.append(document)
            continue
        withheld.append(
            Withheld(
                path=f"documents[{place}].contents",
                field_class=FieldClass.CONTENT,
                extent=Extent.NOTHING,
                reason=decision.message,
                references=decision.references,
            )
        )
    return Readable(frozenset(documents), tuple(withheld))
