"""Arrêté du 1er août 2023: phases of the bilan de parcours professionnel, and who may be shown the synthesis."""

from types import MappingProxyType

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.arrete_2023_08_01 import ART_9, ART_10, ART_11
from bilanlib.models.terms import Phase, Recipient, SessionKind
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.parameters.policies import DisclosureCell, DisclosurePolicy, DisclosureTable, DocumentClass, row

KINDS: Parameter[frozenset[SessionKind]] = Parameter(
    "fr.a2023-08-01.9.kinds",
    "formes des séances du bilan de parcours professionnel",
    (
        Value(
            frozenset({SessionKind.INTERVIEW, SessionKind.GROUP}),
            ART_9.since("2023-08-18"),
            Confidence.B,
        ),
    ),
    Direction.EXACT,
)
"""How it is held: in groups or, depending on the agent's situation, in interviews. No rule reads it."""

PHASES: Parameter[tuple[Phase, ...]] = Parameter(
    "fr.a2023-08-01.10.phases",
    "phases en lesquelles le bilan de parcours professionnel peut être structuré",
    (
        Value(
            (Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.PROJECT_FORMALISATION, Phase.CONCLUSION),
            ART_10.since("2023-08-18"),
            Confidence.B,
        ),
    ),
    Direction.EXACT,
)
"""Four phases: information, analysis of the path, action plan, conclusion. The order only says that they may be."""

_SHOWN, _PERSON, _COUNSELLOR = ART_11.since("2023-08-18"), {Recipient.BENEFICIARY}, {Recipient.COUNSELLOR}
_EMPLOYER = {Recipient.EMPLOYER_HR, Recipient.EMPLOYER_MANAGER}
_OWN = (_PERSON, DisclosureCell(DisclosurePolicy.ADDRESSEE, _SHOWN, Confidence.D))
_KEPT = (_COUNSELLOR, DisclosureCell(DisclosurePolicy.WHILE_KEPT, _SHOWN, Confidence.D))
_AGREED = (_EMPLOYER, DisclosureCell(DisclosurePolicy.OPT_IN, _SHOWN, Confidence.B))
_PAPERS = (_EMPLOYER | _COUNSELLOR, DisclosureCell(DisclosurePolicy.NO_CONTENT, _SHOWN, Confidence.D))
_MADE = (_COUNSELLOR, DisclosureCell(DisclosurePolicy.NO_CONTENT, _SHOWN, Confidence.D))

_TABLE: DisclosureTable = MappingProxyType(
    {
        DocumentClass.WORKING: row(_OWN, _KEPT),
        DocumentClass.DETAILED_RESULTS: row(_OWN, _KEPT),
        DocumentClass.SYNTHESIS: row(_OWN, _KEPT, _AGREED),
        DocumentClass.PROJECT_SYNTHESIS: row(_OWN, _KEPT, _AGREED),
        DocumentClass.PROOF: row(_OWN, _PAPERS),
        DocumentClass.ADMINISTRATIVE: row(_OWN, _MADE),
    }
)

RECIPIENTS: Parameter[DisclosureTable] = Parameter(
    "fr.a2023-08-01.11.recipients",
    "destinataires des documents du bilan de parcours professionnel",
    (Value(_TABLE, _SHOWN, Confidence.B),),
    Direction.EXACT,
)
"""Who may be shown which documents. What is not in the table is refused.

The agent may pass the synthesis to the manager and to the human-resources service; that service may have it once the
agent agreed.
"""
