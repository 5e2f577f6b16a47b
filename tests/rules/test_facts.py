"""What facts declare: where they stand, whom to ask, and what exactly is missing when a part is not told."""

import copy
import csv
import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import bilanlib.rules
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.fact import Fact, Items
from kit import RULES, data_cases


def vectors():
    path = Path(__file__).parents[1] / "vectors" / "facts.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return {row.pop("fact"): tuple(row.values()) for row in rows}


def facts():
    """Every fact, and every list of things, by the name it has where rules are."""
    names = [one.name for one in pkgutil.walk_packages(bilanlib.rules.__path__, "bilanlib.rules.")]
    found = [item for name in names for item in vars(importlib.import_module(name)).items()]
    return {name: value for name, value in found if isinstance(value, (Fact, Items))}


def path_of(fact):
    if isinstance(fact, Items):
        return fact.things or fact.path
    return f"{path_of(fact.items)}.{fact.path}" if fact.items else fact.path


def test_every_fact_stands_where_the_table_says_and_is_asked_of_whom_it_says():
    found = {
        name: (path_of(fact), fact.ask.holder.value, " ".join(cls.__name__.lower() for cls in fact.subjects))
        for name, fact in facts().items()
    }

    assert found == vectors()


def fields_of_items(value, path=""):
    """Paths of the fields of the items of lists: `consents[0].stance`."""
    for key, below in value.items():
        here = f"{path}.{key}" if path else key
        if isinstance(below, dict):
            yield from fields_of_items(below, here)
        elif isinstance(below, list):
            for place, item in enumerate(one for one in below if isinstance(one, dict)):
                yield from (f"{here}[{place}].{field}" for field in item)
                yield from fields_of_items(item, f"{here}[{place}]")


def without_one(case, path):
    """The case with the field at one path, numbers and all, taken out."""
    told_less = owner = copy.deepcopy(case)
    *above, key = re.findall(r"\w+", path)
    for step in above:
        owner = owner[int(step)] if step.isdigit() else owner[step]
    del owner[key]
    return told_less


def asked_whole(rule):
    """Lists of which a rule asks everything: one question, without the names of fields."""
    drawn = [*rule.facts(), *rule.may_ask, *([rule.when] if rule.when else [])]
    return {path_of(fact) for fact in drawn if not fact.parts}


@pytest.mark.parametrize("one", data_cases(), ids=lambda one: f"{one.rule}/{one.name}")
def test_a_field_of_an_item_that_leaves_the_answer_open_is_named_with_its_number(one):
    whole = asked_whole(RULES[one.rule])
    case = one.data["case"]
    paths = [path for path in fields_of_items(case) if re.sub(r"\[\d+\]", "", path).rpartition(".")[0] not in whole]
    results = {path: one.judge(without_one(case, path)) for path in paths if one.expected["verdict"] != "open"}

    unnamed = [
        path for path, result in results.items() if result.verdict is Verdict.OPEN and path not in result.missing
    ]

    assert unnamed == []
