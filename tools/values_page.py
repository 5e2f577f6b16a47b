"""Write every value of the law on one page of the docs: what it is, from which day, set by which wording, how sure.

The words are those of the JSON files. The page is committed, and a test holds the library against it: whoever changes
a value changes what a reader of the page can see.
"""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from enum import Enum
from itertools import chain
from pathlib import Path
from typing import TypeGuard

import attrs

import bilanlib.parameters
from bilanlib.law.citation import Article, Version
from bilanlib.messages.catalogue import translate
from bilanlib.messages.terms import Language
from bilanlib.parameters import field_classes, policies, visibility
from bilanlib.parameters.fr import public_holidays
from bilanlib.parameters.parameter import Parameter
from bilanlib.parameters.policies import DisclosureCell
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span
from bilanlib.readings.reading import Reading
from bilanlib.render.printing import is_mapping
from wordings import encoded_articles

_OF_NO_WORDING = (field_classes, public_holidays, policies, visibility)
"""Modules with tables that no single wording sets."""
PAGE = Path(__file__).parents[1] / "docs" / "reference" / "values.md"
_HEADER = """\
# Values

Every value that the library reads off a text: from which day it holds, the wording that sets it, and how sure it is
(A to D). *At most*, *at least*, *superset* and *exact* say which way a scheme may make a value of the law stricter. The
words are those of JSON files; a dot between words says that their order counts or that they belong together, a comma
that it does not. What no single wording sets stands at the end, and then how sure each wording is.
"""


def page() -> str:
    """The page, in Markdown. The same library gives the same page."""
    lines = [_HEADER]
    for parameter in _parameters():
        lines += [*_history(parameter), ""]
    lines += ["## Tables of the library", ""]
    lines += [line for name, value in _tables() for line in _table(name, value)]
    lines += ["## Wordings", "", "| article | from | until (excluded) | confidence |", "| --- | --- | --- | --- |"]
    lines += map(
        _wording, chain.from_iterable(((one, wording) for wording in one.versions) for one in encoded_articles())
    )
    return "\n".join(lines).rstrip() + "\n"


def _parameters() -> list[Parameter[object]]:
    names = [one.name for one in pkgutil.walk_packages(bilanlib.parameters.__path__, "bilanlib.parameters.")]
    found: dict[str, Parameter[object]] = {}
    for name in names:
        # A package names the values of its modules again.
        found |= {one.id: one for one in vars(importlib.import_module(name)).values() if isinstance(one, Parameter)}
    return [found[key] for key in sorted(found)]


def _tables() -> Iterator[tuple[str, object]]:
    for module in _OF_NO_WORDING:
        for name, value in sorted(vars(module).items()):
            if name.isupper() and not name.startswith("_") and isinstance(value, (Mapping, frozenset)):
                yield f"{module.__name__.removeprefix('bilanlib.')}.{name}", value


def _wording(told: tuple[Article, Version]) -> str:
    article, version = told
    since = version.validity.since if version.is_dated else "an unknown day"
    return f"| {article.citation} | {since} | {version.validity.until or 'no end'} | {version.confidence.value} |"


def _history(parameter: Parameter[object]) -> Iterator[str]:
    yield f"## {parameter.id}"
    yield ""
    stricter = f" It makes `{parameter.tightens.id}` stricter." if parameter.tightens else ""
    title = translate(parameter.title, Language.ENGLISH)
    yield f"{title[0].upper()}{title[1:]} ({parameter.direction.value}).{stricter}"
    yield ""
    for entry in parameter.values:
        since = entry.since.isoformat() if entry.source.version.is_dated else "an unknown day"
        yield f"- from {since}, {entry.source.citation}, {entry.confidence.value}:"
        yield from _indented(_written(entry.value))
    if parameter.draft is not None:
        draft = parameter.draft.draft
        yield f"- never in force, draft {draft.id}, {draft.confidence.value}:"
        yield from _indented(_written(parameter.draft.value))


def _table(name: str, value: object) -> Iterator[str]:
    yield f"### {name}"
    yield ""
    yield from _written(value)
    yield ""


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def _written(value: object) -> list[str]:
    """A value, as a list in Markdown: a table has a line for each key."""
    if is_mapping(value):
        return [line for key, told in value.items() for line in _row(key, told)]
    return [f"- {_word(value)}"]


def _row(key: object, told: object) -> list[str]:
    if is_mapping(told):
        return [f"- {_word(key)}", *_indented(_written(_together(told)))]
    return [f"- {_word(key)}: {_word(told)}"]


def _together(row: Mapping[object, object]) -> dict[object, object]:
    """The same, with one line for the keys that share what is said of them."""
    shared: dict[str, list[str]] = {}
    for key, told in row.items():
        shared.setdefault(_word(told), []).append(_word(key))
    # The members of a set come in no order that holds from one run to the next.
    return dict(sorted((", ".join(sorted(keys)), told) for told, keys in shared.items()))


def _is_set(value: object) -> TypeGuard[frozenset[object]]:
    return isinstance(value, frozenset)


def _is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple)


def _word(value: object) -> str:  # noqa: PLR0911 - one line for each sort of value
    match value:
        case None:
            return "none"
        case Reading():
            return f"{value.answer.name} ({type(value).__name__})"
        case Enum():
            return str(value.value)
        case type():
            return value.__name__
        case _ if _is_set(value):
            return ", ".join(sorted(map(_word, value))) or "nothing"
        case _ if _is_tuple(value):
            return " · ".join(map(_word, value)) or "nothing"
        case timedelta():
            return f"{value / timedelta(hours=1):g} h"
        case DisclosureCell():
            asked = f", for {_word(value.purposes)}" if value.purposes else ""
            return f"{value.policy.value}{asked} ({value.source.citation}, {value.confidence.value})"
        case Span():
            return _word(value.lo) if value.is_exact else f"{_word(value.lo)} to {_word(value.hi)}"
        case _ if attrs.has(type(value)) and not isinstance(value, Period):
            names = [name for name in type(value).__annotations__ if not name.startswith("_")]
            return "; ".join(f"{name} {_word(getattr(value, name))}" for name in names)
        case _:
            return str(value)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
