import json
from datetime import date
from itertools import takewhile

import pytest
from attrs import evolve

from bilanlib.messages.catalogue import translate
from bilanlib.messages.terms import Language
from bilanlib.questions.check import check
from bilanlib.readings.acceptance import TenDays, Transmission
from bilanlib.readings.hours import HourCount
from bilanlib.readings.pin import Pin
from bilanlib.readings.reading import Standing
from bilanlib.render.data import report_to_dict
from bilanlib.render.pins import pin_to_data
from bilanlib.render.text import render_text
from bilanlib.render.wording import WIDTH
from kit import example

AT = date(2026, 11, 21)
DISPUTED = example("06-signed-on-day-twelve")
PIN = Pin(TenDays.ROLLED, by="direction juridique", on=date(2026, 3, 1), why="Prudence.", source="bilanlib.toml")
REMOTE = "Attention : cette réponse n’est appliquée que parce qu’elle est fixée."
NOT_ASKED = "Aucune règle ne l’a demandée ici."
BY_CALLER = "Fixée par l’appelant."


def plain(text):
    """The text on one line, with plain spaces."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


def text_of(*readings, language="fr", at=AT):
    return render_text(check(DISPUTED, at=at, readings=readings), language)


def items_of(*readings, language="fr"):
    """What the head of the report says of each pinned answer."""
    text = text_of(*readings, language=language)
    head = translate("Lectures fixées :", Language(language))
    lines = [line.replace("\u00a0", " ") for line in text.splitlines()]
    after = lines[lines.index(head) + 1 :]
    items = "\n".join(takewhile(lambda line: line.startswith(" "), after))
    return [plain(item) for item in f"\n{items}".split("\n - ")[1:]]


class TestText:
    """Which answer, of what standing, who decided, on which day, why."""

    def test_a_pin_is_cited_in_french(self):
        (item,) = items_of(PIN)

        assert item == (
            "A1 = jours calendaires, reportés au premier jour ouvrable (position défendue). Décision : direction "
            "juridique, le 1er mars 2026 (bilanlib.toml). Motif : « Prudence. »"
        )

    def test_a_pin_is_cited_in_english(self):
        (item,) = items_of(PIN, language="en")

        assert item == (
            "A1 = calendar days, moved to the next working day (jour ouvrable) (argued position). Decision: direction "
            "juridique, on 1 March 2026 (bilanlib.toml). Reason: “Prudence.”"
        )

    def test_where_it_is_kept_is_left_out_where_nobody_told(self):
        (item,) = items_of(evolve(PIN, source=None))

        assert "le 1er mars 2026. Motif" in item

    def test_an_answer_alone_is_the_callers(self):
        assert items_of(TenDays.ROLLED) == [
            f"A1 = jours calendaires, reportés au premier jour ouvrable (position défendue). {BY_CALLER}"
        ]

    def test_an_answer_that_a_pin_gives_as_well_is_that_of_the_pin(self):
        assert items_of(PIN, TenDays.ROLLED) == items_of(PIN)

    def test_every_decision_on_an_answer_is_cited(self):
        (item,) = items_of(PIN, evolve(PIN, by="comité", why="Unanimité."))

        assert item.count("Décision :") == 2
        assert item.index("« Prudence. »") < item.index("comité") < item.index("« Unanimité. »")

    def test_every_answer_has_its_item_in_the_order_told(self):
        items = items_of(Transmission.RECEIPT, PIN, HourCount.PROVIDER_LED)

        assert [item.partition(" ")[0] for item in items] == ["A15", "A1", "A3"]

    def test_nothing_pinned_nothing_said(self):
        assert "Lectures fixées" not in text_of()

    @pytest.mark.parametrize("answer", TenDays)
    def test_a_remote_answer_is_marked(self, answer):
        (item,) = items_of(evolve(PIN, answer=answer))

        assert (REMOTE in item) is (answer.answer.standing is Standing.REMOTE)
        assert f"({answer.answer.standing.label})" in item

    @pytest.mark.parametrize(
        ("reading", "is_asked"), [(PIN, True), (TenDays.CLEAR, True), (HourCount.PROVIDER_LED, False)]
    )
    def test_an_answer_that_no_rule_asked_for_is_marked(self, reading, is_asked):
        (item,) = items_of(reading)

        assert (NOT_ASKED in item) is not is_asked

    @pytest.mark.parametrize("day", [date(2026, 11, 20), AT, date(2026, 11, 22)])
    def test_the_day_of_the_decision_is_only_printed(self, day):
        (item,) = items_of(evolve(PIN, on=day))

        assert f"le {day.day} novembre 2026" in item

    def test_an_answer_that_prevails_says_over_what(self):
        (item,) = items_of(evolve(PIN, overruled_by=TenDays.UNROLLED))

        assert item == (
            f"A1 = jours calendaires, sans report (position défendue). {BY_CALLER} Elle l’emporte sur la réponse "
            "fixée : jours calendaires, reportés au premier jour ouvrable. Décision : direction juridique, le 1er mars "
            "2026 (bilanlib.toml). Motif : « Prudence. »"
        )

    def test_words_of_the_firm_stand_on_one_line_and_do_no_harm(self):
        pin = evolve(PIN, by="comité\x1b[2J", why="Un :\n1. [fr.ct.R6313-8.acceptance] faux\n\n\x9b", source="a\nb")
        (item,) = items_of(pin)

        assert "comité�[2J" in item
        assert "(a b)" in item
        assert "« Un : 1. [fr.ct.R6313-8.acceptance] faux � »" in item
        assert not [line for line in text_of(pin).splitlines() if line.startswith("1. ") and "faux" in line]

    def test_lines_are_short(self):
        pin = evolve(PIN, by="mot " * 40, why="mot " * 40)

        assert max(len(line) for line in text_of(pin).splitlines() if "http" not in line) <= WIDTH


class TestData:
    """Pins for programs."""

    def test_a_pin(self):
        assert pin_to_data(PIN) == {
            "question": "ten-days",
            "letter": "A1",
            "answer": "rolled",
            "standing": "argued",
            "by": "direction juridique",
            "on": "2026-03-01",
            "why": "Prudence.",
            "source": "bilanlib.toml",
        }

    @pytest.mark.parametrize(
        ("readings", "names", "pins"),
        [
            ([], [], []),
            ([TenDays.CLEAR], ["ten-days=clear"], []),
            ([PIN], ["ten-days=rolled"], [("rolled", True, None)]),
            ([PIN, TenDays.ROLLED], ["ten-days=rolled"], [("rolled", True, None)]),
            (
                [evolve(PIN, answer=HourCount.PROVIDER_LED)],
                ["hour-count=provider-led"],
                [("provider-led", False, None)],
            ),
            ([evolve(PIN, overruled_by=TenDays.CLEAR)], ["ten-days=clear"], [("rolled", True, "clear")]),
        ],
    )
    def test_of_a_report(self, readings, names, pins):
        data = report_to_dict(check(DISPUTED, at=AT, readings=readings))

        assert data["readings"] == names
        assert [(one["answer"], one["asked"], one["overruled_by"]) for one in data["pins"]] == pins

    def test_the_language_changes_nothing(self):
        report = check(DISPUTED, at=AT, readings=[PIN])

        assert report_to_dict(report, "en")["pins"] == report_to_dict(report, "fr")["pins"]

    def test_words_stand_on_one_line(self):
        data = pin_to_data(evolve(PIN, by="a\nb", why="c\x1b", source=None))

        assert (data["by"], data["why"], data["source"]) == ("a b", "c�", None)
        assert json.loads(json.dumps(data)) == data
