import json

import pytest

from bilanlib.cli import main

AT = ["--at", "2026-11-21"]


class TestMissing:
    """`bilanlib missing FILE…`."""

    def test_a_case_told_whole_exits_with_0(self, capsys):
        assert main(["missing", "examples/01-lawful-plan.json", *AT, "--lang", "en"]) == 0
        assert "No fact is to be asked for" in capsys.readouterr().out

    def test_facts_to_ask_for_exit_with_3(self, capsys):
        assert main(["missing", "examples/15-almost-nothing-known.json", *AT, "--lang", "en"]) == 3
        assert "1. [funding] Who pays for the bilan" in capsys.readouterr().out

    def test_json_has_the_list_of_each_file(self, capsys):
        files = ["examples/15-almost-nothing-known.json", "examples/01-lawful-plan.json"]

        assert main(["missing", *files, *AT, "--format", "json"]) == 3
        data = json.loads(capsys.readouterr().out)
        assert [one["exit"] for one in data["files"]] == [3, 0]
        assert data["files"][0]["answer"]["items"][0]["path"] == "funding"

    def test_a_draft_asks_as_well(self, capsys):
        arguments = ["examples/15-almost-nothing-known.json", *AT, "--preview", "TRSD2602696D"]

        assert main(["missing", *arguments]) == 3
        assert "fr.ct.R6313-4.min-accompaniment" in capsys.readouterr().out

    @pytest.mark.parametrize("name", ["examples/nothing.json", "README.md"])
    def test_what_is_no_case_exits_with_2(self, name, capsys):
        assert main(["missing", name, *AT]) == 2
        assert name in capsys.readouterr().err
