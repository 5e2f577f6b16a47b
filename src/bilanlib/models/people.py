"""Who takes part: beneficiary, employer, provider, counsellors."""

from attrs import frozen

from bilanlib.messages.message import Message
from bilanlib.models.fields import Siren, Siret, many, notes, personal, reference, siren, siret, told
from bilanlib.models.impossible import ImpossibleError
from bilanlib.models.table import Extra
from bilanlib.models.terms import Status, UnitQuality
from bilanlib.models.unknown import Maybe


@frozen(kw_only=True)
class Beneficiary:
    """The person whose bilan it is (bénéficiaire).

    Attributes:
        name: Personal data, never printed.
        status: In what position the person works.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    name: Maybe[str] = personal()
    status: Maybe[Status] = told()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class Employer:
    """Who employs the beneficiary (employeur).

    Attributes:
        name: Name or business name.
        siren: Nine digits; None for an employer that has none (abroad, private person).
        siret: Fourteen digits of the establishment; its first nine are the SIREN.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    name: Maybe[str] = told()
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
        ref: The embedder's own key; sessions point to it.
        extra: The embedder's own notes.
    """

    name: Maybe[str] = personal()
    role: Maybe[str] = told()
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
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    name: Maybe[str] = told()
    siren: Maybe[Siren | None] = siren()
    siret: Maybe[Siret | None] = siret()
    has_other_activities: Maybe[bool] = told()
    unit: Maybe[tuple[UnitQuality, ...] | None] = many()
    counsellors: Maybe[tuple[Counsellor, ...]] = many()
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
