"""Scheme `fr-private`: duties that no fact can show, left to people."""

from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.fr.code_du_travail import D6353_1, L6313_4, L6323_2, L6353_9, L6354_1, R1233_27, R6313_4
from bilanlib.rules.facts.funding import IN_REDEPLOYMENT_LEAVE, ON_PUBLIC_MONEY, PAID_BY_CPF
from bilanlib.rules.facts.own_money import OWN_CONTRACT
from bilanlib.rules.facts.sessions import HAS_GROUP_SESSIONS

REFUSAL_CONSEQUENCES = HumanDuty(
    id="fr.ct.L6313-4.refusal-consequences",
    title="Le refus du bilan n’a de suites d’aucune sorte pour le salarié.",
    guidance="Regardez ce que l’employeur a décidé après le refus : une mesure peut donner un autre motif que "
    "le vrai, et seule une personne peut le voir.",
    sources=(L6313_4.since("2019-01-01").al(2),),
)

RELEVANCE = HumanDuty(
    id="fr.ct.L6313-4.relevance",
    title="Les informations demandées ont un lien direct et nécessaire avec l’objet du bilan.",
    guidance="Pour chaque questionnaire et chaque test, dites à quoi la réponse sert dans le projet "
    "professionnel ; retirez ceux pour lesquels vous ne savez pas le dire.",
    sources=(L6313_4.since("2019-01-01").al(3),),
)

GOOD_FAITH = HumanDuty(
    id="fr.ct.L6313-4.good-faith",
    title="Le bénéficiaire répond de bonne foi.",
    guidance="Aucun fait ne le montre : seul le conseiller peut dire s’il a eu une raison précise d’en douter.",
    sources=(L6313_4.since("2019-01-01").al(3),),
)

SECRECY = HumanDuty(
    id="fr.ct.L6313-4.secrecy",
    title="Ceux qui réalisent ou détiennent le bilan gardent le secret professionnel.",
    guidance="Vérifiez qui a accès au dossier, les engagements signés et le journal des accès.",
    sources=(L6313_4.since("2019-01-01").al(4),),
)

PRIVACY_IN_GROUPS = HumanDuty(
    id="fr.ct.R6313-4.privacy-in-groups",
    title="Les séances collectives respectent la vie privée de chacun.",
    guidance="S’il y a des séances collectives, vérifiez ce que chacun y apprend des autres, et que nul n’est "
    "tenu d’y parler de soi.",
    sources=(R6313_4.since("2019-01-01").al(6),),
    when=HAS_GROUP_SESSIONS,
)

CELL_INFORMS = HumanDuty(
    id="fr.ct.R1233-27.cell-informs",
    title="Dans un congé de reclassement, la cellule dit au salarié qu’il peut avoir un bilan si l’entretien "
    "n’a pas défini de projet.",
    guidance="Le devoir est celui de la cellule d’accompagnement : demandez-lui quand elle l’a dit.",
    sources=(R1233_27.since("2008-05-01").al(3), R1233_27.since("2019-01-01").al(3)),
    when=IN_REDEPLOYMENT_LEAVE,
)

ACCOUNT_REFUSAL = HumanDuty(
    id="fr.ct.L6323-2.account-refusal",
    title="Refuser d’employer son CPF n’est pas une faute.",
    guidance="Regardez si l’employeur a proposé au salarié d’employer son compte, et ce qui a suivi un refus : seule "
    "une personne peut voir si une mesure a ce motif.",
    sources=(L6323_2.since("2019-01-01"),),
    when=PAID_BY_CPF,
)

CANDIDATE_QUESTIONS = HumanDuty(
    id="fr.ct.L6353-9.candidate-questions",
    title="Ce qui est demandé à un candidat sert seulement à voir s’il peut suivre le bilan, et a un lien direct et "
    "nécessaire avec lui.",
    guidance="Relisez le formulaire d’inscription : retirez chaque question dont la réponse ne change rien à la "
    "possibilité de suivre le bilan.",
    sources=(L6353_9.since("2019-01-01"),),
)

REFUND = HumanDuty(
    id="fr.ct.L6354-1.refund",
    title="Le prestataire rend ce qu’il a reçu pour ce qu’il n’a pas réalisé.",
    guidance="Si le bilan n’a pas été réalisé en entier, comparez ce qui a été payé et ce qui a été réalisé ; hors "
    "force majeure, dites pourquoi le reste est dû ou rendez-le.",
    sources=(L6354_1.since("2008-05-01"),),
    when=OWN_CONTRACT,
)

NO_QUOTE_INSTEAD = HumanDuty(
    id="fr.ct.D6353-1.no-quote-instead",
    title="Quand un fonds paie le bilan, une convention est conclue ; un devis accepté ou un bon de commande n’en "
    "tient pas lieu.",
    guidance="Demandez la convention. Le code n’admet un devis accepté que pour une action de formation ; sur la "
    "plateforme du CPF, ses conditions générales tiennent lieu de convention.",
    sources=(D6353_1.since("2019-01-01"), D6353_1.since("2025-07-01")),
    when=ON_PUBLIC_MONEY,
)

DUTIES = (
    REFUSAL_CONSEQUENCES,
    RELEVANCE,
    GOOD_FAITH,
    SECRECY,
    PRIVACY_IN_GROUPS,
    NO_QUOTE_INSTEAD,
    CANDIDATE_QUESTIONS,
    REFUND,
    CELL_INFORMS,
    ACCOUNT_REFUSAL,
)
"""All of them, in the order of the articles."""
