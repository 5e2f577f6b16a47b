"""What a fact drawn from a list makes of items that tell a part, and which of their fields it asks for."""

from datetime import date, timedelta

import pytest

from bilanlib import (
    UNKNOWN,
    Bilan,
    Consent,
    ConsentScope,
    Document,
    DocumentKind,
    Form,
    HourTotal,
    Modality,
    Phase,
    Programme,
    Reply,
    ReplyOutcome,
    Request,
    RequestKind,
    Session,
    SessionKind,
    SessionStatus,
    Span,
    Stage,
    Stance,
    check,
)
from bilanlib.rules.facts.agreed_disclosure import are_results
from bilanlib.rules.facts.course import FIRST_FOLLOWED_UP_ON, PHASES_BEGIN_ON, SESSIONS_OF_ACTION
from bilanlib.rules.facts.documents import DELIVERIES
from bilanlib.rules.facts.leave_requests import LEAVE_REQUESTS
from bilanlib.rules.facts.outside import FOLLOW_UP_INTERVIEWS, PRIOR_INTERVIEWS
from bilanlib.rules.facts.refusal import BILAN_REFUSED_ON, REFUSAL
from bilanlib.rules.facts.requests import REPLY
from bilanlib.rules.facts.sessions import BEGINS_ON, ENDS_ON, HAS_GROUP_SESSIONS
from bilanlib.rules.facts.sittings import FIRST_DAYS
from bilanlib.rules.facts.statutory_leave import says_statutory
from bilanlib.rules.facts.untold import Stretch, untold_days, untold_hours, untold_phases, untold_plan

DAY, LATER = date(2026, 1, 5), date(2026, 2, 5)
FOLLOW_UP = Session(kind=SessionKind.FOLLOW_UP)


def held(**told):
    return Session(**({"status": SessionStatus.HELD, "kind": SessionKind.INTERVIEW, "day": DAY} | told))


def refused(**told):
    return Consent(**({"scope": ConsentScope.BILAN, "stance": Stance.REFUSES, "given_on": DAY} | told))


class TestSessions:
    """Sessions of the action, and those beside it."""

    def test_whether_an_action_is_planned_hangs_on_its_own_sessions(self):
        assert untold_plan(Bilan(sessions=(FOLLOW_UP,), totals=())) == ()

    def test_hours_hang_on_every_session(self):
        assert "sessions[0].duration" in untold_hours(Bilan(sessions=(FOLLOW_UP,), totals=()))

    def test_the_end_hangs_on_every_phase_of_the_action(self):
        told = held(phase=Phase.CONCLUSION, day=LATER, duration=timedelta(hours=2))
        case = Bilan(sessions=(told, held(phase=Phase.INVESTIGATION, day=UNKNOWN)), totals=())

        assert ENDS_ON.gaps(case) == ("sessions[1].day",)

    def test_a_follow_up_needs_its_kind_or_its_phase(self):
        doubtful = held(kind=UNKNOWN, modality=Modality.VIDEO)

        assert FOLLOW_UP_INTERVIEWS.read(Bilan(sessions=(doubtful,))) is UNKNOWN
        assert FOLLOW_UP_INTERVIEWS.gaps(Bilan(sessions=(doubtful,))) == ("sessions[0].kind", "sessions[0].phase")

    def test_its_phase_is_enough_to_make_an_interview_a_follow_up(self):
        case = Bilan(sessions=(held(phase=Phase.FOLLOW_UP, kind=UNKNOWN),))

        assert FOLLOW_UP_INTERVIEWS.gaps(case) == ("sessions[0].modality",)

    @pytest.mark.parametrize("part", ["status", "phase", "kind"])
    def test_whether_a_session_belongs_to_the_action_hangs_on_each_part_of_it(self, part):
        told = {"phase": Phase.INVESTIGATION} | {part: UNKNOWN}
        (found,) = SESSIONS_OF_ACTION.read(Bilan(sessions=(held(**told),)))

        assert found.untold == (f"sessions[0].{part}",)

    def test_its_phase_is_enough_to_place_a_session_before_the_action(self):
        case = Bilan(sessions=(held(phase=Phase.PRIOR, kind=UNKNOWN, duration=UNKNOWN),))

        assert PRIOR_INTERVIEWS.gaps(case) == ("sessions[0].duration",)

    @pytest.mark.parametrize(
        ("kind", "has_groups"), [(SessionKind.GROUP, True), (SessionKind.INTERVIEW, False), (UNKNOWN, UNKNOWN)]
    )
    def test_whether_there_are_groups_hangs_on_the_kind(self, kind, has_groups):
        case = Bilan(sessions=(held(kind=kind, phase=Phase.INVESTIGATION),))

        assert HAS_GROUP_SESSIONS.read(case) is has_groups

    @pytest.mark.parametrize("part", ["status", "phase", "day"])
    def test_the_day_on_which_a_phase_begins_hangs_on_each_part_of_its_sessions(self, part):
        told = {"phase": Phase.INVESTIGATION} | {part: UNKNOWN}

        assert PHASES_BEGIN_ON.read(Bilan(sessions=(held(**told),))) is UNKNOWN

    @pytest.mark.parametrize(
        "idle",
        [
            {"status": SessionStatus.CANCELLED, "phase": UNKNOWN},
            {"status": SessionStatus.PLANNED, "phase": UNKNOWN, "day": None},
            {"kind": SessionKind.PRIOR_INTERVIEW, "phase": UNKNOWN, "day": UNKNOWN},
            {"kind": UNKNOWN, "phase": Phase.PRIOR, "day": UNKNOWN},
        ],
        ids=["called off", "without a day", "an interview before", "in the phase before"],
    )
    def test_what_begins_no_phase_may_be_told_in_part(self, idle):
        assert PHASES_BEGIN_ON.read(Bilan(sessions=(held(**idle),))) == ()

    def test_the_first_follow_up_hangs_on_sessions_after_the_action(self):
        action, after = held(phase=Phase.INVESTIGATION, day=UNKNOWN), held(kind=SessionKind.FOLLOW_UP, day=UNKNOWN)

        assert FIRST_FOLLOWED_UP_ON.gaps(Bilan(sessions=(action, after), totals=())) == ("sessions[1].day",)

    @pytest.mark.parametrize("idle", [{"status": SessionStatus.CANCELLED}, {"day": None}], ids=str)
    def test_what_cannot_be_the_first_of_a_phase_is_not_asked_about(self, idle):
        case = Bilan(sessions=(held(phase=UNKNOWN, **idle), held(phase=UNKNOWN)))

        assert FIRST_DAYS.gaps(case) == ("sessions[1].phase",)

    def test_what_begins_no_phase_does_not_hide_what_follows(self):
        case = Bilan(sessions=(held(status=SessionStatus.CANCELLED), held(phase=Phase.INVESTIGATION)))

        assert FIRST_DAYS.read(case) == {Phase.INVESTIGATION: DAY}

    @pytest.mark.parametrize(
        ("told", "asked"),
        [
            (
                {"kind": SessionKind.FOLLOW_UP, "phase": UNKNOWN, "day": UNKNOWN},
                ("sessions[0].day", "sessions[1].phase"),
            ),
            ({"status": SessionStatus.CANCELLED, "phase": UNKNOWN, "day": UNKNOWN}, ("sessions[1].phase",)),
        ],
        ids=["a follow-up", "called off"],
    )
    def test_of_a_session_only_what_may_begin_a_phase_is_asked_about(self, told, asked):
        case = Bilan(sessions=(held(**told), held(phase=UNKNOWN)))

        assert PHASES_BEGIN_ON.gaps(case) == asked

    def test_a_session_after_the_action_does_not_end_it(self):
        told = held(phase=Phase.CONCLUSION, duration=timedelta(hours=2))
        case = Bilan(sessions=(told, held(kind=UNKNOWN, phase=Phase.FOLLOW_UP, day=UNKNOWN)), totals=())

        assert [path for path in ENDS_ON.gaps(case) if path.startswith("sessions[1]")] == []

    def test_a_later_session_does_not_begin_what_has_begun(self):
        later = held(status=SessionStatus.PLANNED, phase=UNKNOWN, day=LATER)
        case = Bilan(sessions=(held(phase=Phase.PRELIMINARY), later), totals=())

        assert untold_days(case, Stretch.ACTION, min) == ()

    def test_a_phase_begins_on_the_first_of_its_days(self):
        told = [held(phase=Phase.INVESTIGATION, day=day) for day in (LATER, DAY, LATER)]

        assert PHASES_BEGIN_ON.read(Bilan(sessions=tuple(told))) == ((Phase.INVESTIGATION, DAY),)

    def test_the_kind_of_a_session_that_is_in_a_phase_does_not_say_when_a_phase_begins(self):
        case = Bilan(sessions=(held(phase=Phase.INVESTIGATION, kind=UNKNOWN, day=UNKNOWN),))

        assert PHASES_BEGIN_ON.gaps(case) == ("sessions[0].day",)

    @pytest.mark.parametrize(("names", "asked"), [({}, ("phases",)), ({"phases": (Phase.INVESTIGATION,)}, ())])
    def test_an_offer_is_asked_for_its_phases_if_it_names_none(self, names, asked):
        assert untold_phases(Programme(totals=(), **names)) == asked

    def test_a_session_that_is_called_off_says_nothing_of_phases(self):
        case = Bilan(sessions=(held(status=SessionStatus.CANCELLED, phase=UNKNOWN),))

        assert untold_phases(case) == ("totals",)

    def test_the_kind_of_a_session_in_a_phase_matters_for_its_hours_only(self):
        case = Bilan(sessions=(held(phase=Phase.INVESTIGATION, kind=UNKNOWN, duration=UNKNOWN),), totals=())

        assert untold_phases(case) == ()
        assert untold_hours(case) == ("sessions[0].duration", "sessions[0].kind")

    @pytest.mark.parametrize(("fact", "asked"), [(ENDS_ON, ("sessions[1].phase",)), (BEGINS_ON, ())])
    def test_a_session_without_a_day_may_be_the_last_and_never_the_first(self, fact, asked):
        told = held(phase=Phase.CONCLUSION, duration=timedelta(hours=2))
        case = Bilan(sessions=(told, held(status=SessionStatus.PLANNED, day=None, phase=UNKNOWN)), totals=())

        assert [path for path in fact.gaps(case) if path.startswith("sessions[1]")] == [*asked]

    def test_where_an_action_is_planned_only_its_sessions_are_asked_for(self):
        planned = HourTotal(stage=Stage.PLANNED, hours=Span.exactly(timedelta(hours=4)))
        case = Bilan(totals=(planned, HourTotal(stage=Stage.PLANNED)))

        assert check(case, "fr-private", at=LATER)["fr.ct.R6313-4.led-by-provider"].missing == ("sessions",)

    @pytest.mark.parametrize("part", ["stage", "hours"])
    def test_of_totals_only_what_nobody_told_is_asked_for(self, part):
        told = HourTotal(**({"stage": Stage.PLANNED, "hours": Span.exactly(timedelta(hours=4))} | {part: UNKNOWN}))

        assert untold_hours(Bilan(sessions=(), totals=(told,))) == (f"totals[0].{part}",)


class TestPapers:
    """What was handed over, and answered."""

    def test_which_documents_hold_results(self):
        results = {DocumentKind.DETAILED_RESULTS, DocumentKind.SYNTHESIS, DocumentKind.PROJECT_SYNTHESIS}

        assert {kind for kind in DocumentKind if are_results(kind)} == results

    def test_the_day_of_a_document_that_nobody_needs_to_hand_over_does_not_matter(self):
        assert DELIVERIES.read(Bilan(documents=(Document(kind=DocumentKind.TEST),))) == ()

    def test_nor_does_it_hide_one_that_follows(self):
        synthesis = Document(kind=DocumentKind.SYNTHESIS, delivered_on=DAY)
        case = Bilan(documents=(Document(kind=DocumentKind.TEST, delivered_on=DAY), synthesis))

        assert DELIVERIES.read(case) == ((DocumentKind.SYNTHESIS, DAY),)

    def test_the_day_of_a_document_of_which_nobody_knows_what_it_is_does(self):
        assert DELIVERIES.read(Bilan(documents=(Document(delivered_on=DAY),))) is UNKNOWN

    @pytest.mark.parametrize("told", [True, False, UNKNOWN])
    def test_nobody_asks_for_the_reasons_of_a_request_that_is_granted(self, told):
        granted = Reply(given_on=DAY, form=Form.WRITTEN, outcome=ReplyOutcome.GRANTED, gives_reasons=told)

        assert REPLY.read(Request(reply=granted)).gives_reasons is False


class TestRequests:
    """Requests that were sent."""

    def test_one_that_was_never_sent_does_not_hide_the_next(self):
        never, sent = Request(kind=RequestKind.LEAVE, sent_on=None), Request(kind=RequestKind.LEAVE, sent_on=DAY)

        assert [one.on for one in LEAVE_REQUESTS.read(Bilan(requests=(never, sent)))] == [DAY]


class TestRefusal:
    """The first day on which the person refused the bilan."""

    @pytest.mark.parametrize(
        "said",
        [
            refused(scope=ConsentScope.DISCLOSURE),
            refused(given_on=None),
            refused(stance=Stance.REQUESTS),
            refused(stance=Stance.AGREES),
        ],
        ids=["disclosure", "never given", "asked for", "agreed"],
    )
    def test_what_is_no_refusal_of_the_bilan(self, said):
        assert BILAN_REFUSED_ON.read(Bilan(consents=(said,))) is None

    def test_the_first_of_two(self):
        assert BILAN_REFUSED_ON.read(Bilan(consents=(refused(given_on=LATER), refused()))) == DAY

    def test_what_is_no_refusal_does_not_hide_one_that_follows(self):
        assert BILAN_REFUSED_ON.read(Bilan(consents=(refused(stance=Stance.AGREES), refused()))) == DAY

    def test_it_is_the_day_of_the_event(self):
        assert REFUSAL.days == {None: BILAN_REFUSED_ON}


class TestLayers:
    """By what a case says that it is judged."""

    @pytest.mark.parametrize(
        ("told", "is_statutory"),
        [
            ({"scheme": "fr-fpt"}, True),
            ({"scheme": "mycampus", "layers": ("fr-fpt",)}, True),
            ({"scheme": "mycampus", "layers": ("fr-private",)}, False),
            ({"scheme": "mycampus"}, False),
        ],
    )
    def test_the_leave_of_the_statute_is_that_of_a_layer_too(self, told, is_statutory):
        assert says_statutory(Bilan(**told)) is is_statutory


class TestLength:
    """What a fund asks for before it can tell how long a bilan is."""

    @pytest.mark.parametrize("part", ["duration", "status", "phase", "kind"])
    def test_each_part_of_a_session_counts(self, part):
        told = {"phase": Phase.INVESTIGATION, "duration": timedelta(hours=24), "modality": Modality.VIDEO}
        case = Bilan(sessions=(held(**(told | {part: UNKNOWN})),), totals=())
        result = check(case, "anfh", at=LATER)["fr.anfh.funding.face-to-face"]

        assert f"sessions[0].{part}" in result.missing
