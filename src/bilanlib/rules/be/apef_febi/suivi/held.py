"""APEF–FE.BI, « Durée, phase 4 »: until when follow-up interviews are held."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.be.apef_febi import SUIVI
from bilanlib.parameters.be.apef_febi.suivi import FIRST_FOLLOW_UP, LAST_FOLLOW_UP
from bilanlib.rules.facts.course import END_OF_BILAN, FIRST_FOLLOWED_UP_ON
from bilanlib.rules.facts.documents import FOLLOWED_UP_ON

_SAID = SUIVI.since("1900-01-01")

NONE_HELD = Template(
    "none-held",
    Verdict.NOT_APPLICABLE,
    "aucun entretien de suivi n’est prévu ni tenu ; le bénéficiaire n’y est pas tenu",
)
FIRST_LATE = Template(
    "first-late",
    Verdict.FAIL,
    "premier entretien de suivi le {day} ; le bilan a pris fin le {end}, et le dernier jour permis est le {last_day}",
    "Avancez le premier entretien de suivi au {last_day} au plus tard.",
)


@rule(
    "be.apef-febi.suivi.first-follow-up",
    title="Le premier entretien de suivi a lieu dans le délai.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=END_OF_BILAN,
    needs=needs(END_OF_BILAN, FIRST_FOLLOWED_UP_ON),
    uses=(FIRST_FOLLOW_UP,),
    remedy="Avancez le premier entretien de suivi.",
)
def first_follow_up(ctx: Ctx, end: date, day: date | None) -> Findings:
    """The first follow-up interview, where there is one, comes soon enough after the last session of the conclusion.

    Source:
        APEF–FE.BI, présentation et procédure, « Durée, phase 4 ».
    """
    if day is None:
        return (NONE_HELD.at("sessions"),)
    last = ctx.value(FIRST_FOLLOW_UP).after(end)
    return () if day <= last else (FIRST_LATE.at("sessions", day=day, end=end, last_day=last, due_on=last),)


LAST_LATE = Template(
    "last-late",
    Verdict.FAIL,
    "dernier entretien de suivi le {day} ; le bilan a pris fin le {end}, et le dernier jour permis est le {last_day}",
    "Tenez les entretiens de suivi au plus tard le {last_day}.",
)


@rule(
    "be.apef-febi.suivi.last-follow-up",
    title="Tous les entretiens de suivi ont lieu dans le délai.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=END_OF_BILAN,
    needs=needs(END_OF_BILAN, FOLLOWED_UP_ON),
    uses=(LAST_FOLLOW_UP,),
    remedy="Avancez le dernier entretien de suivi.",
)
def last_follow_up(ctx: Ctx, end: date, day: date | None) -> Findings:
    """No follow-up interview comes too long after the last session of the conclusion.

    Source:
        APEF–FE.BI, présentation et procédure, « Durée, phase 4 ».
    """
    if day is None:
        return (NONE_HELD.at("sessions"),)
    last = ctx.value(LAST_FOLLOW_UP).after(end)
    return () if day <= last else (LAST_LATE.at("sessions", day=day, end=end, last_day=last, due_on=last),)


RULES = (first_follow_up, last_follow_up)
