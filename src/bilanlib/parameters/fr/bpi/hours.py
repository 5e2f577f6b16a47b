"""Bilan professionnel interne: the hours, and which of them are remote."""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.bpi import CONCLUSION, INVESTIGATION
from bilanlib.models.session_kinds import ACTION_KINDS
from bilanlib.models.terms import Modality, SessionKind
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, months
from bilanlib.periods.span import Span
from bilanlib.readings.bpi import HoursOfTests

_HOURS = CONCLUSION.since("1900-01-01").al(5)
_WITH_COUNSELLOR = frozenset({SessionKind.INTERVIEW, SessionKind.GROUP, SessionKind.TRIPARTITE})
_TESTS = frozenset({SessionKind.TEST, SessionKind.AUTOMATED_TOOL})
_ALONE = frozenset({SessionKind.INDIVIDUAL_WORK, SessionKind.FIELD_ENQUIRY})

TOTAL_HOURS: Parameter[Span] = Parameter(
    "fr.bpi.conclusion.total-hours",
    "durée totale des trois phases",
    (Value(Span.exactly(timedelta(hours=20)), _HOURS),),
    Direction.EXACT,
)
"""How long the three phases take together: neither more nor less."""

COUNSELLOR_HOURS: Parameter[Span] = Parameter(
    "fr.bpi.conclusion.counsellor-hours",
    "durée avec le conseiller",
    (Value(Span.exactly(timedelta(hours=14)), _HOURS),),
    Direction.EXACT,
)
"""How long of it is with the counsellor."""

PERSONAL_HOURS: Parameter[Span] = Parameter(
    "fr.bpi.conclusion.personal-hours",
    "durée des travaux personnels",
    (Value(Span.exactly(timedelta(hours=6)), _HOURS),),
    Direction.EXACT,
)
"""How long of it is personal work."""

COUNTED_KINDS: Parameter[frozenset[SessionKind]] = Parameter(
    "fr.bpi.conclusion.counted-kinds",
    "heures comptées dans la durée totale",
    (Value(ACTION_KINDS, _HOURS, Confidence.B),),
    Direction.EXACT,
)
"""Kinds of hours that count in the whole: all those of the three phases."""

COUNSELLOR_KINDS: Parameter[Mapping[HoursOfTests, frozenset[SessionKind]]] = Parameter(
    "fr.bpi.conclusion.counsellor-kinds",
    "heures passées avec le conseiller",
    (
        Value(
            MappingProxyType(
                {HoursOfTests.PERSONAL: _WITH_COUNSELLOR, HoursOfTests.WITH_COUNSELLOR: _WITH_COUNSELLOR | _TESTS}
            ),
            _HOURS,
            Confidence.B,
        ),
    ),
    Direction.EXACT,
)
"""Kinds of hours with the counsellor, by what the hours of tests count as; the meeting of three is one of them."""

PERSONAL_KINDS: Parameter[Mapping[HoursOfTests, frozenset[SessionKind]]] = Parameter(
    "fr.bpi.conclusion.personal-kinds",
    "heures de travaux personnels",
    (
        Value(
            MappingProxyType({HoursOfTests.PERSONAL: _ALONE | _TESTS, HoursOfTests.WITH_COUNSELLOR: _ALONE}),
            _HOURS,
            Confidence.B,
        ),
    ),
    Direction.EXACT,
)
"""Kinds of hours of personal work, by what the hours of tests count as."""

REMOTE: Parameter[frozenset[Modality]] = Parameter(
    "fr.bpi.conclusion.remote",
    "manières de se rencontrer à distance",
    (Value(frozenset({Modality.VIDEO, Modality.PHONE, Modality.ASYNCHRONOUS}), _HOURS),),
    Direction.EXACT,
)
"""How people meet: everything is remote."""

REMOTE_KINDS: Parameter[frozenset[SessionKind]] = Parameter(
    "fr.bpi.conclusion.remote-kinds",
    "séances tenues à distance",
    (Value(_WITH_COUNSELLOR | _TESTS, _HOURS, Confidence.B),),
    Direction.EXACT,
)
"""Kinds of sessions that are remote. Personal work is done within the body, as another heading has it."""

MEAN_SPAN: Parameter[Period] = Parameter(
    "fr.bpi.investigation.mean-span",
    "étalement moyen, donné pour information",
    (Value(months(5), INVESTIGATION.since("1900-01-01").al(11)),),
    Direction.EXACT,
)
"""How long the accompaniment takes on average. An average bounds nothing, and no rule reads it."""
