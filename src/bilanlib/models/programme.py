"""What a provider offers: a programme, a brochure, general terms, a template."""

from datetime import date
from functools import cached_property

from attrs import frozen

from bilanlib.models.attestation import Attestation
from bilanlib.models.convention import Convention
from bilanlib.models.fields import day, many, notes, reference, told
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Provider
from bilanlib.models.schedule import Schedule, schedule_of_offer
from bilanlib.models.sessions import HourTotal
from bilanlib.models.table import Extra, Table
from bilanlib.models.terms import DocumentKind, Form, Phase, Topic
from bilanlib.models.unknown import Maybe
from bilanlib.money import Money
from bilanlib.periods.period import Period


@frozen(kw_only=True)
class RetentionClause:
    """What an offer says about keeping documents after the end (clause de conservation).

    Attributes:
        term: How long; None where documents are destroyed at the end.
        form: Form of the agreement that it asks for; None where it asks for none.
        documents: Which documents it speaks of; the empty tuple says all of them.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    term: Maybe[Period | None] = told()
    form: Maybe[Form | None] = told()
    documents: Maybe[tuple[DocumentKind, ...]] = many()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class Programme:
    """An offer of bilans, without any person (programme, catalogue, modèle).

    Attributes:
        scheme: Id of the scheme it stands under.
        title: What it is called.
        published_on: Day of the edition; the bilans it offers do not take place before.
        provider: Who offers it.
        funding: Who can pay for it.
        phases: Phases it says it has.
        totals: Hours it states, by phase and by kind, as ranges where it gives ranges.
        topics: What each phase covers.
        convention: The template of the convention: its mentions; None if it has none.
        retention: What it says about keeping documents; None if it says nothing.
        follow_up: The follow-up interview it offers; None if none.
        price: Its price.
        attestations: What people vouch for.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    scheme: Maybe[str] = told()
    title: Maybe[str] = told()
    published_on: Maybe[date] = day()
    provider: Maybe[Provider] = told()
    funding: Maybe[tuple[FundingLine, ...]] = many()
    phases: Maybe[tuple[Phase, ...]] = many()
    totals: Maybe[tuple[HourTotal, ...]] = many()
    topics: Maybe[Table[Phase, tuple[Topic, ...]]] = told()
    convention: Maybe[Convention | None] = told()
    retention: Maybe[RetentionClause | None] = told()
    follow_up: Maybe[FollowUpOffer | None] = told()
    price: Maybe[Money | None] = told()
    attestations: Maybe[tuple[Attestation, ...]] = many()
    ref: str | None = reference()
    extra: Extra = notes()

    @cached_property
    def schedule(self) -> Schedule:
        """What follows from its phases and totals, read once."""
        return schedule_of_offer(self.totals, self.phases)
