"""Notice du CDG 84, « Objectifs »: an action plan."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.cdg84 import OBJECTIVES
from bilanlib.models.terms import DocumentKind
from bilanlib.rules.facts.papers import MADE
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, ENDS_ON

NO_PLAN = Template(
    "no-plan", Verdict.FAIL, "l’accompagnement a pris fin le {ends} sans plan d’action", "Rédigez le plan d’action."
)
PLAN_DUE = Template("plan-due", Verdict.NOT_APPLICABLE, "le plan d’action est attendu avant le {ends}")


@rule(
    "fr.cdg84.objectives.action-plan",
    title="L’accompagnement aboutit à un plan d’action.",
    sources=(OBJECTIVES.since("1900-01-01").al(6),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGIN_OF_ACTION, MADE),
    may_ask=(ENDS_ON,),
    remedy="Rédigez avec l’agent le plan d’action.",
)
def action_plan(ctx: Ctx, _begins: date, made: tuple[tuple[DocumentKind, date], ...]) -> Findings:
    """By the last session there is an action plan (CDG-OBJ-03).

    Source:
        Notice du CDG 84, « Objectifs », al. 6.
    """
    if any(kind is DocumentKind.ACTION_PLAN and day <= ctx.at for kind, day in made):
        return ()
    ends = ctx.ask(ENDS_ON)
    return ((PLAN_DUE if ctx.at <= ends else NO_PLAN).at("documents", ends=ends),)


RULES = (action_plan,)
