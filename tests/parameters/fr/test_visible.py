"""The table of who may know what of a case, against a copy by hand of the notes."""

import csv
from pathlib import Path

import pytest

from bilanlib.models.terms import Recipient
from bilanlib.parameters.fr.code_du_travail import RECIPIENTS
from bilanlib.parameters.fr.code_du_travail.l6313_4_visible import VISIBLE
from bilanlib.parameters.policies import DisclosureTable
from bilanlib.parameters.visibility import Extent, FieldClass, Viewer

TABLE = VISIBLE.values[0].value
MEANING = {
    "yes": Extent.ALL,
    "no": Extent.NOTHING,
    "own-line": Extent.OWN_LINE,
    "title": Extent.TITLE_ASKED,
    "days-asked": Extent.DATES_ASKED,
    "by-document": Extent.BY_DOCUMENT,
    "answer-only": Extent.NOTHING,
}


def rows():
    path = Path(__file__).parents[2] / "vectors" / "redaction.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return {row.pop("facts"): row for row in csv.DictReader(line for line in file if not line.startswith("#"))}


ROWS = rows()
CELLS = [(facts, viewer, cell) for facts, row in ROWS.items() for viewer, cell in row.items()]


def expected(facts, viewer, cell):
    """What a cell of the notes comes down to."""
    if ROWS["existence"][viewer] == "no":
        return Extent.NOTHING  # The content of a document cannot be seen where the bilan itself cannot.
    if facts == "content" and viewer == "beneficiary":
        return Extent.ALL  # See the test on the beneficiary's documents.
    return MEANING[cell]


class TestVisible:
    """Each cell of the notes."""

    @pytest.mark.parametrize(("facts", "viewer", "cell"), CELLS)
    def test_a_cell_is_what_the_notes_say(self, facts, viewer, cell):
        assert TABLE[FieldClass(facts)][Viewer(viewer)] is expected(facts, viewer, cell)

    @pytest.mark.parametrize(("viewer", "cell"), ROWS["consent"].items())
    def test_the_answer_to_the_convention_is_known_to_who_sees_consents_or_is_its_party(self, viewer, cell):
        is_shown = TABLE[FieldClass.ANSWER][Viewer(viewer)] is Extent.ALL

        assert is_shown is (cell in {"yes", "answer-only"})

    def test_every_document_may_be_shown_to_the_beneficiary(self):
        documents: DisclosureTable = RECIPIENTS.values[0].value

        assert {row[Recipient.BENEFICIARY].policy.value for row in documents.values()} == {"addressee"}

    def test_the_notes_speak_of_every_viewer_of_a_person_s_case(self):
        assert {Viewer(viewer) for viewer in ROWS["existence"]} == set(Viewer) - {Viewer.READER_OF_OFFER}

    def test_the_reader_of_an_offer_sees_it_whole_but_for_names_health_keys_and_notes(self):
        hidden = {FieldClass.NAMES, FieldClass.HEALTH, FieldClass.KEY, FieldClass.NOTES}
        seen = {facts: row[Viewer.READER_OF_OFFER] for facts, row in TABLE.items()}

        assert seen == {facts: Extent.NOTHING if facts in hidden else Extent.ALL for facts in FieldClass}
