"""MY CAMPUS: what its guide of 2022-2023 announces. It says nothing of hours, number of sessions or price."""

from collections.abc import Mapping
from types import MappingProxyType

from bilanlib.law.fr.mycampus import CONFIDENTIALITE, CONSERVATION, DEROULEMENT, MODALITES, SUIVI
from bilanlib.models.terms import Author, DocumentKind, Modality, Phase, Topic
from bilanlib.parameters.fr.code_du_travail.r6313_7 import COVERED_DOCUMENTS
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.periods.period import Period, months, years

_DAY = "1900-01-01"

CONTENTS: Parameter[Mapping[Phase, frozenset[Topic]]] = Parameter(
    "fr.mycampus.deroulement.contents",
    "contenu annoncé de chaque phase",
    (
        Value(
            MappingProxyType(
                {
                    Phase.PRELIMINARY: frozenset({Topic.NEED_ANALYSIS, Topic.EXPECTATIONS, Topic.JOINT_TERMS}),
                    Phase.INVESTIGATION: frozenset(
                        {Topic.CAREER_PATH, Topic.PERSONALITY, Topic.SKILLS, Topic.APTITUDES, Topic.MOTIVATIONS}
                    ),
                    Phase.CONCLUSION: frozenset({Topic.STEPS, Topic.ACTION_PLAN}),
                }
            ),
            DEROULEMENT.since(_DAY),
        ),
    ),
    Direction.SUPERSET,
)
"""What each phase is said to cover."""

TESTS: Parameter[int] = Parameter(
    "fr.mycampus.deroulement.tests",
    "nombre de tests ou d’outils",
    (Value(1, DEROULEMENT.since(_DAY)),),
    Direction.AT_LEAST,
)
"""How many tests the investigation has, at least."""

FOLLOW_UP: Parameter[Period] = Parameter(
    "fr.mycampus.suivi.follow-up",
    "temps entre la fin du bilan et l’entretien de suivi",
    (Value(months(6), SUIVI.since(_DAY)),),
    Direction.EXACT,
)
"""When the follow-up interview is."""

FOLLOW_UP_MODALITIES: Parameter[frozenset[Modality]] = Parameter(
    "fr.mycampus.suivi.modalities",
    "façons de tenir l’entretien de suivi",
    (Value(frozenset({Modality.IN_PERSON, Modality.VIDEO, Modality.PHONE}), SUIVI.since(_DAY)),),
    Direction.EXACT,
)
"""How people meet for the follow-up interview: here, and here only, the guide allows the phone."""

_HOLDING = frozenset(kind for entry in COVERED_DOCUMENTS.values for kind in entry.value)
# The guide speaks of the documents of the bilan, as the code does: what only proves that it took place is not meant.

WRITTEN: Parameter[frozenset[DocumentKind]] = Parameter(
    "fr.mycampus.confidentialite.written",
    "documents communiqués sur accord écrit",
    (Value(_HOLDING, CONFIDENTIALITE.since(_DAY)),),
    Direction.SUPERSET,
)
"""Documents that go to others only on the person's written agreement: all that hold something of the bilan."""

RETENTION: Parameter[Period] = Parameter(
    "fr.mycampus.conservation.retention",
    "durée de conservation sur accord écrit",
    (Value(years(1), CONSERVATION.since(_DAY)),),
    Direction.AT_MOST,
)
"""How long documents are kept after the last session where the person agreed in writing."""

DESTROYED: Parameter[frozenset[DocumentKind]] = Parameter(
    "fr.mycampus.conservation.documents",
    "documents détruits à la dernière séance",
    (Value(_HOLDING, CONSERVATION.since(_DAY)),),
    Direction.SUPERSET,
)
"""Documents that are destroyed at the last session."""

MODALITIES = Parameter(
    "fr.mycampus.modalites.modalities",
    "façons de se rencontrer annoncées",
    (Value(frozenset({Modality.IN_PERSON, Modality.VIDEO}), MODALITES.since(_DAY)),),
    Direction.EXACT,
)
"""How people can meet before the follow-up."""

SYNTHESIS_AUTHOR: Parameter[Author] = Parameter(
    "fr.mycampus.deroulement.author",
    "auteur de la synthèse annoncé par le guide",
    (Value(Author.COUNSELLOR, DEROULEMENT.since(_DAY)),),
    Direction.EXACT,
)
"""Who writes the synthesis: the provider."""
