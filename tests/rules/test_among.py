"""Of several things, only those that can matter are asked for."""

from datetime import date

import pytest

from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.convention import Convention, Signature
from bilanlib.models.documents import Disclosure, Document
from bilanlib.models.funding import FundingLine
from bilanlib.models.terms import Capacity, ConsentScope, DocumentKind, FundingSource, Party, Stance
from bilanlib.rules.facts.consents import CONSENTS_TO_BILAN
from bilanlib.rules.facts.convention import BOUND_BY, SIGNED_ON
from bilanlib.rules.facts.documents import DELIVERIES, DISCLOSURES
from bilanlib.rules.facts.funding import ON_PUBLIC_MONEY

DAY = date(2026, 3, 2)


def consents(*told):
    return Bilan(consents=(*told, Consent(scope=ConsentScope.BILAN, stance=Stance.AGREES, given_on=DAY)))


class TestConsents:
    """What the person said about the bilan."""

    def test_one_about_something_else_is_not_asked_about(self):
        case = consents(Consent(scope=ConsentScope.DISCLOSURE, given_on=DAY))

        assert CONSENTS_TO_BILAN.gaps(case) == ("consents[1].withdrawn_on",)

    def test_one_that_was_never_given_is_not_asked_about(self):
        case = consents(Consent(scope=ConsentScope.BILAN, given_on=None))

        assert CONSENTS_TO_BILAN.gaps(case) == ("consents[1].withdrawn_on",)

    def test_one_about_nobody_knows_what_is_asked_about(self):
        case = consents(Consent(given_on=DAY, stance=Stance.AGREES, withdrawn_on=None))

        assert CONSENTS_TO_BILAN.gaps(case) == ("consents[0].scope", "consents[1].withdrawn_on")


def signed(*told):
    return Bilan(convention=Convention(signatures=told))


class TestSignatures:
    """Who signed the convention."""

    def test_that_of_another_party_says_nothing_of_the_employee(self):
        case = signed(Signature(party=Party.EMPLOYER), Signature(party=Party.BENEFICIARY))

        assert SIGNED_ON.gaps(case) == ("convention.signatures[1].signed_on",)

    def test_one_that_was_never_given_says_nothing_of_the_employee(self):
        case = signed(Signature(signed_on=None), Signature(party=Party.BENEFICIARY))

        assert SIGNED_ON.gaps(case) == ("convention.signatures[1].signed_on",)

    def test_one_without_authority_binds_nobody(self):
        case = signed(Signature(capacity=Capacity.UNAUTHORISED), Signature(party=Party.EMPLOYER, signed_on=DAY))

        assert BOUND_BY.gaps(case) == ("convention.signatures[1].capacity",)

    def test_one_that_was_never_given_binds_nobody(self):
        case = signed(Signature(signed_on=None), Signature(party=Party.EMPLOYER, signed_on=DAY))

        assert BOUND_BY.gaps(case) == ("convention.signatures[1].capacity",)


class TestDocuments:
    """What was delivered, and what was shown."""

    def test_what_is_not_to_be_delivered_is_not_asked_about(self):
        case = Bilan(documents=(Document(kind=DocumentKind.NOTES), Document(kind=DocumentKind.SYNTHESIS)))

        assert DELIVERIES.gaps(case) == ("documents[1].delivered_on",)

    def test_what_was_not_delivered_is_not_asked_about(self):
        case = Bilan(documents=(Document(delivered_on=None), Document(kind=DocumentKind.SYNTHESIS)))

        assert DELIVERIES.gaps(case) == ("documents[1].delivered_on",)

    def test_the_kind_of_what_was_shown_to_nobody_is_not_asked_about(self):
        case = Bilan(documents=(Document(disclosures=()), Document(kind=DocumentKind.NOTES)))

        assert DISCLOSURES.gaps(case) == ("documents[1].disclosures",)

    def test_the_kind_of_what_was_shown_is_asked_about(self):
        case = Bilan(documents=(Document(disclosures=(Disclosure(),)),))

        assert DISCLOSURES.gaps(case) == ("documents[0].kind",)


PUBLIC = {
    FundingSource.CPF,
    FundingSource.OPCO,
    FundingSource.FRANCE_TRAVAIL,
    FundingSource.TRANSITIONS_PRO,
    FundingSource.STATE,
    FundingSource.REGION,
    FundingSource.AGEFIPH,
}


@pytest.mark.parametrize("source", list(FundingSource))
def test_the_funds_that_ask_for_a_certified_provider(source):
    case = Bilan(funding=(FundingLine(source=source),))

    assert ON_PUBLIC_MONEY.read(case) is (source in PUBLIC)
