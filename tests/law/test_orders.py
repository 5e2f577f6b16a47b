"""The yearly orders on the participation in what the CPF pays."""

from datetime import date

import pytest

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.arretes_on_participation import PARTICIPATION_2025, PARTICIPATION_2026
from bilanlib.timeline import Validity


@pytest.mark.parametrize(
    ("order", "text", "citation", "since", "until"),
    [
        (PARTICIPATION_2025, "fr.a2024-12-26", "arrêté du 26 décembre 2024", "2025-01-01", "2026-01-01"),
        (PARTICIPATION_2026, "fr.a2025-12-30", "arrêté du 30 décembre 2025", "2026-01-01", "2026-04-02"),
    ],
)
def test_an_order_has_no_articles_and_sets_the_amount_for_a_while(order, text, citation, since, until):
    (wording,) = order.versions

    assert (order.text.id, order.citation) == (text, f"{citation}, « montant de la participation »")
    assert wording.validity == Validity(date.fromisoformat(since), date.fromisoformat(until))
    assert (wording.source_id, wording.confidence) == (None, Confidence.B)
