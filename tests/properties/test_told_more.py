"""A fact that is not asked for changes no verdict: the list of missing facts is complete."""

import re
from datetime import date

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from bilanlib import (
    UNKNOWN,
    Bilan,
    EndOfAction,
    HourTotal,
    InvalidValueError,
    Phase,
    Programme,
    Session,
    SessionKind,
    SessionStatus,
    Span,
    Stage,
    check,
)
from bilanlib.testing.strategies import (
    bilans,
    fact_paths,
    forget,
    fpe_bilans,
    programmes,
    tell,
    untold_paths,
    values_at,
)

CONTRADICTIONS = {"sources-disagree", "phase-not-held", "signed-before-sent", "refusal-not-recorded"}
"""Findings that two facts contradict each other: the second one is a contradiction wherever it comes from."""

NO_FACTS_OF_RULES = {"scheme", "attestations"}
"""By which rules a case is judged, and what people vouch for: neither is a fact that a rule waits for."""


def at(case, path):
    """What stands at a path."""
    for step in re.findall(r"\w+", path):
        if isinstance(case, tuple):
            case = case[int(step)]
        else:
            words = {word.value: told for word, told in case.items()} if hasattr(case, "pairs") else {}
            case = words[step] if step in words else getattr(case, step)
    return case


def is_above(path, other):
    """Whether one path is the other, or stands above it."""
    return path == other or other.startswith((f"{path}.", f"{path}["))


def not_listed(case, report):
    """Paths that could be told and that the report does not ask for, neither whole nor in part."""
    asked = [one.path for one in report.missing]
    free = [path for path in untold_paths(case) if path not in NO_FACTS_OF_RULES]
    return [path for path in free if not any(is_above(path, one) or is_above(one, path) for one in asked)]


def changes(before, after):
    """Rules whose verdict is another one, contradictions between facts left out."""
    known = {result.id: result.verdict for result in before}
    now = {result.id: result.verdict for result in after if not CONTRADICTIONS & set(result.codes)}
    return {rule: verdict for rule, verdict in now.items() if known.get(rule) is not verdict}


@st.composite
def forgotten(draw, cases):
    """A case told in part, its day, and the case from which facts were taken."""
    drawn = draw(cases)
    paths = [path for path in fact_paths(drawn.case) if path not in NO_FACTS_OF_RULES]
    assume(paths)
    shallow = [path for path in paths if "." not in path]
    gone = draw(st.lists(st.sampled_from(paths), max_size=7)) + draw(st.lists(st.sampled_from(shallow), max_size=2))
    return forget(drawn.case, gone), drawn.at, drawn.case


@st.composite
def values(draw, case, path, whole):
    """What stood at a path before it was forgotten, or any other value."""
    before = UNKNOWN
    if path in fact_paths(whole):
        before = at(whole, path)
    return before if before is not UNKNOWN and draw(st.booleans()) else draw(values_at(case, path))


def told_more(data, case, path, whole):
    try:
        return tell(case, path, data.draw(values(case, path, whole)))
    except InvalidValueError:
        # A kind and a phase that cannot stand together.
        return case


class TestNotListed:
    """Telling what no report asked for."""

    @given(data=st.data(), kind=st.sampled_from([bilans, programmes, fpe_bilans]))
    def test_a_fact_that_is_not_listed_changes_no_verdict(self, data, kind):
        case, day, whole = data.draw(forgotten(kind()))
        report = check(case, at=day)
        free = not_listed(case, report)
        assume(free)
        more = told_more(data, case, data.draw(st.sampled_from(free)), whole)

        assert changes(report, check(more, at=day)) == {}

    @given(data=st.data(), kind=st.sampled_from([bilans, programmes, fpe_bilans]))
    def test_all_that_is_not_listed_changes_no_verdict_either(self, data, kind):
        case, day, whole = data.draw(forgotten(kind()))
        report, more = check(case, at=day), case
        for path in not_listed(case, report):
            more = told_more(data, more, path, whole)

        assert changes(report, check(more, at=day)) == {}


DAY = date(2026, 3, 2)
HOURS = Span.exactly(Session(duration=DAY.replace(day=3) - DAY).duration)
HELD = Session(day=DAY, phase=Phase.INVESTIGATION, kind=SessionKind.INTERVIEW, status=SessionStatus.HELD)
PRIOR = evolve(HELD, phase=Phase.PRIOR, kind=SessionKind.PRIOR_INTERVIEW)
STATED = HourTotal(stage=Stage.PLANNED, hours=HOURS, phase=Phase.INVESTIGATION)
DURATION, PHASES, PLAN = "fr.ct.L6313-4.max-duration", "fr.ct.R6313-4.phases", "fr.ct.R6313-4.follow-up"
CONSENT, ADDRESSEE = "fr.ct.L6313-4.consent", "fr.ct.L6313-4.addressee"


class TestFound:
    """What was once not asked for, or asked for as a whole list; each is the smallest case of its kind."""

    @pytest.mark.parametrize(
        ("facts", "rule", "missing"),
        [
            pytest.param({}, DURATION, ("sessions", "totals"), id="nothing-told"),
            pytest.param({"sessions": ()}, DURATION, ("totals",), id="no-session"),
            pytest.param({"sessions": (), "consents": ()}, CONSENT, ("totals",), id="no-session-no-day"),
            pytest.param({"sessions": (PRIOR,)}, PHASES, ("totals",), id="no-session-of-the-action"),
            pytest.param({"sessions": (PRIOR,), "follow_up": None}, PLAN, ("totals",), id="no-plan"),
            pytest.param(
                {"sessions": (PRIOR,), "totals": (STATED,), "consents": ()}, CONSENT, ("sessions",), id="stated-only"
            ),
            pytest.param(
                {"sessions": (HELD,)}, DURATION, ("sessions[0].duration", "totals"), id="how-long-a-session-lasts"
            ),
            pytest.param(
                {"sessions": (evolve(HELD, phase=UNKNOWN, kind=UNKNOWN), HELD), "totals": ()},
                PHASES,
                ("sessions[0].phase", "sessions[0].kind"),
                id="where-a-session-belongs",
            ),
            pytest.param(
                {"sessions": (evolve(HELD, day=date(2026, 3, 1), phase=UNKNOWN, kind=UNKNOWN), HELD)},
                CONSENT,
                ("sessions[0].phase", "sessions[0].kind", "consents"),
                id="whether-a-session-comes-first",
            ),
            pytest.param(
                {"sessions": (evolve(HELD, day=date(2026, 3, 3), status=UNKNOWN), HELD)},
                CONSENT,
                ("consents",),
                id="a-session-that-cannot-come-first",
            ),
            pytest.param(
                {"sessions": (), "totals": (evolve(STATED, hours=UNKNOWN),), "follow_up": None},
                PLAN,
                ("totals[0].hours",),
                id="how-many-hours-are-stated",
            ),
            pytest.param(
                {"totals": (evolve(STATED, stage=UNKNOWN),), "sessions": ()},
                DURATION,
                ("totals[0].stage",),
                id="of-what-hours-are-stated",
            ),
        ],
    )
    def test_what_a_rule_waits_for_is_asked_as_exactly_as_the_case_allows(self, facts, rule, missing):
        report = check(Bilan(scheme="fr-private", **facts), at=DAY)

        assert set(report[rule].missing) == set(missing)

    @pytest.mark.parametrize(
        ("facts", "missing"),
        [
            ({}, ("phases", "totals")),
            ({"phases": (Phase.CONCLUSION,)}, ("totals",)),
            ({"totals": (STATED,)}, ("phases",)),
            ({"totals": (evolve(STATED, hours=UNKNOWN),)}, ("phases", "totals[0].hours")),
        ],
    )
    def test_the_phases_of_an_offer_are_asked_for(self, facts, missing):
        offer = Programme(scheme="fr-private", published_on=DAY, **facts)

        assert set(check(offer, at=DAY)[PHASES].missing) == set(missing)

    def test_what_may_be_the_last_session_is_asked_for(self):
        undated = evolve(HELD, phase=Phase.CONCLUSION, day=None, status=UNKNOWN)
        case = Bilan(scheme="fr-private", sessions=(undated, evolve(HELD, phase=Phase.CONCLUSION)), documents=())

        assert "sessions[0].status" in check(case, at=DAY)[ADDRESSEE].missing

    def test_a_follow_up_is_none_of_the_action_whatever_else_is_told_of_it(self):
        follow_up = evolve(HELD, phase=UNKNOWN, kind=SessionKind.FOLLOW_UP, day=UNKNOWN)
        case = Bilan(scheme="fr-private", sessions=(follow_up, HELD), totals=())

        missing = check(case, at=DAY, readings=[EndOfAction.FOLLOW_UP])[ADDRESSEE].missing

        assert missing == ("sessions[0].day",)
