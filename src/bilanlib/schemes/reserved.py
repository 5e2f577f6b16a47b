"""Which ids a scheme of another package may not take."""

import re
from collections.abc import Iterable

from bilanlib.engine.scheme import Scheme

PREFIXES = ("fr-", "be-", "bilanlib-")
"""With these begin ids of schemes that the library has or will have."""

ADDRESSES = ("fr.", "be.", "bilanlib.")
"""With these begin ids of rules, duties, gaps and values that the library has or will have."""

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


def why_refused(scheme: Scheme, taken: Iterable[Scheme]) -> str:
    """Why a scheme of another package cannot be used beside those that are there; empty where it can.

    What it includes of them keeps its ids: only what it brings itself is looked at.

    Args:
        scheme: The scheme.
        taken: The schemes that are there, those of the library among them.
    """
    there = [part for one in taken for part in one.parts()]
    new = [part for part in scheme.parts() if not any(part is one for one in there)]
    if scheme not in new:
        return "it is a scheme that is there already"
    reasons = (_of_id(part.id, {one.id for one in there}) for part in new)
    return next((reason for reason in reasons if reason), "") or _of_contents(new, there)


def _of_id(name: str, taken: set[str]) -> str:
    if not _ID.fullmatch(name):
        return f"the id {name!r} is not made of small letters, digits and single hyphens"
    if name in taken:
        return f"another scheme has the id {name!r}"
    if name.startswith(PREFIXES):
        return f"the id {name!r} begins with one of {', '.join(PREFIXES)}, which are reserved"
    return ""


def _of_contents(new: Iterable[Scheme], there: Iterable[Scheme]) -> str:
    held = {name: one for part in there for name, one in _contents(part)}
    brought = [(name, one) for part in new for name, one in _contents(part) if held.get(name) is not one]
    twins = ", ".join(sorted({name for name, _ in brought if name in held}))
    if twins:
        return f"it brings {twins}, which another scheme has"
    ours = ", ".join(sorted({name for name, _ in brought if name.startswith(ADDRESSES)}))
    return f"it brings {ours}; ids that begin with one of {', '.join(ADDRESSES)} are reserved" if ours else ""


def _contents(scheme: Scheme) -> list[tuple[str, object]]:
    """What a scheme itself brings that has an id."""
    found: list[tuple[str, object]] = [(one.id, one) for one in scheme.rules]
    found += [(value.id, value) for one in scheme.rules for value in one.uses]
    found += [(one.id, one) for one in scheme.duties]
    return found + [(one.id, one) for one in scheme.gaps]
