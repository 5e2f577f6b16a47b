from typing import get_args, get_type_hints

import attrs
import pytest

from bilanlib import Session
from bilanlib.calculators.names import plain
from bilanlib.calculators.scrubbing import TEXTS, Placeholders
from bilanlib.parameters.field_classes import FIELD_CLASSES


def holds_text(hint):
    return hint is str or any(holds_text(part) for part in get_args(hint))


def adds_up(digits):
    """Luhn's formula, written in another way than the library's."""
    ones = [int(digit) for digit in reversed(digits)]
    doubled = [sum(divmod(2 * digit, 10)) for digit in ones[1::2]]
    return (sum(ones[::2]) + sum(doubled)) % 10 == 0


def checked(digits):
    """The digits and the one more that makes them add up."""
    return next(f"{digits}{last}" for last in range(10) if adds_up(f"{digits}{last}"))


@pytest.fixture
def places():
    return Placeholders(frozenset({"fr-private"}))


class TestTexts:
    """Every field that holds a text says how it is replaced."""

    @pytest.mark.parametrize("owner", FIELD_CLASSES)
    def test_every_text_has_a_way_to_be_replaced(self, owner):
        texts = {name for name, hint in get_type_hints(owner).items() if holds_text(hint)}

        assert texts - {"extra"} == {*TEXTS.get(owner, {}), "ref"}

    @pytest.mark.parametrize("owner", TEXTS)
    def test_nothing_is_left_of_a_field_that_is_gone(self, owner):
        assert set(TEXTS[owner]) <= set(attrs.fields_dict(owner))

    def test_a_session_points_with_a_key(self):
        assert TEXTS[Session]["counsellor"] is Placeholders.of_key


class TestPlaceholders:
    """What stands in the place of a text."""

    def test_equal_texts_have_equal_places_and_others_have_others(self, places):
        assert [places.of_text(told) for told in ("a", "b", "a", "c")] == ["texte 1", "texte 2", "texte 1", "texte 3"]

    def test_kinds_are_counted_apart(self, places):
        assert (places.of_text("a"), places.of_key("a"), places.of_name("a")) == ("texte 1", "clé 1", "nom 1")

    def test_names_that_are_written_alike_stay_one_name(self, places):
        told = ["Atelier du Pont", "ATELIER  du-pont", "Cap Métier"]

        assert [plain(places.of_name(one)) for one in told] == ["nom1", "nom1", "nom2"]

    def test_an_id_stays_and_what_is_none_does_not(self, places):
        assert [places.of_id(told) for told in ("fr-private", "Camille")] == ["fr-private", "texte 1"]

    def test_numbers_pass_the_check_digit_and_begin_with_zeros(self, places):
        told = [checked(f"{number:08d}") for number in range(30)]
        sirens = [places.of_siren(one) for one in told]
        sirets = [places.of_siret(checked(f"{one}0001")) for one in told]

        assert all(len(one) == 9 and one.startswith("000000") and adds_up(one) for one in sirens)
        assert all(len(one) == 14 and one.startswith("000000") and adds_up(one) for one in sirets)
        assert len(set(sirens)) == len(set(sirets)) == 30

    @pytest.mark.parametrize("told", ["123456783", "123456789", "000000001"])
    def test_a_number_that_does_not_add_up_is_replaced_by_one_that_does_not(self, places, told):
        assert not adds_up(places.of_siren(told))
        assert not adds_up(places.of_siret(f"{told}00017"))

    def test_however_many_there_are_their_length_stays(self, places):
        told = [places.of_siren(f"{number:08d}{(int(checked(f'{number:08d}')[-1]) + 1) % 10}") for number in range(20)]

        assert all(len(one) == 9 and not adds_up(one) for one in told)

    @pytest.mark.parametrize(
        ("told", "replaced"),
        [("11755555575", "00000000001"), ("1175555557", "texte 1"), ("11 75 55555 75", "texte 1"), ("", "texte 1")],
    )
    def test_a_registration_number_keeps_its_length(self, places, told, replaced):
        assert places.of_registration(told) == replaced

    def test_a_siret_begins_with_the_siren_of_its_company(self, places):
        siren = places.of_siren("552100554")
        first, second = places.of_siret("55210055400013"), places.of_siret("55210055400021")

        assert first != second
        assert {first[:9], second[:9]} == {siren}
        assert places.of_siret("73282932000074")[:9] != siren
