"""The articles of the Code de la consommation: which wordings there are, from when, and how sure they are."""

from datetime import date

import pytest

from bilanlib.law.citation import Article, Confidence
from bilanlib.law.fr import code_de_la_consommation
from bilanlib.timeline import Validity

# Name, number, first day and confidence.
WORDINGS = [("L221_18", "L221-18", "2016-07-01", "B"), ("L221_19", "L221-19", "2016-07-01", "B")]


@pytest.mark.parametrize(("name", "number", "since", "confidence"), WORDINGS)
def test_numbers_and_days_are_those_of_the_table(name, number, since, confidence):
    article = getattr(code_de_la_consommation, name)
    (version,) = article.versions

    assert article.number == number
    assert (version.validity, version.confidence) == (Validity(date.fromisoformat(since)), Confidence(confidence))


def test_every_article_is_in_the_table():
    named = {name for name, value in vars(code_de_la_consommation).items() if isinstance(value, Article)}

    assert named == {row[0] for row in WORDINGS}
