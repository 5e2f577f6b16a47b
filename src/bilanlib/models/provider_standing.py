"""What a provider has declared, holds and prints: whether it may do what it does, whoever the bilan is for."""

from datetime import date

from attrs import frozen

from bilanlib.models.fields import day, many, notes, reference, told
from bilanlib.models.table import Extra
from bilanlib.models.terms import ActionCategory, NumberForm, PaperKind, SubcontractMention
from bilanlib.models.unknown import Maybe
from bilanlib.money import Money


@frozen(kw_only=True)
class QualityCertificate:
    """A certificate of quality (certification Qualiopi).

    Attributes:
        categories: Actions that it is good for.
        valid_from: First day on which it holds.
        valid_until: Last day on which it holds, included; earlier than printed where it was withdrawn.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    categories: Maybe[tuple[ActionCategory, ...]] = many()
    valid_from: Maybe[date] = day()
    valid_until: Maybe[date] = day()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class YearlyReport:
    """The report of a year to the prefect (bilan pédagogique et financier), sent or still to be sent.

    Attributes:
        closed_on: Last day of the accounting year that it is about.
        sent_on: Day it was sent; None if it was not sent.
        has_activity: Whether it shows any activity.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    closed_on: Maybe[date] = day()
    sent_on: Maybe[date | None] = day()
    has_activity: Maybe[bool] = told()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class PrintedPaper:
    """A document or an advert on which the provider prints its registration number, or does not.

    Attributes:
        kind: What it is.
        issued_on: Day it was issued or published.
        number: How it gives the number.
        has_convention: Whether a convention was concluded for the same service; matters to orders, quotes and invoices.
        is_first: Whether it is the first convention or the first contract that the provider ever concluded.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    kind: Maybe[PaperKind] = told()
    issued_on: Maybe[date] = day()
    number: Maybe[NumberForm] = told()
    has_convention: Maybe[bool] = told()
    is_first: Maybe[bool] = told()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class Subcontract:
    """A contract by which another one carries out bilans that the CPF pays (sous-traitance).

    Attributes:
        concluded_on: Its day.
        is_written: Whether it is in writing.
        mentions: What it sets.
        passes_on: Whether the subcontractor has the bilans carried out by another one in turn.
        sent_on: Day it was sent to the Caisse des dépôts; None if it was not.
        subcontractor_declared_on: Day on which the subcontractor declared its activity; None if it did not.
        is_certified: Whether the subcontractor holds a certificate of quality for bilans.
        is_micro_social: Whether the subcontractor is in the micro-social scheme and under its ceiling of turnover.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    concluded_on: Maybe[date] = day()
    is_written: Maybe[bool] = told()
    mentions: Maybe[tuple[SubcontractMention, ...]] = many()
    passes_on: Maybe[bool] = told()
    sent_on: Maybe[date | None] = day()
    subcontractor_declared_on: Maybe[date | None] = day()
    is_certified: Maybe[bool] = told()
    is_micro_social: Maybe[bool] = told()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class PlatformYear:
    """What the provider turned over on the platform of the CPF in a civil year; in 2024, from 1 April on.

    Attributes:
        counted_until: Last day that is counted: 31 December, or earlier where the year is not over.
        turnover: All of it.
        subcontracted: The part of it that subcontractors carried out.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    counted_until: Maybe[date] = day()
    turnover: Maybe[Money] = told()
    subcontracted: Maybe[Money] = told()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class ProviderStanding:
    """Where a provider stands with the administration, whichever bilan is looked at (situation du prestataire).

    Attributes:
        number: Registration number of its declaration of activity (NDA), as it writes it; None before it has one.
        first_contract_on: Day of its first convention or contract; None before that.
        declared_on: Day on which it declared its activity; None if it did not.
        ended_on: Day from which the declaration is no longer in force (lapsed or cancelled); None if it still is.
        started_on: Day on which its activity began; None before that.
        internal_rules_on: Day on which its internal rules were established; None if there are none.
        informs_funders: Whether it tells those who fund its bilans of each beginning, interruption and completion.
        certificates: Its certificates of quality, past ones too.
        reports: Its yearly reports, those that are due and not sent too.
        papers: What it prints: documents and adverts.
        subcontracts: By which contracts others carry out its bilans paid by the CPF.
        platform_years: What it turned over on the platform of the CPF, year by year.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    number: Maybe[str | None] = told()
    first_contract_on: Maybe[date | None] = day()
    declared_on: Maybe[date | None] = day()
    ended_on: Maybe[date | None] = day()
    started_on: Maybe[date | None] = day()
    internal_rules_on: Maybe[date | None] = day()
    informs_funders: Maybe[bool] = told()
    certificates: Maybe[tuple[QualityCertificate, ...]] = many()
    reports: Maybe[tuple[YearlyReport, ...]] = many()
    papers: Maybe[tuple[PrintedPaper, ...]] = many()
    subcontracts: Maybe[tuple[Subcontract, ...]] = many()
    platform_years: Maybe[tuple[PlatformYear, ...]] = many()
    ref: str | None = reference()
    extra: Extra = notes()
