"""`bilanlib provider FILE`."""

import json
from pathlib import Path

import pytest

from bilanlib.cli import main

EXAMPLES = Path(__file__).parents[2] / "examples"
IN_ORDER = EXAMPLES / "29-provider-papers.json"


def said(capsys, *arguments):
    code = main(["provider", "--no-config", *map(str, arguments)])
    return code, *capsys.readouterr()


@pytest.fixture
def changed(tmp_path):
    """A function that writes the example with other facts of the provider's standing."""

    def write(layers=(), **facts):
        told = json.loads(IN_ORDER.read_text("utf-8"))
        told["layers"] = list(layers)
        told["provider"]["standing"] |= facts
        file = tmp_path / "changed.json"
        file.write_text(json.dumps(told), "utf-8")
        return file

    return write


class TestProvider:
    """What it prints, and with which exit code."""

    def test_a_provider_in_order_is_said_to_be(self, capsys):
        code, out, err = said(capsys, IN_ORDER, "--at", "2026-05-04")

        assert (code, err) == (0, "")
        assert "fr-provider" in out
        assert "CONFORME" in out

    @pytest.mark.parametrize(("day", "code"), [("2026-04-29", 0), ("2026-04-30", 1), ("2026-05-01", 1)])
    def test_a_report_that_is_not_sent_fails_from_30_april_on(self, capsys, changed, day, code):
        file = changed(reports=[{"closed_on": "2025-12-31", "sent_on": None}])

        assert said(capsys, file, "--at", day)[0] == code

    @pytest.mark.parametrize(("force", "code"), [("law", 0), ("practice", 1)])
    def test_the_force_that_counts_is_chosen(self, capsys, changed, force, code):
        assert said(capsys, changed(number="123"), "--at", "2026-05-04", "--fail-on", force)[0] == code

    @pytest.mark.parametrize(("more", "code"), [((), 3), (("--allow-open",), 0)])
    def test_what_is_not_told_leaves_it_open(self, capsys, changed, more, code):
        file = changed()
        data = json.loads(file.read_text("utf-8"))
        del data["provider"]["standing"]["ended_on"]
        file.write_text(json.dumps(data), "utf-8")

        assert said(capsys, file, "--at", "2026-05-04", *more)[0] == code

    def test_json_is_judged_by_one_scheme_only(self, capsys, changed):
        code, out, _ = said(capsys, changed(layers=["anfh"]), "--at", "2026-05-04", "--format", "json")

        (file,) = json.loads(out)["files"]
        assert (code, file["exit"]) == (0, 0)
        assert file["report"]["scheme"] == "fr-provider"
        assert not any(result["rule"].startswith("fr.anfh") for result in file["report"]["results"])

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (
                '{"schema_version": 1, "kind": "bilan"}',
                "provider: the file says nothing of the provider; expected: a key",
            ),
            ("nonsense", "this is not JSON"),
        ],
    )
    def test_nonsense_is_bad_input_and_says_what_was_expected(self, capsys, tmp_path, content, words):
        file = tmp_path / "nonsense.json"
        file.write_text(content, "utf-8")

        code, out, err = said(capsys, file, "--at", "2026-05-04", "--lang", "en")

        assert (code, out) == (2, "")
        assert words in err

    def test_no_scheme_can_be_chosen(self, capsys):
        with pytest.raises(SystemExit) as stopped:
            said(capsys, IN_ORDER, "--scheme", "fr-private")

        assert stopped.value.code == 2
