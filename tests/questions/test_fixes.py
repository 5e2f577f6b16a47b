import json
import re
from datetime import date, datetime, timedelta

import pytest
from attrs import evolve
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from bilanlib.answers.force import Force
from bilanlib.answers.missing import Holder
from bilanlib.answers.verdict import Verdict
from bilanlib.errors import InvalidValueError, UnknownNameError
from bilanlib.io.writing import case_to_dict
from bilanlib.messages.terms import Language
from bilanlib.models.attestation import Attestation
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.table import Table
from bilanlib.models.terms import (
    ConductedBy,
    FundingSource,
    Mention,
    Phase,
    Presence,
    SessionKind,
    SessionStatus,
    Stage,
)
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.span import Span
from bilanlib.questions.check import check
from bilanlib.questions.fixes import apply, fixes
from bilanlib.readings.acceptance import TenDays
from bilanlib.readings.phases import GroupSessions
from bilanlib.testing.strategies import bilans, fpe_bilans, lawful_bilans, programmes, scheme_bilans, scheme_programmes
from kit import example
from plans import plans

WRONG = {Verdict.FAIL, Verdict.REVIEW}
FINE = {Verdict.PASS, Verdict.NOT_APPLICABLE}
CASES = st.one_of(plans(), plans(), bilans(), programmes())
SLOW = settings(suppress_health_check=[HealthCheck.too_slow])


def wrong(report, verdicts=tuple(Verdict), forces=tuple(Force)):
    """Rule, code and place of what fails, or is to be examined, in results of some verdicts and forces."""
    return {
        (result.id, finding.code, finding.where)
        for result in report.with_verdict(*verdicts)
        for finding in result.findings
        if finding.verdict in WRONG and result.force in forces
    }


def counted(fix):
    """Forces of what may not become worse: where a rule that binds is mended, good practice does not count."""
    is_practice = fix.mends[0].result.force is Force.PRACTICE
    return set(Force) - (set() if is_practice else {Force.PRACTICE})


def meant(fix):
    return {(one.result.id, one.finding.code, one.finding.where) for one in fix.mends}


def facts(data, path=""):
    """Every leaf of a JSON object, by its path."""
    if isinstance(data, dict) and data:
        return {leaf: told for key, value in data.items() for leaf, told in facts(value, f"{path}.{key}").items()}
    if isinstance(data, list) and data:
        return {leaf: told for n, value in enumerate(data) for leaf, told in facts(value, f"{path}[{n}]").items()}
    return {path.removeprefix("."): data}


def days_in(value):
    """Every day in a fact."""
    found = re.findall(r"datetime\.date\((\d+), (\d+), (\d+)\)", repr(value))
    return {date(*map(int, parts)) for parts in found}


class TestPromises:
    """What holds of every fix that is offered, whatever the case."""

    @SLOW
    @given(drawn=CASES)
    def test_what_it_mends_is_gone_and_nothing_comes(self, drawn):
        before = check(drawn.case, at=drawn.at)
        for fix in fixes(drawn.case, at=drawn.at).fixes:
            event(fix.mends[0].finding.code)
            after = check(apply(fix, drawn.case), at=drawn.at)

            assert meant(fix)
            assert not meant(fix) & wrong(after)
            assert wrong(after, forces=counted(fix)) <= wrong(before)

    @SLOW
    @given(drawn=CASES)
    def test_no_verdict_gets_worse(self, drawn):
        before = check(drawn.case, at=drawn.at)
        for fix in fixes(drawn.case, at=drawn.at).fixes:
            after = check(apply(fix, drawn.case), at=drawn.at)
            told = {Verdict.OPEN} if fix.to_tell else set()

            for old, new in zip(before, after, strict=True):
                assert old.id == new.id
                if old.force not in counted(fix):
                    continue
                assert old.verdict is Verdict.FAIL or new.verdict in {old.verdict, *FINE, *told}
            assert before.lawful is not True or after.lawful is (None if fix.to_tell else True)

    @SLOW
    @given(drawn=CASES)
    def test_only_plans_offers_and_unsent_drafts_are_touched(self, drawn):
        for fix in fixes(drawn.case, at=drawn.at).fixes:
            for edit in fix.edits:
                assert may_be_edited(edit, drawn)
                assert all(day >= drawn.at for day in days_in(edit.before) | days_in(edit.after))

    @SLOW
    @given(drawn=CASES)
    def test_every_fact_that_no_edit_names_stays(self, drawn):
        before = facts(case_to_dict(drawn.case))
        for fix in fixes(drawn.case, at=drawn.at).fixes:
            after = facts(case_to_dict(apply(fix, drawn.case)))
            changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
            named = tuple(edit.path for edit in fix.edits)
            # The first thing of a list takes the place of the empty list.
            lists = {name.split("[")[0] for name in named}

            assert changed
            assert all(path.startswith(named) or path in lists for path in changed)

    @SLOW
    @given(drawn=CASES)
    def test_two_commute_or_the_second_is_refused(self, drawn):
        offered = fixes(drawn.case, at=drawn.at).fixes
        for one in offered:
            for other in offered:
                first, second = after_both(drawn.case, one, other), after_both(drawn.case, other, one)

                assert first == second
                assert one is not other or first is None

    @SLOW
    @given(drawn=CASES)
    def test_mending_comes_to_an_end(self, drawn):
        case = drawn.case
        for _ in range(len(wrong(check(case, at=drawn.at))) + 1):
            case = next((apply(fix, case) for fix in fixes(case, at=drawn.at).fixes), case)

        assert fixes(case, at=drawn.at).fixes == ()

    @SLOW
    @given(drawn=st.one_of(CASES, fpe_bilans(), scheme_bilans(), scheme_programmes()))
    def test_every_finding_has_a_fix_or_an_action(self, drawn):
        report = check(drawn.case, at=drawn.at)
        answer = fixes(drawn.case, at=drawn.at)
        mended = {key for fix in answer.fixes for key in meant(fix)}
        left = [(one.result.id, one.finding.code, one.finding.where) for one in answer.actions if one.finding]

        assert mended | {*left} >= wrong(report, WRONG)
        assert mended | {*left} <= wrong(report)
        assert not mended & {*left}
        assert len(left) == len({*left})

    @given(drawn=lawful_bilans())
    def test_what_is_lawful_needs_nothing_by_law(self, drawn):
        answer = fixes(drawn.case, at=drawn.at)
        forces = {one.result.force.value for one in answer.actions}
        forces |= {one.result.force.value for fix in answer.fixes for one in fix.mends}

        assert forces <= {"practice"}

    @SLOW
    @given(drawn=CASES, language=st.sampled_from(Language))
    def test_it_is_written_without_personal_data(self, drawn, language):
        answer = fixes(drawn.case, at=drawn.at)
        data, text = answer.to_dict(language), answer.to_text(language)

        assert json.loads(json.dumps(data)) == data
        assert [one["path"] for fix in data["fixes"] for one in fix["edits"]] == [
            edit.path for fix in answer.fixes for edit in fix.edits
        ]
        assert text.endswith("\n")
        assert len({fix.id for fix in answer.fixes}) == len(answer.fixes)
        assert not re.search(r"[{}]|UNKNOWN|<", text)


def may_be_edited(edit, drawn):
    """Whether the design allows the edit, told from the case alone."""
    case, at = drawn.case, drawn.at
    if isinstance(case, Programme):
        return edit.path.startswith(
            ("phases[", "totals[", "topics.", "follow_up", "retention.", "convention.mentions.")
        )
    if edit.path.startswith("convention.mentions."):
        return is_unsent(case, at)
    place = int(re.search(r"\[(\d+)\]", edit.path)[1])
    if edit.path.startswith("totals["):
        stage = case.totals[place].stage
        return stage is Stage.PLANNED or (stage is Stage.DECLARED and is_unsent(case, at))
    if edit.before is UNKNOWN:
        assert isinstance(edit.after, Session)
        return place >= len(case.sessions) and edit.after.status is SessionStatus.PLANNED
    assert re.fullmatch(r"sessions\[\d+\]\.(day|duration|kind|conducted_by|status)", edit.path)
    session = case.sessions[place]
    is_ahead = session.day is None or (session.day is not UNKNOWN and session.day >= at)
    return session.status is SessionStatus.PLANNED and is_ahead and edit.after is not SessionStatus.HELD


def is_unsent(case, at):
    days = [case.convention.draft_sent_on, *(sign.signed_on for sign in case.convention.signatures)]
    return all(day is None or day > at for day in days)


def after_both(case, one, other):
    """The case after two fixes; None where the second is refused."""
    try:
        return apply(other, apply(one, case))
    except InvalidValueError:
        return None


AT = date(2026, 10, 1)


class TestAsking:
    """Who asks, and for what."""

    def test_a_scheme_that_nobody_states_is_not_guessed(self):
        with pytest.raises(UnknownNameError, match="never guessed"):
            fixes(Bilan(), at=AT)

    @pytest.mark.parametrize("at", [datetime(2026, 10, 1), "2026-10-01", None])  # noqa: DTZ001 - that is the point
    def test_a_day_is_asked_for(self, at):
        with pytest.raises(InvalidValueError, match="not a day"):
            fixes(example("01-lawful-plan"), at=at)

    def test_the_caller_names_another_scheme(self):
        answer = fixes(example("01-lawful-plan"), "fr-fpe", at=AT)

        assert (answer.scheme, answer.fixes) == ("fr-fpe", ())
        assert all(one.result.id.startswith("fr.a2009-07-31.") for one in answer.actions)
        assert "fr.a2009-07-31.8.preliminary" in {one.result.id for one in answer.actions}

    def test_pinned_answers_decide_what_is_found(self):
        session = Session(
            day=AT,
            phase=Phase.INVESTIGATION,
            kind=SessionKind.GROUP,
            conducted_by=ConductedBy.PROVIDER,
            status=SessionStatus.PLANNED,
        )
        case = Bilan(scheme="fr-private", sessions=(session,), totals=())
        rule = "fr.ct.R6313-4.group-sessions"

        plain = fixes(case, at=AT)
        pinned = fixes(case, at=AT, readings=[GroupSessions.FORBIDDEN])

        assert rule not in {one.result.id for fix in plain.fixes for one in fix.mends}
        assert rule in {one.result.id for fix in pinned.fixes for one in fix.mends}

    def test_a_calendar_of_the_caller_moves_the_start(self):
        case, at = unsigned(), date(2026, 10, 19)
        plain = fixes(case, at=at, readings=[TenDays.UNROLLED])
        day = plain.fixes[0].edits[0].after
        closed = fixes(case, at=at, readings=[TenDays.UNROLLED], calendar=frozenset({day}))

        assert closed.fixes[0].edits[0].after > day


def unsigned():
    """A bilan that was to begin on 2026-10-19, all of it planned, with a draft that nobody signed."""
    case = example("03-twenty-six-hours")
    planned = [evolve(one, status=SessionStatus.PLANNED) for one in case.sessions]
    draft = evolve(case.convention, draft_sent_on=date(2026, 10, 12), draft_received_on=None, signatures=())
    return evolve(case, sessions=planned, convention=draft, consents=(), documents=())


class TestActions:
    """What cannot be mended in the file of the case."""

    def test_who_does_what_by_when_and_why(self):
        case = example("08-silence")
        answer = fixes(case, at=date(2026, 11, 30))
        (action,) = [one for one in answer.actions if one.finding.code == "deemed-refused"]

        assert action.who == (Holder.EMPLOYER, Holder.BENEFICIARY)
        assert str(action.what).startswith("Aucune séance ne peut être tenue sur ce projet.")
        assert "réputée refusée" in str(action.why)
        assert action.references == action.result.references
        assert (action.due_on, action.is_disputed) == (None, False)

    def test_a_day_by_which_it_was_due_is_told(self):
        answer = fixes(example("11-tests-kept-five-years"), at=date(2030, 1, 1))
        days = {one.due_on for one in answer.actions if one.result.id == "fr.ct.R6313-7.destroy"}

        assert any(day is not None and day < date(2030, 1, 1) for day in days)

    def test_where_the_readings_differ_somebody_decides_first(self):
        answer = fixes(example("06-signed-on-day-twelve"), at=date(2026, 11, 21))
        disputed = {one.result.id: one.is_disputed for one in answer.actions if one.result.verdict is Verdict.REVIEW}

        assert disputed["fr.ct.R6313-8.acceptance"] is True

    def test_a_rule_that_has_no_remedy_for_a_finding_tells_its_own(self):
        case = evolve(example("03-twenty-six-hours"), consents=())
        (action,) = [one for one in fixes(case, at=date(2026, 11, 30)).actions if one.finding.code == "no-consent"]

        assert str(action.what) == action.result.rule.remedy

    def test_it_is_written_as_data(self):
        (data,) = fixes(example("10-employer-as-provider"), at=date(2026, 11, 21)).to_dict("en")["actions"]
        citations = [one["citation"] for one in data.pop("citations")]

        assert citations == ["C. trav., art. R. 6313-5"]
        assert data == {
            "rule": "fr.ct.R6313-5.not-employer",
            "force": "law",
            "verdict": "fail",
            "code": "same-siren",
            "where": "provider.siren",
            "who": ["employer"],
            "what": data["what"],
            "due_on": None,
            "why": data["why"],
            "disputed": False,
        }
        assert data["what"].startswith("Entrust the bilan")

    def test_where_facts_are_missing_they_are_told_first(self):
        # 25 h at least: too many if all count, and nobody told how many of them the provider led.
        done = HourTotal(stage=Stage.DELIVERED, hours=Span.exactly(timedelta(hours=25)))
        case = Bilan(scheme="fr-private", sessions=(), totals=(done,))
        report, answer = check(case, at=AT), fixes(case, at=AT)

        assert ("fr.ct.L6313-4.max-duration", "too-long", "sessions") in wrong(report, [Verdict.OPEN])
        assert (answer.fixes, answer.actions) == ((), ())

    def test_a_duty_of_which_somebody_said_that_it_was_broken(self):
        vouched = Attestation(
            rule="fr.ct.L6313-4.secrecy", by="auditeur", on=AT, outcome=Verdict.FAIL, reason="un dossier ouvert"
        )
        case = Bilan(scheme="fr-private", attestations=(vouched,))
        (action,) = fixes(case, at=AT).actions

        assert (action.finding, action.who, action.due_on) == (None, (), None)
        assert str(action.why) == action.result.title
        assert "un dossier ouvert" not in fixes(case, at=AT).to_text()


def plain(text):
    return text.replace("\u00a0", " ")


class TestWriting:
    """The answer as text and as data."""

    def test_it_is_read_aloud(self):
        text = fixes(unsigned(), at=date(2026, 10, 19)).to_text("en")

        assert "sessions[0].day: 19 October 2026 becomes 23 October 2026" in text
        assert "26 h in all, 24 h at most" in text

    def test_what_to_write_is_read_with_it(self):
        case = unsigned()
        mentions = {**case.convention.mentions, Mention.PRICE: Presence.ABSENT}
        draft = evolve(case.convention, draft_sent_on=None, mentions=Table(mentions))
        answer = fixes(evolve(case, convention=draft), at=date(2026, 10, 10))

        assert "   À écrire        Écrivez le montant" in answer.to_text()
        assert [one["guidance"] is None for one in answer.to_dict()["fixes"]] == [True, False]

    def test_what_is_left_to_tell_is_read_with_it(self):
        case = unsigned()
        cancelled = [
            evolve(one, status=SessionStatus.CANCELLED) if one.phase is Phase.CONCLUSION else one
            for one in case.sessions
        ]
        answer = fixes(evolve(case, sessions=cancelled), at=date(2026, 10, 10))

        assert "Reste à dire    sessions[11].duration" in answer.to_text()
        assert "ajouter entretien individuel, phase de conclusions, 13 novembre" in answer.to_text()

    def test_the_last_day_is_read_with_an_action(self):
        text = fixes(example("11-tests-kept-five-years"), at=date(2030, 1, 1)).to_text()

        assert re.search(r"Au plus tard +le \d", text)
        assert re.search(r"Qui +le prestataire", text)

    def test_a_follow_up_is_read_by_its_time(self):
        offer = Programme(scheme="fr-private", phases=tuple(Phase), totals=(), follow_up=None)

        assert "follow_up : ajouter 6 mois" in plain(fixes(offer, at=AT).to_text())

    def test_the_references_are_those_of_all(self):
        answer = fixes(unsigned(), at=date(2026, 10, 19))
        single = {ref for one in (*answer.fixes, *answer.actions) for ref in one.references}

        assert {*answer.references} == single

    def test_funding_that_calls_for_no_convention_waits_for_no_acceptance(self):
        case = unsigned()
        free = evolve(case, funding=(evolve(case.funding[0], source=FundingSource.OWN_MONEY),), convention=None)
        (fix,) = [one for one in fixes(free, at=date(2026, 10, 19)).fixes if "consent" in one.id]

        assert fix.edits[0].after == date(2026, 10, 20)
