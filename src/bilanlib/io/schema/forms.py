"""How single values are written: days, durations, hours within bounds, periods, amounts, notes."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal

from attrs import frozen

from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.table import Extra, Json
from bilanlib.periods.period import Period
from bilanlib.periods.span import Span


@frozen
class Sentence:
    """A sentence of the schema in both languages.

    Attributes:
        french: The French sentence.
        english: The English one.
    """

    french: str
    english: str

    def written(self, language: Language) -> str:
        """The sentence in that language, with its spaces."""
        return Message(self.french if language is Language.FRENCH else self.english).format(language)


@frozen
class ScalarForm:
    """How a single value is written in a file.

    Attributes:
        name: Name of it in the schema.
        keywords: The JSON Schema of it.
        meaning: What it is and how it is written.
    """

    name: str
    keywords: Mapping[str, Json]
    meaning: Sentence


# Patterns keep to what every dialect of regular expressions reads alike: no \d (some take any script's digits), no
# look-around. In some dialects `$` also matches before a last line feed, so that one is refused apart.
LINE_FEED = r"\n"
_ZERO = r"^PT(0+[HMS])+$"
_DURATION = r"^PT([0-9]{1,5}H([0-9]{1,6}M)?([0-9]{1,6}S)?|[0-9]{1,6}M([0-9]{1,6}S)?|[0-9]{1,6}S)$"
_PERIOD = r"^P([0-9]{1,3}Y([0-9]{1,4}M)?([0-9]{1,5}D)?|[0-9]{1,4}M([0-9]{1,5}D)?|[0-9]{1,5}D)$"
_DAY = r"^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
_AMOUNT = r"^[0-9]{1,12}(\.[0-9]{1,2}0*)?$"
_MOST_HOURS = 10_000


def text_like(pattern: str, *, but_not: str = LINE_FEED) -> dict[str, Json]:
    """Text of a pattern; whatever else it says about text, nothing is said about other values."""
    return {"pattern": pattern, "not": {"type": "string", "pattern": but_not}}


_HOURS: dict[str, Json] = {**text_like(_DURATION), "minimum": 0, "maximum": _MOST_HOURS}
_BOUND: dict[str, Json] = {"type": ["string", "number"], **_HOURS}

FORMS: dict[type, ScalarForm] = {
    date: ScalarForm(
        "Day",
        {"type": "string", "format": "date", **text_like(_DAY)},
        Sentence("Un jour du calendrier : « 2026-03-02 ».", "A day of the calendar: “2026-03-02”."),
    ),
    timedelta: ScalarForm(
        "Duration",
        {
            "type": ["string", "number"],
            **text_like(_DURATION, but_not=f"{_ZERO}|{LINE_FEED}"),
            "exclusiveMinimum": 0,
            "maximum": _MOST_HOURS,
        },
        Sentence(
            "Une durée de plus de zéro : « PT1H30M », ou un nombre d’heures : 1.5.",
            "A duration of more than zero: “PT1H30M”, or a number of hours: 1.5.",
        ),
    ),
    Span: ScalarForm(
        "Hours",
        {
            "type": ["string", "number", "object"],
            **_HOURS,
            "properties": {"at_least": _BOUND, "at_most": _BOUND},
            "minProperties": 1,
            "additionalProperties": False,
        },
        Sentence(
            "Des heures, exactes (« PT17H », 17) ou dans une fourchette, bornes comprises : un objet avec at_least, "
            "at_most ou les deux.",
            "Hours, exact (“PT17H”, 17) or within bounds, both included: an object with at_least, at_most or both.",
        ),
    ),
    Period: ScalarForm(
        "Period",
        {"type": "string", **text_like(_PERIOD)},
        Sentence(
            "Une durée de calendrier : « P3Y » (trois ans), « P6M » (six mois), « P10D » (dix jours).",
            "A length of calendar time: “P3Y” (three years), “P6M” (six months), “P10D” (ten days).",
        ),
    ),
    Decimal: ScalarForm(
        "Amount",
        {"type": ["string", "number"], **text_like(_AMOUNT), "minimum": 0, "exclusiveMaximum": 10**12},
        Sentence(
            "Une somme, zéro ou plus, au centime : « 2400.00 », ou un nombre : 2400.",
            "A sum, zero or more, to the cent: “2400.00”, or a number: 2400.",
        ),
    ),
    Extra: ScalarForm(
        "Notes",
        {"type": "object"},
        Sentence(
            "Vos propres notes : gardées, rendues, jamais jugées. Toutes les clés sont permises.",
            "Your own notes: kept, given back, never judged. Any key is allowed.",
        ),
    ),
}
"""Form of each type of single values, as `io.converter` reads it; texts and flags have no form of their own."""
