"""Scheme `fr-cdg84`: its leaflet heading by heading, and what becomes of each sentence.

Paragraphs are counted within a heading, the items of lists and the intermediate titles included.
"""

from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.law.fr.cdg84 import CONTACT, COURSE, OBJECTIVES, TERMS
from bilanlib.rules.fr.cdg84 import objectives
from bilanlib.rules.fr.cdg84.course import stages, topics
from bilanlib.rules.fr.cdg84.terms import agreement, hours, mixing, sharing
from bilanlib.schemes.fr_cdg84 import duties
from bilanlib.schemes.sentences import judged, left, untested

_INFORMATION = "information, qui ne borne rien"

PROVISIONS = (
    untested(CONTACT, 1, "Le service et les personnes à joindre.", "données personnelles, que rien ici ne reprend"),
    untested(
        OBJECTIVES,
        1,
        "Le bilan sert à définir un projet professionnel et, s’il y a lieu, de formation.",
        "c’est une définition : rien n’y est exigé que la suite ne précise",
    ),
    untested(OBJECTIVES, 2, "Il accompagne une mobilité ou un reclassement.", _INFORMATION),
    untested(
        OBJECTIVES,
        3,
        "L’agent ou l’employeur le demande.",
        "les deux cas sont admis : rien ne peut y manquer",
    ),
    left(OBJECTIVES, 4, "L’agent est acteur de la démarche.", duties.ACTOR),
    judged(OBJECTIVES, 6, "Le bilan aboutit à un plan d’action.", objectives.action_plan),
    untested(OBJECTIVES, 8, "L’employeur y trouve un outil de gestion des carrières.", _INFORMATION),
    judged(COURSE, 1, "Le bilan se déroule en quatre étapes.", stages.phases, stages.order),
    judged(COURSE, 3, "La première porte sur engagement, besoins et contexte.", topics.preliminary),
    judged(COURSE, 6, "La deuxième identifie le potentiel.", topics.investigation),
    judged(COURSE, 8, "Elle identifie les moteurs d’action.", topics.investigation),
    judged(COURSE, 10, "Elle porte sur la personnalité.", topics.investigation),
    left(COURSE, 10, "Des tests de personnalité sont utilisés selon les besoins.", duties.TESTERS, sentence=2),
    judged(COURSE, 12, "La troisième fait apparaître les possibilités d’évolution.", topics.formalisation),
    judged(COURSE, 13, "Elle évalue la faisabilité dans la collectivité.", topics.formalisation),
    judged(COURSE, 15, "La dernière présente la synthèse et fixe le plan d’action.", topics.conclusion),
    judged(TERMS, 1, "Le bilan dure entre vingt et vingt-quatre heures.", hours.total_hours),
    judged(TERMS, 1, "Il se tient en entretiens individuels ou en réunions.", hours.kinds, sentence=2),
    untested(TERMS, 1, "L’espacement suit le rythme de chacun.", _INFORMATION, sentence=3),
    Provision(
        article=TERMS,
        alinea=2,
        says="L’employeur qui a demandé le bilan y est associé jusqu’à la restitution.",
        kind=ProvisionKind.RULE,
        rules=(sharing.sharing, mixing.mixing),
        note="associer ne dispense pas de l’accord de l’agent à chaque communication",
    ),
    left(
        TERMS,
        2,
        "L’employeur qui a demandé le bilan est associé à toutes ses phases.",
        duties.ASSOCIATION,
        sentence=2,
    ),
    judged(TERMS, 3, "L’agent doit être d’accord si l’employeur demande le bilan.", agreement.agreement),
)
"""In the order of the leaflet."""
