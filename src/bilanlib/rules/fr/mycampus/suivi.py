"""MY CAMPUS, follow-up: when, and how people meet."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.mycampus import SUIVI
from bilanlib.parameters.fr.mycampus import FOLLOW_UP, FOLLOW_UP_MODALITIES
from bilanlib.rules.facts.documents import FOLLOWED_UP_ON
from bilanlib.rules.facts.outside import FOLLOW_UP_INTERVIEWS, FollowUpInterview
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, BEGINS_ON, ENDS_ON, NOTHING_PLANNED

_SOURCE = SUIVI.since("1900-01-01")

NO_FOLLOW_UP = (
    Template("no-follow-up", Verdict.NOT_APPLICABLE, "aucun entretien de suivi n’est prévu").at("sessions"),
)
TOO_EARLY = Template(
    "too-early",
    Verdict.FAIL,
    "le suivi a lieu le {day} ; le guide l’annonce {after} après la fin, le {target}",
    "Reportez l’entretien de suivi au {target}.",
)
LATER = Template(
    "later",
    Verdict.REVIEW,
    "le suivi a lieu le {day} ; le guide l’annonce {after} après la fin, le {target}, sans dire s’il peut venir plus "
    "tard",
    "Regardez si le bénéficiaire et le prestataire s’entendent sur ce jour.",
)


@rule(
    "fr.mycampus.suivi.follow-up-day",
    title="L’entretien de suivi a lieu quand le guide l’annonce.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGINS_ON, FOLLOWED_UP_ON),
    may_ask=(ENDS_ON,),
    uses=(FOLLOW_UP,),
    remedy="Déplacez l’entretien de suivi.",
)
def follow_up_day(ctx: Ctx, begins: date | None, followed_up: date | None) -> Findings:
    """The follow-up interview comes the announced time after the last session.

    Reading:
        Before that day the promise is not kept. After it, the guide does not say how exact its number is: a person
        looks. The interview itself is the person's choice.

    Source:
        The guide's paragraph on the follow-up.
    """
    if begins is None:
        return NOTHING_PLANNED
    if followed_up is None:
        return NO_FOLLOW_UP
    after = ctx.value(FOLLOW_UP)
    target = after.after(ctx.ask(ENDS_ON))
    if followed_up == target:
        return ()
    template = TOO_EARLY if followed_up < target else LATER
    return (template.at("sessions", day=followed_up, after=after, target=target),)


OTHER_MODALITY = Template(
    "other-modality",
    Verdict.FAIL,
    "le suivi a lieu {modality} ; le guide l’annonce en présence, en visioconférence ou par téléphone",
    "Tenez l’entretien de suivi en présence, en visioconférence ou par téléphone.",
)


@rule(
    "fr.mycampus.suivi.modalities",
    title="L’entretien de suivi se tient comme le guide l’annonce.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(FOLLOW_UP_INTERVIEWS),
    uses=(FOLLOW_UP_MODALITIES,),
    remedy="Tenez l’entretien de suivi autrement.",
)
def modalities(ctx: Ctx, interviews: tuple[FollowUpInterview, ...]) -> Findings:
    """Each follow-up interview is held in one room, by video or by phone.

    Source:
        The guide's paragraph on the follow-up.
    """
    if not interviews:
        return NO_FOLLOW_UP
    allowed = ctx.value(FOLLOW_UP_MODALITIES)
    return tuple(
        OTHER_MODALITY.at(f"sessions[{one.place}].modality", modality=one.modality)
        for one in interviews
        if one.modality not in allowed
    )


RULES = (follow_up_day, modalities)
