"""The bilan professionnel of CDG 84, and the bilan de parcours: the computed vectors, and the traps."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from bilanlib import Verdict, check
from bilanlib.models.consents import Consent
from bilanlib.models.terms import ConsentScope, DocumentKind, Form, Recipient, Stance
from bilanlib.parameters.policies import DisclosurePolicy, policy_in
from bilanlib.schemes.fr_bpp import FR_BPP
from bilanlib.schemes.fr_cdg84 import FR_CDG84
from kit import example

AT = date(2026, 11, 21)
CASE = example("26-cdg-asked-by-the-employer")


class TestHours:
    """Both bounds are included."""

    @pytest.mark.parametrize(
        ("hours", "verdict"),
        [
            (19.5, Verdict.FAIL),
            (20, Verdict.PASS),
            (24, Verdict.PASS),
            (24.5, Verdict.FAIL),
        ],
    )
    def test_the_computed_vectors(self, hours, verdict):
        first, *others = CASE.sessions
        rest = sum((one.duration for one in others), timedelta())
        case = evolve(CASE, sessions=(evolve(first, duration=timedelta(hours=hours) - rest), *others))

        assert check(case, at=AT)["fr.cdg84.terms.total-hours"].verdict is verdict


class TestAssociation:
    """An employer who asked takes part, and is shown what the agent agreed to each time (X12)."""

    def test_that_the_employer_takes_part_is_not_an_agreement(self):
        assert check(CASE, at=AT)["fr.cdg84.terms.sharing"].verdict is Verdict.FAIL

    def test_an_agreement_to_this_disclosure_is_one(self):
        agreed = Consent(
            scope=ConsentScope.DISCLOSURE,
            stance=Stance.AGREES,
            given_on=date(2026, 6, 1),
            form=Form.WRITTEN,
            withdrawn_on=None,
            document=DocumentKind.SYNTHESIS,
            recipient=Recipient.EMPLOYER_HR,
        )
        case = evolve(CASE, consents=(*CASE.consents, agreed))

        assert check(case, at=AT)["fr.cdg84.terms.sharing"].verdict is Verdict.PASS

    @pytest.mark.parametrize(
        ("scheme", "document", "to", "policy"),
        [
            (FR_CDG84, DocumentKind.SYNTHESIS, Recipient.EMPLOYER_HR, DisclosurePolicy.EMPLOYER_ASSOCIATED),
            (FR_CDG84, DocumentKind.DETAILED_RESULTS, Recipient.EMPLOYER_HR, DisclosurePolicy.OPT_IN),
            (FR_CDG84, DocumentKind.SYNTHESIS, Recipient.PAYER, DisclosurePolicy.OPT_IN),
            (FR_CDG84, DocumentKind.NOTES, Recipient.EMPLOYER_HR, None),
            (FR_BPP, DocumentKind.SYNTHESIS, Recipient.EMPLOYER_HR, DisclosurePolicy.OPT_IN),
            (FR_BPP, DocumentKind.SYNTHESIS, Recipient.EMPLOYER_MANAGER, DisclosurePolicy.OPT_IN),
            (FR_BPP, DocumentKind.DETAILED_RESULTS, Recipient.EMPLOYER_HR, None),
        ],
    )
    def test_the_tables(self, scheme, document, to, policy):
        assert policy_in(scheme.disclosure.on(AT), document, to) is policy


class TestForce:
    """The leaflet is no law; the decree and the order are."""

    def test_no_rule_of_the_leaflet_is_law(self):
        assert {rule.force.value for rule in FR_CDG84.rules} == {"scheme", "practice"}

    def test_what_the_decree_and_the_order_require_is_law(self):
        forces = {rule.id: rule.force.value for rule in FR_BPP.rules}

        assert forces == {
            "fr.d2022-1043.7.agreement": "law",
            "fr.d2022-1043.7.author": "law",
            "fr.a2023-08-01.10.phases": "practice",
            "fr.a2023-08-01.11.sharing": "law",
        }

    def test_no_number_of_hours_is_judged_in_a_bilan_de_parcours(self):
        case = evolve(CASE, scheme="fr-bpp")
        long = evolve(case, sessions=tuple(evolve(one, duration=10 * one.duration) for one in case.sessions))

        verdicts = [{result.id: result.verdict for result in check(one, at=AT)} for one in (case, long)]

        assert verdicts[0] == verdicts[1]

    def test_before_the_decree_nothing_is_judged(self):
        sessions = tuple(evolve(one, day=one.day.replace(year=2022)) for one in CASE.sessions)
        case = evolve(CASE, scheme="fr-bpp", sessions=sessions, documents=())

        report = check(case, at=date(2022, 7, 1))

        assert {result.verdict for result in report} == {Verdict.NOT_APPLICABLE}
        assert "fr.d2022-1043.7.agreement" in {gap.id for gap in report.not_covered}
