"""Sessions on days: how long the days are, how many there are, and what comes first."""

from datetime import date, timedelta

import pytest

from bilanlib.calculators.planning.draft import drafted
from bilanlib.calculators.planning.effects import HasPhase, HoursADay, HoursWithin, Interviews, Lasts, OnlyOn
from bilanlib.calculators.planning.frame import Frame
from bilanlib.models.terms import Phase, SessionKind
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span

H = timedelta(hours=1)
MONDAY, END = date(2026, 9, 7), date(2027, 9, 7)
PHASES = (Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION)
INTERVIEW, ALONE = SessionKind.INTERVIEW, SessionKind.INDIVIDUAL_WORK


def laid(*effects, hours=24, phases=PHASES, **told):
    """The draft of so many hours of interviews: hours of each day, and the pieces in order."""
    frame = Frame(phases=phases, kinds=(INTERVIEW, ALONE), first=MONDAY, last=END, **told)
    spoken = HoursWithin(frozenset(Phase), frozenset({INTERVIEW}), Span.exactly(hours * H))
    found = drafted(frame, (*map(HasPhase, phases), spoken, *effects))
    days = {}
    for one in found or ():
        days[one.day] = days.get(one.day, timedelta()) + one.piece.hours
    return days, [one.piece for one in found or ()]


class TestLengthOfDays:
    """Days are as short as they can be, from the length of one session up."""

    def test_no_day_is_longer_than_the_longest_even_if_a_session_is_to_be(self):
        days, _ = laid(HoursADay(4 * H), session_length=6 * H)

        assert max(days.values()) == 4 * H

    def test_a_session_that_is_as_long_as_the_longest_day_fills_it(self):
        days, _ = laid(HoursADay(4 * H), session_length=4 * H)

        assert [*days.values()] == [4 * H] * 6

    def test_no_day_has_more_hours_than_a_day(self):
        days, _ = laid(hours=30, session_length=30 * H)

        assert max(days.values()) <= 24 * H
        assert sum(days.values(), timedelta()) == 30 * H

    def test_two_hours_a_day_where_nothing_is_said(self):
        days, _ = laid()

        assert [*days.values()] == [2 * H] * 12

    @pytest.mark.parametrize(("weeks", "number"), [(4, 5), (5, 6), (6, 7)])
    def test_there_are_as_many_days_as_the_shortest_time_holds_if_less_is_aimed_at(self, weeks, number):
        shortest = Lasts(Period(days=7 * weeks), None)
        days, _ = laid(OnlyOn(frozenset({0})), shortest, mean=Period(days=14))

        assert len(days) == number
        assert max(days) == MONDAY + weeks * timedelta(weeks=1)

    def test_days_are_as_long_as_they_may_be_where_nothing_less_will_do(self):
        days, _ = laid(HoursADay(8 * H), OnlyOn(frozenset({0})), mean=Period(days=14))

        assert [*days.values()] == [8 * H] * 3

    def test_and_a_quarter_of_an_hour_shorter_where_that_will_do(self):
        days, _ = laid(HoursADay(8 * H + H / 4), OnlyOn(frozenset({0})), mean=Period(days=14))

        assert [*days.values()] == [8 * H] * 3


class TestOrder:
    """One phase comes after the other, and of a phase the interview comes first."""

    def test_phases_follow_one_another(self):
        _, pieces = laid(Interviews(least=6))
        phases = [piece.phase for piece in pieces]

        assert phases == sorted(phases, key=PHASES.index)
        assert set(phases) == set(PHASES)

    def test_what_is_done_alone_follows_the_interview_of_its_phase(self):
        alone = HoursWithin(frozenset({Phase.INVESTIGATION}), frozenset({ALONE}), Span.exactly(3 * H))
        _, pieces = laid(alone, hours=3, phases=(Phase.INVESTIGATION,))

        assert next(piece.kind for piece in pieces if piece.hours) is INTERVIEW
        assert sum((piece.hours for piece in pieces if piece.kind is ALONE), timedelta()) == 3 * H
