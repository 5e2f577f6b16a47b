"""The table of what schemes set, and the ways to write it down."""

from datetime import date

from attrs import frozen

from bilanlib.engine.facet import Facet
from bilanlib.engine.scheme import Scheme
from bilanlib.errors import UnknownNameError
from bilanlib.law.citation import LAW_AS_OF
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.parameters.parameter import Parameter, Value
from bilanlib.render.parts import scheme_name
from bilanlib.render.plain_values import plain_value
from bilanlib.render.printing import is_mapping, printable
from bilanlib.render.wording import Wording


@frozen(eq=False, kw_only=True)
class FacetValue:
    """A value that sets a facet of a scheme.

    Attributes:
        layer: Id of the scheme that sets it: the scheme of the column, or one that it includes.
        parameter: The value's history.
        entry: What sets it on the day, with its source; None where it has no value on that day.
        value: The value, or what of it speaks of the facet; None where it has no value on that day.
    """

    layer: str
    parameter: Parameter[object]
    entry: Value[object] | None = None
    value: object = None


@frozen(eq=False)
class FacetCell:
    """What a scheme sets of a facet.

    Attributes:
        scheme: Id of the scheme.
        values: The values that set it; empty where its texts say nothing about it.
    """

    scheme: str
    values: tuple[FacetValue, ...]

    @property
    def is_specified(self) -> bool:
        """Whether its texts say anything about it. That something is excluded is a value; silence is none."""
        return bool(self.values)


@frozen(eq=False)
class FacetRow:
    """What each scheme sets of a facet.

    Attributes:
        facet: The facet.
        cells: One per scheme, in the order of the table.
    """

    facet: Facet
    cells: tuple[FacetCell, ...]


@frozen(eq=False, kw_only=True)
class SchemeTable:
    """What schemes set, side by side.

    Attributes:
        at: Day on which the values hold.
        schemes: The schemes.
        rows: One per facet, in the order of `Facet`.
    """

    at: date
    schemes: tuple[Scheme, ...]
    rows: tuple[FacetRow, ...]

    def cell(self, facet: Facet, scheme: str) -> FacetCell:
        """What a scheme sets of a facet.

        Raises:
            UnknownNameError: the table has no scheme of that id.
        """
        for row in self.rows:
            for one in row.cells:
                if row.facet is facet and one.scheme == scheme:
                    return one
        known = ", ".join(one.id for one in self.schemes)
        raise UnknownNameError(f"scheme is {scheme!r}, not one of the table: {known}")

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The table as plain data that JSON can hold."""
        wording = Wording(Language(language))
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "at": self.at.isoformat(),
            "schemes": [{"id": one.id, "title": wording.say(one.title)} for one in self.schemes],
            "facets": [_row(row, wording) for row in self.rows],
        }

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The table for people, facet by facet, ending with a line feed."""
        wording = Wording(Language(language))
        lines = [wording.say("Dispositifs comparés au {at} :", at=self.at)]
        lines += wording.listed([scheme_name(one, wording) for one in self.schemes])
        for row in self.rows:
            lines += ["", wording.say("{value}", value=row.facet)]
            lines += wording.listed([text for one in row.cells for text in _texts(one, wording)])
        return "\n".join(lines) + "\n"


def _row(row: FacetRow, wording: Wording) -> Json:
    cells: list[Json] = [
        {
            "scheme": one.scheme,
            "is_specified": one.is_specified,
            "values": [_data(value, wording) for value in one.values],
        }
        for one in row.cells
    ]
    return {"facet": row.facet.value, "title": wording.say("{value}", value=row.facet), "cells": cells}


def _text(one: FacetValue, wording: Wording) -> str:
    """A value in a sentence, with its source."""
    title = wording.say(one.parameter.title)
    if one.entry is None:
        return wording.say("{title} : sans valeur ce jour-là", title=title)
    return wording.say(
        "{title} : {value} ({source} ; confiance {confidence})",
        title=title,
        value=_shown(one.value, wording),
        source=wording.say(one.entry.source.citation),
        confidence=one.entry.confidence.value,
    )


def _data(one: FacetValue, wording: Wording) -> dict[str, Json]:
    """A value as plain data; `value` and `source` are None where it has none on the day."""
    entry = one.entry
    return {
        "layer": one.layer,
        "parameter": one.parameter.id,
        "direction": one.parameter.direction.value,
        "value": None if entry is None else plain_value(one.value, wording),
        "source": None if entry is None else entry.source.citation,
        "confidence": None if entry is None else entry.confidence.value,
        "text": _text(one, wording),
    }


def _texts(cell: FacetCell, wording: Wording) -> list[str]:
    """What a cell says, a line per value; a value of a scheme that is included says whose it is."""
    if not cell.is_specified:
        return [wording.placed(cell.scheme, wording.say("non précisé"))]
    names = {
        one.layer: one.layer if one.layer == cell.scheme else f"{cell.scheme} ({one.layer})" for one in cell.values
    }
    return [wording.placed(names[one.layer], _text(one, wording)) for one in cell.values]


def _shown(value: object, wording: Wording) -> str:
    """A value for people: what is empty is said to be none, a value per word is told word by word."""
    if is_mapping(value):
        told = [
            wording.say("{key} : {value}", key=printable(key), value=_shown(one, wording)) for key, one in value.items()
        ]
        return "; ".join(told)
    shown = printable(value)
    return wording.say("aucun") if shown == () else wording.say("{value}", value=shown)
