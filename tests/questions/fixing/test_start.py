from datetime import date, timedelta

import pytest
from attrs import evolve

from bilanlib.models.convention import Convention, Signature
from bilanlib.models.sessions import Session
from bilanlib.models.terms import (
    Capacity,
    FundingSource,
    Party,
    Phase,
    SessionKind,
    SessionStatus,
    Territory,
)
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.public_holidays import ANYWHERE
from bilanlib.questions.fixing.start import Cautious
from bilanlib.readings.acceptance import TenDays
from bilanlib.readings.convention import AcceptanceTime
from plans import BEGINS, PLAN, edits_of, fix_of, with_sessions

DAY = timedelta(days=1)
START, EARLY, CONSENT = "fr.ct.R6313-8.start", "fr.ct.R6313-8.early-start", "fr.ct.L6313-4.consent"


def sent(day, *signatures, **told):
    """The plan with a draft that was sent on a day, and signed by some."""
    draft = evolve(PLAN.convention, draft_sent_on=day, draft_received_on=None, signatures=signatures)
    return evolve(PLAN, convention=evolve(draft, **told))


def signed(party, day):
    return Signature(party=party, signed_on=day, capacity=Capacity.IN_PERSON)


def first_day(case, at=BEGINS, rule=START, **asked):
    edits = edits_of(fix_of(case, rule, at, **asked))
    return None if edits is None else edits["sessions[0].day"]


class TestFirstDay:
    """The day to which the first session moves."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2026, 10, 7), date(2026, 10, 20)),  # ten days end on Saturday the 17th, that is on Monday the 19th
            (date(2026, 10, 9), date(2026, 10, 20)),  # ten days end on Monday the 19th
            (date(2026, 10, 10), date(2026, 10, 21)),  # on Tuesday the 20th
            (date(2026, 10, 13), date(2026, 10, 26)),  # on Friday the 23rd; then comes a week-end
            (date(2026, 10, 14), date(2026, 10, 27)),  # on Saturday the 24th, that is on Monday the 26th
        ],
    )
    def test_after_the_time_to_accept(self, day, expected):
        assert first_day(sent(day)) == expected

    def test_receipt_may_make_it_later(self):
        case = sent(date(2026, 10, 12), draft_received_on=date(2026, 10, 15))

        assert first_day(case) == date(2026, 10, 27)

    def test_a_pinned_way_of_counting_makes_it_another(self):
        case = sent(date(2026, 10, 14))

        assert first_day(case, readings=[TenDays.UNROLLED]) == date(2026, 10, 26)

    @pytest.mark.parametrize("day", [None, UNKNOWN])
    def test_a_draft_that_was_not_sent_is_taken_as_sent_that_day(self, day):
        assert first_day(sent(day)) == date(2026, 10, 30)

    @pytest.mark.parametrize(
        "case",
        [
            sent(date(2026, 10, 1)),
            sent(date(2026, 10, 12), refused_on=date(2026, 10, 16)),
            evolve(PLAN, convention=None),
        ],
        ids=["silence", "refused", "no convention"],
    )
    def test_a_new_draft_takes_a_new_time(self, case):
        assert first_day(case, rule="fr.ct.R6313-8.parties") == date(2026, 10, 30)

    def test_it_comes_after_signatures_that_are_told_for_later(self):
        late = signed(Party.PROVIDER, date(2026, 11, 2))
        case = sent(date(2026, 10, 12), signed(Party.BENEFICIARY, date(2026, 10, 14)), late)

        assert first_day(case) == date(2026, 11, 3)

    def test_holidays_are_no_working_days(self):
        later = evolve(sent(date(2026, 12, 14)), territory=Territory.METROPOLE)
        case = with_sessions(later, {place: {"day": date(2026, 12, 24)} for place in range(11)})

        assert first_day(case, at=date(2026, 12, 24)) == date(2026, 12, 28)

    def test_a_day_that_may_be_a_holiday_is_left_out(self):
        # 26 December is a holiday in Alsace-Moselle.
        assert date(2026, 12, 26) in Cautious(ANYWHERE)
        assert date(2026, 12, 24) not in Cautious(ANYWHERE)
        assert date(2026, 12, 25) in Cautious(ANYWHERE)

    def test_without_a_convention_it_is_the_next_working_day(self):
        own = (evolve(PLAN.funding[0], source=FundingSource.OWN_MONEY),)
        case = evolve(PLAN, funding=own, convention=None, consents=())

        assert first_day(case, rule=CONSENT) == date(2026, 10, 20)


class TestPlan:
    """The sessions that move with the first one."""

    def test_their_order_and_their_spacing_stay(self):
        fix = fix_of(sent(date(2026, 10, 10)), START, BEGINS)
        moved = [edit.after for edit in fix.edits]

        assert len(moved) == len(PLAN.sessions)
        assert moved == sorted(moved)
        assert all(day.weekday() < 5 for day in moved)
        assert all(timedelta(2) <= edit.after - edit.before <= timedelta(4) for edit in fix.edits)

    def test_a_plan_for_later_days_moves_where_usage_asks_for_it(self):
        case = sent(date(2026, 10, 12))

        assert first_day(case, at=date(2026, 10, 16), rule=EARLY) == date(2026, 10, 23)

    def test_and_where_a_pinned_answer_asks_for_it(self):
        case = sent(date(2026, 10, 12))
        pinned = [AcceptanceTime.REFLECTION]

        assert first_day(case, at=date(2026, 10, 16), rule=EARLY, readings=pinned) == date(2026, 10, 23)

    def test_the_prior_interview_stays_and_the_follow_up_goes_along(self):
        prior = Session(
            day=BEGINS - DAY, phase=Phase.PRIOR, kind=SessionKind.PRIOR_INTERVIEW, status=SessionStatus.HELD
        )
        after = Session(
            day=date(2026, 12, 1), phase=Phase.FOLLOW_UP, kind=SessionKind.FOLLOW_UP, status=SessionStatus.PLANNED
        )
        loose = evolve(PLAN.sessions[3], day=None)
        gone = evolve(PLAN.sessions[0], day=BEGINS, status=SessionStatus.CANCELLED)
        case = sent(date(2026, 10, 10))
        case = evolve(case, sessions=(*case.sessions, prior, after, loose, gone))
        edits = edits_of(fix_of(case, START, BEGINS))

        assert set(edits) == {f"sessions[{place}].day" for place in (*range(11), 12)}
        assert edits["sessions[12].day"] == date(2026, 12, 3)

    @pytest.mark.parametrize(("ends", "is_offered"), [(19, False), (20, False), (24, True), (25, True)])
    def test_it_stays_within_the_end_of_the_convention(self, ends, is_offered):
        # The last session, on the 20th, would move to Tuesday the 24th.
        case = sent(date(2026, 10, 12), ends_on=date(2026, 11, ends))

        assert (first_day(case) is not None) is is_offered

    @pytest.mark.parametrize(
        "told", [{"status": SessionStatus.HELD}, {"status": UNKNOWN}, {"day": BEGINS - DAY}], ids=str
    )
    def test_it_stays_where_the_action_has_begun_or_may_have(self, told):
        later = evolve(PLAN.sessions[0], **told)
        case = evolve(sent(date(2026, 10, 12)), sessions=(*PLAN.sessions, later))

        assert fix_of(case, EARLY, BEGINS) is None

    def test_a_follow_up_on_a_day_that_nobody_told_may_have_been(self):
        follow_up = Session(phase=Phase.FOLLOW_UP, kind=SessionKind.FOLLOW_UP, status=SessionStatus.PLANNED)
        case = evolve(sent(date(2026, 10, 12)), sessions=(*PLAN.sessions, follow_up))

        assert fix_of(case, EARLY, BEGINS) is None

    @pytest.mark.parametrize(("last", "is_offered"), [(29, True), (30, True), (31, False)])
    def test_it_stays_at_the_end_of_the_calendar(self, last, is_offered):
        case = with_sessions(
            evolve(PLAN, funding=(), consents=()), {place: {"day": date(2999, 12, last)} for place in range(11)}
        )

        assert (fix_of(case, CONSENT, date(2999, 12, last)) is not None) is is_offered

    def test_it_stays_where_the_time_to_accept_is_over_as_it_is_counted(self):
        # With the day of sending the ten days end on the 18th; usage would leave the 19th free as well.
        case = sent(date(2026, 10, 9), *PLAN.convention.signatures)

        assert fix_of(case, EARLY, date(2026, 10, 14), readings=[TenDays.SENDING_DAY_COUNTED]) is None


class TestConvention:
    """What is told of it in part."""

    def test_an_unknown_convention_is_asked_for_first(self):
        case = evolve(PLAN, convention=UNKNOWN, consents=())

        assert first_day(case, rule=CONSENT) == date(2026, 10, 30)

    def test_unknown_signatures_are_waited_for_as_if_there_were_none(self):
        case = evolve(PLAN, convention=Convention(draft_sent_on=date(2026, 10, 12)), consents=())

        assert first_day(case, rule=CONSENT) == date(2026, 10, 23)
