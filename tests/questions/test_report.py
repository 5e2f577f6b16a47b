from copy import copy, deepcopy
from datetime import date
from pathlib import Path

import pytest

from bilanlib.engine.report import Judgement
from bilanlib.io.reading import read_case
from bilanlib.questions.check import check, check_many
from bilanlib.questions.report import Report
from bilanlib.render.data import report_to_dict
from bilanlib.render.records import report_to_records
from bilanlib.render.text import render_text

AT = date(2026, 11, 21)
CASE = read_case((Path(__file__).parents[2] / "examples" / "05-personal-work.json").read_bytes())


class TestReport:
    """What a check gives back, and what it can be written as."""

    def test_it_is_what_every_check_gives(self):
        reports = [check(CASE, at=AT), *check_many([CASE], at=AT)]

        assert [type(report) for report in reports] == [Report, Report]

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_its_data_and_its_rows_are_those_of_the_judgement(self, language):
        report = check(CASE, at=AT)

        assert report.to_dict(language) == report_to_dict(report, language)
        assert report.to_records(language) == report_to_records(report, language)
        assert report.to_text(language) == render_text(report, language)

    def test_the_language_is_french_unless_told(self):
        report = check(CASE, at=AT)

        assert report.to_dict() == report.to_dict("fr") != report.to_dict("en")
        assert report.to_records() == report.to_records("fr") != report.to_records("en")
        assert report.to_text() == report.to_text("fr") != report.to_text("en")

    def test_a_language_that_is_not_spoken_is_refused(self):
        with pytest.raises(ValueError, match="'de'"):
            check(CASE, at=AT).to_records("de")

    def test_a_copy_of_it_is_itself(self):
        report = check(CASE, at=AT)

        assert copy(report) is report
        assert deepcopy(report) is report

    def test_it_is_a_judgement_and_holds_nothing_more(self):
        report = check(CASE, at=AT)

        assert isinstance(report, Judgement)
        assert not hasattr(report, "__dict__")
        assert repr(report).startswith("Report(case=")
