"""How the compte personnel de formation (CPF) is asked to pay."""

from datetime import date

from attrs import frozen

from bilanlib.models.fields import day, notes, reference, told
from bilanlib.models.table import Extra
from bilanlib.models.unknown import Maybe


@frozen(kw_only=True)
class AccountRequest:
    """The holder of a CPF asks it to pay for the bilan (demande de souscription).

    Attributes:
        requested_on: Day of the request; None if it is not made.
        agreed_on: Day on which the holder agreed in so many words to use the account; None if the holder did not.
        informed_of_cep: Whether the holder was told, before deciding to use the account, that a body of advice on
            careers (conseil en évolution professionnelle, CEP) may help.
        terms_accepted_on: Day from which holder and provider have both accepted the terms of use of the platform
            (conditions générales d’utilisation); None if one of them has not.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    requested_on: Maybe[date | None] = day()
    agreed_on: Maybe[date | None] = day()
    informed_of_cep: Maybe[bool] = told()
    terms_accepted_on: Maybe[date | None] = day()
    ref: str | None = reference()
    extra: Extra = notes()
