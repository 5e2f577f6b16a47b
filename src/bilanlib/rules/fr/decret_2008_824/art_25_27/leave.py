"""Décret n° 2008-824, art. 25 to 27: seniority, hours of the leave, pay, and when leave is asked for."""

from datetime import date, timedelta

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.leave import leave_limit
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_general_fonction_publique import L422_3
from bilanlib.law.fr.decret_2008_824 import ART_25_27
from bilanlib.law.fr.decret_2022_1043 import ART_1
from bilanlib.parameters.fr.decret_2008_824.art_25_27 import (
    LEAVE_HOURS_MAX,
    PRIORITY_LEAVE_HOURS_MAX,
    REQUEST_NOTICE,
    SENIORITY,
)
from bilanlib.rules.facts.agents import HOSPITAL_SINCE
from bilanlib.rules.facts.leave import (
    BEGIN_OF_BILAN,
    BEGIN_OF_LEAVE,
    HAS_LEAVE,
    LEAVE_HOURS,
    LEAVE_KEEPS_PAY,
    LEAVE_TOO_LONG,
    NO_PAY,
)
from bilanlib.rules.facts.leave_findings import judge_notice
from bilanlib.rules.facts.leave_requests import LEAVE_REQUESTS, Asked
from bilanlib.rules.facts.priority import PRIORITY_ON_LEAVE

BOTH = (ART_25_27.since("2008-08-21"), ART_25_27.since("2022-07-25"))
TOO_RECENT = Template(
    "too-recent",
    Verdict.FAIL,
    "le bilan commence le {begins} ; les services effectifs, comptés depuis le {since}, atteignent {period} le {first}",
    "Reportez le début du bilan au {first}.",
)
NEVER_SERVED = Template(
    "never-served", Verdict.FAIL, "l’agent n’a aucun service effectif dans la fonction publique hospitalière"
)


@rule(
    "fr.d2008-824.25-27.seniority",
    title="L’agent hospitalier a les services effectifs exigés.",
    sources=BOTH,
    force=Force.LAW,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(BEGIN_OF_BILAN, HOSPITAL_SINCE),
    uses=(SENIORITY,),
    remedy="Vérifiez les services de l’agent avant de demander le congé.",
)
def seniority(ctx: Ctx, begins: date, since: date | None) -> Findings:
    """The agent has served long enough when the bilan begins; the other branches of the public service ask for none.

    Reading:
        Service need not be consecutive: interruptions are left out of the day from which it counts. It is held
        against the begin of the bilan, since the sheets name no day.

    Source:
        Décret n° 2008-824, art. 25 to 27.
    """
    if since is None:
        return (NEVER_SERVED.at("beneficiary.branch_since"),)
    period = ctx.value(SENIORITY)
    first = period.after(since)
    if first <= begins:
        return ()
    return (TOO_RECENT.at("beneficiary.branch_since", begins=begins, since=since, period=period, first=first),)


@rule(
    "fr.d2008-824.25-27.leave-hours",
    title="Le congé pour bilan ne dépasse pas la durée maximale, comptée en temps de service.",
    sources=(*BOTH, L422_3.since("2022-03-01"), ART_1.since("2022-07-25")),
    force=Force.LAW,
    governed_by=BEGIN_OF_LEAVE,
    when=HAS_LEAVE,
    needs=needs(BEGIN_OF_LEAVE, LEAVE_HOURS),
    may_ask=(PRIORITY_ON_LEAVE,),
    uses=(LEAVE_HOURS_MAX, PRIORITY_LEAVE_HOURS_MAX),
    remedy="Ramenez le congé à sa durée maximale.",
)
def leave_hours(ctx: Ctx, _: date, hours: timedelta) -> Findings:
    """The leave stays within its longest duration; its hours are never held against those of the bilan.

    Source:
        Décret n° 2008-824, art. 25 to 27; CGFP, art. L. 422-3; décret n° 2022-1043, art. 1.
    """
    standard, priority = ctx.value(LEAVE_HOURS_MAX), ctx.value(PRIORITY_LEAVE_HOURS_MAX)
    limit = leave_limit(hours, standard, priority, lambda: ctx.ask(PRIORITY_ON_LEAVE))
    if hours <= limit:
        return ()
    return (LEAVE_TOO_LONG.at("leave.hours", hours=hours, limit=limit),)


@rule(
    "fr.d2008-824.25-27.pay",
    title="L’agent garde sa rémunération pendant le congé pour bilan.",
    sources=BOTH,
    force=Force.LAW,
    governed_by=BEGIN_OF_LEAVE,
    when=HAS_LEAVE,
    needs=needs(LEAVE_KEEPS_PAY),
    remedy="Rétablissez la rémunération de l’agent pour la durée du congé.",
)
def pay(_: Ctx, keeps: bool) -> Findings:  # noqa: FBT001 - the engine passes what `needs` names, in order
    """The agent keeps pay, premiums and allowances during the leave.

    Source:
        Décret n° 2008-824, art. 25 to 27.
    """
    return () if keeps else (NO_PAY.at("leave.keeps_pay"),)


@rule(
    "fr.d2008-824.25-27.notice",
    title="Le congé pour bilan est demandé assez tôt avant le début du bilan.",
    sources=BOTH,
    force=Force.LAW,
    governed_by=BEGIN_OF_BILAN,
    when=HAS_LEAVE,
    needs=needs(BEGIN_OF_BILAN, LEAVE_REQUESTS),
    uses=(REQUEST_NOTICE,),
    remedy="Demandez le congé dans le délai, ou reportez le début du bilan.",
)
def notice(ctx: Ctx, begins: date, asked: tuple[Asked, ...]) -> Findings:
    """Leave is asked for long enough before a bilan on working time; off working time the employer is not asked.

    Source:
        Décret n° 2008-824, art. 25 to 27.
    """
    return judge_notice(asked, begins, ctx.value(REQUEST_NOTICE), ctx.at)


RULES = (seniority, leave_hours, pay, notice)
