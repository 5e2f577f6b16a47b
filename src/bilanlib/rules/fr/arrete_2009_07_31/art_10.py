"""Arrêté du 31 juillet 2009, art. 10: the destruction of the documents."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.disposal import Keeping, KeepingGround, keeping
from bilanlib.engine.about import About
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.arrete_2009_07_31 import ART_10
from bilanlib.models.terms import DocumentKind
from bilanlib.parameters.fr.arrete_2009_07_31.art_10 import DESTROYED_DOCUMENTS, LONGEST_KEEPING
from bilanlib.rules.facts.documents import DESTROYED_ON, END_OF_ACTION, KIND, RETENTION_AGREEMENT

NOT_CONCERNED = (
    Template("not-concerned", Verdict.NOT_APPLICABLE, "ce document n’est pas de ceux dont parle la règle").at(
        "documents"
    ),
)
DUE = Template("due", Verdict.NOT_APPLICABLE, "{kind} : à détruire aujourd’hui, {last_day}, fin du bilan")
MAY_BE_KEPT = Template(
    "may-be-kept",
    Verdict.PASS,
    "{kind} : peut être conservé jusqu’au {last_day} inclus, à la demande écrite de l’agent",
)
TERM_TOO_LONG = Template(
    "term-too-long",
    Verdict.FAIL,
    "{kind} : la demande de l’agent prévoit une conservation de {term}, {limit} au plus sont permis",
    "Ramenez la durée de conservation à {limit}.",
)
KEPT = Template(
    "kept",
    Verdict.FAIL,
    "{kind} : toujours conservé ; le dernier jour permis était le {last_day} ({ground})",
    "Détruisez ou anonymisez ce document sans attendre. Une demande faite après coup ne répare pas le retard.",
)
DESTROYED_LATE = Template(
    "destroyed-late",
    Verdict.FAIL,
    "{kind} : détruit le {destroyed} ; le dernier jour permis était le {last_day} ({ground})",
    "Le retard ne se répare pas : notez-le et vérifiez l’échéance des autres dossiers.",
)


@rule(
    "fr.a2009-07-31.10.destroy",
    title="Les documents du bilan d’un agent sont détruits aussitôt, sauf demande écrite de sa part.",
    sources=(ART_10.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=END_OF_ACTION,
    each=About(KIND, DESTROYED_DOCUMENTS, NOT_CONCERNED),
    waits=True,
    needs=needs(END_OF_ACTION, KIND, DESTROYED_ON),
    may_ask=(RETENTION_AGREEMENT,),
    uses=(DESTROYED_DOCUMENTS, LONGEST_KEEPING),
    remedy="Détruisez ou anonymisez les documents que l’agent n’a pas demandé par écrit de garder pour un suivi.",
)
def destroy(ctx: Ctx, end: date, kind: DocumentKind, destroyed: date | None) -> Findings:
    """Each document is destroyed by the end, or within a year where the agent asked in writing for a follow-up.

    Reading:
        The synthesis is no exception, as it is in the Code du travail, and the change of that Code in 2023 is none of
        this order. The day of the end is still in time. What the agent asks for is told as the agreement to keep the
        document: in writing, grounded on the need for follow-up, and given by the end.

    Source:
        Arrêté du 31 juillet 2009, art. 10.
    """
    if destroyed is not None and destroyed <= min(end, ctx.at):
        return ()
    limit = ctx.value(LONGEST_KEEPING)
    kept = keeping(end, ctx.ask(RETENTION_AGREEMENT), lambda: limit, lambda: False)
    if kept.ground is KeepingGround.LONG_AGREEMENT:
        return (TERM_TOO_LONG.at(ctx.where, kind=kind, term=kept.term, limit=limit),)
    if destroyed is not None and destroyed <= ctx.at:
        return _judge_destroyed(ctx.where, kind, kept, destroyed)
    return _judge_held(ctx, kind, kept)


def _judge_destroyed(where: str, kind: DocumentKind, kept: Keeping, destroyed: date) -> Findings:
    if destroyed <= kept.last_day:
        return ()
    return (DESTROYED_LATE.at(where, kind=kind, destroyed=destroyed, last_day=kept.last_day, ground=kept.ground),)


def _judge_held(ctx: Ctx, kind: DocumentKind, kept: Keeping) -> Findings:
    last = kept.last_day
    if ctx.at > last:
        return (KEPT.at(ctx.where, kind=kind, last_day=last, ground=kept.ground, due_on=last),)
    template = MAY_BE_KEPT if kept.ground.keeps else DUE
    return (template.at(ctx.where, kind=kind, last_day=last, due_on=last),)


RULES = (destroy,)
