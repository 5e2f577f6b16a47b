"""Code du travail, art. L. 6313-4: the hours that offers state."""

from datetime import timedelta

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.ranges import StatedHours, meet, stated_hours, untold_totals
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6313_4
from bilanlib.models.clauses import PricedOption
from bilanlib.models.sessions import HourTotal
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail.l6313_4 import MAX_DURATION
from bilanlib.periods.span import ZERO, Span
from bilanlib.rules.facts.offer import OFFER_PUBLISHED, OPTIONS
from bilanlib.rules.facts.sessions import TOTALS

_CAP = L6313_4.since("2019-01-01").al(5)

NO_PARTS = (
    Template("no-parts", Verdict.NOT_APPLICABLE, "l’offre n’annonce pas à la fois un total et ses parties").at(
        "totals"
    ),
)
RANGE_INFEASIBLE = Template(
    "range-infeasible",
    Verdict.FAIL,
    "l’offre annonce {stated} en tout ; avec ses parties et les {limit} au plus de la loi, seul reste possible : "
    "{feasible}",
    "Faites concorder le total et ses parties ; l’offre seule ne dit pas lequel des nombres est le bon.",
)
NOTHING_FEASIBLE = Template(
    "nothing-feasible",
    Verdict.FAIL,
    "l’offre annonce {stated} en tout et {parts} par ses parties : avec les {limit} au plus de la loi, aucune durée ne "
    "convient",
    "Faites concorder le total et ses parties ; l’offre seule ne dit pas lequel des nombres est le bon.",
)


@rule(
    "fr.ct.L6313-4.offered-range",
    title="La durée totale que l’offre annonce est possible avec ses parties.",
    sources=(_CAP,),
    force=Force.PRACTICE,
    governed_by=OFFER_PUBLISHED,
    needs=needs(TOTALS),
    uses=(MAX_DURATION,),
    remedy="Faites concorder les heures de l’offre.",
)
def offered_range(ctx: Ctx, totals: tuple[HourTotal, ...]) -> Findings:
    """Every total within the range that the offer states can be reached with its parts and the legal maximum.

    Reading:
        Ranges are added and cut as ranges. Where only some of the stated totals are left, the finding names them and
        takes no side: the total may be wrong, or the parts. The law asks for no such harmony, so this is practice.

    Source:
        Code du travail, art. L. 6313-4, al. 5, for the maximum.
    """
    if untold := untold_totals(totals):
        return (not_told("totals", *untold),)
    said = stated_hours(totals)
    if not said.whole or not said.breakdowns:
        return NO_PARTS
    return _judge_range(said, ctx.value(MAX_DURATION))


def _judge_range(said: StatedHours, limit: timedelta) -> Findings:
    parts = meet(said.breakdowns) or said.breakdowns[0]
    cap = Span(ZERO, limit)
    for stated in said.whole:
        feasible = meet((*said.whole, *said.breakdowns, cap))
        if feasible is None:
            return (NOTHING_FEASIBLE.at("totals", stated=stated, parts=parts, limit=limit),)
        if feasible != meet((stated, cap)):
            return (RANGE_INFEASIBLE.at("totals", stated=stated, feasible=feasible, limit=limit),)
    return ()


NO_TWO = (
    Template("no-two-breakdowns", Verdict.NOT_APPLICABLE, "l’offre ne répartit pas ses heures de deux façons").at(
        "totals"
    ),
)
BREAKDOWNS_DISAGREE = Template(
    "breakdowns-disagree",
    Verdict.FAIL,
    "l’offre compte {by_phase} par phases et {by_kind} par nature : les deux répartitions n’ont aucun total commun",
    "Faites concorder les deux répartitions.",
)


@rule(
    "fr.ct.L6313-4.equal-breakdowns",
    title="Les heures de l’offre ont le même total par phases et par nature.",
    sources=(_CAP,),
    force=Force.PRACTICE,
    governed_by=OFFER_PUBLISHED,
    needs=needs(TOTALS),
    remedy="Faites concorder les deux répartitions.",
)
def equal_breakdowns(_: Ctx, totals: tuple[HourTotal, ...]) -> Findings:
    """The hours by phase and the hours by kind can have one total.

    Reading:
        Two breakdowns of the same hours. Where one is a range, some total of it is enough.

    Source:
        Code du travail, art. L. 6313-4, al. 5, which speaks of one duration.
    """
    if untold := untold_totals(totals):
        return (not_told("totals", *untold),)
    said = stated_hours(totals)
    if said.by_phase is None or said.by_kind is None:
        return NO_TWO
    if meet((said.by_phase, said.by_kind)) is None:
        return (BREAKDOWNS_DISAGREE.at("totals", by_phase=said.by_phase, by_kind=said.by_kind),)
    return ()


NO_OPTION = (
    Template(
        "no-hours-and-options", Verdict.NOT_APPLICABLE, "l’offre n’annonce pas à la fois des heures et des options"
    ).at("options"),
)
OPTION_BEYOND = Template(
    "option-beyond-maximum",
    Verdict.FAIL,
    "« {title} » dure {hours} ; avec les {longest} du bilan, le maximum de {limit} serait dépassé, et l’offre "
    "ne dit pas si l’option compte",
    "Dites si les heures de l’option sont comprises dans la durée du bilan.",
)


@rule(
    "fr.ct.L6313-4.option-hours",
    title="Les heures des options tiennent dans le maximum légal avec celles du bilan.",
    sources=(_CAP,),
    force=Force.PRACTICE,
    governed_by=OFFER_PUBLISHED,
    needs=needs(TOTALS, OPTIONS),
    uses=(MAX_DURATION,),
    remedy="Dites si les heures de l’option sont comprises dans la durée du bilan.",
)
def option_hours(ctx: Ctx, totals: tuple[HourTotal, ...], options: tuple[PricedOption, ...]) -> Findings:
    """An option would not take the bilan beyond the maximum if its hours counted.

    Reading:
        Whether they count is for the offer to say. Here they are held apart, and the reader is warned.

    Source:
        Code du travail, art. L. 6313-4, al. 5.
    """
    untold = [f"options[{place}].hours" for place, one in enumerate(options) if one.hours is UNKNOWN]
    if not options or not totals:
        return NO_OPTION
    if untold or untold_totals(totals):
        return (not_told("options", *untold, *untold_totals(totals)),)
    said = stated_hours(totals)
    longest = meet((*said.whole, *said.breakdowns, Span(ZERO, ctx.value(MAX_DURATION))))
    return () if longest is None else _judge_options(ctx.value(MAX_DURATION), longest.hi or ZERO, options)


def _judge_options(limit: timedelta, longest: timedelta, options: tuple[PricedOption, ...]) -> Findings:
    return tuple(
        OPTION_BEYOND.at(
            f"options[{place}]",
            title="" if one.title is UNKNOWN else one.title,
            hours=one.hours,
            longest=longest,
            limit=limit,
        )
        for place, one in enumerate(options)
        if one.hours is not UNKNOWN and longest + one.hours > limit
    )


RULES = (offered_range, equal_breakdowns, option_hours)
