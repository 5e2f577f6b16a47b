"""Scheme `be-apef-febi`: its documents sentence by sentence, and what becomes of each."""

from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.engine.rule import Rule
from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.be.apef_febi import DEROULEMENT, DUREE, PREALABLES, SUIVI, TRAVAILLEURS
from bilanlib.law.citation import Article
from bilanlib.rules.be.apef_febi import prealables
from bilanlib.rules.be.apef_febi.deroulement import contents, follow_up, order, results
from bilanlib.rules.be.apef_febi.duree import appointments, hours, span, span_offered, tension
from bilanlib.rules.be.apef_febi.suivi import held, offered
from bilanlib.rules.be.apef_febi_faq.travailleurs import employer
from bilanlib.schemes.be_apef_febi import duties


def _rule(article: Article, place: tuple[int, int], says: str, *rules: Rule, note: str = "") -> Provision:
    alinea, sentence = place
    return Provision(
        article=article,
        alinea=alinea,
        sentence=sentence,
        says=says,
        kind=ProvisionKind.RULE,
        rules=rules,
        note=note,
    )


def _human(article: Article, place: tuple[int, int], says: str, duty: HumanDuty, note: str = "") -> Provision:
    alinea, sentence = place
    return Provision(
        article=article,
        alinea=alinea,
        sentence=sentence,
        says=says,
        kind=ProvisionKind.HUMAN,
        duties=(duty.id,),
        note=note,
    )


def _gap(article: Article, place: tuple[int, int], says: str, note: str) -> Provision:
    alinea, sentence = place
    return Provision(article=article, alinea=alinea, sentence=sentence, says=says, kind=ProvisionKind.GAP, note=note)


_BEFORE = (
    _rule(PREALABLES, (1, 1), "Le bilan sert les travailleurs salariés.", prealables.employee),
    _human(PREALABLES, (1, 2), "L’accompagnement est individuel et sert à définir un projet.", duties.AIM),
    _gap(
        PREALABLES,
        (2, 1),
        "Le projet peut mener à d’autres tâches, un autre poste, un autre employeur, une activité complémentaire ou un "
        "nouvel équilibre de vie, avec ou sans formation.",
        "information, sans limite : toute issue est admise",
    ),
    _rule(
        PREALABLES,
        (3, 1),
        "Le travailleur prend l’initiative du bilan.",
        prealables.initiative,
        prealables.initiatives_offered,
    ),
    _human(PREALABLES, (3, 2), "Les résultats appartiennent au travailleur.", duties.OWNERSHIP),
    _rule(PREALABLES, (4, 1), "Le bilan ne donne droit ni à une augmentation ni à un poste.", prealables.promises),
    _human(PREALABLES, (5, 1), "Le bilan n’est aucun de plusieurs services voisins.", duties.OTHER_SERVICES),
)
_COURSE = (
    _rule(DEROULEMENT, (1, 1), "Le bilan comprend quatre phases.", order.phases, order.phase_order),
    _rule(DEROULEMENT, (2, 1), "Objet de la phase préliminaire.", contents.preliminary),
    _rule(DEROULEMENT, (3, 1), "Objet de la phase d’investigation.", contents.investigation),
    _rule(DEROULEMENT, (4, 1), "Le prestataire expose les facteurs de réussite et les étapes.", contents.conclusion),
    _rule(
        DEROULEMENT,
        (4, 2),
        "Il remet la synthèse au seul bénéficiaire, qui peut la transmettre.",
        results.synthesis,
        results.passed_on,
    ),
    _human(
        DEROULEMENT,
        (4, 3),
        "Il prépare le retour au travail selon le choix du bénéficiaire.",
        duties.RETURN,
        note="facultatif, selon les questions fréquentes",
    ),
    _rule(
        DEROULEMENT,
        (5, 1),
        "Le prestataire propose un ou deux entretiens de suivi.",
        follow_up.follow_up,
        note="un autre passage en admet plusieurs : plus de deux ne contreviennent à rien",
    ),
    _human(DEROULEMENT, (5, 2), "Le suivi est personnalisé.", duties.TAILORED_FOLLOW_UP),
)
_DURATION = (
    _rule(
        DUREE,
        (1, 1),
        "Le bilan s’étale normalement sur quatre à huit semaines, et sur quatre mois au plus à la demande du "
        "bénéficiaire.",
        span.span,
        span.short_span,
        span_offered.span_offered,
        span_offered.short_span_offered,
        note="en deçà de l’ordinaire, c’est un usage seulement",
    ),
    _rule(DUREE, (1, 2), "Il dure de douze à vingt heures, suivi non compris.", hours.total_hours),
    _rule(
        DUREE,
        (1, 3),
        "Il comporte entretiens, évaluation, travail du bénéficiaire et travail du prestataire.",
        hours.total_hours,
        tension.parameter_tension,
        note="le minimum d’entretien égale le minimum total : la tension est dite, et n’est pas une faute",
    ),
    _rule(
        DUREE,
        (1, 4),
        "Les entretiens durent au moins douze heures, en six rendez-vous au moins.",
        hours.interview_hours,
        appointments.appointments,
        appointments.appointments_offered,
    ),
)
_AFTER = (
    _rule(
        SUIVI,
        (1, 1),
        "Des entretiens de suivi sont possibles dans les douze mois.",
        held.last_follow_up,
        offered.last_follow_up_offered,
        note="le bénéficiaire n’y est pas tenu",
    ),
    _rule(
        SUIVI,
        (1, 2),
        "Le premier a lieu au plus tard six mois après le bilan.",
        held.first_follow_up,
        offered.first_follow_up_offered,
    ),
)
_ASKED = (
    _rule(TRAVAILLEURS, (1, 1), "La personne travaille pour un employeur d’un fonds participant.", employer),
    _gap(TRAVAILLEURS, (1, 2), "Chaque fonds fixe ses conditions.", "elles ne sont pas connues ici"),
    _gap(
        TRAVAILLEURS,
        (1, 3),
        "Le temps partiel, la maladie et le préavis n’excluent pas par eux-mêmes.",
        "le fonds décide au cas par cas",
    ),
    _human(TRAVAILLEURS, (2, 1), "L’employeur n’est informé que sur le temps de travail.", duties.WORKING_TIME),
    _human(TRAVAILLEURS, (3, 1), "Entretiens et synthèse restent confidentiels.", duties.CONFIDENTIALITY),
)

PROVISIONS = (*_BEFORE, *_COURSE, *_DURATION, *_AFTER, *_ASKED)
"""In the order of the documents."""
