"""Who may be shown the papers that say nothing of what the bilan found, under the Code du travail."""

import pytest

from bilanlib.law.citation import Confidence
from bilanlib.models.terms import Recipient
from bilanlib.parameters.fr.code_du_travail.l6313_4_recipients import RECIPIENTS
from bilanlib.parameters.policies import DisclosurePolicy, DocumentClass, Purpose

(TABLE,) = (value.value for value in RECIPIENTS.values)
PROOF, AUDIT, INSPECTION = Purpose.PROOF_OF_PERFORMANCE, Purpose.QUALITY_AUDIT, Purpose.INSPECTION
INSIDE = {
    Recipient.BENEFICIARY: (DisclosurePolicy.ADDRESSEE, set()),
    Recipient.COUNSELLOR: (DisclosurePolicy.NO_CONTENT, set()),
    Recipient.PROVIDER_STAFF: (DisclosurePolicy.NO_CONTENT, {PROOF, AUDIT}),
    Recipient.AUDITOR: (DisclosurePolicy.NO_CONTENT, {PROOF, AUDIT}),
    Recipient.INSPECTORATE: (DisclosurePolicy.NO_CONTENT, {PROOF, INSPECTION}),
}
OUTSIDE = {
    Recipient.EMPLOYER_HR: (DisclosurePolicy.EMPLOYER_PAYS, {PROOF}),
    Recipient.EMPLOYER_MANAGER: (DisclosurePolicy.EMPLOYER_PAYS, {PROOF}),
    Recipient.PAYER: (DisclosurePolicy.NO_CONTENT, {PROOF}),
}


@pytest.mark.parametrize(
    ("papers", "expected"), [(DocumentClass.ADMINISTRATIVE, INSIDE), (DocumentClass.PROOF, INSIDE | OUTSIDE)]
)
def test_papers_without_content_go_to_whom_they_serve_and_for_what(papers, expected):
    found = {recipient: (cell.policy, set(cell.purposes)) for recipient, cell in TABLE[papers].items()}

    assert found == expected


@pytest.mark.parametrize("results", [DocumentClass.DETAILED_RESULTS, DocumentClass.PROJECT_SYNTHESIS])
def test_results_go_to_others_with_an_agreement_only(results):
    others = set(Recipient) - {Recipient.BENEFICIARY, Recipient.COUNSELLOR}

    assert {recipient for recipient, cell in TABLE[results].items() if cell.policy is DisclosurePolicy.OPT_IN} == others


@pytest.mark.parametrize(
    ("papers", "policy", "paragraph", "confidence"),
    [
        (DocumentClass.DETAILED_RESULTS, DisclosurePolicy.ADDRESSEE, 3, Confidence.A),
        (DocumentClass.DETAILED_RESULTS, DisclosurePolicy.OPT_IN, 3, Confidence.A),
        (DocumentClass.SYNTHESIS, DisclosurePolicy.ON_REQUEST, 3, Confidence.A),
        (DocumentClass.SYNTHESIS, DisclosurePolicy.WHILE_KEPT, 4, Confidence.D),
        (DocumentClass.WORKING, DisclosurePolicy.ADDRESSEE, 3, Confidence.D),
        (DocumentClass.WORKING, DisclosurePolicy.WHILE_KEPT, 4, Confidence.D),
        (DocumentClass.WORKING, DisclosurePolicy.SECRET, 4, Confidence.D),
        (DocumentClass.ADMINISTRATIVE, DisclosurePolicy.ADDRESSEE, 3, Confidence.D),
        (DocumentClass.ADMINISTRATIVE, DisclosurePolicy.NO_CONTENT, 4, Confidence.D),
    ],
)
def test_what_the_text_says_is_sure_and_what_follows_from_it_is_inferred(papers, policy, paragraph, confidence):
    cells = [cell for cell in TABLE[papers].values() if cell.policy is policy]

    assert {(cell.source.alinea, cell.confidence) for cell in cells} == {(paragraph, confidence)}
