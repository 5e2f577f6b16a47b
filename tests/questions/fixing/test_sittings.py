from datetime import timedelta

import pytest
from attrs import evolve

from bilanlib.models.consents import Consent
from bilanlib.models.terms import ConductedBy, ConsentScope, Form, SessionKind, SessionStatus, Stance
from bilanlib.models.unknown import UNKNOWN
from bilanlib.readings.phases import GroupSessions
from plans import BEGINS, PLAN, edits_of, fix_of, with_sessions

AT = BEGINS - timedelta(days=1)
GROUP = {"kind": SessionKind.GROUP}
LED, INTERVIEWS = "fr.ct.R6313-4.led-by-provider", "fr.ct.R6313-4.personal-interviews"
CONSENT = "fr.ct.L6313-4.consent"


class TestOneSession:
    """A planned session that is held otherwise."""

    def test_a_group_session_of_the_conclusion(self):
        edits = edits_of(fix_of(with_sessions(PLAN, {9: GROUP}), INTERVIEWS, AT))

        assert edits == {"sessions[9].kind": SessionKind.INTERVIEW}

    def test_a_group_session_where_groups_are_refused(self):
        pinned = [GroupSessions.FORBIDDEN]
        fix = fix_of(with_sessions(PLAN, {1: GROUP}), "fr.ct.R6313-4.group-sessions", AT, readings=pinned)

        assert edits_of(fix) == {"sessions[1].kind": SessionKind.INTERVIEW}

    @pytest.mark.parametrize("by", [ConductedBy.EMPLOYER, ConductedBy.OTHER, ConductedBy.BENEFICIARY])
    def test_a_session_that_somebody_else_was_to_conduct(self, by):
        fix = fix_of(with_sessions(PLAN, {5: {"conducted_by": by}}), LED, AT)

        assert edits_of(fix) == {"sessions[5].conducted_by": ConductedBy.PROVIDER}

    @pytest.mark.parametrize(
        ("days", "is_fixed"),
        [(-1, False), (0, True), (1, True), (None, True)],
    )
    def test_only_from_that_day_on(self, days, is_fixed):
        day = None if days is None else AT + timedelta(days=days)
        changed = {"conducted_by": ConductedBy.EMPLOYER, "day": day}

        assert (fix_of(with_sessions(PLAN, {5: changed}), LED, AT) is not None) is is_fixed

    @pytest.mark.parametrize("rule", [LED, INTERVIEWS])
    @pytest.mark.parametrize("told", [{"status": SessionStatus.HELD}, {"day": UNKNOWN}], ids=str)
    def test_what_was_held_or_may_have_been_stays(self, told, rule):
        wrong = {9: GROUP | told} if rule == INTERVIEWS else {9: {"conducted_by": ConductedBy.EMPLOYER} | told}

        assert fix_of(with_sessions(PLAN, wrong), rule, AT) is None


def said(stance, withdrawn_on=None):
    return Consent(
        scope=ConsentScope.BILAN,
        stance=stance,
        given_on=AT,
        form=Form.WRITTEN,
        withdrawn_on=withdrawn_on,
    )


class TestConsent:
    """Planned sessions without consent."""

    def test_a_refusal_cancels_them_all(self):
        case = evolve(PLAN, consents=(said(Stance.REFUSES),))
        edits = edits_of(fix_of(case, CONSENT, AT))

        assert edits == {f"sessions[{place}].status": SessionStatus.CANCELLED for place in range(11)}

    def test_a_refusal_cancels_nothing_that_was_held(self):
        case = with_sessions(evolve(PLAN, consents=(said(Stance.REFUSES),)), {0: {"status": SessionStatus.HELD}})

        assert fix_of(case, CONSENT, AT) is None

    @pytest.mark.parametrize(("days", "places"), [(-1, (9, 10)), (0, (10,))])
    def test_a_withdrawal_cancels_those_that_come_after_it(self, days, places):
        withdrawn = PLAN.sessions[9].day + timedelta(days=days)
        case = evolve(PLAN, consents=(said(Stance.AGREES, withdrawn),))
        edits = edits_of(fix_of(case, CONSENT, AT))

        assert edits == {f"sessions[{place}].status": SessionStatus.CANCELLED for place in places}

    def test_a_withdrawal_after_which_a_phase_would_lack_takes_an_action(self):
        case = evolve(PLAN, consents=(said(Stance.AGREES, PLAN.sessions[7].day),))

        assert fix_of(case, CONSENT, AT) is None

    def test_nothing_is_left_to_cancel(self):
        held = {key: {"status": SessionStatus.HELD} for key in range(11)}
        case = with_sessions(evolve(PLAN, consents=(said(Stance.AGREES, AT),)), held)

        assert fix_of(case, CONSENT, AT) is None
