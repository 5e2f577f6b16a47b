"""Who takes part: beneficiary, employer, provider, counsellors."""

from datetime import date

from attrs import frozen

from bilanlib.messages.message import Message
from bilanlib.models.clauses import Site
from bilanlib.models.fields import Siren, Siret, day, many, notes, personal, reference, siren, siret, told
from bilanlib.models.impossible import ImpossibleError
from bilanlib.models.provider_standing import ProviderStanding
from bilanlib.models.table import Extra
from bilanlib.models.terms import (
    Category,
    DiplomaLevel,
    DisabilityGround,
    EmployerKind,
    Qualification,
    Status,
    UnitQuality,
)
from bilanlib.models.unknown import Maybe


@frozen(kw_only=True)
class Beneficiary:
    """The person whose bilan it is (bénéficiaire).

    Attributes:
        name: Personal data, never printed.
        status: In what position the person works.
        category: Category of the agent's post; None for who has none.
        diploma: Highest level of diploma.
        disability_grounds: Why the person benefits from the obligation to employ people with disabilities; the empty
            tuple for who does not.
        wear_risk_opinion_on: Day on which the occupational physician found a particular exposure to a risk of wear
            at work (usure professionnelle); None if there is no such opinion.
        has_permanent_post: Whether a contractual agent holds a permanent post.
        branch_since: Day from which the person's service in the branch of the scheme counts (hospitals, Régime
            général), interruptions left out; None for who never served there.
        employer_since: Day from which the person has worked for the employer; None for who has no employer.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    name: Maybe[str] = personal()
    status: Maybe[Status] = told()
    category: Maybe[Category | None] = told()
    diploma: Maybe[DiplomaLevel] = told()
    disability_grounds: Maybe[tuple[DisabilityGround, ...]] = many()
    wear_risk_opinion_on: Maybe[date | None] = day()
    has_permanent_post: Maybe[bool] = told()
    branch_since: Maybe[date | None] = day()
    employer_since: Maybe[date | None] = day()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class Employer:
    """Who employs the beneficiary (employeur).

    Attributes:
        name: Name or business name.
        kind: What sort of employer it is.
        siren: Nine digits; None for an employer that has none (abroad, private person).
        siret: Fourteen digits of the establishment; its first nine are the SIREN.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    name: Maybe[str] = told()
    kind: Maybe[EmployerKind] = told()
    siren: Maybe[Siren | None] = siren()
    siret: Maybe[Siret | None] = siret()
    ref: str | None = reference()
    extra: Extra = notes()

    def __attrs_post_init__(self) -> None:
        """Refuse a SIRET of another legal person."""
        _check_numbers(self)


@frozen(kw_only=True)
class Counsellor:
    """A person who conducts bilans for the provider (conseiller).

    Attributes:
        name: Personal data, never printed.
        role: Title of the job, in the provider's words.
        qualifications: What entitles the person; the empty tuple where nothing does.
        has_proof: Whether papers show the person's titles and qualities, and how they fit what the person does.
        ref: The embedder's own key; sessions point to it.
        extra: The embedder's own notes.
    """

    name: Maybe[str] = personal()
    role: Maybe[str] = told()
    qualifications: Maybe[tuple[Qualification, ...]] = many()
    has_proof: Maybe[bool] = told()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class Provider:
    """Who carries out bilans (organisme prestataire).

    Attributes:
        name: Name or business name.
        siren: Nine digits; None for a provider that has none.
        siret: Fourteen digits of the establishment.
        has_other_activities: Whether it does anything besides bilans.
        unit: What the organisation within it that carries out bilans is; None where there is no such organisation.
        counsellors: Who conducts bilans.
        sites: Where it receives people.
        standing: What it has declared, holds and prints.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    name: Maybe[str] = told()
    siren: Maybe[Siren | None] = siren()
    siret: Maybe[Siret | None] = siret()
    has_other_activities: Maybe[bool] = told()
    unit: Maybe[tuple[UnitQuality, ...] | None] = many()
    counsellors: Maybe[tuple[Counsellor, ...]] = many()
    sites: Maybe[tuple[Site, ...]] = many()
    standing: Maybe[ProviderStanding] = told()
    ref: str | None = reference()
    extra: Extra = notes()

    def __attrs_post_init__(self) -> None:
        """Refuse a SIRET of another legal person."""
        _check_numbers(self)


def _check_numbers(owner: Employer | Provider) -> None:
    siren, siret = owner.siren, owner.siret
    if isinstance(siren, str) and isinstance(siret, str) and not siret.startswith(siren):
        text = Message(
            "{siret} ; attendu : un SIRET qui commence par le SIREN {siren}", (("siret", siret), ("siren", siren))
        )
        raise ImpossibleError(owner, "siret", f"{siret!r}, not a SIRET that begins with the SIREN {siren!r}", text)
