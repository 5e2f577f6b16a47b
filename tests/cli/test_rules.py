import io
import json
import sys

import pytest

from bilanlib.cli import main
from bilanlib.render.coverage import coverage_to_data, render_coverage
from bilanlib.render.rule_page import render_rules, rules_to_data
from bilanlib.schemes.catalogue import OURS
from bilanlib.schemes.fr_private import FR_PRIVATE

IDS = [scheme.id for scheme in OURS]
LANGUAGES = ["fr", "en"]


def ids_in(text):
    """The ids that stand on a line of their own."""
    known = {rule.id for scheme in OURS for rule in scheme.all_rules()}
    return [line.strip() for line in text.splitlines() if line.strip() in known]


class TestText:
    """The rules for people."""

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_rule_of_every_scheme(self, capsys, language):
        assert main(["rules", "--lang", language]) == 0

        out = capsys.readouterr().out

        assert ids_in(out) == [rule.id for scheme in OURS for rule in scheme.all_rules()]
        assert all(render_rules(scheme, language) in out for scheme in OURS)

    @pytest.mark.parametrize("scheme", tuple(OURS), ids=IDS)
    def test_the_rules_of_one_scheme(self, capsys, scheme):
        assert main(["rules", "--scheme", scheme.id]) == 0
        assert ids_in(capsys.readouterr().out) == [rule.id for rule in scheme.all_rules()]

    @pytest.mark.parametrize("output", [io.StringIO(), None], ids=["in memory", "closed"])
    def test_the_output_may_be_no_file(self, monkeypatch, output):
        monkeypatch.setattr(sys, "stdout", output)

        assert main(["rules"]) == 0
        assert output is None or ids_in(output.getvalue())


class TestJson:
    """The rules for programs."""

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_scheme(self, capsys, language):
        assert main(["rules", "--format", "json", "--lang", language]) == 0
        assert json.loads(capsys.readouterr().out) == [rules_to_data(scheme, language) for scheme in OURS]

    @pytest.mark.parametrize("scheme", tuple(OURS), ids=IDS)
    def test_one_scheme(self, capsys, scheme):
        assert main(["rules", "--format", "json", "--scheme", scheme.id]) == 0
        assert [one["scheme"] for one in json.loads(capsys.readouterr().out)] == [scheme.id]


class TestUsage:
    """What cannot be listed."""

    @pytest.mark.parametrize(
        "wrong", [["--scheme", "fr-privat"], ["--lang", "de"], ["--format", "xml"], ["fr-private"]]
    )
    def test_usage_errors_end_with_two(self, capsys, wrong):
        with pytest.raises(SystemExit) as caught:
            main(["rules", *wrong])

        assert caught.value.code == 2
        assert wrong[-1] in capsys.readouterr().err


class TestCoverage:
    """`bilanlib rules --coverage`."""

    def test_text_is_the_table_of_each_scheme(self, capsys):
        assert main(["rules", "--coverage", "--scheme", "fr-private", "--lang", "en"]) == 0
        assert capsys.readouterr().out == render_coverage(FR_PRIVATE, "en")

    def test_json_is_its_data(self, capsys):
        assert main(["rules", "--coverage", "--format", "json"]) == 0
        assert json.loads(capsys.readouterr().out) == [coverage_to_data(scheme) for scheme in OURS]
