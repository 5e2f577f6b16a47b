"""A file of the CDG 84 that claims the statutory leave (SCHEME-MIX): a warning, which makes nothing unlawful."""

from datetime import date

import pytest

from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.models.bilan import Bilan
from bilanlib.models.leave import Leave
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.check import check
from bilanlib.rules.facts.statutory_leave import CLAIMS_LEAVE
from layer_kit import AT, bilan

MIXING = "fr.cdg84.terms.mixing"
LEAVE = Leave(starts_on=date(2026, 11, 30))


@pytest.mark.parametrize(
    ("facts", "claims"),
    [
        ({}, UNKNOWN),
        ({"leave": None}, False),
        ({"leave": Leave()}, True),
        ({"leave": LEAVE}, True),
        ({"layers": ("fr-fpt",)}, True),
        ({"layers": ("fr-fpe", "fr-fpt"), "leave": None}, True),
        ({"layers": ("fr-fpe",), "leave": None}, False),
        ({"layers": ()}, UNKNOWN),
        ({"scheme": "fr-fpt", "leave": None}, True),
        ({"scheme": "fr-cdg84", "leave": None}, False),
    ],
)
def test_a_leave_or_the_scheme_of_the_leave_claims_it(facts, claims):
    assert CLAIMS_LEAVE.read(Bilan(**facts)) is claims


@pytest.mark.parametrize(("leave", "verdict"), [(None, Verdict.PASS), (LEAVE, Verdict.FAIL), (UNKNOWN, Verdict.OPEN)])
def test_the_conflict_is_a_result_of_its_own(leave, verdict):
    result = check(bilan(20, scheme="fr-cdg84", leave=leave), at=AT)[MIXING]

    assert (result.verdict, result.force, result.layer) == (verdict, Force.PRACTICE, "fr-cdg84")


def test_it_is_found_where_the_scheme_of_the_cdg_is_the_layer():
    report = check(bilan(20, scheme="fr-fpe", layers=("fr-cdg84",), leave=LEAVE), at=AT)

    assert report[MIXING].layer == "fr-cdg84"
    assert report[MIXING].verdict is Verdict.FAIL


def test_it_makes_nothing_unlawful():
    lawful = {leave: check(bilan(20, scheme="fr-cdg84", leave=leave), at=AT).lawful for leave in (None, LEAVE)}

    assert lawful[LEAVE] == lawful[None]
