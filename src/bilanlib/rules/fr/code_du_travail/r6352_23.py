"""Code du travail, art. R. 6352-23: the yearly report is sent in time."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.reports import report_last_day
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6352_11, R6352_23
from bilanlib.parameters.fr.code_du_travail.r6352_23 import REPORT_BEFORE
from bilanlib.rules.facts.provider_papers import REPORT_SENT_ON, REPORTS, YEAR_CLOSED

REPORT_NOT_DUE = Template(
    "report-not-due", Verdict.NOT_APPLICABLE, "le bilan pédagogique et financier peut être envoyé jusqu’au {last_day}"
)
REPORT_MISSING = Template(
    "report-missing",
    Verdict.FAIL,
    "le bilan pédagogique et financier de l’exercice clos le {closed} n’est pas envoyé ; le dernier jour était le "
    "{last_day}",
    "Envoyez-le au plus tôt au préfet de région, par le téléservice.",
)
REPORT_LATE = Template(
    "report-late",
    Verdict.FAIL,
    "le bilan pédagogique et financier de l’exercice clos le {closed} a été envoyé le {sent} ; le dernier jour était "
    "le {last_day}",
    "Gardez l’accusé d’envoi : un envoi tardif ne rend pas la déclaration caduque.",
)


@rule(
    "fr.ct.R6352-23.report-sent",
    title="Le bilan pédagogique et financier est envoyé à temps, chaque année.",
    sources=(
        R6352_23.since("2008-05-01"),
        R6352_23.since("2019-11-09"),
        R6352_23.since("2021-07-08").al(1),
        L6352_11.since("2019-01-01").al(1),
    ),
    force=Force.LAW,
    governed_by=YEAR_CLOSED,
    needs=needs(YEAR_CLOSED, REPORT_SENT_ON),
    each=REPORTS,
    uses=(REPORT_BEFORE,),
    remedy="Envoyez le bilan pédagogique et financier avant le jour que le texte fixe.",
)
def report_sent(ctx: Ctx, closed: date, sent: date | None) -> Findings:
    """The report on an accounting year is sent before the day that the text names, in the year after.

    Reading:
        "Before" leaves that day itself out. The text says "each year" without naming the accounting year: we take the
        year after the one in which it closed. Reports that nobody told of are not looked for.

    Source:
        Code du travail, art. L. 6352-11, al. 1; R. 6352-23, al. 1.
    """
    last = report_last_day(closed, ctx.value(REPORT_BEFORE))
    where = f"{ctx.where}.sent_on"
    if sent is None:
        if ctx.at <= last:
            return (REPORT_NOT_DUE.at(where, last_day=last, due_on=last),)
        return (REPORT_MISSING.at(where, closed=closed, last_day=last),)
    return () if sent <= last else (REPORT_LATE.at(where, closed=closed, sent=sent, last_day=last),)


RULES = (report_sent,)
