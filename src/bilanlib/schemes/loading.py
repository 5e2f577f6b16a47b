"""Schemes that other packages bring: loaded when somebody asks for them, and kept nowhere."""

from collections.abc import Iterable
from importlib.metadata import EntryPoint, entry_points

from bilanlib.engine.scheme import Scheme
from bilanlib.errors import SchemeLoadError
from bilanlib.schemes.catalogue import OURS, Catalogue
from bilanlib.schemes.reserved import why_refused

GROUP = "bilanlib.schemes"
"""The group of entry points under which a package names its schemes."""


def load_schemes() -> Catalogue:
    """The schemes of the library, then those of the packages that are installed beside it.

    A package names a scheme by an entry point of the group `bilanlib.schemes`. Loading one runs the code of its
    package. Nothing is registered: what is returned is all there is, and the names of the library mean the same as
    before. Judge a case by `check(case, load_schemes().of(case), at=…)`.

    Returns:
        The schemes; those of packages come in the order of the names of package and entry point.

    Raises:
        SchemeLoadError: an entry point cannot be loaded, is no scheme, or has an id that is taken or reserved.
    """
    found = sorted(entry_points(group=GROUP), key=lambda one: (_package(one), one.name))
    return Catalogue(_joined([(_where(one), _loaded(one)) for one in found]))


def _joined(brought: Iterable[tuple[str, Scheme]]) -> tuple[Scheme, ...]:
    ours = tuple(OURS)
    schemes = list(ours)
    for where, scheme in brought:
        reason = why_refused(scheme, schemes)
        if reason:
            raise SchemeLoadError(f"{where} is refused: {reason}")
        schemes.append(scheme)
    return tuple(schemes[len(ours) :])


def _loaded(one: EntryPoint) -> Scheme:
    try:
        value: object = one.load()
    # Whatever the code of another package raises is told as what it is: that package does not work.
    except Exception as error:
        raise SchemeLoadError(f"{_where(one)} does not load: {type(error).__name__}: {error}") from error
    if not isinstance(value, Scheme):
        raise SchemeLoadError(f"{_where(one)} is {value!r}, not a Scheme")
    return value


def _where(one: EntryPoint) -> str:
    return f"entry point {one.name!r} of {_package(one)} ({one.value})"


def _package(one: EntryPoint) -> str:
    return "an unnamed package" if one.dist is None else f"{one.dist.name} {one.dist.version}"
