"""Décret n° 2007-1470, art. 22, in its wording until 2017: seniority, and the number of bilans in a career."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.decret_2007_1470 import ART_22
from bilanlib.parameters.fr.decret_2007_1470 import COUNTED_SCHEMES, MAX_BILANS, MIN_SERVICE
from bilanlib.rules.facts.careers import AT_OWN_REQUEST, OWN_BILANS_BEFORE, SERVED_SINCE
from bilanlib.rules.facts.leave import BEGIN_OF_BILAN

NO_LONGER = (
    Template("no-longer", Verdict.NOT_APPLICABLE, "la condition n’existe plus le jour où le bilan commence").at(""),
)
TOO_SHORT = Template(
    "service-too-short",
    Verdict.FAIL,
    "le bilan commence le {begins} ; l’agent, en service depuis le {since}, y avait droit après {period}, soit le "
    "{first}",
    "Reportez le bilan au {first}.",
)
NO_SERVICE = Template(
    "no-service", Verdict.FAIL, "l’agent n’a accompli aucun service dans la fonction publique de l’État"
)


@rule(
    "fr.d2007-1470.22.seniority",
    title="L’agent de l’État a accompli les services effectifs exigés jusqu’en mai 2017.",
    sources=(ART_22.since("2007-10-17"), ART_22.since("2017-05-11"), ART_22.since("2022-07-25")),
    force=Force.LAW,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(BEGIN_OF_BILAN),
    may_ask=(SERVED_SINCE,),
    uses=(MIN_SERVICE,),
    remedy="Reportez le bilan au jour où l’agent a accompli les services exigés.",
)
def seniority(ctx: Ctx, begins: date) -> Findings:
    """Until May 2017 the agent has served long enough on the day on which the bilan begins.

    Reading:
        That the condition ended on 11 May 2017 is inferred. A bilan of the wording since then needs no seniority.

    Source:
        Décret n° 2007-1470, art. 22, in its first wording.
    """
    period = ctx.value(MIN_SERVICE)
    if period is None:
        return NO_LONGER
    since = ctx.ask(SERVED_SINCE)
    if since is None:
        return (NO_SERVICE.at("beneficiary.branch_since"),)
    first = period.after(since)
    if first <= begins:
        return ()
    return (TOO_SHORT.at("beneficiary.branch_since", begins=begins, since=since, period=period, first=first),)


TOO_MANY = Template(
    "too-many-bilans",
    Verdict.FAIL,
    "l’agent demande un bilan de plus que les {limit} auxquels il avait droit à sa demande",
    "Le bilan peut encore être proposé par l’administration.",
)


@rule(
    "fr.d2007-1470.22.bilans",
    title="L’agent de l’État n’a pas, à sa demande, plus de bilans que l’article n’en permettait jusqu’en mai 2017.",
    sources=(ART_22.since("2007-10-17"), ART_22.since("2017-05-11"), ART_22.since("2022-07-25")),
    force=Force.LAW,
    governed_by=BEGIN_OF_BILAN,
    when=AT_OWN_REQUEST,
    needs=needs(BEGIN_OF_BILAN),
    may_ask=(OWN_BILANS_BEFORE,),
    uses=(MAX_BILANS, COUNTED_SCHEMES),
    remedy="Vérifiez à l’initiative de qui les bilans antérieurs ont eu lieu.",
)
def bilans(ctx: Ctx, _: date) -> Findings:
    """Until May 2017 an agent had one bilan, and one other, at the agent's own request.

    Reading:
        Bilans that the administration proposed do not count, nor do those of the Code du travail. That the cap ended
        on 11 May 2017 is inferred.

    Source:
        Décret n° 2007-1470, art. 22, in its first wording.
    """
    limit = ctx.value(MAX_BILANS)
    if limit is None:
        return NO_LONGER
    counted = ctx.value(COUNTED_SCHEMES)
    before = [scheme for scheme in ctx.ask(OWN_BILANS_BEFORE) if scheme in counted]
    return (TOO_MANY.at("earlier_bilans", limit=limit),) if len(before) >= limit else ()


RULES = (seniority, bilans)
