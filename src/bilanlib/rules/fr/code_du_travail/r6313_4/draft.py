"""The minimum of accompaniment that a draft of 2026 would add to art. R. 6313-4 of the Code du travail. Not law."""

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import DRAFT_OF_2026, R6313_4
from bilanlib.models.schedule import Schedule
from bilanlib.parameters.fr.code_du_travail.r6313_4 import ACCOMPANIMENT_KINDS, MIN_ACCOMPANIMENT
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, NOTHING_PLANNED, SCHEDULE
from bilanlib.rules.facts.untold import untold_hours

TOO_SHORT = Template(
    "too-short",
    Verdict.FAIL,
    "{hours} d’accompagnement au plus, le projet de décret en demanderait {limit} au moins",
    "Ajoutez {lack} d’accompagnement par le prestataire.",
)


@rule(
    "fr.ct.R6313-4.min-accompaniment",
    title="Le prestataire accompagne le bénéficiaire pendant la durée minimale (projet, non en vigueur).",
    sources=(R6313_4.since("2019-01-01"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE),
    uses=(MIN_ACCOMPANIMENT, ACCOMPANIMENT_KINDS),
    remedy="Ajoutez des heures conduites par le prestataire.",
    preview=DRAFT_OF_2026,
)
def min_accompaniment(ctx: Ctx, schedule: Schedule) -> Findings:
    """The hours led by the provider reach the minimum that the draft of February 2026 would set.

    Reading:
        Never law as far as it was read: judged only when a caller asks for the preview, and never counted as unlawful.

    Source:
        Draft NOR TRSD2602696D, which would complete Code du travail, art. R. 6313-4.
    """
    if schedule.is_empty:
        return NOTHING_PLANNED
    limit = ctx.value(MIN_ACCOMPANIMENT)
    spans = schedule.hours(ctx.value(ACCOMPANIMENT_KINDS))
    if any(span.lo >= limit for span in spans):
        return ()
    most = min((span.hi for span in spans if span.hi is not None), default=None)
    if most is None or most >= limit:
        return (not_told(schedule.where, *untold_hours(ctx.case)),)
    return (TOO_SHORT.at(schedule.where, hours=most, limit=limit, lack=limit - most),)


RULES = (min_accompaniment,)
