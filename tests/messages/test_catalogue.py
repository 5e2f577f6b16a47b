"""The English catalogue holds every French text that can be printed, with the same facts, and nothing else."""

import ast
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from string import Formatter

import attrs
import pytest
from babel.messages.pofile import read_po

import bilanlib
from bilanlib.answers.finding import Template
from bilanlib.engine import report
from bilanlib.engine.deadline import DeadlineKind
from bilanlib.engine.fact import Event, Question
from bilanlib.engine.provision import Provision
from bilanlib.engine.rule import Rule
from bilanlib.engine.scheme import Gap, HumanDuty, Scheme
from bilanlib.law.citation import Article, Draft, Text
from bilanlib.messages.catalogue import catalogue
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language, Term
from bilanlib.parameters.parameter import Parameter
from bilanlib.readings.reading import Answer, Reading
from bilanlib.schemes.catalogue import OURS
from bilanlib.schemes.conditions import Condition
from bilanlib.schemes.handovers import HandoverLine
from bilanlib.schemes.obligation import Obligation
from bilanlib.schemes.payers.row import PayerRow, Remark, RouteCondition

PRINTED = {
    Answer: ("label", "holders"),
    Article: ("subject",),
    Condition: ("todo",),
    DeadlineKind: ("title", "silence"),
    Draft: ("title",),
    Event: ("name",),
    Gap: ("title", "reason"),
    HumanDuty: ("title", "guidance"),
    Message: ("template",),
    HandoverLine: ("proof",),
    Obligation: ("what", "or_else"),
    Parameter: ("title",),
    PayerRow: ("payer", "instrument", "working_time", "why"),
    Provision: ("says", "note"),
    Remark: ("text",),
    RouteCondition: ("unless",),
    Question: ("text", "proof"),
    Rule: ("title", "remedy"),
    Scheme: ("title",),
    Template: ("text", "remedy"),
    Text: ("title",),
}
"""Classes that hold French texts, and their fields that reach a reader."""

SAYING = {"Message", "WrongValueError", "labelled", "say", "_say"}
"""Calls whose first argument is a sentence."""

FACT = re.compile(r"\{[a-z_]+\}")
"""A fact's name in a template."""

SENTENCE = re.compile(r"[A-ZÀ-Ý].*[.:?]", re.DOTALL)
"""A title or a sentence; where reports and help are written, they also stand in constants and tables."""

SOURCE = Path(bilanlib.__file__).parent
ENGLISH = files("bilanlib") / "locale" / "en.po"


def modules() -> Iterator[object]:
    """Every module that has a part in a report: a `__main__` would run, the kit for others' tests prints nothing."""
    for found in pkgutil.walk_packages(bilanlib.__path__, "bilanlib."):
        if not found.name.endswith("__main__") and not found.name.startswith("bilanlib.testing"):
            yield import_module(found.name)


def texts_of(thing: object, seen: set[int]) -> Iterator[str]:
    """The French texts of a thing and of whatever it holds."""
    if isinstance(thing, type) and issubclass(thing, Term):
        yield from (word.label for word in thing)
    elif isinstance(thing, type) and issubclass(thing, Reading) and len(thing):
        yield thing.question
        yield from texts_of([member.answer for member in thing], seen)
    elif isinstance(thing, Mapping):
        yield from texts_of([*thing, *thing.values()], seen)
    elif isinstance(thing, tuple | list | set | frozenset):
        for item in thing:
            yield from texts_of(item, seen)
    elif attrs.has(type(thing)) and id(thing) not in seen:
        seen.add(id(thing))
        yield from (getattr(thing, name) for name in PRINTED.get(type(thing), ()))
        yield from texts_of([getattr(thing, field.name) for field in attrs.fields(type(thing))], seen)


def declared() -> set[str]:
    """Texts of the objects that modules define."""
    # All kept while walking: the identity of a thing that is gone could be given to another.
    roots = [list(vars(module).values()) for module in modules()]
    # Its reason is written where it is made, for rules that have no wording on their governing day.
    roots.append([report._gap(next(iter(OURS)).rules[0])])
    seen: set[int] = set()
    return {text for root in roots for thing in root for text in texts_of(thing, seen) if text}


@cache
def trees(folder: str = ".") -> tuple[ast.Module, ...]:
    """The source of every module of a folder, or of the package."""
    return tuple(ast.parse(path.read_text("utf-8")) for path in sorted((SOURCE / folder).rglob("*.py")))


def said() -> set[str]:
    """Sentences that functions make."""
    edges = trees("render") + trees("cli")
    return {text for tree in trees() for text in called_with(tree) | templates(tree, FACT.search)} | {
        text for tree in edges for text in templates(tree, SENTENCE.fullmatch)
    }


def called_with(tree: ast.Module) -> set[str]:
    """Literals that `Message` and its like are called with."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    return {text for call in calls if called(call.func) in SAYING for text in literals(call.args[0])}


def templates(tree: ast.Module, is_one: Callable[[str], object]) -> set[str]:
    """Literals of a form, wherever they stand."""
    # Docstrings are statements of their own; what stands between the values of an f-string is no template.
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    silent |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    loose = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in silent]
    return {text for node in loose for text in literals(node) if is_one(text)}


def called(function: ast.expr) -> str:
    """Name of what is called, with or without an owner."""
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def literals(argument: ast.expr) -> Iterator[str]:
    """The literal, or both of a choice between two; implicit concatenation is one literal already."""
    match argument:
        case ast.Constant(value=str() as text):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from literals(one)
            yield from literals(other)
        case _:
            return


def written() -> set[str]:
    """Every literal text of the package."""
    nodes = (node for tree in trees() for node in ast.walk(tree))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def places(text: str) -> set[str]:
    """Names in braces."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.fixture(scope="module")
def printed() -> set[str]:
    return declared() | said()


@pytest.fixture(scope="module")
def english() -> dict[str, str]:
    return catalogue(Language.ENGLISH)


class TestEnglish:
    """The catalogue `en.po` against the package."""

    def test_every_text_has_a_translation(self, printed, english):
        missing = sorted(printed - english.keys())

        assert missing == []

    def test_every_translation_names_the_same_facts(self, english):
        wrong = {french: told for french, told in english.items() if places(french) != places(told)}

        assert wrong == {}

    def test_no_entry_is_left_that_nothing_uses(self, printed, english):
        stale = sorted(english.keys() - printed - written())

        assert stale == []

    def test_no_entry_stands_twice_or_without_translation(self, english):
        entries = re.findall(r"^msgid ", ENGLISH.read_text("utf-8"), re.MULTILINE)

        assert len(entries) == len(english) + 1  # the header is an entry too

    def test_no_translation_waits_for_a_second_look(self):
        with ENGLISH.open("rb") as file:
            doubtful = [entry.id for entry in read_po(file, locale="en") if entry.id and entry.fuzzy]

        assert doubtful == []

    def test_spaces_are_plain(self, english):
        wide = [text for pair in english.items() for text in pair if {"\u00a0", "\u202f"} & set(text)]

        assert wide == []


class TestCollecting:
    """What the tests above rest on finds texts of every kind."""

    @pytest.mark.parametrize(
        "text",
        [
            "document de synthèse",
            "La durée du bilan ne dépasse pas le maximum légal.",
            "{hours} en tout, {limit} au plus",
            "Retirez {excess} du programme ou du planning.",
            "Qui finance le bilan, et à quel titre ?",
            "terme de l’action",
            "durée maximale d’un bilan",
            "Quel jour est le terme de l’action ?",
            "la remise du document de synthèse",
            "Le bénéficiaire répond de bonne foi.",
            "Convention tripartite du bilan",
            "aucune rédaction n’est encodée au jour dont dépend la règle",
            "{citation} (en vigueur depuis le {since})",
            "clé absente ; attendu : une valeur",
            "{value} ; attendu : 1",
            "Il manque",
            "Respecté :",
            "Verdict : INDÉTERMINÉ. Des faits manquent, ou un point est à examiner.",
        ],
    )
    def test_a_text_of_each_kind_is_found(self, printed, text):
        assert text in printed

    def test_both_sentences_of_a_choice_are_found(self):
        choice = ast.parse("'un' if x else 'deux'", mode="eval").body

        assert list(literals(choice)) == ["un", "deux"]

    def test_a_method_that_says_is_a_call_that_says(self):
        assert called(ast.parse("self.say('un')", mode="eval").body.func) == "say"
