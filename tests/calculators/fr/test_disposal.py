from datetime import date, timedelta
from itertools import product

import pytest

from bilanlib.calculators.fr.disposal import Agreed, Keeping, KeepingGround, keeping
from bilanlib.models.terms import Form, RetentionGround
from bilanlib.periods.period import Period, months, years

END = date(2024, 2, 29)
NEED = RetentionGround.FOLLOW_UP_NEED
DAY = timedelta(days=1)
THREE = years(3)


def kept(agreed=None, *, is_excepted=False, limit=THREE):
    return keeping(END, agreed, lambda: limit, lambda: is_excepted)


def refuse():
    raise AssertionError("it was asked for")


class TestWithoutAgreement:
    """A document that nobody agreed to keep."""

    def test_it_is_held_until_the_end_of_the_action(self):
        assert keeping(END, None, refuse, lambda: False) == Keeping(KeepingGround.NONE, END)

    @pytest.mark.parametrize(("limit", "last_day"), [(years(1), date(2025, 2, 28)), (years(3), date(2027, 2, 28))])
    def test_a_synthesis_that_is_excepted_is_held_as_long_as_the_text_says(self, limit, last_day):
        expected = Keeping(KeepingGround.SYNTHESIS, last_day, limit, limit)

        assert kept(is_excepted=True, limit=limit) == expected


class TestAgreement:
    """A document that the person agreed to have kept."""

    @pytest.mark.parametrize(
        ("term", "ground", "last_day"),
        [
            (None, KeepingGround.AGREEMENT, date(2027, 2, 28)),
            (Period(), KeepingGround.AGREEMENT, END),
            (months(35), KeepingGround.AGREEMENT, date(2027, 1, 29)),
            (years(3), KeepingGround.AGREEMENT, date(2027, 2, 28)),
            (months(37), KeepingGround.LONG_AGREEMENT, END),
        ],
    )
    def test_a_written_one_for_the_need_of_follow_up_counts_as_far_as_the_text_goes(self, term, ground, last_day):
        found = kept(Agreed(Form.WRITTEN, NEED, term, END))

        assert (found.ground, found.last_day) == (ground, last_day)
        assert found.term == (years(3) if term is None else term)

    @pytest.mark.parametrize(
        ("days", "ground", "last_day"),
        [
            (-1, KeepingGround.AGREEMENT, date(2025, 2, 28)),
            (0, KeepingGround.AGREEMENT, date(2025, 2, 28)),
            (1, KeepingGround.LATE_AGREEMENT, END),
        ],
    )
    def test_it_must_be_there_at_the_end(self, days, ground, last_day):
        found = kept(Agreed(Form.WRITTEN, NEED, years(1), END + timedelta(days=days)))

        assert (found.ground, found.last_day) == (ground, last_day)

    def test_a_synthesis_that_is_excepted_anyway_needs_none(self):
        found = kept(Agreed(Form.WRITTEN, NEED, years(1), END + timedelta(days=1)), is_excepted=True)

        assert (found.ground, found.last_day) == (KeepingGround.SYNTHESIS, date(2025, 2, 28))

    @pytest.mark.parametrize(
        ("form", "why"), [one for one in product(Form, RetentionGround) if one != (Form.WRITTEN, NEED)]
    )
    def test_any_other_keeps_nothing(self, form, why):
        found = keeping(END, Agreed(form, why, years(1), None), refuse, lambda: False)

        assert found == Keeping(KeepingGround.OTHER_AGREEMENT, END)

    @pytest.mark.parametrize(
        ("term", "last_day"),
        [
            (None, date(2027, 2, 28)),
            (months(35), date(2027, 1, 29)),
            (years(3), date(2027, 2, 28)),
            (years(5), date(2027, 2, 28)),
        ],
    )
    def test_any_other_may_shorten_what_a_synthesis_may_be_kept_and_never_makes_it_longer(self, term, last_day):
        found = kept(Agreed(Form.ORAL, NEED, term, None), is_excepted=True)

        assert (found.ground, found.last_day) == (KeepingGround.SYNTHESIS, last_day)

    def test_one_that_counts_settles_it_whatever_a_synthesis_is(self):
        assert keeping(END, Agreed(Form.WRITTEN, NEED, None, END), lambda: years(3), refuse).ground.keeps


class TestKeeping:
    """Until which day, and what that means on a day."""

    @pytest.mark.parametrize(
        ("offset", "is_due", "is_breached"), [(-1, False, False), (0, True, False), (1, True, True)]
    )
    def test_around_the_last_day(self, offset, is_due, is_breached):
        found = Keeping(KeepingGround.AGREEMENT, END)

        assert (found.is_due(END + offset * DAY), found.is_breached(END + offset * DAY)) == (is_due, is_breached)

    def test_an_agreement_for_too_long_is_a_breach_from_the_end_on(self):
        assert Keeping(KeepingGround.LONG_AGREEMENT, END).is_breached(END)

    def test_two_grounds_keep_a_document(self):
        assert {one for one in KeepingGround if one.keeps} == {KeepingGround.SYNTHESIS, KeepingGround.AGREEMENT}
