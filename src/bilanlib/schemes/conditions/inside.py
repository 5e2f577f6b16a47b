"""Conditions of the bilans of fr-bpi, fr-bpp and fr-cdg84."""

from bilanlib.answers.missing import Holder
from bilanlib.rules.fr.bpi import structure
from bilanlib.rules.fr.bpi.access import seniority
from bilanlib.rules.fr.bpi.access.employer import employer
from bilanlib.rules.fr.bpi.conclusion import hours as bpi_hours
from bilanlib.rules.fr.bpi.description.convention import parties
from bilanlib.rules.fr.cdg84.course import stages
from bilanlib.rules.fr.cdg84.terms import agreement as cdg_agreement
from bilanlib.rules.fr.cdg84.terms import hours as cdg_hours
from bilanlib.rules.fr.decret_2022_1043 import art_7
from bilanlib.schemes.conditions.condition import Condition, ConditionKind, signed_by_all

CONDITIONS = (
    Condition(
        rule=employer,
        kind=ConditionKind.ACCESS,
        actors=(Holder.EMPLOYER,),
        todo="Vérifiez que l’employeur relève du Régime général.",
    ),
    Condition(
        rule=seniority.branch_seniority,
        kind=ConditionKind.ACCESS,
        actors=(Holder.EMPLOYER,),
        todo="Vérifiez l’ancienneté du salarié dans la branche.",
    ),
    Condition(
        rule=seniority.employer_seniority,
        kind=ConditionKind.ACCESS,
        actors=(Holder.EMPLOYER,),
        todo="Vérifiez l’ancienneté du salarié dans l’organisme.",
    ),
    Condition(
        rule=structure.phases,
        kind=ConditionKind.ACCESS,
        actors=(Holder.PROVIDER,),
        todo="Prévoyez des séances pour chacune des phases.",
    ),
    Condition(
        rule=bpi_hours.total_hours,
        kind=ConditionKind.ACCESS,
        actors=(Holder.PROVIDER,),
        todo="Prévoyez les séances, dans la durée du dispositif.",
    ),
    signed_by_all(parties, Holder.EMPLOYER, Holder.BENEFICIARY, Holder.PROVIDER),
    Condition(
        rule=art_7.agreement,
        kind=ConditionKind.START,
        actors=(Holder.BENEFICIARY,),
        todo="Recueillez l’accord de l’agent avant la première séance, et datez-le.",
    ),
    Condition(
        rule=stages.phases,
        kind=ConditionKind.ACCESS,
        actors=(Holder.PROVIDER,),
        todo="Prévoyez des séances pour chacune des étapes.",
    ),
    Condition(
        rule=cdg_hours.total_hours,
        kind=ConditionKind.ACCESS,
        actors=(Holder.PROVIDER,),
        todo="Prévoyez les séances, dans les bornes de la notice.",
    ),
    Condition(
        rule=cdg_agreement.agreement,
        kind=ConditionKind.START,
        actors=(Holder.BENEFICIARY,),
        todo="Recueillez l’accord de l’agent avant la première séance, et datez-le.",
    ),
)
