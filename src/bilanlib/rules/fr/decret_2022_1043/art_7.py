"""Décret n° 2022-1043, art. 7: the agent's agreement, and who writes the synthesis."""

from datetime import date

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.arrete_2023_08_01 import ART_11
from bilanlib.law.fr.decret_2022_1043 import ART_7
from bilanlib.models.consents import Statement
from bilanlib.models.terms import Author, DocumentKind
from bilanlib.parameters.fr.decret_2022_1043 import SYNTHESIS_AUTHOR
from bilanlib.rules.common.agreement import judge_agreement
from bilanlib.rules.common.papers import OTHER_DOCUMENT, judge_author
from bilanlib.rules.facts.consents import CONSENTS_TO_BILAN
from bilanlib.rules.facts.documents import DOCUMENTS, KIND
from bilanlib.rules.facts.initiative import ASKED_BY_EMPLOYER
from bilanlib.rules.facts.papers import AUTHOR
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION


@rule(
    "fr.d2022-1043.7.agreement",
    title="Un bilan de parcours que l’employeur demande n’a lieu qu’avec l’accord de l’agent.",
    sources=(ART_7.since("2022-07-25"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    when=ASKED_BY_EMPLOYER,
    needs=needs(BEGIN_OF_ACTION, CONSENTS_TO_BILAN),
    remedy="Recueillez l’accord de l’agent avant la première séance.",
)
def agreement(ctx: Ctx, begins: date, said: tuple[Statement, ...]) -> Findings:
    """Where the employer asks, the agent agrees by the first session at the latest.

    Reading:
        No form is named: any will do.

    Source:
        Décret n° 2022-1043, art. 7.
    """
    return judge_agreement(said, begins, ctx.at)


@rule(
    "fr.d2022-1043.7.author",
    title="L’agent et le professionnel rédigent ensemble la synthèse.",
    sources=(ART_7.since("2022-07-25"), ART_11.since("2023-08-18")),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    each=DOCUMENTS,
    needs=needs(BEGIN_OF_ACTION, KIND),
    may_ask=(AUTHOR,),
    uses=(SYNTHESIS_AUTHOR,),
    remedy="Rédigez la synthèse avec l’agent.",
)
def author(ctx: Ctx, _begins: date, kind: DocumentKind) -> Findings:
    """The agent and the professional write the synthesis together (X17).

    Source:
        Décret n° 2022-1043, art. 7; arrêté du 1er août 2023, art. 11.
    """
    if kind is not DocumentKind.SYNTHESIS:
        return (OTHER_DOCUMENT.at(ctx.where, kind=kind),)
    written: Author = ctx.ask(AUTHOR)
    return judge_author(ctx.where, written, ctx.value(SYNTHESIS_AUTHOR))


RULES = (agreement, author)
