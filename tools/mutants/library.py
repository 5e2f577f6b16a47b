"""Mutants of cosmic-ray: comparisons, conditions, `and`, `or`, `not`, booleans, numbers, sums, loops.

Its operators are used, not its runner, which starts an interpreter for every mutant. Of the eight comparisons that it
would put in the place of one, two are taken: the contrary, and the one that moves the limit by one.
"""

from collections.abc import Iterator

from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator

from mutants.source import Source

_COMPARISONS = (
    *("Eq_NotEq", "NotEq_Eq", "Is_IsNot", "IsNot_Is"),
    *("Lt_GtE", "LtE_Gt", "Gt_LtE", "GtE_Lt"),
    *("Lt_LtE", "LtE_Lt", "Gt_GtE", "GtE_Gt"),
)
OPERATORS = (
    *(f"ReplaceComparisonOperator_{pair}" for pair in _COMPARISONS),
    *("AddNot", "ReplaceUnaryOperator_Delete_Not", "ReplaceAndWithOr", "ReplaceOrWithAnd"),
    *("ReplaceTrueWithFalse", "ReplaceFalseWithTrue", "NumberReplacer"),
    *("ReplaceBinaryOperator_Add_Sub", "ReplaceBinaryOperator_Sub_Add"),
    *("ReplaceContinueWithBreak", "ReplaceBreakWithContinue", "ZeroIterationForLoop"),
)
"""Names of the operators that are used, as cosmic-ray calls them."""

_SIGNS = {
    "Eq": "==",
    "NotEq": "!=",
    "Is": " is ",
    "IsNot": " is not ",
    "Lt": "<",
    "LtE": "<=",
    "Gt": ">",
    "GtE": ">=",
    "AddNot": "",
    "Delete": "not ",
    "AndWithOr": " and ",
    "OrWithAnd": " or ",
    "TrueWithFalse": "True",
    "FalseWithTrue": "False",
    "NumberReplacer": "",
    "Add": "+",
    "Sub": "-",
    "ContinueWithBreak": "continue",
    "BreakWithContinue": "break",
    "ZeroIterationForLoop": "for ",
}
"""What stands in a text that an operator can change, by the part of its name that says so."""


def sign_of(operator: str) -> str:
    """What a text must hold for an operator to change it: to look for it is quicker than to try."""
    parts = operator.removeprefix("Replace").removeprefix("BinaryOperator_").split("_")
    named = [one for one in parts if one in _SIGNS]
    return _SIGNS[named[0]]


def flipped(source: Source) -> Iterator[str]:
    """The texts of a module that the library makes."""
    for name in OPERATORS:
        if sign_of(name) not in source.text:
            continue
        operator, occurrence = get_operator(f"core/{name}")(), 0
        while (text := mutate_code(source.text, operator, occurrence)) is not None:
            yield text
            occurrence += 1
