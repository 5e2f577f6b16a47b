import json
from datetime import date
from pathlib import Path

import pytest

from bilanlib.engine.explanation import explain
from bilanlib.io.reading import read_case
from bilanlib.law.citation import LAW_AS_OF
from bilanlib.messages.terms import Language
from bilanlib.questions.check import check
from bilanlib.readings.acceptance import TenDays
from bilanlib.render.data import report_to_dict
from bilanlib.version import __version__

DRAFT = "TRSD2602696D"
DAY = date(2026, 11, 21)
CASES = {
    path.stem: read_case(path.read_bytes()) for path in sorted((Path(__file__).parents[2] / "examples").glob("*.json"))
}
NOTHING_KNOWN = {"schema_version": 1, "kind": "bilan", "scheme": "fr-private"}
EACH_CASE = pytest.mark.parametrize("case", CASES.values(), ids=CASES)

# What may change with the language, and with any edition of the texts.
SENTENCES = {"title", "text", "remedy", "question", "proof", "reason", "guidance", "value", "notes"}


def report_on(case, **options):
    return check(read_case(case), at=DAY, **options)


def only(data, rule):
    """The entry of one rule."""
    (found,) = [one for one in data["results"] if one["rule"] == rule]
    return found


def codes(data):
    """The data without its sentences."""
    if isinstance(data, dict):
        return {key: codes(value) for key, value in data.items() if key not in SENTENCES}
    return [codes(item) for item in data] if isinstance(data, list) else data


@EACH_CASE
class TestEveryReport:
    """What holds of the data of any report."""

    @pytest.mark.parametrize("language", Language)
    def test_json_can_hold_it(self, case, language):
        data = report_to_dict(check(case, at=DAY), language)

        assert json.loads(json.dumps(data, allow_nan=False)) == data

    def test_verdicts_codes_and_paths_are_those_of_the_report(self, case):
        report = check(case, at=DAY)
        data = report_to_dict(report)

        assert data["lawful"] is report.lawful
        for told, result in zip(data["results"], report, strict=True):
            assert (told["rule"], told["verdict"]) == (result.id, result.verdict.value)
            assert (told["force"], told["recommended"]) == (result.force.value, result.recommended.value)
            assert tuple(told["missing"]) == result.missing
            assert told["due_on"] == (None if result.due_on is None else result.due_on.isoformat())
            assert [(one["code"], one["verdict"], one["where"], tuple(one["missing"])) for one in told["findings"]] == [
                (one.code, one.verdict.value, one.where, one.missing) for one in result.findings
            ]

    def test_every_result_says_what_it_rests_on(self, case):
        report = check(case, at=DAY)

        for told in report_to_dict(report)["results"]:
            why = explain(report, told["rule"])

            assert [one["citation"] for one in told["citations"]] == [one.citation for one in why.wordings]
            assert [one["parameter"] for one in told["values"]] == [one.parameter.id for one in why.values]
            assert told["governing_days"] == [day.isoformat() for day in why.days]
            assert len(told["answers"]) == len(why.answers)

    def test_what_is_missing_and_what_was_not_judged(self, case):
        report = check(case, at=DAY)
        data = report_to_dict(report)

        assert [(one["path"], one["holder"], tuple(one["rules"])) for one in data["missing"]] == [
            (one.path, one.holder.value, one.rules) for one in report.missing
        ]
        assert [one["id"] for one in data["not_covered"]] == [one.id for one in report.not_covered]
        assert [one["id"] for one in data["left_to_humans"]] == [one.id for one in report.left_to_humans]

    def test_only_sentences_change_with_the_language(self, case):
        report = check(case, at=DAY)

        assert codes(report_to_dict(report, "fr")) == codes(report_to_dict(report, "en"))

    def test_the_language_is_french_unless_told(self, case):
        report = check(case, at=DAY)

        assert report_to_dict(report) == report_to_dict(report, Language.FRENCH) != report_to_dict(report, "en")


class TestEnvelope:
    """Which case was judged, by what, on which day."""

    def test_of_a_plain_check(self):
        data = report_to_dict(report_on({**NOTHING_KNOWN, "ref": "case-7"}))
        kept = {key: data[key] for key in ("report_version", "library", "law_as_of", "scheme", "at", "ref")}

        assert kept == {
            "report_version": 1,
            "library": __version__,
            "law_as_of": LAW_AS_OF.isoformat(),
            "scheme": "fr-private",
            "at": "2026-11-21",
            "ref": "case-7",
        }
        assert (data["readings"], data["previews"]) == ([], [])

    def test_a_case_without_a_key_of_its_own(self):
        assert report_to_dict(report_on(NOTHING_KNOWN))["ref"] is None

    def test_pinned_readings_and_drafts(self):
        data = report_to_dict(report_on(NOTHING_KNOWN, readings=[TenDays.CLEAR], preview=[DRAFT]))

        assert (data["readings"], data["previews"]) == (["ten-days=clear"], [DRAFT])
        assert [one["rule"] for one in data["results"] if one["preview"]] == ["fr.ct.R6313-4.min-accompaniment"]

    def test_notes_are_sentences(self):
        report = report_on(NOTHING_KNOWN)

        assert report.notes
        assert report_to_dict(report, "en")["notes"] == [note.format("en") for note in report.notes]


class TestResult:
    """The entry of a rule."""

    def test_a_failure(self):
        data = report_to_dict(check(CASES["03-twenty-six-hours"], at=DAY))
        told = only(data, "fr.ct.L6313-4.max-duration")

        assert told["verdict"] == "fail"
        assert [one["code"] for one in told["findings"]] == ["too-long"]
        assert all(one["text"] and one["remedy"] for one in told["findings"])
        assert all(one["url"].endswith(one["source_id"]) for one in told["citations"])
        assert {one["confidence"] for one in told["citations"] + told["values"]} <= {"A", "B", "C", "D"}
        assert told["remedy"]

    def test_a_dispute_names_the_answers_and_what_comes_out_under_each(self):
        data = report_to_dict(check(CASES["06-signed-on-day-twelve"], at=DAY))
        told = only(data, "fr.ct.R6313-8.acceptance")
        outcomes = {(choice, one["verdict"]) for one in told["answers"] for choice in one["choices"]["ten-days"]}

        assert (told["verdict"], told["recommended"]) == ("review", "pass")
        assert outcomes == {("rolled", "pass"), ("unrolled", "fail")}
        assert {one["verdict"] for one in told["answers"] if one["recommended"]} == {"pass"}

    def test_a_wording_that_ended_has_its_last_day(self):
        told = only(
            report_to_dict(check(CASES["18-programme-five-year-clause"], at=DAY)), "fr.ct.R6313-7.retention-clause"
        )
        citations = {(one["since"], one["until"]) for one in told["citations"]}

        assert citations <= {("2019-01-01", "2023-12-31"), ("2023-12-31", None)}
        assert citations

    def test_a_text_without_an_address(self):
        told = only(report_to_dict(check(CASES["20-state-agent-opposed"], at=DAY)), "fr.a2009-07-31.11.synthesis-to-hr")

        assert [(one["source_id"], one["url"]) for one in told["citations"]] == [(None, "")]

    def test_a_value_of_a_draft_names_the_draft(self):
        told = only(report_to_dict(report_on(NOTHING_KNOWN, preview=[DRAFT])), "fr.ct.R6313-4.min-accompaniment")

        assert {one["source"] for one in told["values"]} == {DRAFT}

    @pytest.mark.parametrize("outcome", ["pass", "fail"])
    def test_a_duty_that_somebody_vouched_for(self, outcome):
        duty = "fr.ct.L6313-4.secrecy"
        vouched = {"rule": duty, "by": "provider", "on": "2026-10-01", "outcome": outcome, "reason": "checked"}
        data = report_to_dict(report_on({**NOTHING_KNOWN, "attestations": [vouched]}))
        told = only(data, duty)

        assert told["verdict"] == outcome
        assert (told["remedy"], told["citations"], told["values"], told["answers"]) == ("", [], [], [])
        assert duty not in [one["id"] for one in data["left_to_humans"]]

    def test_a_day_by_which_something_is_due(self):
        consents = {
            **NOTHING_KNOWN,
            "sessions": [{"day": "2026-12-01", "status": "planned", "phase": "preliminary"}],
            "consents": [],
        }
        told = only(report_to_dict(report_on(consents)), "fr.ct.L6313-4.consent")

        assert told["due_on"] == "2026-12-01"
        assert [one["due_on"] for one in told["findings"]] == ["2026-12-01"]
        assert told["governing_days"] == ["2026-12-01"]


class TestPersonalData:
    """Names of people are in no report; the embedder's key is given back."""

    def test_no_name_and_no_note(self):
        hidden = "Xyzzy"
        case = {
            **NOTHING_KNOWN,
            "beneficiary": {"name": hidden, "ref": hidden},
            "provider": {"counsellors": [{"name": hidden}]},
            "convention": {"signatures": [{"name": hidden, "party": "beneficiary", "signed_on": "2026-03-02"}]},
            "extra": {"a": hidden},
        }

        assert hidden not in json.dumps(report_to_dict(report_on(case)))
