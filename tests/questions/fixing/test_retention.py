from datetime import date, timedelta

import pytest
from attrs import evolve

from bilanlib.models.clauses import RetentionClause
from bilanlib.models.documents import Document, RetentionAgreement
from bilanlib.models.programme import Programme
from bilanlib.models.terms import DocumentKind, Form, RetentionGround, SessionStatus
from bilanlib.periods.period import Period
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

    def test_of_an_edition_that_nobody_dated_to_what_every_wording_allows(self):
        offer = Programme(scheme="fr-private", retention=RetentionClause(term=YEARS[4], form=Form.WRITTEN))

        assert edits_of(fix_of(offer, CLAUSE, AT)) == {"retention.term": YEARS[1]}


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
    """The agreement of a person."""

    @pytest.mark.parametrize("days", [-400, -1, 0, 1])
    def test_it_is_never_edited(self, days):
        assert fix_of(kept(YEARS[4], AT + timedelta(days=days)), DESTROY, AT) is None
