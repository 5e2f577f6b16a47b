"""Scheme `mycampus`: the promises of a provider's guide of 2022-2023, over the French private scheme."""

from types import MappingProxyType

from bilanlib.engine.facet import Facet
from bilanlib.engine.scheme import Scheme
from bilanlib.models.terms import Phase
from bilanlib.parameters.fr import mycampus as values
from bilanlib.rules.fr import mycampus
from bilanlib.schemes.fr_private import FR_PRIVATE
from bilanlib.schemes.mycampus.coverage import PROVISIONS
from bilanlib.schemes.mycampus.duties import DUTIES
from bilanlib.schemes.mycampus.gaps import GAPS

MYCAMPUS = Scheme(
    id="mycampus",
    title="Guide du bilan de compétences de MY CAMPUS, édition 2022-2023",
    rules=mycampus.RULES,
    duties=DUTIES,
    gaps=GAPS,
    includes=(FR_PRIVATE,),
    provisions=PROVISIONS,
    facets=MappingProxyType(
        {
            Facet.PHASES: (values.CONTENTS,),
            Facet.SYNTHESIS_TO_EMPLOYER: (values.WRITTEN,),
            Facet.MODALITY: (values.MODALITIES,),
            Facet.SYNTHESIS_AUTHOR: (values.SYNTHESIS_AUTHOR,),
            Facet.FOLLOW_UP: (values.FOLLOW_UP, values.FOLLOW_UP_MODALITIES),
            Facet.RETENTION: (values.RETENTION,),
        }
    ),
    phase_names=MappingProxyType(
        {
            Phase.PRIOR: "avant le bilan",
            Phase.PRELIMINARY: "phase préliminaire",
            Phase.INVESTIGATION: "phase d’investigation",
            Phase.CONCLUSION: "phase de conclusion",
            Phase.FOLLOW_UP: "après le bilan",
        }
    ),
)
