"""Where hours go that an offer leaves open."""

from datetime import date, timedelta

from bilanlib.calculators.planning.effects import HasPhase, HoursWithin
from bilanlib.calculators.planning.frame import Frame
from bilanlib.calculators.planning.hours import shared_hours
from bilanlib.models.terms import Phase, SessionKind
from bilanlib.periods.span import Span

H = timedelta(hours=1)
START, END = date(2026, 9, 7), date(2027, 9, 7)
PRELIMINARY, INVESTIGATION, PROJECT, CONCLUSION = (
    *(Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.PROJECT_FORMALISATION),
    Phase.CONCLUSION,
)
INTERVIEW, TRIPARTITE, TESTS = SessionKind.INTERVIEW, SessionKind.TRIPARTITE, SessionKind.TEST
ACTION = (PRELIMINARY, INVESTIGATION, CONCLUSION)


def ways(*effects, phases=ACTION, kinds=(INTERVIEW, TESTS)):
    """Each way of sharing the hours, in the order in which they are tried."""
    frame = Frame(phases=phases, kinds=kinds, first=START, last=END)
    return [dict(way) for way in shared_hours(frame, (*map(HasPhase, phases), *effects))]


def at_least(hours, *kinds, phases=tuple(Phase)):
    return HoursWithin(frozenset(phases), frozenset(kinds), Span(hours))


class TestWhatIsLeftOpen:
    """It goes where it is usual."""

    def test_interviews_are_everywhere_and_above_all_in_the_investigation(self):
        first, *_ = ways(at_least(10 * H, INTERVIEW))

        assert first == {
            (PRELIMINARY, INTERVIEW): H,
            (INVESTIGATION, INTERVIEW): 8 * H,
            (CONCLUSION, INTERVIEW): H,
        }

    def test_not_a_microsecond_is_lost(self):
        hours = 10 * H + timedelta(microseconds=1)
        first, *_ = ways(at_least(hours, INTERVIEW))

        assert sum(first.values(), timedelta()) == hours

    def test_tests_are_above_all_in_the_investigation(self):
        first, *_ = ways(at_least(4 * H, TESTS))

        assert first == {(PRELIMINARY, TESTS): H, (INVESTIGATION, TESTS): 2 * H, (CONCLUSION, TESTS): H}

    def test_or_where_the_project_takes_form_if_there_is_no_investigation(self):
        phases = (PRELIMINARY, PROJECT, CONCLUSION)
        first, *_ = ways(at_least(4 * H, TESTS), phases=phases)

        assert first == {(PRELIMINARY, TESTS): H, (PROJECT, TESTS): 2 * H, (CONCLUSION, TESTS): H}

    def test_and_earlier_rather_than_later(self):
        first, *_ = ways(at_least(4 * H, TESTS), phases=(PRELIMINARY, CONCLUSION))

        assert first == {(PRELIMINARY, TESTS): 3 * H, (CONCLUSION, TESTS): H}

    def test_meetings_of_three_are_where_the_person_is_met_as_soon_as_may_be(self):
        phases = (PRELIMINARY, PROJECT)
        first, *_ = ways(at_least(4 * H, TRIPARTITE), phases=phases, kinds=(INTERVIEW, TRIPARTITE))

        assert first == {(PRELIMINARY, TRIPARTITE): 3 * H, (PROJECT, TRIPARTITE): H}


class TestOtherWays:
    """They need fewer interviews, or shorter phases."""

    def test_interviews_come_together_in_one_phase_after_the_other(self):
        _, *others = ways(at_least(10 * H, INTERVIEW), at_least(3 * H, TESTS))

        assert [next(phase for phase in ACTION if way.get((phase, INTERVIEW)) == 10 * H) for way in others[:3]] == [
            *ACTION
        ]

    def test_a_phase_may_be_as_short_as_a_second(self):
        second = timedelta(seconds=1)
        short = HoursWithin(frozenset({PRELIMINARY}), frozenset(SessionKind), Span(timedelta(), second))
        found = ways(short, at_least(10 * H, INTERVIEW))

        assert found
        assert all(way[PRELIMINARY, INTERVIEW] == second for way in found if (PRELIMINARY, INTERVIEW) in way)

    def test_there_is_none_where_a_phase_has_no_time(self):
        none = HoursWithin(frozenset({PRELIMINARY}), frozenset(SessionKind), Span(timedelta(), timedelta()))

        assert ways(none) == []
