"""Scheme `fr-cdg84`: the bilan professionnel of the centre de gestion de Vaucluse."""

from types import MappingProxyType

from bilanlib.engine.facet import Facet
from bilanlib.engine.scheme import Scheme
from bilanlib.models.terms import Phase
from bilanlib.parameters.fr import cdg84 as values
from bilanlib.rules.fr import cdg84
from bilanlib.schemes.fr_cdg84.coverage import PROVISIONS
from bilanlib.schemes.fr_cdg84.duties import DUTIES
from bilanlib.schemes.fr_cdg84.gaps import GAPS

FR_CDG84 = Scheme(
    id="fr-cdg84",
    title="Bilan professionnel du centre de gestion de Vaucluse (CDG 84)",
    rules=cdg84.RULES,
    duties=DUTIES,
    gaps=GAPS,
    provisions=PROVISIONS,
    disclosure=values.RECIPIENTS,
    facets=MappingProxyType(
        {
            Facet.PHASES: (values.PHASES,),
            Facet.TOTAL_HOURS: (values.TOTAL_HOURS,),
            Facet.GROUP: (values.KINDS,),
            Facet.INITIATIVE: (values.INITIATIVES,),
            Facet.SYNTHESIS_TO_EMPLOYER: (values.RECIPIENTS,),
        }
    ),
    phase_names=MappingProxyType(
        {
            Phase.PRELIMINARY: "phase préliminaire",
            Phase.INVESTIGATION: "phase d’investigation",
            Phase.PROJECT_FORMALISATION: "phase de formalisation du projet",
            Phase.CONCLUSION: "phase de conclusion",
        }
    ),
)
