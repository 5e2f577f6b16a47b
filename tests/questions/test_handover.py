"""What the counsellor gives the person."""

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.answers.verdict import Verdict
from bilanlib.errors import InvalidValueError, UnknownNameError
from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.documents import Document
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.programme import Programme
from bilanlib.models.sessions import Session
from bilanlib.models.table import Table
from bilanlib.models.terms import (
    ConsentScope,
    DocumentKind,
    Phase,
    SessionKind,
    SessionStatus,
    Stance,
    Territory,
    Topic,
)
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail.l6313_4 import DELIVERED
from bilanlib.parameters.fr.public_holidays import CALENDARS
from bilanlib.questions.as_of import as_of
from bilanlib.questions.check import check
from bilanlib.questions.handover import handover
from bilanlib.questions.handover_items import HandoverState
from bilanlib.readings.end_of_action import EndOfAction
from bilanlib.testing.strategies import bilans, fpe_bilans, scheme_bilans, told_less
from kit import example

DAY = date(2026, 3, 2)
RESULTS, SYNTHESIS = DocumentKind.DETAILED_RESULTS, DocumentKind.SYNTHESIS
NOW, LATER, GIVEN = HandoverState.NOW, HandoverState.LATER, HandoverState.GIVEN
NOT_DUE, CANNOT_TELL = HandoverState.NOT_DUE, HandoverState.CANNOT_TELL
TOPICS = Table(
    {
        Phase.PRELIMINARY: (Topic.NEED_ANALYSIS, Topic.FORMAT_CHOICE),
        Phase.INVESTIGATION: (Topic.ALTERNATIVES,),
        Phase.CONCLUSION: (Topic.RESULTS_APPROPRIATION, Topic.CONDITIONS_AND_MEANS, Topic.STEPS),
    }
)
AGREED = Consent(scope=ConsentScope.BILAN, stance=Stance.AGREES, given_on=DAY, withdrawn_on=None)


def on(number):
    return DAY + timedelta(days=number)


def session(day, phase, status=SessionStatus.HELD):
    held = day if day is UNKNOWN else on(day)
    return Session(day=held, phase=phase, kind=SessionKind.INTERVIEW, status=status, duration=timedelta(hours=2))


WHOLE = (session(0, Phase.PRELIMINARY), session(10, Phase.INVESTIGATION), session(20, Phase.CONCLUSION))


def document(kind, delivered=None):
    return Document(kind=kind, delivered_on=on(delivered) if isinstance(delivered, int) else delivered)


def case(**told):
    usual = {
        "sessions": WHOLE,
        "totals": (),
        "topics": TOPICS,
        "consents": (AGREED,),
        "documents": (document(RESULTS), document(SYNTHESIS)),
        "follow_up": FollowUpOffer(after=None),
        "territory": Territory.METROPOLE,
    }
    return Bilan(scheme="fr-private", **(usual | told))


def found(at, *readings, **told):
    """State of each thing, by the first thing of each item."""
    return {one.things[0]: one for one in handover(case(**told), at=on(at), readings=readings).items}


class TestDocuments:
    """Detailed results and synthesis, when the conclusions are there and not before."""

    @pytest.mark.parametrize(("at", "state"), [(0, LATER), (19, LATER), (20, NOW), (21, NOW)])
    def test_around_the_first_session_of_the_conclusion(self, at, state):
        items = found(at)

        assert (items[RESULTS].state, items[SYNTHESIS].state) == (state, state)
        assert "et non avant" in str(items[RESULTS].message) or state is NOW

    @pytest.mark.parametrize("status", [SessionStatus.PLANNED, UNKNOWN])
    def test_on_the_very_day_of_a_planned_conclusion_they_are_brought_along(self, status):
        sessions = (*WHOLE[:2], session(20, Phase.CONCLUSION, status))

        states = [found(at, sessions=sessions)[SYNTHESIS].state for at in (19, 20, 21)]

        planned = [LATER, NOW, LATER]
        assert states == (planned if status is not UNKNOWN else [LATER, CANNOT_TELL, CANNOT_TELL])

    @pytest.mark.parametrize(("at", "state"), [(21, NOW), (22, GIVEN), (23, GIVEN)])
    def test_what_was_given_is_given_from_its_day(self, at, state):
        items = found(at, documents=(document(RESULTS, 22), document(SYNTHESIS, 23), document(RESULTS, 24)))

        assert items[RESULTS].state is state
        assert items[RESULTS].given_on == (on(22) if state is GIVEN else None)
        assert items[SYNTHESIS].state is (GIVEN if at == 23 else NOW)

    def test_a_synthesis_for_others_does_not_stand_for_it(self):
        items = found(30, documents=(document(DocumentKind.PROJECT_SYNTHESIS, 20),))

        assert items[SYNTHESIS].state is NOW

    @pytest.mark.parametrize(
        ("readings", "is_overdue"),
        [((), None), ((EndOfAction.LAST_CONCLUSION,), True), ((EndOfAction.DELIVERY,), False)],
    )
    def test_whether_they_are_overdue_is_what_the_rule_says(self, readings, is_overdue):
        item = found(30, *readings)[SYNTHESIS]

        verdict = check(case(), at=on(30), readings=readings)["fr.ct.L6313-4.addressee"].verdict

        assert item.is_overdue is is_overdue
        assert (verdict is Verdict.FAIL) is (is_overdue is True)
        assert ("sans attendre" in str(item.message)) is (is_overdue is True)

    def test_before_they_are_due_nothing_is_overdue(self):
        assert {one.is_overdue for one in found(5).values()} == {False}

    @pytest.mark.parametrize("documents", [UNKNOWN, (document(UNKNOWN, UNKNOWN),)])
    def test_documents_that_are_not_told_leave_it_open(self, documents):
        items = found(21, documents=documents)

        assert items[SYNTHESIS].state is CANNOT_TELL
        assert {one.path.partition("[")[0] for one in items[SYNTHESIS].missing} == {"documents"}

    @pytest.mark.parametrize(
        ("withdrawn", "state"), [(-1, NOT_DUE), (15, NOT_DUE), (UNKNOWN, CANNOT_TELL), (None, NOW)]
    )
    def test_who_takes_the_consent_back_is_owed_nothing_that_the_code_names(self, withdrawn, state):
        taken_back = evolve(AGREED, withdrawn_on=on(withdrawn) if isinstance(withdrawn, int) else withdrawn)

        item = found(25, EndOfAction.DELIVERY, consents=(taken_back,))[SYNTHESIS]

        assert item.state is state
        assert bool(item.missing) is (state is CANNOT_TELL)

    def test_what_was_given_stays_given_after_a_withdrawal(self):
        taken_back = evolve(AGREED, withdrawn_on=on(15))

        items = found(25, consents=(taken_back,), documents=(document(RESULTS, 12),))

        assert (items[RESULTS].state, items[SYNTHESIS].state) == (GIVEN, NOT_DUE)

    def test_once_the_action_surely_ended_the_sessions_need_not_be_told(self):
        items = found(30, EndOfAction.DELIVERY, sessions=UNKNOWN, documents=(document(SYNTHESIS, 22),))

        assert (items[SYNTHESIS].state, items[RESULTS].state) == (GIVEN, NOW)


class TestPhases:
    """What is gone through together."""

    def test_of_a_phase_that_has_begun_what_is_not_covered_is_to_do(self):
        items = found(0)

        assert items[Topic.NEED_ANALYSIS].state is GIVEN
        assert items[Topic.JOINT_TERMS].state is NOW
        assert items[Topic.ALTERNATIVES].state is LATER
        assert items[Topic.STEPS].state is LATER

    def test_a_later_phase_says_that_the_earlier_ones_have_begun(self):
        items = found(10, sessions=WHOLE[1:])

        assert items[Topic.JOINT_TERMS].state is NOW

    def test_of_two_ways_one_is_enough(self):
        items = found(10)

        assert (items[Topic.ALTERNATIVES].state, items[Topic.PROJECT_BUILT].state) == (GIVEN, NOT_DUE)

    def test_of_two_ways_both_are_open_while_none_is_taken(self):
        topics = Table({Phase.INVESTIGATION: (Topic.PROJECT_BUILT,)})

        items = found(10, topics=topics)

        assert (items[Topic.ALTERNATIVES].state, items[Topic.PROJECT_BUILT].state) == (NOW, NOW)

    @pytest.mark.parametrize(("topics", "path"), [(UNKNOWN, "topics"), (Table(), "topics")])
    def test_what_a_phase_covered_may_not_be_told(self, topics, path):
        item = found(0, topics=topics)[Topic.NEED_ANALYSIS]

        assert item.state is CANNOT_TELL
        assert [one.path for one in item.missing] == [path]

    @pytest.mark.parametrize(
        ("offer", "state"), [(FollowUpOffer(after=None), GIVEN), (None, NOW), (UNKNOWN, CANNOT_TELL)]
    )
    def test_a_follow_up_is_offered_in_the_conclusions(self, offer, state):
        assert found(20, follow_up=offer)[Topic.FOLLOW_UP_OFFER].state is state
        assert found(19, follow_up=offer)[Topic.FOLLOW_UP_OFFER].state is LATER

    def test_things_to_go_through_have_no_day_and_are_never_overdue(self):
        topics = [one for thing, one in found(90, topics=Table(), documents=()).items() if isinstance(thing, Topic)]

        assert {one.given_on for one in topics} == {None}
        assert {one.is_overdue for one in topics} == {False}


class TestAnswer:
    """How it is written, and what it rests on."""

    def test_what_is_given_is_what_the_values_of_the_law_list(self):
        documents = {thing for thing in found(0) if isinstance(thing, DocumentKind)}

        assert documents == DELIVERED.on(DAY)
        assert {one.reference.citation for one in found(0).values()} >= {"C. trav., art. L. 6313-4, al. 3"}

    def test_the_phases_come_in_their_order(self):
        phases = [one.line.phase for one in handover(case(), at=DAY).items]

        assert phases == sorted(phases, key=list(Phase).index)

    @pytest.mark.parametrize(
        ("at", "told", "sentence"),
        [
            (20, {}, "à donner au bénéficiaire ou à aborder avec lui"),
            (0, {"topics": UNKNOWN}, "des faits manquent"),
            (-1, {}, "rien n’est à donner"),
        ],
    )
    def test_its_sentence(self, at, told, sentence):
        assert str(handover(case(**told), at=on(at)).message).startswith(sentence)

    def test_data_and_text(self):
        answer = handover(case(documents=UNKNOWN), at=on(20))

        data, text = answer.to_dict("fr"), answer.to_text("fr")

        assert data["missing"][0]["path"] == "documents"
        assert [one["state"] for one in data["items"] if one["is_document"]] == ["cannot_tell", "cannot_tell"]
        assert data["items"][-1]["proof"].startswith("le reçu daté")
        assert "phase de conclusions" in text
        assert "Il manque" in text
        assert max(map(len, text.splitlines())) <= 100

    @pytest.mark.parametrize(
        "unanswered",
        [
            (Programme(scheme="fr-private"), DAY),
            (example("19-state-agent-no-opposition"), DAY),
            (case(sessions=(), documents=()), date(2018, 12, 31)),
        ],
    )
    def test_where_nothing_is_encoded_it_says_so(self, unanswered):
        answer = handover(unanswered[0], at=unanswered[1])

        assert (answer.items, answer.today, answer.missing) == ((), (), ())
        assert answer.to_dict()["not_covered"] == answer.message.format("fr")
        assert answer.to_text() == answer.message.format("fr") + "\n"

    def test_misuse_is_refused(self):
        with pytest.raises(UnknownNameError, match="is not stated"):
            handover(Bilan(), at=DAY)
        with pytest.raises(InvalidValueError, match=r"^at is"):
            handover(case(), at=None)
        with pytest.raises(InvalidValueError, match="pass calendar="):
            handover(case(territory=Territory.OTHER), at=DAY)

    def test_a_calendar_stands_in_for_a_territory(self):
        assert handover(case(territory=Territory.OTHER), at=on(20), calendar=CALENDARS[Territory.METROPOLE]).today


def told_of(answer):
    return [(one.things, one.state, one.given_on, one.is_overdue) for one in answer.items]


class TestProperties:
    """Whatever the case."""

    @given(drawn=bilans(), data=st.data())
    def test_told_less_a_state_stays_or_cannot_be_told(self, drawn, data):
        less = data.draw(told_less(drawn.case))

        whole, part = (handover(one, "fr-private", at=drawn.at) for one in (drawn.case, less))

        known = {one.things: one.state for one in whole.items}
        for one in part.items:
            assert one.state in {known.get(one.things, one.state), CANNOT_TELL}

    @given(drawn=bilans())
    def test_what_comes_later_changes_nothing(self, drawn):
        now, then = (handover(one, "fr-private", at=drawn.at) for one in (drawn.case, as_of(drawn.case, drawn.at)))

        assert told_of(now) == told_of(then)

    @given(drawn=st.one_of(bilans(), fpe_bilans(), scheme_bilans()))
    def test_every_answer_can_be_written(self, drawn):
        answer = handover(drawn.case, at=drawn.at)

        assert answer.to_dict("en")["law_as_of"]
        assert answer.to_text("fr") != answer.to_text("en")
