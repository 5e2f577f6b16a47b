"""What is offered after the end."""

from attrs import frozen

from bilanlib.models.fields import notes, reference, told
from bilanlib.models.table import Extra
from bilanlib.models.unknown import Maybe
from bilanlib.periods.period import Period


@frozen(kw_only=True)
class FollowUpOffer:
    """A follow-up interview that is offered (entretien de suivi).

    Attributes:
        after: How long after the end; None where no time is set.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    after: Maybe[Period | None] = told()
    ref: str | None = reference()
    extra: Extra = notes()
