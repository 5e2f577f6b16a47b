from datetime import timedelta

import pytest

from bilanlib.calculators.meetings import hours_met, hours_of_action, untold_of_meetings
from bilanlib.models.sessions import Session
from bilanlib.models.terms import Modality, Phase, SessionKind, SessionStatus
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.span import NOTHING, Span

KINDS, WAYS = frozenset({SessionKind.INTERVIEW}), frozenset({Modality.IN_PERSON})
TWO = timedelta(hours=2)
ALL = ("duration", "status", "phase", "kind", "modality")


def session(**told):
    """Two hours of interview in person, held."""
    whole = {
        "duration": TWO,
        "kind": SessionKind.INTERVIEW,
        "phase": Phase.INVESTIGATION,
        "modality": Modality.IN_PERSON,
        "status": SessionStatus.HELD,
    }
    return Session(**{**whole, **told})


class TestHoursMet:
    """Hours of some kinds held in some ways."""

    @pytest.mark.parametrize(
        ("told", "span"),
        [
            ({}, Span.exactly(TWO)),
            ({"status": SessionStatus.PLANNED}, Span.exactly(TWO)),
            ({"status": SessionStatus.CANCELLED}, NOTHING),
            ({"kind": SessionKind.GROUP}, NOTHING),
            ({"modality": Modality.VIDEO}, NOTHING),
            ({"phase": Phase.FOLLOW_UP, "kind": SessionKind.FOLLOW_UP}, NOTHING),
            ({"kind": UNKNOWN}, Span(hi=TWO)),
            ({"modality": UNKNOWN}, Span(hi=TWO)),
            ({"phase": UNKNOWN}, Span(hi=TWO)),
            ({"status": UNKNOWN}, Span(hi=TWO)),
            ({"duration": UNKNOWN}, Span()),
            ({"modality": UNKNOWN, "kind": SessionKind.TEST}, NOTHING),
        ],
    )
    def test_of_one_session(self, told, span):
        assert hours_met((session(**told),), KINDS, WAYS) == span

    def test_of_several_they_add_up(self):
        both = (session(), session(modality=UNKNOWN), session(kind=SessionKind.GROUP))

        assert hours_met(both, KINDS, WAYS) == Span(TWO, 2 * TWO)

    def test_of_none_there_are_none(self):
        assert hours_met((), KINDS, WAYS) == NOTHING


class TestHoursOfAction:
    """Hours of the action, whatever they are made of."""

    @pytest.mark.parametrize("kind", [SessionKind.GROUP, SessionKind.INDIVIDUAL_WORK, UNKNOWN])
    def test_every_kind_counts(self, kind):
        assert hours_of_action((session(kind=kind),)) == Span.exactly(TWO)

    @pytest.mark.parametrize(
        ("kind", "phase"),
        [
            (SessionKind.PRIOR_INTERVIEW, Phase.PRIOR),
            (SessionKind.FOLLOW_UP, Phase.FOLLOW_UP),
            (SessionKind.FOLLOW_UP, UNKNOWN),
            (UNKNOWN, Phase.PRIOR),
        ],
    )
    def test_what_lies_before_and_after_does_not(self, kind, phase):
        assert hours_of_action((session(kind=kind, phase=phase),)) == NOTHING


class TestUntold:
    """What is not told and may decide."""

    def test_every_field_of_a_session_that_may_count(self):
        assert untold_of_meetings((Session(),), ALL) == tuple(f"sessions[0].{name}" for name in ALL)

    def test_only_the_fields_that_matter(self):
        assert untold_of_meetings((session(modality=UNKNOWN),), ("duration", "kind")) == ()

    @pytest.mark.parametrize(
        "told", [{"status": SessionStatus.CANCELLED}, {"phase": Phase.PRIOR, "kind": SessionKind.PRIOR_INTERVIEW}]
    )
    def test_nothing_of_a_session_that_does_not_count(self, told):
        case = (session(**{"duration": UNKNOWN, "modality": UNKNOWN, **told}), session(duration=UNKNOWN))

        assert untold_of_meetings(case, ALL) == ("sessions[1].duration",)
