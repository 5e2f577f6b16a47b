"""What holds of every plan: it keeps its word, finds what can be found, and names no constraint too many."""

from datetime import date, timedelta

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from bilanlib import (
    Availability,
    Bilan,
    FollowUpOffer,
    FundingLine,
    FundingSource,
    HourTotal,
    Modality,
    OfferedSpan,
    Period,
    Phase,
    Programme,
    Session,
    SessionKind,
    SessionStatus,
    Span,
    Stage,
    Verdict,
    Weekday,
    case_to_dict,
    check,
    plan,
    read_case,
)
from bilanlib.calculators.planning.days import Surely
from bilanlib.calculators.planning.draft import drafted
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.public_holidays import ANYWHERE
from bilanlib.questions.plan import brief_of

DAY, QUARTER = timedelta(days=1), timedelta(minutes=15)
ACTION = (Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION)
OTHERS = (SessionKind.INDIVIDUAL_WORK, SessionKind.TEST, SessionKind.FIELD_ENQUIRY)
FUNDING = (
    UNKNOWN,
    (FundingLine(source=FundingSource.CPF),),
    (FundingLine(source=FundingSource.EMPLOYER_PLAN),),
)
WEEK = tuple(Weekday)


@st.composite
def solutions(draw):
    """A bilan that is planned on days without holidays, phase after phase, in 24 hours at most."""
    day = draw(st.dates(date(2026, 1, 1), date(2027, 12, 31)))
    sessions = []
    for phase in ACTION:
        for at in range(draw(st.integers(1, 4))):
            day += draw(st.sampled_from((0, 0, 1, 2, 7))) * DAY
            while day in Surely(ANYWHERE):
                day += DAY
            # Each phase has an interview first.
            kind = draw(st.sampled_from((SessionKind.INTERVIEW, SessionKind.INTERVIEW, *OTHERS)))
            sessions.append(
                Session(
                    day=day,
                    duration=draw(st.integers(1, 8)) * QUARTER,
                    kind=kind if at else SessionKind.INTERVIEW,
                    phase=phase,
                    status=SessionStatus.PLANNED,
                )
            )
    return tuple(sessions)


def hours_of(sessions, key):
    found = {}
    for one in sessions:
        found[key(one)] = found.get(key(one), timedelta()) + one.duration
    return found


def cells_of(sessions):
    return hours_of(sessions, lambda one: (one.phase, one.kind))


def total(hours, **about):
    return HourTotal(stage=Stage.DECLARED, hours=hours, **about)


def interviews_of(sessions):
    return sum(one.kind is SessionKind.INTERVIEW for one in sessions)


@st.composite
def stated_hours(draw, sessions):
    """What an offer may say of the hours of a solution: every part, phases within bounds, or the whole."""
    form = draw(st.sampled_from(("cells", "phases", "whole")))
    if form == "cells":
        parts = cells_of(sessions).items()
        return tuple(total(Span.exactly(hours), phase=phase, kind=kind) for (phase, kind), hours in parts)
    slack = draw(st.integers(0, 4)) * QUARTER
    if form == "phases":
        parts = hours_of(sessions, lambda one: one.phase).items()
        return tuple(total(Span(hours, hours + slack), phase=phase) for phase, hours in parts)
    hours = sum((one.duration for one in sessions), timedelta())
    return (total(Span(hours, hours + slack)),)


@st.composite
def instances(draw):
    """An offer and a request that a solution keeps to; and the solution."""
    sessions = draw(solutions())
    first, last = sessions[0].day, sessions[-1].day
    length = Period(days=(last - first).days)
    totals = draw(stated_hours(sessions))
    offer = Programme(
        scheme="fr-private",
        phases=ACTION,
        totals=totals,
        interviews=interviews_of(sessions) if totals[0].kind is not None else UNKNOWN,
        span=OfferedSpan(
            shortest=draw(st.sampled_from((None, length))),
            longest=draw(st.sampled_from((None, length))),
            mean=draw(st.sampled_from((None, Period(months=5), Period(days=1)))),
        ),
        modalities=(Modality.VIDEO,),
        funding=draw(st.sampled_from(FUNDING)),
        follow_up=FollowUpOffer(after=Period(months=6)),
    )
    # The ten days are over by then, however they are counted.
    made_on = first - draw(st.integers(20, 40)) * DAY
    free = Availability(
        weekdays=draw(st.sampled_from((None, {WEEK[one.day.weekday()] for one in sessions}))),
        hours_a_day=draw(st.sampled_from((None, max(hours_of(sessions, lambda one: one.day).values())))),
    )
    asked = {
        "start": draw(st.sampled_from((first, made_on, first - 3 * DAY))),
        "at": made_on,
        "until": draw(st.sampled_from((None, last))),
        "availability": free,
    }
    return offer, asked, sessions


@st.composite
def tightened(draw):
    """An instance of which something is asked too much, mostly."""
    offer, asked, sessions = draw(instances())
    first, last = sessions[0].day, sessions[-1].day
    free = asked["availability"]
    longest = (last - first) // 2
    for _ in range(draw(st.integers(1, 3))):
        match draw(st.integers(0, 6)):
            case 0:
                asked["until"] = first + draw(st.integers(-10, 5)) * DAY
            case 1:
                free = evolve(free, hours_a_day=draw(st.integers(1, 4)) * QUARTER)
            case 2:
                free = evolve(free, weekdays=draw(st.sets(st.sampled_from(WEEK), max_size=2)))
            case 3:
                offer = evolve(offer, span=OfferedSpan(shortest=None, longest=Period(days=longest.days), mean=UNKNOWN))
            case 4:
                offer = evolve(offer, interviews=draw(st.integers(0, 6)))
            case 5:
                more = total(Span(timedelta(hours=draw(st.integers(20, 30)))))
                offer = evolve(offer, totals=(*offer.totals, more))
            case _:
                asked["start"] = last + draw(st.integers(-2, 2)) * DAY
    return offer, asked | {"availability": free}


class TestWhatIsPlanned:
    """A plan keeps its word."""

    @given(instance=instances())
    def test_one_is_found_wherever_there_is_one(self, instance):
        offer, asked, sessions = instance
        known = check(Bilan(scheme="fr-private", sessions=sessions), at=asked["at"])

        assert known.with_verdict(Verdict.FAIL) == ()
        assert plan(offer, **asked).clash == ()

    @given(instance=instances())
    def test_the_scheme_passes_it(self, instance):
        offer, asked, _ = instance
        found = plan(offer, **asked)
        report = check(found.case, at=asked["at"])

        assert report.failures == ()
        assert report.lawful is not False
        assert report.results != ()
        assert found.report.lawful == report.lawful

    @given(instance=instances())
    def test_it_keeps_to_what_was_asked(self, instance):
        offer, asked, _ = instance
        free, case = asked["availability"], plan(offer, **asked).case
        days = [one.day for one in case.sessions]

        assert days == sorted(days)
        assert days[0] >= asked["start"]
        assert asked["until"] is None or days[-1] <= asked["until"]
        assert free.weekdays is None or {WEEK[day.weekday()] for day in days} <= free.weekdays
        assert not any(day in Surely(ANYWHERE) for day in days)
        most = free.hours_a_day or DAY
        assert max(hours_of(case.sessions, lambda one: one.day).values()) <= most

    @given(instance=instances())
    def test_it_keeps_to_what_the_offer_says(self, instance):
        offer, asked, _ = instance
        case = plan(offer, **asked).case
        first, last = case.sessions[0].day, case.sessions[-1].day
        phases = [ACTION.index(one.phase) for one in case.sessions]

        assert phases == sorted(phases)
        assert set(phases) == {0, 1, 2}
        assert offer.interviews in {UNKNOWN, interviews_of(case.sessions)}
        assert offer.span.longest is None or last <= offer.span.longest.after(first)
        assert offer.span.shortest is None or last >= offer.span.shortest.after(first)
        for said in offer.totals:
            parts = [one for one in case.sessions if said.phase in {None, one.phase} and said.kind in {None, one.kind}]
            assert said.hours.lo <= sum((one.duration for one in parts), timedelta()) <= said.hours.hi

    @given(instance=st.one_of(instances(), tightened()))
    def test_the_same_request_gives_the_same_plan(self, instance):
        offer, asked = instance[:2]

        assert plan(offer, **asked).to_dict() == plan(offer, **asked).to_dict()

    @given(instance=instances())
    def test_the_case_can_be_written_and_read(self, instance):
        offer, asked, _ = instance
        case = plan(offer, **asked).case

        assert read_case(case_to_dict(case)) == case


def effects_of(constraints):
    return [effect for one in constraints for effect in one.effects]


class TestWhatClashes:
    """Where there is no plan, the fewest constraints that cannot hold together are named."""

    @given(instance=tightened())
    def test_it_is_a_plan_or_a_clash(self, instance):
        offer, asked = instance
        found = plan(offer, **asked)

        assert found.is_possible is (found.clash == ())
        assert found.report is None or found.report.failures == ()

    @given(instance=tightened())
    def test_leaving_out_any_one_of_them_makes_it_possible(self, instance):
        offer, asked = instance
        clash = plan(offer, **asked).clash
        frame = brief_of(offer, **asked).frame

        assert not clash or drafted(frame, effects_of(clash)) is None
        for one in clash:
            assert drafted(frame, effects_of(other for other in clash if other is not one)) is not None

    @given(instance=tightened())
    def test_no_smaller_set_of_them_clashes(self, instance):
        offer, asked = instance
        found = plan(offer, **asked)
        frame = brief_of(offer, **asked).frame
        smaller = [] if len(found.clash) > 2 else [one for one in found.constraints if len(found.clash) > 1]

        assert all(drafted(frame, one.effects) is not None for one in smaller)
