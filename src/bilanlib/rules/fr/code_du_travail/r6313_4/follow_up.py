"""Code du travail, art. R. 6313-4, 3°, c: the possibility of a follow-up interview."""

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_4
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.schedule import Schedule
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail.r6313_4 import FOLLOW_UP_PRACTICE
from bilanlib.rules.facts.contents import FOLLOW_UP
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, SCHEDULE, not_planned

NOT_OFFERED = Template(
    "not-offered",
    Verdict.FAIL,
    "aucun entretien de suivi avec le prestataire n’est proposé",
    "Proposez un entretien de suivi ; le bénéficiaire reste libre de le demander ou non.",
)


@rule(
    "fr.ct.R6313-4.follow-up",
    title="La possibilité d’un entretien de suivi avec le prestataire est prévue.",
    sources=(R6313_4.since("2019-01-01").al(10),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, FOLLOW_UP),
    remedy="Proposez un entretien de suivi.",
)
def follow_up(ctx: Ctx, schedule: Schedule, offer: FollowUpOffer | None) -> Findings:
    """A follow-up interview with the provider is offered.

    Reading:
        The offer is required, not the interview; and no date, nor any term: six months is usage.

    Source:
        Code du travail, art. R. 6313-4, 3°, c, al. 10.
    """
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    return (NOT_OFFERED.at("follow_up"),) if offer is None else ()


NO_OFFER = Template("no-offer", Verdict.NOT_APPLICABLE, "aucun entretien de suivi n’est proposé")
NO_TIME = Template(
    "no-time",
    Verdict.FAIL,
    "l’entretien de suivi est proposé sans délai ; l’usage est de {usual} au plus, que le code n’impose pas",
    "Convenez d’un délai avec le bénéficiaire.",
)
LATER_THAN_USUAL = Template(
    "later-than-usual",
    Verdict.FAIL,
    "l’entretien de suivi est proposé à {after} ; l’usage est de {usual} au plus, que le code n’impose pas",
    "Avancez l’entretien de suivi si le bénéficiaire le souhaite.",
)


@rule(
    "fr.ct.R6313-4.follow-up-time",
    title="L’entretien de suivi est proposé dans le délai d’usage.",
    sources=(R6313_4.since("2019-01-01").al(10),),
    force=Force.PRACTICE,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, FOLLOW_UP),
    uses=(FOLLOW_UP_PRACTICE,),
    remedy="Convenez d’un entretien de suivi dans le délai d’usage.",
)
def follow_up_time(ctx: Ctx, schedule: Schedule, offer: FollowUpOffer | None) -> Findings:
    """The follow-up interview is offered for a time within what is usual.

    Reading:
        Practice only: six months are what providers and administrations usually name; the code names none.

    Source:
        Code du travail, art. R. 6313-4, 3°, c, al. 10, which sets no time.
    """
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    if offer is None:
        return (NO_OFFER.at("follow_up"),)
    usual, after = ctx.value(FOLLOW_UP_PRACTICE), offer.after
    if after is UNKNOWN:
        return (not_told("follow_up.after"),)
    if after is None:
        return (NO_TIME.at("follow_up.after", usual=usual),)
    return (LATER_THAN_USUAL.at("follow_up.after", after=after, usual=usual),) if after.is_longer_than(usual) else ()


RULES = (follow_up, follow_up_time)
