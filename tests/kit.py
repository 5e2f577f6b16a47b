"""What several test modules share: data cases on disk, facts taken out of them, rules by id."""

import copy
import json
import os
import re
from datetime import date
from functools import cache
from pathlib import Path

from attrs import evolve, frozen

from bilanlib.engine.report import Result
from bilanlib.engine.rule import Rule
from bilanlib.engine.scheme import Scheme
from bilanlib.io.reading import read_case
from bilanlib.models.views import Subject
from bilanlib.questions.check import check
from bilanlib.questions.report import Report
from bilanlib.readings.catalogue import answer_named
from bilanlib.schemes.catalogue import OURS

HERE = Path(__file__).parent
CASES = HERE / "cases"
EXAMPLES = HERE.parent / "examples"
RULES: dict[str, Rule] = {rule.id: rule for scheme in OURS for rule in scheme.all_rules()}
# Who tries one changed rule looks at that one only, and reads its cases only: the others take longer than its own.
NEAR: set[str] = {*RULES} & {*os.environ.get("BILANLIB_RULES", " ".join(RULES)).split()}


@frozen
class DataCase:
    """A partial case on disk, and what one rule says of it."""

    rule: str
    name: str
    data: dict

    @property
    def expected(self) -> dict:
        return self.data["expect"]

    @property
    def days(self) -> list[date]:
        """Every day that the case names, and the one on which it is judged."""
        named = re.findall(r"\d{4}-\d{2}-\d{2}", json.dumps(self.data["case"]))
        return sorted({date.fromisoformat(day) for day in (*named, self.data["at"])})

    def judge(self, facts: dict | None = None) -> Result:
        """Judge the case, or other facts in its place, by its rule alone."""
        case = read_case(self.data["case"] if facts is None else facts)
        return self.judge_on(date.fromisoformat(self.data["at"]), case)

    def judge_on(self, day: date, case: Subject) -> Result:
        """Judge a case by the rule alone, on some day."""
        return self._report(case, _alone(self.data["scheme"], self.rule), day)[self.rule]

    def report(self) -> Report:
        """Judge the case by its whole scheme."""
        case = read_case(self.data["case"])
        return self._report(case, OURS[self.data["scheme"]], date.fromisoformat(self.data["at"]))

    def _report(self, case: Subject, scheme: Scheme, day: date) -> Report:
        pinned = [answer_named(one) for one in self.data.get("readings", [])]
        return check(case, scheme, at=day, readings=pinned, preview=self.data.get("preview", []))


@cache
def _alone(name: str, rule: str) -> Scheme:
    """The scheme with one rule only, as most of a check goes to the others; as it is, where a layer brings the rule."""
    scheme = OURS[name]
    is_its_own = RULES[rule] in scheme.all_rules()
    return evolve(scheme, rules=(RULES[rule],), includes=(), duties=(), gaps=()) if is_its_own else scheme


@cache
def data_cases() -> list[DataCase]:
    files = sorted(file for rule in NEAR for file in CASES.glob(f"{rule}/*.json"))
    return [DataCase(file.parent.name, file.stem, json.loads(file.read_text("utf-8"))) for file in files]


def without(facts: dict, path: str) -> dict:
    """The facts with the key at a path taken out; a path through a list takes it out of every item."""
    told_less = copy.deepcopy(facts)
    *above, key = re.sub(r"\[\d*\]", "", path).split(".")
    for owner in _owners(told_less, above):
        owner.pop(key, None)
    return told_less


def _owners(value: object, steps: list[str]) -> list[dict]:
    if isinstance(value, list):
        return [owner for item in value for owner in _owners(item, steps)]
    if not isinstance(value, dict):
        return []
    return _owners(value.get(steps[0]), steps[1:]) if steps else [value]


def example(name: str) -> object:
    """The case of an example file."""
    return read_case((EXAMPLES / f"{name}.json").read_bytes())
