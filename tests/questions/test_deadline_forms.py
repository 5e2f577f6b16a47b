"""What deadlines are written as: a diary, text, data."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from icalendar import Calendar

from bilanlib.errors import InvalidValueError
from bilanlib.models.bilan import Bilan
from bilanlib.models.convention import Convention
from bilanlib.models.documents import Document
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Beneficiary
from bilanlib.models.terms import DocumentKind, FundingSource
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.deadlines import deadlines
from bilanlib.testing.strategies import bilans
from kit import example

AT = date(2026, 11, 21)
LAWFUL, DISPUTED = example("01-lawful-plan"), example("06-signed-on-day-twelve")
SIGN = "fr.ct.R6313-8.sign"
MARK = "Zoé Marquée"


def events(case, at=AT, key="K", **options):
    data = deadlines(case, "fr-private", at=at).to_ics(key=key, **options)
    return list(Calendar.from_ical(data).walk("VEVENT"))


def uids(case, **options):
    return [str(event["uid"]) for event in events(case, **options)]


def documents(*refs):
    """The lawful bilan with tests that have those keys of the embedder."""
    listed = tuple(
        Document(kind=DocumentKind.TEST, destroyed_on=None, retention=None, delivered_on=None, ref=ref) for ref in refs
    )
    return evolve(LAWFUL, documents=(*listed, *LAWFUL.documents))


class TestDiary:
    """Events, read back with icalendar."""

    def test_there_is_one_for_each_deadline_that_has_a_day(self):
        answer = deadlines(LAWFUL, at=AT)
        dated = [one for one in answer if one.day is not None]

        assert [event["dtstart"].dt for event in events(LAWFUL)] == [one.day for one in dated]
        assert len(dated) < len(answer.deadlines)

    def test_they_last_a_day_and_are_stamped_with_the_day_of_the_answer(self):
        for event in events(LAWFUL):
            assert event["dtend"].dt - event["dtstart"].dt == timedelta(days=1)
            assert event["dtstamp"].dt == datetime(2026, 11, 21, tzinfo=UTC)

    def test_where_readings_differ_the_event_is_in_time_for_all(self):
        first = events(DISPUTED)[0]

        assert first["dtstart"].dt == date(2026, 11, 14)
        assert "au plus tard le lundi 16 novembre 2026" in str(first["description"])
        assert (first["status"], first["categories"].to_ical()) == ("TENTATIVE", b"disputed")

    def test_what_is_settled_is_confirmed(self):
        assert {(event["status"], event["categories"].to_ical()) for event in events(LAWFUL)} == {
            ("CONFIRMED", b"met"),
            ("CONFIRMED", b"open"),
        }

    def test_a_day_that_hangs_on_facts_that_are_missing_says_so(self):
        case = evolve(LAWFUL, sessions=UNKNOWN)
        unsure = [event for event in events(case) if "Des faits manquent" in str(event["description"])]

        assert unsure
        assert {str(event["status"]) for event in unsure} == {"TENTATIVE"}

    def test_it_can_be_in_english(self):
        titles = [str(event["summary"]) for event in events(LAWFUL, language="en")]

        assert "Signature of the convention by the employee" in titles


class TestIdentity:
    """UIDs: the same deadline of the same case, in every file."""

    def test_they_are_all_different(self):
        told = uids(documents("a", "b", None, None))

        assert len(told) == len(set(told))

    def test_neither_the_day_nor_the_language_nor_what_is_told_since_changes_them(self):
        later = evolve(LAWFUL, follow_up=None)

        assert uids(LAWFUL) == uids(LAWFUL, at=AT + timedelta(days=90), language="en", reveal=True)
        assert set(uids(later)) < set(uids(LAWFUL))

    def test_they_never_change_from_one_version_to_the_next(self):
        """Diaries hold them: whoever changes how they are made duplicates every event."""
        assert uids(DISPUTED, key="dossier-7")[0] == "152b688c23703b0a8b82d5aa759ffd9f@bilanlib"

    def test_another_case_has_others(self):
        assert not set(uids(LAWFUL, key="K1")) & set(uids(LAWFUL, key="K2"))

    def test_the_key_of_the_case_is_taken_where_none_is_told(self):
        case = evolve(LAWFUL, ref="K9")

        assert uids(case, key=None) == uids(LAWFUL, key="K9")
        assert uids(case, key="K1") == uids(LAWFUL, key="K1")

    @pytest.mark.parametrize(("ref", "key"), [(None, None), (None, ""), ("K", " "), (" ", None)])
    def test_without_any_key_it_is_refused(self, ref, key):
        with pytest.raises(InvalidValueError, match=r"key is .* and ref is .*, not words"):
            events(evolve(LAWFUL, ref=ref), key=key)

    def test_the_key_itself_is_in_no_event(self):
        data = deadlines(LAWFUL, at=AT).to_ics(key="dossier-7")

        assert b"dossier-7" not in data

    def test_a_document_with_a_key_keeps_its_uid_wherever_it_stands(self):
        assert set(uids(documents("a", "b"))) == set(uids(documents("b", "a")))

    def test_keys_that_stand_twice_name_nothing(self):
        told = uids(documents("a", "a"))

        assert len(told) == len(set(told))

    def test_a_key_that_looks_like_a_place_is_no_place(self):
        told = uids(documents("documents[1]", None))

        assert len(told) == len(set(told))


class TestPersonalData:
    """Nothing of the person is in what is written, unless asked."""

    CASE = evolve(LAWFUL, title=MARK, beneficiary=Beneficiary(name=MARK), ref=MARK)

    def test_it_is_in_no_form(self):
        answer = deadlines(self.CASE, at=AT)
        unfolded = answer.to_ics(key="K").decode().replace("\r\n ", "")

        assert MARK not in unfolded
        assert MARK not in answer.to_text()
        assert MARK not in repr(answer)

    def test_asked_for_it_stands_in_the_titles(self):
        titles = [str(event["summary"]) for event in events(self.CASE, reveal=True)]

        assert all(title.startswith(f"{MARK}, {MARK} : ") for title in titles)

    @pytest.mark.parametrize(
        ("title", "name", "whose"),
        [
            ("Bilan 7", UNKNOWN, "Bilan 7 : "),
            (UNKNOWN, MARK, f"{MARK} : "),
            (UNKNOWN, UNKNOWN, "Signature de la convention par le salarié"),
        ],
    )
    def test_what_is_not_told_stands_nowhere(self, title, name, whose):
        case = evolve(DISPUTED, title=title, beneficiary=Beneficiary(name=name))

        assert str(events(case, reveal=True)[0]["summary"]).startswith(whose)

    def test_an_unknown_person_has_no_name(self):
        case = evolve(DISPUTED, title=UNKNOWN, beneficiary=UNKNOWN)

        assert str(events(case, reveal=True)[0]["summary"]) == "Signature de la convention par le salarié"

    @pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
    def test_a_name_with_line_ends_makes_no_lines(self, end):
        case = evolve(DISPUTED, beneficiary=Beneficiary(name=f"x{end}BEGIN:VALARM{end}; a, b"))
        data = deadlines(case, at=AT).to_ics(key="K", reveal=True)

        assert b"\r\nBEGIN:VALARM" not in data
        assert "x BEGIN:VALARM ; a, b" in str(events(case, reveal=True)[0]["summary"])

    @given(drawn=bilans())
    def test_any_case_gives_a_file_that_can_be_read(self, drawn):
        answer = deadlines(drawn.case, at=drawn.at)
        found = Calendar.from_ical(answer.to_ics(key="K", reveal=True)).walk("VEVENT")

        assert len(list(found)) == sum(one.day is not None for one in answer)


class TestText:
    """The answer for people."""

    def test_a_deadline_that_is_disputed_says_between_which_days_and_why(self):
        text = deadlines(DISPUTED, at=AT).to_text("en").replace("\u202f", " ")

        assert (
            "1. [fr.ct.R6313-8.sign] Signature of the convention by the employee, from Wednesday 4 November 2026\n"
            "   to Monday 16 November 2026, included: to be examined\n"
            "   Who acts        the beneficiary (option; statute or regulation)\n"
            "   Difference      Saturday 14 November 2026 at the earliest, Monday 16 November 2026 at the latest,\n"
        ) in text
        assert "(recommended): from Wednesday" in text

    def test_one_on_which_all_agree_names_no_reading(self):
        case = evolve(LAWFUL, documents=(), sessions=(), totals=())

        assert "Readings" not in deadlines(case, at=AT).to_text("en")

    def test_what_is_missing_is_asked_for(self):
        text = deadlines(LAWFUL, at=AT).to_text("en")

        assert "convention.ends_on: " in text

    def test_without_any_deadline_it_says_so(self):
        text = deadlines(Bilan(funding=(), documents=(), follow_up=None, sessions=(), totals=()), "fr-private", at=AT)

        assert "Aucune échéance." in text.to_text()
        assert "No deadline." in text.to_text("en")

    def test_what_is_not_answered_is_listed(self):
        assert "Without a deadline here:" in deadlines(LAWFUL, at=AT).to_text("en")

    def test_with_nothing_left_unanswered_there_is_no_list(self):
        answer = evolve(deadlines(LAWFUL, at=AT), not_covered=())

        assert "Without a deadline here:" not in answer.to_text("en")

    def test_lines_are_short(self):
        for language in ("fr", "en"):
            assert max(len(line) for line in deadlines(DISPUTED, at=AT).to_text(language).splitlines()) <= 100


class TestData:
    """The answer for programs."""

    def test_it_is_json(self):
        data = deadlines(DISPUTED, at=AT).to_dict()

        assert json.loads(json.dumps(data)) == data
        assert (data["scheme"], data["at"], data["ref"]) == ("fr-private", "2026-11-21", None)

    def test_a_deadline_holds_its_days_and_how_they_were_counted(self):
        sign = deadlines(DISPUTED, at=AT).to_dict("en")["deadlines"][0]

        assert (sign["id"], sign["rule"], sign["state"]) == (SIGN, "fr.ct.R6313-8.acceptance", "disputed")
        assert (sign["actors"], sign["necessity"], sign["force"]) == (["beneficiary"], "may", "law")
        assert (sign["day"], sign["first_day"], sign["last_day"]) == ("2026-11-14", "2026-11-04", "2026-11-16")
        assert (sign["earliest_day"], sign["latest_day"], sign["is_dated"]) == ("2026-11-14", "2026-11-16", True)
        assert sign["reckonings"][0] == {
            "choices": {"ten-days": ["rolled"], "transmission": ["sending"]},
            "recommended": True,
            "state": "met",
            "first_day": "2026-11-04",
            "last_day": "2026-11-16",
            "is_least": False,
            "note": None,
            "missing": [],
        }
        assert sign["citations"][0]["citation"] == "C. trav., art. R. 6313-8, al. 5"

    def test_what_no_rule_judges_and_what_has_no_day_is_null(self):
        data = deadlines(LAWFUL, at=AT).to_dict()["deadlines"]
        last = data[-1]

        assert (last["rule"], last["day"], last["reckonings"][0]["state"]) == (None, None, "untold")
        assert last["missing"][0]["path"] == "convention.ends_on"

    def test_an_answer_that_sets_no_day_has_no_state(self):
        plan = (FundingLine(source=FundingSource.EMPLOYER_PLAN),)
        case = evolve(DISPUTED, funding=plan, convention=Convention(draft_sent_on=None, ends_on=None))
        deliver = next(
            one
            for one in deadlines(case, "fr-private", at=AT).to_dict()["deadlines"]
            if one["id"] == "fr.ct.L6313-4.deliver"
        )

        assert [one["state"] for one in deliver["reckonings"]] == [None, "open"]

    def test_a_note_is_a_sentence(self):
        destroy = [one for one in deadlines(LAWFUL, at=AT).to_dict("en")["deadlines"] if "destroy" in one["id"]]

        assert destroy[-1]["reckonings"][0]["note"] == (
            "synthesis (document de synthèse); written agreement that rests on the need for follow-up"
        )
