"""Décret n° 2007-1470, art. 22, thought by thought."""

from bilanlib.calculators.fr.leave import earliest_begin, leave_limit
from bilanlib.calculators.fr.priority import has_priority
from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.law.fr.decret_2007_1470 import ART_22
from bilanlib.law.fr.decret_2022_1043 import ART_1
from bilanlib.readings.interval import EarlierCounted, IntervalAnchor
from bilanlib.rules.fr.decret_2007_1470.art_22 import access, interval, leave
from bilanlib.schemes.fr_fpe.duties import PURPOSE

_INFERRED = "que la condition ait cessé le 11 mai 2017 est déduit de sources secondaires"

PROVISIONS = (
    Provision(
        article=ART_22,
        alinea=0,
        says="Le congé couvre vingt-quatre heures de service au plus, fractionnables ; soixante-douze pour les agents "
        "prioritaires depuis le 25 juillet 2022.",
        kind=ProvisionKind.RULE,
        rules=(leave.leave_hours,),
        functions=(leave_limit,),
        note="un maximum de congé, et non la durée du bilan",
    ),
    Provision(
        article=ART_22,
        alinea=0,
        says="Cinq ans séparent deux bilans ; trois pour les agents prioritaires depuis le 25 juillet 2022.",
        kind=ProvisionKind.RULE,
        rules=(interval.interval,),
        functions=(earliest_begin,),
        readings=(IntervalAnchor, EarlierCounted),
    ),
    Provision(
        article=ART_22,
        alinea=0,
        says="Jusqu’en mai 2017, l’agent a dix ans de services effectifs.",
        kind=ProvisionKind.RULE,
        rules=(access.seniority,),
        note=_INFERRED,
    ),
    Provision(
        article=ART_22,
        alinea=0,
        says="Jusqu’en mai 2017, un seul autre bilan peut suivre à la demande de l’agent.",
        kind=ProvisionKind.RULE,
        rules=(access.bilans,),
        note=_INFERRED,
    ),
    Provision(
        article=ART_22,
        alinea=0,
        says="Jusqu’en mai 2017, le bilan prépare une mobilité fonctionnelle ou géographique.",
        kind=ProvisionKind.HUMAN,
        duties=(PURPOSE.id,),
        note=_INFERRED,
    ),
    Provision(
        article=ART_22,
        alinea=0,
        says="Des heures du compte personnel de formation peuvent compléter la préparation ou l’exécution du bilan.",
        kind=ProvisionKind.GAP,
        note="une faculté : personne ne peut y manquer",
    ),
    Provision(
        article=ART_1,
        alinea=0,
        says="Sont prioritaires les agents peu qualifiés, en situation de handicap ou exposés à l’usure.",
        kind=ProvisionKind.EFFECT,
        rules=(leave.leave_hours, interval.interval),
        functions=(has_priority,),
    ),
)
"""The article is one whole: what it says of hours, of time, of persons."""
