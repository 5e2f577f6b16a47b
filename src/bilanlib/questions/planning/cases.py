"""The case that a plan proposes: what is known of the person, what the offer says, the sessions."""

from collections.abc import Sequence
from datetime import date, timedelta

from attrs import evolve

from bilanlib.calculators.planning.draft import Dated
from bilanlib.models.bilan import Bilan
from bilanlib.models.convention import Convention
from bilanlib.models.programme import Programme
from bilanlib.models.session_kinds import OUTSIDE_KINDS
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.terms import ConductedBy, Modality, Phase, SessionKind, SessionStatus
from bilanlib.models.unknown import UNKNOWN, Maybe

_ALONE = frozenset({SessionKind.INDIVIDUAL_WORK, SessionKind.FIELD_ENQUIRY})


def case_before(offer: Programme, known: Bilan, scheme: str) -> Bilan:
    """What is known before there are sessions: what was told of the person comes first, then what the offer says.

    Of several titles under which an offer can be paid, or several who can ask for it, nobody knows which it will be.
    """
    one_line = offer.funding is not UNKNOWN and len(offer.funding) == 1
    initiatives = () if offer.initiatives is UNKNOWN else offer.initiatives
    return evolve(
        known,
        scheme=scheme,
        layers=offer.layers if known.layers is UNKNOWN else known.layers,
        title=offer.title if known.title is UNKNOWN else known.title,
        provider=offer.provider if known.provider is UNKNOWN else known.provider,
        funding=offer.funding if known.funding is UNKNOWN and one_line else known.funding,
        initiative=initiatives[0] if known.initiative is UNKNOWN and len(initiatives) == 1 else known.initiative,
        topics=offer.topics if known.topics is UNKNOWN else known.topics,
        follow_up=offer.follow_up if known.follow_up is UNKNOWN else known.follow_up,
        attestations=offer.attestations if known.attestations is UNKNOWN else known.attestations,
    )


def planned_convention(offer: Programme, known: Bilan, sent: date) -> Convention:
    """The convention whose draft is sent that day, as the offer's template has it; what was told of it stays."""
    if known.convention is not UNKNOWN and known.convention is not None:
        told = known.convention
    else:
        told = offer.convention if isinstance(offer.convention, Convention) else Convention()
    if told.draft_sent_on is not UNKNOWN and told.draft_sent_on is not None:
        return told
    return evolve(told, draft_sent_on=sent, refused_on=None, signatures=())


def sessions_of(drafted: Sequence[Dated], offer: Programme, modality: Maybe[Modality]) -> tuple[Session, ...]:
    """The planned sessions, a prior interview first where the offer has one.

    The prior interview has no day yet: it is agreed on with the person before anything else.
    """
    return (*_prior(offer), *(_session(one, modality) for one in drafted))


def _session(one: Dated, modality: Maybe[Modality]) -> Session:
    is_alone = one.piece.kind in _ALONE
    return Session(
        day=one.day,
        duration=one.piece.hours,
        kind=one.piece.kind,
        phase=one.piece.phase,
        modality=UNKNOWN if is_alone else modality,
        conducted_by=ConductedBy.BENEFICIARY if is_alone else ConductedBy.PROVIDER,
        status=SessionStatus.PLANNED,
    )


def _prior(offer: Programme) -> tuple[Session, ...]:
    totals = () if offer.totals is UNKNOWN else offer.totals
    told = [one for one in totals if one.phase is Phase.PRIOR or one.kind is OUTSIDE_KINDS[Phase.PRIOR]]
    named = offer.phases is not UNKNOWN and Phase.PRIOR in offer.phases
    if not told and not named:
        return ()
    return (
        Session(
            day=None,
            duration=_least(told),
            kind=SessionKind.PRIOR_INTERVIEW,
            phase=Phase.PRIOR,
            status=SessionStatus.PLANNED,
        ),
    )


def _least(told: Sequence[HourTotal]) -> Maybe[timedelta]:
    found = [one.hours.lo for one in told if one.hours is not UNKNOWN and one.hours.lo]
    return found[0] if found else UNKNOWN
