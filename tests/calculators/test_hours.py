from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.calculators.hours import HourSource, Said, sheet_of
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.session_kinds import ACTION_KINDS, ALL_KINDS
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.terms import Phase, SessionKind, SessionStatus, Stage
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail import COUNTED_KINDS
from bilanlib.periods.span import NOTHING, UNBOUNDED, Span
from bilanlib.readings.hours import HourCount
from bilanlib.testing.strategies import bilans, programmes

AT = date(2026, 5, 10)
COUNTED = COUNTED_KINDS.on(AT)
PRELIMINARY, INVESTIGATION, CONCLUSION = Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION
INTERVIEW, WORK = SessionKind.INTERVIEW, SessionKind.INDIVIDUAL_WORK


def hours(lo, hi=None):
    """So many hours; between `lo` and `hi` where both are told."""
    return Span(timedelta(hours=lo), timedelta(hours=lo if hi is None else hi))


def at_least(lo):
    return Span(timedelta(hours=lo))


def sitting(duration, **told):
    """An interview of the investigation, held, except for what is told."""
    usual = {"day": AT, "kind": INTERVIEW, "phase": INVESTIGATION, "status": SessionStatus.HELD}
    return Session(duration=timedelta(hours=duration), **(usual | told))


def total(lo, hi=None, *, stage=Stage.DECLARED, phase=None, kind=None):
    return HourTotal(stage=stage, hours=hours(lo, hi), phase=phase, kind=kind)


def whole(*sessions, totals=(), kinds=ACTION_KINDS):
    return sheet_of(Bilan(sessions=sessions or UNKNOWN, totals=totals), AT).whole(kinds)


PLANNED = {"status": SessionStatus.PLANNED, "day": AT + timedelta(days=7)}
CANCELLED = {"status": SessionStatus.CANCELLED}


class TestWhole:
    """Hours used, planned, and both together."""

    def test_held_sessions_are_used_planned_ones_are_to_come_and_cancelled_ones_count_nowhere(self):
        found = whole(sitting(3), sitting(4, **PLANNED), sitting(5, **CANCELLED))

        assert (found.used, found.planned, found.total, found.agree) == (hours(3), hours(4), hours(7), True)

    def test_a_session_that_may_be_cancelled_widens_each_of_them_once(self):
        found = whole(sitting(3), sitting(2, status=UNKNOWN))

        assert (found.used, found.planned, found.total) == (hours(3, 5), hours(0, 2), hours(3, 5))

    def test_a_held_session_without_a_day_is_used_or_to_come_but_counts_once(self):
        found = whole(sitting(3, day=UNKNOWN))

        assert (found.used, found.planned, found.total) == (hours(0, 3), hours(0, 3), hours(3))

    def test_totals_alone_do_not_say_what_is_used(self):
        found = whole(totals=[total(24)])

        assert (found.used, found.planned, found.total) == (hours(0, 24), hours(0, 24), hours(24))

    def test_what_is_stated_as_delivered_is_used_and_the_rest_of_the_whole_is_to_come(self):
        found = whole(totals=[total(24), total(10, stage=Stage.DELIVERED)])

        assert (found.used, found.planned, found.total, found.agree) == (hours(10), hours(14), hours(24), True)

    def test_what_is_stated_as_delivered_alone_is_a_lower_bound_of_the_whole(self):
        found = whole(totals=[total(10, 12, stage=Stage.DELIVERED)])

        assert (found.used, found.planned, found.total) == (hours(10, 12), UNBOUNDED, at_least(10))

    def test_a_total_of_unknown_stage_is_a_lower_bound_of_the_whole_and_says_nothing_of_what_is_used(self):
        found = whole(totals=[total(10, 12, stage=UNKNOWN)])

        assert (found.used, found.planned, found.total) == (UNBOUNDED, UNBOUNDED, at_least(10))

    def test_nothing_told_is_nothing_known(self):
        found = whole(totals=UNKNOWN)

        assert (found.used, found.planned, found.total, found.said) == (UNBOUNDED, UNBOUNDED, UNBOUNDED, ())

    def test_a_bilan_told_to_have_neither_sessions_nor_hours_has_none(self):
        found = sheet_of(Bilan(sessions=(), totals=()), AT).whole(ACTION_KINDS)

        assert (found.used, found.planned, found.total) == (NOTHING, NOTHING, NOTHING)

    def test_a_bilan_told_to_have_no_session_yet_has_the_hours_it_states(self):
        found = sheet_of(Bilan(sessions=(), totals=[total(24)]), AT).whole(ACTION_KINDS)

        assert (found.total, [one.source for one in found.said]) == (hours(24), [HourSource.DECLARED])

    @pytest.mark.parametrize(
        ("stage", "source"),
        [
            (Stage.DECLARED, HourSource.DECLARED),
            (Stage.PLANNED, HourSource.PLANNED),
            (Stage.DELIVERED, HourSource.DELIVERED),
            (UNKNOWN, HourSource.UNSTAGED),
        ],
    )
    def test_each_source_is_named(self, stage, source):
        found = whole(sitting(3), totals=[total(3, stage=stage)])

        assert [one.source for one in found.said] == [HourSource.SESSIONS, source]
        assert found.agree

    @given(drawn=st.one_of(bilans(), programmes()), answer=st.sampled_from(HourCount))
    def test_the_sources_are_those_of_the_schedule(self, drawn, answer):
        found = sheet_of(drawn.case, drawn.at).whole(COUNTED[answer])

        assert (tuple(one.total for one in found.said) or (UNBOUNDED,)) == drawn.case.schedule.hours(COUNTED[answer])


class TestDisagreement:
    """Sources that contradict each other."""

    @pytest.mark.parametrize(
        ("stated", "expected", "agrees"),
        [(19, hours(19, 20), False), (20, hours(20), True), (21, hours(20, 21), False)],
    )
    def test_around_the_hours_of_the_sessions(self, stated, expected, agrees):
        found = whole(sitting(20), totals=[total(stated)])

        assert (found.total, found.agree) == (expected, agrees)

    @pytest.mark.parametrize(("delivered", "agrees"), [(2, False), (3, True), (4, False)])
    def test_around_the_hours_held(self, delivered, agrees):
        found = whole(sitting(3), sitting(4, **PLANNED), totals=[total(delivered, stage=Stage.DELIVERED)])

        assert found.agree is agrees
        assert (found.used.lo, found.used.hi) == tuple(sorted([timedelta(hours=3), timedelta(hours=delivered)]))

    def test_hours_held_that_leave_no_room_for_what_is_planned(self):
        long = evolve(sitting(1), duration=UNKNOWN)
        found = whole(long, totals=[total(24), total(3, stage=Stage.DELIVERED)])

        assert (found.used, found.total, found.agree) == (hours(3), hours(24), False)

    def test_ranges_that_overlap_agree_on_what_they_share(self):
        found = whole(sitting(18), sitting(4, status=UNKNOWN), totals=[total(20, 24)])

        assert (found.total, found.agree) == (hours(20, 22), True)

    def test_what_each_source_says_is_kept(self):
        found = whole(sitting(20), totals=[total(21)])

        assert found.said == (
            Said(HourSource.SESSIONS, hours(20), hours(20), hours(0)),
            Said(HourSource.DECLARED, hours(21)),
        )


class TestOffer:
    """An offer has no hours held."""

    def test_all_that_it_states_is_planned(self):
        found = sheet_of(Programme(totals=[total(17, 24)]), AT).whole(ACTION_KINDS)

        assert (found.used, found.planned, found.total) == (NOTHING, hours(17, 24), hours(17, 24))

    def test_even_what_it_calls_delivered(self):
        found = sheet_of(Programme(totals=[total(17, stage=Stage.DELIVERED)]), AT).whole(ACTION_KINDS)

        assert (found.used, found.planned, found.agree) == (NOTHING, at_least(17), True)

    def test_an_offer_that_states_nothing(self):
        found = sheet_of(Programme(), AT).whole(ACTION_KINDS)

        assert (found.used, found.planned, found.total) == (NOTHING, UNBOUNDED, UNBOUNDED)


class TestParts:
    """Hours by phase and by kind."""

    def test_a_part_without_hours_has_no_line(self):
        sheet = sheet_of(Bilan(sessions=[sitting(3), sitting(4, phase=CONCLUSION, **PLANNED)], totals=()), AT)

        assert {phase: (one.used, one.planned) for phase, one in sheet.by_phase(ACTION_KINDS).items()} == {
            INVESTIGATION: (hours(3), NOTHING),
            CONCLUSION: (NOTHING, hours(4)),
        }
        assert {kind: one.total for kind, one in sheet.by_kind(ACTION_KINDS).items()} == {INTERVIEW: hours(7)}

    def test_hours_that_do_not_count_have_no_line(self):
        sheet = sheet_of(Bilan(sessions=[sitting(3), sitting(4, kind=WORK), sitting(1, phase=Phase.PRIOR)]), AT)
        led = COUNTED[HourCount.PROVIDER_LED]

        assert {phase: one.total for phase, one in sheet.by_phase(led).items()} == {INVESTIGATION: hours(3)}
        assert {kind: one.total for kind, one in sheet.by_kind(led).items()} == {INTERVIEW: hours(3)}

    def test_a_session_of_unknown_phase_may_lie_in_each(self):
        sheet = sheet_of(Bilan(sessions=[sitting(3, phase=UNKNOWN)], totals=()), AT)

        assert {phase: one.total for phase, one in sheet.by_phase(ALL_KINDS).items()} == dict.fromkeys(
            Phase, hours(0, 3)
        )

    def test_stated_hours_have_lines_in_the_words_they_are_stated_in(self):
        sheet = sheet_of(Programme(totals=[total(2, phase=PRELIMINARY), total(18, phase=INVESTIGATION)]), AT)

        assert {phase: one.planned for phase, one in sheet.by_phase(ACTION_KINDS).items()} == {
            PRELIMINARY: hours(2),
            INVESTIGATION: hours(18),
        }
        assert sheet.by_kind(ACTION_KINDS) is None

    def test_hours_of_a_phase_are_an_upper_bound_of_those_of_some_kinds(self):
        sheet = sheet_of(Programme(totals=[total(2, phase=PRELIMINARY)]), AT)

        found = sheet.by_phase(COUNTED[HourCount.PROVIDER_LED])

        assert {phase: one.total for phase, one in found.items()} == {PRELIMINARY: hours(0, 2)}

    @pytest.mark.parametrize("totals", [UNKNOWN, (), (total(24),)])
    def test_a_total_of_the_whole_has_no_lines(self, totals):
        sheet = sheet_of(Programme(totals=totals), AT)

        assert sheet.by_phase(ACTION_KINDS) is None
        assert sheet.by_kind(ACTION_KINDS) is None

    def test_known_to_have_no_hours_is_not_the_same_as_not_known(self):
        sheet = sheet_of(Bilan(sessions=(), totals=()), AT)

        assert sheet.by_phase(ACTION_KINDS) == sheet.by_kind(ACTION_KINDS) == {}

    def test_sources_may_disagree_on_a_part(self):
        sheet = sheet_of(Bilan(sessions=[sitting(3)], totals=[total(2, phase=INVESTIGATION)]), AT)

        (one,) = sheet.by_phase(ACTION_KINDS).values()

        assert (one.total, one.agree) == (hours(2, 3), False)
