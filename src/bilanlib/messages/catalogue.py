"""Translations of the French sentences: one gettext catalogue per language, read on first use."""

from functools import cache
from importlib.resources import files

from babel.messages.pofile import read_po

from bilanlib.messages.terms import Language


@cache
def catalogue(language: Language) -> dict[str, str]:
    """Every translated sentence of that language, by its French text. French itself needs none."""
    if language is Language.FRENCH:
        return {}
    with (files("bilanlib") / "locale" / f"{language.value}.po").open("rb") as file:
        entries = read_po(file, locale=language.value)
    return {str(entry.id): str(entry.string) for entry in entries if entry.id and entry.string}


def translate(text: str, language: Language) -> str:
    """The sentence in that language; the French one where no translation exists (names, numbers, words of users)."""
    return catalogue(language).get(text, text)
