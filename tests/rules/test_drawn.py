"""Facts drawn from a list: what one item says, what it leaves untold, and what the items after it still count for."""

from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve

from bilanlib.models.bilan import Bilan
from bilanlib.models.contract import Contract, Payment
from bilanlib.models.documents import Disclosure, Document
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Provider
from bilanlib.models.programme import Programme
from bilanlib.models.provider_standing import ProviderStanding, QualityCertificate
from bilanlib.models.sessions import Session
from bilanlib.models.terms import (
    ActionCategory,
    DocumentKind,
    FundingSource,
    Initiative,
    Phase,
    SessionKind,
    SessionStatus,
)
from bilanlib.models.unknown import UNKNOWN
from bilanlib.money import Money
from bilanlib.rules.facts.careers import BEGAN_UNDER_FIRST_WORDING, OWN_BILANS_BEFORE
from bilanlib.rules.facts.certificates import CERTIFICATES_HANDED
from bilanlib.rules.facts.payments import PAID
from bilanlib.rules.facts.quality import CERTIFICATES, PAYMENTS

DAY = date(2026, 3, 2)
OWN, ASKED = Initiative.BENEFICIARY, Initiative.EMPLOYER


class TestEarlierBilans:
    """Bilans that the person alone asked for before."""

    def test_those_of_others_are_passed_over(self):
        earlier = [EarlierBilan(scheme="fr-fpt", initiative=ASKED), EarlierBilan(scheme="fr-fpe", initiative=OWN)]

        assert OWN_BILANS_BEFORE.read(Bilan(earlier_bilans=earlier)) == ("fr-fpe",)


class TestFirstWording:
    """Whether the bilan began before the order of 2017 on territorial agents."""

    @pytest.mark.parametrize(
        ("day", "expected"), [("2017-05-10", True), ("2017-05-11", False), ("2017-05-12", False), (None, UNKNOWN)]
    )
    def test_its_first_day_is_no_longer_before_it(self, day, expected):
        session = Session(
            day=UNKNOWN if day is None else date.fromisoformat(day),
            kind=SessionKind.INTERVIEW,
            phase=Phase.PRELIMINARY,
            status=SessionStatus.HELD,
        )

        assert BEGAN_UNDER_FIRST_WORDING.read(Bilan(sessions=[session], totals=[])) is expected

    def test_what_has_no_session_did_not_begin(self):
        assert BEGAN_UNDER_FIRST_WORDING.read(Bilan(sessions=[], totals=[])) is False


class TestCertificatesOfAttendance:
    """What is not told of the certificates that were handed over."""

    CERTIFICATE = Document(kind=DocumentKind.ATTENDANCE_CERTIFICATE, disclosures=[Disclosure(to=UNKNOWN, on=DAY)])

    def test_other_documents_are_not_asked_about_and_those_after_them_are(self):
        other = Document(kind=DocumentKind.SYNTHESIS)

        assert CERTIFICATES_HANDED.gaps(Bilan(documents=[other, self.CERTIFICATE])) == (
            "documents[1].disclosures[0].to",
        )

    def test_one_of_which_nothing_is_told_does_not_hide_the_next(self):
        untold = evolve(self.CERTIFICATE, disclosures=UNKNOWN)

        assert CERTIFICATES_HANDED.gaps(Bilan(documents=[untold, self.CERTIFICATE])) == (
            "documents[0].disclosures",
            "documents[1].disclosures[0].to",
        )


class TestPaid:
    """What the person paid, and when."""

    WHOLE = Payment(paid_on=DAY, amount=Money(Decimal(100)), refunded_on=None)

    @pytest.mark.parametrize("name", ["paid_on", "amount"])
    def test_a_payment_told_in_part_leaves_the_list_unknown(self, name):
        told = Bilan(contract=Contract(payments=[self.WHOLE, evolve(self.WHOLE, **{name: UNKNOWN})]))

        assert PAID.read(told) is UNKNOWN
        assert PAID.gaps(told) == (f"contract.payments[1].{name}",)

    def test_payments_told_in_full_are_listed(self):
        assert PAID.read(Bilan(contract=Contract(payments=[self.WHOLE]))) == ((DAY, Money(Decimal(100))),)


class TestPayersThatWantACertificate:
    """Payers that pay certified providers only."""

    @pytest.mark.parametrize(
        ("line", "expected", "gaps"),
        [
            (FundingLine(source=FundingSource.OPCO, agreed_on=DAY), ((FundingSource.OPCO, DAY),), ("funding",)),
            (FundingLine(source=FundingSource.OPCO), UNKNOWN, ("funding[0].agreed_on",)),
            (FundingLine(agreed_on=DAY), UNKNOWN, ("funding[0].source",)),
            (FundingLine(), UNKNOWN, ("funding[0].source", "funding[0].agreed_on")),
            (FundingLine(source=FundingSource.OWN_MONEY), (), ("funding",)),
        ],
    )
    def test_who_pays_and_when_it_agreed_must_be_told(self, line, expected, gaps):
        told = Bilan(funding=[line])

        assert PAYMENTS.read(told) == expected
        assert PAYMENTS.gaps(told) == gaps

    @pytest.mark.parametrize(
        ("source", "expected"), [(UNKNOWN, UNKNOWN), (FundingSource.OPCO, ((FundingSource.OPCO, None),))]
    )
    def test_nobody_has_agreed_to_pay_for_an_offer(self, source, expected):
        assert PAYMENTS.read(Programme(funding=[FundingLine(source=source)])) == expected


class TestCertificates:
    """Certificates of quality."""

    WHOLE = QualityCertificate(categories=[ActionCategory.BILAN], valid_from=DAY, valid_until=DAY)

    @pytest.mark.parametrize("name", ["categories", "valid_from", "valid_until"])
    def test_one_told_in_part_leaves_the_list_unknown(self, name):
        told = self.of(evolve(self.WHOLE, **{name: UNKNOWN}))

        assert CERTIFICATES.read(told) is UNKNOWN
        assert CERTIFICATES.gaps(told) == (f"provider.standing.certificates[0].{name}",)

    @pytest.mark.parametrize("provider", [UNKNOWN, Provider(), Provider(standing=ProviderStanding())])
    def test_a_list_that_nobody_told_is_unknown(self, provider):
        assert CERTIFICATES.read(Bilan(provider=provider)) is UNKNOWN

    def test_one_told_in_full_is_listed(self):
        assert CERTIFICATES.read(self.of(self.WHOLE)) == (((ActionCategory.BILAN,), DAY, DAY),)

    @staticmethod
    def of(certificate):
        return Bilan(provider=Provider(standing=ProviderStanding(certificates=[certificate])))
