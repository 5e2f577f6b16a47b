"""A fact that is not asked for changes no verdict: the list of missing facts is complete."""

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
from bilanlib.testing.strategies import bilans, fpe_bilans, programmes, public_bilans, tell, untold_paths
from telling_kit import NO_FACTS_OF_RULES, changes, forgotten, is_above, values


def not_listed(case, report):
    """Paths that could be told and that the report does not ask for, neither whole nor in part."""
    asked = [one.path for one in report.missing]
    free = [path for path in untold_paths(case) if path not in NO_FACTS_OF_RULES]
    return [path for path in free if not any(is_above(path, one) or is_above(one, path) for one in asked)]


def told_more(data, case, path, whole):
    try:
        return tell(case, path, data.draw(values(case, path, whole)))
    except InvalidValueError:
        # A kind and a phase that cannot stand together.
        return case


class TestNotListed:
    """Telling what no report asked for."""

    @given(data=st.data(), kind=st.sampled_from([bilans, programmes, fpe_bilans, public_bilans]))
    def test_a_fact_that_is_not_listed_changes_no_verdict(self, data, kind):
        case, day, whole = data.draw(forgotten(kind()))
        report = check(case, at=day)
        free = not_listed(case, report)
        assume(free)
        more = told_more(data, case, data.draw(st.sampled_from(free)), whole)

        assert changes(report, check(more, at=day)) == {}

    @given(data=st.data(), kind=st.sampled_from([bilans, programmes, fpe_bilans, public_bilans]))
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
