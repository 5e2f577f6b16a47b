"""`bilanlib cpf`."""

import json
from datetime import date

import pytest

from bilanlib.cli import main
from bilanlib.models.terms import FundingSource, Status
from bilanlib.questions.cpf import cpf_financing
from bilanlib.questions.cpf_amounts import Exemption

ASKED = ("--price", "2000", "--balance", "1000.50", "--request-on", "2026-04-10")


def said(capsys, *arguments):
    try:
        code = main(["cpf", *arguments])
    except SystemExit as ended:
        code = ended.code
    return code, *capsys.readouterr()


class TestCpf:
    """What it prints, and with which exit code."""

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_text_is_what_the_answer_writes(self, capsys, language):
        expected = cpf_financing(2000, "1000.50", date(2026, 4, 10)).to_text(language)

        assert said(capsys, *ASKED, "--lang", language) == (0, expected, "")

    def test_json_has_the_amounts_as_decimal_strings(self, capsys):
        code, out, err = said(capsys, *ASKED, "--status", "job-seeker", "--format", "json")

        data = json.loads(out)
        assert (code, err) == (0, "")
        assert (data["rights"], data["holder"], data["third_party"]) == ("1000.50", "999.50", "0.00")
        assert data["steps"][0]["amount"] == "2000.00"

    def test_everything_that_can_be_told(self, capsys):
        more = ("--endowments", "100", "--abondements", "300", "--abondements-from", "opco", "--fundable", "1500")
        options = ("--status", "employee", "--exempt", "prevention-points", "--reading", "price-share=whole-price")

        _, out, _ = said(capsys, *ASKED, *more, *options, "--format", "json")

        expected = cpf_financing(
            2000,
            "1000.50",
            date(2026, 4, 10),
            status=Status.EMPLOYEE,
            endowments=100,
            abondements={FundingSource.OPCO: 300},
            fundable=1500,
            exemptions=[Exemption.PREVENTION_POINTS],
        )
        assert json.loads(out)["holder"] == "599.50"
        assert str(expected.holder) == "599.50"

    @pytest.mark.parametrize(
        ("name", "value", "expected"),
        [
            ("--price", "12,3", "expected: a positive amount, to the cent"),
            ("--balance", "-5", "--balance"),
            ("--request-on", "2026-02-30", "2026-02-30"),
            ("--status", "employé", "employee"),
            ("--exempt", "no", "prevention_points"),
            ("--abondements-from", "me", "opco"),
            ("--reading", "participation=maybe", "included, added"),
        ],
    )
    def test_what_cannot_be_is_refused_with_what_was_expected(self, capsys, name, value, expected):
        code, out, err = said(capsys, *ASKED, name, value)

        assert (code, out) == (2, "")
        assert expected in err

    @pytest.mark.parametrize(
        ("more", "expected"),
        [
            (("--request-on", "2018-12-31"), "not 2019-01-01 or later"),
            (("--fundable", "2000.01"), "not at most the price"),
        ],
    )
    def test_figures_that_do_not_go_together_are_refused(self, capsys, more, expected):
        code, out, err = said(capsys, *ASKED, *more)

        assert (code, out) == (2, "")
        assert expected in err
