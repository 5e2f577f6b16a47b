import json
from datetime import date, timedelta

import pytest

from bilanlib.io.reading import read_case
from bilanlib.io.writing import case_to_dict, write_case
from bilanlib.models.bilan import Bilan
from bilanlib.models.clauses import RetentionClause
from bilanlib.models.people import Employer
from bilanlib.models.programme import Programme
from bilanlib.models.sessions import Session
from bilanlib.models.table import Extra, Table
from bilanlib.models.terms import Phase, SessionStatus, Topic
from bilanlib.money import Money
from bilanlib.periods.period import Period

TOLD = Bilan(
    scheme="fr-private",
    title="Été — « 24 h »",
    employer=Employer(name="Employeur Exemple", siren=None),
    sessions=(
        Session(day=date(2026, 3, 2), duration=timedelta(hours=1.5), status=SessionStatus.HELD),
        Session(day=None),
    ),
    topics=Table({Phase.CONCLUSION: (Topic.STEPS,)}),
    convention=None,
    consents=(),
    ref="1",
    extra=Extra({"a": [1, {"b": None}]}),
)
OFFER = Programme(
    published_on=date(2026, 1, 1),
    phases=(Phase.PRELIMINARY,),
    retention=RetentionClause(term=Period(years=3), documents=()),
    price=Money("2400.50"),
)


class TestPlainData:
    """What is unknown has no key."""

    @pytest.mark.parametrize(("case", "kind"), [(Bilan(), "bilan"), (Programme(), "programme")])
    def test_a_case_of_which_nothing_is_known_is_its_envelope(self, case, kind):
        assert case_to_dict(case) == {"schema_version": 1, "kind": kind}

    def test_what_is_told_has_its_key(self):
        assert case_to_dict(TOLD) == {
            "schema_version": 1,
            "kind": "bilan",
            "scheme": "fr-private",
            "title": "Été — « 24 h »",
            "employer": {"name": "Employeur Exemple", "siren": None},
            "sessions": [{"day": "2026-03-02", "duration": "PT1H30M", "status": "held"}, {"day": None}],
            "topics": {"conclusion": ["steps"]},
            "convention": None,
            "consents": [],
            "ref": "1",
            "extra": {"a": [1, {"b": None}]},
        }

    def test_an_offer(self):
        assert case_to_dict(OFFER) == {
            "schema_version": 1,
            "kind": "programme",
            "published_on": "2026-01-01",
            "phases": ["preliminary"],
            "retention": {"term": "P3Y", "documents": []},
            "price": {"amount": "2400.50"},
        }

    def test_what_is_given_back_is_a_copy(self):
        first = case_to_dict(TOLD)
        first["extra"]["a"].append(2)

        assert case_to_dict(TOLD)["extra"] == {"a": [1, {"b": None}]}


class TestText:
    """JSON that people can read."""

    @pytest.mark.parametrize("case", [Bilan(), Programme(), TOLD, OFFER])
    def test_what_is_written_is_read_again(self, case):
        assert read_case(case_to_dict(case)) == case
        assert read_case(write_case(case)) == case
        assert read_case(write_case(case).encode()) == case

    def test_it_is_the_plain_data_as_json(self):
        assert json.loads(write_case(TOLD)) == case_to_dict(TOLD)

    def test_it_is_indented_ends_with_a_line_feed_and_keeps_its_accents(self):
        text = write_case(TOLD)

        assert text.startswith('{\n  "schema_version": 1,')
        assert text.endswith("}\n")
        assert "Été — « 24 h »" in text
