"""The tree is the table of contents of the law: ids are addresses, nothing is forgotten, paths lead somewhere."""

import ast
import importlib
import pkgutil
import re
from datetime import date
from operator import attrgetter
from pathlib import Path
from types import UnionType
from typing import Literal, Union, get_args, get_origin, get_type_hints

import attrs
import pytest

import bilanlib
import bilanlib.law
import bilanlib.parameters
import bilanlib.readings
import bilanlib.rules
from bilanlib.engine.rule import Rule
from bilanlib.engine.scheme import Scheme
from bilanlib.law.citation import Article, Text
from bilanlib.models.bilan import Bilan
from bilanlib.models.convention import Convention
from bilanlib.models.documents import Document, Shown
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.people import Counsellor
from bilanlib.models.programme import Programme
from bilanlib.models.provider_standing import (
    PlatformYear,
    PrintedPaper,
    QualityCertificate,
    Subcontract,
    YearlyReport,
)
from bilanlib.models.requests import Request
from bilanlib.models.schedule import Schedule
from bilanlib.models.sessions import Session
from bilanlib.models.tools import ToolUse
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.parameter import Parameter
from bilanlib.readings.catalogue import READINGS
from bilanlib.readings.reading import Reading
from bilanlib.schemes import catalogue
from kit import RULES

SOURCE = Path(bilanlib.__file__).parent


def modules(package):
    return [
        importlib.import_module(one.name) for one in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]


def members(package, kind):
    """Objects of a kind defined in the modules of a package, each with its module."""
    found = {}
    for module in modules(package):
        found |= {id(value): (module, name, value) for name, value in vars(module).items() if isinstance(value, kind)}
    return list(found.values())


ALL_RULES = {rule.id: (module, name, rule) for module, name, rule in members(bilanlib.rules, Rule)}
TEXTS = {text.id: text for _, _, text in members(bilanlib.law, Text)}


class TestRules:
    """Each rule is where its id says, and in force where it should be."""

    @pytest.mark.parametrize("rule_id", sorted(ALL_RULES))
    def test_the_id_of_a_rule_is_its_address(self, rule_id):
        _, _, rule = ALL_RULES[rule_id]
        text = next(text for one, text in TEXTS.items() if rule_id.startswith(f"{one}."))
        number, _, slug = rule_id.removeprefix(f"{text.id}.").rpartition(".")
        name = number.lower().replace("-", "_")
        module = f"bilanlib.rules.{text.folder}.{name if name[0].isalpha() else f'art_{name}'}"

        # An article with much to say is a folder of its own.
        assert rule.body.__module__ == module or rule.body.__module__.startswith(f"{module}.")
        assert rule.body.__name__ == slug.replace("-", "_")
        assert rule.sources[0].article.text is text
        assert rule.sources[0].article.number == number

    def test_every_rule_is_in_its_module_s_tuple_and_in_a_scheme(self):
        listed = {rule.id for module in modules(bilanlib.rules) for rule in vars(module).get("RULES", ())}

        assert set(ALL_RULES) == listed == set(RULES)

    @pytest.mark.parametrize("rule_id", sorted(RULES))
    def test_a_rule_says_what_to_do_and_reads_like_a_sentence(self, rule_id):
        rule = RULES[rule_id]

        assert rule.title.endswith(".")
        assert rule.remedy.endswith(".")
        assert rule.subjects

    @pytest.mark.parametrize("rule_id", sorted(RULES))
    def test_the_findings_of_a_rule_have_codes_of_their_own(self, rule_id):
        module = ALL_RULES[rule_id][0]
        codes = [value.code for value in vars(module).values() if type(value).__name__ == "Template"]

        assert len(codes) == len(set(codes)) or len(vars(module)["RULES"]) > 1

    def test_every_module_of_rules_of_an_article_has_data_cases(self):
        folders = {folder.name for folder in (Path(__file__).parent / "cases").iterdir()}

        assert set(ALL_RULES) == folders


class TestLaw:
    """Articles, values and disputes."""

    def test_every_parameter_stands_under_an_article_that_exists(self):
        numbers = {f"{article.text.id}.{article.number}" for _, _, article in members(bilanlib.law, Article)}

        for _, _, parameter in members(bilanlib.parameters, Parameter):
            assert parameter.id.rpartition(".")[0] in numbers

    def test_ids_of_parameters_are_unique(self):
        ids = [parameter.id for _, _, parameter in members(bilanlib.parameters, Parameter)]

        assert len(ids) == len(set(ids))

    def test_the_wordings_of_an_article_follow_one_another(self):
        for _, _, article in members(bilanlib.law, Article):
            ends = [version.validity.until for version in article.versions[:-1]]
            starts = [version.validity.since for version in article.versions[1:]]

            assert all(end is not None and end <= start for end, start in zip(ends, starts, strict=True))

    def test_every_dispute_is_in_the_catalogue(self):
        found = {
            value
            for module in modules(bilanlib.readings)
            for value in vars(module).values()
            if isinstance(value, type) and issubclass(value, Reading) and value is not Reading
        }

        assert found == set(READINGS)

    def test_no_number_of_the_law_stands_in_a_rule(self):
        for file in (SOURCE / "rules").rglob("*.py"):
            tree = ast.parse(file.read_text("utf-8"))
            paragraphs = {id(arg) for node in ast.walk(tree) if is_paragraph(node) for arg in node.args}
            numbers = [node.value for node in ast.walk(tree) if is_number(node) and id(node) not in paragraphs]

            # The first of several, the last of several, the neighbour of a day.
            assert [number for number in numbers if number not in {0, 1}] == [], file


def is_paragraph(node):
    """Whether it is `….al(n)`, which counts the paragraphs of an article."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "al"


def is_number(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) and not isinstance(node.value, bool)


class TestSchemes:
    """What a scheme is made of."""

    def test_every_scheme_is_in_the_catalogue(self):
        found = [scheme for _, _, scheme in members(importlib.import_module("bilanlib.schemes"), Scheme)]

        assert {scheme.id for scheme in found} == {scheme.id for scheme in catalogue.OURS}

    def test_the_two_schemes_share_no_rule(self):
        private, state = (scheme_rules(name) for name in ("fr-private", "fr-fpe"))

        assert private.isdisjoint(state)


def scheme_rules(name):
    return {rule.id for rule in catalogue.scheme_named(name).all_rules()}


# The class that the path of a fact starts from, where it is a fact of a thing.
THINGS = {
    "DOCUMENTS": Document,
    "DISCLOSURES": Shown,
    "SESSIONS": Session,
    "TOOLS": ToolUse,
    "EARLIER_BILANS": EarlierBilan,
    "REQUESTS": Request,
    "PAPERS": PrintedPaper,
    "REPORTS": YearlyReport,
    "COUNSELLORS": Counsellor,
    "SUBCONTRACTS": Subcontract,
    "PLATFORM_YEARS": PlatformYear,
    "EACH_CERTIFICATE": QualityCertificate,
}


def told_facts():
    """Every `Fact[T].told("path", …)` of the sources: what it is said to be, its path, where that starts."""
    for module in modules(bilanlib.rules):
        for node in ast.walk(ast.parse(Path(module.__file__).read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "told":
                said = eval(ast.unparse(node.func.value.slice), vars(module))  # noqa: S307 - our own sources
                things = [THINGS[word.value.id] for word in node.keywords if word.arg == "items"]
                cases = [vars(module)[one.id] for one in node.args[2].elts]
                for owner in things or cases:
                    yield pytest.param(owner, node.args[0].value, said, id=f"{owner.__name__}.{node.args[0].value}")


@pytest.mark.parametrize(("owner", "path", "said"), list(told_facts()))
def test_a_fact_is_what_stands_at_its_path(owner, path, said):
    """Reading by path is not seen by the type checkers: this is what holds it."""
    may_be_none = False
    hint = owner
    for step in path.split("."):
        hint = get_type_hints(next(iter(known(hint))))[step]
        may_be_none = may_be_none or type(None) in members_of(hint)

    assert known(said) == known(hint)
    assert (type(None) in members_of(said)) is may_be_none


def drawn_paths():
    """Paths of facts that follow from several fields, and are read through a property of the models."""
    facts = {
        fact for rule in RULES.values() for fact in (*rule.facts(), *rule.may_ask, *rule.governed_by.days.values())
    }
    paths = {fact.get.__reduce__()[1][0] for fact in facts if isinstance(fact.get, attrgetter)}
    return sorted(path for path in paths if path.split(".")[-1] in DRAWN)


DRAWN = {"schedule", "begins_on", "concludes_on", "first_followed_up_on", "followed_up_on", "beneficiary_signed_on"}


@pytest.mark.parametrize("path", drawn_paths())
def test_a_drawn_fact_is_read_from_an_empty_case_without_a_word(path):
    case = Bilan(convention=Convention())

    assert attrgetter(path)(case) is UNKNOWN or isinstance(attrgetter(path)(case), Schedule)


def members_of(hint):
    return set(get_args(hint)) if get_origin(hint) in {Union, UnionType} else {hint}


def known(hint):
    """Members of a type besides None and UNKNOWN."""
    return {one for one in members_of(hint) if one is not type(None) and get_origin(one) is not Literal}


class TestPlaces:
    """Rooms and what may be in them."""

    @pytest.mark.parametrize(
        ("library", "allowed"),
        [
            ("babel", {"messages/formatting.py", "messages/catalogue.py"}),
            ("dateutil", {"periods/calendars.py"}),
            ("cattrs", {"io/converter.py", "io/structuring.py", "io/writers.py"}),
            ("icalendar", {"io/calendar_file.py"}),
            ("tomllib", {"io/toml_text.py"}),
            ("hypothesis", None),
        ],
    )
    def test_a_library_is_used_in_its_own_room_only(self, library, allowed):
        users = {
            str(file.relative_to(SOURCE))
            for file in SOURCE.rglob("*.py")
            if re.search(rf"^\s*(from|import) {library}\b", file.read_text("utf-8"), re.MULTILINE)
        }

        assert users <= allowed if allowed is not None else all(user.startswith("testing/") for user in users)

    def test_no_clock_is_read_and_no_file_is_touched_outside_the_command_line(self):
        for file in SOURCE.rglob("*.py"):
            room = file.relative_to(SOURCE).parts[0]
            text = file.read_text("utf-8")
            if room != "cli":
                assert not re.search(r"\.today\(|\.now\(|time\.time\(|\bprint\(", text), file
                assert not re.search(r"\bopen\(", text) or file.name == "catalogue.py", file


class TestModels:
    """Facts."""

    @pytest.mark.parametrize("cls", [Bilan, Programme, Document])
    def test_every_class_of_facts_has_a_key_and_notes_of_the_embedder(self, cls):
        assert {"ref", "extra"} <= {one.name for one in attrs.fields(cls)}

    def test_every_class_of_facts_is_frozen_and_hashable(self):
        assert hash(Bilan()) == hash(Bilan())
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            Bilan().title = "x"

    def test_a_day_of_the_law_is_no_moment(self):
        for _, _, article in members(bilanlib.law, Article):
            assert {type(version.validity.since) for version in article.versions} == {date}
