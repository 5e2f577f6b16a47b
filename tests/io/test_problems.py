import pytest

from bilanlib.errors import BilanlibError
from bilanlib.io.problems import (
    InvalidCaseError,
    InvalidPinsError,
    PlacedError,
    Problem,
    WrongValueError,
    nearest,
    shown,
    unknown_key,
)
from bilanlib.messages.message import Message

TWO = (
    Problem("sessions[3].duration", Message("{value} !", (("value", "0"),))),
    Problem("", Message("{value} !", (("value", "[…]"),))),
)


class TestProblem:
    """Where, then what."""

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_the_path_comes_first(self, language):
        assert TWO[0].format(language).startswith("sessions[3].duration: ")

    def test_the_whole_input_has_no_path(self):
        assert TWO[1].format("en") == "[…] !"

    @pytest.mark.parametrize("kind", [InvalidCaseError, InvalidPinsError])
    def test_the_text_of_the_error_has_one_line_per_problem(self, kind):
        error = kind(TWO)

        assert error.problems == TWO
        assert str(error).splitlines() == [problem.format("en") for problem in TWO]

    @pytest.mark.parametrize("error", [InvalidCaseError(TWO), InvalidPinsError(TWO), WrongValueError("x")])
    def test_a_value_error_is_caught_as_ours_and_as_the_usual_one(self, error):
        assert isinstance(error, BilanlibError)
        assert isinstance(error, ValueError)

    def test_an_error_keeps_its_step_of_the_path(self):
        error = WrongValueError("{value} !", value="1")
        placed = PlacedError(3, error)

        assert (placed.place, placed.error) == (3, error)
        assert error.message == Message("{value} !", (("value", "1"),))


class TestUnknownKey:
    """A key that its object does not take."""

    @pytest.mark.parametrize(
        ("key", "said"),
        [
            ("anser", "a.b: unknown key; did you mean “answer”?"),
            ("x", "a.b: unknown key; expected: answer, by"),
        ],
    )
    def test_what_was_meant_is_told_or_what_there_is(self, key, said):
        assert unknown_key("a.b", key, ("answer", "by")).format("en") == said


class TestShown:
    """A value as JSON has it, never long, on one line."""

    @pytest.mark.parametrize(
        ("value", "text"),
        [
            (None, "null"),
            (True, "true"),
            (False, "false"),
            (0, "0"),
            (1.5, "1.5"),
            ("", '""'),
            ("é", '"é"'),
            ([1], "[…]"),
            ((1,), "[…]"),
            ({"a": 1}, "{…}"),
        ],
    )
    def test_every_kind_of_value(self, value, text):
        assert shown(value) == text

    @pytest.mark.parametrize("letter", ["\n", "\r", "\t", "\x00", "\x1b", "\u2028", "\x85", "\ud800", "\u202e"])
    def test_what_cannot_be_printed_is_replaced(self, letter):
        assert shown(f"a{letter}b") == '"a�b"'

    # Two quotes stand around the text.
    @pytest.mark.parametrize(("length", "is_cut"), [(57, False), (58, False), (59, True), (1_000_000, True)])
    def test_long_values_are_cut(self, length, is_cut):
        text = shown("a" * length)

        assert text.endswith("…") is is_cut
        assert len(text) <= 61

    @pytest.mark.parametrize(
        ("number", "text"),
        [(10**60 - 1, "9" * 60), (10**60, "…"), (-(10**60), "…"), (10**5_000, "…")],
        ids=["sixty digits", "one more", "below zero", "endless"],
    )
    def test_endless_integers_are_not_written_out(self, number, text):
        assert shown(number) == text


class TestNearest:
    """The word that was probably meant."""

    @pytest.mark.parametrize(
        ("word", "meant"),
        [("sesions", "sessions"), ("Sessions", "sessions"), ("total", "totals"), ("xyz", ""), ("", "")],
    )
    def test_a_word_that_comes_near_or_nothing(self, word, meant):
        assert nearest(word, ("sessions", "totals")) == meant

    def test_nothing_is_meant_where_nothing_is_known(self):
        assert nearest("sessions", ()) == ""
