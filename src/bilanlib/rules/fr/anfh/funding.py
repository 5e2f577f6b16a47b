"""ANFH, page on the funding of bilans: hours face to face, and hours in person."""

from bilanlib.answers.finding import Finding, Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.meetings import hours_met, hours_of_action, untold_of_meetings
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.anfh import FUNDING
from bilanlib.models.sessions import Session
from bilanlib.parameters.fr.anfh.funding import (
    FACE_TO_FACE_KINDS,
    FACE_TO_FACE_MIN,
    FACE_TO_FACE_MODALITIES,
    FULL_LENGTH,
    IN_PERSON_MIN,
    IN_PERSON_MODALITIES,
)
from bilanlib.rules.facts.leave import BEGIN_OF_BILAN
from bilanlib.rules.facts.meetings import ALL_SESSIONS

_SOURCE = FUNDING.since(FUNDING.versions[0].validity.since.isoformat())
_LENGTH_PARTS = ("duration", "status", "phase", "kind")

OTHER_LENGTH = Template(
    "other-length",
    Verdict.NOT_APPLICABLE,
    "le fonds ne donne ses minimums que pour un bilan de {length} ; il ne dit pas s’ils sont réduits à proportion",
)
TOO_LITTLE_FACE_TO_FACE = Template(
    "too-little-face-to-face",
    Verdict.FAIL,
    "{hours} en face à face, {limit} au moins pour que le fonds paie",
    "Ajoutez des entretiens individuels, en présence ou en visioconférence.",
)
TOO_LITTLE_IN_PERSON = Template(
    "too-little-in-person",
    Verdict.FAIL,
    "{hours} en présence, {limit} au moins pour que le fonds paie",
    "Tenez davantage d’entretiens en présence.",
)


@rule(
    "fr.anfh.funding.face-to-face",
    title="Un bilan de pleine durée payé par l’ANFH compte assez d’heures en face à face.",
    sources=(_SOURCE,),
    force=Force.FUNDING,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(ALL_SESSIONS),
    uses=(FULL_LENGTH, FACE_TO_FACE_MIN, FACE_TO_FACE_KINDS, FACE_TO_FACE_MODALITIES),
    remedy="Revoyez le planning avec le prestataire avant de demander la prise en charge.",
)
def face_to_face(ctx: Ctx, sessions: tuple[Session, ...]) -> Findings:
    """A bilan of full length has enough hours face to face, on a screen or not.

    Reading:
        Face to face is one to one with the counsellor. For shorter bilans the fund does not say whether the minimum
        goes down in proportion: they are not judged. Hours are those of the sessions, planned or held.

    Source:
        ANFH, page on the funding of bilans.
    """
    outside = _other_length(ctx, sessions)
    if outside is not None:
        return (outside,)
    met = hours_met(sessions, ctx.value(FACE_TO_FACE_KINDS), ctx.value(FACE_TO_FACE_MODALITIES))
    limit = ctx.value(FACE_TO_FACE_MIN)
    if met.lo >= limit:
        return ()
    if met.hi is not None and met.hi < limit:
        return (TOO_LITTLE_FACE_TO_FACE.at("sessions", hours=met.hi, limit=limit),)
    return (not_told("sessions", *untold_of_meetings(sessions, ("modality", *_LENGTH_PARTS))),)


@rule(
    "fr.anfh.funding.in-person",
    title="Un bilan de pleine durée payé par l’ANFH compte assez d’heures en présence.",
    sources=(_SOURCE,),
    force=Force.FUNDING,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(ALL_SESSIONS),
    uses=(FULL_LENGTH, IN_PERSON_MIN, FACE_TO_FACE_KINDS, IN_PERSON_MODALITIES),
    remedy="Revoyez le planning avec le prestataire avant de demander la prise en charge.",
)
def in_person(ctx: Ctx, sessions: tuple[Session, ...]) -> Findings:
    """A bilan of full length has enough hours with the counsellor in the same room.

    Reading:
        As for the hours face to face, of which these are a part.

    Source:
        ANFH, page on the funding of bilans.
    """
    outside = _other_length(ctx, sessions)
    if outside is not None:
        return (outside,)
    met = hours_met(sessions, ctx.value(FACE_TO_FACE_KINDS), ctx.value(IN_PERSON_MODALITIES))
    limit = ctx.value(IN_PERSON_MIN)
    if met.lo >= limit:
        return ()
    if met.hi is not None and met.hi < limit:
        return (TOO_LITTLE_IN_PERSON.at("sessions", hours=met.hi, limit=limit),)
    return (not_told("sessions", *untold_of_meetings(sessions, ("modality", *_LENGTH_PARTS))),)


def _other_length(ctx: Ctx, sessions: tuple[Session, ...]) -> Finding | None:
    """Why the minimums are not judged: the bilan has another length, or nobody told how long it is."""
    length, hours = ctx.value(FULL_LENGTH), hours_of_action(sessions)
    if hours.lo > length or (hours.hi is not None and hours.hi < length):
        return OTHER_LENGTH.at("sessions", length=length)
    if hours.is_exact:
        return None
    return not_told("sessions", *untold_of_meetings(sessions, _LENGTH_PARTS))


RULES = (face_to_face, in_person)
