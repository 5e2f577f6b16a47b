"""What schemes set, side by side: from the values, with silence told apart from none."""

import csv
from datetime import date, datetime, timedelta
from pathlib import Path
from types import MappingProxyType

import pytest

from bilanlib.engine.facet import Facet
from bilanlib.errors import InvalidValueError, UnknownNameError
from bilanlib.models.terms import Phase
from bilanlib.parameters.fr.code_du_travail import MAX_DURATION, MIN_ACCOMPANIMENT, RETENTION
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.parameters.policies import DisclosureCell, DisclosurePolicy
from bilanlib.periods.period import years
from bilanlib.questions.compare_schemes import compare_schemes
from bilanlib.schemes.catalogue import OURS
from bilanlib.schemes.fr_private import FR_PRIVATE
from layer_kit import AT, SOURCE, house, limit, within

SHORT = limit(20)
NO_DAYS = Parameter("acme.days", "jours", (Value(frozenset(), SOURCE),), Direction.EXACT)
BY_PHASE = Parameter(
    "acme.split",
    "heures par phase",
    (Value(MappingProxyType({Phase.PRELIMINARY: timedelta(hours=2), Phase.CONCLUSION: timedelta(hours=4)}), SOURCE),),
    Direction.EXACT,
)
ACME = house(
    within(SHORT),
    includes=(FR_PRIVATE,),
    facets=MappingProxyType(
        {
            Facet.TOTAL_HOURS: (SHORT,),
            Facet.GROUP: (NO_DAYS,),
            Facet.PERSONAL_HOURS: (MIN_ACCOMPANIMENT,),
            Facet.APPOINTMENTS: (BY_PHASE,),
            Facet.SYNTHESIS_TO_EMPLOYER: (NO_DAYS,),
        }
    ),
)


def plain(text):
    return text.replace("\N{NO-BREAK SPACE}", " ")


def vectors():
    """Scheme, facet, and whether the scheme sets it."""
    path = Path(__file__).parents[1] / "vectors" / "comparison.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    return [(name, Facet(row["facet"]), told == "yes") for row in rows for name, told in row.items() if name != "facet"]


class TestVectors:
    """The table of the legal notes."""

    @pytest.mark.parametrize(("scheme", "facet", "is_set"), vectors())
    def test_a_scheme_sets_what_its_texts_set_and_no_more(self, scheme, facet, is_set):
        own = [one for one in compare_schemes([scheme], at=AT).cell(facet, scheme).values if one.layer == scheme]

        assert bool(own) is is_set

    @pytest.mark.parametrize(
        ("scheme", "facet", "lo", "hi"),
        [
            ("fr-bpi", Facet.TOTAL_HOURS, 20, 20),
            ("fr-bpi", Facet.COUNSELLOR_HOURS, 14, 14),
            ("fr-bpi", Facet.PERSONAL_HOURS, 6, 6),
            ("fr-cdg84", Facet.TOTAL_HOURS, 20, 24),
        ],
    )
    def test_hours_are_those_of_the_notes(self, scheme, facet, lo, hi):
        (one,) = compare_schemes([scheme], at=AT).cell(facet, scheme).values

        assert (one.value.lo, one.value.hi) == (timedelta(hours=lo), timedelta(hours=hi))


class TestTable:
    """A row per facet, a cell per scheme."""

    def test_each_facet_has_a_cell_of_each_scheme_in_their_order(self):
        table = compare_schemes(["fr-fpe", FR_PRIVATE], at=AT)

        assert [row.facet for row in table.rows] == list(Facet)
        assert {tuple(one.scheme for one in row.cells) for row in table.rows} == {("fr-fpe", "fr-private")}

    def test_a_cell_holds_the_value_with_its_source(self):
        (value,) = compare_schemes(["fr-private"], at=AT).cell(Facet.TOTAL_HOURS, "fr-private").values

        assert value.parameter is MAX_DURATION
        assert value.value == timedelta(hours=24)
        assert value.entry.source.citation == "C. trav., art. L. 6313-4, al. 5"

    @pytest.mark.parametrize(
        ("at", "kept"),
        [
            (date(2018, 12, 31), None),
            (date(2019, 1, 1), years(1)),
            (date(2023, 12, 30), years(1)),
            (date(2023, 12, 31), years(3)),
            (date(2024, 1, 1), years(3)),
        ],
    )
    def test_values_are_those_of_the_day(self, at, kept):
        (value,) = compare_schemes(["fr-private"], at=at).cell(Facet.RETENTION, "fr-private").values

        assert value.parameter is RETENTION
        assert value.value == kept
        assert (value.entry is None) is (kept is None)

    def test_what_only_a_draft_sets_has_no_value(self):
        (value,) = compare_schemes([ACME], at=AT).cell(Facet.PERSONAL_HOURS, "acme").values

        assert value.entry is None

    def test_silence_is_not_specified_and_a_value_that_is_empty_is(self):
        table = compare_schemes([ACME], at=AT)

        assert table.cell(Facet.GROUP, "acme").is_specified is True
        assert table.cell(Facet.PRICE, "acme").is_specified is False
        assert table.cell(Facet.PRICE, "acme").values == ()

    def test_a_scheme_has_the_values_of_those_it_includes_and_says_whose_they_are(self):
        values = compare_schemes([ACME], at=AT).cell(Facet.TOTAL_HOURS, "acme").values

        assert [(one.layer, one.value) for one in values] == [
            ("fr-private", timedelta(hours=24)),
            ("acme", timedelta(hours=20)),
        ]

    def test_of_a_table_of_recipients_the_cell_of_the_employer_is_shown(self):
        first, second = compare_schemes([ACME], at=AT).cell(Facet.SYNTHESIS_TO_EMPLOYER, "acme").values

        assert isinstance(first.value, DisclosureCell)
        assert first.value.policy is DisclosurePolicy.OPT_IN
        assert second.value == frozenset()

    @pytest.mark.parametrize("schemes", [[], ["fr-fpe", "fr-fpe"]])
    def test_each_scheme_stands_once_and_one_at_least(self, schemes):
        with pytest.raises(InvalidValueError, match=r"^schemes are .*, not one or more, each once"):
            compare_schemes(schemes, at=AT)

    def test_an_unknown_scheme_is_an_error(self):
        with pytest.raises(UnknownNameError, match="scheme is 'fr-x'"):
            compare_schemes(["fr-x"], at=AT)

    def test_a_scheme_that_is_not_in_the_table_is_an_error(self):
        with pytest.raises(UnknownNameError, match="scheme is 'fr-fpe', not one of the table: fr-private"):
            compare_schemes(["fr-private"], at=AT).cell(Facet.PRICE, "fr-fpe")

    def test_a_moment_is_no_day(self):
        with pytest.raises(InvalidValueError, match="not a day"):
            compare_schemes(["fr-private"], at=datetime(2026, 1, 1))  # noqa: DTZ001 - refused whatever its zone


class TestWriting:
    """The table as data and as text."""

    def test_data_tell_silence_from_none(self):
        data = compare_schemes([ACME], at=AT).to_dict("en")
        cells = {row["facet"]: row["cells"][0] for row in data["facets"]}

        assert (data["at"], data["schemes"]) == ("2026-11-22", [{"id": "acme", "title": "Maison acme"}])
        assert cells["price"] == {"scheme": "acme", "is_specified": False, "values": []}
        assert cells["group"]["values"][1]["value"] == []
        assert cells["total_hours"]["values"][0] == {
            "layer": "fr-private",
            "parameter": "fr.ct.L6313-4.max-duration",
            "direction": "at most",
            "value": "24 h",
            "source": "C. trav., art. L. 6313-4, al. 5",
            "confidence": "A",
            "text": "longest duration of a bilan: 24 h (C. trav., art. L. 6313-4, al. 5; confidence A)",
        }
        assert cells["personal_hours"]["values"][0]["value"] is None
        assert cells["personal_hours"]["values"][0]["source"] is None
        assert cells["synthesis_to_employer"]["values"][0]["value"] == "opt_in"
        assert cells["appointments"]["values"][0]["value"] == {"preliminary": "2 h", "conclusion": "4 h"}

    def test_text_goes_facet_by_facet(self):
        text = plain(compare_schemes([ACME, "fr-fpe"], at=AT).to_text())

        assert text.startswith("Dispositifs comparés au 22 novembre 2026 :\n - Maison acme (acme)\n")
        assert "\nheures en tout\n - acme (fr-private) : durée maximale d’un bilan : 24 h (C. trav.," in text
        assert "\n - acme : durée maximale de la maison : 20 h (charte, « Durée » ; confiance A)\n" in text
        assert "\nétalement\n - acme : non précisé\n - fr-fpe : non précisé\n" in text
        assert " - acme : jours : aucun (charte" in text
        assert "effectif : sans valeur ce jour-là\n" in text
        assert "heures par phase : phase préliminaire : 2 h; phase de conclusions : 4 h (charte" in text

    def test_every_scheme_of_the_library_can_be_written(self):
        table = compare_schemes(OURS, at=AT)

        assert table.to_text("fr").count("\n\n") == len(Facet)
        assert len(table.to_dict("en")["facets"]) == len(Facet)
