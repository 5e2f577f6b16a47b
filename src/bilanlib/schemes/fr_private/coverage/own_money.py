"""Code du travail, articles L. 6353-1 to L. 6354-1 and D. 6353-1, and the consumer’s days, sentence by sentence."""

from bilanlib.calculators.fr.pro_rata import pro_rata, to_refund
from bilanlib.calculators.fr.withdrawal import consumer_last_day, withdrawal_last_day
from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.law.fr.code_de_la_consommation import L221_18, L221_19
from bilanlib.law.fr.code_du_travail import (
    D6353_1,
    L6353_1,
    L6353_3,
    L6353_4,
    L6353_5,
    L6353_6,
    L6353_7,
    L6353_8,
    L6353_9,
    L6354_1,
)
from bilanlib.readings.contract import OwnContract, PartPayment, TwoWithdrawals, WithdrawalDays
from bilanlib.rules.fr.code_de_la_consommation import l221_18
from bilanlib.rules.fr.code_du_travail import d6353_1, l6353_3, l6353_4, l6353_5, l6353_7, l6353_8
from bilanlib.rules.fr.code_du_travail.l6353_6 import instalments, payments
from bilanlib.schemes.fr_private import duties

_NO_FACT = "aucun fait ne dit quelles pièces lient l’acheteur et le prestataire hors de la convention tripartite"

PROVISIONS = (
    Provision(
        article=L6353_1,
        alinea=1,
        says="L’acheteur d’un bilan et le prestataire concluent une convention.",
        kind=ProvisionKind.GAP,
        note=_NO_FACT,
    ),
    *(
        Provision(article=D6353_1, alinea=alinea, says=says, kind=ProvisionKind.GAP, note=_NO_FACT)
        for alinea, says in (
            (1, "Quand un fonds paie, la convention comporte des mentions."),
            (2, "Intitulé, objectif, contenu, moyens, durée, période, déroulement, suivi et sanction de l’action."),
            (3, "Prix et modalités de règlement."),
        )
    ),
    Provision(
        article=D6353_1,
        alinea=4,
        says="Un devis accepté ou un bon de commande tient lieu de convention pour une action de formation seulement.",
        kind=ProvisionKind.HUMAN,
        duties=(duties.NO_QUOTE_INSTEAD.id,),
    ),
    Provision(
        article=D6353_1,
        alinea=5,
        says="Sur la plateforme du CPF, les conditions générales tiennent lieu de convention.",
        kind=ProvisionKind.RULE,
        rules=(d6353_1.terms,),
    ),
    Provision(
        article=L6353_3,
        alinea=1,
        says="La personne qui paie et le prestataire concluent un contrat.",
        kind=ProvisionKind.RULE,
        rules=(l6353_3.contract,),
        readings=(OwnContract, PartPayment),
    ),
    Provision(
        article=L6353_3,
        alinea=2,
        says="Il est conclu avant l’inscription définitive et tout paiement.",
        kind=ProvisionKind.RULE,
        rules=(l6353_3.contract,),
    ),
    *(
        Provision(article=L6353_4, alinea=alinea, says=says, kind=ProvisionKind.RULE, rules=(l6353_4.mentions,))
        for alinea, says in (
            (1, "Le contrat comporte des mentions, à peine de nullité."),
            (2, "Nature, durée, programme, objet et effectif."),
            (3, "Niveau de connaissances préalables requis."),
            (4, "Conditions, à distance comprise, moyens, contrôle, sanction éventuelle."),
            (5, "Diplômes, titres ou références des intervenants."),
            (6, "Modalités de paiement ; ce qui est dû en cas d’arrêt anticipé ou d’abandon."),
        )
    ),
    Provision(
        article=L6353_5,
        alinea=1,
        says="La personne peut se rétracter dans les dix jours de la signature, par lettre recommandée.",
        kind=ProvisionKind.RULE,
        rules=(l6353_5.withdrawal,),
        functions=(withdrawal_last_day,),
        readings=(WithdrawalDays,),
    ),
    Provision(
        article=L6353_6,
        alinea=1,
        says="Rien ne peut être demandé avant la fin de ce délai.",
        kind=ProvisionKind.RULE,
        rules=(payments.no_early_payment, instalments.instalments),
        readings=(WithdrawalDays,),
    ),
    Provision(
        article=L6353_6,
        alinea=2,
        says="À la fin du délai, une part limitée du prix peut être payée.",
        kind=ProvisionKind.RULE,
        rules=(payments.first_payment, instalments.instalments),
    ),
    Provision(
        article=L6353_6,
        alinea=3,
        says="Le solde est payé par étapes, au fil de l’action.",
        kind=ProvisionKind.RULE,
        rules=(payments.staggered_balance, instalments.instalments),
    ),
    Provision(
        article=L6353_7,
        alinea=1,
        says="La personne que la force majeure empêche de continuer peut rompre le contrat.",
        kind=ProvisionKind.WHEN,
        rules=(l6353_7.force_majeure,),
    ),
    Provision(
        article=L6353_7,
        alinea=1,
        sentence=2,
        says="Seul ce qui a été réalisé est alors payé, en proportion.",
        kind=ProvisionKind.RULE,
        rules=(l6353_7.force_majeure,),
        functions=(pro_rata,),
    ),
    Provision(
        article=L6353_8,
        alinea=1,
        says="Objectifs, contenu, intervenants, horaires, évaluation, contact et règlement intérieur sont mis à "
        "disposition avant l’inscription définitive.",
        kind=ProvisionKind.GAP,
        note="jugé seulement pour la personne qui paie, à qui l’alinéa 2 veut que tout soit remis",
    ),
    Provision(
        article=L6353_8,
        alinea=2,
        says="À la personne qui paie, tout cela est remis avec les tarifs, le règlement et les conditions d’arrêt, "
        "avant l’inscription et tout paiement.",
        kind=ProvisionKind.RULE,
        rules=(l6353_8.information,),
    ),
    *(
        Provision(
            article=L6353_9,
            alinea=1,
            sentence=sentence,
            says=says,
            kind=ProvisionKind.HUMAN,
            duties=(duties.CANDIDATE_QUESTIONS.id,),
        )
        for sentence, says in (
            (1, "Ce qui est demandé à un candidat ne sert qu’à apprécier son aptitude à suivre l’action."),
            (2, "Les questions ont un lien direct et nécessaire avec l’action ; il y est répondu de bonne foi."),
        )
    ),
    Provision(
        article=L6354_1,
        alinea=1,
        says="Le prestataire rend ce qu’il a reçu pour ce qu’il n’a pas réalisé.",
        kind=ProvisionKind.HUMAN,
        duties=(duties.REFUND.id,),
        functions=(to_refund,),
    ),
    Provision(
        article=L221_18,
        alinea=1,
        says="À distance ou hors établissement, le consommateur peut se rétracter dans les quatorze jours.",
        kind=ProvisionKind.RULE,
        rules=(l221_18.withdrawal,),
        readings=(TwoWithdrawals,),
    ),
    Provision(
        article=L221_19,
        alinea=1,
        says="Le premier jour ne compte pas ; un dernier jour non ouvrable est reporté.",
        kind=ProvisionKind.EFFECT,
        rules=(l221_18.withdrawal,),
        functions=(consumer_last_day,),
    ),
)
