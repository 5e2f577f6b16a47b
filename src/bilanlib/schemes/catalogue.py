"""The schemes by name. A scheme of the library is loaded once it is named: a check pays for those it judges by."""

from collections.abc import Iterator
from importlib import import_module

from attrs import frozen

from bilanlib.engine.layering import layered
from bilanlib.engine.scheme import Scheme
from bilanlib.errors import UnknownNameError
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject

_HOMES = {
    "fr-private": "FR_PRIVATE",
    "fr-fpe": "FR_FPE",
    "fr-fpt": "FR_FPT",
    "fr-fph": "FR_FPH",
    "fr-bpp": "FR_BPP",
    "fr-cdg84": "FR_CDG84",
    "fr-bpi": "FR_BPI",
    "fr-provider": "FR_PROVIDER",
    "anfh": "ANFH",
    "be-apef-febi": "BE_APEF_FEBI",
    "interactif": "INTERACTIF",
    "mycampus": "MYCAMPUS",
}
"""Each scheme of the library, by its id: what its module, which has the same name, calls it."""


@frozen(eq=False)
class Catalogue:
    """Schemes that can be named: those of the library, and others.

    Attributes:
        others: Schemes of other packages.
    """

    others: tuple[Scheme, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all schemes, those of the library first. None of them is loaded for that."""
        return (*_HOMES, *(scheme.id for scheme in self.others))

    def __iter__(self) -> Iterator[Scheme]:
        """The schemes, in their order; all of them are loaded."""
        return iter((*map(_loaded, _HOMES), *self.others))

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
        if name in _HOMES:
            return _loaded(name)
        for scheme in self.others:
            if scheme.id == name:
                return scheme
        # Looked for only where the name is wrong: a check loads none of it.
        from bilanlib.schemes.naming import hint_for  # noqa: PLC0415 - see the comment above

        raise UnknownNameError(f"{where} is {name!r}, not one of {', '.join(self.ids)}{hint_for(name, self.ids)}")


def _loaded(name: str) -> Scheme:
    constant = _HOMES[name]
    scheme: object = vars(import_module(f"bilanlib.schemes.{constant.lower()}"))[constant]
    if not isinstance(scheme, Scheme):
        raise TypeError(f"{constant} is {scheme!r}, not a Scheme")
    return scheme


OURS = Catalogue()
"""The schemes of the library."""


def scheme_named(name: str) -> Scheme:
    """The scheme of that id.

    Raises:
        UnknownNameError: there is none; the text says what the name may mean, where that is known.
    """
    return OURS[name]
