"""Code du travail, article L. 6313-4, sentence by sentence."""

from bilanlib.calculators.disclosure import ground
from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.law.fr.code_du_travail import (
    L6313_4,
)
from bilanlib.readings.end_of_action import EndOfAction
from bilanlib.readings.hours import HourCount
from bilanlib.readings.regime import Regime
from bilanlib.rules.fr.code_du_travail.l6313_4 import clauses, consent, duration, offers, refusal, results, synthesis
from bilanlib.schemes.fr_private import duties

PROVISIONS = (
    Provision(
        article=L6313_4,
        alinea=1,
        says="Le bilan sert à analyser compétences, aptitudes et motivations pour définir un projet professionnel et, "
        "s’il y a lieu, de formation.",
        kind=ProvisionKind.GAP,
        note="c’est une définition : rien n’y est exigé que les articles suivants ne précisent",
    ),
    Provision(
        article=L6313_4,
        alinea=2,
        says="Le bilan n’est réalisé qu’avec le consentement du travailleur.",
        kind=ProvisionKind.RULE,
        rules=(consent.consent,),
        readings=(Regime,),
    ),
    Provision(
        article=L6313_4,
        alinea=2,
        sentence=2,
        says="Refuser d’y consentir n’est ni une faute ni un motif de licenciement.",
        kind=ProvisionKind.RULE,
        rules=(refusal.refusal_protected,),
        duties=(duties.REFUSAL_CONSEQUENCES.id,),
    ),
    Provision(
        article=L6313_4,
        alinea=3,
        says="Les informations demandées ont un lien direct et nécessaire avec l’objet du bilan.",
        kind=ProvisionKind.HUMAN,
        duties=(duties.RELEVANCE.id,),
    ),
    Provision(
        article=L6313_4,
        alinea=3,
        sentence=2,
        says="Le bénéficiaire y répond de bonne foi.",
        kind=ProvisionKind.HUMAN,
        duties=(duties.GOOD_FAITH.id,),
    ),
    Provision(
        article=L6313_4,
        alinea=3,
        sentence=3,
        says="Le bénéficiaire est destinataire des résultats détaillés et d’un document de synthèse.",
        kind=ProvisionKind.RULE,
        rules=(results.addressee, synthesis.synthesis_contents),
        readings=(EndOfAction,),
    ),
    Provision(
        article=L6313_4,
        alinea=3,
        sentence=4,
        says="La synthèse peut être communiquée, à sa demande, à l’opérateur du conseil en évolution professionnelle.",
        kind=ProvisionKind.RULE,
        rules=(results.disclosure,),
        functions=(ground,),
    ),
    Provision(
        article=L6313_4,
        alinea=3,
        sentence=5,
        says="Toute autre communication des résultats détaillés ou de la synthèse demande l’accord du bénéficiaire.",
        kind=ProvisionKind.RULE,
        rules=(
            results.disclosure,
            results.written_agreement,
            clauses.disclosure_clause,
            clauses.needless_agreement,
        ),
        functions=(ground,),
    ),
    Provision(
        article=L6313_4,
        alinea=4,
        says="Ceux qui réalisent ou détiennent le bilan sont tenus au secret professionnel.",
        kind=ProvisionKind.HUMAN,
        rules=(results.disclosure,),
        duties=(duties.SECRECY.id,),
        note="la règle citée ne juge que les communications enregistrées",
    ),
    Provision(
        article=L6313_4,
        alinea=5,
        says="La durée du bilan ne dépasse pas vingt-quatre heures.",
        kind=ProvisionKind.RULE,
        rules=(duration.max_duration, *offers.RULES, clauses.cap_claim),
        readings=(HourCount,),
    ),
)
