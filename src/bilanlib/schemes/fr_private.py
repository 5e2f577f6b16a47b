"""Scheme `fr-private`: the bilan of the Code du travail."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import Gap, HumanDuty, Scheme
from bilanlib.law.fr.code_du_travail import L6313_4
from bilanlib.rules.fr import code_du_travail


def _announced(name: str, title: str) -> Gap:
    reason = "pas encore encodé dans cette version"
    return Gap(id=f"fr.ct.{name}", title=title, reason=reason, force=Force.LAW, is_announced=True)


FR_PRIVATE = Scheme(
    id="fr-private",
    title="Bilan de compétences du Code du travail",
    rules=code_du_travail.RULES,
    gaps=(
        _announced(
            "L6313-4.addressee", "Remise des résultats détaillés et de la synthèse au bénéficiaire (L. 6313-4)."
        ),
        _announced("R6313-4.contents", "Contenu et conduite des phases, offre d’un entretien de suivi (R. 6313-4)."),
        _announced("R6313-8.start", "Début de l’action avant la signature de la convention (R. 6313-8)."),
        _announced("R1233-35.redeployment", "Règles propres au congé de reclassement (R. 1233-27 et R. 1233-35)."),
    ),
    duties=(
        HumanDuty(
            id="fr.ct.L6313-4.relevance",
            title="Les informations demandées ont un lien direct et nécessaire avec l’objet du bilan.",
            guidance="Pour chaque questionnaire et chaque test, dites à quoi la réponse sert dans le projet "
            "professionnel ; retirez ceux pour lesquels vous ne savez pas le dire.",
            sources=(L6313_4.since("2019-01-01").al(3),),
        ),
        HumanDuty(
            id="fr.ct.L6313-4.good-faith",
            title="Le bénéficiaire répond de bonne foi.",
            guidance="Aucun fait ne le montre : seul le conseiller peut dire s’il a eu une raison précise d’en douter.",
            sources=(L6313_4.since("2019-01-01").al(3),),
        ),
        HumanDuty(
            id="fr.ct.L6313-4.secrecy",
            title="Ceux qui réalisent ou détiennent le bilan gardent le secret professionnel.",
            guidance="Vérifiez qui a accès au dossier, les engagements signés et le journal des accès.",
            sources=(L6313_4.since("2019-01-01").al(4),),
        ),
    ),
)
