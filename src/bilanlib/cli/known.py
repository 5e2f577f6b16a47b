"""Schemes that the command line knows: those of the library, and those of other packages where one is named."""

from bilanlib.engine.scheme import Scheme
from bilanlib.errors import UnknownNameError
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject
from bilanlib.schemes.catalogue import OURS, Catalogue


def everything() -> Catalogue:
    """All of them; the code of other packages is run.

    Raises:
        SchemeLoadError: a scheme of another package cannot be used.
    """
    # Loaded only where somebody wants what the library does not have.
    from bilanlib.schemes.loading import load_schemes  # noqa: PLC0415 - see the comment above

    return load_schemes()


def known_scheme(name: str) -> Scheme:
    """The scheme of that id.

    Raises:
        UnknownNameError: there is none.
        SchemeLoadError: it is none of the library, and one of another package cannot be used.
    """
    try:
        return OURS[name]
    except UnknownNameError:
        return everything()[name]


def scheme_for(case: Subject, scheme: Scheme | None) -> Scheme:
    """The scheme and the layers of a case.

    Args:
        case: The case.
        scheme: The scheme that the caller names; None takes what the case states.

    Raises:
        UnknownNameError: no scheme is stated, or there is none of that name.
        SchemeLoadError: one is none of the library, and one of another package cannot be used.
    """
    try:
        return OURS.of(case, scheme)
    except UnknownNameError:
        if scheme is None and case.scheme is UNKNOWN:
            # Nothing is named that another package could bring.
            raise
        return everything().of(case, scheme)
