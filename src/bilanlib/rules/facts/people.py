"""Facts about employer and provider."""

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.terms import EmployerKind, Initiative, Status
from bilanlib.models.unknown import UNKNOWN, Maybe


def _has_employer(case: Bilan) -> Maybe[bool]:
    return UNKNOWN if case.employer is UNKNOWN else case.employer is not None


HAS_EMPLOYER: Fact[bool] = derived(
    "employer",
    Question(text="Le bénéficiaire a-t-il un employeur ?", holder=Holder.BENEFICIARY, proof="contrat de travail"),
    (Bilan,),
    _has_employer,
)
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
    (Bilan, Programme),
)
PROVIDER_NAME = Fact[str].told(
    "provider.name",
    Question(text="Quel est le nom du prestataire ?", holder=Holder.PROVIDER, proof="déclaration d’activité, facture"),
    (Bilan,),
)
INITIATIVE = Fact[Initiative].told(
    "initiative",
    Question(text="Qui a demandé le bilan ?", holder=Holder.BENEFICIARY, proof="demande, inscription"),
    (Bilan,),
)
BENEFICIARY_STATUS = Fact[Status].told(
    "beneficiary.status",
    Question(
        text="Quelle est la situation professionnelle du bénéficiaire ?",
        holder=Holder.BENEFICIARY,
        proof="contrat de travail, arrêté de nomination, inscription comme demandeur d’emploi",
    ),
    (Bilan,),
)
EMPLOYER_KIND = Fact[EmployerKind | None].told(
    "employer.kind",
    Question(
        text="De quelle sorte d’employeur s’agit-il (privé, fonction publique, Sécurité sociale…) ?",
        holder=Holder.EMPLOYER,
        proof="contrat de travail, arrêté de nomination",
    ),
    (Bilan,),
)
