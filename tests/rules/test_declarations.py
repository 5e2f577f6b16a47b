"""What rules declare, held against a table that was not written from them."""

import csv
from pathlib import Path

from kit import RULES


def vectors():
    path = Path(__file__).parents[1] / "vectors" / "rules.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return {row.pop("rule"): tuple(row.values()) for row in rows}


def wording(source):
    alinea = f"/{source.alinea}" if source.alinea else ""
    return f"{source.article.number}@{source.version.validity.since}{alinea}"


def declared(rule):
    """Force, event and wordings of a rule, in the columns of the table."""
    return rule.force.value, rule.governed_by.name, " ".join(wording(source) for source in rule.sources)


def test_every_rule_declares_what_the_table_says():
    assert {name: declared(rule) for name, rule in RULES.items()} == vectors()
