"""The schemes by name."""

from collections.abc import Iterator

from attrs import frozen

from bilanlib.engine.layering import layered
from bilanlib.engine.scheme import Scheme
from bilanlib.errors import UnknownNameError
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject
from bilanlib.schemes.anfh import ANFH
from bilanlib.schemes.be_apef_febi import BE_APEF_FEBI
from bilanlib.schemes.fr_bpi import FR_BPI
from bilanlib.schemes.fr_bpp import FR_BPP
from bilanlib.schemes.fr_cdg84 import FR_CDG84
from bilanlib.schemes.fr_fpe import FR_FPE
from bilanlib.schemes.fr_fph import FR_FPH
from bilanlib.schemes.fr_fpt import FR_FPT
from bilanlib.schemes.fr_private import FR_PRIVATE
from bilanlib.schemes.interactif import INTERACTIF
from bilanlib.schemes.mycampus import MYCAMPUS

SCHEMES = (FR_PRIVATE, FR_FPE, FR_BPP, FR_CDG84, FR_BPI, FR_FPT, FR_FPH, ANFH, BE_APEF_FEBI, INTERACTIF, MYCAMPUS)


@frozen(eq=False)
class Catalogue:
    """Schemes that can be named.

    Attributes:
        schemes: The schemes, those of the library first.
    """

    schemes: tuple[Scheme, ...]

    def __iter__(self) -> Iterator[Scheme]:
        """The schemes, in their order."""
        return iter(self.schemes)

    def __getitem__(self, name: str) -> Scheme:
        """The scheme of that id.

        Raises:
            UnknownNameError: there is none; the text says what the name may mean, where that is known.
        """
        return self._named(name, "scheme")

    def of(self, case: Subject, scheme: Scheme | str | None = None) -> Scheme:
        """The scheme that the caller names, or else the one that the case states, with the layers that it states.

        Args:
            case: The case.
            scheme: The scheme or its id; it takes the place of the one that the case states. The layers stay.

        Raises:
            UnknownNameError: neither of them says, or there is no scheme of that name.
        """
        chosen = self._chosen(case, scheme)
        if case.layers is UNKNOWN or not case.layers:
            return chosen
        # A scheme that came from elsewhere knows its own layers; only the others are looked up.
        held = {part.id: part for part in chosen.parts()}
        told = enumerate(case.layers)
        return layered(chosen, [held.get(name) or self._named(name, f"layers[{place}]") for place, name in told])

    def _chosen(self, case: Subject, scheme: Scheme | str | None) -> Scheme:
        if isinstance(scheme, Scheme):
            return scheme
        name = case.scheme if scheme is None else scheme
        if name is UNKNOWN:
            raise UnknownNameError("scheme is not stated, neither by the case nor by the caller; it is never guessed")
        return self._named(name, "scheme")

    def _named(self, name: str, where: str) -> Scheme:
        for scheme in self.schemes:
            if scheme.id == name:
                return scheme
        # Looked for only where the name is wrong: a check loads none of it.
        from bilanlib.schemes.naming import hint_for  # noqa: PLC0415 - see the comment above

        known = [scheme.id for scheme in self.schemes]
        raise UnknownNameError(f"{where} is {name!r}, not one of {', '.join(known)}{hint_for(name, known)}")


OURS = Catalogue(SCHEMES)
"""The schemes of the library."""


def scheme_named(name: str) -> Scheme:
    """The scheme of that id.

    Raises:
        UnknownNameError: there is none; the text says what the name may mean, where that is known.
    """
    return OURS[name]
