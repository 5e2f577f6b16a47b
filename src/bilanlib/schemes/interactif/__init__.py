"""Scheme `interactif`: the promises of a provider's programme, over the French private scheme."""

from types import MappingProxyType

from bilanlib.engine.facet import Facet
from bilanlib.engine.scheme import Scheme
from bilanlib.models.terms import Phase
from bilanlib.parameters.fr import interactif as values
from bilanlib.rules.fr import interactif
from bilanlib.schemes.fr_private import FR_PRIVATE
from bilanlib.schemes.interactif.coverage import PROVISIONS
from bilanlib.schemes.interactif.duties import DUTIES
from bilanlib.schemes.interactif.gaps import GAPS

INTERACTIF = Scheme(
    id="interactif",
    title="Programme « Bilans de compétences » d’INTERACTIF",
    rules=interactif.RULES,
    duties=DUTIES,
    gaps=GAPS,
    includes=(FR_PRIVATE,),
    provisions=PROVISIONS,
    facets=MappingProxyType(
        {
            Facet.PHASES: (values.PHASE_HOURS,),
            Facet.TOTAL_HOURS: (values.TOTAL_HOURS,),
            Facet.COUNSELLOR_HOURS: (values.COUNSELLOR_HOURS,),
            Facet.PERSONAL_HOURS: (values.PERSONAL_HOURS,),
            Facet.APPOINTMENTS: (values.INTERVIEWS,),
            Facet.SPAN: (values.SPAN,),
            Facet.MODALITY: (values.SYNCHRONOUS,),
            Facet.SYNTHESIS_TO_EMPLOYER: (values.WRITTEN,),
            Facet.SYNTHESIS_AUTHOR: (values.SYNTHESIS_AUTHOR,),
            Facet.FOLLOW_UP: (values.FOLLOW_UP, values.TRACKING),
            Facet.PRICE: (values.PRICE, values.OPTION_PRICE),
            Facet.REQUEST: (values.DAYS_AFTER_PRIOR, values.DAYS_BEFORE_START),
        }
    ),
    phase_names=MappingProxyType(
        {
            Phase.PRIOR: "entretien préalable",
            Phase.PRELIMINARY: "phase préliminaire",
            Phase.INVESTIGATION: "phase d’investigation",
            Phase.CONCLUSION: "phase de conclusion",
            Phase.FOLLOW_UP: "rendez-vous de suivi",
        }
    ),
)
