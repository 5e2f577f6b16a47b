import json
from datetime import date

import pytest

from bilanlib.cli import main
from bilanlib.cli.config import OWN
from bilanlib.readings.hours import HourCount
from bilanlib.readings.pin import Pin
from bilanlib.render.readings_page import readings_to_data, render_readings

FILE = '[readings.A3]\nanswer = "provider-led"\nby = "direction"\non = 2026-03-01\nwhy = "prudence"\n'
PIN = Pin(HourCount.PROVIDER_LED, by="direction", on=date(2026, 3, 1), why="prudence", source=OWN)
HEADS = {
    ("fr", True): "Réponses fixées lues dans bilanlib.toml\u00a0: 1.",
    ("fr", False): "Aucun fichier de réponses fixées.",
    ("en", True): "Pinned answers read from bilanlib.toml: 1.",
    ("en", False): "No file of pinned answers.",
}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """An empty current directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("text", "arguments", "pins"),
    [(None, [], ()), (FILE, [], (PIN,)), (FILE, ["--config", OWN], (PIN,)), (FILE, ["--no-config"], ())],
)
class TestListing:
    """Every disputed question, and what the firm pinned."""

    def test_text(self, folder, capsys, text, arguments, pins, language):
        if text is not None:
            (folder / OWN).write_text(text)

        assert main(["readings", "--lang", language, *arguments]) == 0
        assert capsys.readouterr().out == f"{HEADS[language, bool(pins)]}\n\n{render_readings(pins, language)}"

    def test_json(self, folder, capsys, text, arguments, pins, language):
        if text is not None:
            (folder / OWN).write_text(text)

        assert main(["readings", "--lang", language, "--format", "json", *arguments]) == 0
        assert json.loads(capsys.readouterr().out) == {
            "config": OWN if pins else None,
            "readings": readings_to_data(pins, language),
        }


class TestRefusing:
    """With a file that is wrong, nothing is listed."""

    @pytest.mark.parametrize("form", ["text", "json"])
    def test_every_error_is_told(self, folder, capsys, form):
        (folder / OWN).write_text("x = 1\ny = 2\n")

        assert main(["readings", "--format", form, "--lang", "en"]) == 2

        out, err = capsys.readouterr()
        errors = [line.removeprefix(f"{OWN}: ") for line in err.splitlines()]

        assert errors == ["x: unknown key; expected: readings", "y: unknown key; expected: readings"]
        assert out == "" or json.loads(out) == {"config": OWN, "errors": errors, "readings": []}
        assert bool(out) is (form == "json")

    @pytest.mark.parametrize("wrong", [["--config", "x", "--no-config"], ["--lang", "de"], ["A1"]])
    def test_usage_errors_end_with_two(self, wrong):
        with pytest.raises(SystemExit) as caught:
            main(["readings", *wrong])

        assert caught.value.code == 2
