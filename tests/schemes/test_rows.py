"""Every row of the notes on the schemes is accounted for: a rule, a condition, a working, people, or a gap."""

import csv
from pathlib import Path

import pytest

from bilanlib.engine.provision import ProvisionKind
from bilanlib.render.coverage import name_of
from bilanlib.schemes.catalogue import scheme_named

FOLDER = Path(__file__).parents[1] / "vectors" / "scheme_rows"
FILES = sorted(FOLDER.glob("*.csv"))


def rows(file):
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(line for line in lines if not line.startswith("#")))


def answers(scheme, kind):
    """What the provisions of that kind name, by the words of the tables."""
    provisions = [one for one in scheme.all_provisions() if one.kind is kind]
    match kind:
        case ProvisionKind.RULE | ProvisionKind.WHEN:
            return {rule.id for one in provisions for rule in one.rules}
        case ProvisionKind.HUMAN:
            return {duty for one in provisions for duty in one.duties}
        case ProvisionKind.EFFECT:
            return {name_of(function) for one in provisions for function in one.functions}
        case ProvisionKind.GAP:
            of_articles = {f"{one.article.text.id}.{one.article.number}" for one in provisions}
            return of_articles | {gap.id for gap in scheme.all_gaps()}


EVERY_ROW = [pytest.param(file.stem, row, id=f"{file.stem}/{row['row']}") for file in FILES for row in rows(file)]


@pytest.mark.parametrize(("scheme", "row"), EVERY_ROW)
def test_each_row_is_answered_by_what_the_table_names(scheme, row):
    named = row["rule_or_duty"].split()

    assert named
    assert set(named) <= answers(scheme_named(scheme), ProvisionKind(row["kind"]))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_row_stands_twice(file):
    ids = [row["row"] for row in rows(file)]

    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_rule_and_every_duty_of_the_scheme_answers_to_a_row(file):
    scheme = scheme_named(file.stem)
    named = {one for row in rows(file) for one in row["rule_or_duty"].split()}

    assert {rule.id for rule in scheme.rules} | {duty.id for duty in scheme.duties} <= named
