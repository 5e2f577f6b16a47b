"""What the strategies draw: a case and a day to judge it."""

from datetime import date
from typing import Generic, TypeVar

from attrs import frozen

from bilanlib.models.views import Subject

S_co = TypeVar("S_co", bound=Subject, covariant=True)


@frozen(kw_only=True)
class Drawn(Generic[S_co]):
    """A case and a day to judge it.

    Attributes:
        case: The case.
        at: Day of judgement.
        broken: Ids of the rules that surely fail; other rules may fail as well.
    """

    case: S_co
    at: date
    broken: frozenset[str] = frozenset()
