"""ANFH: how many hours of a bilan are held face to face, and how many of these in person."""

from datetime import timedelta

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.anfh import FUNDING
from bilanlib.models.terms import Modality, SessionKind
from bilanlib.parameters.parameter import Direction, Parameter, Value

_PAGE = FUNDING.versions[0].validity.since.isoformat()
_SOURCE = FUNDING.since(_PAGE)

FULL_LENGTH = Parameter(
    "fr.anfh.funding.full-length",
    "durée du bilan pour laquelle l’ANFH fixe des minimums",
    (Value(timedelta(hours=24), _SOURCE, Confidence.B),),
    Direction.EXACT,
)
"""The minimums are told for a bilan of this length, and for no other."""

FACE_TO_FACE_MIN = Parameter(
    "fr.anfh.funding.face-to-face",
    "heures en face à face au moins",
    (Value(timedelta(hours=18), _SOURCE, Confidence.B),),
    Direction.AT_LEAST,
)
"""Least hours face to face, for a bilan of full length."""

IN_PERSON_MIN = Parameter(
    "fr.anfh.funding.in-person",
    "heures en présence au moins",
    (Value(timedelta(hours=8), _SOURCE, Confidence.B),),
    Direction.AT_LEAST,
)
"""Least hours in person, for a bilan of full length."""

FACE_TO_FACE_KINDS = Parameter(
    "fr.anfh.funding.kinds",
    "nature des heures en face à face",
    (Value(frozenset({SessionKind.INTERVIEW}), _SOURCE, Confidence.D),),
    Direction.EXACT,
)
"""Face to face is one person with the counsellor: group sessions, tests and personal work are not."""

FACE_TO_FACE_MODALITIES = Parameter(
    "fr.anfh.funding.modalities",
    "modalités du face-à-face",
    (Value(frozenset({Modality.IN_PERSON, Modality.VIDEO}), _SOURCE, Confidence.D),),
    Direction.EXACT,
)
"""Face to face may be on a screen; the minimum in person is apart."""

IN_PERSON_MODALITIES = Parameter(
    "fr.anfh.funding.in-person-modalities",
    "modalités de la présence",
    (Value(frozenset({Modality.IN_PERSON}), _SOURCE, Confidence.D),),
    Direction.EXACT,
)
"""In person is in the same room."""
