from datetime import date
from itertools import permutations
from types import MappingProxyType

import pytest

from bilanlib.calculators.disclosure import asks_the_person, ground
from bilanlib.calculators.grounds import Ground, Permission
from bilanlib.law.fr.code_du_travail import L6313_4
from bilanlib.models.consents import Statement
from bilanlib.models.terms import DocumentKind, Recipient, Stance
from bilanlib.parameters.fr.code_du_travail import COVERED_DOCUMENTS
from bilanlib.parameters.policies import CLASSES, DisclosureCell, DisclosurePolicy, DocumentClass, policy_in, row

DAY, EVE, MORROW = date(2026, 6, 10), date(2026, 6, 9), date(2026, 6, 11)
SYNTHESIS, RESULTS = DocumentKind.SYNTHESIS, DocumentKind.DETAILED_RESULTS
HR, CEP = Recipient.EMPLOYER_HR, Recipient.CEP_OPERATOR


def said(stance, given_on=EVE, withdrawn_on=None, document=SYNTHESIS, recipient=HR):
    return Statement("consents[0]", stance, given_on, withdrawn_on, document, recipient)


def ground_of(policy, *statements, document=SYNTHESIS, recipient=HR):
    return ground(policy, statements, document, recipient, DAY)


# Policy, then the ground when the person said nothing, agreed, asked for it, refused.
POLICIES = [
    (DisclosurePolicy.OPT_IN, Ground.NOT_AGREED, Ground.AGREED, Ground.AGREED, Ground.OPPOSED),
    (DisclosurePolicy.EMPLOYER_ASSOCIATED, Ground.NOT_AGREED, Ground.AGREED, Ground.AGREED, Ground.OPPOSED),
    (DisclosurePolicy.ON_REQUEST, Ground.NOT_ASKED_FOR, Ground.NOT_ASKED_FOR, Ground.REQUESTED, Ground.OPPOSED),
    (DisclosurePolicy.OPT_OUT, Ground.NOT_OPPOSED, Ground.NOT_OPPOSED, Ground.NOT_OPPOSED, Ground.OPPOSED),
    (DisclosurePolicy.SECRET, Ground.NOT_AGREED, Ground.SECRET, Ground.SECRET, Ground.OPPOSED),
    (DisclosurePolicy.ADDRESSEE, *[Ground.ADDRESSEE] * 4),
    (DisclosurePolicy.WHILE_KEPT, *[Ground.CARRIES_OUT] * 4),
    (DisclosurePolicy.NO_CONTENT, *[Ground.NO_CONTENT] * 4),
    (DisclosurePolicy.EMPLOYER_PAYS, *[Ground.EMPLOYER_PAYS] * 4),
    (DisclosurePolicy.CARRIED_BY_BENEFICIARY, *[Ground.CARRIED_BY_BENEFICIARY] * 4),
    (DisclosurePolicy.FORBIDDEN, *[Ground.FORBIDDEN] * 4),
    (None, *[Ground.NOT_LISTED] * 4),
]


class TestPolicies:
    """What each policy makes of what the person said."""

    @pytest.mark.parametrize(("policy", "silent", "agreed", "asked", "refused"), POLICIES)
    def test_each_policy_and_each_stance(self, policy, silent, agreed, asked, refused):
        assert ground_of(policy) is silent
        assert ground_of(policy, said(Stance.AGREES)) is agreed
        assert ground_of(policy, said(Stance.REQUESTS)) is asked
        assert ground_of(policy, said(Stance.REFUSES)) is refused

    def test_every_policy_is_in_the_table(self):
        assert {row[0] for row in POLICIES} == {None, *DisclosurePolicy}

    @pytest.mark.parametrize(("policy", "silent", "agreed", "asked", "refused"), POLICIES)
    def test_what_the_person_said_is_asked_for_only_where_it_decides(self, policy, silent, agreed, asked, refused):
        assert asks_the_person(policy) is (len({silent, agreed, asked, refused}) > 1)

    @pytest.mark.parametrize("recipient", [one for one in Recipient if not one.value.startswith("employer")])
    def test_only_the_employer_is_associated(self, recipient):
        agreed = said(Stance.AGREES, recipient=recipient)

        found = ground_of(DisclosurePolicy.EMPLOYER_ASSOCIATED, agreed, recipient=recipient)

        assert found is Ground.NOT_LISTED

    def test_a_manager_is_of_the_employer(self):
        manager = Recipient.EMPLOYER_MANAGER
        agreed = said(Stance.AGREES, recipient=manager)

        assert ground_of(DisclosurePolicy.EMPLOYER_ASSOCIATED, agreed, recipient=manager) is Ground.AGREED

    def test_an_agreement_given_after_a_request_does_not_undo_the_request(self):
        words = said(Stance.REQUESTS, EVE), said(Stance.AGREES, DAY)

        assert ground_of(DisclosurePolicy.ON_REQUEST, *words) is Ground.REQUESTED

    def test_a_refusal_after_a_request_undoes_it(self):
        words = said(Stance.REQUESTS, EVE), said(Stance.REFUSES, DAY)

        assert ground_of(DisclosurePolicy.ON_REQUEST, *words) is Ground.OPPOSED

    def test_an_agreement_lifts_an_earlier_objection(self):
        words = said(Stance.REFUSES, EVE, recipient=None), said(Stance.AGREES, DAY)

        assert ground_of(DisclosurePolicy.OPT_OUT, *words) is Ground.NOT_OPPOSED

    def test_an_agreement_that_names_nobody_lifts_no_objection(self):
        words = said(Stance.REFUSES, EVE), said(Stance.AGREES, DAY, recipient=None)

        assert ground_of(DisclosurePolicy.OPT_OUT, *words) is Ground.OPPOSED


class TestWorkingDocuments:
    """A secret is lifted, if at all, by who names what is secret."""

    @pytest.mark.parametrize(
        ("shown", "named", "expected"),
        [
            (DocumentKind.NOTES, DocumentKind.NOTES, Ground.SECRET),
            (DocumentKind.NOTES, DocumentKind.WORKING_DOCUMENT, Ground.SECRET),
            (DocumentKind.TEST, DocumentKind.WORKING_DOCUMENT, Ground.SECRET),
            (DocumentKind.WORKING_DOCUMENT, DocumentKind.NOTES, Ground.NOT_AGREED),
            (DocumentKind.NOTES, DocumentKind.TEST, Ground.NOT_AGREED),
            (DocumentKind.NOTES, None, Ground.NOT_AGREED),
        ],
    )
    def test_an_agreement_names_the_document_or_its_class(self, shown, named, expected):
        agreed = said(Stance.AGREES, document=named)

        assert ground_of(DisclosurePolicy.SECRET, agreed, document=shown) is expected

    @pytest.mark.parametrize("named", [None, DocumentKind.NOTES, DocumentKind.WORKING_DOCUMENT])
    def test_a_refusal_of_all_or_of_the_class_is_heard(self, named):
        refused = said(Stance.REFUSES, document=named)

        assert ground_of(DisclosurePolicy.SECRET, refused, document=DocumentKind.NOTES) is Ground.OPPOSED

    def test_the_class_of_working_documents_is_no_synthesis(self):
        agreed = said(Stance.AGREES, document=DocumentKind.WORKING_DOCUMENT)

        assert ground_of(DisclosurePolicy.OPT_IN, agreed) is Ground.NOT_AGREED


class TestWhatCounts:
    """Only what stands on the day and speaks of this document and this recipient."""

    @pytest.mark.parametrize(
        ("given_on", "expected"), [(EVE, Ground.AGREED), (DAY, Ground.AGREED), (MORROW, Ground.NOT_AGREED)]
    )
    def test_an_agreement_is_given_by_the_day_of_the_disclosure(self, given_on, expected):
        assert ground_of(DisclosurePolicy.OPT_IN, said(Stance.AGREES, given_on)) is expected

    @pytest.mark.parametrize(
        ("withdrawn_on", "expected"), [(EVE, Ground.NOT_AGREED), (DAY, Ground.NOT_AGREED), (MORROW, Ground.AGREED)]
    )
    def test_an_agreement_taken_back_by_that_day_is_none(self, withdrawn_on, expected):
        agreed = said(Stance.AGREES, date(2026, 6, 1), withdrawn_on)

        assert ground_of(DisclosurePolicy.OPT_IN, agreed) is expected

    @pytest.mark.parametrize(
        ("document", "recipient", "expected"),
        [
            (SYNTHESIS, HR, Ground.AGREED),
            (None, HR, Ground.AGREED),
            (SYNTHESIS, None, Ground.NOT_AGREED),
            (None, None, Ground.NOT_AGREED),
            (RESULTS, HR, Ground.NOT_AGREED),
            (SYNTHESIS, CEP, Ground.NOT_AGREED),
            (None, CEP, Ground.NOT_AGREED),
            (RESULTS, None, Ground.NOT_AGREED),
        ],
    )
    def test_an_agreement_names_the_recipient_and_the_document_or_all_documents(self, document, recipient, expected):
        agreed = said(Stance.AGREES, document=document, recipient=recipient)

        assert ground_of(DisclosurePolicy.OPT_IN, agreed) is expected

    @pytest.mark.parametrize(
        ("earlier", "later", "expected"),
        [
            (Stance.AGREES, Stance.REFUSES, Ground.OPPOSED),
            (Stance.REFUSES, Stance.AGREES, Ground.AGREED),
            (Stance.REFUSES, Stance.REQUESTS, Ground.AGREED),
        ],
    )
    def test_what_was_said_last_counts_whatever_the_order_of_telling(self, earlier, later, expected):
        for statements in permutations([said(earlier, EVE), said(later, DAY)]):
            assert ground_of(DisclosurePolicy.OPT_IN, *statements) is expected

    def test_on_one_day_a_refusal_prevails(self):
        for statements in permutations([said(stance, EVE) for stance in Stance]):
            assert ground_of(DisclosurePolicy.OPT_IN, *statements) is Ground.OPPOSED
            assert ground_of(DisclosurePolicy.OPT_OUT, *statements) is Ground.OPPOSED

    def test_a_refusal_taken_back_leaves_the_agreement_before_it(self):
        refused = said(Stance.REFUSES, date(2026, 6, 5), EVE)

        assert ground_of(DisclosurePolicy.OPT_IN, said(Stance.AGREES, date(2026, 6, 1)), refused) is Ground.AGREED


class TestTables:
    """What a table says of a document and a recipient."""

    CELL = DisclosureCell(DisclosurePolicy.OPT_IN, L6313_4.since("2019-01-01"))
    TABLE = MappingProxyType({DocumentClass.SYNTHESIS: row(({HR, CEP}, CELL))})

    @pytest.mark.parametrize(
        ("document", "recipient", "policy"),
        [
            (SYNTHESIS, HR, DisclosurePolicy.OPT_IN),
            (SYNTHESIS, CEP, DisclosurePolicy.OPT_IN),
            (SYNTHESIS, Recipient.OTHER, None),
            (RESULTS, HR, None),
        ],
    )
    def test_what_is_not_in_it_has_no_policy(self, document, recipient, policy):
        assert policy_in(self.TABLE, document, recipient) is policy

    def test_every_kind_of_document_has_a_class(self):
        assert set(CLASSES) == set(DocumentKind)

    def test_the_documents_made_for_the_bilan_are_those_that_hold_its_content(self):
        papers = {DocumentClass.PROOF, DocumentClass.ADMINISTRATIVE}

        assert {kind for kind, of in CLASSES.items() if of not in papers} == COVERED_DOCUMENTS.on(DAY)


@pytest.mark.parametrize(
    ("permission", "grounds"),
    [
        (
            Permission.ALLOWED,
            {
                Ground.ADDRESSEE,
                Ground.CARRIES_OUT,
                Ground.NO_CONTENT,
                Ground.EMPLOYER_PAYS,
                Ground.AGREED,
                Ground.REQUESTED,
                Ground.NOT_OPPOSED,
            },
        ),
        (Permission.REVIEW, {Ground.SECRET}),
        (Permission.CANNOT_TELL, {Ground.NOT_TOLD, Ground.NOT_COVERED, Ground.OUT_OF_SCOPE}),
    ],
)
def test_what_each_ground_leads_to(permission, grounds):
    assert {one for one in Ground if one.permission is permission} == grounds
    assert all(one.allows is (permission is Permission.ALLOWED) for one in grounds)


def test_what_rests_on_a_word_of_the_person():
    assert {one for one in Ground if one.rests_on_a_word} == {Ground.AGREED, Ground.REQUESTED, Ground.SECRET}
