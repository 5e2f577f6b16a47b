from datetime import date, timedelta
from itertools import permutations

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.known import KnownSet
from bilanlib.models.programme import Programme
from bilanlib.models.session_kinds import ACTION_KINDS, ALL_KINDS
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.terms import Phase, SessionKind, SessionStatus, Stage
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail.l6313_4 import COUNTED_KINDS
from bilanlib.periods.span import NOTHING, UNBOUNDED, ZERO, Span
from bilanlib.readings.hours import HourCount

_COUNTED = COUNTED_KINDS.on(date(2026, 8, 20))
WHOLE, LED, FOLLOW_UP_IN, PRIOR_IN = (
    _COUNTED[answer]
    for answer in (
        HourCount.WHOLE_ACTION,
        HourCount.PROVIDER_LED,
        HourCount.FOLLOW_UP_IN,
        HourCount.PRIOR_INTERVIEW_IN,
    )
)
KINDS = (WHOLE, LED, FOLLOW_UP_IN, PRIOR_IN, ALL_KINDS)
INTERVIEW, WORK = SessionKind.INTERVIEW, SessionKind.INDIVIDUAL_WORK
PRIOR_INTERVIEW, FOLLOW_UP = SessionKind.PRIOR_INTERVIEW, SessionKind.FOLLOW_UP
INVESTIGATION, CONCLUSION = Phase.INVESTIGATION, Phase.CONCLUSION
PLANNED, HELD, CANCELLED = SessionStatus.PLANNED, SessionStatus.HELD, SessionStatus.CANCELLED
MAY_1, MAY_10, MAY_11, MAY_12, MAY_20 = (date(2026, 5, number) for number in (1, 10, 11, 12, 20))


def hours(lo, hi=None):
    """So many hours; between `lo` and `hi` where both are told."""
    return Span(timedelta(hours=lo), timedelta(hours=lo if hi is None else hi))


def at_least(lo):
    return Span(timedelta(hours=lo))


def sitting(duration=3, **told):
    """An interview of the investigation, planned, except for what is told."""
    length = duration if duration is UNKNOWN else timedelta(hours=duration)
    usual = {"day": MAY_10, "kind": INTERVIEW, "phase": INVESTIGATION, "status": PLANNED}
    return Session(duration=length, **(usual | told))


def total(lo, hi=None, *, stage=Stage.DECLARED, phase=None, kind=None):
    span = lo if isinstance(lo, Span) or lo is UNKNOWN else hours(lo, hi)
    return HourTotal(stage=stage, hours=span, phase=phase, kind=kind)


def schedule(*sessions, totals=()):
    return Bilan(sessions=sessions, totals=totals).schedule


def offer(*totals):
    """An offer: nothing but what it states."""
    return Programme(totals=totals).schedule


def says_no_more(wide, narrow):
    """Whether every duration of the narrow span lies in the wide one."""
    return wide.lo <= narrow.lo and (wide.hi is None or (narrow.hi is not None and narrow.hi <= wide.hi))


class TestKinds:
    """What is part of the action itself, and what is not."""

    def test_prior_interview_and_follow_up_lie_outside(self):
        assert {SessionKind.PRIOR_INTERVIEW, SessionKind.FOLLOW_UP} == ALL_KINDS - ACTION_KINDS
        assert len(ALL_KINDS) == 10

    @pytest.mark.parametrize(
        ("kinds", "minutes"), [(WHOLE, 255), (LED, 7), (FOLLOW_UP_IN, 255 + 512), (PRIOR_IN, 255 + 256)]
    )
    def test_each_answer_counts_its_own_kinds(self, kinds, minutes):
        # Durations are powers of two, so that each sum tells which kinds are in it.
        powers = {
            SessionKind.INTERVIEW: 1,
            SessionKind.GROUP: 2,
            SessionKind.TRIPARTITE: 4,
            SessionKind.TEST: 8,
            SessionKind.INDIVIDUAL_WORK: 16,
            SessionKind.FIELD_ENQUIRY: 32,
            SessionKind.PROVIDER_WORK: 64,
            SessionKind.AUTOMATED_TOOL: 128,
            SessionKind.PRIOR_INTERVIEW: 256,
            SessionKind.FOLLOW_UP: 512,
        }
        phases = {PRIOR_INTERVIEW: Phase.PRIOR, FOLLOW_UP: Phase.FOLLOW_UP}
        sessions = [
            Session(duration=timedelta(minutes=n), kind=kind, phase=phases.get(kind, INVESTIGATION), status=HELD)
            for kind, n in powers.items()
        ]

        assert schedule(*sessions).hours(kinds) == (Span.exactly(timedelta(minutes=minutes)),)


IN_DOUBT = hours(0, 3)

# A session of three hours, then its hours under each answer of A3, in the order of KINDS, and of all kinds.
SESSIONS = {
    "interview": (sitting(), [hours(3)] * 5),
    "held": (sitting(status=HELD), [hours(3)] * 5),
    "work": (sitting(kind=WORK), [hours(3), NOTHING, hours(3), hours(3), hours(3)]),
    "kind unknown": (sitting(kind=UNKNOWN), [hours(3), IN_DOUBT, hours(3), hours(3), hours(3)]),
    "interview, phase unknown": (sitting(phase=UNKNOWN), [*[IN_DOUBT] * 4, hours(3)]),
    "work, phase unknown": (sitting(kind=WORK, phase=UNKNOWN), [IN_DOUBT, NOTHING, IN_DOUBT, IN_DOUBT, hours(3)]),
    "kind and phase unknown": (sitting(kind=UNKNOWN, phase=UNKNOWN), [*[IN_DOUBT] * 4, hours(3)]),
    "interview before": (sitting(phase=Phase.PRIOR), [*[NOTHING] * 3, hours(3), hours(3)]),
    "before, kind unknown": (sitting(kind=UNKNOWN, phase=Phase.PRIOR), [*[NOTHING] * 3, hours(3), hours(3)]),
    "prior interview": (sitting(kind=PRIOR_INTERVIEW, phase=UNKNOWN), [*[NOTHING] * 3, hours(3), hours(3)]),
    "interview after": (sitting(phase=Phase.FOLLOW_UP), [NOTHING, NOTHING, hours(3), NOTHING, hours(3)]),
    "follow-up": (sitting(kind=FOLLOW_UP, phase=UNKNOWN), [NOTHING, NOTHING, hours(3), NOTHING, hours(3)]),
    "status unknown": (sitting(status=UNKNOWN), [IN_DOUBT] * 5),
    "work, status unknown": (sitting(kind=WORK, status=UNKNOWN), [IN_DOUBT, NOTHING, *[IN_DOUBT] * 3]),
    "interview, phase and status unknown": (sitting(phase=UNKNOWN, status=UNKNOWN), [IN_DOUBT] * 5),
    "after, status unknown": (
        sitting(phase=Phase.FOLLOW_UP, status=UNKNOWN),
        [NOTHING, NOTHING, IN_DOUBT, NOTHING, IN_DOUBT],
    ),
    "cancelled": (sitting(status=CANCELLED), [NOTHING] * 5),
    "duration unknown": (sitting(UNKNOWN), [UNBOUNDED] * 5),
    "work of unknown duration": (sitting(UNKNOWN, kind=WORK), [UNBOUNDED, NOTHING, *[UNBOUNDED] * 3]),
    "duration and kind unknown": (sitting(UNKNOWN, kind=UNKNOWN), [UNBOUNDED] * 5),
    "work, duration and phase unknown": (
        sitting(UNKNOWN, kind=WORK, phase=UNKNOWN),
        [UNBOUNDED, NOTHING, *[UNBOUNDED] * 3],
    ),
    "before, duration unknown": (sitting(UNKNOWN, phase=Phase.PRIOR), [*[NOTHING] * 3, UNBOUNDED, UNBOUNDED]),
    "cancelled, nothing else known": (Session(status=CANCELLED), [NOTHING] * 5),
    "nothing known": (Session(), [UNBOUNDED] * 5),
}


class TestHoursOfSessions:
    """Hours of sessions, as far as they are sure."""

    @pytest.mark.parametrize(("session", "expected"), SESSIONS.values(), ids=SESSIONS)
    def test_one_session(self, session, expected):
        assert tuple(schedule(session).hours(kinds) for kinds in KINDS) == tuple((span,) for span in expected)

    @pytest.mark.parametrize(("session", "expected"), SESSIONS.values(), ids=SESSIONS)
    def test_one_session_beside_others(self, session, expected):
        others = (sitting(2), sitting(1, phase=Phase.PRIOR), sitting(1, phase=Phase.FOLLOW_UP))
        beside = (hours(2), hours(2), hours(3), hours(3), hours(4))
        found = schedule(*others, session)

        assert tuple(found.hours(kinds) for kinds in KINDS) == tuple(
            (one + other,) for one, other in zip(expected, beside, strict=True)
        )

    @pytest.mark.parametrize(
        ("session", "expected"),
        [
            (sitting(), NOTHING),
            (sitting(kind=UNKNOWN), NOTHING),
            (sitting(UNKNOWN, kind=UNKNOWN), NOTHING),
            (sitting(phase=UNKNOWN), IN_DOUBT),
            (sitting(kind=UNKNOWN, phase=UNKNOWN), IN_DOUBT),
            (sitting(phase=Phase.PRIOR), NOTHING),
            (sitting(phase=Phase.FOLLOW_UP), hours(3)),
            (sitting(UNKNOWN, phase=Phase.FOLLOW_UP), UNBOUNDED),
        ],
    )
    def test_of_the_follow_up_alone(self, session, expected):
        assert schedule(session).hours(frozenset({FOLLOW_UP})) == (expected,)

    def test_two_plus_eighteen_plus_four_are_twenty_four(self):
        found = schedule(
            sitting(2, phase=Phase.PRELIMINARY), sitting(18, phase=INVESTIGATION), sitting(4, phase=CONCLUSION)
        )

        assert found.hours(WHOLE) == (hours(24),)

    def test_a_prior_interview_and_a_follow_up_do_not_add_to_the_action(self):
        found = schedule(
            sitting(1, phase=Phase.PRIOR),
            sitting(2, phase=Phase.PRELIMINARY),
            sitting(18, phase=INVESTIGATION),
            sitting(4, phase=CONCLUSION),
            sitting(2, phase=Phase.FOLLOW_UP),
        )

        assert [found.hours(kinds) for kinds in KINDS] == [
            (hours(24),),
            (hours(24),),
            (hours(26),),
            (hours(25),),
            (hours(27),),
        ]

    def test_sure_hours_and_doubtful_ones_of_one_kind_add_up_apart(self):
        found = schedule(sitting(5), sitting(4, status=UNKNOWN), sitting(3, status=UNKNOWN), sitting(2))

        assert found.hours(LED) == (hours(7, 14),)

    def test_one_unknown_duration_leaves_no_upper_bound(self):
        assert schedule(sitting(5), sitting(UNKNOWN), sitting(2)).hours(WHOLE) == (at_least(7),)

    def test_without_sessions_and_totals_there_are_no_hours(self):
        assert schedule().hours(WHOLE) == (NOTHING,)

    def test_without_sessions_told_and_totals_told_nothing_is_known(self):
        assert Bilan().schedule.hours(WHOLE) == (UNBOUNDED,)


class TestAtMost:
    """All hours together, where every session is told and nothing else is stated."""

    @pytest.mark.parametrize(
        ("sessions", "expected"),
        [
            ([], 0),
            ([sitting(2), sitting(3, kind=WORK), sitting(4, kind=UNKNOWN)], 9),
            ([sitting(2), sitting(3, phase=Phase.PRIOR), sitting(4, phase=Phase.FOLLOW_UP)], 9),
            ([sitting(2), sitting(3, status=UNKNOWN)], 5),
            ([sitting(2), sitting(3, status=CANCELLED)], 2),
        ],
    )
    def test_it_is_the_sum_of_what_was_not_cancelled(self, sessions, expected):
        assert schedule(*sessions).at_most == timedelta(hours=expected)

    @pytest.mark.parametrize("vague", [sitting(UNKNOWN), sitting(phase=UNKNOWN), sitting(UNKNOWN, phase=UNKNOWN)])
    def test_a_session_told_in_part_leaves_it_out(self, vague):
        assert schedule(sitting(2), vague).at_most is None

    @pytest.mark.parametrize("case", [Bilan(), Programme(), Bilan(sessions=[sitting()], totals=[total(2)])])
    def test_where_hours_are_stated_or_no_session_is_told_it_is_left_out(self, case):
        assert case.schedule.at_most is None


class TestHoursOfTotals:
    """Hours that somebody states."""

    def test_of_the_whole_action_as_a_range(self):
        found = offer(total(17, 24))

        # Which kinds are in the whole is not said, and the whole leaves out prior interview and follow-up.
        assert [found.hours(kinds) for kinds in KINDS] == [
            (hours(17, 24),),
            (hours(0, 24),),
            (at_least(17),),
            (at_least(17),),
            (at_least(17),),
        ]

    def test_by_phase(self):
        found = offer(total(2, phase=Phase.PRELIMINARY), total(18, phase=INVESTIGATION), total(4, phase=CONCLUSION))

        assert [found.hours(kinds) for kinds in KINDS] == [
            (hours(24),),
            (hours(0, 24),),
            (hours(24),),
            (hours(24),),
            (hours(24),),
        ]

    def test_by_phase_with_prior_interview_and_follow_up(self):
        found = offer(total(1, phase=Phase.PRIOR), total(24, phase=INVESTIGATION), total(2, phase=Phase.FOLLOW_UP))

        assert [found.hours(kinds) for kinds in KINDS] == [
            (hours(24),),
            (hours(0, 24),),
            (hours(26),),
            (hours(25),),
            (hours(27),),
        ]

    def test_by_phase_as_ranges(self):
        found = offer(total(2, 3, phase=Phase.PRELIMINARY), total(at_least(18), phase=INVESTIGATION))

        assert found.hours(WHOLE) == (at_least(20),)

    def test_by_kind(self):
        found = offer(
            total(14, kind=INTERVIEW),
            total(10, kind=WORK),
            total(1, kind=SessionKind.PRIOR_INTERVIEW),
            total(2, kind=SessionKind.FOLLOW_UP),
        )

        assert [found.hours(kinds) for kinds in KINDS] == [
            (hours(24),),
            (hours(14),),
            (hours(26),),
            (hours(25),),
            (hours(27),),
        ]

    def test_by_kind_and_phase_at_once(self):
        found = offer(
            total(2, phase=Phase.PRELIMINARY, kind=INTERVIEW),
            total(8, phase=INVESTIGATION, kind=INTERVIEW),
            total(10, phase=INVESTIGATION, kind=WORK),
            total(1, phase=Phase.FOLLOW_UP, kind=INTERVIEW),
        )

        assert [found.hours(kinds) for kinds in KINDS] == [
            (hours(20),),
            (hours(10),),
            (hours(21),),
            (hours(20),),
            (hours(21),),
        ]

    def test_interviews_and_at_least_so_much_work_in_a_whole_that_is_a_range(self):
        found = offer(total(17, 24), total(17, kind=INTERVIEW), total(at_least(7), kind=WORK))

        assert found.hours(WHOLE) == (hours(17, 24), at_least(24))
        assert found.hours(LED) == (hours(0, 24), hours(17))
        assert found.hours(FOLLOW_UP_IN) == (hours(17, 24), at_least(24))

    @pytest.mark.parametrize(
        "breakdown",
        [
            total(2, phase=Phase.FOLLOW_UP),
            total(2, kind=SessionKind.FOLLOW_UP),
            total(2, phase=Phase.FOLLOW_UP, kind=INTERVIEW),
        ],
    )
    def test_a_follow_up_that_is_broken_down_adds_to_the_whole(self, breakdown):
        found = offer(total(24), breakdown)

        assert found.hours(WHOLE)[0] == hours(24)
        assert found.hours(FOLLOW_UP_IN)[0] == hours(26)
        assert found.hours(PRIOR_IN)[0] == hours(24)

    def test_two_statements_of_the_whole_stand_side_by_side(self):
        assert offer(total(22), total(26)).hours(WHOLE) == (hours(22), hours(26))

    def test_hours_not_told_are_zero_or_more(self):
        assert offer(total(UNKNOWN)).hours(WHOLE) == (UNBOUNDED,)
        assert offer(total(2, kind=INTERVIEW), total(UNKNOWN, kind=WORK)).hours(WHOLE) == (at_least(2),)

    @pytest.mark.parametrize(
        ("stage", "expected"),
        [
            (Stage.DECLARED, hours(10, 12)),
            (Stage.PLANNED, hours(10, 12)),
            (Stage.DELIVERED, at_least(10)),
            (UNKNOWN, at_least(10)),
        ],
    )
    def test_what_was_delivered_so_far_is_only_a_lower_bound(self, stage, expected):
        assert offer(total(10, 12, stage=stage)).hours(WHOLE) == (expected,)
        assert offer(total(10, 12, stage=stage, phase=INVESTIGATION)).hours(WHOLE) == (expected,)
        assert offer(total(10, 12, stage=stage, kind=INTERVIEW)).hours(LED) == (expected,)

    def test_each_stage_is_a_source_of_its_own(self):
        found = offer(
            total(24, stage=Stage.DECLARED, phase=INVESTIGATION),
            total(20, stage=Stage.PLANNED, phase=INVESTIGATION),
            total(2, stage=Stage.PLANNED, phase=CONCLUSION),
            total(6, stage=Stage.DELIVERED, phase=INVESTIGATION),
        )

        assert found.hours(WHOLE) == (hours(24), hours(22), at_least(6))

    @pytest.mark.parametrize(
        ("whole", "part"), [("phase", (INVESTIGATION, CONCLUSION)), ("kind", (INTERVIEW, SessionKind.GROUP))]
    )
    def test_a_total_of_unknown_stage_could_belong_to_any_breakdown(self, whole, part):
        found = offer(total(18, **{whole: part[0]}), total(8, **{whole: part[1]}, stage=UNKNOWN))

        assert found.hours(WHOLE) == (at_least(18), at_least(8))

    def test_a_follow_up_of_unknown_stage_could_belong_to_any_breakdown(self):
        found = offer(total(24), total(2, phase=CONCLUSION), total(2, phase=Phase.FOLLOW_UP, stage=UNKNOWN))

        assert found.hours(FOLLOW_UP_IN)[:2] == (at_least(24), at_least(2))
        assert found.hours(WHOLE)[:2] == (hours(24), at_least(2))

    def test_sessions_come_before_totals(self):
        found = schedule(sitting(5), totals=(total(24), total(3, stage=Stage.DELIVERED)))

        assert found.hours(WHOLE) == (hours(5), hours(24), at_least(3))

    def test_totals_that_break_down_nothing_else_say_nothing_of_the_rest(self):
        assert offer(total(2, phase=Phase.FOLLOW_UP)).hours(WHOLE) == (NOTHING,)
        assert offer(total(2, phase=Phase.FOLLOW_UP)).hours(FOLLOW_UP_IN) == (hours(2),)

    def test_a_bilan_told_to_have_no_session_yet_has_the_hours_it_states(self):
        assert schedule(totals=(total(24),)).hours(WHOLE) == (hours(24),)

    def test_a_bilan_whose_sessions_nobody_told_has_the_hours_it_states(self):
        assert Bilan(totals=[total(24)]).schedule.hours(WHOLE) == (hours(24),)


class TestDays:
    """The first and the last day of the action, the last of the conclusion and of the follow-up."""

    def test_they_are_those_of_the_sessions_that_belong(self):
        found = schedule(
            sitting(day=MAY_1, phase=Phase.PRIOR),
            sitting(day=MAY_10, phase=Phase.PRELIMINARY),
            sitting(day=MAY_11, phase=CONCLUSION),
            sitting(day=MAY_12, phase=INVESTIGATION),
            sitting(day=MAY_20, phase=Phase.FOLLOW_UP),
        )

        assert (found.begins_on, found.concludes_on, found.ends_on, found.followed_up_on) == (
            MAY_10,
            MAY_11,
            MAY_12,
            MAY_20,
        )

    @pytest.mark.parametrize("days", list(permutations([MAY_10, MAY_11, MAY_12])))
    def test_the_order_of_telling_does_not_matter(self, days):
        found = schedule(*(sitting(day=day, phase=CONCLUSION) for day in days))

        assert (found.begins_on, found.ends_on, found.concludes_on) == (MAY_10, MAY_12, MAY_12)

    @pytest.mark.parametrize("days", list(permutations([MAY_10, MAY_11, MAY_12])))
    def test_the_order_of_doubtful_sessions_does_not_matter(self, days):
        doubtful = [sitting(day=day, status=UNKNOWN) for day in days]
        found = schedule(sitting(day=MAY_11), *doubtful)

        assert (found.begins_on, found.ends_on) == (UNKNOWN, UNKNOWN)

    @pytest.mark.parametrize("sessions", [(), (sitting(status=CANCELLED),)])
    def test_without_sessions_there_is_no_day(self, sessions):
        found = schedule(*sessions)

        assert (found.begins_on, found.ends_on, found.concludes_on, found.followed_up_on) == (None, None, None, None)

    def test_a_session_of_one_phase_says_nothing_of_the_others(self):
        found = schedule(sitting(phase=INVESTIGATION))

        assert (found.begins_on, found.concludes_on, found.followed_up_on) == (MAY_10, None, None)

    @pytest.mark.parametrize("case", [Bilan(), Bilan(totals=[total(24)]), Programme(), Programme(phases=[CONCLUSION])])
    def test_without_sessions_told_no_day_is_known(self, case):
        found = case.schedule

        assert {found.begins_on, found.ends_on, found.concludes_on, found.followed_up_on} == {UNKNOWN}

    def test_a_bilan_that_has_totals_and_no_session_yet_has_no_day_yet(self):
        found = schedule(totals=(total(24),))

        assert {found.begins_on, found.ends_on, found.concludes_on, found.followed_up_on} == {UNKNOWN}

    @pytest.mark.parametrize(
        ("doubtful", "begins", "ends"),
        [
            (MAY_1, UNKNOWN, MAY_12),
            (MAY_10, MAY_10, MAY_12),
            (MAY_11, MAY_10, MAY_12),
            (MAY_12, MAY_10, MAY_12),
            (MAY_20, MAY_10, UNKNOWN),
            (UNKNOWN, UNKNOWN, UNKNOWN),
        ],
    )
    @pytest.mark.parametrize("hidden", [{"status": UNKNOWN}, {"kind": UNKNOWN, "phase": UNKNOWN}])
    def test_a_session_in_doubt_matters_where_it_could_come_first_or_last(self, hidden, doubtful, begins, ends):
        found = schedule(sitting(day=MAY_10), sitting(day=MAY_12), sitting(day=doubtful, **hidden))

        assert (found.begins_on, found.ends_on) == (begins, ends)

    @pytest.mark.parametrize("hidden", [{"status": UNKNOWN}, {"kind": UNKNOWN, "phase": UNKNOWN}])
    def test_sessions_in_doubt_alone_leave_every_day_unknown(self, hidden):
        found = schedule(sitting(**hidden))

        assert (found.begins_on, found.ends_on) == (UNKNOWN, UNKNOWN)

    def test_a_session_of_an_unknown_day_could_be_on_any(self):
        found = schedule(sitting(day=MAY_10, phase=CONCLUSION), sitting(day=UNKNOWN, phase=CONCLUSION))

        assert {found.begins_on, found.ends_on, found.concludes_on} == {UNKNOWN}

    @pytest.mark.parametrize("doubt", [{}, {"status": UNKNOWN}, {"phase": UNKNOWN}])
    def test_a_session_that_has_no_day_yet_comes_after_those_that_have_one(self, doubt):
        undated = sitting(day=None, **({"phase": CONCLUSION} | doubt))
        found = schedule(sitting(day=MAY_10, phase=CONCLUSION), undated)

        assert (found.begins_on, found.ends_on, found.concludes_on) == (MAY_10, UNKNOWN, UNKNOWN)

    @pytest.mark.parametrize("others", [[], [sitting(day=MAY_1, status=UNKNOWN)]])
    def test_where_no_sure_session_has_a_day_the_first_one_is_not_known(self, others):
        assert schedule(*others, sitting(day=None)).begins_on is UNKNOWN

    def test_a_session_without_a_day_outside_the_action_leaves_the_action_known(self):
        found = schedule(sitting(day=MAY_10), sitting(day=None, phase=Phase.FOLLOW_UP))

        assert (found.begins_on, found.followed_up_on) == (MAY_10, UNKNOWN)

    @pytest.mark.parametrize(
        ("day", "concludes"), [(MAY_1, MAY_10), (MAY_10, MAY_10), (MAY_11, UNKNOWN), (UNKNOWN, UNKNOWN)]
    )
    def test_a_session_of_unknown_phase_could_be_of_the_conclusion(self, day, concludes):
        found = schedule(sitting(day=MAY_10, phase=CONCLUSION), sitting(day=day, phase=UNKNOWN))

        assert found.concludes_on == concludes

    def test_a_session_that_could_be_the_only_one_of_the_conclusion_leaves_it_unknown(self):
        assert schedule(sitting(phase=UNKNOWN)).concludes_on is UNKNOWN

    @pytest.mark.parametrize(("day", "followed_up"), [(MAY_1, MAY_10), (MAY_10, MAY_10), (MAY_11, UNKNOWN)])
    def test_a_follow_up_that_may_have_been_cancelled(self, day, followed_up):
        follow_up = sitting(day=MAY_10, phase=Phase.FOLLOW_UP)

        assert schedule(follow_up, evolve(follow_up, day=day, status=UNKNOWN)).followed_up_on == followed_up

    def test_a_follow_up_is_told_by_its_kind_as_well(self):
        found = schedule(sitting(kind=SessionKind.FOLLOW_UP, phase=UNKNOWN))

        assert (found.followed_up_on, found.ends_on, found.concludes_on) == (MAY_10, None, None)


class TestPhases:
    """Phases to which a session belongs; without sessions, those for which hours are stated."""

    @pytest.mark.parametrize("status", [PLANNED, HELD])
    def test_those_of_sessions(self, status):
        found = schedule(sitting(phase=INVESTIGATION, status=status), sitting(phase=Phase.FOLLOW_UP, status=status))

        assert found.phases == KnownSet(frozenset({INVESTIGATION, Phase.FOLLOW_UP}), is_complete=True)

    @pytest.mark.parametrize("sessions", [(), (sitting(status=CANCELLED),)])
    def test_without_a_session_that_stands_there_is_none(self, sessions):
        assert schedule(*sessions).phases == KnownSet(frozenset(), is_complete=True)

    @pytest.mark.parametrize("hidden", ["phase", "status"])
    def test_a_session_known_in_part_could_be_of_any_phase(self, hidden):
        found = schedule(sitting(phase=CONCLUSION), sitting(**{hidden: UNKNOWN}), sitting(phase=Phase.PRELIMINARY))

        assert found.phases == KnownSet(frozenset({CONCLUSION, Phase.PRELIMINARY}), is_complete=False)

    @pytest.mark.parametrize("totals", [(), UNKNOWN, (total(4, phase=CONCLUSION),)])
    def test_where_sessions_are_listed_totals_add_none(self, totals):
        found = Bilan(sessions=[sitting()], totals=totals).schedule

        assert found.phases == KnownSet(frozenset({INVESTIGATION}), is_complete=True)

    @pytest.mark.parametrize("sessions", [(), UNKNOWN])
    def test_where_no_session_is_listed_yet_totals_name_some_and_there_may_be_others(self, sessions):
        found = Bilan(sessions=sessions, totals=[total(4, phase=CONCLUSION), total(24)]).schedule

        assert found.phases == KnownSet(frozenset({CONCLUSION}), is_complete=False)

    @pytest.mark.parametrize(
        ("lasts", "is_named", "is_complete"),
        [
            (hours(0), False, True),
            (hours(0, 1), False, False),
            (hours(1), True, True),
            (at_least(1), True, True),
            (UNBOUNDED, False, False),
            (UNKNOWN, False, False),
        ],
    )
    def test_no_hours_are_no_phase_and_unknown_hours_may_be_none(self, lasts, is_named, is_complete):
        found = Programme(phases=[INVESTIGATION], totals=[total(lasts, phase=CONCLUSION)]).schedule

        assert found.phases == KnownSet(frozenset({INVESTIGATION} | ({CONCLUSION} if is_named else set())), is_complete)

    @pytest.mark.parametrize(("totals", "is_complete"), [((), True), (UNKNOWN, False)])
    def test_an_offer_that_lists_its_phases_has_no_others_once_its_totals_are_told(self, totals, is_complete):
        found = Programme(phases=[Phase.PRELIMINARY], totals=totals).schedule

        assert found.phases == KnownSet(frozenset({Phase.PRELIMINARY}), is_complete)

    def test_an_offer_that_lists_none_may_have_others(self):
        assert offer(total(4, phase=CONCLUSION)).phases == KnownSet(frozenset({CONCLUSION}), is_complete=False)


@pytest.mark.parametrize(
    ("case", "where"),
    [
        (Bilan(), "sessions"),
        (Bilan(sessions=[]), "sessions"),
        (Bilan(sessions=[sitting()]), "sessions"),
        (Programme(), "totals"),
        (Programme(phases=[INVESTIGATION]), "totals"),
    ],
)
def test_a_case_is_read_from_its_sessions_and_an_offer_from_its_totals(case, where):
    assert case.schedule.where == where


def test_a_schedule_is_read_once():
    case, offered = Bilan(), Programme()

    assert case.schedule is case.schedule
    assert offered.schedule is offered.schedule


def _sitting_of(duration, day, place, status):
    return sitting(duration, day=day, kind=place[0], phase=place[1], status=status)


INSIDE = st.sampled_from(sorted(ACTION_KINDS, key=lambda kind: kind.value)) | st.just(UNKNOWN)
PLACES = st.tuples(INSIDE, st.sampled_from(Phase) | st.just(UNKNOWN)) | st.sampled_from(
    [
        (PRIOR_INTERVIEW, Phase.PRIOR),
        (PRIOR_INTERVIEW, UNKNOWN),
        (FOLLOW_UP, Phase.FOLLOW_UP),
        (FOLLOW_UP, UNKNOWN),
    ]
)
SESSION_FACTS = st.builds(
    _sitting_of,
    st.integers(1, 8) | st.just(UNKNOWN),
    st.dates(date(2026, 1, 1), date(2026, 1, 9)) | st.sampled_from([None, UNKNOWN]),
    PLACES,
    st.sampled_from(SessionStatus) | st.just(UNKNOWN),
)
TOTAL_FACTS = st.builds(
    total,
    st.integers(0, 8).map(hours) | st.integers(0, 8).map(at_least) | st.just(hours(2, 5)),
    stage=st.sampled_from(Stage),
    phase=st.sampled_from(Phase) | st.none(),
    kind=st.sampled_from([INTERVIEW, WORK, FOLLOW_UP]) | st.none(),
)
HIDDEN = st.sampled_from([("duration",), ("status",), ("day",), ("kind",), ("phase",), ("kind", "phase")])
ANY_KINDS = st.sampled_from([*KINDS, frozenset({WORK}), frozenset({INTERVIEW, FOLLOW_UP})])


class TestKnowingLess:
    """A fact withheld leaves hours and days equal, or less sure."""

    @settings(deadline=None)
    @given(st.lists(SESSION_FACTS, min_size=1, max_size=5), HIDDEN, st.integers(0, 4), ANY_KINDS)
    def test_a_session_known_in_part_says_no_more_than_one_known_whole(self, sessions, hidden, place, kinds):
        place %= len(sessions)
        blurred = [*sessions]
        blurred[place] = evolve(sessions[place], **dict.fromkeys(hidden, UNKNOWN))
        (whole,), (part,) = (schedule(*told).hours(kinds) for told in (sessions, blurred))

        assert says_no_more(part, whole)

    @settings(deadline=None)
    @given(st.lists(SESSION_FACTS, min_size=1, max_size=5), HIDDEN, st.integers(0, 4))
    def test_a_day_stays_or_is_no_longer_known(self, sessions, hidden, place):
        place %= len(sessions)
        blurred = [*sessions]
        blurred[place] = evolve(sessions[place], **dict.fromkeys(hidden, UNKNOWN))
        whole, part = schedule(*sessions), schedule(*blurred)

        assert part.begins_on in {whole.begins_on, UNKNOWN}
        assert part.ends_on in {whole.ends_on, UNKNOWN}
        assert part.concludes_on in {whole.concludes_on, UNKNOWN}
        assert part.followed_up_on in {whole.followed_up_on, UNKNOWN}

    @settings(deadline=None)
    @given(st.lists(SESSION_FACTS, min_size=1, max_size=5), st.randoms(use_true_random=False))
    def test_the_order_of_sessions_does_not_matter(self, sessions, random):
        shuffled = [*sessions]
        random.shuffle(shuffled)
        one, other = schedule(*sessions), schedule(*shuffled)

        assert [one.hours(kinds) for kinds in KINDS] == [other.hours(kinds) for kinds in KINDS]
        assert (one.begins_on, one.ends_on, one.phases) == (other.begins_on, other.ends_on, other.phases)

    @settings(deadline=None)
    @given(st.lists(SESSION_FACTS, max_size=4), SESSION_FACTS, ANY_KINDS)
    def test_one_more_session_never_takes_hours_away(self, sessions, another, kinds):
        (before,), (after,) = (schedule(*told).hours(kinds) for told in (sessions, [*sessions, another]))

        assert after.lo >= before.lo
        assert after.hi is None or (before.hi is not None and after.hi >= before.hi)

    @settings(deadline=None)
    @given(st.lists(SESSION_FACTS, max_size=5))
    def test_more_kinds_never_have_fewer_hours(self, sessions):
        found = schedule(*sessions)
        (less,), (more,) = found.hours(WHOLE), found.hours(ALL_KINDS)

        assert more.lo >= less.lo >= ZERO
        assert more.hi is None or (less.hi is not None and more.hi >= less.hi)

    @settings(deadline=None)
    @given(
        st.lists(TOTAL_FACTS, min_size=1, max_size=5),
        st.sampled_from(["hours", "stage"]),
        st.integers(0, 4),
        ANY_KINDS,
    )
    def test_a_total_known_in_part_raises_no_lower_bound_and_lowers_no_upper_one(self, totals, hidden, place, kinds):
        place %= len(totals)
        blurred = [*totals]
        blurred[place] = evolve(totals[place], **{hidden: UNKNOWN})
        whole, part = offer(*totals).hours(kinds), offer(*blurred).hours(kinds)
        least = min((span.hi for span in whole if span.hi is not None), default=None)

        assert max(span.lo for span in part) <= max(span.lo for span in whole)
        assert all(span.hi is None or (least is not None and least <= span.hi) for span in part)

    @settings(deadline=None)
    @given(st.lists(TOTAL_FACTS, max_size=4), ANY_KINDS)
    def test_without_sessions_totals_not_told_leave_everything_open(self, totals, kinds):
        whole, part = schedule(totals=totals), Bilan(sessions=[]).schedule

        assert part.hours(kinds) == (UNBOUNDED,)
        assert part.begins_on is UNKNOWN
        assert part.phases.members <= whole.phases.members
        assert not part.phases.is_complete

    def test_two_totals_of_unknown_stage_may_be_of_two(self):
        told = [total(10, phase=INVESTIGATION, stage=UNKNOWN), total(10, phase=INVESTIGATION)]
        whole, part = offer(*told), offer(told[0], evolve(told[1], stage=UNKNOWN))

        assert max(span.lo for span in part.hours(WHOLE)) <= max(span.lo for span in whole.hours(WHOLE))

    @pytest.mark.parametrize("before", [[], [sitting(day=MAY_1, phase=Phase.FOLLOW_UP)]])
    def test_an_interview_of_unknown_phase_may_be_the_follow_up(self, before):
        assert schedule(*before, sitting(phase=UNKNOWN)).followed_up_on is UNKNOWN

    @pytest.mark.parametrize("before", [[], [sitting(day=MAY_1, phase=Phase.FOLLOW_UP)]])
    def test_a_session_of_unknown_kind_and_phase_may_be_the_follow_up(self, before):
        assert schedule(*before, sitting(kind=UNKNOWN, phase=UNKNOWN)).followed_up_on is UNKNOWN

    @pytest.mark.parametrize("hidden", [{"status": UNKNOWN}, {"phase": UNKNOWN}])
    @pytest.mark.parametrize("before", [[], [sitting(phase=CONCLUSION)]])
    def test_a_session_in_doubt_that_has_no_day_may_come_last(self, before, hidden):
        found = schedule(*before, sitting(day=None, **({"phase": CONCLUSION} | hidden)))

        assert (found.ends_on, found.concludes_on) == (UNKNOWN, UNKNOWN)
