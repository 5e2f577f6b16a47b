"""Which table of a scheme says who may know what of a case."""

from bilanlib.engine.scheme import Scheme
from bilanlib.parameters.fr.code_du_travail.l6313_4_visible import VISIBLE
from bilanlib.parameters.parameter import Parameter
from bilanlib.parameters.visibility import VisibilityTable
from bilanlib.schemes.fr_private import FR_PRIVATE

_TABLES: dict[str, Parameter[VisibilityTable]] = {FR_PRIVATE.id: VISIBLE}


def visibility_of(scheme: Scheme) -> Parameter[VisibilityTable] | None:
    """The table of a scheme, or of one that it includes; None where none is encoded.

    A layer adds no table of its own: under a scheme without one, nothing is shown. Where a layer has another table than
    the scheme, neither decides alone, and None is returned as well: nothing is shown rather than too much.
    """
    table = _table_of(scheme)
    others = {_table_of(one) for one in scheme.layers} - {table, None}
    return None if others else table


def _table_of(scheme: Scheme) -> Parameter[VisibilityTable] | None:
    if scheme.id in _TABLES:
        return _TABLES[scheme.id]
    found = (_table_of(one) for one in scheme.includes)
    return next((table for table in found if table is not None), None)
