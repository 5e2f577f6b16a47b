"""Scheme `fr-bpi`: its document heading by heading, and what becomes of each sentence.

Paragraphs are counted within a heading, the items of lists included.
"""

from bilanlib.law.fr.bpi import ACCESS, BENEFITS, CONCLUSION, DESCRIPTION, INVESTIGATION, PRELIMINARY, STRUCTURE
from bilanlib.rules.fr.bpi import investigation, preliminary, structure
from bilanlib.rules.fr.bpi.access import employer, guide, people, seniority
from bilanlib.rules.fr.bpi.conclusion import hours, project, sharing, synthesis
from bilanlib.rules.fr.bpi.description import convention
from bilanlib.rules.fr.bpi.description import sharing as results
from bilanlib.schemes.fr_bpi import duties
from bilanlib.schemes.sentences import judged, left, untested

_INFORMATION = "information, qui ne borne rien"

_DESCRIPTION = (
    untested(
        DESCRIPTION, 1, "Le BPI aide à construire un parcours en accord avec l’évolution des métiers.", _INFORMATION
    ),
    untested(DESCRIPTION, 2, "La démarche est partagée entre l’employeur et le salarié.", _INFORMATION),
    judged(
        DESCRIPTION,
        3,
        "Salarié, employeur et Institut 4.10 s’engagent dans une convention.",
        convention.parties,
        convention.signed_first,
    ),
    judged(DESCRIPTION, 4, "Ce qui est mis en commun est le projet retenu.", results.shared_results),
    untested(
        DESCRIPTION,
        5,
        "Le salarié, l’employeur ou les deux demandent le BPI.",
        "les trois cas sont admis : rien ne peut y manquer",
    ),
    untested(
        DESCRIPTION,
        5,
        "Le consentement du salarié, quand l’employeur demande seul, n’est pas dit.",
        "le document est muet ; la signature de la convention en est la seule trace",
        sentence=2,
    ),
)
_BENEFITS = (
    untested(BENEFITS, 1, "Le BPI prépare transformations et mobilités, et nourrit le dialogue.", _INFORMATION),
    left(BENEFITS, 4, "L’accompagnement est neutre.", duties.NEUTRALITY),
    left(BENEFITS, 4, "L’Institut 4.10 en est chargé.", duties.PROVIDER, sentence=2),
)
_ACCESS = (
    judged(ACCESS, 1, "L’offre s’adresse aux employeurs et aux salariés de l’Institution.", employer.employer),
    untested(
        ACCESS,
        1,
        "La catégorie d’emploi n’est pas une condition.",
        "règle négative : la catégorie n’est jamais regardée",
        sentence=2,
    ),
    untested(
        ACCESS,
        1,
        "L’employeur n’est pas l’Institut 4.10 lui-même.",
        "déduit de l’article R. 6313-5, que juge le dispositif fr-private si le bilan en relève aussi",
        sentence=3,
    ),
    judged(ACCESS, 2, "Le salarié a cinq ans d’ancienneté dans la branche.", seniority.branch_seniority),
    judged(ACCESS, 2, "Il en a douze mois dans l’organisme.", seniority.employer_seniority, sentence=2),
    judged(ACCESS, 3, "Un conseiller en orientation professionnelle conduit seul l’accompagnement.", people.adviser),
    judged(ACCESS, 3, "L’éditeur des tests l’a habilité à les utiliser.", investigation.licence, sentence=2),
    untested(ACCESS, 4, "Le réseau des conseillers est animé par un pilote.", _INFORMATION),
    judged(ACCESS, 5, "Un guide est remis au salarié.", guide.guide),
)
_COURSE = (
    judged(STRUCTURE, 1, "Le BPI a trois phases distinctes.", structure.phases, structure.order),
    judged(PRELIMINARY, 1, "L’employeur dit le contexte et les enjeux par une fiche.", preliminary.intake_sheet),
    judged(PRELIMINARY, 2, "Une rencontre réunit les trois parties.", preliminary.tripartite_meeting),
    judged(PRELIMINARY, 3, "Elle dit objectifs, contexte et déroulement.", preliminary.topics),
    judged(PRELIMINARY, 4, "Elle recueille les attentes du salarié.", preliminary.topics),
    left(PRELIMINARY, 5, "Les rendez-vous sont fixés à son issue.", duties.PLANNING),
    judged(INVESTIGATION, 2, "Le salarié clarifie parcours, acquis, intérêts et contraintes.", investigation.topics),
    judged(
        INVESTIGATION, 7, "Plusieurs types de tests sont passés en ligne.", investigation.families, investigation.online
    ),
    judged(INVESTIGATION, 7, "Ils sont lus avec le conseiller habilité.", investigation.licence, sentence=2),
    judged(INVESTIGATION, 9, "Le conseiller mène des entretiens.", hours.counsellor_hours),
    left(INVESTIGATION, 10, "Des travaux personnels se font entre les rendez-vous.", duties.WORK_WITHIN),
    untested(
        INVESTIGATION,
        11,
        "L’accompagnement dure cinq mois en moyenne.",
        "information : une moyenne n’est jamais une borne",
    ),
    left(INVESTIGATION, 12, "Une tendance de projet se dégage.", duties.FIRST_IDEA),
)
_CONCLUSION = (
    judged(CONCLUSION, 1, "Un objectif d’évolution est trouvé dans l’Institution.", project.project),
    untested(
        CONCLUSION,
        1,
        "L’employeur en étudie ensuite la faisabilité.",
        "ce qui suit le bilan ne lie pas le prestataire",
        sentence=2,
    ),
    judged(CONCLUSION, 2, "Les moyens de réaliser le projet sont identifiés.", project.means),
    judged(CONCLUSION, 3, "Le conseiller rédige la synthèse.", synthesis.author),
    judged(CONCLUSION, 3, "Le salarié en valide le contenu.", synthesis.validated, sentence=2),
    untested(
        CONCLUSION,
        3,
        "La synthèse achève la mission du conseiller.",
        "rien n’est exigé après elle ; ce qui se ferait ensuite n’est pas interdit",
        sentence=3,
    ),
    judged(CONCLUSION, 4, "Le salarié la porte à son employeur.", sharing.carried),
    untested(
        CONCLUSION,
        4,
        "Tous deux définissent ensuite un plan d’action.",
        "ce qui suit le bilan ne lie pas le prestataire",
        sentence=2,
    ),
    judged(
        CONCLUSION,
        5,
        "La durée totale, le temps avec le conseiller et le temps personnel sont fixés.",
        hours.total_hours,
        hours.counsellor_hours,
        hours.personal_hours,
    ),
    untested(
        CONCLUSION,
        5,
        "Les deux temps font ensemble la durée totale.",
        "conséquence des valeurs, qu’un essai de la bibliothèque vérifie",
        sentence=2,
    ),
    judged(CONCLUSION, 5, "Tout se fait à distance.", hours.remote, sentence=3),
)

PROVISIONS = (*_DESCRIPTION, *_BENEFITS, *_ACCESS, *_COURSE, *_CONCLUSION)
"""In the order of the document."""
