import pytest

from bilanlib.cli import main
from bilanlib.render.rule_page import render_rule
from bilanlib.schemes.catalogue import OURS

RULES = {rule.id: rule for scheme in OURS for rule in scheme.all_rules()}


class TestExplain:
    """`bilanlib explain RULE`."""

    @pytest.mark.parametrize("language", ["fr", "en"])
    @pytest.mark.parametrize("name", RULES)
    def test_every_rule_has_its_page(self, capsys, name, language):
        assert main(["explain", name, "--lang", language]) == 0

        out, err = capsys.readouterr()

        assert out == render_rule(RULES[name], language)
        assert err == ""

    @pytest.mark.parametrize("name", RULES)
    def test_the_language_is_french_unless_told(self, capsys, name):
        main(["explain", name])

        assert capsys.readouterr().out == render_rule(RULES[name], "fr")

    @pytest.mark.parametrize(
        ("name", "meant"),
        [
            ("fr.ct.L6313-4.max-duratio", "fr.ct.L6313-4.max-duration"),
            ("fr.ct.r6313-8.acceptance", "fr.ct.R6313-8.acceptance"),
        ],
    )
    def test_a_rule_that_was_mistyped_is_suggested(self, capsys, name, meant):
        assert main(["explain", name]) == 2

        out, err = capsys.readouterr()

        assert out == ""
        assert name in err
        assert meant in err
        assert len(err.splitlines()) == 1

    @pytest.mark.parametrize("name", ["", "x", "toString"])
    def test_nothing_is_suggested_where_nothing_comes_near(self, capsys, name):
        assert main(["explain", name]) == 2

        err = capsys.readouterr().err

        assert len(err.splitlines()) == 1
        assert not any(known in err for known in RULES)

    @pytest.mark.parametrize("wrong", [[], ["a", "b"], ["a", "--lang", "de"], ["a", "--format", "json"]])
    def test_usage_errors_end_with_two(self, capsys, wrong):
        with pytest.raises(SystemExit) as caught:
            main(["explain", *wrong])

        assert caught.value.code == 2
        assert capsys.readouterr().err
