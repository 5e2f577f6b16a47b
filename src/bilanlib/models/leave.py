"""Paid leave for a bilan."""

from datetime import date, timedelta

from attrs import frozen

from bilanlib.models.fields import day, duration, notes, reference, told
from bilanlib.models.table import Extra
from bilanlib.models.unknown import Maybe


@frozen(kw_only=True)
class Leave:
    """A leave for a bilan (congé pour bilan de compétences), or another absence from work for it.

    Its hours are working time, not hours of the bilan.

    Attributes:
        starts_on: First day.
        ends_on: Last day.
        hours: Working time that it covers in all, however it is split.
        keeps_pay: Whether the person is paid as usual.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    starts_on: Maybe[date] = day()
    ends_on: Maybe[date] = day()
    hours: Maybe[timedelta] = duration()
    keeps_pay: Maybe[bool] = told()
    ref: str | None = reference()
    extra: Extra = notes()
