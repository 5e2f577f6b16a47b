"""Code général de la fonction publique, art. L. 422-3: whether an agent has priority in access to training."""

from datetime import date

from bilanlib.models.people import Beneficiary
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.fr.code_general_fonction_publique.l422_3 import PriorityPublics


def has_priority(agent: Beneficiary, day: Maybe[date | None], publics: PriorityPublics) -> Maybe[bool]:
    """Whether an agent is among those who have priority (publics prioritaires) on a day.

    Any one of the three ways is enough: category and diploma together, disability, opinion on wear. Category, diploma
    and disability have no day and are held to be those of the day.

    Args:
        agent: The agent.
        day: The day, included: an opinion of that day counts. None where there is none, and no opinion counts yet.
        publics: Who has priority.

    Returns:
        True as soon as one way is sure; UNKNOWN where nobody told enough to rule the others out.

    Source:
        Code général de la fonction publique, art. L. 422-3; décret n° 2022-1043, art. 1.
    """
    ways = (_is_little_qualified(agent, publics), _is_disabled(agent, publics), _is_worn(agent, day))
    if True in ways:
        return True
    return UNKNOWN if UNKNOWN in ways else False


def untold_of_priority(agent: Beneficiary, day: Maybe[date | None], publics: PriorityPublics) -> tuple[str, ...]:
    """Names of the fields of an agent that nobody told and that may decide whether the agent has priority."""
    may_qualify = _is_little_qualified(agent, publics) is UNKNOWN
    untold = {
        "category": may_qualify and agent.category is UNKNOWN,
        "diploma": may_qualify and agent.diploma is UNKNOWN,
        "disability_grounds": agent.disability_grounds is UNKNOWN,
        "wear_risk_opinion_on": agent.wear_risk_opinion_on is UNKNOWN and day is not None,
    }
    return tuple(name for name, is_untold in untold.items() if is_untold)


def _is_little_qualified(agent: Beneficiary, publics: PriorityPublics) -> Maybe[bool]:
    category = agent.category if agent.category is UNKNOWN else agent.category in publics.categories
    diploma = agent.diploma if agent.diploma is UNKNOWN else agent.diploma in publics.diplomas
    if category is False or diploma is False:
        return False
    return UNKNOWN if category is UNKNOWN or diploma is UNKNOWN else True


def _is_disabled(agent: Beneficiary, publics: PriorityPublics) -> Maybe[bool]:
    grounds = agent.disability_grounds
    return UNKNOWN if grounds is UNKNOWN else not publics.disability_grounds.isdisjoint(grounds)


def _is_worn(agent: Beneficiary, day: Maybe[date | None]) -> Maybe[bool]:
    opinion = agent.wear_risk_opinion_on
    if opinion is None or day is None:
        return False
    return UNKNOWN if opinion is UNKNOWN or day is UNKNOWN else opinion <= day
