"""Code du travail: numbers and lists, one module per article."""

from bilanlib.parameters.fr.code_du_travail.l6313_4 import (
    COUNTED_KINDS,
    DELIVERED,
    MAX_DURATION,
    RESULTS,
    SYNTHESIS_PARTS,
)
from bilanlib.parameters.fr.code_du_travail.l6313_4_recipients import RECIPIENTS
from bilanlib.parameters.fr.code_du_travail.r1233_27 import CELL_TOPICS
from bilanlib.parameters.fr.code_du_travail.r6313_4 import (
    ACCOMPANIMENT_KINDS,
    CONCLUSION_TOPICS,
    FOLLOW_UP_PRACTICE,
    INVESTIGATION_BRANCHES,
    MIN_ACCOMPANIMENT,
    PERSONAL_INTERVIEWS,
    PRELIMINARY_TOPICS,
    REQUIRED_PHASES,
    UNLED_KINDS,
    WITHIN_PROVIDER,
)
from bilanlib.parameters.fr.code_du_travail.r6313_6 import REQUIRED_UNIT
from bilanlib.parameters.fr.code_du_travail.r6313_7 import COVERED_DOCUMENTS, RETENTION, SYNTHESES
from bilanlib.parameters.fr.code_du_travail.r6313_8 import (
    ACCEPTANCE_PERIOD,
    CO_FUNDING,
    CONVENTION_FUNDING,
    CONVENTION_PARTIES,
    REQUIRED_MENTIONS,
)

__all__ = [
    "ACCEPTANCE_PERIOD",
    "ACCOMPANIMENT_KINDS",
    "CELL_TOPICS",
    "CONCLUSION_TOPICS",
    "CONVENTION_FUNDING",
    "CONVENTION_PARTIES",
    "COUNTED_KINDS",
    "COVERED_DOCUMENTS",
    "CO_FUNDING",
    "DELIVERED",
    "FOLLOW_UP_PRACTICE",
    "INVESTIGATION_BRANCHES",
    "MAX_DURATION",
    "MIN_ACCOMPANIMENT",
    "PERSONAL_INTERVIEWS",
    "PRELIMINARY_TOPICS",
    "RECIPIENTS",
    "REQUIRED_MENTIONS",
    "REQUIRED_PHASES",
    "REQUIRED_UNIT",
    "RESULTS",
    "RETENTION",
    "SYNTHESES",
    "SYNTHESIS_PARTS",
    "UNLED_KINDS",
    "WITHIN_PROVIDER",
]
