"""Code du travail, art. L. 6313-4: who may be shown which documents of a bilan."""

from types import MappingProxyType

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.code_du_travail import L6313_4
from bilanlib.models.terms import Recipient
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.parameters.policies import (
    DisclosureCell,
    DisclosurePolicy,
    DisclosureRow,
    DisclosureTable,
    DocumentClass,
    Purpose,
    row,
)

_RESULTS, _SECRECY = L6313_4.since("2019-01-01").al(3), L6313_4.since("2019-01-01").al(4)
_PERSON, _COUNSELLOR = {Recipient.BENEFICIARY}, {Recipient.COUNSELLOR}
_HOUSE = {Recipient.PROVIDER_STAFF, Recipient.AUDITOR}
_EMPLOYER = {Recipient.EMPLOYER_HR, Recipient.EMPLOYER_MANAGER}
_OTHERS = set(Recipient) - _PERSON - _COUNSELLOR

_ADDRESSEE = DisclosureCell(DisclosurePolicy.ADDRESSEE, _RESULTS)
_OWN_PAPERS = DisclosureCell(DisclosurePolicy.ADDRESSEE, _RESULTS, Confidence.D)
_WHILE_KEPT = DisclosureCell(DisclosurePolicy.WHILE_KEPT, _SECRECY, Confidence.D)
_AGREEMENT = DisclosureCell(DisclosurePolicy.OPT_IN, _RESULTS)
_REQUEST = DisclosureCell(DisclosurePolicy.ON_REQUEST, _RESULTS)
_SECRET = DisclosureCell(DisclosurePolicy.SECRET, _SECRECY, Confidence.D)


def _paper(*purposes: Purpose, policy: DisclosurePolicy = DisclosurePolicy.NO_CONTENT) -> DisclosureCell:
    # No wording grants these papers: secrecy covers what the bilan says, and they say nothing of it.
    return DisclosureCell(policy, _SECRECY, Confidence.D, frozenset(purposes))


_PROOF, _AUDIT, _INSPECTION = Purpose.PROOF_OF_PERFORMANCE, Purpose.QUALITY_AUDIT, Purpose.INSPECTION
_TO_INSIDERS = (_PERSON, _OWN_PAPERS), (_COUNSELLOR, _paper())
_TO_SUPERVISORS = (_HOUSE, _paper(_PROOF, _AUDIT)), ({Recipient.INSPECTORATE}, _paper(_PROOF, _INSPECTION))
_ONLY_AGREED: DisclosureRow = row((_PERSON, _ADDRESSEE), (_COUNSELLOR, _WHILE_KEPT), (_OTHERS, _AGREEMENT))

_TABLE: DisclosureTable = MappingProxyType(
    {
        DocumentClass.WORKING: row((_PERSON, _OWN_PAPERS), (_COUNSELLOR, _WHILE_KEPT), (_OTHERS, _SECRET)),
        DocumentClass.DETAILED_RESULTS: _ONLY_AGREED,
        DocumentClass.SYNTHESIS: MappingProxyType({**_ONLY_AGREED, Recipient.CEP_OPERATOR: _REQUEST}),
        DocumentClass.PROJECT_SYNTHESIS: _ONLY_AGREED,
        DocumentClass.PROOF: row(
            *_TO_INSIDERS,
            *_TO_SUPERVISORS,
            (_EMPLOYER, _paper(_PROOF, policy=DisclosurePolicy.EMPLOYER_PAYS)),
            ({Recipient.PAYER}, _paper(_PROOF)),
        ),
        DocumentClass.ADMINISTRATIVE: row(*_TO_INSIDERS, *_TO_SUPERVISORS),
    }
)

RECIPIENTS: Parameter[DisclosureTable] = Parameter(
    "fr.ct.L6313-4.recipients",
    "destinataires des documents du bilan",
    (Value(_TABLE, _RESULTS),),
    Direction.EXACT,
)
"""Who may be shown which documents, and on what terms. What is not in the table is refused.

The text speaks of detailed results and of the synthesis. Working documents are secret, which an agreement does not
clearly lift. Papers that only prove the service hold nothing of the bilan; an employer that does not pay has no
service to see proved, and would learn from them that there is a bilan.
"""
