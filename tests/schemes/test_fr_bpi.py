"""The bilan professionnel interne: the computed vectors, and the traps."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from bilanlib import Verdict, check
from bilanlib.models.programme import Programme
from bilanlib.models.sessions import HourTotal
from bilanlib.models.terms import Category, DocumentKind, Modality, Recipient, SessionKind, Stage, Status
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.bpi import hours
from bilanlib.parameters.policies import DisclosurePolicy, policy_in
from bilanlib.periods.span import Span
from bilanlib.schemes.fr_bpi import FR_BPI
from kit import example

AT = date(2026, 11, 21)
CASE = example("25-bpi-as-published")
HOURS = ("total-hours", "counsellor-hours", "personal-hours")


def verdicts(case, at=AT):
    return {result.id.removeprefix("fr.bpi."): result.verdict for result in check(case, at=at)}


def reckoned_on(day, **seniority):
    """The case with every day of reckoning on one day."""
    asked = tuple(evolve(one, given_on=day) for one in CASE.consents)
    signed = tuple(evolve(one, signed_on=day) for one in CASE.convention.signatures)
    return evolve(
        CASE,
        beneficiary=evolve(CASE.beneficiary, **seniority),
        consents=asked,
        convention=evolve(CASE.convention, signatures=signed),
    )


class TestHours:
    """Fourteen and six are twenty."""

    def test_the_two_parts_make_the_whole(self):
        whole, counsellor, personal = (
            one.on(AT) for one in (hours.TOTAL_HOURS, hours.COUNSELLOR_HOURS, hours.PERSONAL_HOURS)
        )

        assert counsellor + personal == whole
        assert whole.lo == timedelta(hours=20)

    def test_one_interview_in_person_breaks_the_modality_and_not_the_hours(self):
        first, *others = CASE.sessions

        found = verdicts(evolve(CASE, sessions=(evolve(first, modality=Modality.IN_PERSON), *others)))

        assert {found[f"conclusion.{name}"] for name in HOURS} == {Verdict.PASS}
        assert found["conclusion.remote"] is Verdict.FAIL

    @pytest.mark.parametrize(
        ("with_counsellor", "alone", "found"),
        [
            (14, 6, (Verdict.PASS, Verdict.PASS, Verdict.PASS)),
            (14, 7, (Verdict.FAIL, Verdict.PASS, Verdict.FAIL)),
            (13, 7, (Verdict.PASS, Verdict.FAIL, Verdict.FAIL)),
        ],
    )
    def test_an_offer_is_judged_by_the_hours_that_it_states(self, with_counsellor, alone, found):
        stated = {SessionKind.INTERVIEW: with_counsellor, SessionKind.INDIVIDUAL_WORK: alone}
        totals = tuple(
            HourTotal(stage=Stage.DECLARED, hours=Span.exactly(timedelta(hours=number)), kind=kind)
            for kind, number in stated.items()
        )

        report = check(Programme(scheme="fr-bpi", totals=totals), at=AT)

        assert tuple(report[f"fr.bpi.conclusion.{name}"].verdict for name in HOURS) == found

    @pytest.mark.parametrize("months", [1, 5, 9])
    def test_an_average_bounds_nothing(self, months):
        *others, last = CASE.sessions
        moved = evolve(last, day=date(2026, 2 + months, 28))

        found = verdicts(evolve(CASE, sessions=(*others, moved)), at=date(2027, 6, 1))

        assert Verdict.FAIL not in {found[name] for name in found if name.startswith(("structure", "conclusion"))}


class TestSeniority:
    """Five years in the branch, twelve months of them with the body."""

    def test_the_computed_vector(self):
        case = reckoned_on(date(2026, 6, 1), branch_since=date(2021, 6, 1), employer_since=date(2025, 7, 1))

        found = verdicts(case)

        assert found["access.branch-seniority"] is Verdict.PASS
        assert found["access.employer-seniority"] is Verdict.FAIL

    @pytest.mark.parametrize("category", [*Category, None, UNKNOWN])
    @pytest.mark.parametrize("status", [Status.EMPLOYEE, UNKNOWN])
    def test_the_category_of_the_job_is_never_looked_at(self, category, status):
        case = evolve(CASE, beneficiary=evolve(CASE.beneficiary, category=category, status=status))

        assert verdicts(case) == verdicts(CASE)


class TestForce:
    """Its rules are the word of its owner, and no law."""

    @pytest.mark.parametrize("rule", FR_BPI.rules, ids=lambda rule: rule.id)
    def test_no_rule_is_law(self, rule):
        assert rule.force.value in {"scheme", "practice"}

    def test_a_bilan_that_breaks_it_is_not_unlawful(self):
        case = evolve(CASE, sessions=CASE.sessions[:2])
        report = check(case, at=AT)

        assert report["fr.bpi.conclusion.total-hours"].verdict is Verdict.FAIL
        assert report.lawful is not False

    def test_what_the_document_does_not_say_is_listed(self):
        silent = {gap.id for gap in check(CASE, at=AT).not_covered}

        assert {"fr.bpi.description.price", "fr.bpi.conclusion.retention", "fr.bpi.conclusion.follow-up"} <= silent


class TestSharing:
    """Who may be shown what."""

    @pytest.mark.parametrize(
        ("document", "to", "policy"),
        [
            (DocumentKind.SYNTHESIS, Recipient.EMPLOYER_HR, DisclosurePolicy.CARRIED_BY_BENEFICIARY),
            (DocumentKind.SYNTHESIS, Recipient.EMPLOYER_MANAGER, DisclosurePolicy.CARRIED_BY_BENEFICIARY),
            (DocumentKind.SYNTHESIS, Recipient.FAMILY, DisclosurePolicy.OPT_IN),
            (DocumentKind.DETAILED_RESULTS, Recipient.EMPLOYER_HR, DisclosurePolicy.OPT_IN),
            (DocumentKind.TEST, Recipient.EMPLOYER_HR, None),
            (DocumentKind.TEST, Recipient.COUNSELLOR, DisclosurePolicy.WHILE_KEPT),
            (DocumentKind.CONVENTION, Recipient.EMPLOYER_HR, DisclosurePolicy.NO_CONTENT),
            (DocumentKind.QUOTE, Recipient.EMPLOYER_HR, None),
        ],
    )
    def test_the_table(self, document, to, policy):
        assert policy_in(FR_BPI.disclosure.on(AT), document, to) is policy
