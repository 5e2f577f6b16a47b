"""A fact withheld leaves every verdict as it is, or opens it: the property that everything rests on."""

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from bilanlib import (
    UNKNOWN,
    Bilan,
    Convention,
    Employer,
    HourTotal,
    Mention,
    Phase,
    Presence,
    Provider,
    Session,
    SessionKind,
    SessionStatus,
    Span,
    Stage,
    Table,
    Verdict,
    check,
)
from bilanlib.testing.strategies import bilans, fact_paths, forget, fpe_bilans, programmes, public_bilans, told_less

CONTRADICTIONS = {"sources-disagree", "phase-not-held", "signed-before-sent", "refusal-not-recorded"}
"""Findings that two facts contradict each other: without one of them nothing contradicts the other."""

HOUR = timedelta(hours=1)


def changes(case, less, at):
    """Rules whose verdict is another one, and not open, with fewer facts. A rule that is not covered has no result."""
    known = {result.id: result for result in check(case, at=at) if not CONTRADICTIONS & set(result.codes)}
    now = {result.id: result.verdict for result in check(less, at=at)}
    return {
        rule: f"{result.verdict.value} became {now[rule].value}"
        for rule, result in known.items()
        if rule in now and now[rule] not in {result.verdict, Verdict.OPEN}
    }


class TestVerdicts:
    """Knowing less."""

    @given(drawn=bilans(), data=st.data())
    def test_a_bilan_told_in_part_keeps_its_verdicts_or_opens_them(self, drawn, data):
        less = data.draw(told_less(drawn.case))

        assert changes(drawn.case, less, drawn.at) == {}

    @given(drawn=programmes(), data=st.data())
    def test_an_offer_told_in_part_keeps_its_verdicts_or_opens_them(self, drawn, data):
        less = data.draw(told_less(drawn.case))

        assert changes(drawn.case, less, drawn.at) == {}

    @given(drawn=st.one_of(fpe_bilans(), public_bilans()), data=st.data())
    def test_a_bilan_of_an_agent_told_in_part_keeps_its_verdicts_or_opens_them(self, drawn, data):
        less = data.draw(told_less(drawn.case))

        assert changes(drawn.case, less, drawn.at) == {}

    @given(drawn=bilans())
    def test_a_case_of_which_nothing_is_told_has_no_verdict_but_open(self, drawn):
        nothing = forget(drawn.case, fact_paths(drawn.case))

        report = check(nothing, "fr-private", at=drawn.at)

        assert {result.verdict for result in report} == {Verdict.OPEN}


PRIOR = Session(duration=HOUR, kind=SessionKind.INTERVIEW, phase=Phase.PRIOR, status=SessionStatus.PLANNED)
CANCELLED = evolve(PRIOR, phase=Phase.INVESTIGATION, status=SessionStatus.CANCELLED)
SAME = {"employer": Employer(siren="552100554"), "provider": Provider(siren="552100554")}


class TestFound:
    """Cases in which a verdict once changed; each is the smallest of its kind."""

    @pytest.mark.parametrize(
        ("facts", "path"),
        [
            pytest.param({"sessions": (), "totals": (), **SAME}, "sessions", id="nothing-planned"),
            pytest.param({"sessions": (PRIOR,), "totals": ()}, "sessions[0].phase", id="only-a-prior-interview"),
            pytest.param({"sessions": (CANCELLED,), "totals": ()}, "sessions[0].status", id="only-a-cancelled-session"),
            pytest.param(
                {"sessions": (PRIOR,), "totals": (HourTotal(stage=Stage.DECLARED, hours=Span()),)},
                "sessions[0].phase",
                id="a-prior-interview-and-hours-without-a-bound",
            ),
            pytest.param(
                {
                    "sessions": (PRIOR,),
                    "totals": (
                        HourTotal(stage=Stage.DECLARED, kind=SessionKind.INTERVIEW, hours=Span.exactly(30 * HOUR)),
                    ),
                },
                "sessions[0].phase",
                id="a-prior-interview-and-too-many-hours",
            ),
        ],
    )
    def test_a_verdict_stays_or_opens(self, facts, path):
        case = Bilan(scheme="fr-private", **facts)

        assert changes(case, forget(case, [path]), date(2026, 1, 1)) == {}


class TestForgetting:
    """Which facts can go, and that they go."""

    CASE = Bilan(
        scheme="fr-private",
        sessions=(Session(day=date(2026, 3, 2), phase=Phase.CONCLUSION), Session(day=None)),
        convention=Convention(mentions=Table({Mention.TITLE: Presence.PRESENT, Mention.PRICE: Presence.ABSENT})),
    )

    def test_every_fact_has_a_path_at_any_depth(self):
        assert fact_paths(self.CASE) == (
            "scheme",
            "sessions",
            "sessions[0].day",
            "sessions[0].phase",
            "sessions[1].day",
            "convention",
            "convention.mentions",
            "convention.mentions.title",
            "convention.mentions.price",
        )

    def test_what_is_forgotten_is_unknown_and_the_rest_stays(self):
        less = forget(self.CASE, ["sessions[0].day", "sessions[1].day", "convention.mentions.title"])

        assert less == Bilan(
            scheme="fr-private",
            sessions=(Session(phase=Phase.CONCLUSION), Session()),
            convention=Convention(mentions=Table({Mention.PRICE: Presence.ABSENT})),
        )

    def test_what_stands_below_goes_with_it(self):
        less = forget(self.CASE, ["sessions", "convention.mentions"])

        assert less == Bilan(scheme="fr-private", convention=Convention())

    @given(drawn=st.one_of(bilans(), programmes(), fpe_bilans(), public_bilans()))
    def test_a_case_that_forgot_everything_tells_nothing(self, drawn):
        nothing = forget(drawn.case, fact_paths(drawn.case))

        assert fact_paths(nothing) == ()

    @given(drawn=bilans())
    def test_forgetting_nothing_changes_nothing(self, drawn):
        assert forget(drawn.case, ()) == drawn.case

    @given(drawn=bilans(), data=st.data())
    def test_less_has_no_fact_that_was_not_told(self, drawn, data):
        less = data.draw(told_less(drawn.case))

        assert set(fact_paths(less)) <= set(fact_paths(drawn.case))
        assert less.scheme == drawn.case.scheme

    @given(data=st.data())
    def test_a_case_that_tells_nothing_but_its_scheme_stays_as_it_is(self, data):
        case = Bilan(scheme="fr-private", consents=UNKNOWN)

        assert data.draw(told_less(case)) == case
