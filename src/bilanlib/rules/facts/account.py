"""Facts about how the CPF is asked to pay. Rules ask for all but the day only where it pays: others read no more."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Question
from bilanlib.models.bilan import Bilan

REQUESTED_ON = Fact[date | None].told(
    "account_request.requested_on",
    Question(
        text="Quel jour la demande de souscription a-t-elle été faite sur la plateforme du CPF ?",
        holder=Holder.BENEFICIARY,
        proof="demande de souscription datée",
    ),
    (Bilan,),
)
AGREED_ON = Fact[date | None].told(
    "account_request.agreed_on",
    Question(
        text="Quel jour le titulaire a-t-il donné son accord exprès à l’emploi de son CPF ?",
        holder=Holder.BENEFICIARY,
        proof="validation de la commande par le titulaire",
    ),
    (Bilan,),
)
INFORMED_OF_CEP = Fact[bool | None].told(
    "account_request.informed_of_cep",
    Question(
        text="Avant de décider d’employer son CPF, le titulaire a-t-il été informé qu’un conseil en évolution "
        "professionnelle pouvait l’accompagner ?",
        holder=Holder.BENEFICIARY,
        proof="information affichée par la plateforme",
    ),
    (Bilan,),
)
TERMS_ACCEPTED_ON = Fact[date | None].told(
    "account_request.terms_accepted_on",
    Question(
        text="Depuis quel jour le titulaire et le prestataire ont-ils tous deux accepté les conditions générales "
        "d’utilisation de la plateforme du CPF ?",
        holder=Holder.PROVIDER,
        proof="conditions acceptées sur la plateforme",
    ),
    (Bilan,),
)

ACCOUNT_REQUESTED = Event("demande de souscription", {None: REQUESTED_ON})
"""The holder asks the CPF to pay."""
