"""Scheme `fr-bpp`: the bilan de parcours professionnel of public agents, since 2022-07-25."""

from types import MappingProxyType

from bilanlib.engine.facet import Facet
from bilanlib.engine.scheme import Scheme
from bilanlib.models.terms import Phase
from bilanlib.parameters.fr import arrete_2023_08_01 as order
from bilanlib.parameters.fr import decret_2022_1043 as decree
from bilanlib.rules.fr import arrete_2023_08_01, decret_2022_1043
from bilanlib.schemes.fr_bpp.coverage import PROVISIONS
from bilanlib.schemes.fr_bpp.duties import DUTIES
from bilanlib.schemes.fr_bpp.gaps import GAPS

FR_BPP = Scheme(
    id="fr-bpp",
    title="Bilan de parcours professionnel des agents publics",
    rules=(*decret_2022_1043.RULES, *arrete_2023_08_01.RULES),
    duties=DUTIES,
    gaps=GAPS,
    provisions=PROVISIONS,
    disclosure=order.RECIPIENTS,
    facets=MappingProxyType(
        {
            Facet.PHASES: (order.PHASES,),
            Facet.GROUP: (order.KINDS,),
            Facet.INITIATIVE: (decree.INITIATIVES,),
            Facet.SYNTHESIS_TO_EMPLOYER: (order.RECIPIENTS,),
            Facet.SYNTHESIS_AUTHOR: (decree.SYNTHESIS_AUTHOR,),
        }
    ),
    phase_names=MappingProxyType(
        {
            Phase.PRELIMINARY: "information sur les objectifs",
            Phase.INVESTIGATION: "analyse du parcours",
            Phase.PROJECT_FORMALISATION: "plan d’action",
            Phase.CONCLUSION: "conclusion, appropriation et synthèse",
        }
    ),
)
