import csv
import importlib
import pkgutil
from pathlib import Path

import bilanlib.parameters
from bilanlib.parameters.parameter import Parameter


def vectors():
    path = Path(__file__).parents[1] / "vectors" / "parameters.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return [tuple(row.values()) for row in rows]


def parameters():
    names = [one.name for one in pkgutil.walk_packages(bilanlib.parameters.__path__, "bilanlib.parameters.")]
    values = [value for name in names for value in vars(importlib.import_module(name)).values()]
    # A package names the values of its modules again.
    return list(dict.fromkeys(value for value in values if isinstance(value, Parameter)))


def entries(one):
    """What sets each value of a parameter, in the columns of the table."""
    for value in one.values:
        article, alinea = value.source.article.number, value.source.alinea
        yield one.id, str(value.since), article, str(alinea or ""), one.direction.value, value.confidence.value
    if one.draft is not None:
        yield one.id, "draft", one.draft.draft.id, "", one.direction.value, one.draft.draft.confidence.value


def test_every_value_is_set_by_what_the_table_says():
    found = [entry for one in parameters() for entry in entries(one)]

    assert sorted(found) == sorted(vectors())
