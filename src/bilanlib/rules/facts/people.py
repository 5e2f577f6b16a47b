"""Facts about employer and provider."""

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.terms import UnitQuality

EMPLOYER_SIREN = Fact[str | None].told(
    "employer.siren",
    Question(
        text="Quel est le numéro SIREN de l’employeur ?", holder=Holder.EMPLOYER, proof="extrait Kbis, bulletin de paie"
    ),
    (Bilan,),
)
EMPLOYER_NAME = Fact[str | None].told(
    "employer.name",
    Question(text="Quel est le nom de l’employeur ?", holder=Holder.EMPLOYER, proof="contrat de travail"),
    (Bilan,),
)
PROVIDER_SIREN = Fact[str | None].told(
    "provider.siren",
    Question(
        text="Quel est le numéro SIREN du prestataire ?",
        holder=Holder.PROVIDER,
        proof="déclaration d’activité, facture",
    ),
    (Bilan,),
)
PROVIDER_NAME = Fact[str | None].told(
    "provider.name",
    Question(text="Quel est le nom du prestataire ?", holder=Holder.PROVIDER, proof="déclaration d’activité, facture"),
    (Bilan,),
)
HAS_OTHER_ACTIVITIES = Fact[bool].told(
    "provider.has_other_activities",
    Question(
        text="Le prestataire exerce-t-il d’autres activités que les bilans de compétences ?",
        holder=Holder.PROVIDER,
        proof="statuts, bilan pédagogique et financier",
    ),
    (Bilan, Programme),
)
UNIT = Fact[tuple[UnitQuality, ...] | None].told(
    "provider.unit",
    Question(
        text="Quelle organisation, au sein du prestataire, réalise les bilans de compétences ?",
        holder=Holder.PROVIDER,
        proof="organigramme, règlement intérieur",
    ),
    (Bilan, Programme),
)
