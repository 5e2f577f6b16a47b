from datetime import date, timedelta

import pytest
from attrs.exceptions import FrozenInstanceError

from bilanlib.answers.finding import NOT_TOLD, Finding, Template, not_told
from bilanlib.answers.verdict import Verdict
from bilanlib.messages.message import Message

TOO_LONG = Template("too-long", Verdict.FAIL, "{hours} en tout : trop", "Retirez {excess}.")
NO_REMEDY = Template("late", Verdict.REVIEW, "signé trop tard")


class TestTemplate:
    """A kind of finding."""

    def test_it_makes_the_finding_of_a_place_with_typed_facts(self):
        finding = TOO_LONG.at("sessions", hours=timedelta(hours=26), excess=timedelta(hours=2))

        assert finding.template is TOO_LONG
        assert finding.where == "sessions"
        assert finding.facts == (("hours", timedelta(hours=26)), ("excess", timedelta(hours=2)))
        assert (finding.due_on, finding.missing) == (None, ())

    def test_it_can_tell_the_last_day(self):
        assert NO_REMEDY.at("convention", due_on=date(2026, 11, 16)).due_on == date(2026, 11, 16)

    def test_two_kinds_that_read_alike_are_still_two_kinds(self):
        assert Template("late", Verdict.REVIEW, "signé trop tard") != NO_REMEDY


class TestFinding:
    """Something found, as a value."""

    def test_code_and_verdict_are_those_of_its_kind(self):
        finding = NO_REMEDY.at("convention")

        assert (finding.code, finding.verdict) == ("late", Verdict.REVIEW)

    def test_the_sentence_is_not_written_until_asked_for(self):
        finding = TOO_LONG.at("sessions", hours=timedelta(hours=26), excess=timedelta(hours=2))

        assert finding.message == Message("{hours} en tout : trop", finding.facts)
        assert finding.message.format("fr") == "26 h en tout\u00a0: trop"

    def test_the_remedy_uses_the_same_facts(self):
        finding = TOO_LONG.at("sessions", hours=timedelta(hours=26), excess=timedelta(hours=2))

        assert str(finding.remedy) == "Retirez 2 h."

    def test_without_a_remedy_of_its_own_the_rule_s_stands(self):
        assert NO_REMEDY.at("convention").remedy is None

    def test_text_for_logs_tells_where_then_what_with_plain_spaces(self):
        finding = TOO_LONG.at("sessions[3]", hours=timedelta(hours=26), excess=timedelta(hours=2))

        assert str(finding) == "sessions[3]: 26 h en tout : trop"

    def test_a_finding_about_the_whole_case_names_no_place(self):
        assert str(NO_REMEDY.at("")) == "signé trop tard"

    def test_equal_findings_have_equal_hashes(self):
        one, other = (NO_REMEDY.at("convention") for _ in range(2))

        assert one == other
        assert hash(one) == hash(other)
        assert one != NO_REMEDY.at("programme")

    def test_a_finding_does_not_change(self):
        finding = NO_REMEDY.at("convention")

        with pytest.raises(FrozenInstanceError):
            finding.where = "programme"


class TestNotTold:
    """The open finding."""

    def test_it_is_open_and_names_each_missing_fact(self):
        finding = not_told("sessions", "sessions[0].duration", "sessions[1].duration")

        assert finding.verdict is Verdict.OPEN
        assert finding.code == "not-told"
        assert finding.missing == ("sessions[0].duration", "sessions[1].duration")

    def test_without_a_path_the_place_itself_is_missing(self):
        assert not_told("sessions") == Finding(NOT_TOLD, "sessions", missing=("sessions",))
