"""What is measured: the reference case, a bad one, long ones; the rules in force."""

import copy
import json
from datetime import date, timedelta
from pathlib import Path

import attrs

from bilanlib.answers.verdict import Verdict
from bilanlib.engine.program import program_of
from bilanlib.io.reading import read_case
from bilanlib.questions.check import check
from bilanlib.schemes.fr_private import FR_PRIVATE

AT = date(2026, 11, 21)
"""Day of judgement: after the end of the action, so that the duties about documents are due as well."""

REFERENCE = Path(__file__).parents[1] / "tests" / "reference.json"
DATA = json.loads(REFERENCE.read_text("utf-8"))
TEXT = json.dumps(DATA, ensure_ascii=False)
BYTES = TEXT.encode()
CASE = read_case(TEXT)
RULES = len(program_of(FR_PRIVATE, frozenset(), is_offer=False).steps)


def fresh(case):
    """Cases that nobody has looked at: what a case works out once is worked out again."""
    return lambda number: [attrs.evolve(case) for _ in range(number)]


def judge(case):
    return check(case, FR_PRIVATE, at=AT)


def read_and_judge(source):
    return check(read_case(source), FR_PRIVATE, at=AT)


def bad():
    """The reference case with one mistake after the other: eleven findings that fail."""
    data = copy.deepcopy(DATA)
    convention = data["convention"]
    convention["mentions"] |= {"price": "absent", "payment": "absent"}
    convention["signatures"][0]["signed_on"] = "2026-10-24"
    convention["signatures"].pop()
    data["consents"][0]["given_on"] = "2026-10-24"
    data["provider"]["siren"] = data["employer"]["siren"]
    data["provider"]["siret"] = data["employer"]["siret"]
    data["provider"]["unit"] = []
    data["sessions"][4]["duration"] = "PT12H"
    data["sessions"] = [one for one in data["sessions"] if one["phase"] != "conclusion"]
    for document in data["documents"][1:4]:
        document["destroyed_on"] = "2026-11-20"
    data["documents"][1]["disclosures"] = [{"to": "employer_hr", "on": "2026-11-19", "by_beneficiary": False}]
    return data


def failing(report):
    """How many findings of a report fail."""
    return sum(finding.verdict is Verdict.FAIL for result in report for finding in result.findings)


def with_sessions(number):
    """The reference case with that many sessions, as short as they have to be."""
    told = [one for one in CASE.sessions if one.phase is not None]
    sessions = tuple(
        attrs.evolve(told[place % len(told)], duration=timedelta(hours=20) / number, ref=None)
        for place in range(number)
    )
    return attrs.evolve(CASE, sessions=sessions)
