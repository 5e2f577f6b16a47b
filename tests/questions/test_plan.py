from datetime import date, timedelta
from itertools import pairwise

import pytest
from attrs import evolve

from bilanlib import (
    BELGIUM,
    UNKNOWN,
    Availability,
    Bilan,
    Consent,
    ConsentScope,
    Convention,
    FollowUpOffer,
    Force,
    FundingLine,
    FundingSource,
    HourTotal,
    InvalidValueError,
    Mention,
    Modality,
    OfferedSpan,
    Party,
    Period,
    Phase,
    Presence,
    Programme,
    Scheme,
    Session,
    SessionKind,
    SessionStatus,
    Signature,
    Span,
    Stage,
    Stance,
    Table,
    TenDays,
    Territory,
    Timing,
    Verdict,
    Weekday,
    plan,
)

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ACTION = (Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION)
AT, START = date(2026, 9, 1), date(2026, 9, 7)
CPF, PLAN = ((FundingLine(source=source),) for source in (FundingSource.CPF, FundingSource.EMPLOYER_PLAN))
MENTIONS = Table(dict.fromkeys(Mention, Presence.PRESENT))
TWICE_A_WEEK = {Weekday.TUESDAY, Weekday.THURSDAY}


def total(least, most=None, **about):
    """Hours that an offer states, exactly or within bounds."""
    span = Span(least * HOUR, None if most is None else most * HOUR) if most != least else Span.exactly(least * HOUR)
    return HourTotal(stage=about.pop("stage", Stage.DECLARED), hours=span, **about)


def exactly(hours, **about):
    return total(hours, hours, **about)


def offer(**told):
    """An offer of 2, 18 and 4 hours, paid by the CPF."""
    by_phase = zip(ACTION, (2, 18, 4), strict=True)
    whole = {
        "scheme": "fr-private",
        "phases": ACTION,
        "totals": tuple(exactly(hours, phase=phase) for phase, hours in by_phase),
        "funding": CPF,
        "follow_up": FollowUpOffer(after=Period(months=6)),
    }
    return Programme(**(whole | told))


def planned(programme=None, **asked):
    return plan(offer() if programme is None else programme, **({"start": START, "at": AT} | asked))


def days_of(found):
    return [one.day for one in found.sessions]


def ids(constraints):
    return [one.id for one in constraints]


SILENT = Scheme(id="silent", title="Dispositif qui ne règle rien", rules=())
"""A scheme that names no phase and bounds nothing."""


class TestHours:
    """How many hours are planned."""

    def test_each_phase_has_its_hours(self):
        found = planned()
        hours = [
            sum((one.duration for one in found.sessions if one.phase is phase), timedelta()) / HOUR for phase in ACTION
        ]

        assert hours == [2, 18, 4]

    def test_of_a_range_that_cannot_hold_only_what_is_left_is_planned(self):
        # X2: 17 to 24 hours in all, of which 17 with the counsellor and 7 or more alone.
        kinds = (exactly(17, kind=SessionKind.INTERVIEW), total(7, kind=SessionKind.INDIVIDUAL_WORK))
        found = planned(offer(totals=(total(17, 24), *kinds)))

        assert sum((one.duration for one in found.sessions), timedelta()) == 24 * HOUR

    @pytest.mark.parametrize(("alone", "clash"), [(6, []), (7, []), (8, ["totals[0]", "totals[1]", "totals[2]"])])
    def test_around_what_is_left_of_a_range(self, alone, clash):
        kinds = (exactly(17, kind=SessionKind.INTERVIEW), total(alone, kind=SessionKind.INDIVIDUAL_WORK))
        found = planned(offer(totals=(total(17, 24), *kinds)))

        assert ids(found.clash) == clash

    @pytest.mark.parametrize(("hours", "clash"), [(24, []), (25, ["totals[0]", "fr.ct.L6313-4.max-duration"])])
    def test_around_the_legal_maximum(self, hours, clash):
        assert ids(planned(offer(totals=(exactly(hours),))).clash) == clash

    @pytest.mark.parametrize(("hours", "expected"), [(None, 17), (20, 20), (24, 24)])
    def test_the_caller_decides_where_the_offer_leaves_a_choice(self, hours, expected):
        wished = None if hours is None else hours * HOUR
        found = planned(offer(totals=(total(17, 24),)), hours=wished)

        assert sum((one.duration for one in found.sessions), timedelta()) == expected * HOUR

    def test_the_caller_cannot_leave_the_range(self):
        assert ids(planned(offer(totals=(total(17, 24),)), hours=16 * HOUR).clash) == ["hours", "totals[0]"]

    def test_what_is_stated_twice_of_a_part_adds_up_and_totals_of_the_whole_do_not(self):
        parts = [exactly(2, phase=phase) for phase in (*ACTION, Phase.INVESTIGATION)]
        found = planned(offer(totals=(*parts, exactly(8), exactly(8, stage=Stage.PLANNED))))

        assert sum((one.duration for one in found.sessions), timedelta()) == 8 * HOUR

    def test_what_was_delivered_and_what_is_outside_the_action_is_no_promise(self):
        others = (
            exactly(30, stage=Stage.DELIVERED),
            exactly(1, phase=Phase.FOLLOW_UP),
            exactly(1, kind=SessionKind.FOLLOW_UP),
            HourTotal(stage=Stage.DECLARED),
        )
        found = planned(offer(totals=(exactly(12, stage=UNKNOWN), *others)))

        assert sum((one.duration for one in found.sessions), timedelta()) == 12 * HOUR

    def test_work_alone_is_not_conducted_by_the_provider(self):
        kinds = (exactly(10, kind=SessionKind.INTERVIEW), exactly(10, kind=SessionKind.INDIVIDUAL_WORK))
        found = planned(offer(totals=kinds, modalities=(Modality.VIDEO,)))
        alone = {(one.kind.value, one.conducted_by.value, one.modality) for one in found.sessions}

        assert alone == {
            ("interview", "provider", Modality.VIDEO),
            ("individual_work", "beneficiary", UNKNOWN),
        }

    def test_a_breakdown_by_phase_and_kind_is_kept_cell_by_cell(self):
        cells = {
            (Phase.PRELIMINARY, SessionKind.INTERVIEW): 2,
            (Phase.INVESTIGATION, SessionKind.TEST): 4,
            (Phase.INVESTIGATION, SessionKind.TRIPARTITE): 1,
            (Phase.CONCLUSION, SessionKind.INTERVIEW): 3,
        }
        found = planned(offer(totals=tuple(exactly(hours, phase=p, kind=k) for (p, k), hours in cells.items())))
        hours = {}
        for one in found.sessions:
            hours[one.phase, one.kind] = hours.get((one.phase, one.kind), 0) + one.duration / HOUR

        assert hours == cells

    def test_a_phase_that_a_breakdown_leaves_out_clashes_with_the_scheme(self):
        programme = offer(phases=UNKNOWN, totals=tuple(exactly(8, phase=phase) for phase in ACTION[:2]))

        assert ids(planned(programme).clash) == ["totals.declared.phases", "fr.ct.R6313-4.phases"]

    @pytest.mark.parametrize("totals", [UNKNOWN, (), (total(0, 24),), (HourTotal(stage=Stage.DECLARED),)])
    def test_without_any_hours_there_is_nothing_to_plan(self, totals):
        with pytest.raises(InvalidValueError, match=r"^programme\.totals tells no hours of the action"):
            planned(offer(totals=totals))


class TestSessions:
    """How hours are cut into sessions."""

    @pytest.mark.parametrize("number", [3, 8, 12, 40])
    def test_there_are_as_many_interviews_as_the_offer_says(self, number):
        found = planned(offer(interviews=number))

        assert len([one for one in found.sessions if one.kind is SessionKind.INTERVIEW]) == number

    @pytest.mark.parametrize(("number", "clash"), [(2, ["phases", "interviews"]), (3, [])])
    def test_around_one_interview_for_each_phase(self, number, clash):
        assert ids(planned(offer(interviews=number)).clash) == clash

    def test_interviews_need_hours_of_interviews(self):
        totals = (exactly(8, kind=SessionKind.INDIVIDUAL_WORK),)

        assert ids(planned(offer(totals=totals, interviews=4)).clash) == ["totals.declared.kinds", "interviews"]

    @pytest.mark.parametrize(("length", "longest"), [(None, 2), (3 * HOUR, 3), (HOUR, 1), (30 * HOUR, 18)])
    def test_they_are_as_long_as_the_caller_wishes(self, length, longest):
        assert max(one.duration for one in planned(session_length=length).sessions) == longest * HOUR

    def test_a_prior_interview_is_planned_without_a_day(self):
        hours = exactly(1, phase=Phase.PRIOR, kind=SessionKind.PRIOR_INTERVIEW)
        first = planned(offer(totals=(*offer().totals, hours))).sessions[0]
        prior = Session(
            day=None,
            duration=HOUR,
            kind=SessionKind.PRIOR_INTERVIEW,
            phase=Phase.PRIOR,
            status=SessionStatus.PLANNED,
        )

        assert first == prior
        assert planned(offer(phases=(Phase.PRIOR, *ACTION))).sessions[0] == evolve(prior, duration=UNKNOWN)

    def test_no_phase_is_named_by_an_offer_nor_by_its_scheme(self):
        found = planned(Programme(totals=(exactly(4),)), scheme=SILENT)

        assert {one.phase for one in found.sessions} == {Phase.INVESTIGATION}


class TestDays:
    """On which days sessions are planned."""

    def test_about_one_day_a_week(self):
        days = days_of(planned(start=date(2026, 9, 9)))

        # 11 November is a holiday.
        assert date(2026, 11, 12) in days
        assert {(after - before).days for before, after in pairwise(days)} == {6, 7, 8}

    @pytest.mark.parametrize(("until", "possible"), [(6, False), (7, True), (8, True)])
    def test_around_the_last_day_that_leaves_days_enough(self, until, possible):
        free = Availability(weekdays={Weekday.MONDAY}, hours_a_day=12 * HOUR)

        assert planned(availability=free, until=START + until * DAY).is_possible is possible

    @pytest.mark.parametrize(("hours", "possible"), [(11, False), (12, True), (13, True)])
    def test_around_the_hours_that_a_day_must_have(self, hours, possible):
        free = Availability(weekdays={Weekday.MONDAY}, hours_a_day=hours * HOUR)

        assert planned(availability=free, until=START + 7 * DAY).is_possible is possible

    def test_no_session_is_on_a_holiday_nor_on_a_day_that_is_not_free(self):
        free = Availability(weekdays={Weekday.WEDNESDAY}, not_on={date(2026, 11, 18)})
        days = days_of(planned(start=date(2026, 11, 9), availability=free, known=Bilan(territory=Territory.METROPOLE)))

        # 11 November is a holiday.
        assert days[0] == date(2026, 11, 25)

    def test_another_calendar_has_other_holidays(self):
        first = date(2026, 7, 21)

        assert days_of(planned(start=first, at=first))[0] == first
        assert days_of(planned(start=first, at=first, calendar=BELGIUM))[0] == first + DAY

    def test_a_day_that_may_be_a_holiday_is_left_out(self):
        first = date(2027, 5, 27)

        assert days_of(planned(start=first))[0] == first + DAY
        assert days_of(planned(start=first, known=Bilan(territory=Territory.METROPOLE)))[0] == first

    def test_an_average_is_aimed_at_and_bounds_nothing(self):
        # X20: five months on average, in four months at most.
        mean = OfferedSpan(shortest=None, longest=None, mean=Period(months=5))
        bounded = OfferedSpan(shortest=Period(days=21), longest=Period(months=4), mean=Period(months=5))
        free, short, long = (planned(offer(span=span)) for span in (mean, bounded, evolve(mean, mean=Period(days=1))))

        assert days_of(free)[-1] == Period(months=5).after(START)
        assert days_of(short)[-1] == Period(months=4).after(START)
        assert days_of(long)[-1] == START + DAY
        assert "span.mean" not in ids(free.constraints)

    @pytest.mark.parametrize(("longest", "possible"), [(6, False), (7, True), (8, True)])
    def test_around_the_longest_time(self, longest, possible):
        span = OfferedSpan(shortest=None, longest=Period(days=longest), mean=None)
        free = Availability(weekdays={Weekday.MONDAY}, hours_a_day=12 * HOUR)

        assert planned(offer(span=span), availability=free).is_possible is possible

    @pytest.mark.parametrize("told", [UNKNOWN, None, OfferedSpan()])
    def test_an_offer_that_tells_no_time_bounds_none(self, told):
        assert planned(offer(span=told)).is_possible

    @pytest.mark.parametrize(
        ("interviews", "totals", "clash"),
        [
            (1, (exactly(3),), ["interviews", "span.shortest"]),
            (UNKNOWN, (exactly(3),), []),
            (2, (exactly(3),), []),
            (1, (exactly(1, kind=SessionKind.INTERVIEW), exactly(2, kind=SessionKind.TEST)), []),
        ],
    )
    def test_a_time_needs_two_sessions(self, interviews, totals, clash):
        span = OfferedSpan(shortest=Period(days=21), longest=None, mean=None)
        programme = Programme(totals=totals, interviews=interviews, span=span)
        found = planned(programme, scheme=SILENT, session_length=3 * HOUR)
        days = days_of(found)

        assert ids(found.clash) == clash
        assert clash or days[-1] - days[0] >= 21 * DAY

    def test_the_last_of_all_days_can_be_planned(self):
        last = date(2999, 12, 30)

        assert days_of(planned(start=last, session_length=24 * HOUR))[-1] <= last + DAY


class TestFirstDay:
    """From which day on sessions can be held, and why."""

    def test_the_employee_has_ten_days_where_the_employer_pays(self):
        found = planned(offer(funding=PLAN, convention=Convention(mentions=MENTIONS)))

        assert found.earliest_start == date(2026, 9, 12)
        assert ids(found.reasons) == ["fr.ct.R6313-8.acceptance", "start"]
        assert found.reasons[0].references[0].citation == "C. trav., art. R. 6313-8, al. 5"
        assert (found.case.convention.draft_sent_on, found.case.convention.signatures) == (AT, ())
        assert found.case.convention.mentions == MENTIONS

    def test_a_last_day_that_is_not_worked_moves_the_first_one(self):
        # The tenth day after 26 August 2026 is a Saturday; the next working day is Monday the 7th.
        found = planned(offer(funding=PLAN), at=date(2026, 8, 26), start=date(2026, 8, 26))

        assert found.earliest_start == date(2026, 9, 8)

    def test_where_nobody_told_who_pays_they_are_left_all_the_same(self):
        found = planned(offer(funding=UNKNOWN))

        assert found.earliest_start == date(2026, 9, 12)
        assert str(found.reasons[0].message).startswith("si une convention est exigée")

    def test_of_several_titles_nobody_knows_which_it_will_be(self):
        found = planned(offer(funding=(*CPF, *PLAN)))

        assert found.case.funding is UNKNOWN
        assert found.earliest_start == date(2026, 9, 12)

    def test_no_convention_is_waited_for_where_the_account_pays(self):
        found = planned()

        assert (found.earliest_start, ids(found.reasons)) == (START, ["start"])
        assert found.case.convention is UNKNOWN

    def test_another_scheme_waits_for_none(self):
        assert planned(offer(scheme="fr-fpe", funding=PLAN)).earliest_start == START

    def test_a_draft_that_was_sent_runs_from_its_day(self):
        known = Bilan(convention=Convention(draft_sent_on=date(2026, 8, 28), signatures=()))
        found = planned(offer(funding=PLAN), known=known)

        assert found.earliest_start == date(2026, 9, 8)
        assert found.case.convention == known.convention

    def test_a_convention_that_all_have_signed_is_waited_for_no_longer(self):
        signatures = [Signature(party=one, signed_on=AT, capacity=None) for one in Party if one is not Party.PAYER]
        known = Bilan(convention=Convention(draft_sent_on=date(2026, 8, 20), signatures=signatures))
        found = planned(offer(funding=PLAN), known=known)

        assert (found.earliest_start, ids(found.reasons)) == (START, ["start"])

    def test_the_bilans_of_an_edition_do_not_come_before_it(self):
        found = planned(offer(published_on=date(2026, 10, 1)))

        assert (found.earliest_start, ids(found.reasons)) == (date(2026, 10, 1), ["published_on", "start"])

    def test_no_session_comes_before_the_day_of_the_plan(self):
        assert days_of(planned(start=AT - 9 * DAY))[0] == AT

    def test_a_rule_that_a_later_start_mends_is_a_reason(self):
        # By this answer the last day to accept is one day earlier than usage counts it.
        found = planned(offer(funding=PLAN), readings=(TenDays.SENDING_DAY_COUNTED,))

        assert found.earliest_start == date(2026, 9, 12)
        assert ids(found.reasons)[0] == "fr.ct.R6313-8.early-start"
        assert days_of(found)[0] == date(2026, 9, 12)


class TestRules:
    """What the scheme says of a plan."""

    def test_a_rule_that_no_plan_mends_is_the_clash(self):
        found = planned(offer(follow_up=None))

        assert (found.case, found.report, found.follow_up) == (None, None, None)
        assert ids(found.clash) == ["fr.ct.R6313-4.follow-up"]
        assert str(found.clash[0].message) == "aucun entretien de suivi avec le prestataire n’est proposé"
        assert found.clash[0].references

    def test_a_weaker_rule_may_be_left_out(self):
        late = offer(follow_up=FollowUpOffer(after=Period(years=1)))

        assert ids(planned(late).clash) == ["fr.ct.R6313-4.follow-up-time"]
        assert planned(late, threshold=Force.CONTRACT).is_possible

    def test_a_template_without_a_mention_clashes(self):
        mentions = Table({**MENTIONS, Mention.PRICE: Presence.ABSENT})
        found = planned(offer(funding=PLAN, convention=Convention(mentions=mentions)))

        assert ids(found.clash) == ["fr.ct.R6313-8.mentions"]

    def test_what_is_told_of_the_person_is_judged(self):
        known = Bilan(
            consents=(Consent(scope=ConsentScope.BILAN, stance=Stance.AGREES, given_on=AT, withdrawn_on=None),),
            documents=(),
        )
        found = planned(known=known)

        assert found.report["fr.ct.L6313-4.consent"].verdict is Verdict.PASS
        assert found.case.consents == known.consents


class TestFollowUp:
    """Between which days the follow-up interview falls."""

    @pytest.mark.parametrize(
        ("told", "window"),
        [
            (FollowUpOffer(after=Period(months=6)), ("2027-03-07", "2027-03-07")),
            (FollowUpOffer(after=Period(months=6), timings=(Timing.AT,)), ("2027-03-07", "2027-03-07")),
            (FollowUpOffer(after=Period(months=6), timings=(Timing.FROM,)), ("2027-03-07", None)),
            (FollowUpOffer(after=Period(months=6), timings=(Timing.WITHIN,)), ("2026-09-07", "2027-03-07")),
            (FollowUpOffer(after=Period(months=6), timings=tuple(Timing)), ("2027-03-07", "2027-03-07")),
            (
                FollowUpOffer(after=Period(months=6), timings=(Timing.FROM,), latest=Period(years=1)),
                ("2027-03-07", "2027-09-07"),
            ),
            (FollowUpOffer(after=Period(months=6), latest=Period(years=1)), ("2027-03-07", "2027-03-07")),
            (FollowUpOffer(after=None, latest=Period(years=1)), ("2026-09-07", "2027-09-07")),
            (FollowUpOffer(after=None, latest=None), None),
            (FollowUpOffer(), None),
            (None, None),
            (UNKNOWN, None),
        ],
    )
    def test_from_at_or_within_a_time(self, told, window):
        found = planned(Programme(scheme="fr-fpe", totals=(exactly(2),), follow_up=told))
        seen = found.follow_up

        assert (seen and (str(seen.first), seen.last and str(seen.last))) == window


class TestText:
    """How a plan is written for people."""

    @pytest.mark.parametrize(
        ("told", "line"),
        [
            (FollowUpOffer(after=Period(months=6)), "Follow-up interview: on 7 March 2027."),
            (
                FollowUpOffer(after=Period(months=6), timings=(Timing.FROM,)),
                "Follow-up interview: from 7 March 2027 on.",
            ),
            (
                FollowUpOffer(after=Period(months=6), timings=(Timing.WITHIN,)),
                "Follow-up interview: between 7 September 2026 and 7 March 2027.",
            ),
            (None, " - [start] (the request) no session before 7 September 2026, the first day wished"),
        ],
    )
    def test_it_ends_with_the_follow_up_where_there_is_one(self, told, line):
        found = planned(Programme(scheme="fr-fpe", totals=(exactly(2),), follow_up=told))

        assert found.to_text("en").splitlines()[-1] == line

    def test_a_prior_interview_has_a_day_and_a_length_to_come(self):
        found = planned(offer(phases=(Phase.PRIOR, *ACTION)))

        assert " - day to be set: prior interview, duration to be set" in found.to_text("en").splitlines()

    def test_it_says_what_clashes(self):
        found = planned(availability=Availability(weekdays=()))

        assert found.to_text("en").splitlines() == [
            "Plan made on 1 September 2026 (fr-private).",
            "There is no plan: these constraints do not go together.",
            "",
            " - [availability.weekdays] (the request) no day of the week is free",
        ]

    def test_no_lines_are_too_long(self):
        assert max(map(len, planned(offer(funding=PLAN)).to_text("fr").splitlines())) <= 100


class TestClash:
    """The fewest constraints that cannot hold together."""

    def test_the_order_is_that_of_the_request_the_offer_and_the_scheme(self):
        free = Availability(weekdays=TWICE_A_WEEK, hours_a_day=3 * HOUR)
        found = planned(offer(funding=PLAN), availability=free, until=date(2026, 9, 28))

        assert ids(found.clash) == [
            "until",
            "availability.weekdays",
            "availability.hours_a_day",
            "totals[1]",
            "fr.ct.R6313-8.acceptance",
        ]

    def test_no_free_day_at_all(self):
        found = planned(availability=Availability(weekdays=()))

        assert ids(found.clash) == ["availability.weekdays"]
        assert str(found.clash[0].message) == "aucun jour de la semaine n’est libre"


class TestRefusals:
    """What is no request."""

    @pytest.mark.parametrize(
        ("asked", "text"),
        [
            ({"start": None}, "start is None, not a day"),
            ({"at": "2026-09-01"}, "at is '2026-09-01', not a day"),
            ({"until": 3}, "until is 3, not a day"),
            ({"hours": timedelta()}, "hours is 0:00:00, not more than zero"),
            ({"session_length": -HOUR}, "session_length is -1 day, 23:00:00, not more than zero"),
            ({"known": Bilan(sessions=(Session(),))}, "known.sessions has 1 sessions, not none"),
            ({"programme": Bilan()}, r"programme is a Bilan, not an offer"),
        ],
    )
    def test_they_say_where_and_what(self, asked, text):
        with pytest.raises(InvalidValueError, match=f"^{text}".replace(".", r"\.")):
            planned(asked.pop("programme", None), **asked)

    def test_the_day_of_the_plan_is_the_first_day_wished_unless_told(self):
        assert plan(offer(), start=START).at == START
