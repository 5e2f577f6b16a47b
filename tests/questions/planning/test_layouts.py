"""Whole plans as approved text: which day gets which phase, kind and hours. BILANLIB_APPROVE=1 accepts them.

What is proposed is a choice of ours wherever the offer leaves one, so it is read as a user would read it.
"""

from datetime import date, timedelta
from itertools import groupby
from pathlib import Path

import pytest

from bilanlib import (
    Availability,
    FollowUpOffer,
    FundingLine,
    FundingSource,
    HourTotal,
    OfferedSpan,
    Period,
    Phase,
    Programme,
    SessionKind,
    Span,
    Stage,
    Weekday,
    plan,
)
from kit import example
from test_approved import assert_approved

HERE = Path(__file__).parent
H = timedelta(hours=1)
START = date(2026, 9, 7)
ACTION = (Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION)
INTERVIEW, ALONE, TESTS = SessionKind.INTERVIEW, SessionKind.INDIVIDUAL_WORK, SessionKind.TEST
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
TWICE_A_WEEK = frozenset({Weekday.TUESDAY, Weekday.THURSDAY})


def hours(least, most=None, **about):
    span = Span.exactly(least * H) if most is None else Span(least * H, most * H)
    return HourTotal(stage=Stage.DECLARED, hours=span, **about)


def offer(*totals, **told):
    facts = {
        "scheme": "fr-private",
        "phases": ACTION,
        "totals": totals,
        "funding": (FundingLine(source=FundingSource.CPF),),
        "follow_up": FollowUpOffer(after=Period(months=6)),
    }
    return Programme(**(facts | told))


BY_PHASE = tuple(hours(number, phase=phase) for phase, number in zip(ACTION, (2, 18, 4), strict=True))
BY_KIND = (hours(16, kind=INTERVIEW), hours(8, kind=ALONE))
SPREAD = OfferedSpan(mean=Period(months=3))
OFFERS = {
    "by phase": offer(*BY_PHASE),
    "by kind": offer(*BY_KIND),
    "by phase and kind": offer(
        hours(2, phase=ACTION[0], kind=INTERVIEW),
        hours(10, phase=ACTION[1], kind=INTERVIEW),
        hours(6, phase=ACTION[1], kind=ALONE),
        hours(2, phase=ACTION[1], kind=TESTS),
        hours(4, phase=ACTION[2], kind=INTERVIEW),
    ),
    "a range": offer(hours(14, 24)),
    "eight interviews": offer(*BY_KIND, interviews=8),
    "one interview": offer(*BY_KIND, interviews=1),
    "three months on average": offer(*BY_PHASE, span=SPREAD),
    "six weeks at most": offer(*BY_PHASE, span=OfferedSpan(longest=Period(days=42))),
    "two months at least": offer(hours(3), span=OfferedSpan(shortest=Period(months=2))),
    "a day at least": offer(hours(1), phases=(Phase.INVESTIGATION,), span=OfferedSpan(shortest=Period(days=1))),
    **{name: example(name) for name in ("24-be-programme", "27-interactif-programme")},
}
WISHES = {
    "as usual": {},
    "sessions of one hour": {"session_length": H},
    "sessions of three hours": {"session_length": 3 * H},
    "two days a week, three hours": {"availability": Availability(weekdays=TWICE_A_WEEK, hours_a_day=3 * H)},
    "mondays, twelve hours": {"availability": Availability(weekdays={Weekday.MONDAY}, hours_a_day=12 * H)},
    "until the end of October": {"until": date(2026, 10, 30)},
    "until 20 September": {"until": date(2026, 9, 20)},
}


@pytest.mark.parametrize("name", OFFERS)
def test_the_plans_of_an_offer_read_as_approved(name):
    told = "".join(f"{wish}\n{layout(OFFERS[name], wish)}" for wish in WISHES)

    assert_approved(HERE / "layouts" / f"{name.replace(' ', '-')}.txt", told)


def layout(programme, wish):
    found = plan(programme, start=START, at=date(2026, 9, 1), **WISHES[wish])
    if found.case is None:
        return f"  nothing: {', '.join(one.id for one in found.clash)}\n"
    days = groupby(found.sessions, lambda one: one.day)
    return "".join(f"  {date_of(day)}  {'; '.join(map(words, sessions))}\n" for day, sessions in days)


def date_of(day):
    return f"{WEEKDAYS[day.weekday()]} {day}" if day else "no day"


def words(session):
    hours_of_it = f"{session.duration / H:g}" if session.duration else "some time"
    return f"{session.phase.value} {session.kind.value} {hours_of_it}"
