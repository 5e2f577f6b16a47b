"""Scheme `fr-fpt`: what its articles say, and what becomes of each thing. Paragraphs were not counted."""

from bilanlib.calculators.fr.leave import earliest_begin, leave_limit
from bilanlib.calculators.fr.priority import has_priority
from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.engine.rule import Rule
from bilanlib.law.citation import Article
from bilanlib.law.fr.code_general_fonction_publique import L422_3
from bilanlib.law.fr.decret_2007_1845 import (
    ART_18,
    ART_19,
    ART_20,
    ART_21,
    ART_22,
    ART_23,
    ART_24,
    ART_25,
    ART_26,
    ART_42,
    ART_46,
)
from bilanlib.rules.fr.decret_2007_1845 import art_20, art_22, art_23, art_24, art_25, art_26, art_42
from bilanlib.rules.fr.decret_2007_1845.art_21 import reply, request
from bilanlib.schemes.fr_fpt import duties


def _rule(article: Article, says: str, *rules: Rule, sentence: int = 1) -> Provision:
    return Provision(article=article, alinea=0, sentence=sentence, says=says, kind=ProvisionKind.RULE, rules=rules)


def _gap(article: Article, says: str, note: str, sentence: int = 1) -> Provision:
    return Provision(article=article, alinea=0, sentence=sentence, says=says, kind=ProvisionKind.GAP, note=note)


_UNTIL_2017 = "condition d’avant mai 2017 ; la rédaction d’alors n’a pas été lue"

PROVISIONS = (
    Provision(
        article=L422_3,
        alinea=0,
        says="Trois sortes d’agents ont un accès prioritaire à la formation.",
        kind=ProvisionKind.WHEN,
        rules=(art_20.leave_hours, art_26.interval),
        functions=(has_priority,),
    ),
    _gap(ART_18, "Il fallait dix ans de services pour demander un bilan.", _UNTIL_2017),
    _gap(ART_18, "Un agent ne pouvait demander que deux bilans dans sa carrière.", _UNTIL_2017, 2),
    _gap(ART_18, "Le compte personnel de formation peut compléter le congé.", "information, aucune borne", 3),
    _gap(
        ART_19, "Le bilan se déroule en phases.", "l’article renvoie à des numéros du Code du travail abrogés en 2008"
    ),
    _rule(ART_20, "Le congé dure vingt-quatre heures de service au plus, fractionnables.", art_20.leave_hours),
    Provision(
        article=ART_20,
        alinea=0,
        sentence=2,
        says="Pour les agents prioritaires, la durée maximale est de soixante-douze heures.",
        kind=ProvisionKind.RULE,
        rules=(art_20.leave_hours,),
        functions=(leave_limit,),
        note="c’est un maximum du congé, et non la durée du bilan",
    ),
    _rule(ART_21, "Le congé est demandé au plus tard soixante jours avant le début.", request.notice),
    _rule(ART_21, "La demande indique les dates, la durée et le prestataire.", request.request_mentions, sentence=2),
    _rule(ART_21, "L’autorité répond dans les trente jours de la réception.", reply.reply, sentence=3),
    _gap(ART_21, "La réponse porte aussi sur le coût.", "aucun fait ne la montre encore", 4),
    _rule(ART_22, "Si l’employeur paie, une convention tripartite est signée avant le bilan.", art_22.convention),
    _rule(ART_23, "L’agent garde sa rémunération.", art_23.pay),
    _rule(ART_24, "Une attestation de fréquentation est remise au terme du congé.", art_24.certificate),
    Provision(
        article=ART_24,
        alinea=0,
        sentence=2,
        says="Qui ne suit pas tout le bilan sans motif valable perd le congé et rembourse.",
        kind=ProvisionKind.HUMAN,
        duties=(duties.UNFINISHED.id,),
    ),
    _rule(ART_25, "Les résultats ne sont communiqués qu’avec l’accord de l’agent.", art_25.disclosure),
    Provision(
        article=ART_26,
        alinea=0,
        says="Cinq ans au moins séparent deux bilans ; trois pour les agents prioritaires.",
        kind=ProvisionKind.RULE,
        rules=(art_26.interval,),
        functions=(earliest_begin,),
        note="aucun texte lu ne dit de quel jour du bilan précédent le délai court",
    ),
    _rule(ART_42, "Les agents contractuels qui occupent un emploi permanent y ont droit.", art_42.permanent_post),
    _gap(ART_46, "Les assistants maternels et familiaux y ont droit.", "aucun fait ne les distingue des autres agents"),
)
"""In the order of the texts."""
