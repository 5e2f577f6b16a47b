"""Code du travail, art. R. 1233-35: in a redeployment leave the bilan comes after the convention."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R1233_35
from bilanlib.models.terms import Party
from bilanlib.parameters.fr.code_du_travail.r6313_8 import CONVENTION_PARTIES
from bilanlib.rules.facts.convention import BOUND_BY, concluded_on
from bilanlib.rules.facts.funding import IN_REDEPLOYMENT_LEAVE
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION

NOT_CONCLUDED = Template(
    "not-concluded",
    Verdict.FAIL,
    "le bilan du congé de reclassement a commencé le {begins} sans convention signée de tous",
    "Suspendez le bilan jusqu’à la conclusion de la convention tripartite.",
)
CONCLUDED_LATE = Template(
    "concluded-late",
    Verdict.FAIL,
    "le bilan du congé de reclassement a commencé le {begins}, avant la conclusion de la convention, le {concluded}",
    "Notez l’écart ; pour les prochains bilans, attendez la conclusion de la convention.",
)
TO_CONCLUDE = Template(
    "to-conclude", Verdict.NOT_APPLICABLE, "la convention doit être conclue au plus tard le {begins}, début du bilan"
)


@rule(
    "fr.ct.R1233-35.after-conclusion",
    title="Dans un congé de reclassement, le bilan est réalisé après la conclusion de la convention tripartite.",
    sources=(R1233_35.since("2019-01-01"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    when=IN_REDEPLOYMENT_LEAVE,
    needs=needs(BEGIN_OF_ACTION, BOUND_BY),
    uses=(CONVENTION_PARTIES,),
    remedy="Concluez la convention tripartite avant la première séance.",
)
def after_conclusion(ctx: Ctx, begins: date, bound: tuple[tuple[Party, date], ...] | None) -> Findings:
    """In a redeployment leave no session is held before the three have concluded the convention.

    Reading:
        Concluded means signed by someone who binds each of the three; the day itself is in time.

    Source:
        Code du travail, art. R. 1233-35.
    """
    concluded = concluded_on(bound, ctx.value(CONVENTION_PARTIES), ctx.at)
    if concluded is not None and concluded <= begins:
        return ()
    if ctx.at < begins:
        return (TO_CONCLUDE.at("convention", begins=begins, due_on=begins),)
    if concluded is None:
        return (NOT_CONCLUDED.at("convention" if bound is None else "convention.signatures", begins=begins),)
    return (CONCLUDED_LATE.at("sessions", begins=begins, concluded=concluded),)


RULES = (after_conclusion,)
