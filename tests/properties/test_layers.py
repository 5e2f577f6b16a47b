"""Several schemes over one case: each is judged as it is alone."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.answers.verdict import Verdict
from bilanlib.models.bilan import Bilan
from bilanlib.questions.check import check
from bilanlib.schemes.fr_private import FR_PRIVATE
from bilanlib.testing.anything import anything
from bilanlib.testing.strategies import bilans
from layer_kit import AT, bilan, house, limit, within

IDS = ("fr-private", "fr-fpe")
ACME = house(within(limit(20)), includes=(FR_PRIVATE,))
CASES = anything(Bilan, scheme=st.sampled_from(IDS))


def verdicts(report):
    return {result.id: (result.verdict, result.codes) for result in report}


@given(case=CASES)
def test_the_results_are_those_of_each_scheme_alone(case):
    alone = [verdicts(check(case, name, at=AT)) for name in IDS]
    together = verdicts(check(evolve(case, layers=IDS), at=AT))

    assert together == alone[0] | alone[1]


@given(case=CASES)
def test_the_order_of_the_layers_does_not_matter(case):
    one, other = (check(evolve(case, layers=layers), at=AT) for layers in (IDS, IDS[::-1]))

    assert verdicts(one) == verdicts(other)
    assert one.lawful is other.lawful


@given(case=CASES)
def test_a_layer_more_never_makes_an_unlawful_case_lawful(case):
    before, after = check(case, at=AT), check(evolve(case, layers=IDS), at=AT)

    assert after.lawful is before.lawful or after.lawful is not True


@given(drawn=bilans())
def test_what_is_no_law_never_changes_what_the_law_says(drawn):
    law, house_too = check(drawn.case, FR_PRIVATE, at=drawn.at), check(drawn.case, ACME, at=drawn.at)

    assert house_too.lawful is law.lawful
    assert verdicts(house_too).items() >= verdicts(law).items()


@pytest.mark.parametrize("hours", [19, 20, 21])
def test_a_stricter_value_fails_before_the_one_of_the_law(hours):
    report = check(bilan(hours), ACME, at=AT)

    assert (report["acme.hours.within"].verdict is Verdict.FAIL) is (hours > 20)
    assert report["fr.ct.L6313-4.max-duration"].verdict is Verdict.PASS
