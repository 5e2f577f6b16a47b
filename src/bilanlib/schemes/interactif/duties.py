"""Scheme `interactif`: promises that no fact can show, left to people."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.citation import Article
from bilanlib.law.fr.interactif import (
    CADRE,
    CHARTE,
    DEROULE,
    EVALUATION,
    FINANCEMENT,
    LIEUX,
    PRESENTATION,
    PUBLIC,
    TARIFS,
)


def _duty(article: Article, name: str, title: str, guidance: str, force: Force = Force.CONTRACT) -> HumanDuty:
    source = article.since("1900-01-01")
    return HumanDuty(
        id=f"fr.interactif.{article.number}.{name}", title=title, guidance=guidance, sources=(source,), force=force
    )


PROJECT = _duty(
    PRESENTATION,
    "project",
    "Le projet est réaliste et réalisable, et le bilan donne les résultats annoncés.",
    "Relisez la synthèse avec le bénéficiaire : lui seul dit si le projet tient et si les résultats y sont.",
    Force.PRACTICE,
)
FREE_PRIOR = _duty(
    DEROULE,
    "free-prior",
    "L’entretien préalable est gratuit et sans engagement ; il analyse le besoin et présente le déroulement.",
    "Vérifiez que rien n’a été facturé ni signé avant la fin de cet entretien.",
)
RESTITUTION = _duty(
    DEROULE,
    "restitution",
    "Les tests sont restitués au troisième entretien, avec un profil et des axes de progrès ; les enquêtes suivent.",
    "Comparez le compte rendu du troisième entretien au déroulé type.",
)
SCHEDULE = _duty(
    DEROULE,
    "schedule",
    "Les entretiens suivent les semaines du déroulé type.",
    "Un déroulé type n’est pas une borne : demandez au bénéficiaire si le rythme lui a convenu.",
    Force.PRACTICE,
)
QUOTE = _duty(
    TARIFS,
    "quote",
    "Un devis toutes taxes comprises précède l’engagement, au prix annoncé.",
    "Comparez le devis, la facture et le programme.",
)
TRIPARTITE = _duty(
    TARIFS,
    "tripartite",
    "La restitution tripartite n’a lieu qu’avec l’accord du salarié, sur une synthèse limitée au projet.",
    "Relisez la synthèse remise à l’employeur : les freins et l’adéquation du profil sont des éléments sensibles.",
)
EVALUATIONS = _duty(
    EVALUATION,
    "evaluations",
    "Le bilan est évalué en continu, à la fin et à six mois ; le suivi dure un an.",
    "Vérifiez sur quel accord écrit reposent les documents gardés pour ce suivi.",
)
VOLUNTARY = _duty(
    PUBLIC,
    "voluntary",
    "La démarche est volontaire, individuelle, et adaptée à chacun.",
    "Demandez au bénéficiaire qui a choisi le bilan, et si contenu et durée ont été adaptés.",
)
CONSULTANTS = _duty(
    PUBLIC,
    "consultants",
    "Les consultants sont expérimentés, formés en psychologie ou habilités aux tests, et se forment régulièrement.",
    "Demandez leurs diplômes, habilitations et formations ; un psychologue n’est pas exigé par la loi.",
)
ACCESSIBILITY = _duty(
    LIEUX,
    "accessibility",
    "Qui a un besoin d’adaptation est reçu dans un lieu accessible et confidentiel, ou une solution est trouvée.",
    "Relisez la fiche sur les besoins, faite à l’entretien préalable, et ce qui a été fait ensuite.",
)
PAYMENT = _duty(
    FINANCEMENT,
    "payment",
    "Le règlement suit ce que le programme annonce pour chaque financeur.",
    "Comparez les factures et les échéances au programme.",
)
TESTERS = _duty(
    CHARTE,
    "testers",
    "Les outils de psychologue ne sont employés que par un psychologue ou une personne habilitée.",
    "Pour chaque outil, demandez qui l’a exploité et à quel titre.",
    Force.PRACTICE,
)
DEONTOLOGY = _duty(
    CHARTE,
    "deontology",
    "La démarche respecte le secret, la vie privée, la neutralité, et l’information sur les méthodes.",
    "Aucun fait ne le montre : demandez au bénéficiaire.",
    Force.PRACTICE,
)
PAPERS = _duty(
    CADRE,
    "papers",
    "Livret d’accueil, engagements, règlement intérieur et conditions précisent les moyens, dont la plate-forme.",
    "Vérifiez que le bénéficiaire les a reçus.",
)

DUTIES = (
    PROJECT,
    FREE_PRIOR,
    RESTITUTION,
    SCHEDULE,
    QUOTE,
    TRIPARTITE,
    EVALUATIONS,
    VOLUNTARY,
    CONSULTANTS,
    ACCESSIBILITY,
    PAYMENT,
    TESTERS,
    DEONTOLOGY,
    PAPERS,
)
"""All of them, in the order of the document."""
