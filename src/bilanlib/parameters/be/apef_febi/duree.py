"""APEF–FE.BI, « Durée »: hours, appointments and span of the first three phases."""

from datetime import timedelta

from bilanlib.law.be.apef_febi import DUREE
from bilanlib.law.citation import Confidence
from bilanlib.models.terms import SessionKind
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, days, months

_SAID = DUREE.since("1900-01-01")

MIN_TOTAL = Parameter(
    "be.apef-febi.duree.min-total",
    "durée minimale des phases 1 à 3",
    (Value(timedelta(hours=12), _SAID),),
    Direction.AT_LEAST,
)
"""Shortest the first three phases may be, follow-up left out."""

MAX_TOTAL = Parameter(
    "be.apef-febi.duree.max-total",
    "durée maximale des phases 1 à 3",
    (Value(timedelta(hours=20), _SAID),),
    Direction.AT_MOST,
)
"""Longest the first three phases may be, follow-up left out."""

COUNTED_KINDS = Parameter(
    "be.apef-febi.duree.counted-kinds",
    "heures comptées dans la durée des phases 1 à 3",
    (
        Value(
            frozenset(
                {
                    SessionKind.INTERVIEW,
                    SessionKind.TRIPARTITE,
                    SessionKind.GROUP,
                    SessionKind.TEST,
                    SessionKind.AUTOMATED_TOOL,
                    SessionKind.INDIVIDUAL_WORK,
                    SessionKind.FIELD_ENQUIRY,
                    SessionKind.PROVIDER_WORK,
                }
            ),
            _SAID,
            Confidence.D,
        ),
    ),
    Direction.EXACT,
)
"""Kinds of hours that count: interviews, evaluation, the worker's own work, and the provider's own work.

The document names these four parts, and which kinds belong to them is deduced: it leaves no hour of the three phases
out. Prior interview and follow-up lie outside the three phases.
"""

MIN_INTERVIEW_HOURS = Parameter(
    "be.apef-febi.duree.min-interview-hours",
    "durée minimale des entretiens",
    (Value(timedelta(hours=12), _SAID),),
    Direction.AT_LEAST,
)
"""Shortest that the interviews may be, together."""

MIN_APPOINTMENTS = Parameter(
    "be.apef-febi.duree.min-appointments",
    "nombre minimal de rendez-vous",
    (Value(6, _SAID),),
    Direction.AT_LEAST,
)
"""Fewest appointments over which the interviews are spread."""

INTERVIEW_KINDS = Parameter(
    "be.apef-febi.duree.interview-kinds",
    "heures d’entretien",
    (Value(frozenset({SessionKind.INTERVIEW, SessionKind.TRIPARTITE}), _SAID, Confidence.D),),
    Direction.EXACT,
)
"""Kinds of hours that are interviews; the one with the superior, which prepares the return to work, is among them."""

USUAL_SHORTEST: Parameter[Period] = Parameter(
    "be.apef-febi.duree.usual-shortest",
    "étalement ordinaire, au moins",
    (Value(days(28), _SAID),),
    Direction.AT_LEAST,
)
"""Shortest that the three phases normally take: four weeks, from the first session to the last."""

USUAL_LONGEST: Parameter[Period] = Parameter(
    "be.apef-febi.duree.usual-longest",
    "étalement ordinaire, au plus",
    (Value(days(56), _SAID),),
    Direction.AT_MOST,
)
"""Longest that the three phases take unless the worker asks for more: eight weeks."""

LONGEST: Parameter[Period] = Parameter(
    "be.apef-febi.duree.longest",
    "étalement maximal, à la demande du bénéficiaire",
    (Value(months(4), _SAID),),
    Direction.AT_MOST,
)
"""Longest that they may take at the worker's request, in calendar months."""
