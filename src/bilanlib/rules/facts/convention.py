"""Facts about the tripartite convention."""

from datetime import date
from operator import attrgetter

from bilanlib.answers.missing import Holder
from bilanlib.calculators.completion import completed_on
from bilanlib.engine.fact import Event, Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.convention import Signature
from bilanlib.models.programme import Programme
from bilanlib.models.table import Table
from bilanlib.models.terms import Capacity, Mention, Party, Presence, Territory
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.rules.facts.sessions import PUBLISHED_ON

SENT_ON = Fact[date | None].told(
    "convention.draft_sent_on",
    Question(
        text="Quel jour l’employeur a-t-il transmis le projet de convention au salarié ?",
        holder=Holder.EMPLOYER,
        proof="courriel, avis de dépôt, récépissé de remise",
    ),
    (Bilan,),
)
RECEIVED_ON = Fact[date | None].told(
    "convention.draft_received_on",
    Question(
        text="Quel jour le salarié a-t-il reçu le projet de convention ?",
        holder=Holder.BENEFICIARY,
        proof="avis de réception, récépissé de remise",
    ),
    (Bilan,),
)
REFUSED_ON = Fact[date | None].told(
    "convention.refused_on",
    Question(
        text="Le salarié a-t-il refusé la convention, et quel jour ?",
        holder=Holder.BENEFICIARY,
        proof="lettre ou courriel du salarié",
    ),
    (Bilan,),
)
_ASK_SIGNATURES = Question(
    text="Qui a signé la convention, pour quelle partie, en quelle qualité et quel jour ?",
    holder=Holder.EMPLOYER,
    proof="convention signée et datée",
)


def _may_be_the_employee(sign: Signature, _: str) -> bool:
    return sign.signed_on is not None and sign.party in {UNKNOWN, Party.BENEFICIARY}


def _may_bind(sign: Signature, _: str) -> bool:
    return sign.signed_on is not None and sign.capacity is not Capacity.UNAUTHORISED


SIGNED_ON: Fact[date | None] = derived(
    "convention.signatures",
    _ASK_SIGNATURES,
    (Bilan,),
    attrgetter("convention.beneficiary_signed_on"),
    ("party", "signed_on"),
    among=_may_be_the_employee,
)


def _bound_by(case: Bilan) -> Maybe[tuple[tuple[Party, date], ...] | None]:
    """Which parties signatures bind, and since when; None where there is no convention."""
    if case.convention is UNKNOWN or case.convention is None:
        return case.convention
    if case.convention.signatures is UNKNOWN:
        return UNKNOWN
    found: list[tuple[Party, date]] = []
    for sign in case.convention.signatures:
        party, day, capacity = sign.party, sign.signed_on, sign.capacity
        if day is None or capacity is Capacity.UNAUTHORISED:
            continue
        if party is UNKNOWN or day is UNKNOWN or capacity is UNKNOWN:
            return UNKNOWN
        found.append((party, day))
    return tuple(found)


BOUND_BY: Fact[tuple[tuple[Party, date], ...] | None] = derived(
    "convention.signatures", _ASK_SIGNATURES, (Bilan,), _bound_by, ("party", "signed_on", "capacity"), among=_may_bind
)


concluded_on = completed_on
"""Day on which the last of the parties was bound; None if one of them is not by the day of judgement."""


MENTIONS = Fact[Table[Mention, Presence] | None].told(
    "convention.mentions",
    Question(
        text="Quelles mentions la convention comporte-t-elle ?",
        holder=Holder.PROVIDER,
        proof="texte de la convention",
    ),
    (Bilan, Programme),
)
TERRITORY = Fact[Territory].told(
    "territory",
    Question(
        text="Dans quel territoire le salarié travaille-t-il et, en Alsace-Moselle, le Vendredi saint est-il férié "
        "dans la commune ?",
        holder=Holder.EMPLOYER,
        proof="contrat de travail",
    ),
    (Bilan,),
)

DRAFT_SENT = Event("transmission du projet de convention", {None: SENT_ON}, floor=PUBLISHED_ON)
"""The employer sends the draft of the convention."""
