"""Facts about the contract of a person who pays."""

from datetime import date, timedelta

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Question
from bilanlib.models.bilan import Bilan
from bilanlib.models.contract import Instalment
from bilanlib.models.programme import Programme
from bilanlib.models.table import Table
from bilanlib.models.terms import Channel, ContractMention, EndGround, Information, Presence
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.models.views import Subject
from bilanlib.money import Money
from bilanlib.rules.facts.sessions import PUBLISHED_ON

_TEXT = "texte du contrat"

_ASK_SIGNED = Question(
    text="Quel jour la personne qui paie et le prestataire ont-ils signé leur contrat ?",
    holder=Holder.PROVIDER,
    proof="contrat signé et daté",
)
CONTRACT_SIGNED_ON = Fact[date | None].told("contract.signed_on", _ASK_SIGNED, (Bilan,))
ENROLLED_ON = Fact[date | None].told(
    "contract.enrolled_on",
    Question(
        text="Quel jour la personne s’est-elle inscrite définitivement ?",
        holder=Holder.PROVIDER,
        proof="bulletin ou confirmation d’inscription",
    ),
    (Bilan,),
)
INFORMED_ON = Fact[date | None].told(
    "contract.informed_on",
    Question(
        text="Quel jour la personne a-t-elle reçu l’information qui précède l’inscription ?",
        holder=Holder.PROVIDER,
        proof="document remis, courriel, reçu daté",
    ),
    (Bilan,),
)
INFORMED_OF = Fact[tuple[Information, ...] | None].told(
    "contract.informed_of",
    Question(
        text="De quoi la personne a-t-elle été informée avant de s’inscrire ?",
        holder=Holder.PROVIDER,
        proof="document remis",
    ),
    (Bilan,),
)
MENTIONS_OF_CONTRACT = Fact[Table[ContractMention, Presence] | None].told(
    "contract.mentions",
    Question(
        text="Quelles mentions le contrat de la personne qui paie comporte-t-il ?", holder=Holder.PROVIDER, proof=_TEXT
    ),
    (Bilan, Programme),
)
IS_DISTANT = Fact[bool | None].told(
    "contract.is_distant",
    Question(
        text="Le contrat a-t-il été conclu à distance, ou hors des locaux du prestataire ?",
        holder=Holder.PROVIDER,
        proof="circonstances de la signature",
    ),
    (Bilan,),
)
CONTRACT_PRICE = Fact[Money | None].told(
    "contract.price",
    Question(text="Quel prix le contrat prévoit-il ?", holder=Holder.PROVIDER, proof=_TEXT),
    (Bilan, Programme),
)
CONTRACT_HOURS = Fact[timedelta | None].told(
    "contract.hours",
    Question(text="Combien d’heures le contrat prévoit-il ?", holder=Holder.PROVIDER, proof=_TEXT),
    (Bilan,),
)
INSTALMENTS = Fact[tuple[Instalment, ...] | None].told(
    "contract.instalments",
    Question(
        text="Quelles sommes le contrat demande-t-il, et quand ?", holder=Holder.PROVIDER, proof="échéancier du contrat"
    ),
    (Bilan, Programme),
)
WITHDRAWN_ON = Fact[date | None].told(
    "contract.withdrawn_on",
    Question(
        text="La personne s’est-elle rétractée, et quel jour a-t-elle envoyé sa rétractation ?",
        holder=Holder.BENEFICIARY,
        proof="avis de dépôt, avis de réception",
    ),
    (Bilan,),
)
WITHDRAWAL_CHANNEL = Fact[Channel | None].told(
    "contract.withdrawal_channel",
    Question(text="Comment la rétractation a-t-elle été envoyée ?", holder=Holder.BENEFICIARY, proof="avis de dépôt"),
    (Bilan,),
)
_ASK_END = Question(
    text="Le contrat a-t-il pris fin avant la fin du bilan : quel jour, pourquoi, après combien d’heures ?",
    holder=Holder.PROVIDER,
    proof="lettre de rupture, feuilles de présence",
)
END_GROUND = Fact[EndGround | None].told("contract.early_end.ground", _ASK_END, (Bilan,))
CONTRACT_ENDED_ON = Fact[date | None].told("contract.early_end.ended_on", _ASK_END, (Bilan,))
PERFORMED = Fact[timedelta | None].told("contract.early_end.performed", _ASK_END, (Bilan,))


def _signed_on(case: Subject) -> Maybe[date | None]:
    """Day of the signature; None where nothing is signed, as in an offer."""
    if isinstance(case, Programme) or case.contract is None:
        return None
    return UNKNOWN if case.contract is UNKNOWN else case.contract.signed_on


SIGNED_IF_ANY: Fact[date | None] = Fact("contract.signed_on", _ASK_SIGNED, (Bilan, Programme), _signed_on)
"""Day of the signature, for rules that judge templates as well: these are never signed."""

CONTRACT_SIGNED = Event("signature du contrat", {None: CONTRACT_SIGNED_ON}, floor=PUBLISHED_ON)
"""The person who pays and the provider have both signed."""
