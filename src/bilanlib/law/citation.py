"""Texts, articles, wordings, and references to them."""

from datetime import date

from attrs import evolve, frozen

from bilanlib.errors import NotInForceError
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Term
from bilanlib.timeline import Validity

LAW_AS_OF = date(2026, 8, 20)
"""Day up to which the law was read. Later days are judged by the same wordings, and the report says so."""


class Confidence(Term):
    """How sure a fact of law is."""

    A = "A", "texte officiel lu, avec ses dates"
    B = "B", "source officielle secondaire, ou deux sources concordantes"
    C = "C", "une seule source secondaire"
    D = "D", "déduction"


@frozen(eq=False)
class Text:
    """A code, a decree, an order; or a document that the owner of a scheme or a provider publishes.

    Attributes:
        id: Prefix of the ids of its rules: `fr.ct`.
        folder: Its path in `rules/`, with dots: `fr.code_du_travail`.
        title: Its name in French.
        short: How lawyers shorten it: `C. trav.`.
        url: Address of a wording, `{}` standing for its id; empty where wordings have none.
        has_articles: Whether it is cut into articles; a document is cited by its headings.
    """

    id: str
    folder: str
    title: str
    short: str
    url: str = ""
    has_articles: bool = True


@frozen
class Version:
    """One wording of an article.

    Attributes:
        source_id: Its id in the public data (LEGIARTI…); None where there is none or none was at hand.
        validity: When it holds.
        confidence: How sure it is.
        is_dated: Whether its first day is told. A document without a date is held to cover every day since the first
            one that a case can hold, and its citation says that it has none.
    """

    source_id: str | None
    validity: Validity
    confidence: Confidence = Confidence.A
    is_dated: bool = True


_FIRST_DAY = date(1900, 1, 1)


def undated(confidence: Confidence = Confidence.A) -> tuple[Version, ...]:
    """The only wording of a heading of a document that has no date."""
    return (Version(None, Validity(_FIRST_DAY), confidence, is_dated=False),)


@frozen(eq=False)
class Article:
    """An article and its wordings.

    Attributes:
        text: What it belongs to.
        number: Without dots or blanks: `R6313-7`.
        versions: Its wordings, from the oldest.
        subject: What it is about, in French.
    """

    text: Text
    number: str
    versions: tuple[Version, ...]
    subject: str

    @property
    def citation(self) -> str:
        """How to cite it: `C. trav., art. R. 6313-7`; an annex by its name, a document by its heading."""
        if not self.text.has_articles:
            return f"{self.text.short}, « {self.subject} »"
        if self.number.startswith("annexe"):
            return f"{self.text.short}, {self.number}"
        is_coded = self.number[0].isalpha() and self.number[1:2].isdigit()
        shown = f"{self.number[0]}. {self.number[1:]}" if is_coded else self.number
        return f"{self.text.short}, art. {shown}"

    def since(self, first_day: str) -> "Reference":
        """The wording in force since that ISO date.

        Raises:
            NotInForceError: no wording starts on that day.
        """
        for version in self.versions:
            if version.validity.since == date.fromisoformat(first_day):
                return Reference(self, version)
        starts = ", ".join(str(version.validity.since) for version in self.versions)
        raise NotInForceError(f"{self.number} has no wording since {first_day}; its wordings start on {starts}")


@frozen
class Reference:
    """A wording, or one paragraph of it.

    Attributes:
        article: The article.
        version: Its wording.
        alinea: Number of the paragraph (alinéa), counted from 1; None for the whole article.
    """

    article: Article
    version: Version
    alinea: int | None = None

    def al(self, alinea: int) -> "Reference":
        """The same wording, narrowed to one paragraph."""
        return evolve(self, alinea=alinea)

    @property
    def url(self) -> str:
        """Where to read it; empty where no address is known."""
        return self.article.text.url.format(self.version.source_id) if self.version.source_id else ""

    @property
    def citation(self) -> str:
        """How to cite it: `C. trav., art. R. 6313-7, al. 1`."""
        return self.article.citation + (f", al. {self.alinea}" if self.alinea else "")

    @property
    def message(self) -> Message:
        """The citation with the days between which the wording holds."""
        validity = self.version.validity
        if not self.version.is_dated:
            return Message("{citation} (document sans date)", (("citation", self.citation),))
        facts = (("citation", self.citation), ("since", validity.since))
        if validity.until is None:
            return Message("{citation} (en vigueur depuis le {since})", facts)
        return Message("{citation} (en vigueur du {since} au {until} exclu)", (*facts, ("until", validity.until)))


@frozen(eq=False)
class Draft:
    """A text that was prepared and is not law.

    Attributes:
        id: Name by which a caller asks for its preview.
        title: What it is, in French.
        article: Article that it would change.
        confidence: How sure its content is.
    """

    id: str
    title: str
    article: Article
    confidence: Confidence
