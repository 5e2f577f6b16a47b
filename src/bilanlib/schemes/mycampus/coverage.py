"""Scheme `mycampus`: its guide heading by heading, and what becomes of each statement.

Statements that say the same, or that are answered together, stand once. They are counted within a heading.
"""

from bilanlib.law.fr.mycampus import (
    CADRE,
    CONFIDENTIALITE,
    CONSERVATION,
    DEONTOLOGIE,
    DEROULEMENT,
    MODALITES,
    SUIVI,
)
from bilanlib.rules.fr.code_du_travail.l6313_4 import clauses, results
from bilanlib.rules.fr.code_du_travail.r6313_4 import phases
from bilanlib.rules.fr.code_du_travail.r6313_7 import clauses as keeping_clauses
from bilanlib.rules.fr.decret_2018_1330 import art_2
from bilanlib.rules.fr.mycampus import confidentialite, conservation, deroulement, suivi
from bilanlib.schemes.mycampus import duties
from bilanlib.schemes.sentences import judged, left, untested

PROVISIONS = (
    untested(DEROULEMENT, 1, "Le bilan prend plusieurs semaines.", "information, qui ne borne rien"),
    left(DEROULEMENT, 2, "Le premier contact se fait par téléphone.", duties.FIRST_CONTACT),
    judged(DEROULEMENT, 3, "Un premier entretien sans engagement précède le bilan.", deroulement.prior_interview),
    judged(DEROULEMENT, 4, "Le bilan a trois étapes.", phases.phases),
    judged(DEROULEMENT, 5, "Chaque étape a son contenu.", deroulement.contents),
    judged(DEROULEMENT, 6, "Des tests sont passés.", deroulement.tests),
    judged(DEROULEMENT, 7, "Un projet et un autre à côté sont élaborés.", deroulement.alternative),
    left(DEROULEMENT, 8, "Le bilan se termine par la validation du projet.", duties.VALIDATION),
    judged(DEROULEMENT, 9, "La synthèse est remise au bénéficiaire.", results.addressee),
    judged(SUIVI, 1, "Un entretien a lieu six mois après la fin.", suivi.follow_up_day, suivi.modalities),
    left(SUIVI, 2, "Deux questionnaires de satisfaction sont remis.", duties.SATISFACTION),
    left(DEONTOLOGIE, 1, "Cinq valeurs sont annoncées.", duties.ETHICS),
    left(DEONTOLOGIE, 2, "La décision est libre.", duties.FREE_DECISION),
    judged(CONFIDENTIALITE, 1, "Rien n’est communiqué sans accord écrit.", confidentialite.written_agreement),
    left(CONFIDENTIALITE, 2, "Nul autre n’a accès au contenu.", duties.SECRECY),
    judged(
        CONFIDENTIALITE,
        3,
        "L’employeur serait d’accord avec ce qui lui est communiqué.",
        clauses.needless_agreement,
        clauses.disclosure_clause,
    ),
    judged(
        CONSERVATION,
        1,
        "Les documents sont détruits à la dernière séance, ou gardés un an.",
        conservation.destroy,
        *keeping_clauses.RULES,
    ),
    left(MODALITES, 1, "Des locaux adaptés sont trouvés au besoin.", duties.ADAPTED_PREMISES),
    left(MODALITES, 2, "Un lien sûr et un compte sont donnés.", duties.REMOTE),
    left(MODALITES, 3, "Les horaires s’adaptent.", duties.FLEXIBLE_HOURS),
    judged(CADRE, 1, "Des articles du code sont cités.", art_2.citations),
)
"""In the order of the guide."""
