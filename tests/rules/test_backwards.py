"""The order in which things are told says nothing: every data case, told from the end of each list."""

import pytest

from kit import data_cases


def backwards(value):
    """The facts with each list of things told from its end."""
    if isinstance(value, dict):
        return {key: backwards(below) for key, below in value.items()}
    if isinstance(value, list):
        return [backwards(one) for one in reversed(value)]
    return value


@pytest.mark.parametrize("one", data_cases(), ids=lambda one: f"{one.rule}/{one.name}")
def test_a_case_told_backwards_gets_the_same(one):
    result, other = one.judge(), one.judge(backwards(one.data["case"]))

    assert other.verdict is result.verdict
    assert set(other.codes) == set(result.codes)
