"""Cases go from one process to another, and are copied, without losing what nobody told."""

import copy
import pickle
from pathlib import Path

import pytest

from bilanlib.io.reading import read_case
from bilanlib.models.bilan import Bilan
from bilanlib.models.unknown import UNKNOWN

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.json"))


def pickled(value):
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - our own bytes


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("again", [pickled, copy.deepcopy, copy.copy])
def test_a_case_arrives_as_it_left(path, again):
    case = read_case(path.read_bytes())
    arrived = again(case)

    assert arrived == case
    assert hash(arrived) == hash(case)


@pytest.mark.parametrize("again", [pickled, copy.deepcopy, copy.copy])
def test_what_nobody_told_stays_the_one_unknown(again):
    assert again(UNKNOWN) is UNKNOWN
    assert again(Bilan()).sessions is UNKNOWN
