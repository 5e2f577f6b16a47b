from datetime import date, timedelta

import pytest
from attrs import evolve

from bilanlib.models.convention import Convention
from bilanlib.models.programme import Programme
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.terms import Phase, SessionKind, SessionStatus, Stage
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.span import Span
from bilanlib.questions.check import check
from bilanlib.questions.fixes import apply
from bilanlib.readings.hours import HourCount
from plans import BEGINS, PLAN, edits_of, fix_of, with_sessions

RULE = "fr.ct.L6313-4.max-duration"
AT = BEGINS - timedelta(days=1)
CANCELLED, HELD = SessionStatus.CANCELLED, SessionStatus.HELD


def hours(number):
    return timedelta(hours=number)


def longer(more, place=9):
    """The plan of 24 hours with one session that much longer."""
    return with_sessions(PLAN, {place: {"duration": PLAN.sessions[place].duration + hours(more)}})


def total(lo, hi=None, stage=Stage.PLANNED, **told):
    return HourTotal(stage=stage, hours=Span(hours(lo), hours(lo if hi is None else hi)), **told)


def shortened(case, at=AT, **asked):
    return edits_of(fix_of(case, RULE, at, **asked))


class TestSessions:
    """Which planned session is cut, and by how much. The last three, of the conclusion, last 1 h 30, 1 h 30 and 1 h."""

    @pytest.mark.parametrize("more", [-0.25, 0])
    def test_nothing_within_the_limit(self, more):
        assert RULE not in {result.id for result in check(longer(more), at=AT).failures}

    @pytest.mark.parametrize(
        ("more", "expected"),
        [
            (0.25, {"sessions[10].duration": hours(0.75)}),
            (0.75, {"sessions[10].duration": hours(0.25)}),
            (1, {"sessions[10].status": CANCELLED}),
            (1.5, {"sessions[10].status": CANCELLED, "sessions[9].duration": hours(2.5)}),
            (5, {"sessions[10].status": CANCELLED, "sessions[9].duration": hours(2.5)}),
        ],
    )
    def test_from_the_last_one_backwards(self, more, expected):
        assert shortened(longer(more)) == expected

    def test_a_session_without_a_day_comes_last(self):
        case = with_sessions(longer(1), {3: {"day": None}})

        assert shortened(case) == {"sessions[3].duration": hours(2)}

    def test_the_only_one_of_its_kind_in_its_phase_is_not_cancelled(self):
        # The test and the interview of the conclusion stand alone; the interview before them gives way.
        alone = {8: {"kind": SessionKind.TEST}, 9: {"status": CANCELLED}}
        case = with_sessions(longer(4, place=7), alone)

        assert shortened(case) == {"sessions[7].duration": hours(3.5)}

    def test_what_was_held_stays(self):
        held = {place: {"status": HELD} for place in (9, 10)}

        assert shortened(with_sessions(longer(1), held)) == {"sessions[8].duration": hours(0.5)}

    @pytest.mark.parametrize(
        "told", [{"status": HELD}, {"status": UNKNOWN}, {"day": AT - timedelta(days=1)}, {"day": UNKNOWN}], ids=str
    )
    def test_nothing_is_cut_of_what_was_held_or_may_have_been(self, told):
        # Only the first session may still be cut, and it is the only one of its phase.
        case = with_sessions(longer(3), dict.fromkeys(range(1, 11), told))

        assert shortened(case) is None

    @pytest.mark.parametrize(("more", "is_fixed"), [(3, True), (11, False)])
    def test_it_opens_no_question_that_was_closed(self, more, is_fixed):
        # With 17 h of interviews and 3 h more it is open already what they come to; with 11 h more it is not.
        case = with_sessions(longer(more), {10: {"duration": UNKNOWN}})

        assert (shortened(case) is not None) is is_fixed

    def test_a_session_of_a_phase_that_nobody_told_may_not_count(self):
        # Two of one kind: one of them could go if it was sure that it counts.
        case = with_sessions(longer(4), {place: {"phase": UNKNOWN} for place in (8, 10)})

        assert shortened(case) == {"sessions[9].duration": hours(1.5)}

    def test_hours_that_do_not_count_stay(self):
        # 25 h 30 of interviews; the provider's own work comes after them and does not count.
        case = with_sessions(longer(9.5), {10: {"kind": SessionKind.PROVIDER_WORK}})

        assert shortened(case, readings=[HourCount.PROVIDER_LED]) == {"sessions[9].duration": hours(9.5)}

    def test_the_follow_up_counts_where_it_is_pinned(self):
        after = Session(
            day=date(2026, 12, 1),
            duration=hours(2),
            phase=Phase.FOLLOW_UP,
            kind=SessionKind.FOLLOW_UP,
            status=SessionStatus.PLANNED,
        )
        case = evolve(longer(0.5), sessions=(*longer(0.5).sessions, after))
        pinned = [HourCount.FOLLOW_UP_IN]

        assert shortened(case) == {"sessions[10].duration": hours(0.5)}
        # 26 h 30 in all: the follow-up is the only one of its kind and cannot bear so much.
        assert shortened(case, readings=pinned) == {
            "sessions[10].status": CANCELLED,
            "sessions[9].duration": hours(0.5),
        }

    def test_it_fits_under_every_answer(self):
        case = with_sessions(PLAN, {7: {"duration": hours(13)}, 4: {"duration": hours(9)}})
        mended = apply(fix_of(case, RULE, AT), case)

        for answer in (HourCount.WHOLE_ACTION, HourCount.PROVIDER_LED):
            assert check(mended, at=AT, readings=[answer])[RULE].verdict.value == "pass"


def draft(sent_on):
    return Convention(draft_sent_on=sent_on, draft_received_on=None, refused_on=None, signatures=())


class TestTotals:
    """Hours that are stated, not listed."""

    @pytest.mark.parametrize(
        ("lo", "hi", "expected"),
        [(24.25, 24.25, Span.exactly(hours(24))), (26, 30, Span.exactly(hours(24))), (25, None, None)],
    )
    def test_the_whole_of_an_offer(self, lo, hi, expected):
        stated = HourTotal(stage=Stage.DECLARED, hours=Span(hours(lo), None if hi is None else hours(hi)))
        offer = Programme(scheme="fr-private", totals=(stated,))

        assert shortened(offer) == (None if expected is None else {"totals[0].hours": expected})

    def test_a_part_of_an_offer_gives_up_what_is_too_much(self):
        parts = (
            total(2, stage=Stage.DECLARED, phase=Phase.PRELIMINARY),
            total(20, 22, stage=Stage.DECLARED, phase=Phase.INVESTIGATION),
            total(4, 6, stage=Stage.DECLARED, phase=Phase.CONCLUSION),
            total(1, stage=Stage.DECLARED, phase=Phase.FOLLOW_UP),
        )
        offer = Programme(scheme="fr-private", totals=parts)

        # 26 to 30 hours: 6 too many; the conclusion has no more than 6, the investigation can bear it.
        assert shortened(offer) == {"totals[1].hours": Span.exactly(hours(16))}

    def test_a_kind_of_an_offer_gives_up_what_is_too_much(self):
        parts = (
            total(10, stage=Stage.DECLARED, kind=SessionKind.INTERVIEW),
            total(16, stage=Stage.DECLARED, kind=SessionKind.INDIVIDUAL_WORK),
            total(20, stage=Stage.DECLARED, kind=SessionKind.FOLLOW_UP),
        )

        assert shortened(Programme(scheme="fr-private", totals=parts)) == {"totals[1].hours": Span.exactly(hours(14))}

    def test_phases_and_kinds_together(self):
        parts = (
            total(10, stage=Stage.DECLARED, phase=Phase.PRELIMINARY, kind=SessionKind.INTERVIEW),
            total(16, stage=Stage.DECLARED, phase=Phase.CONCLUSION, kind=SessionKind.INTERVIEW),
            total(2, stage=Stage.DECLARED, phase=Phase.FOLLOW_UP, kind=SessionKind.INTERVIEW),
        )

        assert shortened(Programme(scheme="fr-private", totals=parts)) == {"totals[1].hours": Span.exactly(hours(14))}

    def test_what_fits_where_most_kinds_count_fits_everywhere(self):
        # 25 h led by the provider, 30 h in all: too many either way.
        parts = (
            total(25, stage=Stage.DECLARED, kind=SessionKind.INTERVIEW),
            total(5, stage=Stage.DECLARED, kind=SessionKind.INDIVIDUAL_WORK),
        )

        assert shortened(Programme(scheme="fr-private", totals=parts)) == {"totals[0].hours": Span.exactly(hours(19))}

    def test_a_total_within_the_limit_stays(self):
        parts = (total(25, stage=Stage.DECLARED), total(24, 26, stage=Stage.DECLARED))

        assert shortened(Programme(scheme="fr-private", totals=parts)) == {"totals[0].hours": Span.exactly(hours(24))}

    def test_where_no_part_can_bear_it_there_is_no_fix(self):
        words = (Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION)
        parts = tuple(total(16, stage=Stage.DECLARED, phase=phase) for phase in words)

        assert shortened(Programme(scheme="fr-private", totals=parts)) is None

    def test_planned_totals_of_a_bilan_go_down_with_its_sessions(self):
        case = evolve(longer(1), totals=(total(25),))

        assert shortened(case) == {"sessions[10].status": CANCELLED, "totals[0].hours": Span.exactly(hours(24))}

    @pytest.mark.parametrize(
        ("stage", "sent_on", "is_fixed"),
        [
            (Stage.DECLARED, None, True),
            (Stage.DECLARED, AT + timedelta(days=1), True),
            (Stage.DECLARED, AT, False),
            (Stage.DECLARED, UNKNOWN, False),
            (Stage.DELIVERED, None, False),
            (Stage.PLANNED, AT, True),
            (UNKNOWN, None, False),
        ],
    )
    def test_those_of_a_draft_go_down_until_it_is_sent(self, stage, sent_on, is_fixed):
        case = stating((total(25, stage=stage),), sent_on)

        assert (shortened(case) is not None) is is_fixed

    def test_hours_that_nobody_told_are_no_number_to_cut(self):
        parts = (total(25), HourTotal(stage=Stage.PLANNED, kind=SessionKind.TEST))

        assert shortened(stating(parts, None)) is not None


def stating(totals, sent_on):
    """A bilan of which only hours and the draft are told."""
    return evolve(PLAN, sessions=UNKNOWN, totals=totals, convention=draft(sent_on))
