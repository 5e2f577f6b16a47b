"""What the person is given in each phase: what is gone through together, and the documents."""

from datetime import date
from typing import TypeAlias

from attrs import frozen

from bilanlib.engine.rule import Rule
from bilanlib.engine.scheme import Scheme
from bilanlib.law.citation import Reference
from bilanlib.law.fr.code_du_travail import R6313_4
from bilanlib.models.terms import DocumentKind, Phase, Topic
from bilanlib.parameters.fr.code_du_travail.l6313_4 import DELIVERED
from bilanlib.parameters.fr.code_du_travail.r6313_4 import (
    CONCLUSION_TOPICS,
    INVESTIGATION_BRANCHES,
    PRELIMINARY_TOPICS,
)
from bilanlib.parameters.parameter import Parameter
from bilanlib.rules.fr.code_du_travail.l6313_4.results import addressee
from bilanlib.rules.fr.code_du_travail.r6313_4.contents import conclusions, investigation, preliminary
from bilanlib.rules.fr.code_du_travail.r6313_4.follow_up import follow_up

Thing: TypeAlias = Topic | DocumentKind
"""What a person can be given: something to go through together, or a document."""

Given: TypeAlias = Parameter[frozenset[Topic]] | Parameter[frozenset[DocumentKind]]

_AT_MEETINGS = "la feuille de présence datée et le plan de l’entretien, sans rien du contenu du bilan"
_RECEIPT = "le reçu daté du bénéficiaire, et non le document"


@frozen(eq=False, kw_only=True)
class HandoverLine:
    """What the law wants the person to be given in a phase, and not before.

    Attributes:
        rule: The rule that judges it; schemes that have the rule have the line.
        phase: The phase.
        all_of: The value that lists what is given, every one of it; None where the line has none.
        one_of: The value that lists sets of which one is enough; None where the line has none.
        offer: What is offered, where the text itself names it and no value lists it.
        source: The wording that names the offer; None where a value says it.
        proof: What to keep as proof, in French.
    """

    rule: Rule
    phase: Phase
    all_of: Given | None = None
    one_of: Parameter[tuple[frozenset[Topic], ...]] | None = None
    offer: Topic | None = None
    source: Reference | None = None
    proof: str

    def given_on(self, day: date) -> tuple[tuple[tuple[Thing, ...], Reference], ...]:
        """What is given by the wording of a day, one entry each, or one per set; none where no wording is encoded."""
        if self.offer is not None and self.source is not None:
            return (((self.offer,), self.source),) if day in self.source.version.validity else ()
        if self.one_of is not None:
            entry = self.one_of.entry_on(day) if _is_encoded(self.one_of, day) else None
            return () if entry is None else tuple((_in_order(some), entry.source) for some in entry.value)
        if self.all_of is None or not _is_encoded(self.all_of, day):
            return ()
        listed = self.all_of.entry_on(day)
        return tuple(((thing,), listed.source) for thing in _in_order(listed.value))


def _is_encoded(parameter: Parameter[object], day: date) -> bool:
    return parameter.values[0].since <= day


def _in_order(things: frozenset[Topic] | frozenset[DocumentKind]) -> tuple[Thing, ...]:
    order: tuple[Thing, ...] = (*Topic, *DocumentKind)
    return tuple(thing for thing in order if thing in things)


LINES = (
    HandoverLine(rule=preliminary, phase=Phase.PRELIMINARY, all_of=PRELIMINARY_TOPICS, proof=_AT_MEETINGS),
    HandoverLine(rule=investigation, phase=Phase.INVESTIGATION, one_of=INVESTIGATION_BRANCHES, proof=_AT_MEETINGS),
    HandoverLine(rule=conclusions, phase=Phase.CONCLUSION, all_of=CONCLUSION_TOPICS, proof=_AT_MEETINGS),
    HandoverLine(
        rule=follow_up,
        phase=Phase.CONCLUSION,
        offer=Topic.FOLLOW_UP_OFFER,
        source=R6313_4.since("2019-01-01").al(10),
        proof="la convention ou le courriel qui propose l’entretien de suivi",
    ),
    HandoverLine(rule=addressee, phase=Phase.CONCLUSION, all_of=DELIVERED, proof=_RECEIPT),
)
"""Every line, of whatever scheme, in the order of the phases."""


def handovers_of(scheme: Scheme) -> tuple[HandoverLine, ...]:
    """What a scheme wants the person to be given: the lines whose rule it has."""
    rules = set(scheme.all_rules())
    return tuple(one for one in LINES if one.rule in rules)
