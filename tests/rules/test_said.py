"""What each data case is told, to the letter, as approved text beside it. BILANLIB_APPROVE=1 accepts what is new."""

import copy
from functools import reduce
from itertools import groupby
from operator import getitem

import pytest

from bilanlib import read_case
from kit import CASES, data_cases
from test_approved import assert_approved

OF_RULES = [(rule, list(cases)) for rule, cases in groupby(data_cases(), lambda one: one.rule)]


@pytest.mark.parametrize(("rule", "cases"), OF_RULES, ids=[rule for rule, _ in OF_RULES])
def test_what_is_said_of_the_cases_of_a_rule_reads_as_approved(rule, cases):
    told = "".join(f"{one.name}\n{said(one)}{as_days_pass(one)}" for one in cases)

    assert_approved(CASES / rule / "said.txt", told + of_empty_lists(cases))


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
    told = ((day, words_of(result)) for day, result in judged)
    changes = (next(days) for _, days in groupby(told, lambda one: one[1]))
    return "".join(f"  {day} {words}\n" for day, words in changes)


def of_empty_lists(cases):
    """What becomes of a case where a list is told, and is empty: there are none. What moves nothing is left out."""
    told = {}
    for one in cases:
        told_as_is = words_of(one.judge())
        for path in lists_in(one.data["case"]):
            words = words_of(one.judge(emptied(one.data["case"], path)))
            if words != told_as_is:
                told.setdefault(f"  {'.'.join(map(str, path))}: {words}\n", one.name)
    lines = "".join(f"{line.rstrip()} ({name})\n" for line, name in sorted(told.items()))
    return f"told that there are none\n{lines}" if lines else ""


def words_of(result):
    return " ".join((result.verdict.value, *sorted(set(result.codes))))


def lists_in(facts, path=()):
    """Where lists stand that are not empty: what the only item of one tells as well, and not of several."""
    if isinstance(facts, dict):
        for key, below in facts.items():
            yield from lists_in(below, (*path, key))
    elif isinstance(facts, list) and facts:
        yield path
        if len(facts) == 1:
            yield from lists_in(facts[0], (*path, 0))


def emptied(facts, path):
    told = copy.deepcopy(facts)
    owner = reduce(getitem, path[:-1], told)
    owner[path[-1]] = []
    return told
