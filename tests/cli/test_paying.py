"""`bilanlib who-pays`."""

import json
from datetime import date
from decimal import Decimal

import pytest

from bilanlib.cli import main
from bilanlib.models.situation import Situation
from bilanlib.models.terms import EmployerKind, Initiative, Status
from bilanlib.questions.who_pays import who_pays
from bilanlib.schemes.payers.route import Route

DAY = ("--on", "2026-04-10")


def said(capsys, *arguments):
    try:
        code = main(["who-pays", *arguments])
    except SystemExit as ended:
        code = ended.code
    return code, *capsys.readouterr()


class TestWhoPays:
    """What it prints, and with which exit code."""

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_text_is_what_the_answer_writes(self, capsys, language):
        expected = who_pays(Situation(), date(2026, 4, 10)).to_text(language)

        assert said(capsys, *DAY, "--lang", language) == (0, expected, "")

    def test_everything_that_can_be_told(self, capsys):
        words = ("--status", "public-contractual", "--employer-kind", "hospital", "--initiative", "both")
        numbers = ("--workforce", "12", "--group-workforce", "1000", "--balance", "1600.50", "--price", "1800")
        yes = ("--working-time", "yes", "--redeployment-leave", "yes", "--parental-leave", "yes")
        no = ("--prevention-points", "no", "--funded-before", "no", "--certified", "no")

        code, out, err = said(capsys, *DAY, *words, *numbers, *yes, *no, "--format", "json", "--lang", "en")

        expected = Situation(
            status=Status.PUBLIC_CONTRACTUAL,
            employer_kind=EmployerKind.HOSPITAL,
            initiative=Initiative.BOTH,
            workforce=12,
            group_workforce=1000,
            balance=Decimal("1600.50"),
            price=Decimal(1800),
            takes_working_time=True,
            is_in_redeployment_leave=True,
            is_on_parental_leave=True,
            has_prevention_points=False,
            had_funded_bilan=False,
            has_certified_provider=False,
        )
        assert (code, err) == (0, "")
        assert json.loads(out) == who_pays(expected, date(2026, 4, 10)).to_dict("en")

    def test_only_what_is_wished_for(self, capsys):
        wishes = ("--wish", "own-money", "--wish", "cpf-off-working-time")

        _, out, _ = said(capsys, *DAY, *wishes, "--format", "json")

        routes = {line["route"] for line in json.loads(out)["lines"]}
        assert routes == {Route.OWN_MONEY.value, Route.CPF_OFF_WORKING_TIME.value}

    @pytest.mark.parametrize(
        ("name", "value", "expected"),
        [
            ("--on", "2026-02-30", "2026-02-30"),
            ("--status", "employé", "employee"),
            ("--status", "xyz", "job_seeker"),
            ("--employer-kind", "public", "hospital"),
            ("--initiative", "me", "beneficiary"),
            ("--workforce", "-1", "--workforce"),
            ("--workforce", "49.5", "expected: a whole number of zero or more"),
            ("--group-workforce", "many", "expected: a whole number of zero or more"),
            ("--balance", "-5", "--balance"),
            ("--price", "12,3", "expected: a positive amount, to the cent"),
            ("--certified", "maybe", "yes"),
            ("--wish", "aif", "france_travail"),
        ],
    )
    def test_what_cannot_be_is_refused_with_what_was_expected(self, capsys, name, value, expected):
        code, out, err = said(capsys, *DAY, name, value)

        assert (code, out) == (2, "")
        assert expected in err

    @pytest.mark.parametrize(
        ("more", "expected"),
        [
            (("--on", "2018-12-31"), "not 2019-01-01 or later"),
            (("--workforce", "50", "--group-workforce", "49"), "not at least workforce (50)"),
            (("--status", "job-seeker", "--working-time", "yes"), "takes_working_time is True, not False"),
        ],
    )
    def test_facts_that_do_not_go_together_are_refused(self, capsys, more, expected):
        code, out, err = said(capsys, *DAY, *more)

        assert (code, out) == (2, "")
        assert expected in err

    def test_the_day_must_be_told(self, capsys):
        code, _, err = said(capsys)

        assert code == 2
        assert "--on" in err

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_help_lists_words_and_ways(self, capsys, language):
        code, out, _ = said(capsys, "--help", "--lang", language)

        assert code == 0
        assert "transition-project" in " ".join(out.split())
