"""The one answer on eligibility, scheme by scheme."""

from datetime import date

import pytest
from attrs import evolve

from bilanlib.answers.verdict import Verdict
from bilanlib.io.reading import read_case
from bilanlib.models.account_request import AccountRequest
from bilanlib.models.bilan import Bilan
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.terms import FundingSource
from bilanlib.questions.eligibility import eligibility
from bilanlib.questions.requirements import RequirementState
from bilanlib.readings.catalogue import answer_named
from bilanlib.schemes.catalogue import OURS
from bilanlib.schemes.conditions import CONDITIONS, ConditionKind, conditions_of
from kit import data_cases, example

AT = date(2026, 11, 21)
CASES = {(one.rule, one.name): one.data for one in data_cases()}
WAITING, AGREEMENT, TERMS = "fr.ct.D6323-6.waiting", "fr.ct.L6323-2.agreement", "fr.ct.D6353-1.terms"
OF_SCHEMES = {
    "fr-fpe": "a2009-07-31.8.phases d2007-1470.22.seniority d2007-1470.22.bilans d2007-1470.22.interval "
    "a2009-07-31.6.convention d2007-1470.22.leave-hours",
    "fr-fpt": "d2007-1845.42.permanent-post d2007-1845.26.interval d2007-1845.22.convention d2007-1845.21.notice "
    "d2007-1845.20.leave-hours",
    "fr-fph": "d2008-824.25-27.seniority d2008-824.25-27.interval a2003-08-25.3.convention d2008-824.25-27.notice "
    "d2008-824.25-27.leave-hours",
    "fr-bpp": "d2022-1043.7.agreement",
    "fr-cdg84": "cdg84.course.phases cdg84.terms.total-hours cdg84.terms.agreement",
    "fr-bpi": "bpi.access.employer bpi.access.branch-seniority bpi.access.employer-seniority bpi.structure.phases "
    "bpi.conclusion.total-hours bpi.description.parties",
    "anfh": "anfh.funding.face-to-face anfh.funding.in-person",
    "fr-provider": "ct.L6351-1.declared ct.L6316-1.certified",
}
STATES = [
    ("d2007-1470.22.interval", "pass-vector-priority", "met"),
    ("d2007-1470.22.interval", "fail-vector-standard", "unmet"),
    ("d2007-1470.22.interval", "review-between-two-anchors", "review"),
    ("d2007-1470.22.interval", "not-applicable-code-du-travail-long-ago", "not_concerned"),
    ("d2007-1470.22.seniority", "fail-the-day-before", "unmet"),
    ("d2007-1470.22.seniority", "not-applicable-today", "not_concerned"),
    ("d2007-1470.22.bilans", "not-applicable-the-first-day-without", "not_concerned"),
    ("d2007-1470.22.bilans", "not-applicable-proposed", "not_concerned"),
    ("d2007-1470.22.leave-hours", "pass-priority-at-the-limit", "met"),
    ("d2007-1470.22.leave-hours", "fail-over-the-limit", "unmet"),
    ("d2007-1470.22.leave-hours", "not-applicable-no-leave", "not_concerned"),
    ("a2009-07-31.6.convention", "not-applicable-not-begun", "pending"),
    ("d2007-1845.26.interval", "pass-priority-2025-10-01", "met"),
    ("d2007-1845.26.interval", "fail-standard-2025-10-01", "unmet"),
    ("d2007-1845.26.interval", "open-end-not-told", "untold"),
    ("d2007-1845.26.interval", "not-applicable-none-before", "not_concerned"),
    ("d2007-1845.26.interval", "review-code-du-travail", "review"),
    ("d2007-1845.26.interval", "not-applicable-code-du-travail-long-ago", "not_concerned"),
    ("d2007-1845.21.notice", "pass-sent-2026-01-01", "met"),
    ("d2007-1845.21.notice", "fail-sent-2026-01-02", "unmet"),
    ("d2007-1845.21.notice", "not-applicable-last-day-to-ask", "pending"),
    ("d2007-1845.21.notice", "not-applicable-no-leave", "not_concerned"),
    ("d2007-1845.20.leave-hours", "pass-72-hours-priority", "met"),
    ("d2007-1845.20.leave-hours", "fail-73-hours-priority", "unmet"),
    ("d2007-1845.22.convention", "not-applicable-before-the-begin", "pending"),
    ("d2007-1845.22.convention", "not-applicable-paid-by-the-agent", "not_concerned"),
    ("d2007-1845.42.permanent-post", "fail-temporary", "unmet"),
    ("d2007-1845.42.permanent-post", "not-applicable-civil-servant", "not_concerned"),
    ("d2008-824.25-27.seniority", "pass-since-2024-03-02", "met"),
    ("d2008-824.25-27.seniority", "fail-since-2024-03-03", "unmet"),
    ("d2008-824.25-27.interval", "review-standard-2027-07-01", "review"),
    ("d2008-824.25-27.interval", "not-applicable-code-du-travail-long-ago", "not_concerned"),
    ("d2008-824.25-27.notice", "not-applicable-last-day-to-ask", "pending"),
    ("a2003-08-25.3.convention", "pass-without-the-employer", "met"),
    ("anfh.funding.in-person", "fail-7.5-hours", "unmet"),
    ("anfh.funding.in-person", "not-applicable-shorter", "not_concerned"),
    ("d2022-1043.7.agreement", "not-applicable-due", "pending"),
    ("d2022-1043.7.agreement", "not-applicable-agent-asked", "not_concerned"),
    ("cdg84.terms.agreement", "fail-refused", "unmet"),
    ("cdg84.terms.total-hours", "not-applicable-all-cancelled", "pending"),
    ("bpi.access.employer", "fail-private", "unmet"),
    ("bpi.access.branch-seniority", "review-reached-between", "review"),
    ("bpi.access.employer-seniority", "pass-nested", "met"),
    ("bpi.description.parties", "not-applicable-not-begun", "pending"),
    ("ct.D6323-6.waiting", "pass-five-years-and-a-day", "met"),
    ("ct.D6323-6.waiting", "fail-five-years-to-the-day", "unmet"),
    ("ct.D6323-6.waiting", "not-applicable-none-before", "not_concerned"),
    ("ct.D6323-6.waiting", "not-applicable-25-february-2026", "not_concerned"),
    ("ct.L6323-2.agreement", "not-applicable-announced", "pending"),
    ("ct.L6323-2.agreement", "not-applicable-plan", "not_concerned"),
    ("ct.D6353-1.terms", "review-the-day-after", "review"),
    ("ct.L6316-1.certified", "pass-last-day", "met"),
    ("ct.L6316-1.certified", "fail-day-after", "unmet"),
    ("ct.L6316-1.certified", "not-applicable-day-before-text", "not_concerned"),
    ("ct.L6316-1.certified", "not-applicable-plan", "not_concerned"),
    ("ct.L6351-1.declared", "pass-declared-late", "met"),
    ("ct.L6351-1.declared", "fail-ended", "unmet"),
    ("ct.L6351-1.declared", "not-applicable-last-day", "not_concerned"),
]


def answer_to(rule, name):
    data = CASES[f"fr.{rule}", name]
    pinned = [answer_named(one) for one in data.get("readings", [])]
    return eligibility(read_case(data["case"]), data["scheme"], at=date.fromisoformat(data["at"]), readings=pinned)


def requirement(answer, rule):
    (found,) = [one for one in answer.requirements if one.condition.rule.id == rule]
    return found


class TestConditions:
    """Which conditions each scheme sets."""

    @pytest.mark.parametrize(("scheme", "rules"), OF_SCHEMES.items())
    def test_they_are_those_of_the_table(self, scheme, rules):
        found = {one.rule.id for one in conditions_of(OURS[scheme])}

        assert found == {f"fr.{rule}" for rule in rules.split()}

    def test_every_scheme_sets_some(self):
        assert [scheme.id for scheme in OURS if not conditions_of(scheme)] == []

    @pytest.mark.parametrize("condition", CONDITIONS, ids=lambda one: one.rule.id)
    def test_what_exempts_is_a_code_of_the_rule(self, condition):
        said = {
            code for (rule, _), data in CASES.items() if rule == condition.rule.id for code in data["expect"]["codes"]
        }

        assert condition.exempting <= said

    def test_what_only_the_leave_or_the_fund_asks_for(self):
        of_leave = {one.rule.id.rpartition(".")[2] for one in CONDITIONS if one.kind is ConditionKind.LEAVE}
        of_funds = {one.rule.id for one in CONDITIONS if one.kind is ConditionKind.FUNDING}

        assert of_leave == {"leave-hours", "notice"}
        assert of_funds == {
            WAITING,
            "fr.ct.L6316-1.certified",
            "fr.anfh.funding.face-to-face",
            "fr.anfh.funding.in-person",
        }


class TestStates:
    """How each condition stands, on the data cases of its rule."""

    @pytest.mark.parametrize(("rule", "name", "state"), STATES)
    def test_on_a_case_of_its_rule(self, rule, name, state):
        answer = answer_to(rule, name)

        assert requirement(answer, f"fr.{rule}").state is RequirementState(state)
        assert (answer.may_begin is False) or state not in {"unmet", "pending"}

    @pytest.mark.parametrize("name", ["25-bpi-as-published", "26-cdg-asked-by-the-employer", "14-cpf"])
    def test_an_example_in_order_may_begin(self, name):
        answer = eligibility(example(name), at=AT)

        assert (answer.verdict, answer.may_begin, answer.is_covered) == (Verdict.PASS, True, True)

    def test_an_agent_of_whom_little_is_told_waits_for_facts(self):
        answer = eligibility(example("19-state-agent-no-opposition"), at=AT)

        assert (answer.verdict, answer.may_begin, answer.is_covered) == (Verdict.OPEN, None, True)
        assert "earlier_bilans" in [one.path for one in answer.missing]


CPF = example("14-cpf")


class TestAccount:
    """May the CPF pay?"""

    @pytest.mark.parametrize(
        ("paid_by", "expected"),
        [(FundingSource.OPCO, False), (FundingSource.EMPLOYER_PLAN, True), (FundingSource.OTHER, None)],
    )
    def test_a_bilan_of_two_years_ago(self, paid_by, expected):
        earlier = tuple(evolve(one, paid_by=paid_by) for one in CPF.earlier_bilans)

        assert eligibility(evolve(CPF, earlier_bilans=earlier), at=AT).may_begin is expected

    @pytest.mark.parametrize(
        ("facts", "rule"), [({"agreed_on": None}, AGREEMENT), ({"terms_accepted_on": None}, TERMS)]
    )
    def test_without_agreement_or_terms_it_may_not(self, facts, rule):
        answer = eligibility(evolve(CPF, account_request=evolve(CPF.account_request, **facts)), at=AT)

        assert answer.may_begin is False
        assert [one.condition.rule.id for one in answer.with_state(RequirementState.UNMET)] == [rule]

    def test_a_bar_says_from_when_a_request_is_open(self):
        earlier = EarlierBilan(
            started_on=date(2024, 3, 4),
            ended_on=date(2024, 5, 17),
            paid_by=FundingSource.CPF,
            funded_on=date(2024, 2, 12),
        )
        found = requirement(eligibility(evolve(CPF, earlier_bilans=(earlier,)), at=AT), WAITING)

        assert found.state is RequirementState.UNMET
        assert "Wait until 13 February 2029" in found.todo[0].format("en")

    def test_a_request_that_is_not_made_is_still_to_be_made(self):
        asked = Bilan(
            scheme="fr-private",
            funding=(FundingLine(source=FundingSource.CPF),),
            account_request=AccountRequest(requested_on=None),
            earlier_bilans=CPF.earlier_bilans,
        )
        found = requirement(eligibility(asked, at=AT), WAITING)

        assert found.state is RequirementState.PENDING
        assert [text.format("en") for text in found.todo] == [
            "Make the request to the CPF, once the barred years are over if there are any."
        ]

    def test_the_tripartite_convention_does_not_concern_it(self):
        answer = eligibility(evolve(CPF, convention=None), at=AT)
        of_convention = [one for one in answer.requirements if ".R6313-8." in one.condition.rule.id]

        assert {one.state for one in of_convention} == {RequirementState.NOT_CONCERNED}
        assert answer.may_begin is True
