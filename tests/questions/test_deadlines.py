import csv
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

from bilanlib.answers.force import Force
from bilanlib.answers.missing import Holder
from bilanlib.calculators.windows import DeadlineState
from bilanlib.engine.deadline import Necessity
from bilanlib.errors import InvalidValueError, UnknownNameError
from bilanlib.models.bilan import Bilan
from bilanlib.models.convention import Convention, Signature
from bilanlib.models.documents import Disclosure, Document, RetentionAgreement
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.funding import FundingLine
from bilanlib.models.programme import Programme
from bilanlib.models.redeployment import Redeployment
from bilanlib.models.sessions import Session
from bilanlib.models.terms import (
    Capacity,
    CellTopic,
    DocumentKind,
    Form,
    FundingSource,
    Party,
    Phase,
    Recipient,
    RetentionGround,
    SessionKind,
    SessionStatus,
    Territory,
)
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.period import months, years
from bilanlib.questions.deadlines import deadlines
from bilanlib.readings.acceptance import TenDays, Transmission
from bilanlib.readings.convention import CoFunding, StartBeforeSignature
from bilanlib.readings.end_of_action import EndOfAction, KeptSynthesis, RetentionChange
from bilanlib.schemes.fr_fpe import FR_FPE
from bilanlib.schemes.fr_private import FR_PRIVATE
from kit import example

VECTORS = Path(__file__).parents[1] / "vectors"
FUTURE, OPEN, MET, MISSED = DeadlineState.FUTURE, DeadlineState.OPEN, DeadlineState.MET, DeadlineState.MISSED
DISPUTED, UNTOLD = DeadlineState.DISPUTED, DeadlineState.UNTOLD
SIGN, CONCLUDE, BEGIN = "fr.ct.R6313-8.sign", "fr.ct.R6313-8.conclude", "fr.ct.R6313-8.begin"
WAIT, PLANNED_END = "fr.ct.R6313-8.wait", "fr.ct.R6313-8.planned-end"
IN_LEAVE, BEGIN_IN_LEAVE = "fr.ct.R1233-35.conclude", "fr.ct.R1233-35.begin"
DELIVER, CELL = "fr.ct.L6313-4.deliver", "fr.ct.R1233-27.inform-cell"
DESTROY, FOLLOW_UP = "fr.ct.R6313-7.destroy-document", "fr.ct.R6313-4.follow-up-interview"
PLAN = (FundingLine(source=FundingSource.EMPLOYER_PLAN),)
LEAVE = (FundingLine(source=FundingSource.REDEPLOYMENT_LEAVE),)
AT = date(2026, 11, 21)
DAY = timedelta(days=1)


def rows(name):
    with (VECTORS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def ask(case, at=AT, **options):
    return deadlines(case, "fr-private", at=at, **options)


def only(answer, kind):
    (found,) = answer.of_kind(kind)
    return found


def signature(party, day, capacity=Capacity.LEGAL_REPRESENTATIVE):
    return Signature(party=party, signed_on=day, capacity=capacity)


def sent(day, signed=None, **told):
    """A bilan under the plan whose draft was sent; the employee signed, or did not."""
    usual = {"draft_sent_on": day, "draft_received_on": day, "refused_on": None, "ends_on": None}
    signatures = () if signed is None else (signature(Party.BENEFICIARY, signed, Capacity.IN_PERSON),)
    convention = Convention(signatures=signatures, **(usual | told))
    return Bilan(funding=PLAN, territory=Territory.METROPOLE, sessions=(), totals=(), convention=convention)


def signed_by(begins, *days, funding=PLAN):
    """A bilan with one session, and a convention that employer, employee and provider signed on those days."""
    signatures = tuple(signature(party, day) for party, day in zip(Party, days, strict=False))
    session = Session(day=begins, phase=Phase.INVESTIGATION, status=SessionStatus.PLANNED, kind=SessionKind.INTERVIEW)
    convention = Convention(draft_sent_on=date(2026, 11, 2), ends_on=None, signatures=signatures)
    return Bilan(funding=funding, sessions=(session,), totals=(), convention=convention, follow_up=None, documents=())


def ended(day, *documents, **told):
    """A bilan the synthesis of which was delivered on a day, after a last conclusion session of the same day."""
    session = Session(day=day, phase=Phase.CONCLUSION, status=SessionStatus.HELD, kind=SessionKind.INTERVIEW)
    usual = {"funding": (), "sessions": (session,), "totals": (), "convention": None, "follow_up": None}
    delivered = Document(kind=DocumentKind.SYNTHESIS, delivered_on=day, destroyed_on=day, retention=None)
    return Bilan(documents=(delivered, *documents), **(usual | told))


def document(kind=DocumentKind.TEST, destroyed=None, retention=None, **told):
    return Document(kind=kind, destroyed_on=destroyed, retention=retention, delivered_on=None, **told)


def agreement(form=Form.WRITTEN, ground=RetentionGround.FOLLOW_UP_NEED, term=None):
    return RetentionAgreement(form=form, ground=ground, agreed_on=date(2019, 1, 2), term=term)


COLUMNS = {
    "rolled": TenDays.ROLLED,
    "unrolled": TenDays.UNROLLED,
    "sending_day_counted": TenDays.SENDING_DAY_COUNTED,
    "ouvrables": TenDays.OUVRABLES,
    "ouvres": TenDays.OUVRES,
}
TEN_DAYS = [
    pytest.param(row["sent_on"], row["territory"], column, row[column], id=f"{row['sent_on']}-{column}")
    for row in rows("ten_days.csv")
    for column in COLUMNS
    if row[column]
]


class TestVectors:
    """The oracle tables of the legal notes, through the question."""

    @pytest.mark.parametrize(("sent_on", "territory", "column", "last_day"), TEN_DAYS)
    def test_ten_days(self, sent_on, territory, column, last_day):
        day = date.fromisoformat(sent_on)
        case = evolve(sent(day), territory=Territory(territory))
        found = only(ask(case, at=day, readings=[COLUMNS[column], Transmission.SENDING]), SIGN)

        assert found.first_day == day
        assert found.last_day == found.earliest_day == found.latest_day == date.fromisoformat(last_day)

    @pytest.mark.parametrize(
        ("ended_on", "answer", "last_day"),
        [(row["ended_on"], row["answer"], row["last_day"]) for row in rows("retention.csv")],
    )
    def test_retention(self, ended_on, answer, last_day):
        change = next(one for one in RetentionChange if one.answer.name == answer)
        end = date.fromisoformat(ended_on)
        readings = [EndOfAction.DELIVERY, KeptSynthesis.EVERY, change]
        synthesis = Document(kind=DocumentKind.SYNTHESIS, delivered_on=end, destroyed_on=None, retention=None)
        found = only(ask(evolve(ended(end), documents=(synthesis,)), at=end, readings=readings), DESTROY)

        assert found.last_day == date.fromisoformat(last_day)

    def test_no_number_of_the_notes_was_lost(self):
        assert len(TEN_DAYS) == 12 + 10 + 9 + 9 + 9
        assert len(rows("retention.csv")) == 9


class TestSigning:
    """The employee's ten days."""

    SENT, LAST = date(2026, 11, 2), date(2026, 11, 12)

    @pytest.mark.parametrize(
        ("at", "state"),
        [
            (SENT - DAY, FUTURE),
            (SENT, OPEN),
            (LAST - DAY, OPEN),
            (LAST, OPEN),
            (LAST + DAY, MISSED),
        ],
    )
    def test_without_a_signature(self, at, state):
        found = only(ask(sent(self.SENT), at=at), SIGN)

        assert (found.first_day, found.last_day, found.state) == (self.SENT, self.LAST, state)

    @pytest.mark.parametrize(
        ("signed", "state"), [(SENT - DAY, DISPUTED), (SENT, MET), (LAST - DAY, MET), (LAST, MET), (LAST + DAY, MISSED)]
    )
    def test_with_one(self, signed, state):
        assert only(ask(sent(self.SENT, signed)), SIGN).state is state

    @pytest.mark.parametrize(
        ("refused", "state"), [(AT - DAY, MISSED), (AT, MISSED), (AT + DAY, OPEN), (UNKNOWN, UNTOLD)]
    )
    def test_a_refusal_ends_it(self, refused, state):
        found = only(ask(sent(date(2026, 11, 16), refused_on=refused)), SIGN)

        assert found.state is state

    def test_a_refusal_is_told(self):
        case = sent(date(2026, 11, 16), refused_on=date(2026, 11, 18))

        assert "le salarié a refusé le 18 novembre 2026" in ask(case).to_text().replace("\u00a0", " ")
        assert "le salarié a refusé" not in ask(case, at=date(2026, 11, 17)).to_text()

    @pytest.mark.parametrize(("signed", "state"), [(13, MET), (14, MET), (15, DISPUTED), (16, DISPUTED), (17, MISSED)])
    def test_between_the_readings_it_is_disputed(self, signed, state):
        found = only(ask(sent(date(2026, 11, 4), date(2026, 11, signed))), SIGN)

        assert found.state is state
        assert (found.earliest_day, found.latest_day) == (date(2026, 11, 14), date(2026, 11, 16))
        assert (found.day, found.last_day) == (date(2026, 11, 14), date(2026, 11, 16))

    def test_the_recommended_reading_comes_first(self):
        found = only(ask(sent(date(2026, 11, 4))), SIGN)

        assert [one.is_recommended for one in found.reckonings] == [True, False, False, False]

    @pytest.mark.parametrize(
        ("received", "latest"),
        [(date(2026, 11, 2), LAST), (date(2026, 11, 5), date(2026, 11, 16)), (None, None), (UNKNOWN, None)],
    )
    def test_receipt_moves_the_latest_day_only(self, received, latest):
        found = only(ask(sent(self.SENT, draft_received_on=received), at=self.SENT), SIGN)

        assert (found.last_day, found.earliest_day, found.latest_day) == (self.LAST, self.LAST, latest)

    @pytest.mark.parametrize(("at", "state"), [(LAST - DAY, OPEN), (LAST, OPEN), (LAST + DAY, UNTOLD)])
    def test_receipt_that_nobody_told_matters_only_once_it_is_late(self, at, state):
        found = only(ask(sent(self.SENT, draft_received_on=UNKNOWN), at=at, readings=[Transmission.RECEIPT]), SIGN)

        assert (found.state, found.last_day) == (state, self.LAST)
        assert [one.path for one in found.missing] == ["convention.draft_received_on"]

    @pytest.mark.parametrize(("received", "last"), [(None, None), (date(2026, 11, 5), date(2026, 11, 16))])
    def test_not_received_yet_the_days_do_not_run(self, received, last):
        case = sent(self.SENT, draft_received_on=received)
        found = only(ask(case, at=date(2026, 11, 14), readings=[Transmission.RECEIPT, TenDays.ROLLED]), SIGN)

        assert (found.state, found.last_day) == (OPEN, last)

    @pytest.mark.parametrize("received", [date(2026, 3, 24), date(2026, 3, 23)])
    def test_a_holiday_of_some_places_only_moves_no_day_before_it_is_told(self, received):
        """Ten days from 24 March 2026 end on Good Friday: a holiday in some communes of Alsace-Moselle."""
        case = evolve(sent(date(2026, 3, 24), draft_received_on=received), territory=UNKNOWN)
        found = only(ask(case, at=date(2026, 4, 4)), SIGN)

        assert (found.last_day, found.recommended.is_least, found.latest_day) == (date(2026, 4, 3), True, None)
        assert (found.state, [one.path for one in found.missing]) == (UNTOLD, ["territory"])

    def test_the_same_for_a_day_that_is_counted_from_receipt(self):
        case = evolve(sent(date(2026, 3, 23), draft_received_on=date(2026, 3, 24)), territory=UNKNOWN)
        readings = [TenDays.ROLLED, Transmission.RECEIPT]
        found = only(ask(case, at=date(2026, 4, 4), readings=readings), SIGN)

        assert (found.last_day, found.recommended.is_least) == (date(2026, 4, 2), True)

    def test_a_calendar_of_the_caller_prevails(self):
        found = only(ask(sent(self.SENT), at=self.SENT, calendar={self.LAST}), SIGN)

        assert (found.earliest_day, found.latest_day) == (self.LAST, self.LAST + DAY)

    def test_who_acts_and_what_silence_means(self):
        found = only(ask(sent(self.SENT)), SIGN)

        assert found.kind.actors == (Holder.BENEFICIARY,)
        assert found.kind.necessity is Necessity.MAY
        assert "vaut refus" in found.kind.silence
        assert {str(one.citation) for one in found.references} >= {"C. trav., art. R. 6313-8, al. 5"}

    def test_a_draft_that_was_not_sent_has_no_day(self):
        assert ask(sent(None)).of_kind(SIGN) == ask(sent(None)).of_kind(WAIT) == ()

    @pytest.mark.parametrize(
        ("source", "readings", "is_there"),
        [
            (FundingSource.EMPLOYER_PLAN, [], True),
            (FundingSource.CPF, [], False),
            (FundingSource.EMPLOYER_TOP_UP, [], False),
            (FundingSource.EMPLOYER_TOP_UP, [CoFunding.CONVENTION], True),
        ],
    )
    def test_it_is_there_where_the_convention_is_required(self, source, readings, is_there):
        case = evolve(sent(self.SENT), funding=(FundingLine(source=source),))

        assert bool(ask(case, readings=readings).of_kind(SIGN)) is is_there


class TestConcluding:
    """The three signatures and the first session."""

    BEGINS = date(2026, 11, 19)

    @pytest.mark.parametrize(("kind", "funding"), [(CONCLUDE, PLAN), (IN_LEAVE, LEAVE)])
    @pytest.mark.parametrize(("last", "state"), [(BEGINS - DAY, MET), (BEGINS, MET), (BEGINS + DAY, MISSED)])
    def test_all_have_signed_by_the_first_session(self, kind, funding, last, state):
        case = signed_by(self.BEGINS, self.BEGINS - DAY, last, self.BEGINS - DAY, funding=funding)
        found = only(ask(case), kind)

        assert (found.last_day, found.state) == (self.BEGINS, state)

    @pytest.mark.parametrize(("at", "state"), [(BEGINS - DAY, OPEN), (BEGINS, MISSED), (BEGINS + DAY, MISSED)])
    def test_on_the_day_of_the_first_session_nobody_waits_any_longer(self, at, state):
        assert only(ask(signed_by(self.BEGINS), at=at), CONCLUDE).state is state

    @pytest.mark.parametrize(("kind", "funding"), [(BEGIN, PLAN), (BEGIN_IN_LEAVE, LEAVE)])
    @pytest.mark.parametrize(("begins", "state"), [(BEGINS - DAY, MISSED), (BEGINS, MET), (BEGINS + DAY, MET)])
    def test_the_action_begins_on_the_day_of_the_last_signature_at_the_earliest(self, kind, funding, begins, state):
        case = signed_by(begins, self.BEGINS - 3 * DAY, self.BEGINS, self.BEGINS - 2 * DAY, funding=funding)
        found = only(ask(case), kind)

        assert (found.first_day, found.last_day, found.day, found.state) == (self.BEGINS, None, self.BEGINS, state)

    def test_before_the_last_signature_there_is_no_first_day(self):
        found = only(ask(signed_by(AT + DAY, AT, AT)), BEGIN)

        assert (found.first_day, found.day, found.state) == (None, None, FUTURE)
        assert str(found.message) == "aucun jour connu : à venir"

    def test_once_all_have_signed_it_may_begin_although_nothing_is_planned(self):
        case = evolve(signed_by(AT, AT, AT, AT), sessions=())

        assert only(ask(case), BEGIN).state is OPEN

    def test_whoever_holds_that_it_may_begin_before_sees_no_day(self):
        answer = ask(signed_by(AT, AT + DAY), readings=[StartBeforeSignature.ALLOWED])

        assert answer.of_kind(BEGIN) == ()
        assert (only(answer, CONCLUDE).last_day, only(answer, CONCLUDE).state) == (None, OPEN)

    @pytest.mark.parametrize("kind", [CONCLUDE, BEGIN])
    def test_signatures_that_nobody_told_leave_it_unknown(self, kind):
        case = signed_by(AT - DAY)
        found = only(ask(evolve(case, convention=evolve(case.convention, signatures=UNKNOWN))), kind)

        assert found.state is UNTOLD
        assert [one.path for one in found.missing] == ["convention.signatures"]

    @pytest.mark.parametrize(
        ("begins", "state"), [(date(2026, 11, 12), MISSED), (date(2026, 11, 13), MET), (date(2026, 11, 14), MET)]
    )
    def test_by_usage_it_begins_after_the_ten_days(self, begins, state):
        found = only(ask(signed_by(begins)), WAIT)

        assert (found.first_day, found.state, found.kind.force) == (date(2026, 11, 13), state, Force.PRACTICE)

    @pytest.mark.parametrize(("ends", "state"), [(AT - 2 * DAY, MISSED), (AT - DAY, MET), (AT, MET), (AT + DAY, MET)])
    def test_the_action_ends_on_the_day_that_the_convention_sets(self, ends, state):
        case = ended(AT - DAY, funding=PLAN, convention=Convention(draft_sent_on=None, ends_on=ends, signatures=()))
        found = only(ask(case), PLANNED_END)

        assert (found.last_day, found.state, found.kind.rule) == (ends, state, None)
        assert found.kind.force is Force.CONTRACT

    @pytest.mark.parametrize(("at", "state"), [(AT - DAY, OPEN), (AT, OPEN), (AT + DAY, MISSED)])
    def test_an_action_that_goes_on_after_that_day_misses_it(self, at, state):
        case = evolve(signed_by(AT), convention=Convention(draft_sent_on=None, ends_on=AT, signatures=()))

        assert only(ask(case, at=at), PLANNED_END).state is state


class TestEnd:
    """What is due at the end of the action."""

    END = date(2026, 11, 20)

    @pytest.mark.parametrize(("at", "state"), [(END - DAY, OPEN), (END, OPEN), (END + DAY, MISSED)])
    def test_results_that_are_not_delivered_are_due_by_the_end(self, at, state):
        found = only(ask(ended(self.END), at=at), DELIVER)

        assert (found.last_day, found.state) == (self.END, state)

    @pytest.mark.parametrize("delivered", [END - DAY, END, END + DAY])
    def test_a_late_delivery_still_is_one(self, delivered):
        results = evolve(document(DocumentKind.DETAILED_RESULTS), delivered_on=delivered)

        assert only(ask(ended(self.END, results)), DELIVER).state is MET

    def test_without_a_synthesis_only_the_last_conclusion_sets_a_day(self):
        case = evolve(ended(self.END), documents=())
        found = only(ask(case), DELIVER)

        assert (found.state, found.last_day, found.earliest_day, found.latest_day) == (DISPUTED, None, self.END, None)
        assert [one.state for one in found.reckonings] == [None, MISSED]
        assert str(found.message) == ("au plus tôt le vendredi 20 novembre 2026, selon une autre lecture : à examiner")
        assert str(found.disagreement) == "au plus tôt le vendredi 20 novembre 2026 ; le plus tard n’est pas fixé"
        assert str(found.recommended.message) == "aucun jour n’est fixé"

    @pytest.mark.parametrize(
        ("told", "state"),
        [
            ({"cell_informed_on": None}, MISSED),
            ({"cell_informed_on": UNKNOWN}, UNTOLD),
            ({"cell_informed_on": AT, "cell_told": tuple(CellTopic)}, MET),
            ({"cell_informed_on": AT + DAY, "cell_told": tuple(CellTopic)}, MISSED),
            ({"cell_informed_on": AT, "cell_told": UNKNOWN}, UNTOLD),
            ({"cell_informed_on": AT, "cell_told": ()}, MISSED),
            ({"cell_informed_on": AT, "recommends_actions": UNKNOWN}, UNTOLD),
        ],
    )
    def test_the_cell_of_a_redeployment_leave_is_informed(self, told, state):
        leave = Redeployment(**({"recommends_actions": True} | told))
        found = only(ask(ended(self.END, funding=LEAVE, redeployment=leave)), CELL)

        assert (found.last_day, found.state) == (self.END, state)

    def test_a_bilan_that_proposes_nothing_has_nothing_to_tell_the_cell(self):
        case = ended(self.END, funding=LEAVE, redeployment=Redeployment(recommends_actions=False))

        assert ask(case).of_kind(CELL) == ()


class TestDestroying:
    """Each document, by itself."""

    END = date(2026, 11, 20)

    def document(self, told, **options):
        (found,) = [one for one in ask(ended(self.END, told), **options) if one.where == "documents[1]"]
        return found

    @pytest.mark.parametrize(("destroyed", "state"), [(END - DAY, MET), (END, MET), (END + DAY, MISSED)])
    def test_a_document_goes_by_the_end(self, destroyed, state):
        found = self.document(document(destroyed=destroyed))

        assert (found.last_day, found.state) == (self.END, state)

    @pytest.mark.parametrize(
        ("retention", "last"),
        [
            (agreement(), date(2029, 11, 20)),
            (agreement(term=years(1)), date(2027, 11, 20)),
            (agreement(form=Form.ORAL), END),
            (agreement(ground=RetentionGround.OTHER), END),
        ],
    )
    def test_a_written_agreement_keeps_it_no_longer_than_it_says(self, retention, last):
        found = self.document(document(retention=retention))

        assert found.last_day == last

    @pytest.mark.parametrize("untold", [UNKNOWN, RetentionAgreement(form=Form.WRITTEN)])
    @pytest.mark.parametrize(("at", "state"), [(END - DAY, OPEN), (END, OPEN), (END + DAY, UNTOLD)])
    def test_an_agreement_that_nobody_told_keeps_nothing(self, untold, at, state):
        found = self.document(document(retention=untold), at=at)

        assert (found.last_day, found.latest_day, found.state) == (self.END, None, state)
        assert [one.path for one in found.missing] == ["documents[1].retention"]

    def test_a_synthesis_may_be_kept_by_one_reading_and_only_if_it_was_shown_by_another(self):
        shown = (Disclosure(to=Recipient.CEP_OPERATOR, on=self.END, by_beneficiary=False),)
        kept = self.document(document(DocumentKind.PROJECT_SYNTHESIS, disclosures=()))
        sent_on = self.document(document(DocumentKind.PROJECT_SYNTHESIS, disclosures=shown))

        assert (kept.earliest_day, kept.latest_day, kept.state) == (self.END, date(2029, 11, 20), DISPUTED)
        assert (sent_on.earliest_day, sent_on.latest_day) == (date(2029, 11, 20), date(2029, 11, 20))

    @pytest.mark.parametrize(
        ("at", "state"), [(date(2024, 3, 15), OPEN), (date(2024, 3, 16), DISPUTED), (date(2026, 3, 16), MISSED)]
    )
    def test_a_bilan_that_ended_before_the_change_gets_a_year_or_by_another_reading_three(self, at, state):
        end = date(2023, 3, 15)
        (found,) = ask(ended(end, document(retention=agreement())), at=at).of_kind(DESTROY)[-1:]

        assert (found.last_day, found.latest_day) == (date(2024, 3, 15), date(2026, 3, 15))
        assert found.state is state
        assert {one.version.validity.since for one in found.references} == {date(2019, 1, 1)}

    def test_what_only_proves_the_bilan_is_not_destroyed(self):
        answer = ask(ended(self.END, document(DocumentKind.ATTENDANCE)))

        assert [one.where for one in answer.of_kind(DESTROY)] == ["documents[0]"]

    def test_documents_that_nobody_told_leave_it_unknown(self):
        found = only(ask(evolve(ended(self.END), documents=UNKNOWN)), DESTROY)

        assert (found.state, found.day, found.where) == (UNTOLD, None, "")
        assert "documents" in [one.path for one in found.missing]

    def test_the_key_of_a_document_is_kept(self):
        found = self.document(document(ref="D-7"))

        assert found.ref == "D-7"


class TestFollowUp:
    """The follow-up interview."""

    END = date(2026, 5, 20)

    @pytest.mark.parametrize(
        ("after", "last"), [(None, date(2026, 11, 20)), (months(3), date(2026, 8, 20)), (months(9), date(2027, 2, 20))]
    )
    def test_it_is_held_when_promised_or_else_when_usual(self, after, last):
        found = only(ask(ended(self.END, follow_up=FollowUpOffer(after=after))), FOLLOW_UP)

        assert (found.last_day, found.kind.rule, found.kind.force) == (last, None, Force.PRACTICE)

    @pytest.mark.parametrize(
        ("held", "state"), [(date(2026, 11, 19), MET), (date(2026, 11, 20), MET), (date(2026, 11, 21), MISSED)]
    )
    def test_it_counts_by_the_day_on_which_it_was_held(self, held, state):
        case = ended(self.END, follow_up=FollowUpOffer(after=None))
        interview = Session(day=held, phase=Phase.FOLLOW_UP, status=SessionStatus.HELD, kind=SessionKind.FOLLOW_UP)

        assert only(ask(evolve(case, sessions=(*case.sessions, interview))), FOLLOW_UP).state is state

    @pytest.mark.parametrize("offer", [UNKNOWN, FollowUpOffer()])
    def test_an_offer_that_nobody_told_leaves_it_unknown(self, offer):
        found = only(ask(ended(self.END, follow_up=offer)), FOLLOW_UP)

        assert (found.state, found.day) == (UNTOLD, None)
        assert found.missing[0].path.startswith("follow_up")

    def test_an_end_that_nobody_told_leaves_it_unknown(self):
        case = ended(self.END, follow_up=FollowUpOffer(after=None))
        found = only(ask(evolve(case, documents=UNKNOWN), readings=[EndOfAction.DELIVERY]), FOLLOW_UP)

        assert (found.state, found.last_day, [one.path for one in found.missing]) == (UNTOLD, None, ["documents"])

    def test_one_that_is_not_offered_has_no_day(self):
        assert ask(ended(self.END)).of_kind(FOLLOW_UP) == ()


class TestAnswer:
    """The answer as a whole."""

    LAWFUL = example("01-lawful-plan")

    def test_it_holds_the_deadlines_of_every_kind_that_concerns_the_case(self):
        kinds = {one.kind.id for one in deadlines(self.LAWFUL, at=AT)}

        assert kinds == {SIGN, CONCLUDE, BEGIN, WAIT, PLANNED_END, DELIVER, DESTROY, FOLLOW_UP}

    def test_it_says_what_is_missing_and_who_knows(self):
        found = only(deadlines(self.LAWFUL, at=AT), PLANNED_END)

        assert [(one.path, one.holder, one.rules) for one in found.missing] == [
            ("convention.ends_on", Holder.PROVIDER, ())
        ]

    def test_states_can_be_picked(self):
        answer = deadlines(self.LAWFUL, at=AT)

        assert {one.kind.id for one in answer.with_state(OPEN, UNTOLD)} == {PLANNED_END, FOLLOW_UP, DESTROY}
        assert answer.with_state(MISSED) == ()

    def test_it_is_immutable(self):
        with pytest.raises(FrozenInstanceError):
            deadlines(self.LAWFUL, at=AT).at = AT

    def test_an_offer_has_none(self):
        answer = deadlines(Programme(scheme="fr-private"), at=AT)

        assert answer.deadlines == ()
        assert answer.not_covered

    def test_a_scheme_that_lists_none_says_what_it_does_not_answer(self):
        answer = deadlines(Bilan(), FR_FPE, at=AT)

        assert answer.deadlines == ()
        assert [gap.id for gap in answer.not_covered] == [*(gap.id for gap in FR_FPE.gaps), "fr-fpe.deadlines"]

    def test_a_day_without_a_wording_is_said_to_be_uncovered(self):
        answer = ask(sent(date(2018, 12, 31)), at=date(2019, 1, 1))
        gap = next(gap for gap in answer.not_covered if gap.id == SIGN)

        assert answer.of_kind(SIGN) == ()
        assert (gap.force, gap.is_announced) == (Force.LAW, False)
        assert gap.reason == "aucune rédaction n’est encodée au jour dont dépend l’échéance"

    @pytest.mark.parametrize("sent_on", [date(2019, 1, 1), date(2019, 1, 2)])
    def test_from_the_first_wording_on_it_is_covered(self, sent_on):
        assert only(ask(sent(sent_on)), SIGN).state is MISSED

    def test_one_of_which_nothing_is_told_has_only_unknown_ones(self):
        answer = ask(Bilan())

        assert {one.state for one in answer} == {UNTOLD}
        assert {one.kind.id for one in answer} == {kind.id for kind in FR_PRIVATE.deadlines()}
        assert all(one.references == one.kind.frame.sources for one in answer if not one.recommended.references)

    @pytest.mark.parametrize("at", [datetime(2026, 11, 21), "2026-11-21", None])  # noqa: DTZ001 - what is refused
    def test_a_day_of_judgement_that_is_none_is_refused(self, at):
        with pytest.raises(InvalidValueError, match="at is"):
            ask(Bilan(), at=at)

    def test_misuse_is_refused(self):
        with pytest.raises(UnknownNameError, match="scheme is not stated"):
            deadlines(Bilan(), at=AT)
        with pytest.raises(UnknownNameError, match="scheme is 'x'"):
            deadlines(Bilan(), "x", at=AT)
        with pytest.raises(UnknownNameError, match="pinned to"):
            ask(Bilan(), readings=[TenDays.ROLLED, TenDays.UNROLLED])
        with pytest.raises(InvalidValueError, match="territory is 'other'"):
            ask(Bilan(territory=Territory.OTHER))
