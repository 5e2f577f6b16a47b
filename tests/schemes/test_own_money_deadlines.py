"""The days to withdraw from a contract that the person pays, and the first day of payment."""

from datetime import date

import pytest
from attrs import evolve

from bilanlib.calculators.windows import DeadlineState
from bilanlib.models.bilan import Bilan
from bilanlib.models.contract import Contract, Payment
from bilanlib.models.funding import FundingLine
from bilanlib.models.terms import FundingSource, Territory
from bilanlib.models.unknown import UNKNOWN
from bilanlib.money import Money
from bilanlib.questions.deadlines import deadlines
from bilanlib.readings.contract import TwoWithdrawals, WithdrawalDays

WITHDRAW, CONSUMER, PAY = "fr.ct.L6353-5.withdraw", "fr.conso.L221-18.withdraw", "fr.ct.L6353-6.pay"
# The tenth day after 4 March 2026 is a Saturday; the fourteenth after 7 March too.
SIGNED = date(2026, 3, 4)
BY_DAY = (WithdrawalDays.UNROLLED,)
ROLLED = (WithdrawalDays.ROLLED, TwoWithdrawals.CUMULATIVE)


def case(**told):
    contract = Contract(signed_on=SIGNED, is_distant=True, withdrawn_on=None, payments=[])
    return Bilan(
        scheme="fr-private",
        territory=Territory.METROPOLE,
        funding=[FundingLine(source=FundingSource.OWN_MONEY)],
        contract=evolve(contract, **told),
    )


def found(name, bilan, at, readings=ROLLED):
    return [one for one in deadlines(bilan, at=at, readings=readings) if one.kind.id == name]


class TestTenDays:
    """Art. L. 6353-5."""

    @pytest.mark.parametrize(("readings", "last"), [(ROLLED, date(2026, 3, 16)), (BY_DAY, date(2026, 3, 14))])
    def test_the_last_day_is_counted_as_it_is_read(self, readings, last):
        (one,) = found(WITHDRAW, case(), date(2026, 3, 10), readings)

        assert (one.first_day, one.last_day, one.state) == (SIGNED, last, DeadlineState.OPEN)

    @pytest.mark.parametrize(("at", "number"), [("2026-03-15", 1), ("2026-03-16", 1), ("2026-03-17", 0)])
    def test_a_right_that_was_not_used_is_gone_the_day_after(self, at, number):
        assert len(found(WITHDRAW, case(), date.fromisoformat(at))) == number

    @pytest.mark.parametrize(
        ("withdrawn", "state"),
        [
            (date(2026, 3, 16), DeadlineState.MET),
            (date(2026, 3, 17), DeadlineState.MISSED),
            (UNKNOWN, DeadlineState.UNTOLD),
        ],
    )
    def test_a_withdrawal_is_in_time_or_not(self, withdrawn, state):
        (one,) = found(WITHDRAW, case(withdrawn_on=withdrawn), date(2026, 3, 20))

        assert one.state is state

    def test_a_holiday_in_doubt_leaves_the_day_a_least(self):
        # Ten days after 24 March 2026 is Good Friday, a holiday in some communes of Alsace-Moselle.
        bilan = evolve(case(signed_on=date(2026, 3, 24)), territory=Territory.ALSACE_MOSELLE)
        (one,) = found(WITHDRAW, bilan, date(2026, 3, 30))

        assert (one.last_day, one.recommended.is_least) == (date(2026, 4, 3), True)


class TestFourteenDays:
    """C. conso., art. L. 221-18 and L. 221-19."""

    def test_at_a_distance_the_days_are_longer(self):
        (one,) = found(CONSUMER, case(), date(2026, 3, 10))

        assert (one.first_day, one.last_day, one.state) == (SIGNED, date(2026, 3, 18), DeadlineState.OPEN)

    def test_on_the_premises_there_are_none(self):
        assert found(CONSUMER, case(is_distant=False), date(2026, 3, 10)) == []

    def test_where_only_the_code_du_travail_counts_there_are_none(self):
        assert found(CONSUMER, case(), date(2026, 3, 10), (TwoWithdrawals.LABOUR_ONLY,)) == []


class TestFirstPayment:
    """Art. L. 6353-6."""

    @pytest.mark.parametrize(("readings", "first"), [(ROLLED, date(2026, 3, 17)), (BY_DAY, date(2026, 3, 15))])
    def test_it_is_the_day_after_the_last_one(self, readings, first):
        (one,) = found(PAY, case(), date(2026, 3, 10), readings)

        assert (one.first_day, one.state) == (first, DeadlineState.FUTURE)

    @pytest.mark.parametrize(
        ("paid", "state"),
        [
            (date(2026, 3, 16), DeadlineState.MISSED),
            (date(2026, 3, 17), DeadlineState.MET),
            (date(2026, 3, 18), DeadlineState.MET),
            (UNKNOWN, DeadlineState.UNTOLD),
        ],
    )
    def test_a_payment_comes_then_or_later(self, paid, state):
        bilan = case(payments=[Payment(paid_on=paid, amount=Money(100), refunded_on=None)])
        (one,) = found(PAY, bilan, date(2026, 3, 20))

        assert one.state is state

    def test_a_holiday_in_doubt_leaves_it_untold(self):
        bilan = evolve(case(signed_on=date(2026, 3, 24)), territory=Territory.ALSACE_MOSELLE)
        (one,) = found(PAY, bilan, date(2026, 3, 30))

        assert (one.first_day, one.state) == (None, DeadlineState.UNTOLD)
