"""Conditions that a provider fulfils, whichever bilan it carries out."""

from bilanlib.answers.missing import Holder
from bilanlib.rules.fr.code_du_travail.l6351_1 import declared
from bilanlib.schemes.conditions.condition import Condition, ConditionKind

CONDITIONS = (
    Condition(
        rule=declared,
        kind=ConditionKind.ACCESS,
        actors=(Holder.PROVIDER,),
        todo="Déclarez l’activité au préfet de région.",
        # A provider may begin before it has declared its first contract.
        exempting=frozenset({"declaration-not-due"}),
    ),
)
