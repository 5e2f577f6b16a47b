"""Public holidays of each place: lists of the Code du travail."""

from collections.abc import Mapping
from types import MappingProxyType

from bilanlib.law.fr.code_du_travail import L3133_1, L3134_13, L3422_2
from bilanlib.models.terms import Territory
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.calendars import AnyOf, Feasts

_GOOD_FRIDAY, _EASTER_MONDAY, _ASCENSION, _WHIT_MONDAY = -2, 1, 39, 50

HOLIDAYS = Parameter(
    "fr.ct.L3133-1.holidays",
    "fêtes légales",
    (
        Value(
            Feasts(
                frozenset({(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)}),
                frozenset({_EASTER_MONDAY, _ASCENSION, _WHIT_MONDAY}),
            ),
            L3133_1.since("2016-08-10"),
        ),
    ),
    Direction.EXACT,
)
"""The eleven holidays of the whole country."""

LOCAL_HOLIDAYS: Parameter[Mapping[Territory, Feasts]] = Parameter(
    "fr.ct.L3422-2.holidays",
    "jours fériés locaux",
    (
        Value(
            MappingProxyType(
                {
                    Territory.MAYOTTE: Feasts(frozenset({(4, 27)})),
                    Territory.MARTINIQUE: Feasts(frozenset({(5, 22)})),
                    Territory.GUADELOUPE: Feasts(frozenset({(5, 27)})),
                    Territory.SAINT_MARTIN: Feasts(frozenset({(5, 27)})),
                    Territory.GUYANE: Feasts(frozenset({(6, 10)})),
                    Territory.SAINT_BARTHELEMY: Feasts(frozenset({(10, 9)})),
                    Territory.REUNION: Feasts(frozenset({(12, 20)})),
                }
            ),
            L3422_2.since("2018-01-01"),
        ),
    ),
    Direction.EXACT,
)
"""Holidays that only an overseas department or territory has.

The text has 27 May for Saint-Martin. Since 2018 the authorities there keep 28 May by circular, and the text was not
changed; whoever follows them passes a calendar. Days that are kept by custom or by a collective agreement only (Good
Friday in Guadeloupe, feasts of Islam in Mayotte) are not in the text either.
"""

ALSACE_MOSELLE_HOLIDAYS = Parameter(
    "fr.ct.L3134-13.holidays",
    "jours fériés d’Alsace-Moselle",
    (Value(Feasts(frozenset({(12, 26)})), L3134_13.since("2008-05-01")),),
    Direction.EXACT,
)
"""Holidays of the whole of Alsace-Moselle that the rest of the country does not have."""

COMMUNAL_HOLIDAYS = Parameter(
    "fr.ct.L3134-13.communal-holidays",
    "jours fériés de certaines communes d’Alsace-Moselle",
    (Value(Feasts(frozenset(), frozenset({_GOOD_FRIDAY})), L3134_13.since("2008-05-01")),),
    Direction.EXACT,
)
"""Holidays of those communes of Alsace-Moselle that have a Protestant temple or a mixed church."""

METROPOLE = HOLIDAYS.values[-1].value
"""Calendar of metropolitan France, Alsace-Moselle left out."""

_ALSACE_MOSELLE = METROPOLE | ALSACE_MOSELLE_HOLIDAYS.values[-1].value
_SURE: Mapping[Territory, Feasts] = MappingProxyType(
    {
        Territory.METROPOLE: METROPOLE,
        Territory.ALSACE_MOSELLE_GOOD_FRIDAY: _ALSACE_MOSELLE | COMMUNAL_HOLIDAYS.values[-1].value,
        Territory.ALSACE_MOSELLE_NO_GOOD_FRIDAY: _ALSACE_MOSELLE,
        **{place: METROPOLE | feasts for place, feasts in LOCAL_HOLIDAYS.values[-1].value.items()},
    }
)

CALENDARS: Mapping[Territory, Feasts | AnyOf] = MappingProxyType(
    {
        **_SURE,
        Territory.ALSACE_MOSELLE: AnyOf(
            (_SURE[Territory.ALSACE_MOSELLE_GOOD_FRIDAY], _SURE[Territory.ALSACE_MOSELLE_NO_GOOD_FRIDAY])
        ),
    }
)
"""Calendar of each territory. That of Alsace-Moselle, where nobody told the commune, is in doubt on Good Friday."""

ANYWHERE = AnyOf(tuple(_SURE.values()))
"""Calendar of a territory that nobody told: sure only where all of them agree."""
