"""Conditions of a bilan of the three branches of the civil service. Priority is looked at by the rules themselves."""

from bilanlib.answers.missing import Holder
from bilanlib.engine.rule import Rule
from bilanlib.rules.fr.arrete_2003_08_25.art_3 import convention as hospital_convention
from bilanlib.rules.fr.arrete_2009_07_31.art_6 import convention as state_convention
from bilanlib.rules.fr.arrete_2009_07_31.art_8.phases import phases
from bilanlib.rules.fr.decret_2007_1470.art_22 import access
from bilanlib.rules.fr.decret_2007_1470.art_22 import interval as state_interval
from bilanlib.rules.fr.decret_2007_1470.art_22 import leave as state_leave
from bilanlib.rules.fr.decret_2007_1845 import art_20, art_22, art_26, art_42
from bilanlib.rules.fr.decret_2007_1845.art_21 import request
from bilanlib.rules.fr.decret_2008_824.art_25_27 import interval, leave
from bilanlib.schemes.conditions.condition import Condition, ConditionKind, signed_by_all

_NOT_COUNTED = frozenset({"other-scheme"})
_NO_LONGER = frozenset({"no-longer"})


def _interval(rule: Rule) -> Condition:
    """Time goes by between two bilans."""
    return Condition(
        rule=rule,
        kind=ConditionKind.ACCESS,
        actors=(Holder.BENEFICIARY,),
        todo="Prévoyez le début du bilan, une fois passé le délai depuis le bilan précédent.",
        exempting=_NOT_COUNTED,
    )


def _notice(rule: Rule) -> Condition:
    """The leave is asked for in time."""
    todo = "Demandez le congé dans le délai."
    return Condition(rule=rule, kind=ConditionKind.LEAVE, actors=(Holder.BENEFICIARY,), todo=todo)


def _leave_hours(rule: Rule) -> Condition:
    """The leave is not too long."""
    todo = "Fixez la durée du congé, dans la limite de sa durée maximale."
    return Condition(rule=rule, kind=ConditionKind.LEAVE, actors=(Holder.EMPLOYER,), todo=todo)


CONDITIONS = (
    Condition(
        rule=phases,
        kind=ConditionKind.ACCESS,
        actors=(Holder.PROVIDER,),
        todo="Prévoyez des séances pour chacune des phases.",
    ),
    Condition(
        rule=access.seniority,
        kind=ConditionKind.ACCESS,
        actors=(Holder.EMPLOYER,),
        todo="Vérifiez les services de l’agent.",
        exempting=_NO_LONGER,
    ),
    Condition(
        rule=access.bilans,
        kind=ConditionKind.ACCESS,
        actors=(Holder.EMPLOYER,),
        todo="Vérifiez combien de bilans l’agent a déjà faits.",
        exempting=_NO_LONGER,
    ),
    _interval(state_interval.interval),
    signed_by_all(state_convention, Holder.EMPLOYER, Holder.BENEFICIARY, Holder.PROVIDER),
    _leave_hours(state_leave.leave_hours),
    Condition(
        rule=art_42.permanent_post,
        kind=ConditionKind.ACCESS,
        actors=(Holder.EMPLOYER,),
        todo="Vérifiez que l’agent contractuel occupe un emploi permanent.",
    ),
    _interval(art_26.interval),
    signed_by_all(art_22.convention, Holder.EMPLOYER, Holder.BENEFICIARY, Holder.PROVIDER),
    _notice(request.notice),
    _leave_hours(art_20.leave_hours),
    Condition(
        rule=leave.seniority,
        kind=ConditionKind.ACCESS,
        actors=(Holder.BENEFICIARY,),
        todo="Vérifiez les services de l’agent hospitalier.",
    ),
    _interval(interval.interval),
    signed_by_all(hospital_convention, Holder.BENEFICIARY, Holder.PROVIDER, Holder.PAYER),
    _notice(leave.notice),
    _leave_hours(leave.leave_hours),
)
