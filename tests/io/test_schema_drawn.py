"""Files drawn from the schema itself: the reader reads them, or refuses them for a reason of the closed list."""

import re

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bilanlib.io import scalars
from bilanlib.models.fields import FIRST_DAY, LAST_DAY
from schema_gaps import BILAN, reasons
from schema_kit import SCHEMA, STRICT, refused_by_reader, refused_by_schema

# A file drawn from the schema is large, and says a hundred things at once.
FEW = max(20, settings().max_examples // 3)
QUICK = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
FREE = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | st.text("aé \n", max_size=3),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text("ab", max_size=2), inner, max_size=2),
    max_leaves=4,
)


def values(shape):
    """Values that a part of the schema lets through."""
    if "$ref" in shape:
        return st.deferred(lambda: values({**SCHEMA["$defs"][shape["$ref"].split("/")[-1]], **without_ref(shape)}))
    if "const" in shape or "enum" in shape:
        return st.sampled_from([shape["const"]] if "const" in shape else shape["enum"])
    if "anyOf" in shape:
        return st.one_of([values(one) for one in shape["anyOf"]])
    types = shape["type"] if isinstance(shape["type"], list) else [shape["type"]]
    return st.one_of([OF_TYPE[one](shape) for one in types])


def without_ref(shape):
    return {key: value for key, value in shape.items() if key != "$ref"}


def texts(shape):
    if "pattern" not in shape:
        return st.text("aé \n", max_size=4)
    drawn = st.from_regex(shape["pattern"])
    return drawn.filter(lambda text: not re.search(shape["not"]["pattern"], text)) if "not" in shape else drawn


def numbers(shape):
    least, most = shape.get("minimum", 0), shape.get("maximum", shape.get("exclusiveMaximum"))
    exact = {"exclude_min": "exclusiveMinimum" in shape, "exclude_max": "exclusiveMaximum" in shape}
    whole = st.integers(least + exact["exclude_min"], most - exact["exclude_max"])
    return whole | st.floats(least, most, **exact) | st.integers(1, 9_999).map(lambda cents: cents / 100)


def whole_numbers(shape):
    # To JSON, 8.0 is a whole number too.
    whole = st.integers(shape["minimum"], shape["maximum"])
    return whole | whole.map(float)


def objects(shape):
    if "properties" not in shape:
        return st.dictionaries(st.text("ab", max_size=2), FREE, max_size=2)
    known = {key: values(inner) for key, inner in shape["properties"].items() if inner is not True}
    wanted = {key: known.pop(key) for key in shape.get("required", [])}
    drawn = st.fixed_dictionaries(wanted, optional=known)
    return drawn.filter(lambda value: len(value) >= shape.get("minProperties", 0))


OF_TYPE = {
    "null": lambda _: st.none(),
    "boolean": lambda _: st.booleans(),
    "string": texts,
    "number": numbers,
    "integer": whole_numbers,
    "array": lambda shape: st.lists(values(shape["items"]), max_size=2),
    "object": objects,
}


@pytest.mark.parametrize(("kind", "owner"), [("bilan", "Bilan"), ("programme", "Programme")])
class TestDrawnFromTheSchema:
    """What the schema lets through."""

    @settings(QUICK, max_examples=FEW)
    @given(data=st.data())
    def test_a_file_is_read_or_refused_for_a_known_reason(self, kind, owner, data):
        facts = data.draw(values(SCHEMA["$defs"][owner]))
        file = {"schema_version": 1, **facts, "kind": kind}

        assert refused_by_schema(file) == set()
        assert [str(problem) for problem in refused_by_reader(file) if len(reasons(problem)) != 1] == []


class TestDrawnFromTheReader:
    """What the patterns of the reader let through, the schema lets through, unless the reader refuses it for more."""

    FORMS = (
        (scalars._DURATION, lambda text: {"sessions": [{"duration": text}]}),
        (scalars._DURATION, lambda text: {"totals": [{"hours": text}]}),
        (scalars._PERIOD, lambda text: {"follow_up": {"after": text}}),
        (scalars._AMOUNT, lambda text: {"funding": [{"amount": {"amount": text}}]}),
    )

    @QUICK
    @pytest.mark.parametrize(("pattern", "facts"), FORMS)
    @given(data=st.data())
    def test_what_is_read_validates(self, pattern, facts, data):
        file = {**BILAN, **facts(data.draw(st.from_regex(pattern, fullmatch=True)))}
        assume(refused_by_reader(file) == ())

        assert refused_by_schema(file) == set()

    @given(day=st.dates())
    def test_every_day_that_a_case_can_hold_validates_and_no_other(self, day):
        refused = set() if FIRST_DAY <= day <= LAST_DAY else {"sessions[0].day"}
        file = {**BILAN, "sessions": [{"day": day.isoformat()}]}

        assert refused_by_schema(file, STRICT) == refused
        assert {problem.where for problem in refused_by_reader(file)} == refused
