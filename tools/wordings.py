"""Holds the wordings in `bilanlib.law` against those of the data."""

import importlib
import pkgutil
from datetime import date
from enum import StrEnum

from attrs import frozen

import bilanlib.law
from bilanlib.law.citation import Article, Version
from legi import Code, Wording

SINCE = date(2019, 1, 1)
"""Wordings that ended by then are not looked for: the law of the bilan was made anew on that day."""


class Status(StrEnum):
    """What the data says of one wording."""

    VERIFIED = "verified"
    UNVERIFIABLE = "unverifiable"
    CONTRADICTED = "contradicted"


@frozen
class Judged:
    """One wording in `bilanlib.law` and what the data says of it.

    Attributes:
        article: Its article.
        version: The wording.
        status: What the data says.
        reasons: Why it is not verified; empty where it is.
    """

    article: Article
    version: Version
    status: Status
    reasons: tuple[str, ...] = ()


def encoded_articles() -> tuple[Article, ...]:
    """Every article in `bilanlib.law`, in the order of its modules."""
    found: dict[int, Article] = {}
    for place in pkgutil.walk_packages(bilanlib.law.__path__, "bilanlib.law."):
        members = vars(importlib.import_module(place.name)).values()
        found |= {id(one): one for one in members if isinstance(one, Article)}
    return tuple(found.values())


def judge(article: Article, version: Version, code: Code | None) -> Judged:
    """Hold one wording against the code it belongs to; None means that the data has no such text."""
    if code is None:
        return _unverifiable(article, version, "the text is not in the data")
    if version.source_id is None:
        return _unverifiable(article, version, "no id to look for")
    found = code.with_id(version.source_id)
    if found is None:
        return _judge_absent(article, version, code)
    wrong = _contradictions(article, version, found, code)
    if wrong:
        return Judged(article, version, Status.CONTRADICTED, tuple(wrong))
    if found.number != article.number:
        return _unverifiable(article, version, f"renumbered since: the data has it under {found.number}")
    if version.validity.until != found.until:
        return _unverifiable(article, version, f"its end is after the day of the data ({code.as_of})")
    return Judged(article, version, Status.VERIFIED)


def not_encoded(article: Article, code: Code) -> tuple[Wording, ...]:
    """Wordings of an article that the data has and `bilanlib.law` has not, in force since 2019 or still to come."""
    ids = {version.source_id for version in article.versions}
    return tuple(
        one
        for one in code.of_article(article.number)
        if one.source_id not in ids and one.has_held and (one.until is None or one.until > SINCE)
    )


def _judge_absent(article: Article, version: Version, code: Code) -> Judged:
    """Judge a wording whose id the data has not."""
    since, until = version.validity.since, version.validity.until
    if since > code.as_of:
        return _unverifiable(article, version, f"it starts after the day of the data ({code.as_of})")
    held = code.of_article(article.number)
    if not held and until is not None and until <= code.as_of:
        return _unverifiable(article, version, "the article is not in the data: repealed or renumbered")
    if held and until is not None and until <= min(one.since for one in held):
        return _unverifiable(article, version, "older than all that the data has under this number")
    has = f"its ids are {', '.join(one.source_id for one in held)}" if held else "it has no such article"
    return Judged(article, version, Status.CONTRADICTED, (f"the data of {code.as_of} has no such id: {has}",))


def _contradictions(article: Article, version: Version, found: Wording, code: Code) -> list[str]:
    ours = version.validity
    wrong: list[str] = []
    if found.is_current and found.number != article.number:
        wrong.append(f"the id is of {found.number} in the data")
    if not found.has_held:
        wrong.append(f"it was never in force, says the data ({found.state})")
    if ours.since != found.since:
        wrong.append(f"it starts on {ours.since} here, on {found.since} in the data")
    # An end that came after the data was made contradicts nothing.
    is_later = ours.until is not None and ours.until > code.as_of and found.until is None
    if ours.until != found.until and not is_later:
        wrong.append(f"{_end(ours.until)} here, {_end(found.until)} in the data")
    return wrong


def _end(until: date | None) -> str:
    return "it has no end" if until is None else f"it ends on {until}"


def _unverifiable(article: Article, version: Version, reason: str) -> Judged:
    return Judged(article, version, Status.UNVERIFIABLE, (reason,))
