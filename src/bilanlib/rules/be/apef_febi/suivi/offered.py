"""APEF–FE.BI, « Durée, phase 4 »: until when follow-up is offered."""

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.be.apef_febi import SUIVI
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import Timing
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.be.apef_febi.suivi import FIRST_FOLLOW_UP, LAST_FOLLOW_UP
from bilanlib.rules.facts.contents import FOLLOW_UP
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.sessions import SCHEDULE, not_planned

_SAID = SUIVI.since("1900-01-01")

NO_OFFER = Template("no-offer", Verdict.NOT_APPLICABLE, "aucun entretien de suivi n’est proposé")
NO_TIME = Template("no-time", Verdict.NOT_APPLICABLE, "le suivi est proposé sans délai")
OFFERED_LATE = Template(
    "offered-late",
    Verdict.FAIL,
    "premier entretien de suivi proposé à {after} ; il a lieu dans un délai de {limit} au plus",
    "Proposez le premier entretien de suivi dans un délai de {limit}.",
)
OPEN_ENDED = Template(
    "open-ended",
    Verdict.FAIL,
    "premier entretien de suivi proposé à partir de {after}, sans terme ; il a lieu dans un délai de {limit} au plus",
    "Proposez le premier entretien de suivi dans un délai de {limit}.",
)


@rule(
    "be.apef-febi.suivi.first-follow-up-offered",
    title="Le premier entretien de suivi est proposé dans le délai.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(SCHEDULE, FOLLOW_UP),
    uses=(FIRST_FOLLOW_UP,),
    remedy="Proposez un premier entretien de suivi plus proche.",
)
def first_follow_up_offered(ctx: Ctx, schedule: Schedule, offer: FollowUpOffer | None) -> Findings:
    """The time for which the first follow-up interview is offered is not too long.

    Reading:
        "From then on" alone sets no bound, and so does not keep to one. A length of time that is told with no word on
        how it is meant places nothing: there is no time to judge.

    Source:
        APEF–FE.BI, présentation et procédure, « Durée, phase 4 ».
    """
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    if offer is None:
        return (NO_OFFER.at("follow_up"),)
    limit, after, timings = ctx.value(FIRST_FOLLOW_UP), offer.after, offer.timings
    if after is UNKNOWN:
        return (not_told("follow_up.after"),)
    if after is None:
        return (NO_TIME.at("follow_up.after"),)
    if after.is_longer_than(limit):
        return (OFFERED_LATE.at("follow_up.after", after=after, limit=limit),)
    if timings is UNKNOWN:
        return (not_told("follow_up.timings"),)
    if not timings:
        return (NO_TIME.at("follow_up.timings"),)
    return (OPEN_ENDED.at("follow_up.timings", after=after, limit=limit),) if timings == (Timing.FROM,) else ()


NO_LATEST = Template("no-latest", Verdict.NOT_APPLICABLE, "l’offre ne dit pas jusqu’à quand le suivi est possible")
LATEST_TOO_LATE = Template(
    "latest-too-late",
    Verdict.FAIL,
    "suivi proposé jusqu’à {latest} après le bilan ; il est possible dans un délai de {limit} au plus",
    "Ramenez le suivi à un délai de {limit}.",
)


@rule(
    "be.apef-febi.suivi.last-follow-up-offered",
    title="Le suivi est proposé jusqu’au terme du délai, et non au-delà.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(SCHEDULE, FOLLOW_UP),
    uses=(LAST_FOLLOW_UP,),
    remedy="Ramenez le suivi au délai du dispositif.",
)
def last_follow_up_offered(ctx: Ctx, schedule: Schedule, offer: FollowUpOffer | None) -> Findings:
    """Follow-up is not offered beyond the time within which it is possible.

    Source:
        APEF–FE.BI, présentation et procédure, « Durée, phase 4 ».
    """
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    if offer is None:
        return (NO_OFFER.at("follow_up"),)
    limit, latest = ctx.value(LAST_FOLLOW_UP), offer.latest
    if latest is UNKNOWN:
        return (not_told("follow_up.latest"),)
    if latest is None:
        return (NO_LATEST.at("follow_up.latest"),)
    if latest.is_longer_than(limit):
        return (LATEST_TOO_LATE.at("follow_up.latest", latest=latest, limit=limit),)
    return ()


RULES = (first_follow_up_offered, last_follow_up_offered)
