"""Décret n° 2007-1845, art. 26: the interval between two bilans."""

from datetime import date

from bilanlib.answers.finding import Findings
from bilanlib.answers.force import Force
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_general_fonction_publique import L422_3
from bilanlib.law.fr.decret_2007_1845 import ART_26
from bilanlib.law.fr.decret_2022_1043 import ART_1
from bilanlib.parameters.fr.decret_2007_1845.art_26 import COUNTED_SCHEMES, INTERVAL, PRIORITY_INTERVAL
from bilanlib.readings.interval import EarlierCounted, IntervalAnchor
from bilanlib.rules.common.interval import Interval, judge_interval
from bilanlib.rules.facts.earlier_bilans import (
    EARLIER_BILANS,
    EARLIER_END_IF_TOLD,
    EARLIER_ENDED_ON,
    EARLIER_SCHEME,
    EARLIER_STARTED_ON,
)
from bilanlib.rules.facts.leave import BEGIN_OF_BILAN
from bilanlib.rules.facts.priority import PRIORITY_ON_BEGIN

_INTERVAL = Interval(counted=COUNTED_SCHEMES, standard=INTERVAL, shorter=PRIORITY_INTERVAL)


@rule(
    "fr.d2007-1845.26.interval",
    title="Un délai sépare le bilan de celui qui le précède.",
    sources=(
        ART_26.since("2007-12-30"),
        ART_26.since("2022-07-25"),
        L422_3.since("2022-03-01"),
        ART_1.since("2022-07-25"),
    ),
    force=Force.LAW,
    governed_by=BEGIN_OF_BILAN,
    each=EARLIER_BILANS,
    needs=needs(BEGIN_OF_BILAN, EARLIER_SCHEME),
    may_ask=(EARLIER_END_IF_TOLD, EARLIER_ENDED_ON, EARLIER_STARTED_ON, PRIORITY_ON_BEGIN),
    readings=(IntervalAnchor, EarlierCounted),
    uses=(COUNTED_SCHEMES, INTERVAL, PRIORITY_INTERVAL),
    remedy="Reportez le bilan après la fin du délai.",
)
def interval(ctx: Ctx, begins: date, scheme: str | None) -> Findings:
    """A bilan begins once the interval after the earlier one is over; it is shorter for agents who have priority.

    Reading:
        The day from which the interval runs is not said (F5), nor whether a bilan outside the civil service counts
        (F5b). Where it is over even when counted from the end, neither matters and neither is raised.

    Source:
        Décret n° 2007-1845, art. 26; CGFP, art. L. 422-3; décret n° 2022-1043, art. 1.
    """
    return judge_interval(ctx, begins, scheme, _INTERVAL)


RULES = (interval,)
