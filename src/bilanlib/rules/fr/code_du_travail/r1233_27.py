"""Code du travail, art. R. 1233-27: what the cell that accompanies a redeployment leave learns from the provider."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R1233_27
from bilanlib.models.terms import CellTopic
from bilanlib.parameters.fr.code_du_travail.r1233_27 import CELL_TOPICS
from bilanlib.rules.facts.documents import END_OF_ACTION
from bilanlib.rules.facts.funding import IN_REDEPLOYMENT_LEAVE
from bilanlib.rules.facts.redeployment import CELL_INFORMED_ON, CELL_TOLD, RECOMMENDS_ACTIONS

NOTHING_PROPOSED = (
    Template(
        "nothing-proposed", Verdict.NOT_APPLICABLE, "le bilan ne propose ni formation ni validation des acquis"
    ).at("redeployment"),
)
NOT_INFORMED = Template(
    "not-informed",
    Verdict.FAIL,
    "le bilan propose des actions, et la cellule d’accompagnement n’en a pas été informée",
    "Communiquez à la cellule la nature, la durée et la mise en œuvre de ces actions, et rien d’autre.",
)
TOLD_IN_PART = Template(
    "told-in-part",
    Verdict.FAIL,
    "la cellule d’accompagnement n’a pas appris : {topics}",
    "Complétez l’information de la cellule : {topics}. La synthèse et les résultats n’en font pas partie.",
)
CELL_DUE = Template(
    "cell-due",
    Verdict.NOT_APPLICABLE,
    "la cellule d’accompagnement est à informer aujourd’hui, {end}, terme de l’action",
)


@rule(
    "fr.ct.R1233-27.informed-cell",
    title="Le prestataire informe la cellule d’accompagnement des formations et validations que le bilan propose.",
    sources=(R1233_27.since("2008-05-01").al(3), R1233_27.since("2019-01-01").al(3)),
    force=Force.LAW,
    governed_by=END_OF_ACTION,
    when=IN_REDEPLOYMENT_LEAVE,
    waits=True,
    needs=needs(END_OF_ACTION),
    may_ask=(RECOMMENDS_ACTIONS, CELL_INFORMED_ON, CELL_TOLD),
    uses=(CELL_TOPICS,),
    remedy="Informez la cellule d’accompagnement de la nature, de la durée et de la mise en œuvre des actions.",
)
def informed_cell(ctx: Ctx, end: date) -> Findings:
    """Where the bilan proposes training or validation of experience, the cell learns what they are.

    Reading:
        The text sets no day: nothing is due before the end of the action. It covers these actions and nothing else:
        results and synthesis stay under L. 6313-4.

    Source:
        Code du travail, art. R. 1233-27, al. 3.
    """
    if not ctx.ask(RECOMMENDS_ACTIONS):
        return NOTHING_PROPOSED
    informed = ctx.ask(CELL_INFORMED_ON)
    if informed is None or informed > ctx.at:
        if ctx.at == end:
            return (CELL_DUE.at("redeployment", end=end, due_on=end),)
        return (NOT_INFORMED.at("redeployment.cell_informed_on", due_on=end),)
    told: tuple[CellTopic, ...] | None = ctx.ask(CELL_TOLD)
    lacking = ctx.value(CELL_TOPICS).difference(told or ())
    if not lacking:
        return ()
    if ctx.at == end:
        return (CELL_DUE.at("redeployment", end=end, due_on=end),)
    return (TOLD_IN_PART.at("redeployment.cell_told", topics=tuple(one for one in CellTopic if one in lacking)),)


RULES = (informed_cell,)
