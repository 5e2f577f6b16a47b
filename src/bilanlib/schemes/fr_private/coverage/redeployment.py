"""Code du travail, redeployment leave, as far as it bears on the bilan, sentence by sentence."""

from bilanlib.calculators.prospects import prospect_of
from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.law.fr.code_du_travail import L1233_71, R1233_31
from bilanlib.rules.fr.code_du_travail import r1233_27, r1233_35
from bilanlib.rules.fr.code_du_travail.r6313_8 import acceptance, mentions, parties

_WHO_PAYS = "la réponse à la question « qui paie ? » le dit"

PROVISIONS = (
    Provision(
        article=L1233_71,
        alinea=1,
        says="L’employeur d’au moins mille salariés, comptés dans le groupe, propose un congé de reclassement.",
        kind=ProvisionKind.EFFECT,
        functions=(prospect_of,),
        note=_WHO_PAYS,
    ),
    Provision(
        article=L1233_71,
        alinea=2,
        says="Le congé dure douze mois au plus, vingt-quatre avec une formation de reconversion.",
        kind=ProvisionKind.GAP,
        note="durée du congé, et non du bilan ; la réponse à la question « qui paie ? » la rappelle",
    ),
    Provision(
        article=L1233_71,
        alinea=3,
        says="Le congé de reclassement débute, si nécessaire, par un bilan de compétences.",
        kind=ProvisionKind.WHEN,
        rules=(
            parties.parties,
            mentions.mentions,
            acceptance.acceptance,
            r1233_35.after_conclusion,
            r1233_27.informed_cell,
        ),
    ),
    Provision(
        article=L1233_71,
        alinea=4,
        says="L’employeur finance toutes ces actions.",
        kind=ProvisionKind.EFFECT,
        functions=(prospect_of,),
        note=_WHO_PAYS,
    ),
    Provision(
        article=R1233_31,
        alinea=1,
        says="L’employeur fixe le congé entre quatre et douze mois, à moins de quatre avec l’accord exprès du salarié.",
        kind=ProvisionKind.GAP,
        note="durée du congé, et non du bilan ; la réponse à la question « qui paie ? » la rappelle",
    ),
)
