"""Who pays what of a bilan under a CPF."""

import csv
import json
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bilanlib.errors import InvalidValueError, UnknownNameError
from bilanlib.models.terms import FundingSource, Status
from bilanlib.questions.cpf import cpf_financing
from bilanlib.questions.cpf_amounts import Exemption
from bilanlib.readings.cpf import CapReach, Participation, PriceShare

AFTER = date(2026, 4, 10)
"""A day on which everything of 2026 is in force."""


def vectors():
    path = Path(__file__).parents[1] / "vectors" / "cpf.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    return [pytest.param(row, id=f"{row['name']}-{row['origin']}") for row in rows]


def shared(price, balance, on=AFTER, status=Status.EMPLOYEE, **told):
    """Holder, rights and others, as numbers."""
    found = cpf_financing(price, balance, on, status=status, **told)
    return tuple(float(one) for one in (found.holder, found.rights, found.third_party))


class TestVectors:
    """Rows whose origin lies outside the code."""

    @pytest.mark.parametrize("row", vectors())
    def test_each_row_to_the_cent(self, row):
        found = cpf_financing(
            row["price"], row["balance"], date.fromisoformat(row["request_on"]), status=Status(row["status"])
        )

        assert (found.rights, found.holder) == (Decimal(row["rights"]), Decimal(row["holder"]))
        assert found.third_party == 0

    def test_a_participation_on_top_gives_what_a_provider_publishes(self):
        found = cpf_financing(2000, 3000, date(2026, 2, 27), status=Status.EMPLOYEE, readings=[Participation.ADDED])

        assert (found.holder, found.rights) == (Decimal("503.20"), Decimal("1496.80"))
        assert not found.is_disputed


class TestDays:
    """What changes on a day changes on that day."""

    @pytest.mark.parametrize(
        ("on", "holder"),
        [
            (date(2019, 1, 1), 0),
            (date(2024, 5, 1), 0),
            (date(2024, 5, 2), 100),
            (date(2024, 12, 31), 100),
            (date(2025, 1, 1), 102.23),
            (date(2025, 12, 31), 102.23),
            (date(2026, 1, 1), 103.20),
            (date(2026, 4, 1), 103.20),
            (date(2026, 4, 2), 150),
        ],
    )
    def test_the_participation(self, on, holder):
        assert shared(1000, 1000, on) == (holder, 1000 - holder, 0)

    @pytest.mark.parametrize(("days", "rights"), [(-1, 2896.80), (0, 1600), (1, 1600)])
    def test_the_ceiling_of_rights(self, days, rights):
        assert shared(3000, 3000, date(2026, 2, 26) + timedelta(days=days))[1] == rights

    @pytest.mark.parametrize(("days", "rights", "others"), [(-1, 800, 200), (0, 400, 600), (1, 400, 600)])
    def test_the_order_of_drawing(self, days, rights, others):
        on = date(2025, 12, 5) + timedelta(days=days)

        assert shared(1000, 800, on, Status.JOB_SEEKER, endowments=600) == (0, rights, others)

    def test_before_2019_nothing_is_answered(self):
        with pytest.raises(InvalidValueError, match="request_on is 2018-12-31, not 2019-01-01 or later"):
            cpf_financing(1000, 1000, date(2018, 12, 31))

    def test_a_wording_that_was_not_read_is_said(self):
        said = [cpf_financing(1000, 1000, date(2026, 8, day), status=Status.EMPLOYEE).assumptions for day in (18, 19)]

        assert len(said[1]) == len(said[0]) + 1
        assert "n’a pas été lue" in str(said[1][-1])


class TestAround:
    """Amounts around each limit."""

    @pytest.mark.parametrize(("price", "holder"), [(149, 149), (150, 150), (151, 150)])
    def test_a_price_around_the_participation(self, price, holder):
        assert shared(price, 2000) == (holder, price - holder, 0)

    @pytest.mark.parametrize(("price", "holder"), [(1749, 150), (1750, 150), (1751, 151)])
    def test_a_price_around_the_ceiling_and_the_participation(self, price, holder):
        assert shared(price, 2000) == (holder, price - holder, 0)

    @pytest.mark.parametrize(("balance", "rights"), [(1599, 1599), (1600, 1600), (1601, 1600)])
    def test_a_balance_around_the_ceiling(self, balance, rights):
        assert shared(2000, balance)[1] == rights

    def test_amounts_to_the_cent(self):
        found = cpf_financing("1000.01", "700.10", AFTER, status=Status.EMPLOYEE)

        assert (found.holder, found.rights) == (Decimal("299.91"), Decimal("700.10"))


class TestThirdParties:
    """Endowments come first, top-ups last and only where the rights are not enough."""

    def test_endowments_come_first_and_lie_outside_the_ceiling(self):
        assert shared(2500, 2000, endowments=1000) == (150, 1350, 1000)

    def test_endowments_beyond_the_price_stay_on_the_account(self):
        assert shared(1000, 2000, endowments=5000) == (0, 0, 1000)

    def test_a_top_up_is_drawn_for_what_the_rights_leave(self):
        assert shared(2000, 1000, abondements=800) == (200, 1000, 800)
        assert shared(1500, 1000, abondements=800) == (150, 850, 500)

    def test_where_the_rights_are_enough_no_top_up_is_drawn(self):
        assert shared(1000, 1600, abondements=800) == (150, 850, 0)

    @pytest.mark.parametrize("source", [FundingSource.EMPLOYER_TOP_UP, FundingSource.OPCO])
    def test_some_who_add_spare_the_holder_the_participation(self, source):
        assert shared(1500, 1000, abondements={source: 800}) == (0, 1000, 500)

    @pytest.mark.parametrize("source", [FundingSource.FRANCE_TRAVAIL, FundingSource.OTHER])
    def test_others_do_not(self, source):
        assert shared(1500, 1000, abondements={source: 800}) == (150, 850, 500)

    def test_who_adds_something_that_is_not_drawn_spares_nobody(self):
        assert shared(1000, 1600, abondements={FundingSource.EMPLOYER_TOP_UP: 800}) == (150, 850, 0)
        assert shared(1500, 1000, abondements={FundingSource.EMPLOYER_TOP_UP: 0, FundingSource.OTHER: 800})[0] == 150

    @pytest.mark.parametrize("why", Exemption)
    def test_points_and_accidents_spare_it_too(self, why):
        assert shared(1000, 1600, exemptions=[why]) == (0, 1000, 0)


class TestFundable:
    """What the account cannot pay is the holder's."""

    @pytest.mark.parametrize(("fundable", "holder"), [(1000, 1000), (1850, 400), (2000, 400)])
    def test_the_part_that_is_stated(self, fundable, holder):
        assert shared(2000, 3000, fundable=fundable) == (holder, 2000 - holder, 0)

    def test_before_2026_every_hour_is_paid(self):
        assert shared(2000, 3000, date(2026, 2, 25), fundable=1000) == (103.20, 1896.80, 0)

    def test_hours_and_a_stated_part_are_two_answers(self):
        found = cpf_financing(
            1200, 2000, AFTER, status=Status.EMPLOYEE, fundable=900, accompaniment_hours=14, total_hours=24
        )

        assert found.is_disputed
        assert [(one.answers[0], one.shares.rights) for one in found.outcomes] == [
            (PriceShare.STATED, Decimal(900)),
            (PriceShare.BY_HOURS, Decimal(700)),
        ]

    def test_hours_alone_give_the_share_by_hours(self):
        found = cpf_financing(1000, 2000, AFTER, status=Status.EMPLOYEE, accompaniment_hours=1, total_hours=3)

        assert (found.rights, found.holder) == (Decimal("333.33"), Decimal("666.67"))

    def test_the_whole_price_is_an_answer_for_who_pins_it(self):
        assert shared(1000, 2000, fundable=500, readings=[PriceShare.WHOLE_PRICE]) == (150, 850, 0)

    def test_a_pinned_answer_without_its_figure_is_refused(self):
        with pytest.raises(InvalidValueError, match="A9"):
            shared(1000, 2000, accompaniment_hours=1, total_hours=3, readings=[PriceShare.STATED])

    def test_where_nothing_is_told_the_answer_says_what_it_took_for_granted(self):
        assert "heures d’accompagnement" in str(cpf_financing(1000, 1000, AFTER).assumptions[0])
        assert cpf_financing(1000, 1000, AFTER, status=Status.EMPLOYEE, fundable=900).assumptions == ()
        assert cpf_financing(1000, 1000, date(2026, 2, 25), status=Status.EMPLOYEE).assumptions == ()


class TestUntold:
    """An untold position is not guessed away."""

    @pytest.mark.parametrize(
        ("on", "told", "is_said"),
        [
            (AFTER, {}, True),
            (AFTER, {"status": Status.EMPLOYEE}, False),
            (AFTER, {"exemptions": [Exemption.PREVENTION_POINTS]}, False),
            (date(2024, 5, 1), {}, False),
        ],
    )
    def test_it_is_said_where_it_matters(self, on, told, is_said):
        found = cpf_financing(1000, 1000, on, fundable=1000, **told)

        assert [str(one).startswith("La situation") for one in found.assumptions] == [True] * is_said

    def test_higher_rights_have_two_answers_above_the_ceiling_only(self):
        found = cpf_financing(3000, 3000, AFTER, status=Status.JOB_SEEKER, is_low_qualified=True)

        assert [(one.answers, one.shares.rights) for one in found.outcomes] == [
            ((CapReach.NAMED_ONLY,), Decimal(3000)),
            ((CapReach.ALL_RIGHTS,), Decimal(1600)),
        ]
        assert len(cpf_financing(3000, 1600, AFTER, status=Status.JOB_SEEKER, is_low_qualified=True).outcomes) == 1


class TestInput:
    """Impossible amounts are refused with what was expected."""

    @pytest.mark.parametrize("price", ["x", "", -1, "1.001", "NaN", "Infinity"])
    def test_no_amount(self, price):
        with pytest.raises(InvalidValueError, match=r"price is .*, not an amount of zero or more, to the cent"):
            cpf_financing(price, 1000, AFTER)

    @pytest.mark.parametrize("fundable", ["1000.01", 2000])
    def test_a_part_that_is_more_than_the_whole(self, fundable):
        with pytest.raises(InvalidValueError, match=r"not at most the price \(1000.00\)"):
            cpf_financing(1000, 1000, AFTER, fundable=fundable)

    @pytest.mark.parametrize(("part", "whole"), [(3, 2), (0, 0), (None, 2), (2, None)])
    def test_hours_that_cannot_be(self, part, whole):
        with pytest.raises(InvalidValueError, match="hours"):
            cpf_financing(1000, 1000, AFTER, accompaniment_hours=part, total_hours=whole)

    def test_a_top_up_is_named_by_its_source(self):
        with pytest.raises(InvalidValueError, match=r"abondements\[opco\] is -1"):
            cpf_financing(1000, 1000, AFTER, abondements={FundingSource.OPCO: -1})

    def test_a_moment_is_no_day(self):
        with pytest.raises(InvalidValueError, match="request_on"):
            cpf_financing(1000, 1000, "2026-04-10")

    def test_two_answers_to_one_question(self):
        with pytest.raises(UnknownNameError, match="participation"):
            cpf_financing(1000, 1000, AFTER, readings=list(Participation))


class TestWriting:
    """What is printed."""

    FOUND = cpf_financing(2000, 3000, AFTER, status=Status.EMPLOYEE, endowments=100, fundable=1800)

    def test_data_have_amounts_as_decimal_strings(self):
        data = json.loads(json.dumps(self.FOUND.to_dict("en")))

        assert {name: data[name] for name in ("price", "rights", "holder", "third_party", "endowments", "top_ups")} == {
            "price": "2000.00",
            "rights": "1600.00",
            "holder": "300.00",
            "third_party": "100.00",
            "endowments": "100.00",
            "top_ups": "0.00",
        }
        assert [step["name"] for step in data["steps"]] == [
            *("price", "fundable", "usable-rights", "participation", "endowments", "rights", "holder")
        ]
        assert data["steps"][3]["confidence"] == "B"
        assert data["disputed"] is False
        assert data["outcomes"][0]["readings"] == ["price-share=stated", "participation=included"]

    def test_each_step_that_the_law_decides_cites_it(self):
        assert all(step.references for step in self.FOUND.steps if step.name != "price")
        assert {one.article.number for one in self.FOUND.references} == {
            *("D6323-6", "D6323-1A", "R6323", "R6333-3", "L6323-4")
        }

    def test_the_text_names_the_amounts_and_the_wordings(self):
        text = self.FOUND.to_text("en")

        assert text.startswith("For a bilan at €2,000.00 requested on 10 April 2026, the holder pays €300.00")
        assert "art. D. 6323-1A, al. 3 (in force since 26 February 2026)" in text

    def test_other_answers_are_printed_beside_ours(self):
        found = cpf_financing(
            1200, 2000, AFTER, status=Status.EMPLOYEE, fundable=900, accompaniment_hours=14, total_hours=24
        )

        text = " ".join(found.to_text("en").split())
        assert "(recommended): the holder pays €300.00" in text
        assert "the holder pays €500.00, the rights €700.00" in text
        assert [one["recommended"] for one in found.to_dict()["outcomes"]] == [True, False]

    def test_each_reason_for_no_participation_has_its_line(self):
        def line(**told):
            found = cpf_financing(1000, 500, told.pop("on", AFTER), **told)
            return next(str(step.message) for step in found.steps if step.name == "participation")

        said = [
            line(on=date(2024, 5, 1)),
            line(status=Status.JOB_SEEKER),
            line(exemptions=[Exemption.ACCIDENT_TOP_UP]),
            line(abondements={FundingSource.OPCO: 900}),
            line(status=Status.EMPLOYEE),
        ]

        assert len(set(said)) == len(said)
        assert "aucune n’étant due" in said[0]
        assert "150" in said[-1]
