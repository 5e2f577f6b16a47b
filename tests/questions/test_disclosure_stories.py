"""Stories of people who ask for a document, as approved text. BILANLIB_APPROVE=1 in the environment accepts them."""

from datetime import date

import pytest
from attrs import evolve

from bilanlib.answers.verdict import Verdict
from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.documents import Disclosure, Document
from bilanlib.models.terms import ConsentScope, DocumentKind, Form, Recipient, Stance
from bilanlib.questions.check import check
from bilanlib.questions.disclosure import may_disclose
from kit import example
from test_approved import APPROVED, assert_approved

AT = date(2026, 11, 21)
SYNTHESIS, HR, MANAGER, CEP = (
    DocumentKind.SYNTHESIS,
    Recipient.EMPLOYER_HR,
    Recipient.EMPLOYER_MANAGER,
    Recipient.CEP_OPERATOR,
)
SHOWN_ON, TAKEN_BACK_ON = date(2026, 9, 22), date(2026, 10, 1)


def word(stance, to, given_on=date(2026, 9, 15), withdrawn_on=None):
    return Consent(
        scope=ConsentScope.DISCLOSURE,
        stance=stance,
        given_on=given_on,
        form=Form.WRITTEN,
        withdrawn_on=withdrawn_on,
        document=SYNTHESIS,
        recipient=to,
    )


def employee(*words):
    return Bilan(scheme="fr-private", consents=words)


TAKEN_BACK = evolve(
    employee(word(Stance.AGREES, MANAGER, withdrawn_on=TAKEN_BACK_ON)),
    documents=(Document(kind=SYNTHESIS, disclosures=(Disclosure(to=MANAGER, on=SHOWN_ON, by_beneficiary=False),)),),
)

STORIES = [
    ("manager-asks", example("01-lawful-plan"), MANAGER, AT, "refused"),
    ("manager-asks-with-agreement", employee(word(Stance.AGREES, MANAGER)), MANAGER, AT, "allowed"),
    ("state-hr-without-opposition", example("19-state-agent-no-opposition"), HR, AT, "allowed"),
    ("state-hr-with-opposition", example("20-state-agent-opposed"), HR, AT, "refused"),
    ("state-manager-without-agreement", example("19-state-agent-no-opposition"), MANAGER, AT, "refused"),
    ("cep-at-the-request", employee(word(Stance.REQUESTS, CEP)), CEP, AT, "allowed"),
    ("cep-with-agreement-only", employee(word(Stance.AGREES, CEP)), CEP, AT, "refused"),
    ("consent-withdrawn-after-disclosure", TAKEN_BACK, MANAGER, AT, "refused"),
    ("nothing-told", example("15-almost-nothing-known"), HR, AT, "cannot_tell"),
]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("name", "case", "to", "at", "permission"), STORIES)
def test_a_story_reads_as_approved(name, case, to, at, permission, language):
    decision = may_disclose(case, None, SYNTHESIS, to=to, at=at)

    assert decision.permission.value == permission
    assert_approved(APPROVED / "disclosure" / language / f"{name}.txt", decision.to_text(language))


class TestConsentWithdrawnAfterDisclosure:
    """What was lawful stays so; from the day on which the person takes the agreement back, nobody is shown more."""

    @pytest.mark.parametrize(
        ("day", "is_allowed"),
        [(date(2026, 9, 14), False), (SHOWN_ON, True), (date(2026, 9, 30), True), (TAKEN_BACK_ON, False), (AT, False)],
    )
    def test_each_day_has_its_answer(self, day, is_allowed):
        assert may_disclose(TAKEN_BACK, None, SYNTHESIS, to=MANAGER, at=day).is_allowed is is_allowed

    def test_the_disclosure_of_before_stays_lawful(self):
        assert check(TAKEN_BACK, at=AT)["fr.ct.L6313-4.disclosure"].verdict is Verdict.PASS
