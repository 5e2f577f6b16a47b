"""Of several things, only those that can matter are asked for."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.convention import Convention, Signature
from bilanlib.models.documents import Disclosure, Document
from bilanlib.models.funding import FundingLine
from bilanlib.models.sessions import Session
from bilanlib.models.terms import (
    Capacity,
    ConsentScope,
    DocumentKind,
    FundingSource,
    Modality,
    Party,
    Phase,
    Recipient,
    SessionKind,
    SessionStatus,
    Stance,
)
from bilanlib.models.unknown import UNKNOWN
from bilanlib.rules.facts.consents import CONSENTS_TO_BILAN, FORMS_OF_CONSENTS
from bilanlib.rules.facts.convention import BOUND_BY, SIGNED_ON
from bilanlib.rules.facts.documents import DELIVERIES, DISCLOSURES
from bilanlib.rules.facts.funding import ON_PUBLIC_MONEY
from bilanlib.rules.facts.outside import FOLLOW_UP_INTERVIEWS, PRIOR_INTERVIEWS, FollowUpInterview, PriorInterview
from bilanlib.rules.facts.refusal import BILAN_REFUSED_ON

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

    def test_one_about_something_else_is_no_refusal_of_the_bilan(self):
        case = consents(Consent(scope=ConsentScope.DISCLOSURE), Consent(stance=Stance.REFUSES, given_on=DAY))

        assert BILAN_REFUSED_ON.gaps(case) == ("consents[1].scope",)

    def test_an_agreement_or_one_that_was_never_given_is_no_refusal(self):
        never, agreed = Consent(scope=ConsentScope.BILAN, given_on=None), Consent(stance=Stance.AGREES)
        case = consents(never, agreed, Consent(scope=ConsentScope.BILAN, stance=Stance.REFUSES))

        assert BILAN_REFUSED_ON.gaps(case) == ("consents[2].given_on",)

    def test_one_about_the_bilan_says_nothing_of_disclosures(self):
        never = Consent(scope=ConsentScope.DISCLOSURE, given_on=None)
        case = consents(never, Consent(given_on=DAY, stance=Stance.AGREES, withdrawn_on=None))

        assert FORMS_OF_CONSENTS.gaps(case) == tuple(
            f"consents[1].{name}" for name in ("scope", "document", "recipient", "form")
        )

    def test_the_form_of_a_refusal_does_not_matter(self):
        about = Consent(scope=ConsentScope.DISCLOSURE, given_on=DAY, withdrawn_on=None)
        told = evolve(about, document=DocumentKind.SYNTHESIS, recipient=Recipient.EMPLOYER_HR)
        case = consents(evolve(about, stance=Stance.REFUSES), evolve(told, stance=Stance.AGREES))

        assert FORMS_OF_CONSENTS.gaps(case) == (
            *(f"consents[0].{name}" for name in ("document", "recipient")),
            "consents[1].form",
        )


def session(**told):
    return Session(**{"status": SessionStatus.HELD, "day": DAY, "duration": timedelta(hours=1), **told})


class TestSessionsOutside:
    """Interviews before and after the action."""

    @pytest.mark.parametrize("told", [{"kind": SessionKind.PRIOR_INTERVIEW}, {"phase": Phase.PRIOR}])
    def test_its_kind_or_its_phase_says_that_it_comes_before(self, told):
        other = session(kind=SessionKind.INTERVIEW, phase=Phase.PRELIMINARY)
        case = Bilan(sessions=(other, session(**told)))

        assert PRIOR_INTERVIEWS.read(case) == (PriorInterview(DAY, timedelta(hours=1)),)

    @pytest.mark.parametrize("told", [{"kind": SessionKind.FOLLOW_UP}, {"phase": Phase.FOLLOW_UP}])
    def test_its_kind_or_its_phase_says_that_it_comes_after(self, told):
        other = session(kind=SessionKind.INTERVIEW, phase=Phase.PRELIMINARY)
        case = Bilan(sessions=(other, session(modality=Modality.VIDEO, **told)))

        assert FOLLOW_UP_INTERVIEWS.read(case) == (FollowUpInterview(1, Modality.VIDEO),)

    def test_what_it_is_is_not_asked_once_one_of_the_two_says_it(self):
        case = Bilan(sessions=(session(kind=SessionKind.PRIOR_INTERVIEW, duration=UNKNOWN),))

        assert PRIOR_INTERVIEWS.gaps(case) == ("sessions[0].duration",)

    def test_one_that_is_cancelled_or_surely_another_is_not_asked_about(self):
        cancelled = Session(status=SessionStatus.CANCELLED)
        other = Session(kind=SessionKind.INTERVIEW, phase=Phase.CONCLUSION)
        case = Bilan(sessions=(cancelled, other, session(kind=SessionKind.INTERVIEW)))

        assert PRIOR_INTERVIEWS.gaps(case) == ("sessions[2].phase",)


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
