"""Cutting stretches of work into more of them."""

from collections.abc import Sequence
from datetime import timedelta

from attrs import evolve

from bilanlib.calculators.planning.frame import Piece
from bilanlib.models.terms import SessionKind

_UNITS = tuple(timedelta(microseconds=1) * number for number in (900_000_000, 300_000_000, 60_000_000, 1_000_000, 1))


def cut_interviews(days: Sequence[Sequence[Piece]], number: int) -> list[list[Piece]]:
    """The same days with so many interviews: the one whose parts are longest is cut once more, again and again.

    Args:
        days: Stretches of work of each day.
        number: How many interviews there are to be; not fewer than there are, and there is one to cut.
    """
    places = [
        (day, at)
        for day, pieces in enumerate(days)
        for at, piece in enumerate(pieces)
        if piece.kind is SessionKind.INTERVIEW
    ]
    parts = dict.fromkeys(places, 1)
    for _ in range(number - len(places)):
        day, at = max(places, key=lambda place: days[place[0]][place[1]].hours / parts[place])
        parts[day, at] += 1
    return [
        [part for at, piece in enumerate(pieces) for part in _cut(piece, parts.get((day, at), 1))]
        for day, pieces in enumerate(days)
    ]


def cut_somewhere(days: Sequence[Sequence[Piece]]) -> list[list[Piece]]:
    """A single day as two: its last stretch of work, or half of its only one, is on a day of its own."""
    (pieces,) = days
    parts = [*pieces] if len(pieces) > 1 else _cut(pieces[0], 2)
    return [parts[:-1], parts[-1:]]


def _cut(piece: Piece, number: int) -> list[Piece]:
    """So many parts of nearly the same length, of whole quarters of an hour where that can be."""
    unit = next((one for one in _UNITS if not piece.hours % one and piece.hours // one >= number), _UNITS[-1])
    whole, rest = divmod(piece.hours // unit, number)
    return [evolve(piece, hours=(whole + (at < rest)) * unit) for at in range(number)]
