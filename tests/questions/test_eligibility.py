import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.answers.force import Force
from bilanlib.answers.missing import Holder
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.scheme import Gap, Scheme
from bilanlib.errors import InvalidValueError, UnknownNameError
from bilanlib.io.reading import read_case
from bilanlib.messages.terms import Language
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.terms import SessionStatus, Territory
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.check import check
from bilanlib.questions.eligibility import eligibility
from bilanlib.questions.requirements import RequirementState
from bilanlib.readings.acceptance import TenDays
from bilanlib.readings.hours import HourCount
from bilanlib.rules.fr.code_du_travail.l6313_4.duration import max_duration
from bilanlib.schemes.be_apef_febi import BE_APEF_FEBI
from bilanlib.schemes.conditions import CONDITIONS, ConditionKind, conditions_of
from bilanlib.schemes.fr_fpe import FR_FPE
from bilanlib.schemes.fr_private import FR_PRIVATE
from bilanlib.testing.strategies import (
    bilans,
    fpe_bilans,
    lawful_bilans,
    programmes,
    scheme_bilans,
    scheme_programmes,
    told_less,
)
from kit import RULES

AT = date(2026, 11, 21)
EXAMPLES = Path(__file__).parents[2] / "examples"
CASES = st.one_of(bilans(), programmes(), fpe_bilans(), scheme_bilans(), scheme_programmes())
DECLARED, CERTIFIED = "fr.ct.L6351-1.declared", "fr.ct.L6316-1.certified"
FRENCH = tuple(one for one in CONDITIONS if one.rule.id.startswith("fr.ct.") and one.rule.id != DECLARED)
CONSENT, HOURS, PHASES = "fr.ct.L6313-4.consent", "fr.ct.L6313-4.max-duration", "fr.ct.R6313-4.phases"
EMPLOYER, UNIT = "fr.ct.R6313-5.not-employer", "fr.ct.R6313-6.identified-unit"
ACCEPTANCE, PARTIES = "fr.ct.R6313-8.acceptance", "fr.ct.R6313-8.parties"
AGREEMENT, TERMS = "fr.ct.L6323-2.agreement", "fr.ct.D6353-1.terms"
OF_ACCOUNT = ("fr.ct.D6323-6.waiting", AGREEMENT, TERMS, CERTIFIED)
MET, UNMET, PENDING, UNTOLD = (
    RequirementState.MET,
    RequirementState.UNMET,
    RequirementState.PENDING,
    RequirementState.UNTOLD,
)
REVIEW, NOT_CONCERNED, NOT_JUDGED = (
    RequirementState.REVIEW,
    RequirementState.NOT_CONCERNED,
    RequirementState.NOT_JUDGED,
)


def example(name):
    return read_case((EXAMPLES / f"{name}.json").read_bytes())


START, CONCLUSION = "fr.ct.R6313-8.start", "fr.ct.R1233-35.after-conclusion"
LAWFUL = example("01-lawful-plan")
BEGINS, SENT, SIGNED = date(2026, 10, 19), date(2026, 10, 5), date(2026, 10, 12)


def ask(case, at=AT, **options):
    return eligibility(case, at=at, **options)


def requirement(answer, rule):
    (found,) = [one for one in answer.requirements if one.condition.rule.id == rule]
    return found


def states(answer):
    return {one.condition.rule.id: one.state for one in answer.requirements}


def sentences(messages):
    return [message.format("en") for message in messages]


class TestConditions:
    """Which rules are conditions, as data."""

    def test_each_is_a_rule_of_a_scheme_and_stands_once(self):
        ids = [one.rule.id for one in CONDITIONS]

        assert len(ids) == len(set(ids))
        assert all(RULES[one.rule.id] is one.rule for one in CONDITIONS)

    @pytest.mark.parametrize("condition", CONDITIONS, ids=lambda one: one.rule.id)
    def test_each_says_what_to_do_and_who_acts(self, condition):
        assert condition.todo.endswith(".")
        assert condition.actors
        assert condition.rule.preview is None

    def test_a_scheme_has_those_of_its_rules(self):
        assert conditions_of(FR_PRIVATE) == FRENCH
        assert not {one.rule for one in conditions_of(FR_FPE)} & {one.rule for one in FRENCH}
        assert {one.rule.id.rpartition(".")[2] for one in conditions_of(BE_APEF_FEBI)} == {
            "employee",
            "employer",
            "initiative",
        }

    def test_a_scheme_has_those_of_the_schemes_it_includes(self):
        own = Scheme(id="own", title="T.", rules=(), includes=(FR_PRIVATE,))

        assert conditions_of(own) == FRENCH

    def test_those_of_the_start_are_fulfilled_by_the_people_who_agree(self):
        start = {one.rule.id for one in FRENCH if one.kind is ConditionKind.START}

        assert start == {CONSENT, ACCEPTANCE, PARTIES, START, CONCLUSION, AGREEMENT, TERMS}


class TestBilan:
    """A person's bilan."""

    def test_one_that_meets_every_condition_may_begin(self):
        answer = ask(LAWFUL)

        assert (answer.verdict, answer.may_begin) == (Verdict.PASS, True)
        others = dict.fromkeys((CONCLUSION, *OF_ACCOUNT), NOT_CONCERNED)
        assert states(answer) == dict.fromkeys(states(answer), MET) | others
        assert [(one.reasons, one.todo, one.actors) for one in answer.requirements] == [((), (), ())] * 13

    def test_a_condition_that_does_not_concern_it_stands_in_no_way(self):
        answer = ask(example("14-cpf"))

        assert (answer.verdict, answer.may_begin) == (Verdict.PASS, True)
        assert states(answer)[ACCEPTANCE] is states(answer)[PARTIES] is NOT_CONCERNED
        assert requirement(answer, PARTIES).todo == requirement(answer, PARTIES).reasons == ()

    def test_one_that_breaks_a_condition_may_not(self):
        answer = ask(example("03-twenty-six-hours"))
        (broken,) = answer.with_state(UNMET)

        assert (answer.verdict, answer.may_begin) == (Verdict.FAIL, False)
        assert sentences(broken.reasons) == ["26 h in all, 24 h at most"]
        assert sentences(broken.todo) == ["Take 2 h out of the programme or the schedule."]
        assert broken.actors == (Holder.PROVIDER,)

    def test_what_a_finding_does_not_say_the_rule_says(self):
        answer = ask(evolve(LAWFUL, consents=()))

        assert sentences(requirement(answer, CONSENT).todo) == [
            "Obtain the beneficiary’s consent, date it, and hold no session before."
        ]

    @pytest.mark.parametrize(("first", "expected"), [(1, True), (2, True), (3, False)])
    def test_around_the_longest_duration(self, first, expected):
        """The sessions after the first one last 22 hours."""
        sessions = (evolve(LAWFUL.sessions[0], duration=timedelta(hours=first)), *LAWFUL.sessions[1:])
        answer = ask(evolve(LAWFUL, sessions=sessions), readings=[HourCount.WHOLE_ACTION])

        assert answer.may_begin is expected

    def test_one_of_which_nothing_is_told_waits_for_facts(self):
        answer = ask(Bilan(scheme="fr-private"))

        assert (answer.verdict, answer.may_begin) == (Verdict.OPEN, None)
        assert set(states(answer).values()) == {UNTOLD}
        assert requirement(answer, EMPLOYER).actors == (Holder.BENEFICIARY,)
        assert [one.path for one in answer.missing] == [
            "employer",
            "provider.has_other_activities",
            "sessions",
            "totals",
            "consents",
            "funding",
        ]

    def test_who_knows_the_missing_facts_acts(self):
        untold = evolve(LAWFUL, provider=UNKNOWN, employer=evolve(LAWFUL.employer, siren=UNKNOWN))

        assert requirement(ask(untold), EMPLOYER).actors == (Holder.EMPLOYER, Holder.PROVIDER)

    def test_a_dispute_is_told_with_what_the_unfavourable_answer_asks_for(self):
        answer = ask(example("05-personal-work"))
        (disputed,) = answer.with_state(REVIEW)

        assert (answer.verdict, answer.may_begin) == (Verdict.REVIEW, None)
        assert sentences(disputed.reasons) == ["26 h in all, 24 h at most"]
        assert [text.split(":")[0] for text in sentences(disputed.todo)] == [
            "Disputed point",
            "Take 2 h out of the programme or the schedule.",
        ]

    @pytest.mark.parametrize(("answer", "expected"), [(HourCount.WHOLE_ACTION, False), (HourCount.PROVIDER_LED, True)])
    def test_a_pinned_answer_decides(self, answer, expected):
        assert ask(example("05-personal-work"), readings=[answer]).may_begin is expected

    def test_facts_that_contradict_each_other_are_no_dispute_of_readings(self):
        early = evolve(LAWFUL.convention, draft_sent_on=SIGNED + timedelta(days=1))
        found = requirement(ask(evolve(LAWFUL, convention=early)), ACCEPTANCE)

        assert found.state is REVIEW
        assert len(found.todo) == 1


class TestStart:
    """What is still to be done before the first session."""

    def planned(self, **told):
        sessions = tuple(evolve(one, status=SessionStatus.PLANNED) for one in LAWFUL.sessions)
        return evolve(LAWFUL, sessions=sessions, **told)

    @pytest.mark.parametrize(
        ("days", "state", "verdict"), [(-1, PENDING, Verdict.PASS), (0, UNMET, Verdict.FAIL), (1, UNMET, Verdict.FAIL)]
    )
    def test_around_the_first_session_a_consent_that_nobody_gave(self, days, state, verdict):
        answer = ask(self.planned(consents=()), BEGINS + timedelta(days=days))

        assert (answer.verdict, answer.may_begin) == (verdict, False)
        assert requirement(answer, CONSENT).state is state

    def test_a_consent_to_come_is_told_with_its_last_day_and_who_gives_it(self):
        found = requirement(ask(self.planned(consents=()), BEGINS - timedelta(days=1)), CONSENT)

        assert (found.due_on, found.actors) == (BEGINS, (Holder.BENEFICIARY,))
        assert sentences(found.reasons) == [
            "the beneficiary’s consent must be obtained by 19 October 2026 at the latest, the first day of the action"
        ]
        assert sentences(found.todo) == ["Obtain the beneficiary’s consent before the first session, and date it."]

    @pytest.mark.parametrize(("days", "expected"), [(-1, PENDING), (0, MET), (1, MET)])
    def test_around_the_signature_of_the_employee(self, days, expected):
        answer = ask(self.planned(), SIGNED + timedelta(days=days))

        assert states(answer)[ACCEPTANCE] is expected
        assert answer.may_begin is (expected is MET)

    @pytest.mark.parametrize(("days", "expected"), [(9, PENDING), (10, PENDING), (11, UNMET)])
    def test_around_the_last_day_to_accept(self, days, expected):
        unsigned = evolve(LAWFUL.convention, signatures=())
        pinned = [TenDays.UNROLLED]
        answer = ask(self.planned(convention=unsigned), SENT + timedelta(days=days), readings=pinned)

        assert states(answer)[ACCEPTANCE] is expected
        assert answer.may_begin is False

    def test_a_draft_that_was_not_sent(self):
        unsent = evolve(LAWFUL.convention, draft_sent_on=None, signatures=())
        found = requirement(ask(self.planned(convention=unsent), SENT), ACCEPTANCE)

        assert (found.state, found.due_on) == (PENDING, None)
        assert found.actors == (Holder.EMPLOYER, Holder.BENEFICIARY)
        assert sentences(found.reasons) == ["what this condition depends on has not taken place and is not planned"]

    def test_a_bilan_without_any_session_cannot_begin(self):
        answer = ask(evolve(LAWFUL, sessions=(), totals=()))

        assert answer.may_begin is False
        others = {ACCEPTANCE: PENDING, EMPLOYER: PENDING, UNIT: PENDING, CONCLUSION: PENDING}
        expected = dict.fromkeys(states(answer), PENDING) | dict.fromkeys(OF_ACCOUNT, NOT_CONCERNED)
        assert states(answer) | others == expected


class TestOffer:
    """A provider's programme."""

    def test_what_needs_a_person_is_not_judged(self):
        answer = ask(example("16-programme-2-18-4"))

        assert (answer.verdict, answer.may_begin) == (Verdict.OPEN, None)
        assert states(answer) == {
            EMPLOYER: NOT_JUDGED,
            UNIT: MET,
            HOURS: MET,
            PHASES: MET,
            CONSENT: NOT_JUDGED,
            ACCEPTANCE: NOT_JUDGED,
            PARTIES: NOT_JUDGED,
            START: NOT_JUDGED,
            CONCLUSION: NOT_JUDGED,
            **dict.fromkeys(OF_ACCOUNT, NOT_JUDGED),
            CERTIFIED: UNTOLD,
        }

    def test_a_condition_that_is_not_judged_says_why_and_what_it_rests_on(self):
        found = requirement(ask(example("16-programme-2-18-4")), CONSENT)

        assert sentences(found.reasons) == [
            "this condition belongs to a person’s case and cannot be judged on an offer"
        ]
        assert (found.todo, found.actors, found.due_on) == ((), (), None)
        assert found.references == RULES[CONSENT].sources

    def test_an_offer_that_is_too_long_may_not_be_carried_out(self):
        case = example("16-programme-2-18-4")
        longer = evolve(case.totals[1], hours=case.totals[1].hours + case.totals[0].hours)
        totals = (case.totals[0], longer, *case.totals[2:4])
        answer = ask(evolve(case, totals=totals), readings=[HourCount.WHOLE_ACTION])

        assert (answer.verdict, answer.may_begin) == (Verdict.FAIL, False)
        assert [one.condition.rule.id for one in answer.with_state(UNMET)] == [HOURS]

    def test_an_offer_of_which_nothing_is_told(self):
        assert ask(Programme(scheme="fr-private")).verdict is Verdict.OPEN


class TestCoverage:
    """What the answer does not speak of."""

    def test_a_scheme_whose_conditions_are_not_encoded_is_never_sure(self):
        own = Scheme(id="own", title="T.", rules=(RULES["fr.ct.L6313-4.addressee"],))
        answer = eligibility(LAWFUL, own, at=AT)

        assert (answer.verdict, answer.may_begin, answer.requirements) == (Verdict.OPEN, None, ())
        assert not answer.is_covered

    def test_what_a_scheme_leaves_out_is_listed(self):
        answer = ask(example("19-state-agent-no-opposition"))

        assert answer.is_covered
        assert answer.not_covered == FR_FPE.gaps

    def test_what_is_announced_is_listed_and_does_not_blur_the_answer(self):
        answer = ask(LAWFUL)

        assert answer.is_covered
        assert "fr.ct.L6351-1.provider" in [gap.id for gap in answer.not_covered]

    @pytest.mark.parametrize(
        ("force", "is_announced", "expected"),
        [(Force.LAW, False, None), (Force.LAW, True, True), (Force.PRACTICE, False, True)],
    )
    def test_only_a_gap_of_law_that_is_not_announced_blurs_it(self, force, is_announced, expected):
        gap = Gap(id="own.gap", title="T.", reason="R", force=force, is_announced=is_announced)
        own = Scheme(id="own", title="T.", rules=(max_duration,), gaps=(gap,))

        assert eligibility(LAWFUL, own, at=AT).may_begin is expected

    def test_a_condition_without_a_wording_on_its_day_is_not_judged(self):
        early = evolve(LAWFUL.sessions[0], day=date(2018, 12, 31))
        answer = ask(evolve(LAWFUL, sessions=(early, *LAWFUL.sessions[1:])))

        assert (answer.verdict, answer.may_begin, answer.is_covered) == (Verdict.OPEN, None, False)
        assert states(answer)[HOURS] is NOT_JUDGED
        assert "no wording is encoded" in requirement(answer, HOURS).reasons[0].format("en")


class TestAsking:
    """What the caller may say."""

    def test_the_scheme_is_never_guessed(self):
        with pytest.raises(UnknownNameError, match="scheme is not stated"):
            ask(Bilan())

    def test_a_place_whose_holidays_are_not_known_needs_a_calendar(self):
        far = evolve(LAWFUL, territory=Territory.OTHER)

        with pytest.raises(InvalidValueError, match="calendar="):
            ask(far)
        assert ask(far, calendar=frozenset()).may_begin is True


class TestSentence:
    """The answer in a sentence."""

    @pytest.mark.parametrize(
        ("case", "at", "expected"),
        [
            (example("03-twenty-six-hours"), AT, "This bilan may not be carried out like this: "),
            (LAWFUL, SENT, "This bilan may not begin yet: "),
            (LAWFUL, AT, "None of the conditions judged here stands against this bilan."),
            (example("05-personal-work"), AT, "Whether this bilan may begin cannot be told: "),
        ],
    )
    def test_of_each_kind(self, case, at, expected):
        assert ask(case, at).message.format("en").startswith(expected)


class TestData:
    """Plain data for other programs."""

    @pytest.mark.parametrize("language", Language)
    @pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.json")), ids=lambda path: path.stem)
    def test_json_can_hold_it(self, path, language):
        data = ask(read_case(path.read_bytes())).to_dict(language)

        assert json.loads(json.dumps(data, allow_nan=False)) == data

    def test_of_a_condition_that_waits(self):
        data = ask(evolve(LAWFUL, consents=()), SENT).to_dict("en")
        (told,) = [one for one in data["requirements"] if one["rule"] == CONSENT]

        assert (data["scheme"], data["at"], data["law_as_of"]) == ("fr-private", "2026-10-05", "2026-08-20")
        assert (data["verdict"], data["may_begin"]) == ("pass", False)
        assert data["text"] == "This bilan may not begin yet: at least one condition is still to be met."
        assert (told["kind"], told["state"], told["verdict"]) == ("start", "pending", "not_applicable")
        assert (told["due_on"], told["actors"]) == ("2026-10-19", ["beneficiary"])
        assert told["todo"] == ["Obtain the beneficiary’s consent before the first session, and date it."]
        assert [one["citation"] for one in told["citations"]] == ["C. trav., art. L. 6313-4, al. 2"]

    def test_of_a_condition_that_is_not_judged(self):
        data = ask(example("16-programme-2-18-4")).to_dict("en")
        (told,) = [one for one in data["requirements"] if one["rule"] == CONSENT]

        assert (told["state"], told["verdict"], told["recommended"], told["missing"]) == ("not_judged", None, None, [])

    def test_of_facts_to_ask_for(self):
        data = ask(Bilan(scheme="fr-private")).to_dict("en")
        (told,) = [one for one in data["requirements"] if one["rule"] == EMPLOYER]

        assert [(one["path"], one["holder"]) for one in told["missing"]] == [("employer", "beneficiary")]
        assert "fr.ct.L6351-1.provider" in [one["id"] for one in data["not_covered"]]


class TestProperties:
    """What holds of every answer."""

    @given(drawn=CASES)
    def test_it_says_what_the_check_says(self, drawn):
        answer, report = ask(drawn.case, drawn.at), check(drawn.case, at=drawn.at)
        said = {one.result.id: one.result.verdict for one in answer.requirements if one.result is not None}

        assert said.items() <= {one.id: one.verdict for one in report}.items()
        assert (Verdict.FAIL in said.values()) is (answer.verdict is Verdict.FAIL)

    @given(drawn=lawful_bilans())
    def test_nothing_stands_against_a_lawful_bilan(self, drawn):
        answer = ask(drawn.case, drawn.at)

        assert answer.verdict in {Verdict.PASS, Verdict.NOT_APPLICABLE}
        # Before 2022 another wording, which is not encoded, spoke of the quality of providers.
        assert {one.condition.rule.id for one in answer.with_state(NOT_JUDGED)} <= {CERTIFIED}
        assert answer.may_begin is (
            False if answer.with_state(PENDING) else None if answer.with_state(NOT_JUDGED) else True
        )

    @given(drawn=CASES)
    def test_it_may_begin_only_if_nothing_is_open(self, drawn):
        answer = ask(drawn.case, drawn.at)

        if answer.may_begin:
            assert set(states(answer).values()) <= {MET, NOT_CONCERNED}
            assert isinstance(drawn.case, Bilan)

    @given(drawn=CASES, data=st.data())
    def test_telling_less_never_turns_a_no_into_a_yes_nor_a_yes_into_a_no(self, drawn, data):
        less = data.draw(told_less(drawn.case))
        known, now = ask(drawn.case, drawn.at), ask(less, drawn.at)

        if not known.with_state(REVIEW, NOT_JUDGED):
            assert now.may_begin in {known.may_begin, None}

    @given(drawn=CASES)
    def test_whoever_has_to_act_is_told_what_to_do(self, drawn):
        for one in ask(drawn.case, drawn.at).requirements:
            waits = one.state in {UNMET, PENDING, REVIEW}

            assert bool(one.todo) is waits
            assert bool(one.actors) is (waits or one.state is UNTOLD)
            assert bool(one.reasons) is (waits or one.state is NOT_JUDGED)
