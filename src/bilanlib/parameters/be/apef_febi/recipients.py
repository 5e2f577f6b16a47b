"""APEF–FE.BI, « Déroulement » and « Travailleurs »: who may be shown the documents of the bilan."""

from types import MappingProxyType

from bilanlib.law.be.apef_febi import DEROULEMENT, TRAVAILLEURS
from bilanlib.law.citation import Confidence
from bilanlib.models.terms import Recipient
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.parameters.policies import DisclosureCell, DisclosurePolicy, DisclosureTable, DocumentClass, row

_SAID, _ASKED = DEROULEMENT.since("1900-01-01"), TRAVAILLEURS.since("1900-01-01")
_PERSON, _COUNSELLOR = {Recipient.BENEFICIARY}, {Recipient.COUNSELLOR}
_EMPLOYER = {Recipient.EMPLOYER_HR, Recipient.EMPLOYER_MANAGER}
_OTHERS = set(Recipient) - _PERSON - _COUNSELLOR

_OWN = (_PERSON, DisclosureCell(DisclosurePolicy.ADDRESSEE, _SAID))
_KEPT = (_COUNSELLOR, DisclosureCell(DisclosurePolicy.WHILE_KEPT, _SAID, Confidence.D))
_CARRIED = (_OTHERS, DisclosureCell(DisclosurePolicy.CARRIED_BY_BENEFICIARY, _SAID))
_NOT_THE_EMPLOYER = (_EMPLOYER, DisclosureCell(DisclosurePolicy.FORBIDDEN, _ASKED))
_MADE_BY_STAFF = (_COUNSELLOR, DisclosureCell(DisclosurePolicy.NO_CONTENT, _SAID, Confidence.D))

_TABLE: DisclosureTable = MappingProxyType(
    {
        DocumentClass.WORKING: row(_OWN, _KEPT, _NOT_THE_EMPLOYER),
        DocumentClass.DETAILED_RESULTS: row(_OWN, _KEPT, _CARRIED),
        DocumentClass.SYNTHESIS: row(_OWN, _KEPT, _CARRIED),
        DocumentClass.PROJECT_SYNTHESIS: row(_OWN, _KEPT, _CARRIED),
        DocumentClass.PROOF: row(_OWN, _MADE_BY_STAFF),
        DocumentClass.ADMINISTRATIVE: row(_OWN, _MADE_BY_STAFF),
    }
)

RECIPIENTS: Parameter[DisclosureTable] = Parameter(
    "be.apef-febi.deroulement.recipients",
    "destinataires des documents du bilan",
    (Value(_TABLE, _SAID),),
    Direction.EXACT,
)
"""Who may be shown which documents, and on what terms. What is not in the table is refused.

The results go to the worker alone, who may pass them on in person; an agreement does not let the provider do so.
"""
