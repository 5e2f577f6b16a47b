"""What the Code du travail sets, for the table that compares schemes. Where it says nothing, nothing stands here."""

from collections.abc import Mapping
from types import MappingProxyType

from bilanlib.engine.facet import Facet
from bilanlib.parameters.fr.code_du_travail import (
    ACCEPTANCE_PERIOD,
    CONVENTION_FUNDING,
    CONVENTION_PARTIES,
    FOLLOW_UP_PRACTICE,
    MAX_DURATION,
    PERSONAL_INTERVIEWS,
    RECIPIENTS,
    REQUIRED_PHASES,
    RETENTION,
)
from bilanlib.parameters.parameter import Parameter

FACETS: Mapping[Facet, tuple[Parameter[object], ...]] = MappingProxyType(
    {
        Facet.PHASES: (REQUIRED_PHASES,),
        Facet.TOTAL_HOURS: (MAX_DURATION,),
        # The conclusions are reached in interviews with one person; a group in the investigation is disputed (A17).
        Facet.GROUP: (PERSONAL_INTERVIEWS,),
        Facet.PARTIES: (CONVENTION_FUNDING, CONVENTION_PARTIES),
        Facet.SYNTHESIS_TO_EMPLOYER: (RECIPIENTS,),
        Facet.FOLLOW_UP: (FOLLOW_UP_PRACTICE,),
        Facet.RETENTION: (RETENTION,),
        Facet.REQUEST: (ACCEPTANCE_PERIOD,),
    }
)
"""Each facet with the values that set it."""
