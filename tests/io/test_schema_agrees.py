"""The schema and the reader, on the same files: what the reader reads validates, what the schema refuses is refused at
the same place, and what only the reader refuses is in a closed list.
"""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bilanlib.io.envelope import KINDS
from bilanlib.io.writing import write_case
from bilanlib.testing.strategies import bilans, fpe_bilans, programmes, scheme_bilans, scheme_programmes
from kit import CASES, EXAMPLES, HERE
from schema_gaps import BILAN, GAPS, reasons
from schema_kit import STRICT, holding, leaves, places, refused_by_reader, refused_by_schema

DRAWN = st.one_of(bilans(), programmes(), fpe_bilans(), scheme_bilans(), scheme_programmes()).map(
    lambda drawn: drawn.case
)
QUICK = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

WRONG = [None, True, 0, 1.5, "x", [], {}, [None], {"x": 1}, {"ref": 1, "x": 1}, [{"x": None, "ref": True}, "x"]]
"""Values of every JSON type; at no place are all of them right."""

ODD = [
    *WRONG, False, -1, -0.0, -0.0001, 1, 1.0, 1e-9, 0.0001, 0.00014, 0.01, 0.1, 0.07, 1.005, 1.999, 24, 2400.5, 9_999,
    10_000, 10_000.0, 10_000.5, 10_001, 1e5, 123456782, 12345678200010, 10**11, 10**12 - 1, 999_999_999_999.99, 10**12,
    10**15 - 1, 10**15, -(10**15), 1e22, "", " ", "\n", "\x00", "é", "🙂", "null", "true", "1", "1.0", "0", "-1", "+1",
    "1e3", "1,5", "1 000", "1.999", "1.990", "2400.00", ".5", "5.", "999999999999.99", "1000000000000", "NaN", "٣",
    "2026-03-02", "2026-03-02\n", "2026-02-29", "2024-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-01",
    "2026-01-00", "2026-01-32", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "20260302", "2026-3-2",
    "2026-W10-1", "2026-03-02T10:00", " 2026-03-02", "٢٠٢٦-٠٣-٠٢", "02/03/2026", "PT1H30M", "PT2H", "PT90M", "PT1H\n",
    "pt1h", "PT", "PT0H", "PT0S", "PT00H00M", "PT1.5H", "PT-1H", "P1DT1H", "PT1M1H", "PT1H1", "PT٣H", "PT00010H",
    "PT000010H", "PT9999H59M60S", "PT9999H60M1S", "PT10000H", "PT10001H", "PT99999H", "PT100000H", "PT600001M", "P3Y",
    "P0D", "P", "P3", "P3W", "P-3Y", "P1Y6M", "P6M1Y", "P999Y9999M99999D", "P1000Y", "P3Y\n", "p3y", "P٣Y", "123456782",
    "12345678", "1234567890", "12345678x", "123456782\n", "١٢٣٤٥٦٧٨٢", "12345678200010", "1234567820001", "fr-private",
    "Preliminary", "preliminary ", "entretien préalable", "pass", "open", {"at_least": 1}, {"at_most": "PT24H"},
    {"at_least": 17, "at_most": 24}, {"at_least": 24, "at_most": 17}, {"at_least": 0, "at_most": 0},
    {"at_least": None}, {"at_most": 10_001, "at_least": "x"}, {"at_lest": 1}, {"at_least": {"at_least": 1}},
    {"a": [1, {"b": None}]}, {"a": 10**15}, {"a": float("1e16")}, {"a\x00": 1}, [[]], ["x", None, 1],
]  # fmt: skip
"""Values that one reader or another takes for what they are not."""


def hold_together(data):
    """Hold the two verdicts on a file together."""
    refused, problems = refused_by_schema(data), refused_by_reader(data)
    alone = [problem for problem in problems if problem.where not in refused]

    # Some things stop the reader before it looks at facts: then it says nothing of the rest.
    if not any(GAPS[name].stops for problem in problems for name in reasons(problem)):
        assert refused <= {problem.where for problem in problems}
    assert [str(problem) for problem in alone if len(reasons(problem)) != 1] == []


class TestWhatIsRead:
    """Everything that the reader reads validates."""

    @pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*.json")), ids=lambda file: file.stem)
    def test_every_example(self, file):
        assert refused_by_schema(json.loads(file.read_text("utf-8")), STRICT) == set()

    def test_the_reference_case(self):
        assert refused_by_schema(json.loads((HERE / "reference.json").read_text("utf-8")), STRICT) == set()

    @pytest.mark.parametrize("file", sorted(CASES.glob("*/*.json")), ids=lambda file: f"{file.parent.name}/{file.stem}")
    def test_every_case_of_a_rule(self, file):
        assert refused_by_schema(json.loads(file.read_text("utf-8"))["case"], STRICT) == set()

    @QUICK
    @given(case=DRAWN)
    def test_every_case_that_is_drawn_and_written(self, case):
        assert refused_by_schema(json.loads(write_case(case)), STRICT) == set()


class TestEnvelope:
    """What every file says first."""

    @pytest.mark.parametrize("value", WRONG, ids=repr)
    def test_what_is_no_object_is_refused_as_a_whole(self, value):
        is_object = isinstance(value, dict)

        assert is_object or refused_by_schema(value) == {""}
        assert is_object or [problem.where for problem in refused_by_reader(json.dumps(value))] == [""]

    @pytest.mark.parametrize("key", ["schema_version", "kind"])
    @pytest.mark.parametrize("value", [*WRONG, 1, 1.0, 2, "1", "bilan", "programme", "Bilan", "bilan\n"], ids=repr)
    def test_the_version_and_the_kind(self, key, value):
        hold_together({**BILAN, key: value})
        hold_together({**BILAN, key: value, "title": 1, "x": 1})

    @pytest.mark.parametrize("key", ["schema_version", "kind"])
    def test_both_are_wanted(self, key):
        data = {name: value for name, value in BILAN.items() if name != key}

        assert refused_by_schema(data) == {key}
        hold_together(data)
        hold_together({})

    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("fact", ["sessions", "price", "employer", "retention", "Kind", ""])
    def test_each_kind_has_its_own_keys(self, kind, fact):
        hold_together({**BILAN, "kind": kind, fact: None})


class TestEveryPlace:
    """Wrong values, unknown keys and missing keys at every place of a file."""

    @pytest.mark.parametrize(("kind", "steps"), [(kind, steps) for kind in KINDS for steps in places(kind)])
    def test_values_of_every_type(self, kind, steps):
        for value in WRONG:
            hold_together(holding(kind, steps, value))

    @pytest.mark.parametrize(("kind", "steps"), leaves().values(), ids=leaves())
    def test_odd_values_of_every_form(self, kind, steps):
        for value in ODD:
            hold_together(holding(kind, steps, value))

    @pytest.mark.parametrize("steps", [("attestations", 0), ("funding", 0, "amount")], ids=["attestation", "money"])
    def test_what_must_be_said_is_missed_at_its_place(self, steps):
        data = holding("bilan", steps, {})

        assert refused_by_schema(data) == {problem.where for problem in refused_by_reader(data)} != set()

    def test_a_place_is_wrong_somewhere(self):
        """What the tests above hold together is refused by both at every place, and read at most of them."""
        verdicts = {
            (bool(refused_by_schema(data)), bool(refused_by_reader(data)))
            for steps in places("bilan")
            for data in [holding("bilan", steps, value) for value in (1.5, {}, "x")]
        }

        assert {(True, True), (False, False)} <= verdicts


def steps_in(value, path=()):
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in items:
        yield (*path, step)
        yield from steps_in(item, (*path, step))


class TestMutants:
    """Cases that are drawn, with some mistakes."""

    @QUICK
    @given(case=DRAWN, data=st.data())
    def test_several_mistakes_at_once(self, case, data):
        file = json.loads(write_case(case))
        for _ in range(data.draw(st.integers(1, 3))):
            *above, step = data.draw(st.sampled_from(list(steps_in(file))))
            owner = file
            for one in above:
                owner = owner[one]
            mistake = data.draw(st.sampled_from(["drop", "rename", "replace"]))
            old = owner.pop(step) if mistake != "replace" else None
            if mistake == "replace":
                owner[step] = data.draw(st.sampled_from(ODD))
            elif mistake == "rename" and isinstance(owner, dict):
                owner[f"{step}s"] = old
            if not file:
                break

        hold_together(file)
        hold_text_together(file)


def hold_text_together(data):
    """The same file as text has the same problems."""
    as_text, as_data = refused_by_reader(json.dumps(data)), refused_by_reader(data)

    assert [problem.where for problem in as_text] == [problem.where for problem in as_data]
