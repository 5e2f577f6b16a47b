from datetime import date
from itertools import permutations

import pytest

from bilanlib.models.convention import Convention, Signature
from bilanlib.models.terms import Party
from bilanlib.models.unknown import UNKNOWN

EARLY, LATE = date(2026, 11, 12), date(2026, 11, 16)


def signed(party, day):
    return Signature(party=party, signed_on=day)


class TestBeneficiarySignedOn:
    """The day the employee signed."""

    def test_without_signatures_told_it_is_unknown(self):
        assert Convention().beneficiary_signed_on is UNKNOWN

    def test_without_any_signature_the_employee_did_not_sign(self):
        assert Convention(signatures=()).beneficiary_signed_on is None

    def test_signatures_of_the_others_do_not_count(self):
        others = [signed(party, EARLY) for party in Party if party is not Party.BENEFICIARY]

        assert Convention(signatures=others).beneficiary_signed_on is None

    @pytest.mark.parametrize(("day", "expected"), [(EARLY, EARLY), (None, None), (UNKNOWN, UNKNOWN)])
    def test_one_signature(self, day, expected):
        convention = Convention(signatures=[signed(Party.BENEFICIARY, day), signed(Party.PROVIDER, LATE)])

        assert convention.beneficiary_signed_on is expected

    @pytest.mark.parametrize("days", list(permutations([EARLY, LATE, None])))
    def test_the_first_of_several_counts(self, days):
        convention = Convention(signatures=[signed(Party.BENEFICIARY, day) for day in days])

        assert convention.beneficiary_signed_on == EARLY

    @pytest.mark.parametrize("day", [EARLY, UNKNOWN])
    def test_a_signature_of_nobody_told_may_be_the_employee_s(self, day):
        convention = Convention(signatures=[signed(UNKNOWN, day)])

        assert convention.beneficiary_signed_on is UNKNOWN

    @pytest.mark.parametrize("party", [Party.BENEFICIARY, UNKNOWN])
    def test_a_day_not_told_may_be_earlier_than_the_one_told(self, party):
        convention = Convention(signatures=[signed(party, UNKNOWN), signed(Party.BENEFICIARY, LATE)])

        assert convention.beneficiary_signed_on is UNKNOWN
