"""APEF–FE.BI, « Déroulement »: the follow-up that the provider offers."""

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.be.apef_febi import DEROULEMENT
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.schedule import Schedule
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.be.apef_febi.deroulement import MIN_FOLLOW_UPS_OFFERED
from bilanlib.rules.facts.contents import FOLLOW_UP
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.sessions import SCHEDULE, not_planned

NOT_OFFERED = Template(
    "not-offered",
    Verdict.FAIL,
    "aucun entretien de suivi n’est proposé ; il en faut au moins : {least}",
    "Proposez un suivi ; le bénéficiaire reste libre de le demander ou non.",
)


@rule(
    "be.apef-febi.deroulement.follow-up",
    title="Le prestataire propose un suivi.",
    sources=(DEROULEMENT.since("1900-01-01"),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(SCHEDULE, FOLLOW_UP),
    uses=(MIN_FOLLOW_UPS_OFFERED,),
    remedy="Proposez un entretien de suivi au moins.",
)
def follow_up(ctx: Ctx, schedule: Schedule, offer: FollowUpOffer | None) -> Findings:
    """Follow-up is offered; that the worker takes it up is not required.

    Reading:
        One heading has the provider offer one interview or two, another allows several: one is enough, and more than
        two break nothing.

    Source:
        APEF–FE.BI, présentation et procédure, « Déroulement ».
    """
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    least = ctx.value(MIN_FOLLOW_UPS_OFFERED)
    if offer is None:
        return (NOT_OFFERED.at("follow_up", least=least),)
    number = offer.at_least
    if number is UNKNOWN:
        return (not_told("follow_up.at_least"),)
    return () if number >= least else (NOT_OFFERED.at("follow_up.at_least", least=least),)


RULES = (follow_up,)
