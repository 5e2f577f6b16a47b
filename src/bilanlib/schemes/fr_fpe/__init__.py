"""Scheme `fr-fpe`: the bilan of State agents (fonction publique d'État), outside the Code du travail."""

from types import MappingProxyType

from bilanlib.engine.facet import Facet
from bilanlib.engine.scheme import Scheme
from bilanlib.models.terms import Phase
from bilanlib.parameters.fr import arrete_2009_07_31, decret_2007_1470
from bilanlib.rules.fr import arrete_2009_07_31 as order
from bilanlib.rules.fr import decret_2007_1470 as decree
from bilanlib.schemes.fr_fpe.coverage import PROVISIONS
from bilanlib.schemes.fr_fpe.duties import DUTIES
from bilanlib.schemes.fr_fpe.gaps import GAPS

FR_FPE = Scheme(
    id="fr-fpe",
    title="Bilan de compétences de la fonction publique de l’État",
    rules=(*order.RULES, *decree.RULES),
    duties=DUTIES,
    gaps=GAPS,
    provisions=PROVISIONS,
    disclosure=arrete_2009_07_31.RECIPIENTS,
    facets=MappingProxyType(
        {
            Facet.PHASES: (arrete_2009_07_31.PHASES,),
            Facet.LEAVE_HOURS: (decret_2007_1470.LEAVE_HOURS_MAX, decret_2007_1470.PRIORITY_LEAVE_HOURS_MAX),
            Facet.INITIATIVE: (arrete_2009_07_31.INITIATIVES,),
            Facet.PARTIES: (arrete_2009_07_31.PARTIES,),
            Facet.SYNTHESIS_TO_EMPLOYER: (arrete_2009_07_31.RECIPIENTS,),
            Facet.SYNTHESIS_AUTHOR: (arrete_2009_07_31.SYNTHESIS_AUTHORS,),
            Facet.RETENTION: (arrete_2009_07_31.LONGEST_KEEPING,),
            Facet.PRICE: (arrete_2009_07_31.COST_BEARERS,),
            Facet.SENIORITY: (decret_2007_1470.MIN_SERVICE,),
            Facet.INTERVAL: (decret_2007_1470.INTERVAL, decret_2007_1470.PRIORITY_INTERVAL),
            Facet.REQUEST: (arrete_2009_07_31.REPLY_PERIOD,),
        }
    ),
    phase_names=MappingProxyType(
        {
            Phase.PRELIMINARY: "phase préliminaire",
            Phase.INVESTIGATION: "phase d’investigation",
            Phase.CONCLUSION: "phase de conclusions",
        }
    ),
)
