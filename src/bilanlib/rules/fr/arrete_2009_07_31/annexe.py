"""Arrêté du 31 juillet 2009, annex: what the model convention says, and who receives the results."""

from datetime import date

from bilanlib.answers.finding import Finding, Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.disclosure import asks_the_person, ground
from bilanlib.engine.about import About
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.arrete_2009_07_31 import ANNEX
from bilanlib.models.table import Table
from bilanlib.models.terms import DocumentKind, Mention, Presence, Recipient
from bilanlib.parameters.fr.arrete_2009_07_31.annexe import MODEL_MENTIONS
from bilanlib.parameters.fr.arrete_2009_07_31.art_10 import DESTROYED_DOCUMENTS
from bilanlib.parameters.fr.arrete_2009_07_31.art_11 import RECIPIENTS
from bilanlib.parameters.policies import DisclosurePolicy, policy_in
from bilanlib.rules.facts.consents import CONSENTS_TO_DISCLOSURE
from bilanlib.rules.facts.convention import MENTIONS
from bilanlib.rules.facts.documents import DISCLOSURE, SHOWN_BY_BENEFICIARY, SHOWN_KIND, SHOWN_TO
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION

ABSENT = Template(
    "absent-mention",
    Verdict.FAIL,
    "la convention ne dit rien de : {mention}, qui est dans la convention type",
    "Ajoutez à la convention : {mention}.",
)
PARTIAL = Template(
    "partial-mention", Verdict.FAIL, "la mention est incomplète : {mention}", "Complétez la mention : {mention}."
)
NO_TEXT = Template("no-text", Verdict.NOT_APPLICABLE, "il n’y a pas de convention dont lire les mentions")


@rule(
    "fr.a2009-07-31.annexe.mentions",
    title="La convention suit la convention type annexée à l’arrêté.",
    sources=(ANNEX.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(MENTIONS),
    uses=(MODEL_MENTIONS,),
    remedy="Complétez la convention d’après la convention type ; si elle est signée, concluez un avenant.",
)
def mentions(ctx: Ctx, told: Table[Mention, Presence] | None) -> Findings:
    """Each mention of the model is in the convention, whole.

    Reading:
        The model refers to a book of the Code du travail without saying of which part; that reference is a mention
        like the others.

    Source:
        Arrêté du 31 juillet 2009, art. 6 and annex.
    """
    if told is None:
        return (NO_TEXT.at("convention"),)
    lacking = ctx.value(MODEL_MENTIONS) - told.words_with(Presence.PRESENT)
    return tuple(_judge_mention(mention, told.get(mention)) for mention in Mention if mention in lacking)


def _judge_mention(mention: Mention, presence: Presence | None) -> Finding:
    where = f"convention.mentions.{mention.value}"
    if presence is None:
        return not_told(where)
    return (PARTIAL if presence is Presence.PARTIAL else ABSENT).at(where, mention=mention)


NOT_AGREED = Template(
    "not-agreed",
    Verdict.FAIL,
    "{kind} : communiqué le {shown} à : {to}, sans rien qui le permette ce jour-là",
    "Faites restituer ou détruire la copie, et informez l’agent. Un accord donné après coup ne répare rien.",
)
NOT_CONTENT = (
    Template(
        "not-content", Verdict.NOT_APPLICABLE, "ce document prouve que le bilan a eu lieu et n’en contient rien"
    ).at("documents"),
)
OF_ARTICLE_11 = (
    Template(
        "of-article-11",
        Verdict.NOT_APPLICABLE,
        "la synthèse communiquée au service des ressources humaines relève de l’article 11",
    ).at("documents"),
)


@rule(
    "fr.a2009-07-31.annexe.disclosure",
    title="Nul autre que l’agent ne reçoit les résultats sans son accord.",
    sources=(ANNEX.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=DISCLOSURE,
    each=About(SHOWN_KIND, DESTROYED_DOCUMENTS, NOT_CONTENT),
    needs=needs(DISCLOSURE, SHOWN_KIND, SHOWN_TO),
    may_ask=(CONSENTS_TO_DISCLOSURE, SHOWN_BY_BENEFICIARY),
    uses=(DESTROYED_DOCUMENTS, RECIPIENTS),
    remedy="Recueillez l’accord de l’agent, pour ce document et ce destinataire, avant toute communication.",
)
def disclosure(ctx: Ctx, shown: date, kind: DocumentKind, to: Recipient) -> Findings:
    """Apart from the synthesis for the human-resources service, nothing is shown without the agent's agreement.

    Reading:
        Detailed results stay opt-in even for the human-resources service: art. 11 is an exception for the synthesis
        alone. No form is prescribed. Tests and notes are not among what an agreement opens: the provider keeps them
        confidential.

    Source:
        Arrêté du 31 juillet 2009, annex, art. 3.
    """
    policy = policy_in(ctx.value(RECIPIENTS), kind, to)
    if policy is DisclosurePolicy.OPT_OUT:
        return OF_ARTICLE_11
    said = ctx.ask(CONSENTS_TO_DISCLOSURE) if asks_the_person(policy) else ()
    if ground(policy, said, kind, to, shown).allows or ctx.ask(SHOWN_BY_BENEFICIARY):
        return ()
    return (NOT_AGREED.at(ctx.where, kind=kind, shown=shown, to=to),)


RULES = (mentions, disclosure)
