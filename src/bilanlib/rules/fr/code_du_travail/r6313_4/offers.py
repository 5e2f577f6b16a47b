"""Code du travail, art. R. 6313-4, 3°, c: how offers place the follow-up interview."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_4
from bilanlib.models.terms import Timing
from bilanlib.periods.period import Period
from bilanlib.rules.facts.offer import FOLLOW_UP_AFTER, FOLLOW_UP_TIMINGS, OFFER_PUBLISHED

NO_TIMING = Template("no-timing", Verdict.NOT_APPLICABLE, "l’offre ne place aucun entretien de suivi")
ONLY_THAT_DAY = Template(
    "only-that-day",
    Verdict.FAIL,
    "l’offre place le suivi à {after} de plusieurs façons ({timings}) : toutes ne sont tenues qu’à {after} exactement",
    "Dites d’une seule façon quand le suivi a lieu.",
)


@rule(
    "fr.ct.R6313-4.follow-up-timings",
    title="L’offre place l’entretien de suivi d’une seule façon.",
    sources=(R6313_4.since("2019-01-01").al(10),),
    force=Force.PRACTICE,
    governed_by=OFFER_PUBLISHED,
    needs=needs(FOLLOW_UP_AFTER, FOLLOW_UP_TIMINGS),
    remedy="Dites d’une seule façon quand le suivi a lieu.",
)
def follow_up_timings(_: Ctx, after: Period | None, timings: tuple[Timing, ...] | None) -> Findings:
    """From a day on, on that day, by that day: said together, they leave that day alone.

    Reading:
        The code sets no time: practice.

    Source:
        Code du travail, art. R. 6313-4, 3°, c, al. 10.
    """
    if after is None or not timings:
        return (NO_TIMING.at("follow_up"),)
    said = tuple(timing for timing in Timing if timing in timings)
    return (ONLY_THAT_DAY.at("follow_up.timings", after=after, timings=said),) if len(said) > 1 else ()


RULES = (follow_up_timings,)
