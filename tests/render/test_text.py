import re
from datetime import date
from pathlib import Path

import pytest

from bilanlib.answers.verdict import Verdict
from bilanlib.io.reading import read_case
from bilanlib.law.citation import LAW_AS_OF
from bilanlib.messages.catalogue import translate
from bilanlib.messages.terms import Language
from bilanlib.questions.check import check
from bilanlib.readings.acceptance import TenDays
from bilanlib.render.text import render_text
from bilanlib.schemes.catalogue import OURS
from text_kit import words

DRAFT = "TRSD2602696D"
DAYS = [date(2026, 10, 1), date(2026, 11, 21)]
CASES = {
    path.stem: read_case(path.read_bytes()) for path in sorted((Path(__file__).parents[2] / "examples").glob("*.json"))
}
NOTHING_KNOWN = {"schema_version": 1, "kind": "bilan", "scheme": "fr-private"}
RELEVANCE = "fr.ct.L6313-4.relevance"
VOUCHED = {"rule": RELEVANCE, "by": "the-provider", "on": "2026-10-01", "reason": "each-test-was-weighed"}
EACH_LANGUAGE = pytest.mark.parametrize("language", Language)


def report_on(case, at=DAYS[1], **options):
    return check(read_case(case), at=at, **options)


def block_of(text, rule):
    """The block of a rule, on one line; empty where there is none."""
    found = re.search(rf"^\d+\. \[{re.escape(rule)}\].*?(?=^$)", f"{text}\n\n", re.MULTILINE | re.DOTALL)
    return words(found[0]) if found else ""


class TestHead:
    """What was judged, by what, and what came out."""

    @EACH_LANGUAGE
    def test_the_three_answers_have_three_sentences(self, language):
        named = {
            report.lawful: render_text(report, language)
            for report in (check(one, at=DAYS[1]) for one in CASES.values())
        }
        sentences = {lawful: text.partition("\n\n")[0].splitlines()[-1] for lawful, text in named.items()}

        assert set(sentences) == {True, False, None}
        assert len(set(sentences.values())) == 3

    def test_the_language_is_french_unless_told(self):
        report = report_on(NOTHING_KNOWN)

        assert render_text(report) == render_text(report, "fr") != render_text(report, "en")

    @EACH_LANGUAGE
    def test_pinned_readings_and_drafts_are_told(self, language):
        plain = words(render_text(report_on(NOTHING_KNOWN), language))
        text = words(render_text(report_on(NOTHING_KNOWN, readings=[TenDays.CLEAR], preview=[DRAFT]), language))
        label = words(translate(TenDays.CLEAR.answer.label, language))

        assert f"A1 = {label}" in text.partition(" 1. ")[0]
        assert DRAFT in text.partition(" 1. ")[0]
        assert label not in plain.partition(" 1. ")[0]
        assert DRAFT not in plain

    @pytest.mark.parametrize("shift", [-1, 0, 1])
    @EACH_LANGUAGE
    def test_every_note_is_told(self, shift, language):
        report = report_on(NOTHING_KNOWN, at=date.fromordinal(LAW_AS_OF.toordinal() + shift))
        text = words(render_text(report, language))

        assert report.notes
        assert all(words(note.format(language)) in text for note in report.notes)

    def test_judging_a_day_on_which_the_law_was_not_read_yet_is_noted(self):
        within, beyond = (
            report_on(NOTHING_KNOWN, at=date.fromordinal(LAW_AS_OF.toordinal() + shift)).notes for shift in (0, 1)
        )

        assert within != beyond


class TestBlock:
    """Why a rule fails, is disputed or waits, and what to do."""

    @EACH_LANGUAGE
    def test_a_failure_has_its_texts_values_findings_and_remedies(self, language):
        report = check(CASES["03-twenty-six-hours"], at=DAYS[1])
        text = render_text(report, language)

        assert report.failures
        for result in report.failures:
            block = block_of(text, result.id)

            assert words(translate(Verdict.FAIL.label, language)) in block
            assert all(words(f"{ref.message.format(language)} {ref.url}") in block for ref in result.references)
            assert all(words(finding.message.format(language)) in block for finding in result.findings)

    @EACH_LANGUAGE
    def test_a_dispute_has_a_line_for_each_answer(self, language):
        report = check(CASES["06-signed-on-day-twelve"], at=DAYS[1])
        (result,) = report.with_verdict(Verdict.REVIEW)
        block = block_of(render_text(report, language), result.id)

        assert result.recommended is Verdict.PASS
        assert words(translate(TenDays.ROLLED.answer.label, language)) in block
        assert words(translate(TenDays.UNROLLED.answer.label, language)) in block
        assert words(translate(Verdict.PASS.label, language)) in block

    @EACH_LANGUAGE
    def test_an_open_question_names_what_is_missing(self, language):
        report = report_on(NOTHING_KNOWN)
        text = render_text(report, language)

        assert report.missing
        for one in report.missing:
            for rule in one.rules:
                block = block_of(text, rule)

                assert one.path in block
                assert words(one.question.format(language)) in block
                assert words(one.proof.format(language)) in block

    @EACH_LANGUAGE
    def test_the_rules_own_remedy_stands_where_the_finding_has_none(self, language):
        case = {
            **NOTHING_KNOWN,
            "sessions": [{"day": "2026-03-02", "status": "held", "phase": "conclusion"}],
            "consents": [],
        }
        report = report_on(case)
        result = report["fr.ct.L6313-4.consent"]

        assert result.verdict is Verdict.FAIL
        assert words(translate(result.rule.remedy, language)) in block_of(render_text(report, language), result.id)

    @EACH_LANGUAGE
    def test_a_draft_has_no_force_and_is_named_beside_its_values(self, language):
        report = check(CASES["18-programme-five-year-clause"], at=DAYS[1], preview=[DRAFT])
        (result,) = [one for one in report if one.is_preview]
        block = block_of(render_text(report, language), result.id)

        assert block
        assert words(translate(result.force.label, language)) not in block
        assert words(translate(result.rule.preview.title, language)) in block

    @EACH_LANGUAGE
    @pytest.mark.parametrize(("outcome", "has_block"), [("fail", True), ("pass", False)])
    def test_a_duty_that_somebody_vouched_for_is_a_result(self, outcome, has_block, language):
        report = report_on({**NOTHING_KNOWN, "attestations": [{**VOUCHED, "outcome": outcome}]})
        text = render_text(report, language)

        assert bool(block_of(text, RELEVANCE)) is has_block
        assert (VOUCHED["by"] in text, VOUCHED["reason"] in text) == (has_block, has_block)
        assert text.count(f"[{RELEVANCE}]") == 1


class TestPersonalData:
    """Names of people are in no report."""

    @pytest.mark.parametrize("scheme", tuple(OURS), ids=[scheme.id for scheme in OURS])
    @EACH_LANGUAGE
    def test_no_name_and_no_note_is_printed(self, scheme, language):
        hidden = "Xyzzy"
        case = {
            **NOTHING_KNOWN,
            "beneficiary": {"name": hidden, "extra": {hidden: hidden}},
            "provider": {"counsellors": [{"name": hidden, "ref": hidden}]},
            "convention": {"signatures": [{"name": hidden, "party": "beneficiary", "signed_on": "2026-03-02"}]},
            "sessions": [{"day": "2026-03-02", "counsellor": hidden, "extra": {"a": hidden}}],
            "extra": {"a": hidden},
            "ref": hidden,
        }

        assert hidden not in render_text(report_on(case, scheme=scheme), language)
