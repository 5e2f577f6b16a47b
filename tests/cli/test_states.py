"""`bilanlib states FILE`."""

import json
from datetime import date
from pathlib import Path

import pytest

from bilanlib.cli import main
from bilanlib.questions.states import states
from kit import example

EXAMPLES = Path(__file__).parents[2] / "examples"
SILENCE, DISPUTED = EXAMPLES / "08-silence.json", EXAMPLES / "06-signed-on-day-twelve.json"


def said(capsys, *arguments):
    code = main(["states", "--no-config", *map(str, arguments)])
    return code, *capsys.readouterr()


class TestStates:
    """What it prints, and with which exit code."""

    @pytest.mark.parametrize(
        ("file", "more", "code"),
        [
            (SILENCE, (), 0),
            (DISPUTED, (), 3),
            (DISPUTED, ("--reading", "ten-days=rolled"), 0),
            (EXAMPLES / "15-almost-nothing-known.json", (), 3),
            (EXAMPLES / "16-programme-2-18-4.json", (), 3),
            (EXAMPLES / "none.json", (), 2),
        ],
    )
    def test_the_exit_code_says_whether_every_state_is_known(self, capsys, file, more, code):
        assert said(capsys, file, "--at", "2026-11-21", *more)[0] == code

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_text_is_what_the_answer_writes(self, capsys, language):
        case = example("08-silence")

        _, out, err = said(capsys, SILENCE, "--at", "2026-11-21", "--lang", language)

        answer = states(case, at=date(2026, 11, 21)).to_text(language)
        assert out == f"== {SILENCE} ==\n{answer}\n"
        assert err == ""

    def test_json_is_the_answer_as_data(self, capsys):
        code, out, _ = said(capsys, SILENCE, DISPUTED, "--at", "2026-11-21", "--format", "json", "--lang", "en")

        told = json.loads(out)

        assert (code, told["exit"]) == (3, 3)
        assert [one["exit"] for one in told["files"]] == [0, 3]
        assert told["files"][0]["states"] == states(example("08-silence"), at=date(2026, 11, 21)).to_dict("en")

    def test_a_scheme_is_taken_from_the_command(self, capsys):
        _, out, _ = said(capsys, SILENCE, "--at", "2026-11-21", "--scheme", "fr-fpe", "--format", "json")

        assert json.loads(out)["files"][0]["states"]["scheme"] == "fr-fpe"
