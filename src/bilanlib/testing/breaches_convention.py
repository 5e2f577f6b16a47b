"""Ways to break the convention of a lawful bilan. Each gives a case in which one rule fails."""

from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.table import Table
from bilanlib.models.terms import Capacity, FundingSource, Mention, Party, Presence
from bilanlib.parameters.fr.code_du_travail import REQUIRED_MENTIONS
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.edits import (
    DAY,
    Change,
    begins_on,
    convention_of,
    edit,
    edit_convention,
    edit_signatures,
    listed,
    told,
)
from bilanlib.testing.picking import pick

# Ten days, and the most that a week-end and holidays around it can add: Good Friday to Easter Monday in Alsace.
_SURELY_OVER = 15
_REQUIRED = tuple(mention for mention in Mention if mention in REQUIRED_MENTIONS.values[-1].value)


def late_signature(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The employee signs after the last day, however the days are counted."""
    received = told(convention_of(drawn).draft_received_on, drawn.at)
    signed = received + draw(st.integers(_SURELY_OVER, 60)) * DAY
    return edit_signatures(drawn, Party.BENEFICIARY, at=signed, signed_on=signed)


def silence(_: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The employee does not answer."""
    received = told(convention_of(drawn).draft_received_on, drawn.at)
    return edit_signatures(drawn, Party.BENEFICIARY, at=received + _SURELY_OVER * DAY, signed_on=None)


def refusal(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The employee refuses in so many words."""
    refused = told(convention_of(drawn).draft_sent_on, drawn.at) + draw(st.integers(0, 10)) * DAY
    unsigned = edit_signatures(drawn, Party.BENEFICIARY, signed_on=None)
    return edit_convention(unsigned, at=refused, refused_on=refused)


def missing_signature(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """Nobody signs for the employer, or for the provider; or somebody who may not."""
    party = pick(draw, (Party.EMPLOYER, Party.PROVIDER))
    if draw(st.booleans()):
        return edit_signatures(drawn, party, capacity=Capacity.UNAUTHORISED)
    signatures = listed(convention_of(drawn).signatures)
    return edit_convention(drawn, signatures=tuple(sign for sign in signatures if sign.party is not party))


def lacking_mention(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """A mention is absent, or there in part."""
    mention = pick(draw, _REQUIRED)
    presence = pick(draw, (Presence.ABSENT, Presence.PARTIAL))
    there = told(convention_of(drawn).mentions, Table[Mention, Presence]())
    return edit_convention(drawn, mentions=Table({**there, mention: presence}))


def signed_after_the_start(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The provider signs after the first session."""
    signed = begins_on(drawn) + draw(st.integers(1, 10)) * DAY
    return edit_signatures(drawn, Party.PROVIDER, at=signed, signed_on=signed)


def under(title: FundingSource, change: Change) -> Change:
    """The change, made under a title of funding besides those there are."""

    def made(draw: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
        lines = (*listed(drawn.case.funding), FundingLine(source=title, amount=None))
        return change(draw, edit(drawn, funding=lines))

    return made


def no_convention(_: st.DrawFn, drawn: Drawn[Bilan]) -> Drawn[Bilan]:
    """The action begins without any convention; then there is nothing to sign late and nothing to lack."""
    return edit(drawn, convention=None)
