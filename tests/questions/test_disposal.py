import csv
import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from attrs import evolve

from bilanlib.answers.missing import Holder
from bilanlib.calculators.fr.disposal import KeepingGround
from bilanlib.errors import InvalidValueError, UnknownNameError
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Disclosure, Document, RetentionAgreement
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.programme import Programme
from bilanlib.models.sessions import Session
from bilanlib.models.terms import (
    Destruction,
    DocumentKind,
    Form,
    Phase,
    Recipient,
    RetentionGround,
    SessionKind,
    SessionStatus,
)
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail.r6313_7 import COVERED_DOCUMENTS
from bilanlib.periods.period import Period, months, years
from bilanlib.questions.disposal import disposal
from bilanlib.questions.disposal_evidence import EVIDENCE
from bilanlib.questions.disposal_lines import DisposalState, joined
from bilanlib.readings.catalogue import answer_named
from bilanlib.readings.end_of_action import EndOfAction, KeptSynthesis, RetentionChange
from bilanlib.schemes.fr_private import FR_PRIVATE

DAY = timedelta(days=1)
END = date(2024, 3, 15)
S = DisposalState
TEST = Document(kind=DocumentKind.TEST, delivered_on=None, disclosures=(), destroyed_on=None, retention=None)
FOR_FOLLOW_UP = RetentionAgreement(
    form=Form.WRITTEN, ground=RetentionGround.FOLLOW_UP_NEED, agreed_on=date(2020, 1, 2), term=None
)
STRICT = (EndOfAction.DELIVERY, KeptSynthesis.SENT_TO_CEP, RetentionChange.WORDING_AT_END)


def retention_vectors():
    path = Path(__file__).parents[1] / "vectors" / "retention.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def synthesis(end=END, **told):
    usual = {"delivered_on": end, "disclosures": (), "destroyed_on": None, "retention": None}
    return Document(kind=DocumentKind.SYNTHESIS, **(usual | told))


def bilan(*documents, end=END, concluded=None, **told):
    """A bilan whose synthesis was delivered on a day; its last conclusion session was that day, unless told."""
    concluded = end if concluded is None else concluded
    session = Session(
        day=concluded, kind=SessionKind.INTERVIEW, phase=Phase.CONCLUSION, status=SessionStatus.HELD, duration=DAY / 12
    )
    first = synthesis(end, destroyed_on=end)
    return Bilan(
        **({"scheme": "fr-private", "sessions": (session,), "totals": (), "documents": (first, *documents)} | told)
    )


def becomes(document, at, *, end=END, readings=(), **told):
    """What becomes of a document of a bilan that ended on a day."""
    return disposal(bilan(document, end=end, **told), at=at, readings=readings).documents[1]


class TestDestroyNow:
    """What must go, since when, and how late it is."""

    @pytest.mark.parametrize(
        ("offset", "state", "overdue_by", "is_overdue"),
        [(-1, S.NEEDS_AGREEMENT, 0, False), (0, S.DESTROY_NOW, 0, False), (1, S.DESTROY_NOW, 1, True)],
    )
    def test_around_the_end_of_the_action(self, offset, state, overdue_by, is_overdue):
        found = becomes(TEST, END + offset * DAY)

        assert (found.state, found.overdue_by, found.is_overdue) == (state, overdue_by, is_overdue)
        assert (found.due_on, found.earliest, found.latest) == (END, END, END)

    @pytest.mark.parametrize(
        ("at", "state", "overdue_by"),
        [
            (date(2027, 3, 14), S.KEEP_UNTIL, 0),
            (date(2027, 3, 15), S.DESTROY_NOW, 0),
            (date(2027, 3, 16), S.DESTROY_NOW, 1),
        ],
    )
    def test_around_the_end_of_three_years(self, at, state, overdue_by):
        found = becomes(evolve(TEST, retention=FOR_FOLLOW_UP), at)

        assert (found.state, found.overdue_by, found.due_on) == (state, overdue_by, date(2027, 3, 15))

    @pytest.mark.parametrize(
        ("at", "state"),
        [
            (date(2024, 9, 14), S.KEEP_UNTIL),
            (date(2024, 9, 15), S.DESTROY_NOW),
            (date(2024, 9, 16), S.DESTROY_NOW),
        ],
    )
    def test_a_shorter_agreement_binds(self, at, state):
        found = becomes(evolve(TEST, retention=evolve(FOR_FOLLOW_UP, term=months(6))), at)

        assert (found.state, found.due_on) == (state, date(2024, 9, 15))

    def test_the_sentence_says_how_late_it_is(self):
        found = becomes(TEST, END + 12 * DAY)

        assert "dépassé de 12 jours" in str(found.message)
        assert str(found.recommended.reason).startswith("Aucune exception")
        assert found.recommended.agreement is None

    @pytest.mark.parametrize("at", [END, END + DAY])
    def test_an_oral_agreement_keeps_nothing(self, at):
        found = becomes(evolve(TEST, retention=evolve(FOR_FOLLOW_UP, form=Form.ORAL)), at)

        assert (found.state, found.due_on) == (S.DESTROY_NOW, END)
        assert "n’est pas écrit" in str(found.recommended.reason)

    @pytest.mark.parametrize(("offset", "state"), [(-1, S.NEEDS_AGREEMENT), (0, S.DESTROY_NOW), (1, S.DESTROY_NOW)])
    def test_an_agreement_for_too_long_keeps_nothing_and_is_a_breach_from_the_end_on(self, offset, state):
        found = becomes(evolve(TEST, retention=evolve(FOR_FOLLOW_UP, term=years(5))), END + offset * DAY)

        assert (found.state, found.due_on, found.is_overdue) == (state, END, offset >= 0)
        assert "5 ans" in str(found.recommended.reason)

    def test_a_destruction_that_is_foreseen_has_not_taken_place(self):
        assert becomes(evolve(TEST, destroyed_on=END + 3 * DAY), END + DAY).is_overdue


class TestSynthesis:
    """What may be kept of it: disputed (A5)."""

    def test_the_readings_disagree_and_both_are_said_the_recommended_one_first(self):
        found = becomes(synthesis(), END + DAY)

        assert found.state is S.REVIEW
        assert [(line.state, line.last_day) for line in found.lines] == [
            (S.KEEP_UNTIL, date(2027, 3, 15)),
            (S.DESTROY_NOW, END),
        ]
        assert [line.is_recommended for line in found.lines] == [True, False]
        assert (found.earliest, found.latest) == (END, date(2027, 3, 15))
        assert not found.is_overdue

    @pytest.mark.parametrize(
        ("at", "state"),
        [
            (date(2027, 3, 14), S.KEEP_UNTIL),
            (date(2027, 3, 15), S.DESTROY_NOW),
            (date(2027, 3, 16), S.DESTROY_NOW),
        ],
    )
    def test_one_sent_to_the_cep_may_be_kept_by_every_reading(self, at, state):
        sent = synthesis(disclosures=(Disclosure(to=Recipient.CEP_OPERATOR, on=END),))

        assert becomes(sent, at).state is state

    def test_it_may_be_kept_and_need_not_be(self):
        found = becomes(synthesis(), END + DAY, readings=[KeptSynthesis.EVERY])

        assert "n’est pas obligatoire" in str(found.message)
        assert "3 ans" in str(found.recommended.reason)

    @pytest.mark.parametrize(("offset", "state"), [(-1, S.NOT_YET_DUE), (0, S.REVIEW), (1, S.REVIEW)])
    def test_around_the_end_of_the_action(self, offset, state):
        found = becomes(synthesis(), END + offset * DAY)

        assert found.state is state
        assert [line.ground for line in found.lines] == [KeepingGround.SYNTHESIS, KeepingGround.NONE]

    @pytest.mark.parametrize(("disclosures", "earliest"), [((), END), (UNKNOWN, None)])
    def test_the_earliest_day_is_not_known_where_facts_are_missing(self, disclosures, earliest):
        found = becomes(synthesis(disclosures=disclosures), END - DAY)

        assert (found.state, found.due_on, found.earliest) == (S.NOT_YET_DUE, date(2027, 3, 15), earliest)

    def test_disclosures_that_nobody_told_leave_it_undecided(self):
        found = becomes(synthesis(disclosures=UNKNOWN), END + DAY)

        assert found.state is S.CANNOT_TELL
        assert [line.state for line in found.lines] == [S.KEEP_UNTIL, S.CANNOT_TELL]
        assert [(one.path, one.holder) for one in found.missing] == [("documents[1].disclosures", Holder.PROVIDER)]


class TestChangeOf2023:
    """A bilan ended on 2023-03-15, seen three times (A6); fr_private.md § 7.6."""

    KEPT = evolve(TEST, retention=FOR_FOLLOW_UP)

    @pytest.mark.parametrize(
        ("at", "states"),
        [
            (date(2023, 12, 30), [S.KEEP_UNTIL, S.KEEP_UNTIL]),
            (date(2024, 1, 2), [S.KEEP_UNTIL, S.KEEP_UNTIL]),
            (date(2024, 3, 14), [S.KEEP_UNTIL, S.KEEP_UNTIL]),
            (date(2024, 3, 15), [S.DESTROY_NOW, S.KEEP_UNTIL]),
            (date(2024, 3, 16), [S.DESTROY_NOW, S.KEEP_UNTIL]),
            (date(2026, 3, 14), [S.DESTROY_NOW, S.KEEP_UNTIL]),
            (date(2026, 3, 15), [S.DESTROY_NOW, S.DESTROY_NOW]),
            (date(2026, 3, 16), [S.DESTROY_NOW, S.DESTROY_NOW]),
        ],
    )
    def test_seen_on_a_day(self, at, states):
        found = becomes(self.KEPT, at, end=date(2023, 3, 15))

        assert [line.state for line in found.lines] == states
        assert found.state is (states[0] if len(set(states)) == 1 else S.REVIEW)
        assert (found.earliest, found.latest) == (date(2024, 3, 15), date(2026, 3, 15))

    def test_who_pins_the_remote_answer_gets_it(self):
        found = becomes(self.KEPT, date(2025, 1, 1), end=date(2022, 11, 30), readings=[RetentionChange.REVIVES])

        assert (found.state, found.due_on) == (S.KEEP_UNTIL, date(2025, 11, 30))

    @pytest.mark.parametrize(
        ("end", "earliest", "latest"),
        [
            (date(2022, 12, 30), date(2023, 12, 30), date(2023, 12, 30)),
            (date(2022, 12, 31), date(2023, 12, 31), date(2025, 12, 31)),
            (date(2023, 12, 30), date(2024, 12, 30), date(2026, 12, 30)),
            (date(2023, 12, 31), date(2026, 12, 31), date(2026, 12, 31)),
        ],
    )
    def test_the_earliest_and_the_latest_defensible_day(self, end, earliest, latest):
        found = becomes(self.KEPT, date(2026, 8, 20), end=end)

        assert (found.earliest, found.latest) == (earliest, latest)


class TestVectors:
    """The oracle table of the legal notes."""

    @pytest.mark.parametrize("row", retention_vectors(), ids=lambda row: f"{row['ended_on']}-{row['answer']}")
    @pytest.mark.parametrize(("offset", "state"), [(-1, S.KEEP_UNTIL), (0, S.DESTROY_NOW), (1, S.DESTROY_NOW)])
    def test_around_the_last_day(self, row, offset, state):
        last_day = date.fromisoformat(row["last_day"])
        readings = [answer_named(f"retention-change={row['answer']}")]
        kept = evolve(TEST, retention=FOR_FOLLOW_UP)
        found = becomes(kept, last_day + offset * DAY, end=date.fromisoformat(row["ended_on"]), readings=readings)

        assert (found.state, found.due_on, found.overdue_by) == (state, last_day, max(offset, 0))

    def test_no_row_was_lost(self):
        assert len(retention_vectors()) == 9


class TestLeapDays:
    """Bilans that ended on 29 February (CPC 641, al. 2)."""

    @pytest.mark.parametrize(
        ("end", "last_day"), [(date(2020, 2, 29), date(2021, 2, 28)), (date(2024, 2, 29), date(2027, 2, 28))]
    )
    @pytest.mark.parametrize(("offset", "state"), [(-1, S.KEEP_UNTIL), (0, S.DESTROY_NOW), (1, S.DESTROY_NOW)])
    def test_the_last_day_is_the_last_of_february(self, end, last_day, offset, state):
        found = becomes(evolve(TEST, retention=FOR_FOLLOW_UP), last_day + offset * DAY, end=end)

        assert (found.state, found.due_on, found.overdue_by) == (state, last_day, max(offset, 0))


class TestEndOfAction:
    """Which day it is: disputed (A4)."""

    @pytest.mark.parametrize(
        ("at", "state"),
        [
            (END - 11 * DAY, S.NEEDS_AGREEMENT),
            (END - 10 * DAY, S.REVIEW),
            (END - DAY, S.REVIEW),
            (END, S.DESTROY_NOW),
            (END + DAY, S.DESTROY_NOW),
        ],
    )
    def test_the_synthesis_is_delivered_ten_days_after_the_last_session(self, at, state):
        found = becomes(TEST, at, concluded=END - 10 * DAY)

        assert (found.state, found.earliest, found.latest) == (state, END - 10 * DAY, END)

    def test_a_document_is_late_only_when_every_reading_says_so(self):
        assert not becomes(TEST, END, concluded=END - 10 * DAY).is_overdue
        assert becomes(TEST, END + DAY, concluded=END - 10 * DAY).is_overdue

    def test_a_synthesis_that_is_not_delivered_leaves_the_action_without_an_end(self):
        case = bilan(TEST)
        waiting = evolve(case, documents=(synthesis(None), TEST))
        found = disposal(waiting, at=END + DAY).documents[1]

        assert found.state is S.REVIEW
        assert [(line.state, line.last_day) for line in found.lines] == [
            (S.NEEDS_AGREEMENT, None),
            (S.DESTROY_NOW, END),
        ]
        assert found.latest is None
        assert "pas encore" in str(found.message)

    def test_kept_by_one_reading_and_not_ended_by_another_is_kept(self):
        waiting = bilan(synthesis(None), evolve(TEST, retention=FOR_FOLLOW_UP))
        case = evolve(waiting, documents=waiting.documents[1:])
        found = disposal(case, at=END + DAY).documents[1]

        assert (found.state, found.earliest, found.latest) == (S.KEEP_UNTIL, date(2027, 3, 15), None)

    def test_sessions_that_nobody_told_leave_everything_undecided(self):
        found = disposal(bilan(TEST, sessions=UNKNOWN), at=END - DAY).documents[1]

        assert found.state is S.CANNOT_TELL
        assert [one.path for one in found.missing] == ["sessions"]

    @pytest.mark.parametrize("at", [date(2018, 12, 31), date(2019, 1, 1)])
    def test_an_end_before_the_first_wording_is_not_covered(self, at):
        answer = disposal(bilan(TEST, end=date(2018, 12, 30)), at=at)

        assert "Aucune rédaction" in str(answer.not_covered)
        assert [one.state for one in answer.documents] == [S.DESTROYED, S.CANNOT_TELL]


class TestNotEnded:
    """While the action goes on."""

    def live(self, document, at=END):
        return disposal(
            bilan(document, synthesis(None), documents=(synthesis(None), document)),
            at=at,
            readings=[EndOfAction.DELIVERY],
        ).documents[1]

    def test_what_could_be_kept_on_an_agreement_only_says_what_it_would_have_to_say(self):
        line = self.live(TEST).recommended

        assert (line.state, line.end, line.limit) == (S.NEEDS_AGREEMENT, None, years(3))
        assert "accord écrit du bénéficiaire" in str(line.agreement)
        assert "suivi" in str(line.agreement)
        assert "3 ans au plus" in str(line.agreement)

    @pytest.mark.parametrize(
        ("at", "until"),
        [(END - DAY, "lundi 15 mars 2027"), (END, "lundi 15 mars 2027")],
    )
    def test_it_says_until_when_where_the_end_is_known(self, at, until):
        line = becomes(TEST, at).recommended

        assert until in str(line.agreement)

    def test_the_day_after_the_end_no_agreement_mends_anything(self):
        assert becomes(TEST, END + DAY).recommended.agreement is None

    @pytest.mark.parametrize("document", [synthesis(None), evolve(TEST, retention=FOR_FOLLOW_UP)])
    def test_what_may_be_kept_later_waits(self, document):
        assert self.live(document).state is S.NOT_YET_DUE

    def test_an_agreement_that_nobody_told_is_asked_for(self):
        found = self.live(evolve(TEST, retention=UNKNOWN))

        assert (found.state, found.due_on) == (S.NOT_YET_DUE, None)
        assert [one.path for one in found.missing] == ["documents[1].retention"]

    def test_before_the_first_wording_no_more_can_be_said(self):
        assert self.live(TEST, at=date(2018, 12, 31)).state is S.NOT_YET_DUE

    @pytest.mark.parametrize("document", [evolve(TEST, kind=UNKNOWN), evolve(TEST, retention=UNKNOWN)])
    def test_before_the_end_what_is_not_told_is_listed_and_nothing_is_due(self, document):
        found = becomes(document, END - DAY, readings=[EndOfAction.LAST_CONCLUSION])

        assert (found.state, found.due_on) == (S.NOT_YET_DUE, None)
        assert len(found.missing) == 1
        assert "rien n’est à détruire aujourd’hui" in str(found.message)

    def test_before_the_end_it_does_not_matter_whether_anybody_told_that_it_is_gone(self):
        assert becomes(evolve(TEST, destroyed_on=UNKNOWN), END - DAY).state is S.NEEDS_AGREEMENT


class TestEvidence:
    """What proves the action and holds nothing of the bilan."""

    @pytest.mark.parametrize("kind", sorted(EVIDENCE, key=lambda kind: kind.value))
    @pytest.mark.parametrize("at", [END - DAY, END + DAY, END + 4000 * DAY])
    def test_it_is_kept_and_no_term_is_invented(self, kind, at):
        found = becomes(evolve(TEST, kind=kind), at)

        assert (found.state, found.due_on, found.lines) == (S.MUST_KEEP, None, ())
        assert "n’en fixe pas la durée" in str(found.message)
        assert {one.article.number for one in found.references} == {"R6313-7"}

    def test_every_kind_is_either_made_for_the_bilan_or_evidence(self):
        covered = {kind for entry in COVERED_DOCUMENTS.values for kind in entry.value}

        assert covered | set(EVIDENCE) == set(DocumentKind)
        assert covered & set(EVIDENCE) == set()

    @pytest.mark.parametrize("offset", [-1, 0, 1])
    def test_destroying_it_is_never_late(self, offset):
        found = becomes(evolve(TEST, kind=DocumentKind.INVOICE, destroyed_on=END + offset * DAY), END + 2 * DAY)

        assert (found.state, found.overdue_by, found.lines) == (S.DESTROYED, 0, ())
        assert "après le dernier jour" not in str(found.message)

    @pytest.mark.parametrize("at", [date(2018, 12, 31), date(2026, 1, 1)])
    def test_it_stays_evidence_where_no_wording_is_encoded_for_the_end(self, at):
        case = bilan(evolve(TEST, kind=DocumentKind.INVOICE), end=date(2018, 12, 30))

        assert disposal(case, at=at).documents[1].state is S.MUST_KEEP

    def test_it_stays_evidence_where_the_end_is_not_known(self):
        found = disposal(bilan(evolve(TEST, kind=DocumentKind.INVOICE), sessions=UNKNOWN), at=END).documents[1]

        assert found.state is S.MUST_KEEP

    def test_before_the_first_wording_it_cites_every_wording(self):
        case = bilan(evolve(TEST, kind=DocumentKind.INVOICE))

        assert len(disposal(case, at=date(2018, 12, 31)).documents[1].references) == 4


class TestDestroyed:
    """What is gone."""

    @pytest.mark.parametrize(
        ("offset", "overdue_by", "is_breach"), [(-1, 0, False), (0, 0, False), (1, 1, True), (2, 2, True)]
    )
    def test_in_time_or_late(self, offset, overdue_by, is_breach):
        found = becomes(evolve(TEST, destroyed_on=END + offset * DAY), END + 5 * DAY)

        assert (found.state, found.overdue_by) == (S.DESTROYED, overdue_by)
        assert found.recommended.is_breach is is_breach
        assert ("après le dernier jour permis" in str(found.message)) is is_breach
        assert not found.is_overdue

    def test_anonymised_is_destroyed(self):
        gone = evolve(TEST, destroyed_on=END, destruction=Destruction.ANONYMISED)

        assert becomes(gone, END + DAY).state is S.DESTROYED

    @pytest.mark.parametrize("kind", [UNKNOWN, DocumentKind.INVOICE])
    def test_whatever_it_was(self, kind):
        assert becomes(evolve(TEST, kind=kind, destroyed_on=END), END + DAY).state is S.DESTROYED

    def test_whether_it_was_late_may_be_open(self):
        found = becomes(evolve(TEST, destroyed_on=END + DAY, retention=UNKNOWN), END + 2 * DAY)

        assert (found.state, found.recommended.is_breach) == (S.DESTROYED, None)

    def test_before_the_end_of_the_action(self):
        found = becomes(evolve(TEST, destroyed_on=END - 5 * DAY), END - DAY)

        assert (found.state, found.recommended.is_breach) == (S.DESTROYED, False)

    @pytest.mark.parametrize(("offset", "state"), [(-1, S.DESTROY_NOW), (0, S.DESTROYED), (1, S.DESTROYED)])
    def test_it_is_gone_from_the_day_of_its_destruction_on(self, offset, state):
        gone = END + 5 * DAY

        assert becomes(evolve(TEST, destroyed_on=gone), gone + offset * DAY).state is state

    @pytest.mark.parametrize("offset", [0, 1])
    def test_where_nobody_told_whether_it_is_gone_nothing_can_be_told(self, offset):
        found = becomes(evolve(TEST, destroyed_on=UNKNOWN), END + offset * DAY)

        assert found.state is S.CANNOT_TELL
        assert "rien ne permet de dire" in str(found.message)
        assert found.recommended.is_breach is None


class TestFollowUp:
    """A follow-up that is promised after everything was destroyed; schemes.md, X11."""

    OFFER = FollowUpOffer(after=months(6))

    def note(self, *documents, at=END + DAY, **told):
        return [str(one) for one in disposal(bilan(*documents, **told), at=at, readings=STRICT).notes]

    @pytest.mark.parametrize(("at", "count"), [(date(2024, 9, 14), 1), (date(2024, 9, 15), 1), (date(2024, 9, 16), 0)])
    def test_an_offer_after_everything_was_destroyed(self, at, count):
        notes = self.note(evolve(TEST, destroyed_on=END), at=at, follow_up=self.OFFER)

        assert len(notes) == count
        assert all("15 septembre 2024" in one and "aurait permis" in one for one in notes)

    def test_while_there_is_time_an_agreement_is_asked_for(self):
        (note,) = self.note(TEST, at=END - DAY, follow_up=self.OFFER)

        assert "il faut un accord écrit" in note

    @pytest.mark.parametrize(("term", "count"), [(Period(months=6, days=0), 0), (months(5), 1), (None, 0)])
    def test_a_document_that_may_be_kept_until_then_serves(self, term, count):
        kept = evolve(TEST, retention=evolve(FOR_FOLLOW_UP, term=term))

        assert len(self.note(kept, follow_up=self.OFFER)) == count

    def test_a_session_says_the_day(self):
        later = Session(
            day=date(2024, 10, 1), kind=SessionKind.FOLLOW_UP, phase=Phase.FOLLOW_UP, status=SessionStatus.PLANNED
        )
        case = bilan(evolve(TEST, destroyed_on=END))
        (note,) = disposal(evolve(case, sessions=(*case.sessions, later)), at=END + DAY, readings=STRICT).notes

        assert "1er octobre 2024" in str(note)

    @pytest.mark.parametrize("offer", [UNKNOWN, None, FollowUpOffer(), FollowUpOffer(after=None)])
    def test_without_a_day_there_is_no_note(self, offer):
        assert self.note(TEST, follow_up=offer) == []

    @pytest.mark.parametrize(
        "told", [{"documents": ()}, {"documents": (evolve(TEST, kind=DocumentKind.INVOICE),)}, {"sessions": UNKNOWN}]
    )
    def test_without_documents_or_without_an_end_there_is_none(self, told):
        case = bilan(follow_up=self.OFFER, **told)

        assert disposal(case, at=END + DAY, readings=[EndOfAction.LAST_CONCLUSION]).notes == ()


class TestWhole:
    """The answer as a whole."""

    def test_it_counts_what_is_to_be_destroyed_and_cites(self):
        answer = disposal(bilan(TEST, synthesis()), at=END + DAY)

        assert [one.where for one in answer.to_destroy] == ["documents[1]"]
        assert answer.overdue == answer.to_destroy
        assert [one.where for one in answer.undecided] == ["documents[2]"]
        assert (str(answer.message), answer.is_told) == ("Documents à détruire ce jour : 1, dont en retard : 1.", False)
        assert {(one.citation, one.version.source_id) for one in answer.references} == {
            ("C. trav., art. R. 6313-7, al. 1", "LEGIARTI000048831046"),
            ("C. trav., art. R. 6313-7, al. 2", "LEGIARTI000048831046"),
        }

    def test_the_wording_is_that_of_the_end_of_the_action(self):
        answer = disposal(bilan(TEST, end=date(2023, 12, 30)), at=date(2026, 1, 1))

        assert {one.version.source_id for one in answer.references} == {"LEGIARTI000038014113"}

    def test_nothing_to_destroy_is_said_only_where_everything_is_told(self):
        done, disputed = bilan(evolve(TEST, destroyed_on=END)), bilan(synthesis())

        assert str(disposal(done, at=END + DAY).message) == "Rien n’est à détruire ce jour."
        assert str(disposal(disputed, at=END + DAY).message).startswith("On ne peut pas dire")

    def test_documents_that_nobody_told_are_asked_for(self):
        answer = disposal(bilan(documents=UNKNOWN), at=END)

        assert (answer.documents, answer.is_told) == ((), False)
        assert [one.path for one in answer.missing] == ["documents"]
        assert str(answer.message).startswith("On ne peut pas dire")

    def test_a_scheme_without_a_rule_cannot_tell_and_never_keeps(self):
        invoice = evolve(TEST, kind=DocumentKind.INVOICE)
        answer = disposal(bilan(TEST, invoice), "fr-fpe", at=END + DAY)

        assert [one.state for one in answer.documents] == [S.DESTROYED, S.CANNOT_TELL, S.CANNOT_TELL]
        assert "fr-fpe" in str(answer.message)
        assert not answer.is_told

    def test_an_offer_has_no_documents(self):
        answer = disposal(Programme(scheme="fr-private"), at=END)

        assert (answer.documents, answer.is_told) == ((), True)
        assert [str(note) for note in answer.notes] == ["Une offre n’a pas de documents."]

    def test_the_scheme_is_an_object_or_an_id_or_what_the_case_states(self):
        found = [disposal(bilan(TEST), one, at=END).to_dict() for one in (FR_PRIVATE, "fr-private", None)]

        assert found[0] == found[1] == found[2]

    def test_holidays_put_nothing_off(self):
        assert disposal(bilan(TEST), at=END + DAY, calendar={END}).overdue

    def test_misuse_is_refused(self):
        with pytest.raises(InvalidValueError, match="not a day"):
            disposal(bilan(), at=datetime(2024, 1, 1))  # noqa: DTZ001 - a moment is what is refused
        with pytest.raises(UnknownNameError, match="not one of"):
            disposal(bilan(), "fr-fpx", at=END)
        with pytest.raises(UnknownNameError, match="not to one answer"):
            disposal(bilan(), at=END, readings=list(KeptSynthesis))

    def test_states_of_nothing_cannot_be_told(self):
        assert joined(()) is S.CANNOT_TELL
        assert joined({S.DESTROY_NOW, S.CANNOT_TELL}) is S.CANNOT_TELL
        assert joined({S.NEEDS_AGREEMENT, S.NOT_YET_DUE}) is S.NOT_YET_DUE


class TestWriting:
    """The answer as data and as text."""

    CASE = bilan(
        evolve(TEST, ref="D-7"), synthesis(), evolve(TEST, retention=UNKNOWN), evolve(TEST, kind=DocumentKind.INVOICE)
    )

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_it_survives_json_in_both_languages(self, language):
        data = disposal(self.CASE, at=END + 2 * DAY).to_dict(language)

        assert json.loads(json.dumps(data)) == data
        assert [one["state"] for one in data["documents"]] == [
            "destroyed",
            "destroy_now",
            "review",
            "cannot_tell",
            "must_keep",
        ]
        assert (data["documents"][1]["ref"], data["documents"][1]["due_on"]) == ("D-7", "2024-03-15")
        assert data["documents"][2]["answers"][1]["choices"]["kept-synthesis"] == ["sent-to-cep"]
        assert data["not_covered"] is None

    def test_a_day_that_is_not_known_is_null(self):
        (document,) = disposal(bilan(documents=(TEST,), sessions=()), at=END).to_dict()["documents"]

        assert (document["due_on"], document["earliest"], document["latest"]) == (None, None, None)
        assert document["answers"][0]["end"] is None

    def test_the_english_text_reads_well(self):
        text = disposal(self.CASE, at=END + 2 * DAY).to_text("en")

        assert "[documents[1]] test or questionnaire: to be destroyed" in text
        assert "passed by 2 days" in text
        assert "(recommended): May be kept" in " ".join(text.split())
        assert "What is missing:" in text
        assert text.endswith("\n")
        assert [line for line in text.split("\n") if line != line.rstrip()] == []

    def test_a_note_and_what_an_agreement_would_say_are_printed(self):
        text = disposal(evolve(self.CASE, follow_up=FollowUpOffer(after=months(6))), at=END - DAY).to_text()

        assert "Un suivi est prévu" in text
        assert "Accord " in text
