"""Arrêté du 25 août 2003, annex: who may be shown the documents of a bilan."""

from types import MappingProxyType

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.arrete_2003_08_25 import ANNEXE
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
from bilanlib.periods.period import Period, months

_SHOWN = ANNEXE.since("2003-08-25")
_PERSON, _COUNSELLOR = {Recipient.BENEFICIARY}, {Recipient.COUNSELLOR}
_EMPLOYER = {Recipient.EMPLOYER_HR, Recipient.EMPLOYER_MANAGER}

_OWN = (_PERSON, DisclosureCell(DisclosurePolicy.ADDRESSEE, _SHOWN, Confidence.D))
_KEPT = (_COUNSELLOR, DisclosureCell(DisclosurePolicy.WHILE_KEPT, _SHOWN, Confidence.D))
_AGREED = (set(Recipient) - _PERSON - _COUNSELLOR, DisclosureCell(DisclosurePolicy.OPT_IN, _SHOWN, Confidence.B))
_PAPERS = DisclosureCell(DisclosurePolicy.NO_CONTENT, _SHOWN, Confidence.D, frozenset({Purpose.PROOF_OF_PERFORMANCE}))
_MADE_BY_STAFF = (_COUNSELLOR, DisclosureCell(DisclosurePolicy.NO_CONTENT, _SHOWN, Confidence.D))

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
    "fr.a2003-08-25.annexe.recipients",
    "destinataires des documents du bilan d’un agent hospitalier",
    (Value(_TABLE, _SHOWN, Confidence.B),),
    Direction.EXACT,
)
"""Who may be shown which documents, and on what terms. What is not in the table is refused.

The establishment, the fund and any third party need the agent's agreement; the fund may not ask for the synthesis.
"""

FOLLOW_UP: Parameter[Period] = Parameter(
    "fr.a2003-08-25.annexe.follow-up",
    "délai de l’entretien de suivi proposé à un agent hospitalier",
    (Value(months(6), ANNEXE.since("2003-08-25"), Confidence.B),),
    Direction.EXACT,
)
"""How long after the end the model convention offers an interview; whether the text still holds is not sure."""
