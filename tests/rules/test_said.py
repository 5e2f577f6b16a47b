"""What each data case is told, to the letter, as approved text beside it. BILANLIB_APPROVE=1 accepts what is new."""

from itertools import groupby

import pytest

from kit import CASES, data_cases
from test_approved import assert_approved

OF_RULES = [(rule, list(cases)) for rule, cases in groupby(data_cases(), lambda one: one.rule)]


@pytest.mark.parametrize(("rule", "cases"), OF_RULES, ids=[rule for rule, _ in OF_RULES])
def test_what_is_said_of_the_cases_of_a_rule_reads_as_approved(rule, cases):
    assert_approved(CASES / rule / "said.txt", "".join(f"{one.name}\n{said(one)}" for one in cases))


def said(one):
    result = one.judge()
    day = f"  jusqu’au {result.due_on}\n" if result.due_on else ""
    return day + "".join(f"  {finding.where or '-'}: {sentences(finding)}\n" for finding in result.findings)


def sentences(finding):
    parts = (finding.message, finding.remedy, ", ".join(finding.missing))
    return "\n    ".join(str(part) for part in parts if part is not None and str(part))
