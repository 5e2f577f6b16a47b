import json
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from bilanlib.cli import main
from bilanlib.io.reading import read_case
from bilanlib.questions.deadlines import deadlines

EXAMPLES = Path(__file__).parents[2] / "examples"
LAWFUL, DISPUTED = str(EXAMPLES / "01-lawful-plan.json"), str(EXAMPLES / "06-signed-on-day-twelve.json")
LATE, UNTOLD = str(EXAMPLES / "21-redeployment-leave.json"), str(EXAMPLES / "15-almost-nothing-known.json")
DAY = "2026-11-21"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    """No file of a firm is near."""
    monkeypatch.chdir(tmp_path)


def run(*arguments):
    return main(["deadlines", *arguments, "--at", DAY])


def answer_on(name):
    return deadlines(read_case(Path(name).read_bytes()), at=date.fromisoformat(DAY))


class TestPrinting:
    """What is printed."""

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_text_is_that_of_the_library(self, capsys, language):
        code = run(LAWFUL, "--lang", language)

        assert code == 0
        assert capsys.readouterr().out == f"== {LAWFUL} ==\n{answer_on(LAWFUL).to_text(language)}\n"

    def test_json_is_that_of_the_library(self, capsys):
        run(DISPUTED, "--format", "json")
        (file,) = json.loads(capsys.readouterr().out)["files"]

        assert file == {"file": DISPUTED, "exit": 3, "deadlines": answer_on(DISPUTED).to_dict()}

    def test_a_pinned_answer_settles_a_dispute(self, capsys):
        run(DISPUTED, "--reading", "ten-days=rolled", "--format", "json")
        (file,) = json.loads(capsys.readouterr().out)["files"]

        states = {one["id"]: one["state"] for one in file["deadlines"]["deadlines"]}

        assert (states["fr.ct.R6313-8.sign"], file["exit"]) == ("met", 0)


class TestExit:
    """What the exit code says."""

    @pytest.mark.parametrize(
        ("files", "code"),
        [
            ((LAWFUL,), 0),
            ((DISPUTED,), 3),
            ((UNTOLD,), 3),
            ((LATE,), 1),
            ((LAWFUL, DISPUTED, LATE), 1),
            (("no.json",), 2),
        ],
    )
    def test_the_gravest_deadline_of_the_law_counts(self, files, code):
        assert run(*files) == code

    def test_a_scheme_whose_deadlines_are_not_encoded_decides_nothing(self):
        assert run(LAWFUL, "--scheme", "fr-fpe") == 3


class TestDiary:
    """`--ics`: a file is written where asked, and nowhere else."""

    def test_without_it_nothing_is_written(self, tmp_path):
        run(LAWFUL)

        assert list(tmp_path.iterdir()) == []

    def test_it_is_that_of_the_library(self, tmp_path):
        code = run(LAWFUL, "--ics", "d.ics", "--key", "K", "--lang", "en", "--reveal")
        written = (tmp_path / "d.ics").read_bytes()

        assert code == 0
        assert written == answer_on(LAWFUL).to_ics("en", key="K", reveal=True)
        assert Calendar.from_ical(written).walk("VEVENT")

    def test_a_file_that_is_there_stays_without_force(self, tmp_path, capsys):
        file = tmp_path / "d.ics"
        file.write_text("mine", encoding="utf-8")

        assert run(LAWFUL, "--ics", "d.ics", "--key", "K") == 2
        assert file.read_text("utf-8") == "mine"
        assert "d.ics is there already, not a new file" in capsys.readouterr().err
        assert run(LAWFUL, "--ics", "d.ics", "--key", "K", "--force") == 0
        assert file.read_bytes() == answer_on(LAWFUL).to_ics(key="K")

    def test_a_place_that_cannot_be_written_to_is_refused(self, capsys):
        assert run(LAWFUL, "--ics", "no/d.ics", "--key", "K") == 2
        assert "no/d.ics is no place to write to" in capsys.readouterr().err

    def test_a_case_without_a_key_is_refused(self, tmp_path, capsys):
        assert run(LAWFUL, "--ics", "d.ics") == 2
        assert "key is None and ref is None" in capsys.readouterr().err
        assert list(tmp_path.iterdir()) == []

    def test_several_cases_in_one_diary_are_refused(self, tmp_path, capsys):
        assert run(LAWFUL, DISPUTED, "--ics", "d.ics", "--key", "K") == 2
        assert "--ics is given with 2 files, not with one" in capsys.readouterr().err
        assert list(tmp_path.iterdir()) == []
