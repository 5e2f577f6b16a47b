"""`bilanlib check` and the file of a firm's pinned answers."""

import json
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from bilanlib.cli import config, main
from bilanlib.cli.config import OWN, SHARED, Config, find_config
from bilanlib.io.json_text import MAX_BYTES
from bilanlib.messages.message import Message
from bilanlib.questions.check import check
from bilanlib.readings.acceptance import TenDays
from bilanlib.readings.pin import Pin
from bilanlib.render.text import render_text
from kit import EXAMPLES, example

DAY = "2026-11-21"
DISPUTED = str(EXAMPLES / "06-signed-on-day-twelve.json")
PINNED = '[readings.ten-days]\nanswer = "{}"\nby = "direction"\non = 2026-03-01\nwhy = "prudence"\n'
ROLLED, UNROLLED = PINNED.format("rolled"), PINNED.format("unrolled")
IN_PROJECT = UNROLLED.replace("[readings", "[tool.bilanlib.readings")
PIN = Pin(TenDays.ROLLED, by="direction", on=date(2026, 3, 1), why="prudence", source=OWN)
BAD = '[readings.ten-days]\nanswer = "x"\nby = ""\n'


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The current directory, below a folder that must not be looked into."""
    (tmp_path / OWN).write_text(UNROLLED)
    (tmp_path / SHARED).write_text(IN_PROJECT)
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    return here


def run(*arguments):
    """The exit code of `bilanlib check` on a case that is disputed: 0 rolled, 1 unrolled, 3 not pinned."""
    return main(["check", DISPUTED, "--at", DAY, *arguments])


class TestFinding:
    """Which file is read."""

    @pytest.mark.parametrize(
        ("files", "arguments", "code", "used"),
        [
            ({}, [], 3, None),
            ({OWN: ROLLED}, [], 0, OWN),
            ({SHARED: IN_PROJECT}, [], 1, SHARED),
            ({SHARED: "[tool.other]"}, [], 3, None),
            ({OWN: ROLLED, SHARED: IN_PROJECT}, [], 0, OWN),
            ({OWN: ""}, [], 3, OWN),
            ({OWN: "", SHARED: IN_PROJECT}, [], 3, OWN),
            ({OWN: ROLLED, SHARED: "?"}, [], 0, OWN),
            ({OWN: ROLLED, "mine.toml": UNROLLED}, ["--config", "mine.toml"], 1, "mine.toml"),
            ({OWN: ROLLED, SHARED: IN_PROJECT}, ["--config", SHARED], 1, SHARED),
            ({OWN: ROLLED, SHARED: IN_PROJECT}, ["--no-config"], 3, None),
            ({OWN: BAD, SHARED: "?"}, ["--no-config"], 3, None),
            ({}, ["--config", "../bilanlib.toml"], 1, "../bilanlib.toml"),
            ({}, ["--config", "../pyproject.toml"], 1, "../pyproject.toml"),
        ],
    )
    def test_it_decides_and_is_told(self, folder, capsys, files, arguments, code, used):
        for name, text in files.items():
            (folder / name).write_text(text)

        assert run(*arguments, "--format", "json") == code
        assert json.loads(capsys.readouterr().out)["config"] == used

        run(*arguments)
        out = capsys.readouterr().out

        assert out.startswith(f"Réponses fixées lues dans {used}\u00a0: " if used else "== ")

    def test_the_report_cites_it(self, folder, capsys):
        (folder / OWN).write_text(ROLLED)
        run("--lang", "en")
        report = check(example("06-signed-on-day-twelve"), at=date.fromisoformat(DAY), readings=[PIN])

        assert capsys.readouterr().out == (
            f"Pinned answers read from {OWN}: 1.\n== {DISPUTED} ==\n{render_text(report, 'en')}\n"
        )

    @pytest.mark.usefixtures("folder")
    def test_one_file_is_named_or_none(self, capsys):
        with pytest.raises(SystemExit) as caught:
            run("--config", OWN, "--no-config")

        assert caught.value.code == 2
        assert "--no-config" in capsys.readouterr().err


class TestPrevailing:
    """An answer on the command line prevails over the file."""

    @pytest.mark.parametrize(
        ("readings", "code", "by"),
        [
            (["A1=rolled"], 0, None),
            (["A1=unrolled"], 1, "unrolled"),
            (["A15=receipt"], 0, None),
            (["A1=unrolled", "A15=receipt"], 1, "unrolled"),
        ],
    )
    def test_the_report_says_so(self, folder, capsys, readings, code, by):
        (folder / OWN).write_text(ROLLED)
        pinned = [part for reading in readings for part in ("--reading", reading)]

        assert run(*pinned, "--format", "json") == code
        (entry,) = json.loads(capsys.readouterr().out)["files"]
        assert [pin["overruled_by"] for pin in entry["report"]["pins"]] == [by]

        run(*pinned)
        said = " ".join(capsys.readouterr().out.split())

        assert ("Elle l’emporte sur la réponse fixée : jours calendaires, reportés" in said) is (by is not None)

    def test_two_answers_on_the_command_line_are_still_refused(self, folder, capsys):
        (folder / OWN).write_text(ROLLED)

        assert run("--reading", "A1=unrolled", "--reading", "A1=clear") == 2
        assert "ten-days is pinned to unrolled and to clear" in capsys.readouterr().err


class TestRefusing:
    """With a file that is wrong, nothing is judged."""

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_every_error_is_told(self, folder, capsys, language):
        (folder / OWN).write_text(BAD)

        assert run("--lang", language) == 2

        out, err = capsys.readouterr()

        assert out == ""
        assert [line.partition(": ")[2].partition(":")[0] for line in err.splitlines()] == [
            f"readings.ten-days.{key}" for key in ("answer", "by", "on", "why")
        ]
        assert all(line.startswith(f"{OWN}: ") for line in err.splitlines())

    def test_errors_are_in_the_json_as_well(self, folder, capsys):
        (folder / OWN).write_text(BAD)

        assert run("--format", "json", "--lang", "en") == 2

        out, err = capsys.readouterr()
        data = json.loads(out)

        assert (data["exit"], data["config"], data["files"]) == (2, OWN, [])
        assert [f"{OWN}: {error}" for error in data["errors"]] == err.splitlines()

    @pytest.mark.parametrize(
        ("files", "arguments", "told"),
        [
            ({OWN: "?"}, [], f"{OWN}: this is not TOML: line 1, column 1"),
            ({SHARED: "?"}, [], f"{SHARED}: this is not TOML: line 1, column 1"),
            ({OWN: ROLLED, SHARED: "[tool.other]"}, ["--config", SHARED], f"{SHARED}: tool.bilanlib: key absent; "),
            ({SHARED: "tool.bilanlib = 3"}, [], f"{SHARED}: tool.bilanlib: 3; expected: a table"),
            ({}, ["--config", OWN], f"{OWN}: the file does not exist; expected: a TOML file"),
            ({}, ["--config", "."], ".: this is a folder; expected: a TOML file"),
            ({}, ["--config", "a\0b"], "a\0b: the file is not readable; expected: a TOML file"),
            ({OWN: " " * (2 * MAX_BYTES)}, [], f"{OWN}: 4,194,305 bytes; "),
        ],
    )
    def test_what_is_wrong_is_told_in_one_line(self, folder, capsys, files, arguments, told):
        for name, text in files.items():
            (folder / name).write_text(text)

        assert run(*arguments, "--lang", "en") == 2

        out, err = capsys.readouterr()

        assert out == ""
        assert err.startswith(told)
        assert len(err.splitlines()) == 1

    def test_a_folder_of_that_name_is_no_file(self, folder, capsys):
        (folder / OWN).mkdir()

        assert run() == 2
        assert capsys.readouterr().err == f"{OWN}: {config._REASONS[IsADirectoryError].format('fr')}\n"

    @pytest.mark.parametrize("error", [PermissionError(), OSError()])
    @pytest.mark.usefixtures("folder")
    def test_a_file_that_cannot_be_read(self, monkeypatch, error):
        def refuse(*_):
            raise error

        monkeypatch.setattr(Path, "open", refuse)
        found = find_config(None, is_ignored=False)
        reason = config._REASONS.get(type(error), Message("le fichier est illisible ; attendu : un fichier TOML"))

        assert found.name == OWN
        assert [problem.message for problem in found.problems] == [reason]

    def test_an_error_of_ours_is_not_hidden(self, folder, monkeypatch):
        def fail(*_, **__):
            raise ZeroDivisionError

        (folder / OWN).write_text(ROLLED)
        monkeypatch.setattr(config, "read_pins", fail)

        with pytest.raises(ZeroDivisionError):
            run()


class TestConfig:
    """What was found."""

    @pytest.mark.usefixtures("folder")
    def test_parents_are_never_looked_into(self):
        assert find_config(None, is_ignored=False) == Config(None)

    def test_pins_carry_the_name_of_their_file(self, folder):
        (folder / "mine.toml").write_text(ROLLED)

        assert find_config("mine.toml", is_ignored=False).pins == (evolve(PIN, source="mine.toml"),)
