"""Présentation du BPI, « Finalisation du projet », al. 3: who writes the synthesis, and who validates it."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.bpi import CONCLUSION
from bilanlib.models.terms import Author, DocumentKind
from bilanlib.parameters.fr.bpi.contents import SYNTHESIS_AUTHOR
from bilanlib.rules.common.papers import OTHER_DOCUMENT, judge_author
from bilanlib.rules.facts.documents import DOCUMENTS, KIND
from bilanlib.rules.facts.papers import AUTHOR, FIRST_SHOWN, VALIDATED_ON
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION


@rule(
    "fr.bpi.conclusion.author",
    title="Le conseiller rédige le document de synthèse.",
    sources=(CONCLUSION.since("1900-01-01").al(3),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    each=DOCUMENTS,
    needs=needs(BEGIN_OF_ACTION, KIND),
    may_ask=(AUTHOR,),
    uses=(SYNTHESIS_AUTHOR,),
    remedy="Faites rédiger la synthèse par le conseiller.",
)
def author(ctx: Ctx, _begins: date, kind: DocumentKind) -> Findings:
    """The counsellor writes the synthesis; the employee's signature on it is not asked for (BPI-DOC-03, X17).

    Source:
        Présentation du BPI, « Finalisation du projet », al. 3.
    """
    if kind is not DocumentKind.SYNTHESIS:
        return (OTHER_DOCUMENT.at(ctx.where, kind=kind),)
    written: Author = ctx.ask(AUTHOR)
    return judge_author(ctx.where, written, ctx.value(SYNTHESIS_AUTHOR))


SHOWN_FIRST = Template(
    "shown-first",
    Verdict.FAIL,
    "la synthèse a été communiquée le {shown}, avant que le salarié la valide",
    "Faites valider la synthèse, et informez le salarié de la communication.",
)
TO_VALIDATE = Template(
    "to-validate", Verdict.NOT_APPLICABLE, "la synthèse reste à valider par le salarié avant d’être communiquée"
)


@rule(
    "fr.bpi.conclusion.validated",
    title="Le salarié valide la synthèse avant qu’elle soit communiquée.",
    sources=(CONCLUSION.since("1900-01-01").al(3),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    each=DOCUMENTS,
    needs=needs(BEGIN_OF_ACTION, KIND),
    may_ask=(VALIDATED_ON, FIRST_SHOWN),
    remedy="Faites valider la synthèse par le salarié.",
)
def validated(ctx: Ctx, _begins: date, kind: DocumentKind) -> Findings:
    """Nobody is shown the synthesis before the employee has validated it; the day itself is in time (BPI-DOC-04).

    Source:
        Présentation du BPI, « Finalisation du projet », al. 3.
    """
    if kind is not DocumentKind.SYNTHESIS:
        return (OTHER_DOCUMENT.at(ctx.where, kind=kind),)
    shown, approved = ctx.ask(FIRST_SHOWN), ctx.ask(VALIDATED_ON)
    if shown is not None and (approved is None or shown < approved):
        return (SHOWN_FIRST.at(ctx.where, shown=shown),)
    return (TO_VALIDATE.at(ctx.where),) if approved is None else ()


RULES = (author, validated)
