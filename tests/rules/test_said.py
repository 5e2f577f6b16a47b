"""What each data case is told, to the letter, as approved text beside it. BILANLIB_APPROVE=1 accepts what is new."""

from itertools import groupby

import pytest

from bilanlib import read_case
from kit import CASES, data_cases
from test_approved import assert_approved

OF_RULES = [(rule, list(cases)) for rule, cases in groupby(data_cases(), lambda one: one.rule)]


@pytest.mark.parametrize(("rule", "cases"), OF_RULES, ids=[rule for rule, _ in OF_RULES])
def test_what_is_said_of_the_cases_of_a_rule_reads_as_approved(rule, cases):
    assert_approved(CASES / rule / "said.txt", "".join(f"{one.name}\n{said(one)}{as_days_pass(one)}" for one in cases))


def said(one):
    result = one.judge()
    day = f"  jusqu’au {result.due_on}\n" if result.due_on else ""
    return day + "".join(f"  {finding.where or '-'}: {sentences(finding)}\n" for finding in result.findings)


def sentences(finding):
    parts = (finding.message, finding.remedy, ", ".join(finding.missing))
    return "\n    ".join(str(part) for part in parts if part is not None and str(part))


def as_days_pass(one):
    """Verdict and codes on each day that the case names, where they change: what happens on a day has happened then."""
    case = read_case(one.data["case"])
    judged = ((day, one.judge_on(day, case)) for day in one.days)
    told = ((day, " ".join((result.verdict.value, *sorted(set(result.codes))))) for day, result in judged)
    changes = (next(days) for _, days in groupby(told, lambda one: one[1]))
    return "".join(f"  {day} {words}\n" for day, words in changes)
