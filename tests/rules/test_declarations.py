"""What rules declare, held against a table that was not written from them."""

import ast
import csv
import importlib
import inspect
import textwrap
from pathlib import Path

import attrs
import pytest

from bilanlib.parameters.parameter import Parameter
from bilanlib.rules.facts.convention import TERRITORY
from bilanlib.rules.facts.sessions import PHASES_OFFERED
from bilanlib.rules.facts.untold import untold_phases
from kit import NEAR, RULES


def vectors():
    path = Path(__file__).parents[1] / "vectors" / "rules.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return {row.pop("rule"): tuple(row.values()) for row in rows}


def wording(source):
    alinea = f"/{source.alinea}" if source.alinea else ""
    return f"{source.article.number}@{source.version.validity.since}{alinea}"


def declared(rule):
    """Force, event and wordings of a rule, in the columns of the table."""
    return rule.force.value, rule.governed_by.name, " ".join(wording(source) for source in rule.sources)


def test_every_rule_declares_what_the_table_says():
    assert {name: declared(rule) for name, rule in RULES.items()} == vectors()


# What is asked for in the place of a body: what the hours and phases hang on, the place where a day is doubtful.
ASKED_BY_THE_ENGINE = {PHASES_OFFERED, TERRITORY}
METHODS = {"ask", "reading", "value"}


def asked_by(rule):
    """What the body of a rule, and the functions of rules that it calls, ask for: method and what is asked for."""
    found, terms = set(), []
    for function in called_by(rule):
        known = vars(importlib.import_module(function.__module__))
        for node in nodes_of(function):
            if isinstance(node, ast.Name) and attrs.has(type(known.get(node.id))):
                terms.append(known[node.id])
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and is_ctx(node.func.value):
                found.add((node.func.attr, told_by(node.args[0], known, terms)))
    return found


def told_by(node, known, terms):
    """What is named, or an attribute of what a text says, which the rule hands on."""
    if isinstance(node, ast.Name):
        return known[node.id]
    (told,) = (getattr(one, node.attr) for one in terms if hasattr(one, node.attr))
    return told


def counts_days(rule):
    """Whether the body of a rule, or a function of rules that it calls, looks at the calendar."""
    return any(
        isinstance(node, ast.Attribute) and node.attr == "calendar" and is_ctx(node.value)
        for function in called_by(rule)
        for node in nodes_of(function)
    )


def looks_for_phases(rule):
    """Whether the body of a rule, or a function of rules that it calls, says which phases nobody told."""
    return untold_phases in called_by(rule)


def called_by(rule):
    """The body of a rule, and the functions of rules that it calls, one through the other."""
    seen = [rule.body]
    for function in seen:
        known = vars(importlib.import_module(function.__module__))
        named = [known.get(node.id) for node in nodes_of(function) if isinstance(node, ast.Name)]
        seen += dict.fromkeys(one for one in named if is_of_rules(one) and one not in seen)
    return seen


def nodes_of(function):
    """What the body of a function consists of, without its decorators and arguments."""
    return list(ast.walk(ast.Module(ast.parse(textwrap.dedent(inspect.getsource(function))).body[0].body, [])))


def is_of_rules(value):
    return inspect.isfunction(value) and value.__module__.startswith("bilanlib.rules.")


def is_ctx(node):
    return isinstance(node, ast.Name) and node.id == "ctx"


def values_of(about):
    """The value that says which things a rule is about, where one does."""
    return {about.values} if about is not None and isinstance(about.values, Parameter) else set()


@pytest.mark.parametrize("rule", [RULES[name] for name in sorted(NEAR)], ids=sorted(NEAR))
def test_a_rule_declares_all_that_its_body_asks_for_and_no_more(rule):
    asked = {method: {told for one, told in asked_by(rule) if one == method} for method in METHODS}

    assert asked["ask"] == set(rule.may_ask) - ASKED_BY_THE_ENGINE
    assert asked["reading"] == set(rule.readings)
    assert asked["value"] | values_of(rule.about) == set(rule.uses)


def test_what_says_which_things_a_rule_is_about_is_among_its_needs():
    some = [rule for rule in RULES.values() if rule.about is not None]

    assert some
    assert all(rule.about.fact in rule.needs and rule.about.fact.items is rule.each for rule in some)


def test_no_rule_asks_for_anything_else():
    assert {method for rule in RULES.values() for method, _ in asked_by(rule)} == METHODS


@pytest.mark.parametrize("rule", [RULES[name] for name in sorted(NEAR)], ids=sorted(NEAR))
def test_a_rule_that_looks_at_the_calendar_may_ask_where_the_days_are_counted(rule):
    assert (TERRITORY in {*rule.may_ask, *rule.facts()}) is counts_days(rule)


@pytest.mark.parametrize("rule", [RULES[name] for name in sorted(NEAR)], ids=sorted(NEAR))
def test_a_rule_that_looks_for_phases_may_ask_which_ones_an_offer_names(rule):
    assert (PHASES_OFFERED in rule.may_ask) is looks_for_phases(rule)


@pytest.mark.parametrize("rule", [RULES[name] for name in sorted(NEAR)], ids=sorted(NEAR))
def test_the_event_of_a_rule_has_a_day_under_each_answer_about_it(rule):
    question = rule.governed_by.reading

    assert set(rule.governed_by.days) == ({None} if question is None else set(question))
