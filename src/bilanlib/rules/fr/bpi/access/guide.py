"""Présentation du BPI, « Conditions d’accès à la prestation »: the guide."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.bpi import ACCESS
from bilanlib.models.terms import DocumentKind
from bilanlib.rules.facts.papers import HANDED_OVER
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, ENDS_ON

NO_GUIDE = Template(
    "no-guide",
    Verdict.FAIL,
    "le BPI a pris fin le {ends} sans que le guide sur les dispositifs d’orientation soit remis au salarié",
    "Remettez le guide au salarié.",
)
GUIDE_DUE = Template("guide-due", Verdict.NOT_APPLICABLE, "le guide reste à remettre au salarié avant le {ends}")


@rule(
    "fr.bpi.access.guide",
    title="Le guide sur les dispositifs d’orientation est remis au salarié.",
    sources=(ACCESS.since("1900-01-01").al(5),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGIN_OF_ACTION, HANDED_OVER),
    may_ask=(ENDS_ON,),
    remedy="Remettez au salarié le guide sur les dispositifs d’orientation.",
)
def guide(ctx: Ctx, _begins: date, handed: tuple[tuple[DocumentKind, date], ...]) -> Findings:
    """The employee is given the guide (BPI-DOC-01).

    Reading:
        No day is set: it lacks only once the last session is over.

    Source:
        Présentation du BPI, « Conditions d’accès à la prestation », al. 5.
    """
    if any(kind is DocumentKind.GUIDE and day <= ctx.at for kind, day in handed):
        return ()
    ends = ctx.ask(ENDS_ON)
    return ((GUIDE_DUE if ctx.at <= ends else NO_GUIDE).at("documents", ends=ends),)


RULES = (guide,)
