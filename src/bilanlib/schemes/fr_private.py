"""Scheme `fr-private`: the bilan of the Code du travail."""

from bilanlib.answers.force import Force
from bilanlib.engine.fact import Fact
from bilanlib.engine.scheme import Gap, HumanDuty, Scheme
from bilanlib.law.fr.code_du_travail import L6313_4, R1233_27, R6313_4
from bilanlib.rules.facts.funding import IN_REDEPLOYMENT_LEAVE, ON_PUBLIC_MONEY, OWN_MONEY, PAID_BY_CPF
from bilanlib.rules.facts.sessions import HAS_GROUP_SESSIONS
from bilanlib.rules.fr import code_du_travail


def _announced(name: str, title: str, force: Force, when: Fact[bool] | None = None) -> Gap:
    reason = "pas encore encodé dans cette version"
    return Gap(id=f"fr.ct.{name}", title=title, reason=reason, force=force, is_announced=True, when=when)


FR_PRIVATE = Scheme(
    id="fr-private",
    title="Bilan de compétences du Code du travail",
    rules=code_du_travail.RULES,
    gaps=(
        _announced(
            "L6353-3.contract",
            "Contrat du bénéficiaire qui paie lui-même : mentions, rétractation, paiement (L. 6353-3 à L. 6353-7).",
            Force.LAW,
            OWN_MONEY,
        ),
        _announced(
            "D6323-6.cpf",
            "Conditions du CPF : heures payées, plafond, carence, participation (D. 6323-1 A, D. 6323-6, R. 6323).",
            Force.FUNDING,
            PAID_BY_CPF,
        ),
        _announced(
            "L6316-1.certification",
            "Certification du prestataire payé sur des fonds publics ou mutualisés (L. 6316-1).",
            Force.FUNDING,
            ON_PUBLIC_MONEY,
        ),
        _announced(
            "L6351-1.provider",
            "Déclaration d’activité, règlement intérieur et bilan pédagogique du prestataire (L. 6351-1, L. 6352-3 et "
            "L. 6352-11).",
            Force.LAW,
        ),
    ),
    duties=(
        HumanDuty(
            id="fr.ct.L6313-4.refusal-consequences",
            title="Le refus du bilan n’a de suites d’aucune sorte pour le salarié.",
            guidance="Regardez ce que l’employeur a décidé après le refus : une mesure peut donner un autre motif que "
            "le vrai, et seule une personne peut le voir.",
            sources=(L6313_4.since("2019-01-01").al(2),),
        ),
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
        HumanDuty(
            id="fr.ct.R6313-4.privacy-in-groups",
            title="Les séances collectives respectent la vie privée de chacun.",
            guidance="S’il y a des séances collectives, vérifiez ce que chacun y apprend des autres, et que nul n’est "
            "tenu d’y parler de soi.",
            sources=(R6313_4.since("2019-01-01").al(6),),
            when=HAS_GROUP_SESSIONS,
        ),
        HumanDuty(
            id="fr.ct.R1233-27.cell-informs",
            title="Dans un congé de reclassement, la cellule dit au salarié qu’il peut avoir un bilan si l’entretien "
            "n’a pas défini de projet.",
            guidance="Le devoir est celui de la cellule d’accompagnement : demandez-lui quand elle l’a dit.",
            sources=(R1233_27.since("2008-05-01").al(3), R1233_27.since("2019-01-01").al(3)),
            when=IN_REDEPLOYMENT_LEAVE,
        ),
    ),
)
