"""Scheme `mycampus`: promises that no fact can show, left to people."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.citation import Article
from bilanlib.law.fr.mycampus import CONFIDENTIALITE, DEONTOLOGIE, DEROULEMENT, MODALITES, SUIVI


def _duty(article: Article, name: str, title: str, guidance: str, force: Force = Force.CONTRACT) -> HumanDuty:
    source = article.since("1900-01-01")
    return HumanDuty(
        id=f"fr.mycampus.{article.number}.{name}", title=title, guidance=guidance, sources=(source,), force=force
    )


FIRST_CONTACT = _duty(
    DEROULEMENT,
    "first-contact",
    "Le premier contact se fait par téléphone ; le premier entretien est gratuit et vérifie que le bilan convient.",
    "Vérifiez que rien n’a été facturé ni signé avant la fin de cet entretien.",
)
VALIDATION = _duty(
    DEROULEMENT,
    "validation",
    "La conclusion valide le projet, avec ses objectifs, ses étapes et un plan d’action.",
    "Un bilan sans projet validé reste licite : demandez au bénéficiaire où il en est.",
)
SATISFACTION = _duty(
    SUIVI,
    "satisfaction",
    "Un questionnaire de satisfaction est remis pendant la conclusion, un autre après le suivi.",
    "Demandez les deux questionnaires.",
)
ETHICS = _duty(
    DEONTOLOGIE,
    "ethics",
    "L’environnement est favorable, la conduite honnête, et les valeurs annoncées sont respectées.",
    "Aucun fait ne le montre : demandez au bénéficiaire.",
    Force.PRACTICE,
)
FREE_DECISION = _duty(
    DEONTOLOGIE,
    "free-decision",
    "Le consultant vérifie à l’entretien préalable que nulle contrainte ne pèse sur la décision.",
    "Demandez au bénéficiaire qui a choisi le bilan.",
)
SECRECY = _duty(
    CONFIDENTIALITE,
    "secrecy",
    "Nul autre que le bénéficiaire n’a accès au contenu, même sur le temps de travail.",
    "Vérifiez qui a accès au dossier ; l’accord de l’employeur n’y change rien.",
)
ADAPTED_PREMISES = _duty(
    MODALITES,
    "adapted-premises",
    "Qui ne peut pas entrer dans les locaux est reçu dans des locaux adaptés.",
    "Demandez quels besoins ont été dits, et ce qui a été fait ensuite.",
)
REMOTE = _duty(
    MODALITES,
    "remote",
    "À distance, un lien sûr est envoyé avant chaque séance ; un compte donne accès aux ressources annoncées.",
    "Demandez les envois des liens et l’accès au compte.",
)
FLEXIBLE_HOURS = _duty(
    MODALITES,
    "flexible-hours",
    "Hors du temps de travail, ou à l’insu de l’employeur, les horaires s’adaptent.",
    "Demandez au bénéficiaire si les horaires lui ont convenu.",
)

DUTIES = (
    FIRST_CONTACT,
    VALIDATION,
    SATISFACTION,
    ETHICS,
    FREE_DECISION,
    SECRECY,
    ADAPTED_PREMISES,
    REMOTE,
    FLEXIBLE_HOURS,
)
"""All of them, in the order of the document."""
