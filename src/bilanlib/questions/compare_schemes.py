"""What do schemes set, side by side?"""

from collections.abc import Iterable
from datetime import date

from bilanlib.engine.facet import Facet
from bilanlib.engine.scheme import Scheme
from bilanlib.errors import InvalidValueError
from bilanlib.models.terms import Recipient
from bilanlib.parameters.parameter import Parameter
from bilanlib.parameters.policies import DocumentClass
from bilanlib.questions.asking import require_day
from bilanlib.questions.scheme_table import FacetCell, FacetRow, FacetValue, SchemeTable
from bilanlib.render.printing import is_mapping
from bilanlib.schemes.catalogue import scheme_named


def compare_schemes(schemes: Iterable[Scheme | str], *, at: date) -> SchemeTable:
    """What schemes set, facet by facet, as the values of the law say it on a day.

    A scheme that includes another has its values as well. What the texts of a scheme say nothing about is not specified
    there, which is not the same as none: nothing is filled in from another scheme.

    Args:
        schemes: The schemes or their ids, in the order of the columns.
        at: Day on which the values hold.

    Returns:
        The table, with a row for each facet and a cell in it for each scheme.

    Raises:
        UnknownNameError: there is no scheme of that name.
        InvalidValueError: no scheme is given, one is given twice, or `at` is not a day.
    """
    require_day(at)
    chosen = tuple(one if isinstance(one, Scheme) else scheme_named(one) for one in schemes)
    ids = [one.id for one in chosen]
    if not ids or len(ids) != len(set(ids)):
        raise InvalidValueError(f"schemes are {', '.join(ids) or 'none'}, not one or more, each once")
    rows = tuple(FacetRow(facet, tuple(_cell(one, facet, at) for one in chosen)) for facet in Facet)
    return SchemeTable(at=at, schemes=chosen, rows=rows)


def _cell(scheme: Scheme, facet: Facet, at: date) -> FacetCell:
    setting = [(part, parameter) for part in scheme.parts() for parameter in part.facets.get(facet, ())]
    return FacetCell(scheme.id, tuple(_value(part.id, parameter, facet, at) for part, parameter in setting))


def _value(layer: str, parameter: Parameter[object], facet: Facet, at: date) -> FacetValue:
    if not parameter.values or at < parameter.values[0].since:
        return FacetValue(layer=layer, parameter=parameter)
    entry = parameter.entry_on(at)
    value = _towards_employer(entry.value) if facet is Facet.SYNTHESIS_TO_EMPLOYER else entry.value
    return FacetValue(layer=layer, parameter=parameter, entry=entry, value=value)


def _towards_employer(value: object) -> object:
    """Of a table of who may be shown what, the cell of the synthesis and the employer's service; else the value."""
    row = value.get(DocumentClass.SYNTHESIS) if is_mapping(value) else None
    return row.get(Recipient.EMPLOYER_HR, value) if is_mapping(row) else value
