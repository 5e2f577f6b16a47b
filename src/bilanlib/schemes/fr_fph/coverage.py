"""Scheme `fr-fph`: what its texts say, and what becomes of each thing. Paragraphs were not counted."""

from bilanlib.calculators.fr.leave import earliest_begin, leave_limit
from bilanlib.calculators.fr.priority import has_priority
from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.engine.rule import Rule
from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.citation import Article
from bilanlib.law.fr.arrete_2003_08_25 import ANNEXE, ART_1, ART_2, ART_3
from bilanlib.law.fr.code_general_fonction_publique import L422_3
from bilanlib.law.fr.decret_2008_824 import ART_25_27
from bilanlib.rules.fr.arrete_2003_08_25 import annexe, art_3
from bilanlib.rules.fr.decret_2008_824.art_25_27 import interval, leave, off_time, reply
from bilanlib.schemes.fr_fph import duties


def _rule(article: Article, sentence: int, says: str, *rules: Rule, note: str = "") -> Provision:
    kind = ProvisionKind.RULE
    return Provision(article=article, alinea=0, sentence=sentence, says=says, kind=kind, rules=rules, note=note)


def _gap(article: Article, sentence: int, says: str, note: str) -> Provision:
    return Provision(article=article, alinea=0, sentence=sentence, says=says, kind=ProvisionKind.GAP, note=note)


def _human(article: Article, sentence: int, duty: HumanDuty) -> Provision:
    kind = ProvisionKind.HUMAN
    return Provision(article=article, alinea=0, sentence=sentence, says=duty.title, kind=kind, duties=(duty.id,))


_LATER = "pas encore encodé dans cette version"

PROVISIONS = (
    Provision(
        article=L422_3,
        alinea=0,
        says="Trois sortes d’agents ont un accès prioritaire à la formation.",
        kind=ProvisionKind.WHEN,
        rules=(leave.leave_hours, interval.interval),
        functions=(has_priority, leave_limit, earliest_begin),
    ),
    _rule(ART_25_27, 1, "Il faut deux ans de services effectifs, consécutifs ou non.", leave.seniority),
    _rule(
        ART_25_27,
        2,
        "Le congé dure vingt-quatre heures de service au plus ; soixante-douze pour les agents prioritaires.",
        leave.leave_hours,
        note="c’est un maximum du congé, et non la durée du bilan",
    ),
    _rule(ART_25_27, 3, "L’agent garde sa rémunération.", leave.pay),
    _rule(ART_25_27, 4, "Le congé est demandé au plus tard soixante jours avant le début.", leave.notice),
    _rule(ART_25_27, 5, "L’établissement répond par écrit dans les trente jours : accord ou report.", reply.reply),
    _rule(ART_25_27, 6, "Hors temps de travail, l’agent s’adresse au fonds.", off_time.fund_reply),
    _gap(ART_25_27, 7, "Hors temps de travail, l’employeur n’a pas à le savoir.", "information, aucune borne"),
    _rule(
        ART_25_27,
        8,
        "Cinq ans au moins séparent deux bilans ; trois pour les agents prioritaires.",
        interval.interval,
        note="aucun texte lu ne dit de quel jour du bilan précédent le délai court",
    ),
    _human(ART_25_27, 9, duties.UNFINISHED),
    _human(ART_25_27, 10, duties.TRAVEL),
    _gap(ART_25_27, 11, "Le compte personnel de formation peut compléter le congé.", "information, aucune borne"),
    _gap(ART_1, 1, "Le bilan se déroule en phases.", _LATER),
    _gap(ART_2, 1, "Une fiche par projet, de deux pages au plus, peut être montrée à un employeur.", _LATER),
    _rule(ART_3, 1, "Si le fonds paie, l’agent, le prestataire et le fonds signent une convention.", art_3.convention),
    _gap(ANNEXE, 1, "Le prestataire propose un entretien six mois après la fin.", _LATER),
    _rule(ANNEXE, 2, "Les résultats ne sont communiqués qu’avec l’accord de l’agent.", annexe.disclosure),
    _human(ANNEXE, 3, duties.NOT_REQUIRED_BY_FUND),
)
"""In the order of the texts."""
