"""The convention of a lawful bilan: complete, signed in time by those who may."""

from datetime import timedelta

from hypothesis import strategies as st

from bilanlib.models.convention import Convention, EarlierDraft, Signature
from bilanlib.models.table import Table
from bilanlib.models.terms import Capacity, Channel, Mention, Party, Presence
from bilanlib.testing.course import Course
from bilanlib.testing.picking import pick
from bilanlib.testing.scalars import amounts, words

ALL_MENTIONS = Table(dict.fromkeys(Mention, Presence.PRESENT))
"""Every mention is there."""

_CAPACITIES = (Capacity.LEGAL_REPRESENTATIVE, Capacity.DELEGATE)


def draw_convention(draw: st.DrawFn, course: Course) -> Convention:
    """A convention that was sent, signed and begun on the days of a course."""
    others = [
        Signature(party=party, signed_on=course.sent, capacity=pick(draw, _CAPACITIES), name=draw(words()))
        for party in (Party.EMPLOYER, Party.PROVIDER)
    ]
    own = Signature(party=Party.BENEFICIARY, signed_on=course.signed, capacity=Capacity.IN_PERSON, name=draw(words()))
    return Convention(
        draft_sent_on=course.sent,
        draft_received_on=course.received,
        draft_channel=pick(draw, tuple(Channel)),
        refused_on=None,
        ends_on=pick(draw, (None, course.ends, course.ends + timedelta(days=30))),
        parties=(Party.EMPLOYER, Party.BENEFICIARY, Party.PROVIDER),
        signatures=(*others, own),
        mentions=ALL_MENTIONS,
        price=draw(amounts()),
        payment_terms="à trente jours",
        earlier_drafts=_draw_earlier(draw, course),
    )


def _draw_earlier(draw: st.DrawFn, course: Course) -> tuple[EarlierDraft, ...]:
    """Mostly no draft before this one; or one of some days before, that the employee refused or left unanswered."""
    ago = pick(draw, (0, 0, 0, 1, 9, 40))
    if not ago:
        return ()
    sent = course.sent - timedelta(days=ago)
    return (EarlierDraft(sent_on=sent, received_on=sent, refused_on=pick(draw, (None, sent))),)
