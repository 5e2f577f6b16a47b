from datetime import date, timedelta
from functools import partial

import pytest
from attrs import evolve

from bilanlib.answers.verdict import Verdict
from bilanlib.messages.message import Message
from bilanlib.models.editing import Edit
from bilanlib.models.terms import SessionKind
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.check import check
from bilanlib.questions.fixing.found import wrong
from bilanlib.questions.fixing.trouble import Proposal
from bilanlib.questions.fixing.trying import Trial
from bilanlib.readings.acceptance import TenDays, Transmission
from kit import example
from plans import BEGINS, PLAN, with_sessions

AT = BEGINS - timedelta(days=1)
GROUP = with_sessions(PLAN, {9: {"kind": SessionKind.GROUP}})
SAID = Message("Corrigez.")


def proposal(*edits, completion=()):
    return Proposal(edits=edits, message=SAID, completion=completion)


def mended(made, case=GROUP):
    """Codes of what a proposal mends, meant for the first thing that is wrong."""
    report = check(case, at=AT)
    return [one.finding.code for one in Trial(report, partial(check, at=AT)).mends(made, wrong(report)[0].key)]


INTERVIEW = Edit("sessions[9].kind", SessionKind.GROUP, SessionKind.INTERVIEW)


class TestPromises:
    """What becomes of edits that keep, or break, what a fix promises."""

    def test_what_is_wrong_goes(self):
        assert mended(proposal(INTERVIEW)) == ["group-conclusion"]

    @pytest.mark.parametrize(
        "edit",
        [
            Edit("title", GROUP.title, "autre"),
            Edit("sessions[9].kind", SessionKind.GROUP, UNKNOWN),
            Edit("sessions[0].duration", timedelta(hours=2), timedelta(hours=3)),
            Edit("sessions[9].duration", timedelta(minutes=90), UNKNOWN),
            Edit("follow_up", GROUP.follow_up, None),
        ],
        ids=lambda edit: edit.path,
    )
    def test_what_stays_or_comes_breaks_it(self, edit):
        assert mended(proposal(edit)) == []

    @pytest.mark.parametrize(
        "edit",
        [
            Edit("sessions[0].duration", timedelta(hours=2), timedelta(hours=3)),
            Edit("sessions[0].duration", timedelta(hours=2), UNKNOWN),
            Edit("follow_up", GROUP.follow_up, None),
        ],
        ids=str,
    )
    def test_what_comes_beside_breaks_it(self, edit):
        assert mended(proposal(INTERVIEW, edit)) == []

    @pytest.mark.parametrize(("minutes", "is_possible"), [(89, True), (90, True), (91, False)])
    def test_what_is_left_to_tell_must_be_possible(self, minutes, is_possible):
        untold = Edit("sessions[9].duration", timedelta(minutes=90), UNKNOWN)
        least = Edit("sessions[9].duration", UNKNOWN, timedelta(minutes=minutes))

        assert mended(proposal(INTERVIEW, untold, completion=(least,))) == ["group-conclusion"] * is_possible

    def test_a_verdict_that_gets_worse_breaks_it(self):
        # Signed on the twelfth day: in review; late, as it was under one answer, under that answer alone.
        at = date(2026, 11, 21)
        case = evolve(example("06-signed-on-day-twelve"), follow_up=None)
        report = check(case, at=at)
        key = next(one.key for one in wrong(report) if one.finding.code == "not-offered")
        offered = proposal(Edit("follow_up", None, PLAN.follow_up))

        assert Trial(report, partial(check, at=at)).mends(offered, key)
        stricter = partial(check, at=at, readings=[TenDays.UNROLLED, Transmission.SENDING])
        assert Trial(report, stricter).mends(offered, key) == ()

    def test_what_is_recommended_may_not_get_worse_either(self):
        # Signed in time as we count, late as others do; then late as we count, in time as others do.
        at, case = date(2026, 11, 21), evolve(example("06-signed-on-day-twelve"), follow_up=None)
        report = check(case, at=at)
        key = next(one.key for one in wrong(report) if one.finding.code == "not-offered")
        day = date(2026, 11, 17)
        signatures = tuple(evolve(one, signed_on=day) for one in case.convention.signatures)
        late = evolve(case.convention, draft_received_on=date(2026, 11, 7), signatures=signatures)
        other = evolve(case, convention=late, follow_up=PLAN.follow_up)
        after = check(other, at=at)
        rule = "fr.ct.R6313-8.acceptance"

        assert (report[rule].verdict, report[rule].recommended) == (Verdict.REVIEW, Verdict.PASS)
        assert (after[rule].verdict, after[rule].recommended) == (Verdict.REVIEW, Verdict.FAIL)
        assert Trial(report, lambda _: after).mends(proposal(), key) == ()

    def test_what_it_is_meant_for_must_be_among_what_goes(self):
        case = evolve(GROUP, follow_up=None)
        edit = Edit("follow_up", None, PLAN.follow_up)
        report = check(case, at=AT)
        keys = {one.finding.code: one.key for one in wrong(report)}
        trial = Trial(report, partial(check, at=AT))

        assert trial.mends(proposal(edit), keys["group-conclusion"]) == ()
        assert len(trial.mends(proposal(edit), keys["not-offered"])) == 1

    def test_what_it_is_meant_for_comes_first(self):
        case = with_sessions(PLAN, {8: {"kind": SessionKind.GROUP}, 9: {"kind": SessionKind.GROUP}})
        report = check(case, at=AT)
        second = wrong(report)[1].key
        edits = [Edit(f"sessions[{place}].kind", SessionKind.GROUP, SessionKind.INTERVIEW) for place in (8, 9)]
        gone = Trial(report, partial(check, at=AT)).mends(proposal(*edits), second)

        assert [one.finding.where for one in gone] == ["sessions[9]", "sessions[8]"]

    def test_a_rule_that_falls_silent_breaks_it(self):
        report = check(GROUP, at=AT)

        assert Trial(report, partial(check, scheme="fr-fpe", at=AT)).mends(proposal(), wrong(report)[0].key) == ()
