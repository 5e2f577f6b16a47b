"""What is told and what is not at a place of a case."""

import pytest

from bilanlib import Bilan, Convention, Document, Mention, Phase, Presence, RetentionAgreement, Session, Table
from bilanlib.questions.places import is_above, is_told, untold_at

CASE = Bilan(
    sessions=(Session(phase=Phase.CONCLUSION), Session()),
    employer=None,
    documents=(Document(retention=RetentionAgreement()),),
    convention=Convention(mentions=Table({Mention.PRICE: Presence.ABSENT})),
)


@pytest.mark.parametrize(
    ("path", "is_whole", "untold"),
    [
        ("title", False, ("title",)),
        ("sessions.phase", False, ("sessions[1].phase",)),
        ("sessions", False, ()),
        ("sessions", True, ("sessions[0]", "sessions[1]")),
        ("consents.stance", False, ("consents.stance",)),
        ("employer.siren", False, ()),
        ("employer", True, ()),
        ("documents.retention", True, ("documents[0].retention",)),
        ("convention.mentions", False, ()),
        ("convention.mentions", True, ("convention.mentions",)),
    ],
)
def test_what_is_untold_has_its_exact_place(path, is_whole, untold):
    assert untold_at(CASE, path, is_whole=is_whole) == untold


@pytest.mark.parametrize(("words", "untold"), [((), True), ((Mention.PRICE,), True), (tuple(Mention), False)])
def test_a_table_is_told_when_every_word_is(words, untold):
    case = Bilan(convention=Convention(mentions=Table(dict.fromkeys(words, Presence.PRESENT))))

    assert bool(untold_at(case, "convention.mentions", is_whole=True)) is untold


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("sessions[0].phase", True),
        ("sessions[1].phase", False),
        ("employer", True),
        ("employer.siren", False),
        ("consents[0].stance", False),
        ("convention.mentions.price", True),
        ("convention.mentions.title", False),
    ],
)
def test_something_is_told_at_a_place_or_nothing(path, told):
    assert is_told(CASE, path) is told


@pytest.mark.parametrize(
    ("path", "other", "above"),
    [("sessions", "sessions[0].day", True), ("a", "a", True), ("a", "ab", False), ("a.b", "a", False)],
)
def test_a_path_stands_above_what_it_holds(path, other, above):
    assert is_above(path, other) is above
