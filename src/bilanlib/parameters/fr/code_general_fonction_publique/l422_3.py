"""Code général de la fonction publique, art. L. 422-3: the agents who have priority in access to training."""

from attrs import frozen

from bilanlib.law.fr.code_general_fonction_publique import L422_3
from bilanlib.models.terms import Category, DiplomaLevel, DisabilityGround
from bilanlib.parameters.parameter import Direction, Parameter, Value


@frozen
class PriorityPublics:
    """What makes an agent one of those who have priority; the occupational physician's opinion is the third way.

    Attributes:
        categories: Categories of agents who have priority where their diploma is too low.
        diplomas: Highest diplomas that are too low.
        disability_grounds: Items of art. L. 5212-13 of the Code du travail that give priority.
    """

    categories: frozenset[Category]
    diplomas: frozenset[DiplomaLevel]
    disability_grounds: frozenset[DisabilityGround]


PRIORITY_PUBLICS = Parameter(
    "fr.cgfp.L422-3.publics",
    "agents prioritaires dans l’accès à la formation",
    (
        Value(
            PriorityPublics(
                frozenset({Category.C}),
                # Category C without a diploma or title of level 4 of the register.
                frozenset({DiplomaLevel.NONE, DiplomaLevel.LEVEL_3}),
                # Items 5 to 8 do not give priority.
                frozenset(
                    {
                        DisabilityGround.ITEM_1,
                        DisabilityGround.ITEM_2,
                        DisabilityGround.ITEM_3,
                        DisabilityGround.ITEM_4,
                        DisabilityGround.ITEM_9,
                        DisabilityGround.ITEM_10,
                        DisabilityGround.ITEM_11,
                    }
                ),
            ),
            L422_3.since("2022-03-01"),
        ),
    ),
    Direction.EXACT,
)
"""Who has priority. An opinion of the occupational physician on wear at work gives it as well, from its day on."""
