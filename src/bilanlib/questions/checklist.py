"""What is still to be written in this convention, and what to write?"""

from datetime import date

from bilanlib.engine.program import edition_on, program_of
from bilanlib.engine.scheme import Scheme
from bilanlib.messages.message import Message
from bilanlib.models.convention import Convention
from bilanlib.models.table import Table
from bilanlib.models.terms import Capacity, Mention, Party, Presence
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.fr.code_du_travail import (
    ACCEPTANCE_PERIOD,
    CONVENTION_PARTIES,
    MAX_DURATION,
    REQUIRED_MENTIONS,
)
from bilanlib.questions.asking import require_day, step_using
from bilanlib.questions.drafting import AcceptanceItem, Checklist, MentionItem, PartyItem
from bilanlib.questions.guidance import OF_ACCEPTANCE, OF_MENTIONS, OF_PARTIES
from bilanlib.schemes.catalogue import scheme_named

_BLANK = Convention(mentions=Table(dict.fromkeys(Mention, Presence.ABSENT)), parties=(), signatures=())
"""A convention that is still to be written."""


def checklist(
    convention: Maybe[Convention | None] = UNKNOWN, *, at: date, scheme: Scheme | str = "fr-private"
) -> Checklist:
    """The mentions of a draft convention in the order of the text, whether each is there, and what to write.

    It says what a convention holds, not whether one is required: `check` says that, from who pays.

    Args:
        convention: The draft, or a provider's template; None for one that is still to be written, UNKNOWN where nobody
            told what it holds.
        at: Day of the checklist. The law is that of the day on which the draft was sent, or of this day if it was not.
        scheme: The scheme or its id; `fr-private` is the one whose convention is encoded.

    Returns:
        The checklist; without any line where the scheme's convention is not encoded, or not for that day.

    Raises:
        UnknownNameError: there is no scheme of that name.
        InvalidValueError: `at` is not a day.
    """
    require_day(at)
    chosen = scheme if isinstance(scheme, Scheme) else scheme_named(scheme)
    draft = Convention() if convention is UNKNOWN else _BLANK if convention is None else convention
    sent = draft.draft_sent_on
    day = at if sent is UNKNOWN or sent is None else sent
    step = step_using(program_of(chosen, frozenset[str](), is_offer=False), REQUIRED_MENTIONS)
    if step is None or edition_on(step, day) is None:
        reason = Message("la liste de contrôle de la convention n’est pas encodée pour ce dispositif à ce jour")
        return Checklist(scheme=chosen.id, at=at, not_covered=reason)
    parties = CONVENTION_PARTIES.entry_on(day)
    period = ACCEPTANCE_PERIOD.entry_on(day)
    return Checklist(
        scheme=chosen.id,
        at=at,
        mentions=_mentions(draft, day),
        parties=tuple(
            PartyItem(party, _is_named(draft, party), _signed_on(draft, party, at), OF_PARTIES[party], parties.source)
            for party in parties.value
        ),
        acceptance=AcceptanceItem(Message(OF_ACCEPTANCE.template, (("period", period.value),)), period.source),
    )


def _mentions(draft: Convention, day: date) -> tuple[MentionItem, ...]:
    entry = REQUIRED_MENTIONS.entry_on(day)
    limit = (("limit", MAX_DURATION.on(day)),)
    guidance = {**OF_MENTIONS, Mention.DURATION: Message(OF_MENTIONS[Mention.DURATION].template, limit)}
    told: Table[Mention, Presence] = Table() if draft.mentions is UNKNOWN else draft.mentions
    return tuple(
        MentionItem(mention, told.get(mention, UNKNOWN), guidance[mention], entry.source)
        for mention in Mention
        if mention in entry.value
    )


def _is_named(draft: Convention, party: Party) -> Maybe[bool]:
    return UNKNOWN if draft.parties is UNKNOWN else party in draft.parties


def _signed_on(draft: Convention, party: Party, at: date) -> Maybe[date | None]:
    """First day, by `at`, on which somebody signed who binds the party."""
    if draft.signatures is UNKNOWN:
        return UNKNOWN
    first: date | None = None
    for sign in draft.signatures:
        if sign.signed_on is None or sign.capacity is Capacity.UNAUTHORISED or sign.party not in {party, UNKNOWN}:
            continue
        if sign.signed_on is UNKNOWN or sign.party is UNKNOWN or sign.capacity is UNKNOWN:
            return UNKNOWN
        if sign.signed_on <= at:
            first = sign.signed_on if first is None else min(first, sign.signed_on)
    return first
