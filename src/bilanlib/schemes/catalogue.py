"""The schemes by name."""

from bilanlib.engine.scheme import Scheme
from bilanlib.errors import UnknownNameError
from bilanlib.schemes.fr_fpe import FR_FPE
from bilanlib.schemes.fr_private import FR_PRIVATE
from bilanlib.schemes.interactif import INTERACTIF
from bilanlib.schemes.mycampus import MYCAMPUS

SCHEMES = (FR_PRIVATE, FR_FPE, INTERACTIF, MYCAMPUS)


def scheme_named(name: str) -> Scheme:
    """The scheme of that id.

    Raises:
        UnknownNameError: there is none.
    """
    for scheme in SCHEMES:
        if scheme.id == name:
            return scheme
    known = ", ".join(scheme.id for scheme in SCHEMES)
    raise UnknownNameError(f"scheme is {name!r}, not one of {known}")
