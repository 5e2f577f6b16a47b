"""Values of the law as plain data."""

from bilanlib.messages.terms import Term
from bilanlib.models.table import Json
from bilanlib.readings.reading import Reading
from bilanlib.render.printing import in_order, is_mapping, printable
from bilanlib.render.wording import Wording


def plain_value(value: object, wording: Wording) -> Json:
    """A value for programs: words by their names, sets as sorted lists, the rest as people read it."""
    if is_mapping(value):
        return {_name(key): plain_value(value[key], wording) for key in in_order(value)}
    shown = printable(value)
    if isinstance(shown, tuple):
        return [_name(one) for one in shown]
    return _name(shown) if isinstance(shown, Term) else wording.say("{value}", value=shown)


def _name(value: object) -> str:
    if isinstance(value, Reading):
        return value.answer.name
    return value.value if isinstance(value, Term) else str(value)
