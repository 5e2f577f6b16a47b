"""Code du travail, art. L. 6323-18: pay is kept for the hours of a bilan on working time."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6323_18
from bilanlib.rules.facts.absence import ABSENCE_CONCERNED, FIRST_ON_WORKING_TIME, KEEPS_PAY

NOT_KEPT = Template(
    "no-pay",
    Verdict.FAIL,
    "le salarié ne garde pas sa rémunération pour les heures du bilan prises sur le temps de travail",
    "Rétablissez la rémunération de ces heures : elles sont du temps de travail.",
)
NO_ABSENCE = Template("no-absence", Verdict.NOT_APPLICABLE, "aucune absence n’est enregistrée")


@rule(
    "fr.ct.L6323-18.pay",
    title="Le salarié garde sa rémunération pendant les heures du bilan qu’il prend sur son temps de travail.",
    sources=(L6323_18.since("2015-01-01").al(1),),
    force=Force.LAW,
    governed_by=FIRST_ON_WORKING_TIME,
    when=ABSENCE_CONCERNED,
    waits=True,
    needs=needs(FIRST_ON_WORKING_TIME, KEEPS_PAY),
    remedy="Rétablissez la rémunération des heures prises sur le temps de travail.",
)
def pay(_: Ctx, __: date, keeps: bool | None) -> Findings:  # noqa: FBT001 - the engine passes what `needs` names
    """The hours on working time are working time, and the employer pays them as usual.

    Reading:
        The article says "formation"; it stands among those on the CPF, which pays for bilans too. It does not say
        that the absence must have been authorised: whether it was is the rule of L. 6323-17.

    Source:
        Code du travail, art. L. 6323-18.
    """
    if keeps is None:
        return (NO_ABSENCE.at("leave"),)
    return () if keeps else (NOT_KEPT.at("leave.keeps_pay"),)


RULES = (pay,)
