"""Présentation du BPI, « Finalisation du projet »: the project and its means."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.bpi import CONCLUSION
from bilanlib.models.terms import ProjectScope
from bilanlib.parameters.fr.bpi.contents import PROJECT_SCOPES
from bilanlib.rules.facts.project import HAS_MEANS, SCOPES
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, ENDS_ON

NO_PROJECT = Template(
    "no-project",
    Verdict.FAIL,
    "le BPI a pris fin le {ends} sans projet",
    "Notez l’écart : le dispositif vise un objectif d’évolution au moins.",
)
PROJECT_DUE = Template("project-due", Verdict.NOT_APPLICABLE, "le projet est attendu avant le {ends}")
OUTSIDE = Template(
    "outside",
    Verdict.FAIL,
    "aucun objectif d’évolution dans l’organisme ni dans l’Institution : {scopes}",
    "Rien n’est à réparer : un projet extérieur est seulement hors du dispositif.",
)


@rule(
    "fr.bpi.conclusion.project",
    title="Un objectif d’évolution se trouve dans l’organisme ou dans l’Institution.",
    sources=(CONCLUSION.since("1900-01-01").al(1),),
    force=Force.PRACTICE,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGIN_OF_ACTION, SCOPES),
    may_ask=(ENDS_ON,),
    uses=(PROJECT_SCOPES,),
    remedy="Cherchez un objectif d’évolution dans l’Institution.",
)
def project(ctx: Ctx, _begins: date, scopes: tuple[ProjectScope, ...] | None) -> Findings:
    """One objective at least lies within the body or the institution (BPI-PHA-08).

    Reading:
        The document says what the phase aims at, and nothing of a person whose project lies elsewhere: so this is
        practice. Until the last session there need be none.

    Source:
        Présentation du BPI, « Finalisation du projet », al. 1.
    """
    if scopes and not ctx.value(PROJECT_SCOPES).isdisjoint(scopes):
        return ()
    if scopes:
        return (OUTSIDE.at("project.scopes", scopes=scopes),)
    ends = ctx.ask(ENDS_ON)
    return ((PROJECT_DUE if ctx.at <= ends else NO_PROJECT).at("project", ends=ends),)


NO_MEANS = Template(
    "no-means",
    Verdict.FAIL,
    "le BPI a pris fin le {ends} sans que les moyens du projet soient recensés",
    "Recensez avec le salarié les moyens du projet.",
)
MEANS_DUE = Template("means-due", Verdict.NOT_APPLICABLE, "les moyens du projet sont à recenser avant le {ends}")


@rule(
    "fr.bpi.conclusion.means",
    title="Les moyens de réaliser le projet sont recensés.",
    sources=(CONCLUSION.since("1900-01-01").al(2),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGIN_OF_ACTION, HAS_MEANS),
    may_ask=(ENDS_ON,),
    remedy="Recensez les moyens du projet : titre ou diplôme, formation, tutorat.",
)
def means(ctx: Ctx, _begins: date, has_means: bool | None) -> Findings:  # noqa: FBT001 - the fact is a yes or a no
    """The means for the project are listed (BPI-PHA-10).

    Source:
        Présentation du BPI, « Finalisation du projet », al. 2.
    """
    if has_means:
        return ()
    ends = ctx.ask(ENDS_ON)
    return ((MEANS_DUE if ctx.at <= ends else NO_MEANS).at("project", ends=ends),)


RULES = (project, means)
