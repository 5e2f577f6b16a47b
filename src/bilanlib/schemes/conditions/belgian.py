"""Conditions of a bilan of the Belgian funds."""

from bilanlib.answers.missing import Holder
from bilanlib.rules.be.apef_febi.prealables import employee, initiative
from bilanlib.rules.be.apef_febi_faq.travailleurs import employer
from bilanlib.schemes.conditions.condition import Condition, ConditionKind

CONDITIONS = (
    Condition(
        rule=employee,
        kind=ConditionKind.ACCESS,
        actors=(Holder.BENEFICIARY,),
        todo="Vérifiez que la personne est salariée.",
    ),
    Condition(
        rule=employer,
        kind=ConditionKind.ACCESS,
        actors=(Holder.EMPLOYER,),
        todo="Demandez à l’employeur de quel fonds il relève.",
    ),
    Condition(
        rule=initiative,
        kind=ConditionKind.ACCESS,
        actors=(Holder.BENEFICIARY,),
        todo="Attendez que le travailleur demande le bilan.",
    ),
)
