import pickle
from copy import deepcopy
from datetime import date, timedelta
from decimal import Decimal

import pytest

from bilanlib.messages import formatting
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language, Term
from bilanlib.models.terms import Phase
from bilanlib.money import Money, TaxBasis
from bilanlib.periods.period import Period, days, months, years
from bilanlib.periods.span import Span

NO_BREAK, NARROW_NO_BREAK = "\u00a0", "\u202f"


class Colour(Term):
    """A closed list of the tests' own."""

    RED = "red", "rouge"
    GREEN = "green", "vert"


@pytest.fixture(autouse=True)
def _own_catalogue(monkeypatch):
    """English has the sentences of these tests and no others."""
    own = {"rouge": "red", "{n} de moins": "{n} fewer", "fini : oui": "done: yes", "{lo} ou plus": "{lo} or more"}

    def translate(text, language):
        return own.get(text, text) if language is Language.ENGLISH else text

    monkeypatch.setattr(formatting, "translate", translate)


def written(fact, language):
    """The fact as people read it, with plain spaces."""
    text = formatting.write_fact(fact, Language(language))
    return text.replace(NO_BREAK, " ").replace(NARROW_NO_BREAK, " ")


class TestSpans:
    """Hours known within bounds."""

    @pytest.mark.parametrize(
        ("span", "french", "english"),
        [
            (Span.exactly(timedelta(hours=2)), "2 h", "2 h"),
            (Span(timedelta(0), timedelta(hours=1, minutes=30)), "0 h à 1 h 30", "0 h à 1 h 30"),
            (Span(timedelta(hours=2)), "2 h ou plus", "2 h or more"),
            (Span(), "0 h ou plus", "0 h or more"),
        ],
    )
    def test_both_bounds_are_told_where_they_differ(self, span, french, english):
        assert written(span, "fr") == french
        assert written(span, "en") == english


class TestDays:
    """Days in words, with the day of the week where people look it up in a calendar."""

    @pytest.mark.parametrize(
        ("day", "french", "english"),
        [
            (date(2024, 2, 29), "29 février 2024", "29 February 2024"),
            (date(2026, 11, 4), "4 novembre 2026", "4 November 2026"),
            (date(2026, 10, 31), "31 octobre 2026", "31 October 2026"),
            (date(2026, 11, 1), "1er novembre 2026", "1 November 2026"),
            (date(2026, 11, 2), "2 novembre 2026", "2 November 2026"),
        ],
    )
    def test_the_first_of_a_month_is_an_ordinal_in_french(self, day, french, english):
        assert written(day, "fr") == french
        assert written(day, "en") == english

    @pytest.mark.parametrize(
        ("day", "french", "english"),
        [
            (date(2026, 11, 16), "lundi 16 novembre 2026", "Monday 16 November 2026"),
            (date(2026, 11, 1), "dimanche 1er novembre 2026", "Sunday 1 November 2026"),
        ],
    )
    def test_a_last_day_tells_its_day_of_the_week(self, day, french, english):
        message = Message("{last_day}", (("last_day", day),))

        assert message.format("fr") == french
        assert message.format("en") == english

    def test_only_days_are_told_with_their_day_of_the_week(self):
        message = Message("{sent_on}, {free_day}", (("sent_on", date(2026, 11, 4)), ("free_day", "jamais")))

        assert message.format("fr") == "4 novembre 2026, jamais"


class TestDurations:
    """Hours and minutes."""

    @pytest.mark.parametrize(
        ("duration", "french", "english"),
        [
            (timedelta(hours=26), "26 h", "26 h"),
            (timedelta(hours=1), "1 h", "1 h"),
            (timedelta(0), "0 h", "0 h"),
            (timedelta(minutes=1), "1 min", "1 min"),
            (timedelta(minutes=45), "45 min", "45 min"),
            (timedelta(minutes=59), "59 min", "59 min"),
            (timedelta(minutes=59, seconds=40), "1 h", "1 h"),
            (timedelta(hours=1234), "1 234 h", "1,234 h"),
        ],
    )
    def test_whole_hours_or_minutes_alone(self, duration, french, english):
        assert written(duration, "fr") == french
        assert written(duration, "en") == english

    @pytest.mark.parametrize("language", ["fr", "en"])
    @pytest.mark.parametrize(
        ("duration", "text"),
        [
            (timedelta(hours=1, minutes=30), "1 h 30"),
            (timedelta(hours=24, minutes=5), "24 h 05"),
        ],
    )
    def test_minutes_follow_the_hours_in_two_digits(self, duration, text, language):
        assert written(duration, language) == text


class TestNumbers:
    """Numbers and amounts."""

    @pytest.mark.parametrize(
        ("number", "french", "english"),
        [
            (24, "24", "24"),
            (1600, "1 600", "1,600"),
            (Decimal("1234.5"), "1 234,5", "1,234.5"),
        ],
    )
    def test_thousands_and_decimals(self, number, french, english):
        assert written(number, "fr") == french
        assert written(number, "en") == english

    @pytest.mark.parametrize(
        ("amount", "french", "english"),
        [
            (Money(1600), "1 600,00 € TTC", "€1,600.00 TTC"),
            (Money("12.50", tax_basis=TaxBasis.EXCLUSIVE), "12,50 € HT", "€12.50 HT"),
        ],
    )
    def test_an_amount_tells_its_currency_and_its_tax_basis(self, amount, french, english):
        assert written(amount, "fr") == french
        assert written(amount, "en") == english

    def test_french_thousands_do_not_break(self):
        assert formatting.write_fact(1600, Language.FRENCH) == f"1{NARROW_NO_BREAK}600"


class TestPeriods:
    """Years, months and days in words."""

    @pytest.mark.parametrize(
        ("period", "french", "english"),
        [
            (years(1), "1 an", "1 year"),
            (years(3), "3 ans", "3 years"),
            (months(6), "6 mois", "6 months"),
            (days(1), "1 jour", "1 day"),
            (days(10), "10 jours", "10 days"),
            (Period(1, 2, 3), "1 an 2 mois 3 jours", "1 year 2 months 3 days"),
            (Period(), "0 jour", "0 days"),
        ],
    )
    def test_parts_that_are_not_zero_are_told(self, period, french, english):
        assert written(period, "fr") == french
        assert written(period, "en") == english


class TestWords:
    """Words of closed lists, lists, and the user's own words."""

    def test_a_word_shows_its_label_and_its_translation(self):
        assert written(Colour.RED, "fr") == "rouge"
        assert written(Colour.RED, "en") == "red"

    def test_a_word_without_translation_stays_french(self):
        assert written(Colour.GREEN, "en") == "vert"

    @pytest.mark.parametrize(
        ("items", "french", "english"),
        [
            ((), "", ""),
            ((Colour.RED,), "rouge", "red"),
            ((Colour.RED, 1600), "rouge et 1 600", "red and 1,600"),
            ((Colour.RED, "b", years(3)), "rouge, b et 3 ans", "red, b, and 3 years"),
        ],
    )
    def test_a_list_is_told_in_the_manner_of_the_language(self, items, french, english):
        assert written(items, "fr") == french
        assert written(items, "en") == english

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_the_users_own_words_are_left_alone(self, language):
        assert written("rouge {n}", language) == "rouge {n}"

    def test_a_word_has_a_stable_value_beside_its_label(self):
        assert Colour("red") is Colour.RED
        assert (Colour.RED.value, Colour.RED.label) == ("red", "rouge")

    def test_a_word_is_one_object_wherever_it_comes_from(self):
        assert {Colour.RED, Colour("red"), deepcopy(Colour.RED)} == {Colour.RED}
        assert pickle.loads(pickle.dumps(Phase.PRIOR)) is Phase.PRIOR  # noqa: S301


class TestSentences:
    """Templates, with their facts put in."""

    def test_facts_are_put_in_their_places(self):
        message = Message("{n} au {day}", (("day", date(2026, 11, 4)), ("n", timedelta(hours=2))))

        assert str(message) == "2 h au 4 novembre 2026"

    def test_the_template_is_translated_before_the_facts_are_put_in(self):
        message = Message("{n} de moins", (("n", timedelta(hours=2)),))

        assert message.format("fr") == "2 h de moins"
        assert message.format("en") == "2 h fewer"

    def test_a_sentence_without_facts_is_translated_too(self):
        assert Message("fini : oui").format(Language.ENGLISH) == "done: yes"

    def test_a_sentence_without_facts_keeps_its_braces(self):
        assert str(Message("{} et {n}")) == "{} et {n}"

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("fini : oui", f"fini{NO_BREAK}: oui"),
            ("oui ; non", f"oui{NO_BREAK}; non"),
            ("oui ! non ?", f"oui{NO_BREAK}! non{NO_BREAK}?"),
            ("« oui »", f"«{NO_BREAK}oui{NO_BREAK}»"),
            ("30 % de rien", f"30{NO_BREAK}% de rien"),
            ("oui, non.", "oui, non."),
        ],
    )
    def test_french_wants_spaces_that_do_not_break(self, text, expected):
        assert Message(text).format() == expected

    def test_english_keeps_plain_spaces(self):
        assert Message("a ; b ?").format("en") == "a ; b ?"

    def test_for_logs_every_space_is_plain(self):
        message = Message("« {n} » : trop", (("n", Money(1600)),))

        assert str(message) == "« 1 600,00 € TTC » : trop"
        assert NO_BREAK in message.format()
        assert NARROW_NO_BREAK in message.format()

    def test_french_is_the_language_unless_another_is_asked_for(self):
        message = Message("{n}", (("n", Colour.RED),))

        assert message.format() == message.format("fr") == message.format(Language.FRENCH) == "rouge"
        assert message.format(Language.ENGLISH) == "red"

    def test_a_language_that_is_not_written_is_refused(self):
        with pytest.raises(ValueError, match="'de'"):
            Message("oui").format("de")

    def test_messages_that_say_the_same_are_equal(self):
        one, other = (Message("{n} de moins", (("n", timedelta(hours=2)),)) for _ in range(2))

        assert one == other
        assert hash(one) == hash(other)
