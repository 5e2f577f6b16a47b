"""Which rules are conditions of a bilan: of carrying it out under its scheme, and of beginning."""

from attrs import frozen

from bilanlib.answers.missing import Holder
from bilanlib.engine.rule import Rule
from bilanlib.engine.scheme import Scheme
from bilanlib.messages.terms import Term
from bilanlib.rules.be.apef_febi.prealables import employee, initiative
from bilanlib.rules.be.apef_febi_faq.travailleurs import employer
from bilanlib.rules.fr.code_du_travail.l6313_4.consent import consent
from bilanlib.rules.fr.code_du_travail.l6313_4.duration import max_duration
from bilanlib.rules.fr.code_du_travail.r1233_35 import after_conclusion
from bilanlib.rules.fr.code_du_travail.r6313_4.phases import phases
from bilanlib.rules.fr.code_du_travail.r6313_5 import not_employer
from bilanlib.rules.fr.code_du_travail.r6313_6 import identified_unit
from bilanlib.rules.fr.code_du_travail.r6313_8.acceptance import acceptance
from bilanlib.rules.fr.code_du_travail.r6313_8.parties import parties
from bilanlib.rules.fr.code_du_travail.r6313_8.start import start


class ConditionKind(Term):
    """What a condition stands before."""

    ACCESS = "access", "pour que le bilan relève du dispositif"
    """Who may carry it out, and what it must be."""
    START = "start", "avant la première séance"
    """What must be done before it begins."""


@frozen(eq=False, kw_only=True)
class Condition:
    """A rule without which a bilan may not be carried out, or not begin.

    Attributes:
        rule: The rule.
        kind: What it stands before.
        actors: Who fulfils it.
        todo: What to do while it waits to be fulfilled, in French; once it is broken, the rule says what to do.
    """

    rule: Rule
    kind: ConditionKind
    actors: tuple[Holder, ...]
    todo: str


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
"""Every condition, of whatever scheme, in the order in which they are looked at.

The mentions of the convention are none: the code lists them and does not say that a bilan may not begin without one.
"""


def conditions_of(scheme: Scheme) -> tuple[Condition, ...]:
    """The conditions that a scheme sets: those whose rule is one of its rules."""
    rules = set(scheme.all_rules())
    return tuple(one for one in CONDITIONS if one.rule in rules)
