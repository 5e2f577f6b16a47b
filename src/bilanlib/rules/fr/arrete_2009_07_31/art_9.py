"""Arrêté du 31 juillet 2009, art. 9: the synthesis."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.about import About
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.arrete_2009_07_31 import ART_9
from bilanlib.models.terms import DocumentKind, SynthesisPart
from bilanlib.parameters.fr.arrete_2009_07_31.art_9 import SYNTHESIS_AUTHORS, SYNTHESIS_PARTS
from bilanlib.rules.facts.documents import CONTENTS, KIND
from bilanlib.rules.facts.papers import AUTHOR
from bilanlib.rules.facts.syntheses import DOCUMENT_DELIVERED, DOCUMENT_MADE, SUBMITTED_ON

NOT_A_SYNTHESIS = (
    Template("not-a-synthesis", Verdict.NOT_APPLICABLE, "ce document n’est pas le document de synthèse").at(
        "documents"
    ),
)
SYNTHESES = About(KIND, frozenset({DocumentKind.SYNTHESIS}), NOT_A_SYNTHESIS)
BEYOND_THE_LIST = Template(
    "beyond-the-list",
    Verdict.FAIL,
    "le document de synthèse parle de : {parts} ; l’arrêté donne la liste de ce dont il peut parler",
    "Retirez de la synthèse : {parts}.",
)


@rule(
    "fr.a2009-07-31.9.contents",
    title="Le document de synthèse ne parle de rien d’autre que de ce que l’arrêté énumère.",
    sources=(ART_9.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=DOCUMENT_MADE,
    each=SYNTHESES,
    needs=needs(DOCUMENT_MADE, KIND),
    may_ask=(CONTENTS,),
    uses=(SYNTHESIS_PARTS,),
    remedy="Retirez de la synthèse ce que l’arrêté n’énumère pas.",
)
def contents(ctx: Ctx, _: date, _kind: DocumentKind) -> Findings:
    """The synthesis holds nothing beyond the closed list: what is too much is the breach.

    Reading:
        The human-resources service may be shown the synthesis, so that what is in it is limited. Nothing is said of a
        synthesis that holds less: there may be no project.

    Source:
        Arrêté du 31 juillet 2009, art. 9.
    """
    beyond = set(ctx.ask(CONTENTS)) - ctx.value(SYNTHESIS_PARTS)
    if not beyond:
        return ()
    return (BEYOND_THE_LIST.at(ctx.where, parts=tuple(part for part in SynthesisPart if part in beyond)),)


OTHER_AUTHOR = Template(
    "other-author",
    Verdict.FAIL,
    "le document de synthèse est écrit par : {author} ; le prestataire en répond seul",
    "Faites établir la synthèse par le prestataire, et recueillez les observations de l’agent.",
)


@rule(
    "fr.a2009-07-31.9.author",
    title="Le prestataire établit le document de synthèse sous sa seule responsabilité.",
    sources=(ART_9.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=DOCUMENT_MADE,
    each=SYNTHESES,
    needs=needs(DOCUMENT_MADE, KIND),
    may_ask=(AUTHOR,),
    uses=(SYNTHESIS_AUTHORS,),
    remedy="Faites établir la synthèse par le prestataire seul.",
)
def author(ctx: Ctx, _: date, _kind: DocumentKind) -> Findings:
    """The provider alone writes the synthesis; the agent comments on it and is no author of it.

    Source:
        Arrêté du 31 juillet 2009, art. 9.
    """
    told = ctx.ask(AUTHOR)
    return () if told in ctx.value(SYNTHESIS_AUTHORS) else (OTHER_AUTHOR.at(ctx.where, author=told),)


NOT_SUBMITTED = Template(
    "not-submitted",
    Verdict.FAIL,
    "le document de synthèse a été remis le {delivered} sans avoir été soumis à l’agent pour observations",
    "Recueillez les observations de l’agent et complétez la synthèse.",
)
SUBMITTED_LATE = Template(
    "submitted-late",
    Verdict.FAIL,
    "le document de synthèse a été soumis à l’agent le {submitted}, après sa remise, le {delivered}",
    "Tenez compte des observations de l’agent et remettez-lui la synthèse de nouveau.",
)
TO_SUBMIT = Template(
    "to-submit", Verdict.NOT_APPLICABLE, "le projet est à soumettre à l’agent avant la remise prévue le {delivered}"
)


@rule(
    "fr.a2009-07-31.9.submitted",
    title="Le document de synthèse est soumis à l’agent pour observations avant d’être définitif.",
    sources=(ART_9.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=DOCUMENT_DELIVERED,
    each=SYNTHESES,
    needs=needs(DOCUMENT_DELIVERED, KIND),
    may_ask=(SUBMITTED_ON,),
    remedy="Soumettez le projet de synthèse à l’agent avant de l’arrêter.",
)
def submitted(ctx: Ctx, delivered: date, _kind: DocumentKind) -> Findings:
    """The agent could comment on the draft of the synthesis by the day on which it was delivered as final.

    Reading:
        The final synthesis is the one that is delivered; a draft that was submitted that very day is in time. That the
        agent did comment is not required.

    Source:
        Arrêté du 31 juillet 2009, art. 9.
    """
    day = ctx.ask(SUBMITTED_ON)
    if day is not None and day <= delivered:
        return ()
    if ctx.at < delivered:
        return (TO_SUBMIT.at(ctx.where, delivered=delivered, due_on=delivered),)
    if day is None:
        return (NOT_SUBMITTED.at(ctx.where, delivered=delivered),)
    return (SUBMITTED_LATE.at(ctx.where, submitted=day, delivered=delivered),)


RULES = (contents, author, submitted)
