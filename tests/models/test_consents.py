from datetime import date

import pytest
from attrs import evolve

from bilanlib.models.consents import Consent, Statement, statements
from bilanlib.models.terms import ConsentScope, DocumentKind, Form, Recipient, Stance
from bilanlib.models.unknown import UNKNOWN

JUNE_1, JUNE_10, JUNE_20 = date(2026, 6, 1), date(2026, 6, 10), date(2026, 6, 20)
TO_BILAN = Consent(
    scope=ConsentScope.BILAN, stance=Stance.AGREES, given_on=JUNE_1, form=Form.WRITTEN, withdrawn_on=None
)
TO_SHOW = Consent(
    scope=ConsentScope.DISCLOSURE,
    stance=Stance.REQUESTS,
    given_on=JUNE_10,
    withdrawn_on=JUNE_20,
    document=DocumentKind.SYNTHESIS,
    recipient=Recipient.CEP_OPERATOR,
)


class TestStandsOn:
    """Said by that day, and not taken back."""

    @pytest.mark.parametrize(
        ("day", "stands"),
        [
            (date(2026, 6, 9), False),
            (JUNE_10, True),
            (date(2026, 6, 11), True),
            (date(2026, 6, 19), True),
            (JUNE_20, False),
            (date(2026, 6, 21), False),
        ],
    )
    def test_from_the_day_it_is_given_to_the_eve_of_its_withdrawal(self, day, stands):
        assert Statement("consents[0]", Stance.AGREES, JUNE_10, JUNE_20).stands_on(day) is stands

    @pytest.mark.parametrize(("day", "stands"), [(JUNE_1, False), (JUNE_10, True), (date.max, True)])
    def test_without_a_withdrawal_it_stands_for_ever(self, day, stands):
        assert Statement("consents[0]", Stance.AGREES, JUNE_10, None).stands_on(day) is stands


class TestStatements:
    """What the person said about a matter."""

    def test_without_consents_told_it_is_unknown(self):
        assert statements(UNKNOWN, ConsentScope.BILAN) is UNKNOWN

    def test_a_person_who_said_nothing_said_nothing(self):
        assert statements((), ConsentScope.BILAN) == ()

    def test_only_what_is_about_the_matter_is_kept_with_its_place(self):
        said = (TO_BILAN, TO_SHOW, evolve(TO_BILAN, stance=Stance.REFUSES))

        assert statements(said, ConsentScope.BILAN) == (
            Statement("consents[0]", Stance.AGREES, JUNE_1, None),
            Statement("consents[2]", Stance.REFUSES, JUNE_1, None),
        )

    def test_a_disclosure_tells_which_document_and_to_whom(self):
        expected = Statement(
            "consents[1]", Stance.REQUESTS, JUNE_10, JUNE_20, DocumentKind.SYNTHESIS, Recipient.CEP_OPERATOR
        )

        assert statements((TO_BILAN, TO_SHOW), ConsentScope.DISCLOSURE) == (expected,)

    def test_a_disclosure_may_be_of_every_document_to_anybody(self):
        said = statements((evolve(TO_SHOW, document=None, recipient=None),), ConsentScope.DISCLOSURE)

        assert [(one.document, one.recipient) for one in said] == [(None, None)]

    def test_a_consent_that_was_never_given_is_left_out(self):
        assert statements((evolve(TO_BILAN, given_on=None),), ConsentScope.BILAN) == ()

    @pytest.mark.parametrize("hidden", ["scope", "stance", "given_on", "withdrawn_on"])
    def test_one_consent_known_in_part_leaves_the_whole_unknown(self, hidden):
        said = (TO_BILAN, evolve(TO_BILAN, **{hidden: UNKNOWN}))

        assert statements(said, ConsentScope.BILAN) is UNKNOWN

    @pytest.mark.parametrize("hidden", ["document", "recipient"])
    def test_document_and_recipient_matter_for_disclosures_only(self, hidden):
        shown, done = evolve(TO_SHOW, **{hidden: UNKNOWN}), evolve(TO_BILAN, **{hidden: UNKNOWN})

        assert statements((shown,), ConsentScope.DISCLOSURE) is UNKNOWN
        assert statements((done,), ConsentScope.BILAN) == (Statement("consents[0]", Stance.AGREES, JUNE_1, None),)

    @pytest.mark.parametrize("hidden", ["stance", "given_on", "withdrawn_on"])
    def test_a_consent_about_something_else_may_be_known_in_part(self, hidden):
        assert statements((evolve(TO_SHOW, **{hidden: UNKNOWN}),), ConsentScope.BILAN) == ()

    def test_a_consent_never_given_needs_no_matter(self):
        assert statements((evolve(TO_BILAN, scope=UNKNOWN, given_on=None),), ConsentScope.BILAN) == ()
