from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.errors import InvalidValueError
from bilanlib.models.bilan import Bilan
from bilanlib.models.convention import Convention
from bilanlib.models.editing import Edit, edited, fact_at
from bilanlib.models.people import Beneficiary
from bilanlib.models.sessions import Session
from bilanlib.models.table import Table
from bilanlib.models.terms import Mention, Phase, Presence
from bilanlib.models.unknown import UNKNOWN
from bilanlib.testing.strategies import bilans, fact_paths, programmes

HOUR = timedelta(hours=1)
SESSION = Session(day=date(2026, 10, 1), phase=Phase.CONCLUSION)
CASE = Bilan(
    sessions=(SESSION, Session(day=None)),
    convention=Convention(mentions=Table({Mention.TITLE: Presence.ABSENT, Mention.PRICE: Presence.PRESENT})),
    follow_up=None,
)


class TestFinding:
    """What stands at a path."""

    @pytest.mark.parametrize(
        ("path", "told"),
        [
            ("sessions[0].day", date(2026, 10, 1)),
            ("sessions[1].day", None),
            ("sessions[1]", Session(day=None)),
            ("sessions[2]", UNKNOWN),
            ("sessions[2].day", UNKNOWN),
            ("sessions.day", UNKNOWN),
            ("follow_up", None),
            ("follow_up.after", UNKNOWN),
            ("convention.mentions.title", Presence.ABSENT),
            ("convention.mentions.means", UNKNOWN),
            ("documents[0].kind", UNKNOWN),
            ("schedule", UNKNOWN),
        ],
    )
    def test_a_fact(self, path, told):
        assert fact_at(CASE, path) == told

    @given(drawn=st.one_of(bilans(), programmes()))
    def test_every_fact_that_is_told_is_found(self, drawn):
        assert all(fact_at(drawn.case, path) is not UNKNOWN for path in fact_paths(drawn.case))


class TestEditing:
    """The case with a fact changed."""

    def test_a_field_of_a_thing_in_a_list(self):
        changed = edited(CASE, [Edit("sessions[0].duration", UNKNOWN, HOUR)])

        assert changed == evolve(CASE, sessions=(evolve(SESSION, duration=HOUR), Session(day=None)))

    def test_a_thing_more(self):
        changed = edited(CASE, [Edit("sessions[2]", UNKNOWN, SESSION), Edit("sessions[2].duration", UNKNOWN, HOUR)])

        assert changed.sessions == (*CASE.sessions, evolve(SESSION, duration=HOUR))

    def test_a_word_of_a_table(self):
        changed = edited(CASE, [Edit("convention.mentions.title", Presence.ABSENT, Presence.PRESENT)])

        assert changed.convention.mentions == dict.fromkeys((Mention.TITLE, Mention.PRICE), Presence.PRESENT)

    def test_nothing_is_the_same_case(self):
        assert edited(CASE, []) is CASE

    @given(drawn=st.one_of(bilans(), programmes()))
    def test_a_fact_for_itself_changes_nothing(self, drawn):
        edits = [Edit(path, told, told) for path in fact_paths(drawn.case) for told in [fact_at(drawn.case, path)]]

        assert edited(drawn.case, edits) == drawn.case

    def test_what_stands_there_already_is_refused(self):
        edit = Edit("sessions[0].day", date(2026, 10, 2), date(2026, 10, 3))

        with pytest.raises(InvalidValueError, match=r"sessions\[0\].day is something else, not .*2026, 10, 2"):
            edited(CASE, [edit])

    def test_a_refusal_prints_nothing_of_the_person(self):
        case = Bilan(beneficiary=Beneficiary(name="Camille Exemple"))

        with pytest.raises(InvalidValueError) as refused:
            edited(case, [Edit("beneficiary.name", UNKNOWN, "Dominique")])

        assert "Camille" not in str(refused.value)

    @pytest.mark.parametrize(
        "path",
        ["", "nothing", "schedule", "sessions[3]", "sessions.day", "sessions[2].day", "convention.mentions.means"],
    )
    def test_a_place_that_does_not_exist_is_refused(self, path):
        with pytest.raises(InvalidValueError):
            edited(CASE, [Edit(path, fact_at(CASE, path), HOUR)])

    def test_a_fact_that_cannot_be_is_refused(self):
        with pytest.raises(InvalidValueError, match="more than zero"):
            edited(CASE, [Edit("sessions[0].duration", UNKNOWN, timedelta())])
