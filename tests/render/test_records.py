import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest

from bilanlib.answers.verdict import Verdict
from bilanlib.io.reading import read_case
from bilanlib.messages.terms import Language
from bilanlib.questions.check import check
from bilanlib.readings.acceptance import TenDays
from bilanlib.render.records import COLUMNS, report_to_records

DAY = date(2026, 11, 21)
CASES = {
    path.stem: read_case(path.read_bytes()) for path in sorted((Path(__file__).parents[2] / "examples").glob("*.json"))
}
EACH_CASE = pytest.mark.parametrize("case", CASES.values(), ids=CASES)
NOTHING_KNOWN = {"schema_version": 1, "kind": "bilan", "scheme": "fr-private", "ref": "case-7"}
OF_FINDING = ("code", "finding", "where", "text", "remedy", "due_on")
SENTENCES = {"title", "text", "remedy"}


def rows_on(rule, case, language="fr", **options):
    """The rows of one rule."""
    return [row for row in report_to_records(check(case, at=DAY, **options), language) if row["rule"] == rule]


@EACH_CASE
class TestEveryReport:
    """What holds of the rows of any report."""

    def test_the_columns_are_always_the_same_and_in_the_same_order(self, case):
        assert {tuple(row) for row in report_to_records(check(case, at=DAY))} == {COLUMNS}

    def test_there_is_one_row_per_finding_and_one_for_a_result_without(self, case):
        report = check(case, at=DAY)
        expected = [
            (result.id, None if finding is None else finding.code)
            for result in report
            for finding in result.findings or (None,)
        ]

        assert [(row["rule"], row["code"]) for row in report_to_records(report)] == expected

    @pytest.mark.parametrize("language", Language)
    def test_every_value_is_a_plain_one(self, case, language):
        rows = report_to_records(check(case, at=DAY), language)

        assert {type(value) for row in rows for value in row.values()} <= {str, bool, type(None)}
        assert json.loads(json.dumps(rows, allow_nan=False)) == rows

    def test_only_sentences_change_with_the_language(self, case):
        report = check(case, at=DAY)
        french, english = (report_to_records(report, language) for language in ("fr", "en"))

        assert [without(row, SENTENCES) for row in french] == [without(row, SENTENCES) for row in english]
        assert report_to_records(report) == french != english

    def test_every_row_says_which_report_it_comes_from(self, case):
        report = check(case, at=DAY)
        sources = {tuple(row[name] for name in COLUMNS[:4]) for row in report_to_records(report)}

        assert sources == {(case.ref, report.program.scheme.id, "2026-11-21", report.lawful)}

    def test_what_the_finding_says_stands_in_its_row(self, case):
        report = check(case, at=DAY)
        rows = [row for row in report_to_records(report, "en") if row["code"] is not None]
        found = [(result, finding) for result in report for finding in result.findings]

        for row, (result, finding) in zip(rows, found, strict=True):
            assert (row["verdict"], row["recommended"]) == (result.verdict.value, result.recommended.value)
            assert (row["force"], row["preview"]) == (result.force.value, result.is_preview)
            assert (row["finding"], row["where"]) == (finding.verdict.value, finding.where)
            assert row["text"] == finding.message.format("en")
            assert row["missing"] == "; ".join(finding.missing)
            assert row["citations"] == "; ".join(one.citation for one in result.references)

    def test_there_is_something_to_do_exactly_where_something_is_wrong_or_missing(self, case):
        wrong = {Verdict.FAIL.value, Verdict.REVIEW.value, Verdict.OPEN.value}

        for row in report_to_records(check(case, at=DAY)):
            assert bool(row["remedy"]) is (row["finding"] in wrong)


def without(row, names):
    return {name: value for name, value in row.items() if name not in names}


class TestRows:
    """Rows of each kind."""

    def test_of_a_finding_with_an_answer_of_its_own(self):
        (row,) = rows_on("fr.ct.L6313-4.max-duration", CASES["03-twenty-six-hours"], "en")

        assert row == {
            "ref": None,
            "scheme": "fr-private",
            "at": "2026-11-21",
            "lawful": False,
            "rule": "fr.ct.L6313-4.max-duration",
            "layer": "fr-private",
            "title": "The bilan lasts no longer than the legal maximum.",
            "force": "law",
            "preview": False,
            "verdict": "fail",
            "recommended": "fail",
            "code": "too-long",
            "finding": "fail",
            "where": "sessions",
            "text": "26 h in all, 24 h at most",
            "remedy": "Take 2 h out of the programme or the schedule.",
            "due_on": None,
            "missing": "",
            "citations": "C. trav., art. L. 6313-4, al. 5",
        }

    def test_of_a_finding_that_leaves_the_answer_to_its_rule(self):
        bare = {**NOTHING_KNOWN, "sessions": [{"day": "2026-11-02", "phase": "preliminary", "status": "held"}]}
        (row,) = rows_on("fr.ct.L6313-4.consent", read_case({**bare, "consents": []}), "en")

        assert (row["ref"], row["code"]) == ("case-7", "no-consent")
        assert row["remedy"] == "Obtain the beneficiary’s consent, date it, and hold no session before."

    def test_of_a_result_that_waits_for_facts(self):
        rows = rows_on("fr.ct.R6313-5.not-employer", read_case(NOTHING_KNOWN), "en")

        assert [(row["missing"], row["remedy"]) for row in rows] == [
            ("employer", "Obtain the missing facts and check again.")
        ]

    def test_of_several_facts_that_are_missing(self):
        case = read_case({**NOTHING_KNOWN, "employer": {"name": "A"}})
        (row,) = rows_on("fr.ct.R6313-5.not-employer", case)

        assert row["missing"] == "employer.siren; provider.siren"

    def test_of_a_result_without_findings(self):
        (row,) = rows_on("fr.ct.L6313-4.max-duration", CASES["01-lawful-plan"])

        assert row["verdict"] == "pass"
        assert {row[name] for name in OF_FINDING} == {None}
        assert row["missing"] == ""

    def test_of_a_last_day(self):
        case = read_case(
            {
                **NOTHING_KNOWN,
                "funding": [{"source": "employer_plan"}],
                "territory": "metropole",
                "convention": {"draft_sent_on": "2026-11-16", "refused_on": None, "signatures": []},
            }
        )
        (row,) = rows_on("fr.ct.R6313-8.acceptance", case, readings=[TenDays.UNROLLED])

        assert (row["code"], row["due_on"], row["remedy"]) == ("open-period", "2026-11-26", None)

    def test_of_a_duty_that_somebody_vouched_for(self):
        vouched = {
            "rule": "fr.ct.L6313-4.relevance",
            "by": "conseiller",
            "on": "2026-11-20",
            "outcome": "fail",
            "reason": "un test de trop",
        }
        (row,) = rows_on(vouched["rule"], read_case({**NOTHING_KNOWN, "attestations": [vouched]}), "en")

        assert (row["verdict"], row["code"], row["citations"]) == ("fail", None, "")
        assert row["text"] == "Reason given by conseiller: un test de trop"

    def test_a_comma_separated_file_holds_them_all(self):
        rows = [row for case in CASES.values() for row in report_to_records(check(case, at=DAY))]
        file = io.StringIO()
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
        read = list(csv.DictReader(io.StringIO(file.getvalue())))

        assert [row["text"] for row in read] == [row["text"] or "" for row in rows]
