"""Arrêté du 31 juillet 2009, art. 11: who may be shown the documents of a State agent's bilan."""

from types import MappingProxyType

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.arrete_2009_07_31 import ART_11, ART_12
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

_SHOWN, _CERTIFIED = ART_11.since("2009-08-14"), ART_12.since("2009-08-14")
_PERSON, _COUNSELLOR = {Recipient.BENEFICIARY}, {Recipient.COUNSELLOR}
_EMPLOYER = {Recipient.EMPLOYER_HR, Recipient.EMPLOYER_MANAGER}

_OWN = (_PERSON, DisclosureCell(DisclosurePolicy.ADDRESSEE, _SHOWN, Confidence.D))
_KEPT = (_COUNSELLOR, DisclosureCell(DisclosurePolicy.WHILE_KEPT, _SHOWN, Confidence.D))
# The model convention in the annex wants the agent's agreement; service-public says the same of the synthesis.
_AGREED = (set(Recipient) - _PERSON - _COUNSELLOR, DisclosureCell(DisclosurePolicy.OPT_IN, _SHOWN, Confidence.B))
_UNLESS_OPPOSED = ({Recipient.EMPLOYER_HR}, DisclosureCell(DisclosurePolicy.OPT_OUT, _SHOWN))
_PAPERS = DisclosureCell(
    DisclosurePolicy.NO_CONTENT, _CERTIFIED, Confidence.D, frozenset({Purpose.PROOF_OF_PERFORMANCE})
)
_MADE_BY_STAFF = (_COUNSELLOR, DisclosureCell(DisclosurePolicy.NO_CONTENT, _CERTIFIED, Confidence.D))

_TABLE: DisclosureTable = MappingProxyType(
    {
        DocumentClass.WORKING: row(_OWN, _KEPT),
        DocumentClass.DETAILED_RESULTS: row(_OWN, _KEPT, _AGREED),
        DocumentClass.SYNTHESIS: row(_OWN, _KEPT, _AGREED, _UNLESS_OPPOSED),
        DocumentClass.PROJECT_SYNTHESIS: row(_OWN, _KEPT, _AGREED),
        DocumentClass.PROOF: row(_OWN, _MADE_BY_STAFF, (_EMPLOYER, _PAPERS)),
        DocumentClass.ADMINISTRATIVE: row(_OWN, _MADE_BY_STAFF),
    }
)

RECIPIENTS: Parameter[DisclosureTable] = Parameter(
    "fr.a2009-07-31.11.recipients",
    "destinataires des documents du bilan",
    (Value(_TABLE, _SHOWN),),
    Direction.EXACT,
)
"""Who may be shown which documents, and on what terms. What is not in the table is refused.

The human-resources service may be shown the synthesis unless the agent objects. Anybody else needs the agent's
agreement, for the synthesis as for the detailed results.
"""
