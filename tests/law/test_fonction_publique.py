"""The texts on bilans of public agents: which wordings there are, from when, and how sure they are."""

from datetime import date

import pytest

from bilanlib.law.citation import Article, Confidence
from bilanlib.law.fr import (
    anfh,
    arrete_2003_08_25,
    code_general_fonction_publique,
    decret_2007_1845,
    decret_2008_824,
    decret_2022_1043,
)
from bilanlib.timeline import Validity

# Module, name, number, then first day, first day no longer and confidence of each wording: copied from the legal notes.
WORDINGS = [
    (code_general_fonction_publique, "L422_3", "L422-3", [("2022-03-01", None, "A")]),
    (decret_2022_1043, "ART_1", "1", [("2022-07-25", None, "A")]),
    (decret_2022_1043, "ART_7", "7", [("2022-07-25", None, "B")]),
    *(
        (decret_2007_1845, f"ART_{number}", str(number), [("2007-12-30", None, "A")])
        for number in (18, 19, 21, 22, 23, 24, 25, 42, 46)
    ),
    *(
        (decret_2007_1845, f"ART_{number}", str(number), [("2007-12-30", "2022-07-25", "A"), ("2022-07-25", None, "A")])
        for number in (20, 26)
    ),
    (
        decret_2008_824,
        "ART_25_27",
        "25-27",
        [("2008-08-21", "2022-07-25", "B"), ("2022-07-25", None, "B")],
    ),
    (arrete_2003_08_25, "ART_1", "1", [("2003-08-25", None, "B")]),
    (arrete_2003_08_25, "ART_2", "2", [("2003-08-25", None, "B")]),
    (arrete_2003_08_25, "ART_3", "3", [("2003-08-25", None, "B")]),
    (arrete_2003_08_25, "ANNEXE", "annexe", [("2003-08-25", None, "B")]),
    (anfh, "FUNDING", "funding", [("1900-01-01", None, "B")]),
]


def validity(since, until):
    return Validity(date.fromisoformat(since), date.fromisoformat(until) if until else None)


@pytest.mark.parametrize(("module", "name", "number", "wordings"), WORDINGS)
def test_numbers_and_days_are_those_of_the_notes(module, name, number, wordings):
    article = getattr(module, name)

    assert article.number == number
    assert [(one.validity, one.confidence) for one in article.versions] == [
        (validity(since, until), Confidence(confidence)) for since, until, confidence in wordings
    ]


@pytest.mark.parametrize("module", dict.fromkeys(row[0] for row in WORDINGS))
def test_every_article_is_in_the_table(module):
    named = {name for name, value in vars(module).items() if isinstance(value, Article)}

    assert named == {row[1] for row in WORDINGS if row[0] is module}


def test_the_page_of_the_fund_has_no_date_and_says_so():
    reference = anfh.FUNDING.since("1900-01-01")

    assert not reference.version.is_dated
    assert reference.citation == "ANFH, « Financement des prestations de bilans de compétences »"
