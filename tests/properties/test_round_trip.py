"""A case written and read again is the same case, whichever way it is handed over."""

import json

from hypothesis import given
from hypothesis import strategies as st

from bilanlib import UNKNOWN, Bilan, Extra, case_to_dict, read_case, write_case
from bilanlib.testing.strategies import bilans, fpe_bilans, json_values, programmes, public_bilans

CASES = st.one_of(bilans(), programmes(), fpe_bilans(), public_bilans()).map(lambda drawn: drawn.case)
NOTES = st.dictionaries(st.text("abc é.", max_size=3), json_values(), max_size=3)


class TestCases:
    """Every fact of a case."""

    @given(case=CASES)
    def test_a_case_written_and_read_is_the_same(self, case):
        assert read_case(write_case(case)) == case

    @given(case=CASES)
    def test_data_read_and_written_are_the_same(self, case):
        data = case_to_dict(case)

        assert case_to_dict(read_case(data)) == data

    @given(case=CASES)
    def test_text_bytes_and_data_say_the_same(self, case):
        text = write_case(case)

        assert (
            read_case(text) == read_case(text.encode()) == read_case(json.loads(text)) == read_case(case_to_dict(case))
        )

    @given(case=CASES)
    def test_a_case_written_twice_is_the_same_text(self, case):
        assert write_case(read_case(write_case(case))) == write_case(case)
        assert hash(read_case(write_case(case))) == hash(case)


class TestNotes:
    """The embedder's own notes: anything JSON can say."""

    @given(notes=NOTES)
    def test_notes_come_back_as_they_went(self, notes):
        case = Bilan(scheme="fr-private", extra=Extra(notes))

        assert case.extra.to_json() == notes
        assert read_case(write_case(case)) == case
        assert read_case(case_to_dict(case)).extra.to_json() == notes

    @given(value=json_values())
    def test_a_value_drawn_is_one_that_json_can_hold(self, value):
        assert json.loads(json.dumps(value, allow_nan=False)) == value

    @given(case=CASES)
    def test_what_is_not_told_has_no_key(self, case):
        data = case_to_dict(case)

        untold = {name for name in ("sessions", "convention", "provider") if getattr(case, name, UNKNOWN) is UNKNOWN}
        assert untold & set(data) == set()
