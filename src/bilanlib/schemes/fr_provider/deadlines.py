"""Scheme `fr-provider`: the dated duties of a provider."""

from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.calculators.fr.reports import report_last_day
from bilanlib.calculators.windows import ByLastDay
from bilanlib.engine.context import Ctx
from bilanlib.engine.dating import Asking, deadline
from bilanlib.engine.deadline import Necessity
from bilanlib.engine.rule import needs
from bilanlib.messages.message import Message
from bilanlib.parameters.fr.code_du_travail.r6351_1 import DECLARATION_PERIOD
from bilanlib.parameters.fr.code_du_travail.r6352_2 import INTERNAL_RULES_PERIOD
from bilanlib.parameters.fr.code_du_travail.r6352_23 import REPORT_BEFORE
from bilanlib.rules.facts.provider_papers import REPORT_SENT_ON, YEAR_CLOSED
from bilanlib.rules.facts.provider_standing import DECLARED_ON, FIRST_CONTRACT, INTERNAL_RULES_ON, START_OF_ACTIVITY
from bilanlib.rules.fr.code_du_travail import r6351_1, r6352_2
from bilanlib.rules.fr.code_du_travail.r6352_23 import report_sent


@deadline(
    "fr.ct.R6351-1.declare",
    title="Déclaration d’activité au préfet de région",
    actors=(Holder.PROVIDER,),
    necessity=Necessity.MUST,
    silence="Sans déclaration, le prestataire réalise des bilans contre le texte.",
    frame=r6351_1.in_time,
    needs=needs(FIRST_CONTRACT),
    may_ask=(DECLARED_ON,),
)
def declare(ctx: Ctx, ask: Asking, first: date) -> ByLastDay:
    """The declaration is made within the months that follow the first convention or contract."""
    return ByLastDay(first=first, last=ctx.value(DECLARATION_PERIOD).after(first), done_on=ask(DECLARED_ON))


@deadline(
    "fr.ct.R6352-2.establish-rules",
    title="Établissement du règlement intérieur",
    actors=(Holder.PROVIDER,),
    necessity=Necessity.MUST,
    silence="Sans règlement intérieur, le prestataire manque à l’article L. 6352-3.",
    frame=r6352_2.in_time,
    needs=needs(START_OF_ACTIVITY),
    may_ask=(INTERNAL_RULES_ON,),
)
def establish_rules(ctx: Ctx, ask: Asking, started: date) -> ByLastDay:
    """The internal rules are established within the months that follow the beginning of the activity."""
    return ByLastDay(last=ctx.value(INTERNAL_RULES_PERIOD).after(started), done_on=ask(INTERNAL_RULES_ON))


@deadline(
    "fr.ct.R6352-23.send-report",
    title="Envoi du bilan pédagogique et financier",
    actors=(Holder.PROVIDER,),
    necessity=Necessity.MUST,
    silence="Un bilan pédagogique et financier qui n’est pas envoyé rend la déclaration d’activité caduque.",
    frame=report_sent,
    needs=needs(YEAR_CLOSED),
    may_ask=(REPORT_SENT_ON,),
)
def send_report(ctx: Ctx, ask: Asking, closed: date) -> ByLastDay:
    """The report on an accounting year is sent before the day that the text names."""
    note = Message("exercice clos le {closed}", (("closed", closed),))
    return ByLastDay(last=report_last_day(closed, ctx.value(REPORT_BEFORE)), done_on=ask(REPORT_SENT_ON), note=note)


DEADLINES = (declare, establish_rules, send_report)
"""In the order in which a provider meets them."""
