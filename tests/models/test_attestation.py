from datetime import date

import pytest

from bilanlib.answers.verdict import Verdict
from bilanlib.errors import InvalidValueError
from bilanlib.models.attestation import Attestation


def attested(outcome):
    return Attestation(
        rule="fr.ct.L6313-4.relevance",
        by="conseiller",
        on=date(2026, 11, 21),
        outcome=outcome,
        reason="chaque question sert au projet",
    )


class TestAttestation:
    """What a person vouches for."""

    @pytest.mark.parametrize("outcome", [Verdict.PASS, Verdict.FAIL])
    def test_a_judgement_is_kept(self, outcome):
        assert attested(outcome).outcome is outcome

    @pytest.mark.parametrize("outcome", [Verdict.OPEN, Verdict.REVIEW, Verdict.NOT_APPLICABLE])
    def test_an_outcome_that_is_no_judgement_is_refused(self, outcome):
        with pytest.raises(InvalidValueError) as caught:
            attested(outcome)

        assert str(caught.value) == f"Attestation.outcome is {outcome.value!r}, not 'pass' or 'fail'"
