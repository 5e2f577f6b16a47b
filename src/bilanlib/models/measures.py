"""What the employer did against the employee around a bilan."""

from datetime import date

from attrs import frozen

from bilanlib.models.fields import day, notes, reference, told
from bilanlib.models.table import Extra
from bilanlib.models.terms import MeasureGround, MeasureKind
from bilanlib.models.unknown import Maybe


@frozen(kw_only=True)
class Measure:
    """A sanction, a dismissal, or another measure against the employee (mesure).

    Attributes:
        kind: What it is.
        ground: Why it was taken.
        decided_on: Day of the decision.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    kind: Maybe[MeasureKind] = told()
    ground: Maybe[MeasureGround] = told()
    decided_on: Maybe[date] = day()
    ref: str | None = reference()
    extra: Extra = notes()
