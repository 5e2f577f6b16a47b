"""Scheme `anfh`: what the fund of public hospitals asks for before it pays. A layer: it says nothing of lawfulness."""

from types import MappingProxyType

from bilanlib.answers.force import Force
from bilanlib.engine.facet import Facet
from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.engine.scheme import Gap, Scheme
from bilanlib.law.fr.anfh import FUNDING
from bilanlib.parameters.fr.anfh.funding import FACE_TO_FACE_MIN, IN_PERSON_MIN, IN_PERSON_MODALITIES
from bilanlib.rules.fr import anfh
from bilanlib.rules.fr.anfh.funding import face_to_face, in_person

_NOT_SHOWN = "aucun fait ne le montre encore"
_REGIONAL = "vu dans une seule région, peut-être propre à celle-ci"
_NOT_TOLD = "la page ne dit pas si les minimums sont réduits à proportion"

QUALIOPI = Gap(
    id="fr.anfh.funding.qualiopi",
    title="Certification Qualiopi du prestataire depuis le 1er janvier 2023.",
    reason=_NOT_SHOWN,
    force=Force.FUNDING,
)
FILE_DEADLINE = Gap(
    id="fr.anfh.funding.file-deadline",
    title="Dossier envoyé quarante-cinq jours avant le début, par lettre recommandée.",
    reason=_REGIONAL,
    force=Force.PRACTICE,
)
SHORTER = Gap(
    id="fr.anfh.funding.shorter",
    title="Minimums d’un bilan plus court que vingt-quatre heures.",
    reason=_NOT_TOLD,
    force=Force.FUNDING,
)

ANFH = Scheme(
    id="anfh",
    title="Conditions de financement d’un bilan par l’ANFH",
    rules=anfh.RULES,
    gaps=(QUALIOPI, FILE_DEADLINE, SHORTER),
    provisions=(
        Provision(
            article=FUNDING,
            alinea=0,
            says="Un bilan de vingt-quatre heures compte au moins dix-huit heures en face à face.",
            kind=ProvisionKind.RULE,
            rules=(face_to_face,),
        ),
        Provision(
            article=FUNDING,
            alinea=0,
            sentence=2,
            says="Il en compte au moins huit en présence.",
            kind=ProvisionKind.RULE,
            rules=(in_person,),
        ),
        Provision(article=FUNDING, alinea=0, sentence=3, says=SHORTER.title, kind=ProvisionKind.GAP, note=_NOT_TOLD),
        Provision(article=FUNDING, alinea=0, sentence=4, says=QUALIOPI.title, kind=ProvisionKind.GAP, note=_NOT_SHOWN),
        Provision(
            article=FUNDING, alinea=0, sentence=5, says=FILE_DEADLINE.title, kind=ProvisionKind.GAP, note=_REGIONAL
        ),
    ),
    facets=MappingProxyType(
        {Facet.COUNSELLOR_HOURS: (FACE_TO_FACE_MIN,), Facet.MODALITY: (IN_PERSON_MIN, IN_PERSON_MODALITIES)}
    ),
)
