"""What is offered after the end."""

from attrs import frozen

from bilanlib.models.fields import many, notes, number, reference, told
from bilanlib.models.table import Extra
from bilanlib.models.terms import Timing
from bilanlib.models.unknown import Maybe
from bilanlib.periods.period import Period


@frozen(kw_only=True)
class FollowUpOffer:
    """A follow-up interview that is offered (entretien de suivi).

    Attributes:
        after: How long after the end; None where no time is set.
        timings: How the interview stands to that time, in each place where the text says it: from then on, then, or
            by then.
        latest: How long after the end the last interview may be; None where no bound is set.
        at_least: How many interviews at least.
        at_most: How many at most; None where no bound is set.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    after: Maybe[Period | None] = told()
    timings: Maybe[tuple[Timing, ...]] = many()
    latest: Maybe[Period | None] = told()
    at_least: Maybe[int] = number()
    at_most: Maybe[int | None] = number()
    ref: str | None = reference()
    extra: Extra = notes()
