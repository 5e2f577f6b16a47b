"""Arrêté du 31 juillet 2009, art. 6: the convention comes before the bilan."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.completion import completed_on
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.arrete_2009_07_31 import ART_6
from bilanlib.models.terms import Party
from bilanlib.parameters.fr.arrete_2009_07_31.art_6 import PARTIES
from bilanlib.rules.facts.convention import BOUND_BY
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION

NEVER_CONCLUDED = Template(
    "never-concluded",
    Verdict.FAIL,
    "le bilan a commencé le {begins} sans convention signée de l’administration, de l’agent et du prestataire",
    "Suspendez le bilan jusqu’à la dernière signature.",
)
CONCLUDED_LATE = Template(
    "concluded-late",
    Verdict.FAIL,
    "le bilan a commencé le {begins}, avant la dernière signature de la convention, le {concluded}",
    "Notez l’écart ; pour les prochains bilans, attendez la dernière signature.",
)
TO_CONCLUDE = Template(
    "to-conclude",
    Verdict.NOT_APPLICABLE,
    "l’administration, l’agent et le prestataire ont jusqu’au {begins} pour signer la convention",
)


@rule(
    "fr.a2009-07-31.6.convention",
    title="Une convention entre l’administration, l’agent et le prestataire précède le bilan.",
    sources=(ART_6.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGIN_OF_ACTION, BOUND_BY),
    uses=(PARTIES,),
    remedy="Faites signer la convention par les trois parties avant la première séance.",
)
def convention(ctx: Ctx, begins: date, bound: tuple[tuple[Party, date], ...] | None) -> Findings:
    """All three have signed by the first session, whoever pays; that day itself is in time.

    Reading:
        The convention is always due: it does not hang on who finances, as it does in the territorial civil service.
        Where a service of the administration is the provider, it signs as provider.

    Source:
        Arrêté du 31 juillet 2009, art. 6 and annex.
    """
    concluded = completed_on(bound, ctx.value(PARTIES), ctx.at)
    if concluded is not None and concluded <= begins:
        return ()
    if ctx.at < begins:
        return (TO_CONCLUDE.at("convention", begins=begins, due_on=begins),)
    if concluded is None:
        return (NEVER_CONCLUDED.at("convention" if bound is None else "convention.signatures", begins=begins),)
    return (CONCLUDED_LATE.at("sessions", begins=begins, concluded=concluded),)


RULES = (convention,)
