"""Décret n° 2007-1845, art. 25: who may be shown the documents of a bilan."""

from types import MappingProxyType

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.decret_2007_1845 import ART_24, ART_25
from bilanlib.models.terms import Recipient
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.parameters.policies import (
    DisclosureCell,
    DisclosurePolicy,
    DisclosureTable,
    DocumentClass,
    Purpose,
    row,
)

_SHOWN, _CERTIFIED = ART_25.since("2007-12-30"), ART_24.since("2007-12-30")
_PERSON, _COUNSELLOR = {Recipient.BENEFICIARY}, {Recipient.COUNSELLOR}
_EMPLOYER = {Recipient.EMPLOYER_HR, Recipient.EMPLOYER_MANAGER}

_OWN = (_PERSON, DisclosureCell(DisclosurePolicy.ADDRESSEE, _SHOWN, Confidence.D))
_KEPT = (_COUNSELLOR, DisclosureCell(DisclosurePolicy.WHILE_KEPT, _SHOWN, Confidence.D))
_AGREED = (set(Recipient) - _PERSON - _COUNSELLOR, DisclosureCell(DisclosurePolicy.OPT_IN, _SHOWN))
_PAPERS = DisclosureCell(
    DisclosurePolicy.NO_CONTENT, _CERTIFIED, Confidence.D, frozenset({Purpose.PROOF_OF_PERFORMANCE})
)
_MADE_BY_STAFF = (_COUNSELLOR, DisclosureCell(DisclosurePolicy.NO_CONTENT, _CERTIFIED, Confidence.D))

_TABLE: DisclosureTable = MappingProxyType(
    {
        DocumentClass.WORKING: row(_OWN, _KEPT),
        DocumentClass.DETAILED_RESULTS: row(_OWN, _KEPT, _AGREED),
        DocumentClass.SYNTHESIS: row(_OWN, _KEPT, _AGREED),
        DocumentClass.PROJECT_SYNTHESIS: row(_OWN, _KEPT, _AGREED),
        DocumentClass.PROOF: row(_OWN, _MADE_BY_STAFF, (_EMPLOYER, _PAPERS)),
        DocumentClass.ADMINISTRATIVE: row(_OWN, _MADE_BY_STAFF),
    }
)

RECIPIENTS: Parameter[DisclosureTable] = Parameter(
    "fr.d2007-1845.25.recipients",
    "destinataires des documents du bilan d’un agent territorial",
    (Value(_TABLE, _SHOWN),),
    Direction.EXACT,
)
"""Who may be shown which documents, and on what terms. What is not in the table is refused.

The authority and any third party need the agent's agreement, for the synthesis as for the detailed results.
"""
