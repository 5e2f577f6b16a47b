"""What the states of an action ask of whom."""

from bilanlib.answers.missing import Holder
from bilanlib.calculators.states import ActionState
from bilanlib.law.fr.code_du_travail import L6313_4, R6313_4, R6313_7
from bilanlib.rules.fr.code_du_travail.l6313_4.consent import consent
from bilanlib.rules.fr.code_du_travail.l6313_4.refusal import refusal_protected
from bilanlib.rules.fr.code_du_travail.l6313_4.results import addressee
from bilanlib.rules.fr.code_du_travail.r6313_4.phases import phases
from bilanlib.rules.fr.code_du_travail.r6313_7 import keeping
from bilanlib.schemes.obligation import DueBy, Obligation, ObligationKind

_CONSENT = (L6313_4.since("2019-01-01").al(2),)

OF_ACTIONS = (
    Obligation(
        rule=consent,
        states=frozenset({ActionState.PLANNED}),
        kind=ObligationKind.MUST,
        actor=Holder.PROVIDER,
        what="Le prestataire doit recueillir le consentement du bénéficiaire, et le dater.",
        or_else="les séances tenues avant le consentement ne sont pas conformes.",
        due=DueBy.BEGIN_OF_ACTION,
        is_done_when_met=True,
        sources=_CONSENT,
    ),
    Obligation(
        rule=phases,
        states=frozenset({ActionState.IN_COURSE}),
        kind=ObligationKind.MUST,
        actor=Holder.PROVIDER,
        what="Le prestataire doit conduire les phases qui restent jusqu’aux conclusions.",
        or_else="sans ses trois phases, l’action n’est pas conforme.",
        sources=(R6313_4.since("2019-01-01").al(1),),
    ),
    Obligation(
        rule=consent,
        states=frozenset({ActionState.PLANNED, ActionState.IN_COURSE}),
        kind=ObligationKind.MAY,
        actor=Holder.BENEFICIARY,
        what="Le bénéficiaire peut retirer son consentement.",
        or_else="l’action s’arrête ce jour-là ; ce n’est ni une faute ni un motif de licenciement.",
        sources=_CONSENT,
    ),
    Obligation(
        rule=consent,
        states=frozenset({ActionState.BARRED, ActionState.INTERRUPTED, ActionState.CANNOT_TELL}),
        kind=ObligationKind.MUST_NOT,
        actor=Holder.PROVIDER,
        what="Le prestataire ne doit pas tenir de séance tant que le consentement du bénéficiaire n’est pas sûr.",
        or_else="les séances tenues sans consentement ne sont pas conformes.",
        sources=_CONSENT,
    ),
    Obligation(
        rule=refusal_protected,
        states=frozenset({ActionState.BARRED, ActionState.INTERRUPTED}),
        kind=ObligationKind.MUST_NOT,
        actor=Holder.EMPLOYER,
        what="L’employeur ne doit ni sanctionner ni licencier le salarié pour un refus.",
        or_else="le refus n’est ni une faute ni un motif de licenciement ; la mesure peut être contestée.",
        sources=_CONSENT,
    ),
    Obligation(
        rule=addressee,
        states=frozenset({ActionState.CONCLUDED, ActionState.ENDED}),
        kind=ObligationKind.MUST,
        actor=Holder.PROVIDER,
        what="Le prestataire doit avoir remis au bénéficiaire ses résultats détaillés et son document de synthèse.",
        or_else="une action terminée sans cette remise n’est pas conforme.",
        due=DueBy.END_OF_ACTION,
        is_done_when_met=True,
        sources=(L6313_4.since("2019-01-01").al(3),),
    ),
    Obligation(
        rule=keeping.destroy,
        states=frozenset({ActionState.ENDED}),
        kind=ObligationKind.MUST,
        actor=Holder.PROVIDER,
        what="Le prestataire doit détruire les documents du bilan, sauf ceux que le code permet de garder.",
        or_else="un document gardé sans exception n’est pas conforme.",
        due=DueBy.END_OF_ACTION,
        is_done_when_met=True,
        sources=(R6313_7.since("2019-01-01").al(1), R6313_7.since("2023-12-31").al(1)),
    ),
)
"""What the states of an action ask."""
