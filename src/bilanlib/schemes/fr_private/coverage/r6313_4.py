"""Code du travail, article R. 6313-4, sentence by sentence."""

from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.law.fr.code_du_travail import (
    R6313_4,
)
from bilanlib.rules.fr.code_du_travail.r6313_4 import conduct, contents, draft, follow_up, offers, phases
from bilanlib.schemes.fr_private import duties

PROVISIONS = (
    Provision(
        article=R6313_4,
        alinea=1,
        says="Le bilan comprend trois phases, sous la conduite du prestataire.",
        kind=ProvisionKind.RULE,
        rules=(phases.phases, conduct.led_by_provider, draft.min_accompaniment),
        note="la durée minimale d’accompagnement n’est qu’un projet, jugé sur demande",
    ),
    Provision(
        article=R6313_4,
        alinea=2,
        says="La première phase est préliminaire.",
        kind=ProvisionKind.RULE,
        rules=(phases.phases, contents.preliminary),
    ),
    *(
        Provision(article=R6313_4, alinea=alinea, says=says, kind=ProvisionKind.RULE, rules=(contents.preliminary,))
        for alinea, says in (
            (3, "Elle analyse la demande et le besoin."),
            (4, "Elle détermine le format le plus adapté."),
            (5, "Elle définit ensemble, avec le bénéficiaire, le déroulement du bilan."),
        )
    ),
    Provision(
        article=R6313_4,
        alinea=6,
        says="La phase d’investigation permet de construire et de vérifier un projet, ou d’élaborer des alternatives.",
        kind=ProvisionKind.RULE,
        rules=(phases.phases, contents.investigation, conduct.group_sessions),
        duties=(duties.PRIVACY_IN_GROUPS.id,),
    ),
    Provision(
        article=R6313_4,
        alinea=7,
        says="La phase de conclusions se fait par la voie d’entretiens personnalisés.",
        kind=ProvisionKind.RULE,
        rules=(phases.phases, contents.conclusions, conduct.personal_interviews),
    ),
    *(
        Provision(article=R6313_4, alinea=alinea, says=says, kind=ProvisionKind.RULE, rules=(contents.conclusions,))
        for alinea, says in (
            (8, "Elle permet de s’approprier les résultats détaillés."),
            (9, "Elle permet de recenser les conditions et les moyens du projet."),
        )
    ),
    Provision(
        article=R6313_4,
        alinea=10,
        says="Elle permet de prévoir les étapes du projet, dont la possibilité d’un entretien de suivi avec le "
        "prestataire.",
        kind=ProvisionKind.RULE,
        rules=(contents.conclusions, follow_up.follow_up, follow_up.follow_up_time, offers.follow_up_timings),
        note="le code ne fixe aucun délai : six mois est un usage",
    ),
)
