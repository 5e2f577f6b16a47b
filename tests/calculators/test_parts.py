"""Sessions that may be part of an action."""

from datetime import date, timedelta

from bilanlib.calculators.parts import PHASES, among, part_of
from bilanlib.models.sessions import Session
from bilanlib.models.terms import Phase, SessionKind, SessionStatus

AT = date(2026, 3, 9)


def part(**told):
    held = {"day": date(2026, 3, 2), "duration": timedelta(hours=2), "status": SessionStatus.HELD}
    return part_of(Session(**held, **told), AT)


class TestAmong:
    """Whether a session belongs to some of the phases."""

    def test_one_that_may_lie_before_the_action_is_not_surely_inside(self):
        anything = part()

        assert not anything.is_surely_inside
        assert not among(frozenset(PHASES), anything).is_surely_inside

    def test_one_of_the_phase_is_surely_inside(self):
        first = part(phase=Phase.PRELIMINARY, kind=SessionKind.INTERVIEW)

        assert among(frozenset({Phase.PRELIMINARY}), first).is_surely_inside

    def test_one_of_the_action_whose_phase_nobody_told_is_not_surely_of_the_first(self):
        inside = part(kind=SessionKind.TEST)

        assert among(frozenset(PHASES), inside).is_surely_inside is inside.is_surely_inside
        assert not among(frozenset({Phase.PRELIMINARY}), inside).is_surely_inside

    def test_one_of_another_phase_belongs_to_none_of_them(self):
        last = part(phase=Phase.CONCLUSION, kind=SessionKind.INTERVIEW)

        found = among(frozenset({Phase.PRELIMINARY}), last)

        assert (found.phases, found.is_surely_inside) == (frozenset(), False)
