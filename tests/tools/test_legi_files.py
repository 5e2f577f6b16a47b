import json
from datetime import date

import pytest

from legi_files import MissingDataError, day_of, read_code, release_of

HOUR = 3600 * 1000
DAY = 24 * HOUR
OPEN = 32_472_144_000_000
UNFIXED = 7_956_835_200_000
NEW_YEAR_2019 = 1_546_300_800_000


def dated(number, since, until, state="VIGUEUR"):
    return {"id": f"LEGIARTI{number:012d}", "etat": state, "dateDebut": since, "dateFin": until}


def article(num, *versions):
    return {"type": "article", "data": {"id": versions[-1]["id"], "num": num, "articleVersions": list(versions)}}


def package(folder, *nodes):
    """A package as npm installs it, with one code of invented articles."""
    data = folder / "data"
    data.mkdir()
    (folder / "package.json").write_text(json.dumps({"name": "invented", "version": "1.2.3"}), "utf-8")
    listed = [{"id": "LEGITEXT1", "titre": "Code inventé"}, {"id": "LEGITEXT2", "titre": "Code absent"}]
    (data / "index.json").write_text(json.dumps(listed), "utf-8")
    code = {"type": "code", "data": {"dateDebutVersion": "2026-03-27"}, "children": list(nodes)}
    (data / "LEGITEXT1.json").write_text(json.dumps(code), "utf-8")
    return folder


class TestDays:
    """Stamps of the data, in milliseconds."""

    @pytest.mark.parametrize(
        ("stamp", "day"),
        [
            (NEW_YEAR_2019, date(2019, 1, 1)),
            (NEW_YEAR_2019 - DAY, date(2018, 12, 31)),
            (NEW_YEAR_2019 + DAY, date(2019, 1, 2)),
            (0, date(1970, 1, 1)),
            (-DAY, date(1969, 12, 31)),
            (OPEN, date(2999, 1, 1)),
            (UNFIXED, date(2222, 2, 22)),
        ],
    )
    def test_midnight_in_utc_is_the_day_itself(self, stamp, day):
        assert day_of(stamp) == day

    @pytest.mark.parametrize(
        ("stamp", "day"),
        [
            (NEW_YEAR_2019 - HOUR, date(2019, 1, 1)),  # midnight in Paris, in winter
            (1_561_939_200_000 - 2 * HOUR, date(2019, 7, 1)),  # idem in summer
        ],
    )
    def test_midnight_in_paris_is_the_day_that_begins_there(self, stamp, day):
        assert day_of(stamp) == day


class TestReading:
    """A package of one code."""

    def test_the_wordings_of_articles_are_found_at_every_depth(self, tmp_path):
        deep = article("R1-2", dated(2, NEW_YEAR_2019, OPEN))
        section = {"type": "section", "children": [{"type": "section", "children": [deep]}]}
        code = read_code(package(tmp_path, article("R1-1", dated(1, NEW_YEAR_2019, OPEN)), section), "Code inventé")

        assert code.as_of == date(2026, 3, 27)
        assert [(one.number, one.source_id) for one in code.wordings] == [
            ("R1-1", "LEGIARTI000000000001"),
            ("R1-2", "LEGIARTI000000000002"),
        ]

    def test_all_wordings_of_an_article_are_read_and_one_is_that_of_the_day(self, tmp_path):
        node = article("R1-1", dated(1, 0, NEW_YEAR_2019, "MODIFIE"), dated(2, NEW_YEAR_2019, OPEN))
        old, new = read_code(package(tmp_path, node), "Code inventé").of_article("R1-1")

        assert (old.since, old.until, old.is_current, old.state) == (
            date(1970, 1, 1),
            date(2019, 1, 1),
            False,
            "MODIFIE",
        )
        assert (new.since, new.until, new.is_current, new.state) == (date(2019, 1, 1), None, True, "VIGUEUR")

    @pytest.mark.parametrize(
        ("until", "end"),
        [(OPEN, None), (UNFIXED, None), (OPEN - DAY, date(2998, 12, 31)), (UNFIXED + DAY, date(2222, 2, 23))],
    )
    def test_what_has_no_end_and_what_ends_on_no_fixed_day_are_open(self, tmp_path, until, end):
        code = read_code(package(tmp_path, article("R1-1", dated(1, 0, until))), "Code inventé")

        assert code.with_id("LEGIARTI000000000001").until == end

    @pytest.mark.parametrize("written", ["R*1-1", " R1-1", "R1-1 ", "R1-1"])
    def test_stars_and_blanks_of_numbers_are_dropped(self, tmp_path, written):
        code = read_code(package(tmp_path, article(written, dated(1, 0, OPEN))), "Code inventé")

        assert [one.source_id for one in code.of_article("R1-1")] == ["LEGIARTI000000000001"]

    def test_what_is_not_there_is_none(self, tmp_path):
        code = read_code(package(tmp_path, article("R1-1", dated(1, 0, OPEN))), "Code inventé")

        assert code.with_id("LEGIARTI000000000002") is None
        assert code.of_article("R1-2") == ()

    @pytest.mark.parametrize("title", ["Code absent", "Arrêté inventé"])
    def test_a_text_that_the_package_does_not_hold_is_none(self, tmp_path, title):
        assert read_code(package(tmp_path), title) is None

    def test_the_release_is_that_of_the_package(self, tmp_path):
        assert release_of(package(tmp_path)) == "1.2.3"

    def test_a_folder_without_the_package_is_named(self, tmp_path):
        nowhere = tmp_path / "nowhere"

        with pytest.raises(MissingDataError, match="nowhere"):
            release_of(nowhere)
        with pytest.raises(MissingDataError, match="nowhere"):
            read_code(nowhere, "Code inventé")
