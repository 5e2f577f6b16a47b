"""Conditions of a bilan of the Code du travail, whoever pays."""

from bilanlib.answers.missing import Holder
from bilanlib.rules.fr.code_du_travail.l6313_4.consent import consent
from bilanlib.rules.fr.code_du_travail.l6313_4.duration import max_duration
from bilanlib.rules.fr.code_du_travail.r1233_35 import after_conclusion
from bilanlib.rules.fr.code_du_travail.r6313_4.phases import phases
from bilanlib.rules.fr.code_du_travail.r6313_5 import not_employer
from bilanlib.rules.fr.code_du_travail.r6313_6 import identified_unit
from bilanlib.rules.fr.code_du_travail.r6313_8.acceptance import acceptance
from bilanlib.rules.fr.code_du_travail.r6313_8.parties import parties
from bilanlib.rules.fr.code_du_travail.r6313_8.start import start
from bilanlib.schemes.conditions.condition import Condition, ConditionKind

CONDITIONS = (
    Condition(
        rule=not_employer,
        kind=ConditionKind.ACCESS,
        actors=(Holder.EMPLOYER,),
        todo="Choisissez un prestataire qui n’est pas l’employeur.",
    ),
    Condition(
        rule=identified_unit,
        kind=ConditionKind.ACCESS,
        actors=(Holder.PROVIDER,),
        todo="Désignez au sein du prestataire l’organisation qui réalise les bilans.",
    ),
    Condition(
        rule=max_duration,
        kind=ConditionKind.ACCESS,
        actors=(Holder.PROVIDER,),
        todo="Prévoyez les séances, dans la limite de la durée maximale.",
    ),
    Condition(
        rule=phases,
        kind=ConditionKind.ACCESS,
        actors=(Holder.PROVIDER,),
        todo="Prévoyez des séances pour chacune des phases.",
    ),
    Condition(
        rule=consent,
        kind=ConditionKind.START,
        actors=(Holder.BENEFICIARY,),
        todo="Recueillez le consentement du bénéficiaire avant la première séance, et datez-le.",
    ),
    Condition(
        rule=acceptance,
        kind=ConditionKind.START,
        actors=(Holder.EMPLOYER, Holder.BENEFICIARY),
        todo="Transmettez le projet de convention au salarié s’il ne l’a pas, et attendez sa signature : son silence "
        "vaut refus.",
    ),
    Condition(
        rule=parties,
        kind=ConditionKind.START,
        actors=(Holder.EMPLOYER, Holder.BENEFICIARY, Holder.PROVIDER),
        todo="Faites signer la convention par les trois parties avant la première séance.",
    ),
    Condition(
        rule=start,
        kind=ConditionKind.START,
        actors=(Holder.PROVIDER,),
        todo="Attendez la dernière signature pour tenir la première séance.",
    ),
    Condition(
        rule=after_conclusion,
        kind=ConditionKind.START,
        actors=(Holder.PROVIDER,),
        todo="Attendez la dernière signature pour tenir la première séance.",
    ),
)
"""The mentions of the convention are none: the code lists them and does not say that a bilan waits for them."""
