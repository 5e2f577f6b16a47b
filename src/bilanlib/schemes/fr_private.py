"""Scheme `fr-private`: the bilan of the Code du travail."""

from bilanlib.engine.scheme import HumanDuty, Scheme
from bilanlib.law.fr.code_du_travail import L6313_4
from bilanlib.rules.fr import code_du_travail

FR_PRIVATE = Scheme(
    id="fr-private",
    title="Bilan de compétences du Code du travail",
    rules=code_du_travail.RULES,
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
