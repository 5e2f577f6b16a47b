from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.io.pins import has_pins_table, read_pins
from bilanlib.io.problems import InvalidPinsError
from bilanlib.messages.terms import Language
from bilanlib.readings.acceptance import TenDays, Transmission
from bilanlib.readings.catalogue import READINGS
from bilanlib.readings.hours import HourCount
from bilanlib.readings.pin import Pin

FILE = """\
[readings.ten-days]
answer = "rolled"
by = "direction juridique"
on = 2026-03-01
why = "Civ. 3e, 19 déc. 2024"

[readings.A3]
answer = "provider-led"
by = "responsable qualité"
on = 2026-02-28
why = \"\"\"Sous la conduite
du prestataire.\"\"\"
"""
ANSWERS = "rolled, unrolled, sending-day-counted, ouvrables, ouvres, clear"
ROLLED = Pin(TenDays.ROLLED, by="direction juridique", on=date(2026, 3, 1), why="Civ. 3e, 19 déc. 2024")
LED = Pin(
    HourCount.PROVIDER_LED,
    by="responsable qualité",
    on=date(2026, 2, 28),
    why="Sous la conduite\ndu prestataire.",
)


def entry(name="ten-days", **changes):
    """A table of one question; None takes a key out, other values are TOML as it is written."""
    told = {"answer": '"rolled"', "by": '"direction"', "on": "2026-03-01", "why": '"prudence"', **changes}
    keys = [f"{key} = {value}" for key, value in told.items() if value is not None]
    return "\n".join([f"[readings.{name}]", *keys, ""])


def refused(text, **options):
    """What is said of a file that is refused, in English."""
    with pytest.raises(InvalidPinsError) as caught:
        read_pins(text, **options)

    return str(caught.value).splitlines()


class TestReading:
    """Pins from the text of a file."""

    @pytest.mark.parametrize("text", [FILE, FILE.encode(), FILE.replace("\n", "\r\n")])
    def test_every_question_in_the_order_of_the_file(self, text):
        assert read_pins(text) == (ROLLED, LED)

    @pytest.mark.parametrize("question", READINGS, ids=[question.id for question in READINGS])
    @pytest.mark.parametrize("by_letter", [False, True])
    def test_every_answer_to_every_question_by_id_and_by_letter(self, question, by_letter):
        name = question.letter if by_letter else question.id

        for member in question:
            (pin,) = read_pins(entry(name, answer=f'"{member.answer.name}"'))

            assert pin.answer is member

    @pytest.mark.parametrize("text", ["", "[readings]", "# nothing yet\n"])
    def test_a_file_may_pin_nothing(self, text):
        assert read_pins(text) == ()

    def test_the_name_of_the_file_is_kept(self):
        assert [pin.source for pin in read_pins(FILE, source="bilanlib.toml")] == ["bilanlib.toml"] * 2

    def test_the_same_answer_may_stand_there_under_both_names(self):
        pins = read_pins(entry("ten-days") + entry("A1"))

        assert [pin.answer for pin in pins] == [TenDays.ROLLED, TenDays.ROLLED]


class TestProject:
    """The table of a pyproject.toml."""

    @pytest.mark.parametrize("before", ["", '[project]\nname = "x"\n[tool.other]\nreadings = 3\n'])
    def test_only_that_table_is_read(self, before):
        text = before + FILE.replace("[readings", "[tool.bilanlib.readings")

        assert read_pins(text, in_pyproject=True) == (ROLLED, LED)
        assert has_pins_table(text) is True

    def test_it_may_pin_nothing(self):
        assert read_pins("[tool.bilanlib]", in_pyproject=True) == ()

    @pytest.mark.parametrize("text", ["", '[project]\nname = "x"\n', "tool = 3", "[tool.other]\n", "[bilanlib]\n"])
    def test_a_file_without_it(self, text):
        assert has_pins_table(text) is False
        assert refused(text, in_pyproject=True) == ["tool.bilanlib: key absent; expected: a value"]

    def test_it_is_a_table(self):
        assert has_pins_table("[tool]\nbilanlib = 3") is True
        assert refused("[tool]\nbilanlib = 3", in_pyproject=True) == ["tool.bilanlib: 3; expected: a table"]

    def test_paths_begin_at_the_top(self):
        text = entry(by=None).replace("[readings", "[tool.bilanlib.readings")

        assert refused("[tool.bilanlib]\nreading = 1\n" + text, in_pyproject=True) == [
            "tool.bilanlib.reading: unknown key; did you mean “readings”?",
            "tool.bilanlib.readings.ten-days.by: key absent; expected: a value",
        ]

    @pytest.mark.parametrize("read", [has_pins_table, read_pins])
    def test_what_is_no_toml_is_refused(self, read):
        with pytest.raises(InvalidPinsError, match=r"^this is not TOML: line 1, column 2$"):
            read("[?]\n")


class TestRefusing:
    """Where, what it is, what was expected."""

    @pytest.mark.parametrize(
        ("changes", "said"),
        [
            ({"answer": '"rold"'}, 'answer: "rold" is not a word known here; did you mean “rolled”?'),
            ({"answer": '"x"'}, f'answer: "x"; expected: one of these words: {ANSWERS}'),
            ({"answer": '""'}, f'answer: ""; expected: one of these words: {ANSWERS}'),
            ({"answer": "1"}, "answer: 1; expected: text"),
            ({"answer": '["rolled"]'}, "answer: […]; expected: text"),
            ({"answer": None}, "answer: key absent; expected: a value"),
            ({"by": '""'}, 'by: ""; expected: some text that is not blank'),
            ({"by": '" \\t"'}, 'by: " �"; expected: some text that is not blank'),
            ({"by": "true"}, "by: true; expected: text"),
            ({"by": None}, "by: key absent; expected: a value"),
            ({"why": '"""\n  \n"""'}, 'why: "  �"; expected: some text that is not blank'),
            ({"why": "{}"}, "why: {…}; expected: text"),
            ({"why": None}, "why: key absent; expected: a value"),
            ({"on": '"2026-03-01"'}, 'on: "2026-03-01"; '),
            ({"on": "2026-03-01T10:00:00"}, "on: 2026-03-01 10:00:00; "),
            ({"on": "2026-03-01T10:00:00Z"}, "on: 2026-03-01 10:00:00+00:00; "),
            ({"on": "10:00:00"}, "on: 10:00:00; "),
            ({"on": "20260301"}, "on: 20260301; "),
            ({"on": None}, "on: key absent; expected: a value"),
            ({"resaon": "1"}, "resaon: unknown key; expected: answer, by, on, why"),
            ({"anser": "1"}, "anser: unknown key; did you mean “answer”?"),
        ],
    )
    def test_a_value_that_its_key_does_not_take(self, changes, said):
        expected = "expected: a day written YYYY-MM-DD, without time or quotation marks" if said.endswith("; ") else ""

        assert refused(entry(**changes)) == [f"readings.ten-days.{said}{expected}"]

    @pytest.mark.parametrize(
        ("name", "said"),
        [
            ("ten-day", "did you mean “ten-days”?"),
            ("hours-count", "did you mean “hour-count”?"),
            ('""', f"expected: {', '.join(q.id for q in READINGS)}, {', '.join(q.letter for q in READINGS)}"),
        ],
    )
    def test_a_question_that_does_not_exist(self, name, said):
        assert refused(entry(name)) == [f"readings.{name.strip(chr(34))}: unknown key; {said}"]

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("readings = 3", "readings: 3; expected: a table"),
            ("[[readings]]", "readings: […]; expected: a table"),
            (
                '[readings]\nten-days = "rolled"',
                'readings.ten-days: "rolled"; expected: a table with answer, by, on, and why',
            ),
            ("[[readings.A1]]", "readings.A1: […]; expected: a table with answer, by, on, and why"),
            ("[reading.A1]", "reading: unknown key; did you mean “readings”?"),
            ("title = 1", "title: unknown key; expected: readings"),
            (b"\xff", "byte 0 is not readable; expected: text in UTF-8"),
            ("a = 1\nb = ?\n", "this is not TOML: line 2, column 5"),
        ],
    )
    def test_a_file_of_another_form(self, text, said):
        assert refused(text) == [said]

    @pytest.mark.parametrize(("one", "other"), [("ten-days", "A1"), ("A1", "ten-days")])
    def test_two_answers_to_one_question(self, one, other):
        assert refused(entry(one) + entry(other, answer='"clear"')) == [
            f"readings.{other}.answer: the question ten-days already has the answer “rolled”; expected: one answer"
        ]

    def test_answers_to_two_questions_do_not_clash(self):
        pins = read_pins(entry("A1") + entry("A15", answer='"receipt"'))

        assert [pin.answer for pin in pins] == [TenDays.ROLLED, Transmission.RECEIPT]

    def test_everything_is_told_at_once(self):
        text = (
            "titel = 1\n" + entry("tendays", by=None, on='"x"', answer="3") + "[readings.A3]\n" + "[readings.A15]\nx=1"
        )
        places = [line.partition(":")[0] for line in refused(text)]

        assert places == [
            "titel",
            *(f"readings.{place}" for place in ("tendays", "tendays.answer", "tendays.by", "tendays.on")),
            *(f"readings.A3.{key}" for key in ("answer", "by", "on", "why")),
            *(f"readings.A15.{key}" for key in ("answer", "by", "on", "why", "x")),
        ]


TEXTS = st.text(st.characters(), max_size=12)
VALUES = st.one_of(
    st.booleans().map(lambda value: str(value).lower()),
    st.integers().map(str),
    st.floats().map(str),
    st.dates().map(date.isoformat),
    st.datetimes().map(datetime.isoformat),
    st.sampled_from(['"rolled"', '"receipt"', '""', "[]", "{}", "[[1]]", '"""\n"""', "'\t'", "{answer = 1}", "?"]),
    TEXTS.map(lambda text: f"'{text}'"),
)
NAMES = st.sampled_from([*(question.id for question in READINGS), "A1", "A15", "x", '"a b"', "a.b", "'�'"])
KEYS = st.sampled_from(["answer", "by", "on", "why", "source", '"\\u001b"'])
TABLES = st.tuples(
    st.sampled_from(["[readings.{}]", "[tool.bilanlib.readings.{}]", "[{}]", "[[readings.{}]]"]),
    NAMES,
    st.dictionaries(KEYS, VALUES),
).map(lambda drawn: "\n".join([drawn[0].format(drawn[1]), *(f"{key} = {told}" for key, told in drawn[2].items()), ""]))


def read_or_told_why(text, **options):
    """Read a file; where it is refused, look at what is said of it."""
    try:
        return read_pins(text, **options)
    except InvalidPinsError as error:
        texts = [problem.format(language) for problem in error.problems for language in Language]

        assert texts
        assert [len(text.splitlines()) for text in texts] == [1] * len(texts)
        return None


class TestAnyInput:
    """Whatever comes in, pins come out, or problems that can be printed; never another exception."""

    @given(text=TEXTS | st.binary(max_size=40), in_pyproject=st.booleans())
    def test_any_text(self, text, in_pyproject):
        read_or_told_why(text, in_pyproject=in_pyproject)

    @given(tables=st.lists(TABLES, max_size=3), in_pyproject=st.booleans())
    def test_any_tables(self, tables, in_pyproject):
        pins = read_or_told_why("".join(tables), in_pyproject=in_pyproject)

        assert pins is None or all(pin.by.strip() and pin.why.strip() for pin in pins)

    @given(size=st.integers(0, len(FILE.encode()) - 2))
    def test_a_file_that_was_cut(self, size):
        pins = read_or_told_why(FILE.encode()[:size])

        assert pins in {None, (), (ROLLED,)}

    @given(data=st.data())
    def test_a_file_with_one_letter_changed(self, data):
        place = data.draw(st.integers(0, len(FILE) - 1))
        pins = read_or_told_why(FILE[:place] + data.draw(st.characters()) + FILE[place + 1 :])

        assert pins is None or len(pins) in {1, 2}
