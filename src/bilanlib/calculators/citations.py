"""Citations of the Code du travail, as people write them: which article is meant, and what became of it."""

import re
from collections.abc import Mapping
from datetime import date

from attrs import field, frozen

from bilanlib.law.citation import Article, Confidence, Reference
from bilanlib.law.fr import code_du_travail, code_du_travail_2008
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Term


class CitationState(Term):
    """What became of a cited article."""

    IN_FORCE = "in_force", "en vigueur"
    RENUMBERED = "renumbered", "remplacé par un article d’un autre numéro"
    REPEALED = "repealed", "abrogé, sans article connu qui lui succède"
    MALFORMED = "malformed", "numéro mal formé"
    UNKNOWN = "unknown", "inconnu de la bibliothèque à ce jour"
    """Not encoded here, on that day: nothing is said about it."""


@frozen
class CitationAnswer:
    """What a citation points to.

    Attributes:
        text: The citation, as it was written. It is never corrected.
        state: What became of the article on that day.
        reference: The wording in force that day; None where there is none.
        successor: For a renumbered article, the one that took its place.
        guess: For a malformed number, the article that is probably meant; None where several could be, or none.
        confidence: How sure it is; a guess is only deduced.
    """

    text: str
    state: CitationState
    reference: Reference | None = None
    successor: Article | None = None
    guess: Article | None = None
    confidence: Confidence = field(kw_only=True)

    @property
    def message(self) -> Message:
        """The answer as a sentence."""
        facts = (("cited", self.text), ("state", self.state))
        if self.successor is not None:
            return Message("« {cited} » : {state} ({article})", (*facts, ("article", self.successor.citation)))
        if self.guess is not None:
            return Message("« {cited} » : {state} ; sans doute {article}", (*facts, ("article", self.guess.citation)))
        return Message("« {cited} » : {state}", facts)


_NEW: Mapping[str, Article] = {one.number: one for one in code_du_travail.ARTICLES}
_OLD: Mapping[str, Article] = {one.number: one for one in code_du_travail_2008.ARTICLES}
_KNOWN = {**_OLD, **_NEW}

_WORDS = r"\s*(?:(?:art(?:icle)?s?)\.?\s*)?"
_WELL_FORMED = re.compile(_WORDS + r"([LRD])\s*\.?\s*(\d{4})\s*-\s*(\d+(?:-\d+)*)\s*", re.IGNORECASE)
_ALMOST = re.compile(r"([LRD])?[^A-Za-z]*?(\d{4})\s*[-–—.]\s*(\d+(?:-\d+)*)", re.IGNORECASE)


def cited_number(text: str) -> str | None:
    """The number of a citation of one article, without dots or blanks (`R6313-7`); None where it is malformed.

    Letter, dot and blanks are read as people write them: `L 6313-10`, `art. R6322-56`, `R. 6313-8`.
    """
    found = _WELL_FORMED.fullmatch(text)
    return None if found is None else f"{found[1].upper()}{found[2]}-{found[3]}"


def guessed_article(text: str) -> Article | None:
    """The article that a malformed citation probably means: the only known one with its letter, if any, and digits."""
    found = _ALMOST.search(text)
    if found is None:
        return None
    letters = [found[1].upper()] if found[1] else ["L", "R", "D"]
    meant = [_KNOWN[number] for one in letters if (number := f"{one}{found[2]}-{found[3]}") in _KNOWN]
    return meant[0] if len(meant) == 1 else None


def resolve(text: str, day: date, renumbered: Mapping[str, str | None]) -> CitationAnswer:
    """What a citation points to on a day.

    Args:
        text: The citation of one article.
        day: Day for which it is read.
        renumbered: Old number to new one, as on that day; None where no successor was found.
    """
    number = cited_number(text)
    if number is None:
        return CitationAnswer(text, CitationState.MALFORMED, guess=guessed_article(text), confidence=Confidence.D)
    article = _KNOWN.get(number)
    for version in article.versions if article is not None else ():
        if article is not None and day in version.validity:
            found = Reference(article, version)
            return CitationAnswer(text, CitationState.IN_FORCE, reference=found, confidence=version.confidence)
    if number not in renumbered:
        return CitationAnswer(text, CitationState.UNKNOWN, confidence=Confidence.D)
    successor = renumbered[number]
    if successor is None:
        return CitationAnswer(text, CitationState.REPEALED, confidence=Confidence.B)
    return CitationAnswer(text, CitationState.RENUMBERED, successor=_KNOWN[successor], confidence=Confidence.B)
