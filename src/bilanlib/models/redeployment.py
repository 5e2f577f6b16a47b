"""What a bilan in a redeployment leave leads to."""

from datetime import date

from attrs import frozen

from bilanlib.models.fields import day, many, notes, reference, told
from bilanlib.models.table import Extra
from bilanlib.models.terms import CellTopic
from bilanlib.models.unknown import Maybe


@frozen(kw_only=True)
class Redeployment:
    """A redeployment leave (congé de reclassement), as far as the bilan matters to it.

    Attributes:
        recommends_actions: Whether the bilan recommends training or validation of experience (VAE).
        cell_informed_on: Day the provider told the cell that accompanies the leave; None if it did not.
        cell_told: What the cell was told.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    recommends_actions: Maybe[bool] = told()
    cell_informed_on: Maybe[date | None] = day()
    cell_told: Maybe[tuple[CellTopic, ...]] = many()
    ref: str | None = reference()
    extra: Extra = notes()
