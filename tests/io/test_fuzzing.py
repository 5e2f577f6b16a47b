"""Whatever comes in, a case comes out, or problems that can be printed; never another exception."""

import copy
import json
from datetime import date, timedelta
from decimal import Decimal
from enum import EnumType
from functools import cache
from typing import Annotated, Literal, get_args, get_origin

import attrs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bilanlib.answers.verdict import Verdict
from bilanlib.io.envelope import KINDS
from bilanlib.io.problems import InvalidCaseError
from bilanlib.io.reading import read_case
from bilanlib.io.typing import mark_of
from bilanlib.io.writing import case_to_dict, write_case
from bilanlib.messages.terms import Language
from bilanlib.models.fields import FIRST_DAY, LAST_DAY, Digits
from bilanlib.models.people import Employer, Provider
from bilanlib.models.sessions import Session
from bilanlib.models.table import Extra, Table
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span

LETTERS = st.characters(codec="utf-8", exclude_categories=["Cc"])
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.text(LETTERS, max_size=5)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3), max_leaves=8
)
DURATIONS = st.integers(1, 36_000_000).map(lambda seconds: f"PT{seconds // 60}M{seconds % 60}S")
PLAIN = {
    str: st.text(LETTERS, max_size=8),
    bool: st.booleans(),
    date: st.dates(FIRST_DAY, LAST_DAY).map(date.isoformat),
    timedelta: DURATIONS | st.integers(1, 10_000),
    Span: DURATIONS
    | st.fixed_dictionaries({"at_most": DURATIONS})
    | st.tuples(st.integers(0, 50), st.integers(50, 99)).map(lambda two: {"at_least": two[0], "at_most": two[1]}),
    Period: st.builds("P{}Y{}M{}D".format, st.integers(0, 999), st.integers(0, 99), st.integers(0, 999)),
    Decimal: st.decimals(0, 10**11, places=2).map(str) | st.integers(0, 10**11),
    Extra: st.dictionaries(
        st.text(LETTERS, max_size=3), st.none() | st.integers(0, 9) | st.lists(st.booleans(), max_size=2), max_size=2
    ),
    Verdict: st.sampled_from(["pass", "fail"]),
}
QUICK = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])


@cache
def said_of(type_):
    """What a file may say of a fact of that type."""
    if type_ in PLAIN:
        return PLAIN[type_]
    if isinstance(type_, EnumType):
        return st.sampled_from([word.value for word in type_])
    if attrs.has(type_):
        return things(type_)
    members = get_args(type_)
    if get_origin(type_) is tuple:
        return st.lists(said_of(members[0]), max_size=2)
    if get_origin(type_) is Table:
        return st.dictionaries(said_of(members[0]), said_of(members[1]), max_size=2)
    if get_origin(type_) is Annotated:
        mark = mark_of(type_)
        letters = "0123456789" if isinstance(mark, Digits) else "ABC"
        return st.text(letters, min_size=mark.length, max_size=mark.length)
    return st.one_of(
        [st.none() if one is type(None) else said_of(one) for one in members if get_origin(one) is not Literal]
    )


@cache
def things(cls):
    """What a file may say of a thing: the keys that it must have, and any of the others."""
    facts = {fact.name: (fact.default, st.deferred(lambda fact=fact: said_of(fact.type))) for fact in attrs.fields(cls)}
    wanted = {name: said for name, (default, said) in facts.items() if default is attrs.NOTHING}
    others = {name: said for name, (_, said) in facts.items() if name not in wanted}
    drawn = st.fixed_dictionaries(wanted, optional=others)
    return drawn.map(AGREEING.get(cls, lambda facts: facts))


def phase_agrees(session):
    """The session without a phase where its kind says the phase: two that disagree are refused."""
    is_said = session.get("kind") in {"prior_interview", "follow_up"}
    return {key: value for key, value in session.items() if key != "phase" or not is_said}


def siret_agrees(organisation):
    """The organisation with a SIRET that begins with its SIREN: two that disagree are refused."""
    siren, siret = organisation.get("siren"), organisation.get("siret")
    return organisation if siren is None or siret is None else {**organisation, "siret": siren + siret[9:]}


AGREEING = {Session: phase_agrees, Employer: siret_agrees, Provider: siret_agrees}


@cache
def files_of(kind):
    """Valid files of that kind."""
    return things(KINDS[kind]).map(lambda facts: {"schema_version": 1, "kind": kind, **facts})


FILES = st.one_of([files_of(kind) for kind in sorted(KINDS)])


def read_or_told_why(source):
    """Read an input, and what is written of it; where it is refused, look at what is said of it."""
    try:
        case = read_case(source)
    except InvalidCaseError as error:
        hold_to_form(error.problems)
        return None

    assert read_case(write_case(case)) == case
    return case


def hold_to_form(problems):
    """At least one problem, each on one line in every language."""
    texts = [problem.format(language) for problem in problems for language in Language]

    assert texts
    assert [len(text.splitlines()) for text in texts] == [1] * len(texts)


def steps_of(value, path=()):
    """The path of everything in a JSON value."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in items:
        yield (*path, step)
        yield from steps_of(item, (*path, step))


@st.composite
def mutants(draw):
    """A valid file of which one thing was dropped, renamed or replaced."""
    file = copy.deepcopy(draw(FILES))
    *above, step = draw(st.sampled_from(list(steps_of(file))))
    owner = file
    for one in above:
        owner = owner[one]
    old = owner.pop(step)
    match draw(st.sampled_from(["drop", "rename", "replace"])):
        case "rename" if isinstance(owner, dict):
            owner[draw(st.text() | st.just(f"{step}s"))] = old
        case "replace" if isinstance(owner, dict):
            owner[step] = draw(JSON)
        case "replace":
            owner.insert(step, draw(JSON))
        case _:
            pass
    return file


class TestAnyInput:
    """Inputs that nobody prepared."""

    @QUICK
    @given(source=st.text())
    def test_any_text(self, source):
        read_or_told_why(source)

    @QUICK
    @given(source=st.binary())
    def test_any_bytes(self, source):
        read_or_told_why(source)

    @QUICK
    @given(value=JSON)
    def test_any_json_value(self, value):
        read_or_told_why(json.dumps(value))

    @QUICK
    @given(version=JSON, kind=JSON)
    def test_any_envelope(self, version, kind):
        read_or_told_why({"schema_version": version, "kind": kind})

    @QUICK
    @given(kind=st.sampled_from(sorted(KINDS)), facts=st.dictionaries(st.text(), JSON, max_size=4))
    def test_any_facts(self, kind, facts):
        read_or_told_why({**facts, "schema_version": 1, "kind": kind})

    @QUICK
    @given(data=st.data(), kind=st.sampled_from(sorted(KINDS)))
    def test_any_value_of_any_fact(self, data, kind):
        name = data.draw(st.sampled_from([fact.name for fact in attrs.fields(KINDS[kind])]))
        read_or_told_why({"schema_version": 1, "kind": kind, name: data.draw(JSON)})


class TestMutants:
    """Valid files with one mistake."""

    @QUICK
    @given(file=mutants())
    def test_a_file_with_one_mistake(self, file):
        read_or_told_why(json.dumps(file))

    @QUICK
    @given(file=mutants())
    def test_its_plain_data(self, file):
        read_or_told_why(file)

    @QUICK
    @given(file=FILES, data=st.data())
    def test_a_file_that_was_cut(self, file, data):
        whole = json.dumps(file).encode()

        assert read_or_told_why(whole[: data.draw(st.integers(0, len(whole) - 1))]) is None


class TestValidFiles:
    """What is read can be written, and comes back the same."""

    @QUICK
    @given(file=FILES)
    def test_what_is_written_is_read_again(self, file):
        case = read_case(file)

        assert read_case(write_case(case)) == case
        assert read_case(case_to_dict(case)) == case

    @QUICK
    @given(file=FILES)
    def test_what_is_written_twice_is_the_same_text(self, file):
        text = write_case(read_case(file))

        assert write_case(read_case(text)) == text

    @QUICK
    @given(file=FILES)
    def test_text_and_plain_data_say_the_same(self, file):
        assert read_case(json.dumps(file)) == read_case(file)

    @QUICK
    @given(file=FILES)
    def test_equal_files_give_cases_of_equal_hash(self, file):
        assert hash(read_case(file)) == hash(read_case(copy.deepcopy(file)))
