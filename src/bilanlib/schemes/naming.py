"""What a name that is no scheme may mean. It is never guessed: the reader of the error decides."""

import re
import unicodedata
from collections.abc import Collection
from difflib import SequenceMatcher, get_close_matches

from attrs import frozen


@frozen
class Meaning:
    """One thing that goes by an ambiguous name.

    Attributes:
        what: What it is.
        scheme: Id of the scheme to write.
    """

    what: str
    scheme: str


AMBIGUOUS = "bilan professionnel"
"""A name that five different things bear; a title of that kind never chooses a scheme."""

MEANINGS = (
    Meaning("the old name of the bilan de compétences of State agents", "fr-fpe"),
    Meaning("the internal one of the Régime général de la Sécurité sociale (BPI)", "fr-bpi"),
    Meaning("the service of the CDG 84", "fr-cdg84"),
    Meaning("an offer of a provider, which is a bilan de compétences of the Code du travail", "fr-private"),
    Meaning("the bilan de parcours professionnel of public agents", "fr-bpp"),
)
"""What the name may mean, with the id to write for each."""

_OWNERS = ("prov ", "funder ")
"""What some lists write before the name of a provider or of a funder."""

_NEAR = 0.9
"""How alike two spellings are at least: one letter more, less or other, in a name of that length."""


def hint_for(name: str, known: Collection[str]) -> str:
    """The end of an error on a name: what it may mean; empty where nothing is near.

    Args:
        name: What was written.
        known: Ids of the schemes that can be named.
    """
    plain = _plain(name)
    if SequenceMatcher(None, plain, AMBIGUOUS).ratio() >= _NEAR:
        meant = "; ".join(_line(one, known) for one in MEANINGS)
        return f"; {AMBIGUOUS!r} alone may mean several things: {meant}"
    by_spelling = {_plain(one): one for one in known}
    for owner in _OWNERS:
        plain = plain.removeprefix(owner)
    near = get_close_matches(plain, by_spelling, n=1, cutoff=_NEAR)
    return f"; write {by_spelling[near[0]]!r} if that is meant" if near else ""


def _line(one: Meaning, known: Collection[str]) -> str:
    return f"{one.what} ({one.scheme!r})" if one.scheme in known else f"{one.what} (no scheme of this version)"


def _plain(name: str) -> str:
    """The name without case, accents and the marks between its words."""
    bare = "".join(one for one in unicodedata.normalize("NFKD", name) if not unicodedata.combining(one))
    return re.sub(r"[\W_]+", " ", bare.casefold()).strip()
