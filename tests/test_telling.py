"""Telling more: which facts are untold, and that they are told."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilanlib import (
    UNKNOWN,
    Bilan,
    Convention,
    InvalidValueError,
    Mention,
    Phase,
    Presence,
    Session,
    SessionKind,
    Table,
)
from bilanlib.testing.strategies import bilans, fact_paths, forget, tell, untold_paths, values_at
from bilanlib.testing.telling import _table

CASE = Bilan(
    scheme="fr-private",
    sessions=(Session(day=date(2026, 3, 2)),),
    convention=Convention(mentions=Table({Mention.TITLE: Presence.PRESENT})),
)


class TestTelling:
    """The contrary of forgetting."""

    def test_what_is_untold_has_a_path_at_any_depth(self):
        paths = untold_paths(CASE)

        assert {"title", "documents", "sessions[0].phase", "convention.mentions.price", "convention.draft_sent_on"} <= {
            *paths
        }
        assert not {"sessions", "sessions[0].day", "convention.mentions.title", "documents[0].kind"} & {*paths}

    @pytest.mark.parametrize(
        ("path", "value", "told"),
        [
            ("title", "Bilan", lambda case: case.title),
            ("sessions[0].phase", Phase.CONCLUSION, lambda case: case.sessions[0].phase),
            ("convention.draft_sent_on", None, lambda case: case.convention.draft_sent_on),
            ("convention.mentions.price", Presence.ABSENT, lambda case: case.convention.mentions[Mention.PRICE]),
        ],
    )
    def test_a_value_goes_where_its_path_says(self, path, value, told):
        more = tell(CASE, path, value)

        assert told(more) is value
        assert forget(more, [path]) == CASE

    def test_a_value_that_contradicts_its_neighbour_is_refused(self):
        case = Bilan(sessions=(Session(phase=Phase.CONCLUSION),))

        with pytest.raises(InvalidValueError):
            tell(case, "sessions[0].kind", SessionKind.FOLLOW_UP)

    @given(drawn=bilans(), data=st.data())
    def test_any_untold_fact_can_be_told_and_then_is_told(self, drawn, data):
        path = data.draw(st.sampled_from(untold_paths(drawn.case)) if untold_paths(drawn.case) else st.nothing())
        value = data.draw(values_at(drawn.case, path))
        try:
            more = tell(drawn.case, path, value)
        except InvalidValueError:
            return

        assert value is not UNKNOWN
        assert path in fact_paths(more)

    def test_what_is_no_table_is_refused(self):
        with pytest.raises(TypeError, match=r"Bilan\.title is no table"):
            _table(Bilan, "title")
