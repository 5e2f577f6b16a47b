"""What the states of a convention ask of whom."""

from bilanlib.answers.missing import Holder
from bilanlib.calculators.states import ConventionState
from bilanlib.law.fr.code_du_travail import L6313_4, R6313_8
from bilanlib.readings.convention import AcceptanceTime, StartBeforeSignature
from bilanlib.rules.fr.code_du_travail.l6313_4.refusal import refusal_protected
from bilanlib.rules.fr.code_du_travail.r6313_8.acceptance import acceptance
from bilanlib.rules.fr.code_du_travail.r6313_8.parties import parties
from bilanlib.rules.fr.code_du_travail.r6313_8.start import start
from bilanlib.schemes.obligation import DueBy, Obligation, ObligationKind

_PARTIES = (R6313_8.since("2019-01-01").al(1),)
_PERIOD = (R6313_8.since("2019-01-01").al(5), R6313_8.since("2019-01-01").al(6))

OF_CONVENTIONS = (
    Obligation(
        rule=parties,
        states=frozenset({ConventionState.NONE}),
        kind=ObligationKind.MUST,
        actor=Holder.EMPLOYER,
        what="L’employeur doit établir un projet de convention avec le prestataire et le transmettre au salarié.",
        or_else="une action commencée sans convention n’est pas conforme.",
        due=DueBy.BEGIN_OF_ACTION,
        sources=_PARTIES,
    ),
    Obligation(
        rule=acceptance,
        states=frozenset({ConventionState.DRAFTED}),
        kind=ObligationKind.MUST,
        actor=Holder.EMPLOYER,
        what="L’employeur doit transmettre le projet au salarié et garder la preuve du jour.",
        or_else="le délai du salarié ne court pas, et personne n’est engagé.",
        due=DueBy.BEGIN_OF_ACTION,
        sources=_PERIOD,
    ),
    Obligation(
        rule=acceptance,
        states=frozenset({ConventionState.SENT}),
        kind=ObligationKind.MAY,
        actor=Holder.BENEFICIARY,
        what="Le bénéficiaire peut accepter en signant, ou refuser.",
        or_else="son silence vaut refus à la fin du dernier jour.",
        due=DueBy.LAST_DAY_TO_ACCEPT,
        sources=_PERIOD,
    ),
    Obligation(
        rule=parties,
        states=frozenset({ConventionState.ACCEPTED}),
        kind=ObligationKind.MUST,
        actor=Holder.EMPLOYER,
        what="L’employeur doit faire signer les parties qui n’ont pas signé.",
        or_else="une action commencée sans les trois signatures n’est pas conforme.",
        due=DueBy.BEGIN_OF_ACTION,
        sources=_PARTIES,
    ),
    Obligation(
        rule=start,
        states=frozenset({ConventionState.SIGNED_BY_ALL, ConventionState.NOT_NEEDED}),
        kind=ObligationKind.MAY,
        actor=Holder.PROVIDER,
        what="Le prestataire peut tenir la première séance, pour ce qui dépend de la convention.",
        or_else="rien ne l’y oblige ce jour-là.",
        sources=_PARTIES,
        is_before_begin=True,
        unless=(AcceptanceTime.REFLECTION,),
    ),
    Obligation(
        rule=start,
        states=frozenset(ConventionState)
        - {ConventionState.SIGNED_BY_ALL, ConventionState.NOT_NEEDED, ConventionState.OVERTAKEN},
        kind=ObligationKind.MUST_NOT,
        actor=Holder.PROVIDER,
        what="Le prestataire ne doit pas tenir de séance tant que la convention n’est pas sûrement signée de tous.",
        or_else="les séances tenues avant la dernière signature ne sont pas conformes.",
        sources=_PARTIES,
        unless=(StartBeforeSignature.ALLOWED,),
    ),
    Obligation(
        rule=acceptance,
        states=frozenset({ConventionState.REFUSED, ConventionState.DEEMED_REFUSED}),
        kind=ObligationKind.MAY,
        actor=Holder.EMPLOYER,
        what="L’employeur peut transmettre un nouveau projet ; un nouveau délai court.",
        or_else="sans nouveau projet accepté, l’action n’a pas lieu.",
        sources=_PERIOD,
    ),
    Obligation(
        rule=refusal_protected,
        states=frozenset({ConventionState.REFUSED, ConventionState.DEEMED_REFUSED}),
        kind=ObligationKind.MUST_NOT,
        actor=Holder.EMPLOYER,
        what="L’employeur ne doit ni sanctionner ni licencier le salarié pour un refus.",
        or_else="le refus n’est ni une faute ni un motif de licenciement ; la mesure peut être contestée.",
        sources=(L6313_4.since("2019-01-01").al(2),),
    ),
)
"""What the states of a convention ask."""
