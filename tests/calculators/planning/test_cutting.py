from datetime import timedelta

import pytest

from bilanlib import Phase, SessionKind
from bilanlib.calculators.planning.cutting import cut_interviews, cut_somewhere
from bilanlib.calculators.planning.frame import Piece

MINUTE = timedelta(minutes=1)
INTERVIEW, WORK = SessionKind.INTERVIEW, SessionKind.INDIVIDUAL_WORK


def piece(minutes, kind=INTERVIEW):
    return Piece(Phase.INVESTIGATION, kind, minutes * MINUTE)


def minutes_of(days):
    return [[one.hours / MINUTE for one in pieces] for pieces in days]


class TestInterviews:
    """A number of interviews that is reached by cutting."""

    @pytest.mark.parametrize(
        ("number", "expected"),
        [
            (2, [[180, 30], [60]]),
            (3, [[90, 90, 30], [60]]),
            (4, [[60, 60, 60, 30], [60]]),
            (5, [[45, 45, 45, 45, 30], [60]]),
            (6, [[45, 45, 45, 45, 30], [30, 30]]),
        ],
    )
    def test_the_one_with_the_longest_parts_is_cut(self, number, expected):
        assert minutes_of(cut_interviews([[piece(180), piece(30, WORK)], [piece(60)]], number)) == expected

    @pytest.mark.parametrize(
        ("minutes", "expected"),
        [(60, [30, 30]), (45, [30, 15]), (50, [25, 25]), (55, [30, 25]), (11, [6, 5]), (1, [0.5, 0.5])],
    )
    def test_parts_are_of_whole_quarters_where_that_can_be(self, minutes, expected):
        assert minutes_of(cut_interviews([[piece(minutes)]], 2)) == [expected]

    def test_and_of_whole_seconds_otherwise(self):
        odd = Piece(Phase.INVESTIGATION, INTERVIEW, timedelta(hours=1, seconds=1))

        assert [one.hours.total_seconds() for one in cut_interviews([[odd]], 2)[0]] == [1801, 1800]

    def test_even_a_microsecond_is_shared_out(self):
        odd = Piece(Phase.INVESTIGATION, INTERVIEW, timedelta(microseconds=3))
        parts = [one.hours // timedelta(microseconds=1) for one in cut_interviews([[odd]], 2)[0]]

        assert parts == [2, 1]


class TestSomewhere:
    """One day that becomes two."""

    def test_the_last_stretch_has_a_day_of_its_own(self):
        days = cut_somewhere([[piece(60), piece(30), piece(15, WORK)]])

        assert minutes_of(days) == [[60, 30], [15]]

    def test_of_two_each_has_a_day(self):
        assert minutes_of(cut_somewhere([[piece(60), piece(30, WORK)]])) == [[60], [30]]

    def test_a_single_stretch_is_halved(self):
        assert minutes_of(cut_somewhere([[piece(60, WORK)]])) == [[30], [30]]
