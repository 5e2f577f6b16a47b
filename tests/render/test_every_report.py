"""What holds of the text of the report on any example."""

from datetime import date
from pathlib import Path

import pytest

from bilanlib.answers.verdict import Verdict
from bilanlib.io.reading import read_case
from bilanlib.messages.catalogue import translate
from bilanlib.messages.terms import Language
from bilanlib.questions.check import check
from bilanlib.render.text import render_text
from bilanlib.render.wording import WIDTH
from text_kit import blocks, words

DAYS = [date(2026, 10, 1), date(2026, 11, 21)]
CASES = {
    path.stem: read_case(path.read_bytes()) for path in sorted((Path(__file__).parents[2] / "examples").glob("*.json"))
}
EACH_LANGUAGE = pytest.mark.parametrize("language", Language)


@pytest.mark.parametrize("at", DAYS, ids=str)
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
@EACH_LANGUAGE
class TestEveryReport:
    """What holds of the text of any report."""

    def test_lines_are_short_where_words_allow(self, case, at, language):
        lines = render_text(check(case, at=at), language).splitlines()

        # A word that is longer than a line, such as an address, stands alone.
        assert [line for line in lines if len(line) > WIDTH and " " in line.strip()] == []

    def test_it_ends_with_one_line_feed_and_no_line_with_a_blank(self, case, at, language):
        text = render_text(check(case, at=at), language)

        assert text.endswith("\n")
        assert not text.endswith("\n\n")
        assert all(line == line.rstrip() for line in text.splitlines())

    def test_blocks_are_failures_then_reviews_then_open_questions(self, case, at, language):
        report = check(case, at=at)
        shown = [
            rule.id for verdict in (Verdict.FAIL, Verdict.REVIEW, Verdict.OPEN) for rule in report.with_verdict(verdict)
        ]

        assert blocks(render_text(report, language)) == list(enumerate(shown, 1))

    def test_every_result_is_named_once_as_a_result(self, case, at, language):
        report = check(case, at=at)
        text = words(render_text(report, language))

        for result in report:
            head, tail = f"[{result.id}] ", f" [{result.id}]"
            title = words(translate(result.title, language))

            assert text.count(f"{head}{title}") + text.count(f"{title}{tail}") == 1

    def test_what_was_not_judged_is_named(self, case, at, language):
        report = check(case, at=at)
        text = words(render_text(report, language))

        assert all(words(translate(gap.title, language)) in text for gap in report.not_covered)
        assert all(f"[{duty.id}]" in text for duty in report.left_to_humans)

    def test_it_begins_with_the_scheme_and_the_day(self, case, at, language):
        first, second, *_ = render_text(check(case, at=at), language).splitlines()

        assert first.endswith(f"({case.scheme})")
        assert str(at.year) in second


class TestDueDays:
    """What is to be done, the earliest day first."""

    @pytest.mark.parametrize("at", DAYS, ids=str)
    @pytest.mark.parametrize("case", CASES.values(), ids=CASES)
    def test_days_to_come_are_listed_in_order(self, case, at):
        report = check(case, at=at)
        quiet = report.with_verdict(Verdict.PASS, Verdict.NOT_APPLICABLE)
        found = [one for result in quiet for one in result.findings if one.due_on is not None]
        section = words(render_text(report)).partition(words(translate("Échéances :", Language.FRENCH)))[2]
        told = {one: section.find(words(one.message.format())) for one in found if one.due_on >= at}

        assert bool(section) is bool(told)
        assert -1 not in told.values()

        days = [one.due_on for one in sorted(told, key=told.__getitem__)]

        assert days == sorted(days)
