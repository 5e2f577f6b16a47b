import pytest

from bilanlib.messages.catalogue import translate
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.render.wording import WIDTH, Wording

FRENCH, ENGLISH = Wording(Language.FRENCH), Wording(Language.ENGLISH)
ADDRESS = "https://example.org/" + "a-" * 100


class TestSay:
    """A sentence in the language of the reader."""

    def test_facts_are_written_in_that_language(self):
        assert FRENCH.say("{number}", number=1234) != ENGLISH.say("{number}", number=1234) == "1,234"

    @pytest.mark.parametrize("label", ["Verdict", "Il manque", "À faire"])
    @pytest.mark.parametrize("language", Language)
    def test_sentences_are_translated(self, label, language):
        assert Wording(language).say(label) == translate(label, language)

    def test_a_message_is_written_like_a_sentence(self):
        assert ENGLISH.write(Message("{day}", (("day", 3),))) == ENGLISH.say("{day}", day=3) == "3"


class TestLabelled:
    """A label, and texts beside it."""

    def test_no_text_no_label(self):
        assert ENGLISH.labelled("x", []) == []

    def test_the_label_stands_before_the_first_text_only(self):
        assert ENGLISH.labelled("x", ["a", "b"]) == ["   x               a", "                   b"]

    def test_a_label_that_is_too_long_keeps_a_blank_after_it(self):
        assert ENGLISH.labelled("x" * 20, ["a"]) == [f"   {'x' * 20} a"]

    def test_texts_stand_under_each_other(self):
        lines = ENGLISH.labelled("x", ["word " * 100])

        assert len(lines) > 1
        assert {line.index("word") for line in lines} == {19}
        assert max(map(len, lines)) <= WIDTH

    @pytest.mark.parametrize(("length", "count"), [(80, 1), (81, 1), (82, 2)])
    def test_around_the_width(self, length, count):
        text = "a " + "b" * (length - 2)

        assert len(ENGLISH.labelled("x", [text])) == count

    def test_addresses_stay_whole(self):
        lines = ENGLISH.labelled("x", [f"see {ADDRESS} for more"])

        assert ADDRESS in [line.strip() for line in lines]


class TestHeaded:
    """A text that begins with its head."""

    def test_a_short_text_stands_beside_its_head(self):
        assert ENGLISH.headed("1.", "text") == ["1. text"]

    def test_a_long_one_goes_on_below(self):
        first, *others = ENGLISH.headed("1.", "word " * 50)

        assert first.startswith("1. word")
        assert others
        assert all(line.startswith("   word") for line in others)
        assert max(map(len, [first, *others])) <= WIDTH


class TestPlaced:
    """A text and the place it speaks of."""

    def test_the_place_comes_first(self):
        assert ENGLISH.placed("sessions[3]", "text") == "sessions[3]: text"

    def test_the_whole_has_no_place(self):
        assert ENGLISH.placed("", "text") == "text"


class TestListed:
    """A list."""

    def test_no_text_no_line(self):
        assert ENGLISH.listed([]) == []

    def test_each_text_has_its_dash(self):
        assert ENGLISH.listed(["a", "b"]) == [" - a", " - b"]

    def test_further_lines_have_none(self):
        first, *others = ENGLISH.listed(["word " * 50])

        assert first.startswith(" - word")
        assert all(line.startswith("   word") for line in others)
        assert max(map(len, [first, *others])) <= WIDTH
