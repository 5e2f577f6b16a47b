"""Whatever the amounts: the parts are the price, the participation is a floor, more help never costs more."""

from datetime import date
from decimal import Decimal

from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.models.terms import FundingSource, Status
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.cpf import cpf_financing
from bilanlib.readings.cpf import Participation

FLOORS = [(date(2026, 4, 2), 150), (date(2026, 1, 1), "103.20"), (date(2025, 1, 1), "102.23"), (date(2024, 5, 2), 100)]
"""First days of the participation, written here a second time."""


@frozen
class Situation:
    """Amounts of a request."""

    price: Decimal
    balance: Decimal
    on: date
    status: object
    endowments: Decimal
    top_ups: Decimal

    @property
    def shares(self):
        return self.answer().shares

    def answer(self, *readings):
        return cpf_financing(
            self.price,
            self.balance,
            self.on,
            status=self.status,
            endowments=self.endowments,
            abondements={FundingSource.FRANCE_TRAVAIL: self.top_ups},
            readings=readings,
        )

    @property
    def floor(self):
        """What is owed unless exempt."""
        due = next((Decimal(amount) for since, amount in FLOORS if self.on >= since), Decimal(0))
        return Decimal(0) if self.status is Status.JOB_SEEKER else due


def amounts(most=4000):
    near = st.sampled_from([0, 75, 100, 150, 1450, 1600, 1750]).map(Decimal)
    return near | st.integers(0, most * 100).map(lambda cents: Decimal(cents).scaleb(-2))


DAYS = st.sampled_from([date(2025, 12, 4), date(2025, 12, 5), date(2026, 2, 25), date(2026, 2, 26)]) | st.dates(
    date(2019, 1, 1), date(2026, 8, 20)
)
SITUATIONS = st.builds(
    Situation,
    price=amounts(),
    balance=amounts(),
    on=DAYS,
    status=st.sampled_from([Status.EMPLOYEE, Status.JOB_SEEKER, UNKNOWN]),
    endowments=amounts(1000),
    top_ups=amounts(1000),
)


class TestShares:
    """What holds of every answer."""

    @given(told=SITUATIONS, on_top=st.booleans())
    def test_the_parts_are_the_price_and_none_is_below_zero_or_above_its_purse(self, told, on_top):
        shares = told.answer(*([Participation.ADDED] if on_top else [])).shares

        assert shares.holder + shares.rights + shares.endowments + shares.top_ups == told.price
        assert 0 <= shares.holder <= told.price
        assert 0 <= shares.rights <= told.balance
        assert 0 <= shares.endowments <= told.endowments
        assert 0 <= shares.top_ups <= told.top_ups

    @given(told=SITUATIONS)
    def test_who_is_not_exempt_pays_the_participation_or_what_others_leave(self, told):
        left = max(told.price - told.endowments - told.top_ups, Decimal(0))

        assert told.shares.holder >= min(told.floor, left)

    @given(told=SITUATIONS, more=amounts(500))
    def test_more_from_others_never_costs_the_holder_more(self, told, more):
        helped = [evolve(told, endowments=told.endowments + more), evolve(told, top_ups=told.top_ups + more)]

        assert all(one.shares.holder <= told.shares.holder for one in helped)

    @given(told=SITUATIONS, more=amounts(500))
    def test_more_rights_never_cost_the_holder_more_where_nobody_else_pays(self, told, more):
        # Rights that are enough leave nothing for others to pay, and then the participation is the holder's.
        told = evolve(told, top_ups=Decimal(0), endowments=Decimal(0))

        assert evolve(told, balance=told.balance + more).shares.holder <= told.shares.holder

    @given(told=SITUATIONS)
    def test_the_last_line_is_what_the_holder_pays_and_every_wording_holds_on_the_day(self, told):
        answer = told.answer()

        assert answer.steps[-1].amount == answer.holder
        assert all(told.on in one.version.validity for one in answer.references)
