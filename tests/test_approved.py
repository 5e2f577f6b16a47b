"""Whole reports of the example files, as approved text. BILANLIB_APPROVE=1 in the environment accepts them."""

import json
import os
from datetime import date
from pathlib import Path

import pytest

from bilanlib.questions.check import check
from bilanlib.readings.catalogue import answer_named
from bilanlib.render.data import report_to_dict
from bilanlib.render.text import render_text
from kit import EXAMPLES, example

APPROVED = Path(__file__).parent / "approved"
AT = date(2026, 11, 21)
NAMES = sorted(file.stem for file in EXAMPLES.glob("*.json"))

# Example, day, pinned readings, `lawful`, and what one rule says: the table of expected verdicts.
EXPECTED = [
    ("01-lawful-plan", AT, [], True, {}),
    ("02-prior-interview", AT, [], True, {"fr.ct.L6313-4.max-duration": "pass"}),
    ("02-prior-interview", AT, ["A3=prior-interview-in"], False, {"fr.ct.L6313-4.max-duration": "fail"}),
    ("03-twenty-six-hours", AT, [], False, {"fr.ct.L6313-4.max-duration": "fail"}),
    ("04-follow-up", AT, [], True, {"fr.ct.L6313-4.max-duration": "pass"}),
    ("04-follow-up", AT, ["A3=follow-up-in"], False, {"fr.ct.L6313-4.max-duration": "fail"}),
    ("05-personal-work", AT, [], None, {"fr.ct.L6313-4.max-duration": "review"}),
    ("06-signed-on-day-twelve", AT, [], None, {"fr.ct.R6313-8.acceptance": "review"}),
    ("07-signed-on-the-last-day", AT, [], True, {"fr.ct.R6313-8.acceptance": "pass"}),
    ("08-silence", date(2026, 11, 12), [], True, {"fr.ct.R6313-8.acceptance": "not_applicable"}),
    ("08-silence", date(2026, 11, 13), [], False, {"fr.ct.R6313-8.acceptance": "fail"}),
    ("09-missing-mention", AT, [], False, {"fr.ct.R6313-8.mentions": "fail"}),
    ("10-employer-as-provider", AT, [], False, {"fr.ct.R6313-5.not-employer": "fail"}),
    ("11-tests-kept-five-years", AT, [], False, {"fr.ct.R6313-7.destroy": "fail"}),
    ("12-one-year-clause-2023", AT, [], True, {"fr.ct.R6313-7.destroy": "pass"}),
    (
        "13-one-year-clause-2026",
        AT,
        [],
        True,
        {"fr.ct.R6313-7.destroy": "pass", "fr.ct.R6313-7.keep-synthesis": "fail"},
    ),
    ("14-cpf", AT, [], True, {"fr.ct.R6313-8.acceptance": "not_applicable", "fr.ct.R6313-8.parties": "not_applicable"}),
    ("15-almost-nothing-known", AT, [], None, {"fr.ct.R6313-5.not-employer": "open"}),
    ("16-programme-2-18-4", AT, [], True, {"fr.ct.L6313-4.max-duration": "pass", "fr.ct.R6313-4.phases": "pass"}),
    ("17-programme-one-year-clause", AT, [], True, {"fr.ct.R6313-7.retention-clause": "pass"}),
    ("18-programme-five-year-clause", AT, [], False, {"fr.ct.R6313-7.retention-clause": "fail"}),
    ("19-state-agent-no-opposition", AT, [], None, {"fr.a2009-07-31.11.synthesis-to-hr": "pass"}),
    ("20-state-agent-opposed", AT, [], False, {"fr.a2009-07-31.11.synthesis-to-hr": "fail"}),
    (
        "21-redeployment-leave",
        AT,
        [],
        False,
        {"fr.ct.R1233-35.after-conclusion": "fail", "fr.ct.R1233-27.informed-cell": "fail"},
    ),
    ("22-dismissed-for-refusing", AT, [], False, {"fr.ct.L6313-4.refusal-protected": "fail"}),
    (
        "23-be-longer-than-eight-weeks",
        AT,
        [],
        None,
        {
            "be.apef-febi.duree.span": "fail",
            "be.apef-febi.duree.total-hours": "pass",
            "be.apef-febi.suivi.first-follow-up": "pass",
            "be.apef-febi.deroulement.passed-on": "pass",
        },
    ),
    (
        "24-be-programme",
        AT,
        [],
        None,
        {
            "be.apef-febi.prealables.promises": "fail",
            "be.apef-febi.duree.parameter-tension": "review",
            "be.apef-febi.duree.span-offered": "pass",
        },
    ),
    (
        "25-bpi-as-published",
        AT,
        [],
        None,
        {"fr.bpi.conclusion.total-hours": "pass", "fr.bpi.conclusion.remote": "pass"},
    ),
    (
        "26-cdg-asked-by-the-employer",
        AT,
        [],
        None,
        {"fr.cdg84.terms.agreement": "pass", "fr.cdg84.terms.sharing": "fail"},
    ),
    (
        "27-interactif-programme",
        AT,
        [],
        None,
        {
            "fr.ct.L6313-4.offered-range": "fail",
            "fr.ct.L6313-4.equal-breakdowns": "pass",
            "fr.ct.L6313-4.option-hours": "fail",
            "fr.ct.L6313-4.cap-claim": "fail",
            "fr.ct.R6313-4.follow-up-timings": "fail",
            "fr.ct.R6313-7.kept-for-follow-up": "fail",
            "fr.ct.R6313-8.price-bases": "fail",
            "fr.d2018-1330.2.citations": "fail",
            "fr.interactif.lieux.accessible-sites": "fail",
        },
    ),
    (
        "28-mycampus-guide-2022-2023",
        AT,
        [],
        None,
        {
            "fr.ct.L6313-4.max-duration": "open",
            "fr.ct.L6313-4.needless-agreement": "fail",
            "fr.ct.R6313-7.retention-clause": "pass",
            "fr.ct.R6313-7.stale-clause": "fail",
            "fr.d2018-1330.2.citations": "fail",
        },
    ),
    (
        "29-provider-papers",
        AT,
        [],
        True,
        {
            "fr.ct.R6351-1.in-time": "pass",
            "fr.ct.R6352-2.in-time": "pass",
            "fr.ct.R6352-23.report-sent": "pass",
            "fr.ct.L6316-1.certified": "pass",
        },
    ),
]


@pytest.mark.parametrize(("name", "at", "readings", "lawful", "verdicts"), EXPECTED)
def test_an_example_gets_the_verdicts_that_its_story_tells(name, at, readings, lawful, verdicts):
    report = check(example(name), at=at, readings=[answer_named(one) for one in readings])

    assert report.lawful is lawful
    assert {rule: report[rule].verdict.value for rule in verdicts} == verdicts


def test_every_example_is_in_the_table():
    assert {row[0] for row in EXPECTED} == set(NAMES)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_the_report_of_an_example_reads_as_approved(name, language):
    text = render_text(check(example(name), at=AT), language)

    assert_approved(APPROVED / language / f"{name}.txt", text)


def test_the_data_of_a_report_is_as_approved():
    data = report_to_dict(check(example("06-signed-on-day-twelve"), at=AT))

    assert_approved(APPROVED / "06-signed-on-day-twelve.json", json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def test_the_story_of_every_example_is_told():
    told = (EXAMPLES / "README.md").read_text("utf-8")

    assert [name for name in NAMES if name not in told] == []


def assert_approved(file, text):
    if os.environ.get("BILANLIB_APPROVE"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    assert text == file.read_text("utf-8")
