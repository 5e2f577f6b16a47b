"""The checklist for a draft convention: data, and sentences that are not written yet."""

from datetime import date

from attrs import frozen

from bilanlib.law.citation import LAW_AS_OF, Reference
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.models.terms import Mention, Party, Presence
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.render.parts import citation_to_dict
from bilanlib.render.wording import Wording


@frozen
class MentionItem:
    """A mention that the convention must hold.

    Attributes:
        mention: The mention.
        presence: Whether the draft holds it; UNKNOWN where nobody told.
        guidance: What to write.
        source: Wording that asks for it.
    """

    mention: Mention
    presence: Maybe[Presence]
    guidance: Message
    source: Reference

    @property
    def where(self) -> str:
        """Where its presence is told in a case."""
        return f"convention.mentions.{self.mention.value}"


@frozen
class PartyItem:
    """A party that the convention must bind.

    Attributes:
        party: The party.
        is_named: Whether the draft names it as a party; UNKNOWN where nobody told.
        signed_on: First day, by the day of the checklist, on which somebody signed who binds it; None if nobody did.
        guidance: What to write.
        source: Wording that asks for it.
    """

    party: Party
    is_named: Maybe[bool]
    signed_on: Maybe[date | None]
    guidance: Message
    source: Reference


@frozen
class AcceptanceItem:
    """What the employee is to be told of the time to accept.

    Attributes:
        guidance: What to write.
        source: Wording that sets the time.
    """

    guidance: Message
    source: Reference


@frozen(kw_only=True)
class Checklist:
    """What a draft convention holds and lacks.

    Attributes:
        scheme: Id of the scheme.
        at: The day of the checklist.
        mentions: The mentions, in the order of the text.
        parties: The parties, in the order of the text.
        acceptance: What the employee is to be told; None where there is no checklist.
        not_covered: Why there is no checklist; None where there is one.
    """

    scheme: str
    at: date
    mentions: tuple[MentionItem, ...] = ()
    parties: tuple[PartyItem, ...] = ()
    acceptance: AcceptanceItem | None = None
    not_covered: Message | None = None

    @property
    def to_write(self) -> tuple[MentionItem, ...]:
        """Mentions that are absent, partial, or of which nobody told whether they are there."""
        return tuple(one for one in self.mentions if one.presence is not Presence.PRESENT)

    @property
    def is_complete(self) -> bool | None:
        """Whether every mention is there, whole; None where that cannot be told."""
        found = {one.presence for one in self.mentions}
        if found & {Presence.ABSENT, Presence.PARTIAL}:
            return False
        return None if UNKNOWN in found or not found else True

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The checklist as plain data that JSON can hold; what nobody told is null."""
        wording = Wording(Language(language))
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "scheme": self.scheme,
            "at": self.at.isoformat(),
            "is_complete": self.is_complete,
            "mentions": [_mention(one, wording) for one in self.mentions],
            "parties": [_party(one, wording) for one in self.parties],
            "acceptance": None if self.acceptance is None else _acceptance(self.acceptance, wording),
            "not_covered": None if self.not_covered is None else wording.write(self.not_covered),
        }


def _mention(one: MentionItem, wording: Wording) -> Json:
    return {
        "mention": one.mention.value,
        "label": wording.say("{value}", value=one.mention),
        "presence": None if one.presence is UNKNOWN else one.presence.value,
        "where": one.where,
        "guidance": wording.write(one.guidance),
        "source": citation_to_dict(one.source),
    }


def _party(one: PartyItem, wording: Wording) -> Json:
    is_dated = one.signed_on is not UNKNOWN and one.signed_on is not None
    return {
        "party": one.party.value,
        "label": wording.say("{value}", value=one.party),
        "is_named": None if one.is_named is UNKNOWN else one.is_named,
        "is_signed": None if one.signed_on is UNKNOWN else is_dated,
        "signed_on": str(one.signed_on) if is_dated else None,
        "guidance": wording.write(one.guidance),
        "source": citation_to_dict(one.source),
    }


def _acceptance(one: AcceptanceItem, wording: Wording) -> Json:
    return {"guidance": wording.write(one.guidance), "source": citation_to_dict(one.source)}
