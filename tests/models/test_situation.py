from decimal import Decimal

import pytest

from bilanlib.errors import InvalidValueError
from bilanlib.models.situation import Situation
from bilanlib.models.terms import Status
from bilanlib.models.unknown import UNKNOWN


class TestImpossible:
    """What cannot be is refused, with what was expected."""

    @pytest.mark.parametrize("name", ["workforce", "group_workforce"])
    @pytest.mark.parametrize("value", [-1, "50", True, 49.0, None])
    def test_a_workforce_is_a_whole_number(self, name, value):
        with pytest.raises(InvalidValueError, match=f"Situation.{name} is .*, not a whole number of zero or more"):
            Situation(**{name: value})

    @pytest.mark.parametrize("name", ["balance", "price"])
    @pytest.mark.parametrize(
        "value", [Decimal("-0.01"), Decimal("0.001"), Decimal("NaN"), Decimal("Infinity"), Decimal("1e12"), 12]
    )
    def test_an_amount_is_in_whole_cents(self, name, value):
        with pytest.raises(InvalidValueError, match=f"Situation.{name} is .*, not an amount"):
            Situation(**{name: value})

    def test_zero_is_a_number(self):
        found = Situation(workforce=0, group_workforce=0, balance=Decimal(0), price=Decimal("0.00"))

        assert (found.workforce, found.balance) == (0, 0)

    def test_a_group_is_not_smaller_than_its_company(self):
        assert Situation(workforce=50, group_workforce=50).group_workforce == 50
        with pytest.raises(InvalidValueError, match=r"group_workforce is 49, not at least workforce \(50\)"):
            Situation(workforce=50, group_workforce=49)

    @pytest.mark.parametrize("name", ["takes_working_time", "is_in_redeployment_leave", "is_on_parental_leave"])
    @pytest.mark.parametrize("status", Status)
    def test_who_has_no_employer_has_no_working_time_and_no_leave(self, name, status):
        if status not in {Status.JOB_SEEKER, Status.SELF_EMPLOYED}:
            assert getattr(Situation(status=status, **{name: True}), name) is True
            return

        assert getattr(Situation(status=status, **{name: False}), name) is False
        with pytest.raises(InvalidValueError, match=f"Situation.{name} is True"):
            Situation(status=status, **{name: True})

    def test_everything_is_unknown_until_it_is_told(self):
        found = Situation()

        assert {getattr(found, name) for name in Situation.__slots__ if not name.startswith("_")} == {UNKNOWN}
