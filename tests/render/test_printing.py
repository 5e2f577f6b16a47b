from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from bilanlib.messages.formatting import write_fact
from bilanlib.messages.terms import Language
from bilanlib.models.terms import Form, Phase
from bilanlib.money import Money
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span
from bilanlib.render.printing import printable, shown
from bilanlib.schemes.catalogue import OURS

VALUES = [
    entry.value
    for rule in {rule for scheme in OURS for rule in scheme.all_rules()}
    for parameter in rule.uses
    for entry in parameter.values
]


class TestPrintable:
    """Values of the law, in a form that a sentence can print."""

    @pytest.mark.parametrize(
        "value",
        [
            *(date(2026, 3, 2), timedelta(hours=24), Decimal("1.5"), 10, "text"),
            *(Money(1), Period(years=3), Span.exactly(timedelta(hours=20)), Form.WRITTEN),
        ],
    )
    def test_what_a_sentence_can_print_is_kept(self, value):
        assert printable(value) is value

    def test_a_set_of_words_comes_in_the_order_of_its_list(self):
        words = frozenset(Phase)

        assert printable(words) == tuple(Phase)

    def test_a_set_of_names_comes_by_the_alphabet(self):
        assert printable(frozenset("hgfedcba")) == tuple("abcdefgh")

    def test_a_set_of_anything_else_becomes_a_tuple(self):
        assert sorted(printable(frozenset({"b", "a"}))) == ["a", "b"]
        assert printable(frozenset()) == ()
        assert shown(frozenset()) == "—"

    def test_a_tuple_keeps_its_order(self):
        assert printable((Form.ORAL, Form.WRITTEN)) == (Form.ORAL, Form.WRITTEN)

    def test_what_stands_within_is_made_printable(self):
        assert printable((Fraction(1, 2), frozenset({Form.ORAL}))) == ("1/2", (Form.ORAL,))

    @pytest.mark.parametrize(("value", "text"), [(None, "None"), (Fraction(1, 2), "1/2"), ([1], "[1]")])
    def test_anything_else_is_written_out(self, value, text):
        assert printable(value) == text

    @pytest.mark.parametrize("language", Language)
    def test_every_value_of_the_law_can_be_printed(self, language):
        assert VALUES
        assert all(write_fact(shown(value), language) for value in VALUES)
