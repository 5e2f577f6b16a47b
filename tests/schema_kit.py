"""What the tests of the schema share: its two verdicts on a file, places in files, documents that hold one value."""

from enum import EnumType
from importlib.resources import files

import attrs
from jsonschema import Draft202012Validator

from bilanlib.io.envelope import KINDS, SCHEMA_VERSION
from bilanlib.io.json_text import join
from bilanlib.io.problems import InvalidCaseError
from bilanlib.io.reading import read_case
from bilanlib.io.schema.document import case_schema
from bilanlib.io.schema.forms import FORMS
from bilanlib.io.schema.parts import facts_of, uses_of
from bilanlib.io.typing import is_marked, item_of, mark_of, table_of, told
from bilanlib.messages.terms import Language
from bilanlib.models.attestation import Attestation
from bilanlib.money import Money


def checked_in(language):
    """The file of the schema that comes with the package, in that language."""
    return files("bilanlib") / "io" / "schema" / f"case-{SCHEMA_VERSION}.{language}.json"


SCHEMA = case_schema(Language.ENGLISH)
VALIDATOR = Draft202012Validator(SCHEMA)
STRICT = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
"""The same, of those that also hold days to the calendar: `format` is a remark unless a validator is told otherwise."""


def subschemas(schema):
    """The schema and every schema inside."""
    if not isinstance(schema, dict):
        return
    yield schema
    named = [inner for key in ("properties", "$defs") for inner in schema.get(key, {}).values()]
    listed = [inner for key in ("allOf", "anyOf", "oneOf") for inner in schema.get(key, [])]
    for inner in [
        *named,
        *listed,
        *(schema.get(key) for key in ("items", "not", "if", "then", "additionalProperties")),
    ]:
        yield from subschemas(inner)


def refused_by_schema(data, validator=VALIDATOR):
    """The places at which the schema refuses a file, written as the reader writes them."""
    return {path_of(steps) for error in validator.iter_errors(data) for steps in places_of(error)}


def places_of(error):
    """The places that an error is about: a key that is missing, or too much, is its own place."""
    above = tuple(error.absolute_path)
    if error.validator == "required":
        return [(*above, key) for key in error.validator_value if key not in error.instance]
    if error.validator == "additionalProperties":
        return [(*above, key) for key in error.instance if key not in error.schema["properties"]]
    return [above]


def path_of(steps):
    path = ""
    for step in steps:
        path = join(path, step)
    return path


def refused_by_reader(source):
    """The problems that the reader finds in a file; none where it reads it."""
    try:
        read_case(source)
    except InvalidCaseError as error:
        return error.problems
    return ()


SAID = {Attestation: {"rule": "x", "by": "y", "on": "2026-03-02", "outcome": "pass", "reason": "z"}}
SAID[Money] = {"amount": "1.00"}
"""What a file must say of a thing, where it must say something."""


def places(kind):
    """Every place in a file of that kind, each with the type that stands there; of a list and a table, the first."""
    return [
        (name, *steps) for name, type_ in facts_of(KINDS[kind]).items() for steps in [(), *places_in(told(type_)[0])]
    ]


def places_in(type_):
    if (item := item_of(type_)) is not None:
        below = {0: item}
    elif (table := table_of(type_)) is not None:
        below = {next(iter(table[0])).value: table[1]}
    else:
        below = facts_of(type_) if is_thing(type_) else {}
    for step, member in below.items():
        yield from [(step, *steps) for steps in [(), *places_in(told(member)[0])]]


def is_thing(type_):
    """Whether files have an object with the keys of that class."""
    return attrs.has(type_) and type_ not in FORMS


def holding(kind, steps, value):
    """A file of that kind with a value at one place and, beside it, only what must be there."""
    return {"schema_version": SCHEMA_VERSION, "kind": kind, **put(KINDS[kind], steps, value)}


def put(type_, steps, value):
    if not steps:
        return value
    (step, *rest), member = steps, told(type_)[0]
    if (item := item_of(member)) is not None:
        return [put(item, rest, value)]
    if (table := table_of(member)) is not None:
        return {step: put(table[1], rest, value)}
    return {**SAID.get(member, {}), step: put(facts_of(member)[step], rest, value)}


def leaves():
    """One place for each type of single values: a word of each list, a day, text, digits…"""
    found = {}
    for kind in KINDS:
        for steps in places(kind):
            found.setdefault(type_at(KINDS[kind], steps), (kind, steps))
    return {leaf_name(one): where for one, where in found.items() if leaf_name(one)}


def type_at(type_, steps):
    member = told(type_)[0]
    if not steps:
        return member
    step, *rest = steps
    item, table = item_of(member), table_of(member)
    below = item if item is not None else table[1] if table is not None else facts_of(member)[step]
    return type_at(below, rest)


def leaf_name(type_):
    if is_marked(type_):
        return str(mark_of(type_))
    is_leaf = type_ in {*FORMS, str, bool} or isinstance(type_, EnumType)
    return type_.__name__ if is_leaf else ""


USES = uses_of(KINDS.values())
THINGS = [one for one in USES if is_thing(one)]
LISTS = [one for one in USES if isinstance(one, EnumType)]
