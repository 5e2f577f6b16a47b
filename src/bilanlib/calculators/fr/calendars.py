"""Which public holidays hold for a case."""

from bilanlib.errors import InvalidValueError
from bilanlib.models.bilan import Bilan
from bilanlib.models.terms import Territory
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject
from bilanlib.parameters.fr.public_holidays import ANYWHERE, CALENDARS
from bilanlib.periods.calendars import Calendar


def calendar_of(case: Subject) -> Calendar:
    """Holidays of the place where the beneficiary works; sure only where all places agree if nobody told it.

    In Alsace-Moselle, where nobody told what sort of commune it is, Good Friday is in doubt.

    Raises:
        InvalidValueError: the territory is one whose holidays are not known here (Monaco, abroad); pass a calendar.
    """
    if not isinstance(case, Bilan) or case.territory is UNKNOWN:
        return ANYWHERE
    if case.territory is Territory.OTHER:
        raise InvalidValueError("territory is 'other', not one whose holidays are known; pass calendar=")
    return CALENDARS[case.territory]
