"""Bilan professionnel interne: who may be shown the documents, and on what terms."""

from types import MappingProxyType

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.bpi import CONCLUSION, DESCRIPTION
from bilanlib.models.terms import Recipient
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.parameters.policies import DisclosureCell, DisclosurePolicy, DisclosureTable, DocumentClass, row

_CARRIED, _SHARED = CONCLUSION.since("1900-01-01").al(4), DESCRIPTION.since("1900-01-01").al(4)
_PERSON, _COUNSELLOR = {Recipient.BENEFICIARY}, {Recipient.COUNSELLOR}
_EMPLOYER = {Recipient.EMPLOYER_HR, Recipient.EMPLOYER_MANAGER}

_OWN = (_PERSON, DisclosureCell(DisclosurePolicy.ADDRESSEE, _CARRIED, Confidence.D))
_KEPT = (_COUNSELLOR, DisclosureCell(DisclosurePolicy.WHILE_KEPT, _CARRIED, Confidence.D))
_OTHERS = set(Recipient) - _PERSON - _COUNSELLOR
_AGREED = (_OTHERS, DisclosureCell(DisclosurePolicy.OPT_IN, _SHARED, Confidence.D))
_BY_THE_PERSON = (_EMPLOYER, DisclosureCell(DisclosurePolicy.CARRIED_BY_BENEFICIARY, _CARRIED))
_PAPERS = (_EMPLOYER | _COUNSELLOR, DisclosureCell(DisclosurePolicy.NO_CONTENT, _SHARED, Confidence.D))
_MADE = (_COUNSELLOR, DisclosureCell(DisclosurePolicy.NO_CONTENT, _SHARED, Confidence.D))

_TABLE: DisclosureTable = MappingProxyType(
    {
        DocumentClass.WORKING: row(_OWN, _KEPT),
        DocumentClass.DETAILED_RESULTS: row(_OWN, _KEPT, _AGREED),
        DocumentClass.SYNTHESIS: row(_OWN, _KEPT, _AGREED, _BY_THE_PERSON),
        DocumentClass.PROJECT_SYNTHESIS: row(_OWN, _KEPT, _AGREED, _BY_THE_PERSON),
        DocumentClass.PROOF: row(_OWN, _PAPERS),
        DocumentClass.ADMINISTRATIVE: row(_OWN, _MADE),
    }
)

RECIPIENTS: Parameter[DisclosureTable] = Parameter(
    "fr.bpi.conclusion.recipients",
    "destinataires des documents du BPI",
    (Value(_TABLE, _CARRIED, Confidence.B),),
    Direction.EXACT,
)
"""Who may be shown which documents. What is not in the table is refused.

The person carries the synthesis to the employer; nobody else sends it. Only the project is shared: the detailed results
go to others with the person's agreement alone.
"""
