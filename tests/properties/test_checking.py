"""What holds of every check, whatever the case: a law has no oracle, but it has relations."""

import json
import re
from copy import deepcopy
from datetime import timedelta
from typing import Literal, get_args, get_origin, get_type_hints

import attrs
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from bilanlib import (
    UNKNOWN,
    Bilan,
    Extra,
    Force,
    Language,
    Recipient,
    SessionStatus,
    Table,
    Verdict,
    case_to_dict,
    check,
    compare,
    deadlines,
    disposal,
    eligibility,
    fixes,
    handover,
    hours,
    may_disclose,
    missing,
    render_text,
    report_to_dict,
    states,
)
from bilanlib.models.evolving import evolved
from bilanlib.models.fields import PERSONAL
from bilanlib.readings.catalogue import READINGS
from bilanlib.testing.anything import any_sessions
from bilanlib.testing.strategies import (
    BREACHES,
    bilans,
    fpe_bilans,
    lawful_bilans,
    programmes,
    scheme_bilans,
    scheme_programmes,
    unlawful_bilans,
)

HOURS, DESTROY = "fr.ct.L6313-4.max-duration", "fr.ct.R6313-7.destroy"
ANSWERS = tuple(answer for question in READINGS for answer in question)
DRAFTS = ("TRSD2602696D",)

CASES = st.one_of(bilans(), programmes(), fpe_bilans(), scheme_bilans(), scheme_programmes())
LANGUAGES = st.sampled_from(Language)


def verdicts(report):
    return {result.id: result.verdict for result in report}


def breaches_of(rule):
    return [breach for breach in BREACHES if breach.rule == rule]


class TestLawfulness:
    """Cases that are lawful or not by the way they are made."""

    @given(drawn=lawful_bilans())
    def test_a_lawful_bilan_is_lawful(self, drawn):
        report = check(drawn.case, at=drawn.at)

        assert report.lawful is True

    @given(drawn=unlawful_bilans())
    def test_an_unlawful_bilan_fails_the_rules_that_were_broken(self, drawn):
        report = check(drawn.case, at=drawn.at)

        assert {report[rule].verdict for rule in drawn.broken} == {Verdict.FAIL}
        assert report.lawful is False

    @pytest.mark.parametrize("breach", BREACHES, ids=lambda breach: f"{breach.change.__name__}-{breach.rule}")
    def test_each_breach_alone_makes_its_rule_fail(self, breach):
        @settings(max_examples=settings().max_examples // 3)
        @given(drawn=unlawful_bilans([breach]))
        def holds(drawn):
            assert drawn.broken == {breach.rule}
            assert check(drawn.case, at=drawn.at)[breach.rule].verdict is Verdict.FAIL

        holds()

    @given(drawn=CASES)
    def test_only_rules_of_law_decide(self, drawn):
        report = check(drawn.case, at=drawn.at)
        law = {result.verdict for result in report if result.force is Force.LAW}
        uncovered = {gap.force for gap in report.not_covered if not gap.is_announced}

        if Verdict.FAIL in law:
            expected = False
        elif not law or law & {Verdict.OPEN, Verdict.REVIEW} or Force.LAW in uncovered:
            expected = None
        else:
            expected = True
        assert report.lawful is expected

    @given(drawn=st.one_of(bilans(), programmes()))
    def test_a_draft_changes_no_verdict_but_its_own(self, drawn):
        plain = check(drawn.case, at=drawn.at)
        report = check(drawn.case, at=drawn.at, preview=DRAFTS)

        assert report.lawful is plain.lawful
        assert verdicts(result for result in report if not result.is_preview) == verdicts(plain)


class TestRepetition:
    """The same facts, told again."""

    @given(drawn=CASES)
    def test_what_is_settled_at_the_first_run_is_what_judging_in_full_gives(self, drawn):
        report = check(drawn.case, at=drawn.at)
        first = [outcome.verdict for outcome in report.outcomes if outcome.is_covered]

        assert [result.verdict for result in report.results if result.attestation is None] == first

    @given(drawn=CASES)
    def test_a_check_repeated_says_the_same(self, drawn):
        report = check(drawn.case, at=drawn.at)
        again = check(deepcopy(drawn.case), at=drawn.at)

        assert report_to_dict(again) == report_to_dict(report)

    @given(drawn=CASES)
    def test_a_check_leaves_the_case_as_it_was(self, drawn):
        before, number = deepcopy(drawn.case), hash(drawn.case)

        render_text(check(drawn.case, at=drawn.at))

        assert drawn.case == before
        assert hash(drawn.case) == number == hash(before)

    @given(drawn=CASES, data=st.data())
    def test_the_order_of_what_is_listed_does_not_matter(self, drawn, data):
        mixed = shuffled(drawn.case, data.draw)
        report, other = check(drawn.case, at=drawn.at), check(mixed, at=drawn.at)

        assert verdicts(other) == verdicts(report)
        assert {one.id: set(one.codes) for one in other} == {one.id: set(one.codes) for one in report}
        assert {one.id: one.recommended for one in other} == {one.id: one.recommended for one in report}


def shuffled(case, draw):
    """The case with its sessions, totals, documents… in another order."""
    lists = ("sessions", "totals", "documents", "consents", "funding", "requests", "earlier_bilans", "tools")
    changes = {name: mixed(getattr(case, name, UNKNOWN), draw) for name in lists if hasattr(case, name)}
    if changes.get("documents", UNKNOWN) is not UNKNOWN:
        changes["documents"] = tuple(
            evolve(one, disclosures=mixed(one.disclosures, draw)) for one in changes["documents"]
        )
    if case.convention is not UNKNOWN and case.convention is not None:
        changes["convention"] = evolve(case.convention, signatures=mixed(case.convention.signatures, draw))
    return evolve(case, **changes)


def mixed(things, draw):
    return things if things is UNKNOWN else tuple(draw(st.permutations(things)))


class TestTooMuch:
    """What makes a breach worse never mends it."""

    @given(drawn=unlawful_bilans(breaches_of(HOURS)), session=any_sessions())
    def test_one_more_held_session_never_mends_too_many_hours(self, drawn, session):
        more = evolve(drawn.case, sessions=(*drawn.case.sessions, evolve(session, status=SessionStatus.HELD)))

        assert check(more, at=drawn.at)[HOURS].verdict is Verdict.FAIL

    @given(drawn=unlawful_bilans(breaches_of(DESTROY)), days=st.integers(1, 1500))
    def test_what_is_destroyed_too_late_is_too_late_when_destroyed_later(self, drawn, days):
        later = postponed(drawn.case, days)

        assert check(later, at=drawn.at)[DESTROY].verdict is Verdict.FAIL

    @given(drawn=bilans(), days=st.integers(1, 1500))
    def test_a_later_destruction_never_turns_to_the_better(self, drawn, days):
        before = check(drawn.case, at=drawn.at)[DESTROY].verdict
        after = check(postponed(drawn.case, days), at=drawn.at)[DESTROY].verdict

        better = {(Verdict.FAIL, verdict) for verdict in Verdict if verdict is not Verdict.FAIL}
        assert (before, after) not in better | {(Verdict.REVIEW, Verdict.PASS)}


def postponed(case, days):
    """The case in which each document that is destroyed is destroyed later."""
    documents = () if case.documents is UNKNOWN else case.documents
    later = tuple(
        one
        if one.destroyed_on is UNKNOWN or one.destroyed_on is None
        else evolve(one, destroyed_on=one.destroyed_on + timedelta(days=days))
        for one in documents
    )
    return case if case.documents is UNKNOWN else evolve(case, documents=later)


class TestReadings:
    """Disputed questions, answered by the caller."""

    @given(drawn=CASES)
    def test_every_answer_can_be_pinned(self, drawn):
        plain = verdicts(check(drawn.case, at=drawn.at))

        for answer in ANSWERS:
            report = check(drawn.case, at=drawn.at, readings=[answer])

            assert {result.id for result in report if not result.is_preview} <= set(plain)
            assert report.pinned == (answer,)

    @given(drawn=CASES, pinned=st.tuples(*(st.sampled_from(question) for question in READINGS)))
    def test_nothing_is_disputed_once_every_question_is_answered(self, drawn, pinned):
        report = check(drawn.case, at=drawn.at, readings=pinned)

        reviews = report.with_verdict(Verdict.REVIEW)
        assert all(Verdict.REVIEW in {one.verdict for one in result.findings} for result in reviews)
        assert json.dumps(report_to_dict(report))

    @given(drawn=CASES, pinned=st.tuples(*(st.sampled_from(question.tried()) for question in READINGS)))
    def test_what_fails_under_every_answer_fails_under_each(self, drawn, pinned):
        plain = check(drawn.case, at=drawn.at)
        report = verdicts(check(drawn.case, at=drawn.at, readings=pinned))

        assert {report[result.id] for result in plain.failures} <= {Verdict.FAIL}

    @given(drawn=CASES)
    def test_what_is_recommended_is_what_the_recommended_answers_give(self, drawn):
        recommended = tuple(question.tried()[0] for question in READINGS)
        plain = check(drawn.case, at=drawn.at)
        report = verdicts(check(drawn.case, at=drawn.at, readings=recommended))

        reviews = plain.with_verdict(Verdict.REVIEW)
        assert {one.id: one.recommended for one in reviews} == {one.id: report[one.id] for one in reviews}


class TestPlaces:
    """Paths in the JSON form of the case."""

    @given(drawn=CASES)
    def test_every_finding_has_a_place_in_the_case(self, drawn):
        report = check(drawn.case, at=drawn.at, preview=previews(drawn.case))
        places = {finding.where for result in report for finding in result.findings}
        places |= {leaf.where for result in report for leaf in result.leaves}

        assert [place for place in places if not leads_somewhere(drawn.case, place)] == []

    @given(drawn=CASES)
    def test_what_is_missing_is_not_there_and_could_be_added(self, drawn):
        report = check(drawn.case, at=drawn.at, preview=previews(drawn.case))
        missing = {path for result in report for path in result.missing}

        assert [path for path in missing if not leads_somewhere(drawn.case, path, is_missing=True)] == []
        assert {one.path for one in report.missing} == missing

    @given(drawn=CASES)
    def test_an_open_answer_says_what_it_waits_for(self, drawn):
        report = check(drawn.case, at=drawn.at)

        assert [result.id for result in report.with_verdict(Verdict.OPEN) if not result.missing] == []


def previews(case):
    return DRAFTS if case.scheme == "fr-private" else ()


ABSENT = object()


def leads_somewhere(case, path, *, is_missing=False):
    """Whether each step of a path exists in the models, and each step above the last one in the case, or is untold."""
    hint, value = type(case), case_to_dict(case)
    for step in re.findall(r"[^.\[\]]+", path):
        if value is None:
            return False
        hint, value = further(hint, value, step)
        if hint is None:
            return False
    # Of a list or an object something inside may be missing; a plain value is told or it is not.
    return not is_missing or value is ABSENT or isinstance(value, (list, dict))


def further(hint, value, step):
    """Type and value one step below; no type where there is no such step."""
    if get_origin(hint) is tuple:
        is_there = value is not ABSENT and step.isdigit() and int(step) < len(value)
        return (plain(get_args(hint)[0]), value[int(step)]) if is_there else (None, ABSENT)
    below = ABSENT if value is ABSENT else value.get(step, ABSENT)
    if get_origin(hint) is Table:
        words, told = get_args(hint)
        return (plain(told) if step in {word.value for word in words} else None), below
    known = get_type_hints(hint) if attrs.has(hint) else {}
    return (plain(known[step]) if step in known else None), below


def plain(hint):
    """The type of a fact, without what it may be besides: unknown, or known to be absent."""
    members = [one for one in get_args(hint) if one is not type(None) and get_origin(one) is not Literal]
    return members[0] if members and get_origin(hint) not in {tuple, Table} else hint


class TestWords:
    """Sentences for people, data for machines."""

    @given(drawn=CASES, language=LANGUAGES)
    def test_every_finding_is_written_without_a_brace_left(self, drawn, language):
        report = check(drawn.case, at=drawn.at, preview=previews(drawn.case))
        messages = [message for result in report for finding in result.findings for message in sayings(finding)]
        messages += [message for one in report.missing for message in (one.question, one.proof)]

        for message in messages:
            text = message.format(language)

            assert text.strip() == text != ""
            assert not re.search(r"[{}]", text)

    @given(drawn=CASES, language=LANGUAGES)
    def test_a_report_is_plain_lines(self, drawn, language):
        text = render_text(check(drawn.case, at=drawn.at, preview=previews(drawn.case)), language)

        assert text.endswith("\n")
        assert [line for line in text.split("\n") if line != line.rstrip()] == []
        assert "{" not in text

    @given(drawn=CASES, language=LANGUAGES)
    def test_a_report_as_data_survives_json(self, drawn, language):
        data = report_to_dict(check(drawn.case, at=drawn.at), language)

        assert json.loads(json.dumps(data, allow_nan=False)) == data

    @given(drawn=CASES, mark=st.text("ĦŁŊ", min_size=6, max_size=8), language=LANGUAGES)
    def test_a_report_holds_no_personal_data(self, drawn, mark, language):
        case = marked(drawn.case, mark)
        report = check(case, at=drawn.at)

        assert mark not in render_text(report, language)
        assert mark not in json.dumps([report.to_dict(language), report.to_records(language)], ensure_ascii=False)
        assert mark not in json.dumps(eligibility(case, at=drawn.at).to_dict(language), ensure_ascii=False)
        due = deadlines(case, at=drawn.at)
        assert mark not in json.dumps(due.to_dict(language), ensure_ascii=False)
        assert mark not in due.to_text(language)
        assert mark not in due.to_ics(language, key="K").decode().replace("\r\n ", "")
        assert mark not in json.dumps(hours(case, at=drawn.at).to_dict(language), ensure_ascii=False)
        assert mark not in json.dumps(disposal(case, at=drawn.at).to_dict(language), ensure_ascii=False)
        assert mark not in disposal(case, at=drawn.at).to_text(language)
        assert mark not in repr(report)
        assert mark in json.dumps(case_to_dict(case), ensure_ascii=False)

    @given(drawn=CASES, mark=st.text("ĦŁŊ", min_size=6, max_size=8), language=LANGUAGES)
    def test_nor_does_any_other_answer(self, drawn, mark, language):
        case, at = marked(drawn.case, mark), drawn.at
        report = check(case, at=at)
        answers = [
            missing(case, at=at),
            states(case, at=at),
            handover(case, at=at),
            fixes(case, at=at),
            compare(report, check(type(case)(scheme=case.scheme), at=at)),
        ]
        if isinstance(case, Bilan) and case.documents is not UNKNOWN:
            answers += [may_disclose(case, None, one, to=to, at=at) for one in case.documents for to in Recipient]
        said = [text for one in answers for text in (json.dumps(one.to_dict(language)), one.to_text(language))]

        assert [text for text in said if mark in text or json.dumps(mark)[1:-1] in text] == []


def sayings(finding):
    return [finding.message, *([] if finding.remedy is None else [finding.remedy])]


def marked(value, mark):
    """The same, with the mark wherever personal data can stand."""
    if isinstance(value, tuple):
        return tuple(marked(one, mark) for one in value)
    if not attrs.has(type(value)):
        return value
    changes = {
        field.name: (Extra({"note": mark}) if field.name == "extra" else mark)
        if field.metadata.get(PERSONAL)
        else marked(getattr(value, field.name), mark)
        for field in attrs.fields(type(value))
    }
    return evolved(value, **changes)
