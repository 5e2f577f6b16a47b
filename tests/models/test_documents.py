from datetime import date

import pytest

from bilanlib.models.documents import Disclosure, Document, Shown
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.models.unknown import UNKNOWN


class TestWasSentToCep:
    """Whether the operator of the conseil en évolution professionnelle was shown it."""

    @pytest.mark.parametrize(
        ("recipients", "answer"),
        [
            ([], False),
            ([Recipient.CEP_OPERATOR], True),
            ([Recipient.EMPLOYER_HR], False),
            ([UNKNOWN], UNKNOWN),
            ([Recipient.EMPLOYER_HR, UNKNOWN], UNKNOWN),
            ([UNKNOWN, Recipient.CEP_OPERATOR], True),
            ([Recipient.EMPLOYER_HR, Recipient.CEP_OPERATOR], True),
        ],
    )
    def test_disclosures_told(self, recipients, answer):
        document = Document(disclosures=[Disclosure(to=recipient) for recipient in recipients])

        assert document.was_sent_to_cep is answer

    def test_without_disclosures_told_it_is_unknown(self):
        assert Document().was_sent_to_cep is UNKNOWN


class TestShown:
    """One disclosure with its document."""

    def test_equal_ones_are_one(self):
        one, other = (
            Shown(
                "documents[0].disclosures[0]",
                DocumentKind.SYNTHESIS,
                Recipient.EMPLOYER_HR,
                date(2026, 11, 21),
                by_beneficiary=False,
            )
            for _ in range(2)
        )

        assert len({one, other}) == 1
