import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.messages.printable import one_line


class TestOneLine:
    """Words of others, without harm."""

    @pytest.mark.parametrize(
        ("text", "printed"),
        [
            ("", ""),
            ("Lettre du texte, « dix jours ».", "Lettre du texte, « dix jours »."),
            (" deux\n lignes\r\n", "deux lignes"),
            ("avec\u00a0: des\tblancs\u2028divers", "avec : des blancs divers"),
            ("\x1b[31mrouge", "�[31mrouge"),
            ("\x9b31m\x00\x7f", "�31m��"),
            ("\u202eretourné", "�retourné"),
            ("\ud800", "�"),
        ],
    )
    def test_it_is_printed_as_told_on_one_line(self, text, printed):
        assert one_line(text) == printed

    @given(text=st.text(st.characters()))
    def test_nothing_is_left_that_a_terminal_would_obey(self, text):
        assert one_line(text) == "" or one_line(text).isprintable()
        assert one_line(one_line(text)) == one_line(text)
