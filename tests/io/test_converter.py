from datetime import date, timedelta
from decimal import Decimal

import pytest
from cattrs.errors import BaseValidationError

from bilanlib.io.converter import converter, thorough_converter
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Document
from bilanlib.models.people import Employer, Provider
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.table import Extra, Table
from bilanlib.models.terms import Mention, Phase, Presence, Topic, UnitQuality
from bilanlib.models.unknown import UNKNOWN
from bilanlib.money import Money, TaxBasis
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span


def bilan(**facts):
    """The bilan that these facts tell, which both readers read."""
    case = thorough_converter().structure(facts, Bilan)
    assert converter().structure(facts, Bilan) == case
    return case


def told(**facts):
    """What these facts, read and written again, come to."""
    return converter().unstructure(bilan(**facts))


class TestAbsentNullAndValue:
    """Absent is unknown, null is known to be absent, a value is a value."""

    @pytest.mark.parametrize("name", ["title", "employer", "sessions", "topics", "convention", "territory"])
    def test_an_absent_key_is_unknown(self, name):
        assert getattr(bilan(), name) is UNKNOWN

    @pytest.mark.parametrize("name", ["employer", "convention", "follow_up"])
    def test_null_is_none_where_a_thing_may_be_known_not_to_exist(self, name):
        assert getattr(bilan(**{name: None}), name) is None

    @pytest.mark.parametrize(
        "name", ["title", "beneficiary", "initiative", "funding", "sessions", "topics", "consents", "extra"]
    )
    def test_null_is_refused_where_a_thing_always_exists(self, name):
        with pytest.raises(BaseValidationError):
            bilan(**{name: None})

    def test_an_object_is_read_with_its_own_unknown_facts(self):
        assert bilan(employer={"siren": None}).employer == Employer(siren=None)

    def test_the_empty_object_is_a_thing_of_which_nothing_is_known(self):
        assert bilan(employer={}).employer == Employer()

    @pytest.mark.parametrize(
        ("value", "day"), [({}, UNKNOWN), ({"day": None}, None), ({"day": "2026-03-02"}, date(2026, 3, 2))]
    )
    def test_a_fact_within_a_list(self, value, day):
        assert bilan(sessions=[value]).sessions == (Session(day=day),)

    def test_the_empty_list_says_that_there_is_none(self):
        assert bilan(sessions=[]).sessions == ()

    @pytest.mark.parametrize(("unit", "read"), [(None, None), ([], ()), (["dedicated"], (UnitQuality.DEDICATED,))])
    def test_an_optional_list(self, unit, read):
        assert bilan(provider={"unit": unit}).provider == Provider(unit=read)

    @pytest.mark.parametrize("key", ["ref", "counsellor"])
    def test_text_that_may_be_null(self, key):
        assert getattr(bilan(sessions=[{key: None}]).sessions[0], key) is None
        assert getattr(bilan(sessions=[{key: "C1"}]).sessions[0], key) == "C1"


class TestKindsOfValues:
    """Every type of a fact has its form."""

    def test_a_table_of_words(self):
        read = bilan(convention={"mentions": {"title": "present", "price": "absent"}}).convention.mentions

        assert read == Table({Mention.TITLE: Presence.PRESENT, Mention.PRICE: Presence.ABSENT})

    def test_a_table_of_lists(self):
        read = bilan(topics={"conclusion": ["steps", "follow_up_offer"], "preliminary": []}).topics

        assert read == Table({Phase.PRELIMINARY: (), Phase.CONCLUSION: (Topic.STEPS, Topic.FOLLOW_UP_OFFER)})

    def test_hours_and_bounds(self):
        read = bilan(sessions=[{"duration": "PT1H30M"}], totals=[{"hours": {"at_most": 24}}])

        assert read.sessions == (Session(duration=timedelta(hours=1.5)),)
        assert read.totals == (HourTotal(hours=Span(timedelta(), timedelta(hours=24))),)

    def test_a_period(self):
        read = bilan(documents=[{"retention": {"term": "P3Y"}}]).documents

        assert isinstance(read[0], Document)
        assert read[0].retention.term == Period(years=3)

    def test_money_is_in_euros_tax_included_unless_told(self):
        assert bilan(funding=[{"amount": {"amount": 2400}}]).funding[0].amount == Money(Decimal(2400))

    def test_money_with_everything_told(self):
        amount = {"amount": "2400.50", "currency": "CHF", "tax_basis": "ht"}

        assert bilan(funding=[{"amount": amount}]).funding[0].amount == Money("2400.50", "CHF", TaxBasis.EXCLUSIVE)

    def test_notes_are_kept_whatever_they_are(self):
        notes = {"a": [1, {"b": None}], "c": {}}

        assert bilan(extra=notes).extra == Extra(notes)

    @pytest.mark.parametrize("notes", [[], "", 0, False])
    def test_notes_are_an_object(self, notes):
        with pytest.raises(BaseValidationError):
            bilan(extra=notes)

    @pytest.mark.parametrize("key", ["siren", "siret"])
    @pytest.mark.parametrize("shift", [-1, 0, 1])
    def test_numbers_of_legal_persons_have_nine_and_fourteen_digits(self, key, shift):
        digits = "1" * ({"siren": 9, "siret": 14}[key] + shift)

        if shift == 0:
            assert getattr(bilan(employer={key: digits}).employer, key) == digits
        else:
            with pytest.raises(BaseValidationError):
                bilan(employer={key: digits})

    @pytest.mark.parametrize("value", [123456782, "12345678٢", "123 456 782", "12345678a", "", True, [], {}])
    def test_a_siren_is_nine_ascii_digits(self, value):
        with pytest.raises(BaseValidationError):
            bilan(employer={"siren": value})

    def test_leading_zeros_are_kept(self):
        assert told(employer={"siren": "000000018"}) == {"employer": {"siren": "000000018"}}

    @pytest.mark.parametrize("key", ["employer", "topics"])
    @pytest.mark.parametrize("value", [[], "", 0, True])
    def test_an_object_is_wanted(self, key, value):
        with pytest.raises(BaseValidationError):
            bilan(**{key: value})

    @pytest.mark.parametrize("value", [{}, "", "held", 0, True, ()])
    def test_a_list_is_wanted(self, value):
        with pytest.raises(BaseValidationError):
            bilan(sessions=value)


class TestWriting:
    """Plain data that JSON can hold, and that reads the same."""

    @pytest.mark.parametrize(
        "facts",
        [
            {},
            {"employer": None},
            {"employer": {}},
            {"sessions": []},
            {"sessions": [{"day": None}, {}]},
            {"provider": {"unit": None}},
            {"topics": {"preliminary": [], "conclusion": ["steps"]}},
            {"convention": {"draft_sent_on": "2026-03-02", "mentions": {"title": "partial"}}},
            {"totals": [{"hours": {"at_least": "PT17H", "at_most": "PT24H"}}, {"hours": "PT2H", "phase": "follow_up"}]},
            {"documents": [{"retention": {"term": "P3Y"}}]},
            {"funding": [{"amount": {"amount": "2400.00", "tax_basis": "exempt"}}]},
            {"beneficiary": {"name": "A. Exemple"}, "ref": "1", "extra": {"a": [1, {"b": None}]}},
            {"sessions": [{"on_working_time": False}]},
        ],
    )
    def test_the_canonical_form_is_written_as_it_was_read(self, facts):
        assert told(**facts) == facts

    def test_a_table_is_written_in_the_order_of_its_words(self):
        assert list(told(topics={"conclusion": [], "preliminary": []})["topics"]) == ["preliminary", "conclusion"]

    def test_hours_are_written_in_one_form(self):
        assert told(sessions=[{"duration": 1.5}]) == {"sessions": [{"duration": "PT1H30M"}]}

    def test_each_converter_is_made_once(self):
        assert converter() is converter()
        assert thorough_converter() is thorough_converter()
        assert converter() is not thorough_converter()
