"""A case whose texts say nothing of anybody: each is replaced, and what was equal stays equal."""

from collections.abc import Callable
from typing import TypeGuard, TypeVar

import attrs
from attrs import define, field

from bilanlib.calculators.citations import cited_number
from bilanlib.calculators.fr.numbers import check_digit, is_made_of_digits, is_siren, is_siret
from bilanlib.calculators.names import plain
from bilanlib.models.attestation import Attestation
from bilanlib.models.bilan import Bilan
from bilanlib.models.clauses import PricedOption, Site
from bilanlib.models.consents import Consent
from bilanlib.models.convention import Convention, Signature
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.evolving import evolved
from bilanlib.models.people import Beneficiary, Counsellor, Employer, Provider
from bilanlib.models.programme import Programme
from bilanlib.models.provider_standing import ProviderStanding
from bilanlib.models.sessions import Session
from bilanlib.models.table import Extra
from bilanlib.models.tools import ToolUse
from bilanlib.parameters.fr.code_du_travail.r6351_6 import NUMBER_LENGTH

A = TypeVar("A", bound=attrs.AttrsInstance)

_SIREN, _SIRET = 9, 14


@define
class Placeholders:
    """What each text is replaced by, numbered in the order in which they are met.

    Attributes:
        kept: Texts that name no person and stay as they are: ids of schemes and of rules.
        numbers: The number of each text, among those of its kind.
    """

    kept: frozenset[str]
    numbers: dict[tuple[str, str], int] = field(factory=dict[tuple[str, str], int])

    def of_name(self, told: str) -> str:
        """A name: two that rules take for the same stay the same."""
        return f"nom {self._number('nom', plain(told))}"

    def of_text(self, told: str) -> str:
        """A free text."""
        return f"texte {self._number('texte', told)}"

    def of_key(self, told: str) -> str:
        """A key of the embedder's: what points to it still does."""
        return f"clé {self._number('clé', told)}"

    def of_id(self, told: str) -> str:
        """The id of a scheme or a rule, which may be none."""
        return told if told in self.kept else self.of_text(told)

    def of_citation(self, told: str) -> str:
        """A citation: the number of an article tells of nobody, and rules read it."""
        return self.of_text(told) if cited_number(told) is None else told

    def of_siren(self, told: str) -> str:
        """A SIREN that nobody has: eight digits that begin with zeros, and the check digit if there was one."""
        return _checked(f"{self._number('siren', told):0{_SIREN - 1}d}", is_sound=is_siren(told))

    def of_siret(self, told: str) -> str:
        """A SIRET that nobody has, of the company whose SIREN it begins with."""
        siren, establishment = self.of_siren(told[:_SIREN]), self._number("siret", told)
        return _checked(f"{siren}{establishment:0{_SIRET - _SIREN - 1}d}", is_sound=is_siret(told))

    def of_registration(self, told: str) -> str:
        """A number of a declaration of activity: what has its length keeps it, whatever else is a text."""
        length = NUMBER_LENGTH.values[-1].value
        return f"{self._number('nda', told):0{length}d}" if is_made_of_digits(told, length) else self.of_text(told)

    def _number(self, kind: str, told: str) -> int:
        mates = sum(one == kind for one, _ in self.numbers)
        return self.numbers.setdefault((kind, told), mates + 1)


_Replace = Callable[[Placeholders, str], str]

_NAME, _TEXT, _KEY, _ID = Placeholders.of_name, Placeholders.of_text, Placeholders.of_key, Placeholders.of_id

TEXTS: dict[type, dict[str, _Replace]] = {
    Bilan: {"scheme": _ID, "layers": _ID, "title": _TEXT},
    Programme: {"scheme": _ID, "layers": _ID, "title": _TEXT, "citations": Placeholders.of_citation},
    PricedOption: {"title": _TEXT},
    Site: {"name": _TEXT},
    EarlierBilan: {"scheme": _ID},
    ToolUse: {"method": _TEXT, "counsellor": _KEY},
    Beneficiary: {"name": _NAME},
    Counsellor: {"name": _NAME, "role": _TEXT},
    Employer: {"name": _NAME, "siren": Placeholders.of_siren, "siret": Placeholders.of_siret},
    Provider: {"name": _NAME, "siren": Placeholders.of_siren, "siret": Placeholders.of_siret},
    ProviderStanding: {"number": Placeholders.of_registration},
    Signature: {"name": _NAME},
    Session: {"counsellor": _KEY},
    Convention: {"payment_terms": _TEXT},
    Consent: {"method": _TEXT},
    Attestation: {"rule": _ID, "by": _NAME, "reason": _TEXT},
}
"""How the texts of each class of facts are replaced; a `ref` is a key everywhere."""


def scrubbed(owner: A, places: Placeholders) -> A:
    """An object of a case with each of its texts replaced, and without the embedder's notes."""
    texts = {**TEXTS.get(type(owner), {}), "ref": _KEY}
    changes: dict[str, object] = {}
    for one in attrs.fields(type(owner)):
        told: object = getattr(owner, one.name)
        changes[one.name] = _within(told, places, texts.get(one.name, _TEXT))
    return evolved(owner, **changes)


def _within(told: object, places: Placeholders, replace: _Replace) -> object:
    if isinstance(told, str):
        return replace(places, told)
    if isinstance(told, Extra):
        return Extra()
    if _is_tuple(told):
        return tuple(_within(item, places, replace) for item in told)
    return scrubbed(told, places) if _has_texts(told) else told


def _is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple)


def _has_texts(value: object) -> TypeGuard[attrs.AttrsInstance]:
    # Amounts, periods and spans are values: they hold no text that somebody wrote.
    return hasattr(value, "ref")


def _checked(digits: str, *, is_sound: bool) -> str:
    """The digits and the one that makes them add up, or the next one where those in their place did not."""
    digit = check_digit(digits)
    return f"{digits}{digit if is_sound else (digit + 1) % 10}"
