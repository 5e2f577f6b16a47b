"""What a provider offers: a programme, a brochure, general terms, a template."""

from datetime import date
from functools import cached_property

from attrs import frozen

from bilanlib.models.attestation import Attestation
from bilanlib.models.clauses import DisclosureClause, OfferedSpan, PricedOption, RetentionClause
from bilanlib.models.contract import Contract
from bilanlib.models.convention import Convention
from bilanlib.models.fields import day, many, notes, number, reference, told
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Provider
from bilanlib.models.schedule import Schedule, schedule_of_offer
from bilanlib.models.sessions import HourTotal
from bilanlib.models.table import Extra, Table
from bilanlib.models.terms import Claim, Initiative, Modality, Phase, Topic
from bilanlib.models.unknown import Maybe
from bilanlib.money import Money


@frozen(kw_only=True)
class Programme:
    """An offer of bilans, without any person (programme, catalogue, modèle).

    Attributes:
        scheme: Id of the scheme it stands under.
        layers: Ids of further schemes under which it stands as well; nothing told stands for none.
        title: What it is called.
        published_on: Day of the edition; the bilans it offers do not take place before.
        provider: Who offers it.
        funding: Who can pay for it.
        phases: Phases it says it has.
        totals: Hours it states, by phase and by kind, as ranges where it gives ranges.
        topics: What each phase covers.
        interviews: How many interviews it has, without prior interview and follow-up; None where it does not say.
        span: How long its bilans take; None where it does not say.
        modalities: How people can meet.
        initiatives: Who can ask for it.
        convention: The template of the convention: its mentions; None if it has none.
        contract: The template of the contract of those who pay themselves; None if it has none.
        retention: What it says about keeping documents; None if it says nothing.
        disclosure: What it says about showing documents to others; None if it says nothing.
        follow_up: The follow-up interview it offers; None if none.
        price: Its price.
        options: What it sells beside the bilan.
        claims: What it promises or asserts besides.
        citations: Articles that it cites, as it writes them.
        attestations: What people vouch for.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    scheme: Maybe[str] = told()
    layers: Maybe[tuple[str, ...]] = many()
    title: Maybe[str] = told()
    published_on: Maybe[date] = day()
    provider: Maybe[Provider] = told()
    funding: Maybe[tuple[FundingLine, ...]] = many()
    phases: Maybe[tuple[Phase, ...]] = many()
    totals: Maybe[tuple[HourTotal, ...]] = many()
    topics: Maybe[Table[Phase, tuple[Topic, ...]]] = told()
    interviews: Maybe[int | None] = number()
    span: Maybe[OfferedSpan | None] = told()
    modalities: Maybe[tuple[Modality, ...]] = many()
    initiatives: Maybe[tuple[Initiative, ...]] = many()
    convention: Maybe[Convention | None] = told()
    contract: Maybe[Contract | None] = told()
    retention: Maybe[RetentionClause | None] = told()
    disclosure: Maybe[DisclosureClause | None] = told()
    follow_up: Maybe[FollowUpOffer | None] = told()
    price: Maybe[Money | None] = told()
    options: Maybe[tuple[PricedOption, ...]] = many()
    claims: Maybe[tuple[Claim, ...]] = many()
    citations: Maybe[tuple[str, ...]] = many()
    attestations: Maybe[tuple[Attestation, ...]] = many()
    ref: str | None = reference()
    extra: Extra = notes()

    @cached_property
    def schedule(self) -> Schedule:
        """What follows from its phases and totals, read once."""
        return schedule_of_offer(self.totals, self.phases)
