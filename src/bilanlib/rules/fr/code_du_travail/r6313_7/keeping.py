"""Code du travail, art. R. 6313-7: destruction of the documents, and what may be kept."""

from datetime import date
from functools import partial

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.disposal import Keeping, KeepingGround, keeping
from bilanlib.calculators.fr.retention import retention_period
from bilanlib.engine.about import About
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_7
from bilanlib.models.terms import DocumentKind
from bilanlib.parameters.fr.code_du_travail.r6313_7 import COVERED_DOCUMENTS, RETENTION, SYNTHESES
from bilanlib.periods.period import Period
from bilanlib.readings.end_of_action import KeptSynthesis, RetentionChange
from bilanlib.rules.facts.documents import (
    DESTROYED_ON,
    END_OF_ACTION,
    KIND,
    RETENTION_AGREEMENT,
    SENT_TO_CEP,
)

NOT_CONCERNED = (
    Template("not-concerned", Verdict.NOT_APPLICABLE, "ce document n’est pas de ceux dont parle la règle").at(
        "documents"
    ),
)
DUE = Template("due", Verdict.NOT_APPLICABLE, "{kind} : à détruire aujourd’hui, {last_day}, terme de l’action")
MAY_BE_KEPT = Template("may-be-kept", Verdict.PASS, "{kind} : peut être conservé jusqu’au {last_day} inclus")
NOT_DESTROYED = Template(
    "not-destroyed",
    Verdict.FAIL,
    "{kind} : toujours conservé alors que l’action a pris fin le {end} ; il devait être détruit dès ce terme",
    "Détruisez ou anonymisez ce document sans attendre. Un accord recueilli après coup ne répare pas le retard.",
)
AGREEMENT_DOES_NOT_COUNT = Template(
    "agreement-does-not-count",
    Verdict.FAIL,
    "{kind} : conservé après le {end} sur un accord {form}, motif : {ground} ; il faut un accord écrit fondé sur la "
    "nécessité d’un suivi",
    "Détruisez ou anonymisez ce document. Pour l’avenir, faites écrire l’accord et son motif avant le terme de "
    "l’action.",
)
AGREED_LATE = Template(
    "agreed-late",
    Verdict.FAIL,
    "{kind} : toujours conservé sur un accord écrit du {agreed_day}, donné après le terme de l’action, le {end} ; le "
    "document devait être détruit dès ce terme",
    "Détruisez ou anonymisez ce document sans attendre. Un accord recueilli après coup ne répare pas le retard.",
)
KEPT_TOO_LONG = Template(
    "kept-too-long",
    Verdict.FAIL,
    "{kind} : toujours conservé ; le dernier jour permis était le {last_day}",
    "Détruisez ou anonymisez ce document sans attendre.",
)
DESTROYED_LATE = Template(
    "destroyed-late",
    Verdict.FAIL,
    "{kind} : détruit le {destroyed} ; le dernier jour permis était le {last_day}",
    "Le retard ne se répare pas : notez-le et vérifiez l’échéance des autres dossiers.",
)
TERM_TOO_LONG = Template(
    "term-too-long",
    Verdict.FAIL,
    "{kind} : l’accord prévoit une conservation de {term}, {limit} au plus sont permis",
    "Ramenez la durée de conservation à {limit}.",
)


@rule(
    "fr.ct.R6313-7.destroy",
    title="Les documents du bilan sont détruits au terme de l’action, sauf exceptions datées.",
    sources=(
        R6313_7.since("2019-01-01").al(1),
        R6313_7.since("2019-01-01").al(2),
        R6313_7.since("2023-12-31").al(1),
        R6313_7.since("2023-12-31").al(2),
    ),
    force=Force.LAW,
    governed_by=END_OF_ACTION,
    each=About(KIND, COVERED_DOCUMENTS, NOT_CONCERNED),
    waits=True,
    needs=needs(END_OF_ACTION, KIND, DESTROYED_ON),
    may_ask=(RETENTION_AGREEMENT, SENT_TO_CEP),
    readings=(KeptSynthesis, RetentionChange),
    uses=(COVERED_DOCUMENTS, SYNTHESES, RETENTION),
    remedy="Détruisez ou anonymisez les documents qui ne relèvent d’aucune exception.",
)
def destroy(ctx: Ctx, end: date, kind: DocumentKind, destroyed: date | None) -> Findings:
    """Each document made for the bilan is destroyed by the end of the action, or by the end of an exception.

    Reading:
        Destroyed or anonymised is the same. The day of the end is still in time. A synthesis may be kept (A5), and
        any document on a written agreement grounded on the need for follow-up, given by the end: without it the
        document was to be destroyed then. Never longer than the text allows, nor than the agreement says. What the
        change of 2023-12-31 does to bilans that had ended is A6.

    Source:
        Code du travail, art. R. 6313-7; décret n° 2023-1350, art. 4.
    """
    is_gone = destroyed is not None and destroyed <= ctx.at
    if destroyed is not None and is_gone and destroyed <= end:
        return ()
    kept = keeping_of(ctx, end, kind)
    last = kept.last_day
    if kept.limit is not None and kept.ground is KeepingGround.LONG_AGREEMENT:
        return (TERM_TOO_LONG.at(ctx.where, kind=kind, term=kept.term, limit=kept.limit),)
    if destroyed is not None and is_gone:
        return (
            () if destroyed <= last else (DESTROYED_LATE.at(ctx.where, kind=kind, destroyed=destroyed, last_day=last),)
        )
    if kept.ground in _UNEXCEPTED:
        return _judge_unexcepted(ctx, end, kind)
    template = MAY_BE_KEPT if ctx.at <= last else KEPT_TOO_LONG
    return (template.at(ctx.where, kind=kind, last_day=last, due_on=last),)


def keeping_of(ctx: Ctx, end: date, kind: DocumentKind) -> Keeping:
    """Until which day the document under judgement may be held, under the answers that are tried.

    Raises:
        NotToldError: the agreement to keep it, or its disclosures, matter and nobody told them.
    """
    return keeping(end, ctx.ask(RETENTION_AGREEMENT), partial(_limit, ctx, end), partial(_is_excepted, ctx, kind))


def _is_excepted(ctx: Ctx, kind: DocumentKind) -> bool:
    if kind not in ctx.value(SYNTHESES):
        return False
    match ctx.reading(KeptSynthesis):
        case KeptSynthesis.EVERY:
            return True
        case KeptSynthesis.SENT_TO_CEP:
            return ctx.ask(SENT_TO_CEP)


def _limit(ctx: Ctx, end: date) -> Period:
    # The dispute about a change matters only to bilans that ended before it.
    if RETENTION.values[-1].since <= end:
        return ctx.value(RETENTION)
    return retention_period(end, RETENTION.values, ctx.reading(RetentionChange))


_UNEXCEPTED = frozenset({KeepingGround.NONE, KeepingGround.OTHER_AGREEMENT, KeepingGround.LATE_AGREEMENT})


def _judge_unexcepted(ctx: Ctx, end: date, kind: DocumentKind) -> Findings:
    if ctx.at == end:
        return (DUE.at(ctx.where, kind=kind, last_day=end, due_on=end),)
    agreed = ctx.ask(RETENTION_AGREEMENT)
    if agreed is not None and agreed.on is not None:
        return (AGREED_LATE.at(ctx.where, due_on=end, kind=kind, end=end, agreed_day=agreed.on),)
    if agreed is not None:
        form, why = agreed.form, agreed.ground
        return (AGREEMENT_DOES_NOT_COUNT.at(ctx.where, due_on=end, kind=kind, end=end, form=form, ground=why),)
    return (NOT_DESTROYED.at(ctx.where, due_on=end, kind=kind, end=end),)


SHORTER_THAN_ADVISED = Template(
    "shorter-than-advised",
    Verdict.FAIL,
    "{kind} : conservé jusqu’au {kept} ; l’administration demande de le garder jusqu’au {advised_day}, et le texte le "
    "permet sans l’imposer",
)


@rule(
    "fr.ct.R6313-7.keep-synthesis",
    title="Le prestataire garde le document de synthèse pendant toute la durée permise.",
    sources=(R6313_7.since("2019-01-01").al(2), R6313_7.since("2023-12-31").al(2)),
    force=Force.PRACTICE,
    governed_by=END_OF_ACTION,
    each=About(KIND, SYNTHESES, NOT_CONCERNED),
    waits=True,
    needs=needs(END_OF_ACTION, KIND, DESTROYED_ON),
    may_ask=(RETENTION_AGREEMENT,),
    uses=(SYNTHESES, RETENTION),
    remedy="Si le bénéficiaire en est d’accord, gardez la synthèse pendant la durée permise : c’est un conseil de "
    "l’administration, non une obligation du code.",
)
def keep_synthesis(ctx: Ctx, end: date, kind: DocumentKind, destroyed: date | None) -> Findings:
    """The provider keeps the synthesis as long as the text allows, as the administration advises.

    Reading:
        service-public.fr (F3087) says that the provider must; the code lifts a duty to destroy and creates none to
        keep. So this is practice, and never counts for `lawful`.

    Source:
        service-public.fr, F3087; Code du travail, art. R. 6313-7, al. 2.
    """
    advised = ctx.value(RETENTION).after(end)
    agreed = ctx.ask(RETENTION_AGREEMENT) if destroyed is None else None
    kept = destroyed if agreed is None or agreed.term is None else agreed.term.after(end)
    if kept is not None and kept < advised:
        return (SHORTER_THAN_ADVISED.at(ctx.where, kind=kind, kept=kept, advised_day=advised),)
    return ()


RULES = (destroy, keep_synthesis)
