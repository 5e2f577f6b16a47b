"""Code du travail, art. L. 6351-6: what makes the declaration of activity lapse."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.reports import report_last_day
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6351_6, R6352_23
from bilanlib.parameters.fr.code_du_travail.r6352_23 import REPORT_BEFORE
from bilanlib.rules.facts.provider_papers import REPORT_HAS_ACTIVITY, REPORT_SENT_ON, REPORTS, YEAR_CLOSED

STILL_TO_BE_SENT = Template(
    "still-to-be-sent", Verdict.NOT_APPLICABLE, "le bilan pédagogique et financier peut être envoyé jusqu’au {last_day}"
)
NOT_SENT = Template(
    "not-sent",
    Verdict.FAIL,
    "aucun bilan pédagogique et financier n’a été envoyé pour l’exercice clos le {closed} ; il devait l’être au plus "
    "tard le {last_day} : la déclaration d’activité devient caduque",
    "Envoyez le bilan pédagogique et financier : tardif, il ne rend pas la déclaration caduque.",
)
NO_ACTIVITY = Template(
    "no-activity",
    Verdict.FAIL,
    "le bilan pédagogique et financier de l’exercice clos le {closed} ne montre aucune activité : la déclaration "
    "d’activité devient caduque",
    "Déclarez de nouveau l’activité à la prochaine convention ou au prochain contrat.",
)


@rule(
    "fr.ct.L6351-6.not-lapsed",
    title="Rien ne rend caduque la déclaration d’activité.",
    sources=(
        L6351_6.since("2009-11-26"),
        R6352_23.since("2008-05-01"),
        R6352_23.since("2019-11-09"),
        R6352_23.since("2021-07-08").al(1),
    ),
    force=Force.LAW,
    governed_by=YEAR_CLOSED,
    needs=needs(YEAR_CLOSED, REPORT_SENT_ON),
    may_ask=(REPORT_HAS_ACTIVITY,),
    each=REPORTS,
    uses=(REPORT_BEFORE,),
    remedy="Envoyez le bilan pédagogique et financier de chaque exercice.",
)
def not_lapsed(ctx: Ctx, closed: date, sent: date | None) -> Findings:
    """The report of each year was sent, and shows some activity.

    Reading:
        A report sent late was sent: lateness breaks R. 6352-23 and does not make the declaration lapse. It counts as
        not sent once the last day to send it is over.

    Source:
        Code du travail, art. L. 6351-6.
    """
    if sent is None:
        last = report_last_day(closed, ctx.value(REPORT_BEFORE))
        if ctx.at <= last:
            return (STILL_TO_BE_SENT.at(ctx.where, last_day=last, due_on=last),)
        return (NOT_SENT.at(f"{ctx.where}.sent_on", closed=closed, last_day=last),)
    if ctx.ask(REPORT_HAS_ACTIVITY):
        return ()
    return (NO_ACTIVITY.at(f"{ctx.where}.has_activity", closed=closed),)


RULES = (not_lapsed,)
