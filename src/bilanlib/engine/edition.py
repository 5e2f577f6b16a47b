"""Editions of a rule: between two changes of its wordings or values, everything it rests on."""

from datetime import date
from types import MappingProxyType
from typing import cast

from attrs import frozen

from bilanlib.engine.context import Lookup
from bilanlib.engine.rule import Rule
from bilanlib.law.citation import Reference
from bilanlib.parameters.parameter import DraftValue, Parameter, Value


@frozen(eq=False)
class Edition:
    """A rule between two changes.

    Attributes:
        since: First day.
        until: First day of the next edition or of a hole; None for the last one.
        references: Wordings in force.
        entries: Values in force, with what sets them.
        lookup: Gives a value in force; what bodies get as `ctx.value`.
    """

    since: date
    until: date | None
    references: tuple[Reference, ...]
    entries: MappingProxyType[Parameter[object], Value[object] | DraftValue[object]]
    lookup: Lookup


def editions_of(rule: Rule) -> tuple[Edition, ...]:
    """The editions of a rule, from the oldest. The wordings of its first article decide when it is in force."""
    changes = _changes(rule)
    found: list[Edition] = []
    for since, until in zip(changes, [*changes[1:], None], strict=True):
        references = tuple(source for source in rule.sources if since in source.version.validity)
        if any(source.article is rule.sources[0].article for source in references):
            entries = {parameter: _entry(parameter, since, rule) for parameter in rule.uses}
            values = {parameter: entry.value for parameter, entry in entries.items()}
            # A dict cannot say that the value of a Parameter[T] is a T; nothing else is put in here.
            lookup = cast("Lookup", values.__getitem__)
            found.append(Edition(since, until, references, MappingProxyType(entries), lookup))
    return tuple(found)


def _changes(rule: Rule) -> list[date]:
    stretches = [source.version.validity for source in rule.sources]
    days = {stretch.since for stretch in stretches}
    days |= {stretch.until for stretch in stretches if stretch.until is not None}
    days |= {value.since for parameter in rule.uses for value in parameter.values}
    first = min(stretch.since for stretch in stretches)
    return sorted(day for day in days if day >= first)


def _entry(parameter: Parameter[object], day: date, rule: Rule) -> Value[object] | DraftValue[object]:
    if rule.preview is not None and parameter.draft is not None:
        return parameter.draft
    return parameter.entry_on(day)
