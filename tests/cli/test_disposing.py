import json
import shutil
from datetime import date

import pytest

from bilanlib.cli import main
from bilanlib.questions.disposal import disposal
from kit import EXAMPLES, example

LAWFUL, LONG, EMPTY = "12-one-year-clause-2023", "11-tests-kept-five-years", "15-almost-nothing-known"
AGENT, OFFER = "19-state-agent-no-opposition", "17-programme-one-year-clause"
AT = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A directory with the examples."""
    for file in EXAMPLES.glob("*.json"):
        shutil.copy(file, tmp_path)
    (tmp_path / "broken.json").write_text("{")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*names, at="2026-11-21", options=()):
    return main(["disposal", *(f"{name}.json" for name in names), "--at", at, *options])


class TestExitCodes:
    """What the command ends with."""

    @pytest.mark.parametrize(
        ("names", "code"),
        [
            ([LAWFUL], 0),
            ([LONG], 1),
            ([EMPTY], 3),
            ([AGENT], 3),
            ([OFFER], 0),
            (["broken"], 2),
            ([LAWFUL, EMPTY], 3),
            ([LAWFUL, EMPTY, LONG], 1),
            ([LONG, "broken", LAWFUL], 2),
        ],
    )
    def test_the_gravest_of_all_files(self, names, code):
        assert run(*names) == code

    @pytest.mark.parametrize(("at", "code"), [("2026-11-19", 0), ("2026-11-20", 1), ("2026-11-21", 1)])
    def test_around_the_last_day(self, at, code):
        assert run(LONG, at=at) == code

    def test_a_pinned_answer_decides(self):
        assert run(LONG, options=["--reading", "end-of-action=convention-date"]) == 3


class TestOutput:
    """What is printed."""

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_text(self, capsys, language):
        run(LONG, options=["--lang", language])

        assert capsys.readouterr().out == f"== {LONG}.json ==\n{disposal(example(LONG), at=AT).to_text(language)}\n"

    def test_json(self, capsys):
        run(LONG, "broken", options=["--format", "json", "--lang", "en"])
        first, second = json.loads(capsys.readouterr().out)["files"]

        assert first == {"file": f"{LONG}.json", "exit": 1, "disposal": disposal(example(LONG), at=AT).to_dict("en")}
        assert (second["exit"], bool(second["errors"])) == (2, True)

    def test_the_help_says_what_the_exit_codes_mean(self, capsys):
        with pytest.raises(SystemExit):
            main(["disposal", "--help", "--lang", "en"])

        assert "1 at least one document to destroy that day" in " ".join(capsys.readouterr().out.split())
