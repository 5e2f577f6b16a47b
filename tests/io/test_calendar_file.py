import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from bilanlib.errors import MissingExtraError
from bilanlib.io.calendar_file import DayEvent, write_calendar

AT = date(2026, 11, 21)
EVENT = DayEvent(uid="u1@x", day=AT, title="Titre", details=("un", "deux"), category="open", is_sure=True)


def events_in(data):
    return list(Calendar.from_ical(data).walk("VEVENT"))


def read_back(event, at=AT):
    (found,) = events_in(write_calendar([event], at, "fr"))
    return found


class TestEvent:
    """One event, written and read back."""

    @pytest.mark.parametrize("day", [date(2024, 2, 28), date(2024, 2, 29), date(2024, 12, 31)])
    def test_it_lasts_one_day(self, day):
        found = read_back(evolve(EVENT, day=day))

        assert found["dtstart"].dt == day
        assert type(found["dtstart"].dt) is date
        assert found["dtstart"].params["VALUE"] == found["dtend"].params["VALUE"] == "DATE"
        assert found["dtend"].dt == day + timedelta(days=1)

    def test_its_stamp_is_midnight_of_the_day_that_is_told(self):
        assert read_back(EVENT)["dtstamp"].dt == datetime(2026, 11, 21, tzinfo=UTC)

    def test_it_claims_nobody_s_time_and_is_private(self):
        found = read_back(EVENT)

        assert (found["transp"], found["class"]) == ("TRANSPARENT", "PRIVATE")

    @pytest.mark.parametrize(("is_sure", "status"), [(True, "CONFIRMED"), (False, "TENTATIVE")])
    def test_what_is_not_sure_is_tentative(self, is_sure, status):
        assert read_back(evolve(EVENT, is_sure=is_sure))["status"] == status

    def test_details_stand_on_lines_of_their_own(self):
        assert str(read_back(EVENT)["description"]) == "un\ndeux"

    def test_the_category_is_one_word(self):
        assert read_back(EVENT)["categories"].to_ical() == b"open"


class TestInjection:
    """Words that try to be more than words."""

    @pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\u2028", "\x0b", "\x85", "\x00"])
    def test_a_title_stays_one_property(self, end):
        evil = f"a{end}END:VEVENT{end}BEGIN:VEVENT{end}SUMMARY:b"
        data = write_calendar([evolve(EVENT, title=evil, details=(evil, evil))], AT, "fr")
        (found,) = events_in(data)

        assert data.count(b"\r\nSUMMARY") == data.count(b"\r\nBEGIN:VEVENT") == 1
        assert "\n" not in str(found["summary"])

    def test_a_line_end_as_the_format_writes_it_is_two_letters(self):
        assert rb"SUMMARY:a\\nb" in write_calendar([evolve(EVENT, title=r"a\nb")], AT, "fr")

    @pytest.mark.parametrize("text", ["a, b; c", 'a "b" : c', "a\\b", "é, « ; »", ";,;:\\"])
    def test_marks_of_the_format_are_words_like_others(self, text):
        found = read_back(evolve(EVENT, title=text))

        assert str(found["summary"]) == text

    @given(text=st.text())
    def test_any_words_leave_the_file_with_its_lines(self, text):
        data = write_calendar([evolve(EVENT, title=text, details=(text,))], AT, "fr")
        lines = data.split(b"\r\n")

        assert len(events_in(data)) == 1
        assert lines.count(b"BEGIN:VEVENT") == lines.count(b"END:VEVENT") == 1
        assert all(len(line) <= 75 for line in lines)
        assert b"\r" not in data.replace(b"\r\n", b"")


class TestFile:
    """The file as a whole."""

    def test_it_says_who_made_it_and_in_what_language(self):
        calendar = Calendar.from_ical(write_calendar([EVENT], AT, "en"))

        assert calendar["version"] == "2.0"
        assert calendar["prodid"].startswith("-//bilanlib//")
        assert calendar["prodid"].endswith("//EN")

    def test_events_keep_their_order(self):
        events = [evolve(EVENT, uid=f"u{number}@x") for number in range(3)]

        assert [one["uid"] for one in events_in(write_calendar(events, AT, "fr"))] == ["u0@x", "u1@x", "u2@x"]

    def test_without_events_it_is_a_calendar_all_the_same(self):
        assert events_in(write_calendar([], AT, "fr")) == []

    def test_without_the_package_it_names_the_extra(self, monkeypatch):
        monkeypatch.setitem(sys.modules, "icalendar", None)

        with pytest.raises(MissingExtraError, match=r"bilanlib\[calendar\]"):
            write_calendar([EVENT], AT, "fr")

    def test_the_package_is_loaded_when_a_file_is_written_and_not_before(self):
        code = (
            "import sys, bilanlib; bilanlib.deadlines, bilanlib.Deadlines, bilanlib.check;"
            "import bilanlib.cli; print('icalendar' in sys.modules)"
        )
        done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

        assert done.stdout.strip() == "False"
