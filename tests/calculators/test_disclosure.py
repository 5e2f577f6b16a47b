from datetime import date
from itertools import permutations

import pytest

from bilanlib.calculators.disclosure import Ground, ground
from bilanlib.models.consents import Statement
from bilanlib.models.terms import DocumentKind, Recipient, Stance
from bilanlib.parameters.policies import DisclosurePolicy

DAY, EVE, MORROW = date(2026, 6, 10), date(2026, 6, 9), date(2026, 6, 11)
SYNTHESIS, RESULTS = DocumentKind.SYNTHESIS, DocumentKind.DETAILED_RESULTS
HR, CEP = Recipient.EMPLOYER_HR, Recipient.CEP_OPERATOR


def said(stance, given_on=EVE, withdrawn_on=None, document=SYNTHESIS, recipient=HR):
    return Statement("consents[0]", stance, given_on, withdrawn_on, document, recipient)


def ground_of(policy, *statements, by_beneficiary=False):
    return ground(policy, statements, SYNTHESIS, HR, DAY, by_beneficiary=by_beneficiary)


# Policy, then the ground when the person said nothing, agreed, asked for it, refused.
POLICIES = [
    (DisclosurePolicy.OPT_IN, Ground.NOT_AGREED, Ground.AGREED, Ground.AGREED, Ground.OPPOSED),
    (DisclosurePolicy.EMPLOYER_ASSOCIATED, Ground.NOT_AGREED, Ground.AGREED, Ground.AGREED, Ground.OPPOSED),
    (DisclosurePolicy.OPT_OUT, Ground.NOT_OPPOSED, Ground.NOT_OPPOSED, Ground.NOT_OPPOSED, Ground.OPPOSED),
    (DisclosurePolicy.FORBIDDEN, Ground.FORBIDDEN, Ground.FORBIDDEN, Ground.FORBIDDEN, Ground.FORBIDDEN),
    (DisclosurePolicy.CARRIED_BY_BENEFICIARY, Ground.FORBIDDEN, Ground.FORBIDDEN, Ground.FORBIDDEN, Ground.FORBIDDEN),
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
        assert [row[0] for row in sorted(POLICIES, key=lambda row: row[0].value)] == sorted(
            DisclosurePolicy, key=lambda policy: policy.value
        )

    @pytest.mark.parametrize("policy", list(DisclosurePolicy))
    @pytest.mark.parametrize("stance", list(Stance))
    def test_nobody_needs_a_permission_for_one_s_own(self, policy, stance):
        assert ground_of(policy, said(stance), by_beneficiary=True) is Ground.SHOWN_BY_BENEFICIARY


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
            (SYNTHESIS, None, Ground.AGREED),
            (None, None, Ground.AGREED),
            (RESULTS, HR, Ground.NOT_AGREED),
            (SYNTHESIS, CEP, Ground.NOT_AGREED),
            (None, CEP, Ground.NOT_AGREED),
            (RESULTS, None, Ground.NOT_AGREED),
        ],
    )
    def test_an_agreement_names_the_document_and_the_recipient_or_all_of_them(self, document, recipient, expected):
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


@pytest.mark.parametrize(
    ("one", "allows"),
    [
        (Ground.AGREED, True),
        (Ground.NOT_OPPOSED, True),
        (Ground.SHOWN_BY_BENEFICIARY, True),
        (Ground.OPPOSED, False),
        (Ground.NOT_AGREED, False),
        (Ground.FORBIDDEN, False),
    ],
)
def test_which_grounds_allow(one, allows):
    assert one.allows is allows
