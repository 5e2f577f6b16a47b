"""The goals: for each row its gate, its target and which way is better. What a row is stands where it is measured."""

from typing import NamedTuple

TOLERANCE = 1.15
"""Noise that a gate forgives."""


class Goal(NamedTuple):
    """What a ratio should be."""

    gate: float
    target: float
    is_least: bool = False
    unit: str = ""


GOALS = {
    "1": Goal(0.75, 0.50),
    "2": Goal(3.0, 2.2),
    "2b": Goal(2.0, 1.4),
    "2c": Goal(2.0, 1.3),
    "3a": Goal(0.02, 0.012),
    "3b": Goal(0.08, 0.05),
    "4": Goal(50, 100, is_least=True),
    "5": Goal(1.5, 1.3),
    "6": Goal(0.7, 0.5),
    "7": Goal(0.4, 0.25),
    "8": Goal(4, 2, unit=" MiB"),
    "9": Goal(2.0, 1.5),
    "10": Goal(1.5, 1.25),
    "11a": Goal(1.25, 1.1),
    "11b": Goal(1.25, 1.1),
    "12": Goal(9, 12, is_least=True, unit=" %"),
    "12b": Goal(35, 50, is_least=True, unit=" %"),
    "12c": Goal(14, 20, is_least=True, unit=" %"),
    "13": Goal(1.4, 1.7, is_least=True),
    "14": Goal(1.3, 1.1),
    "15": Goal(2.0, 1.5),
    "16": Goal(2.0, 1.6),
}

NOT_GATED = {"2", "2b", "2c", "3b", "12", "12b", "12c"}
"""Rows that read text: printed, and no gate of the release while reading is plain Python without an accelerator."""


def verdict_of(number, ratio):
    """How a ratio stands to its goal."""
    goal = GOALS[number]
    sign = -1 if goal.is_least else 1
    if sign * ratio <= sign * goal.target:
        return "target met"
    if sign * ratio <= sign * goal.gate:
        return "gate met"
    forgiven = goal.gate / TOLERANCE if goal.is_least else goal.gate * TOLERANCE
    if sign * ratio <= sign * forgiven:
        return "gate, within noise"
    return "over (not gated)" if number in NOT_GATED else "OVER"


def line_of(number, title, ratio):
    """One row of the table; a ratio that could not be measured is the reason in words."""
    goal = GOALS.get(number)
    if isinstance(ratio, str):
        return f"{number:5}{title:68}{ratio}"
    if goal is None:
        return f"{number:5}{title:68}{_short(ratio):>10}"
    unit = goal.unit
    wanted = "".join(f"{_short(one) + unit:>10}" for one in (ratio, goal.gate, goal.target))
    return f"{number:5}{title:68}{wanted}  {verdict_of(number, ratio)}"


def _short(number):
    return f"{number:.3g}" if abs(number) < 100 else f"{number:.0f}"
