from datetime import date, timedelta

import pytest
from attrs import evolve

from bilanlib.models.documents import Document, RetentionAgreement
from bilanlib.models.programme import Programme, RetentionClause
from bilanlib.models.terms import DocumentKind, Form, RetentionGround, SessionStatus
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.period import Period
from bilanlib.readings.end_of_action import RetentionChange
from plans import PLAN, edits_of, fix_of

DESTROY, CLAUSE = "fr.ct.R6313-7.destroy", "fr.ct.R6313-7.retention-clause"
AT = date(2026, 11, 21)
YEARS = {number: Period(years=number) for number in range(1, 6)}


class TestClause:
    """The clause of an offer."""

    @pytest.mark.parametrize(
        ("edition", "term", "allowed"),
        [(date(2023, 12, 30), 2, 1), (date(2023, 12, 31), 4, 3), (date(2026, 1, 1), 5, 3)],
    )
    def test_it_goes_down_to_what_the_day_of_the_edition_allows(self, edition, term, allowed):
        offer = Programme(
            scheme="fr-private", published_on=edition, retention=RetentionClause(term=YEARS[term], form=Form.WRITTEN)
        )
        fix = fix_of(offer, CLAUSE, AT)

        assert edits_of(fix) == {"retention.term": YEARS[allowed]}
        assert str(fix.message).endswith(f"{allowed} an{'s' * (allowed > 1)}.")


def kept(term, agreed_on, ends=date(2026, 11, 20)):
    """A bilan that is over, with notes to be kept on an agreement."""
    agreement = RetentionAgreement(
        form=Form.WRITTEN, ground=RetentionGround.FOLLOW_UP_NEED, agreed_on=agreed_on, term=term
    )
    notes = Document(kind=DocumentKind.NOTES, delivered_on=None, disclosures=(), destroyed_on=None, retention=agreement)
    synthesis = Document(
        kind=DocumentKind.SYNTHESIS, delivered_on=ends, disclosures=(), destroyed_on=ends, retention=None
    )
    moved = ends - PLAN.sessions[-1].day
    held = [evolve(one, day=one.day + moved, status=SessionStatus.HELD) for one in PLAN.sessions]
    return evolve(PLAN, sessions=held, documents=(notes, synthesis))


class TestAgreement:
    """The term of an agreement that is still to be made."""

    @pytest.mark.parametrize(("days", "is_fixed"), [(-1, False), (0, False), (1, True)])
    def test_only_of_one_that_is_to_come(self, days, is_fixed):
        fix = fix_of(kept(YEARS[4], AT + timedelta(days=days)), DESTROY, AT)

        assert edits_of(fix) == ({"documents[0].retention.term": YEARS[3]} if is_fixed else None)

    def test_an_agreement_of_a_day_that_nobody_told_may_have_been_made(self):
        assert fix_of(kept(YEARS[4], UNKNOWN), DESTROY, AT) is None

    def test_of_two_answers_the_shorter_term(self):
        # Ended while one year was the rule and not over when it became three: A6.
        at = date(2024, 1, 10)
        case = kept(YEARS[5], at + timedelta(days=1), ends=date(2023, 12, 30))

        assert edits_of(fix_of(case, DESTROY, at)) == {"documents[0].retention.term": YEARS[1]}

    def test_of_a_pinned_answer_its_own(self):
        at = date(2024, 1, 10)
        case = kept(YEARS[5], at + timedelta(days=1), ends=date(2023, 12, 30))
        fix = fix_of(case, DESTROY, at, readings=[RetentionChange.LONGER_IF_RUNNING])

        assert edits_of(fix) == {"documents[0].retention.term": YEARS[3]}
