"""Scheme `fr-bpi`: the bilan professionnel interne of Institut 4.10, for the Régime général de la Sécurité sociale."""

from types import MappingProxyType

from bilanlib.engine.facet import Facet
from bilanlib.engine.scheme import Scheme
from bilanlib.models.terms import Phase
from bilanlib.parameters.fr.bpi import contents, hours, people
from bilanlib.parameters.fr.bpi.recipients import RECIPIENTS
from bilanlib.rules.fr import bpi
from bilanlib.schemes.fr_bpi.coverage import PROVISIONS
from bilanlib.schemes.fr_bpi.duties import DUTIES
from bilanlib.schemes.fr_bpi.gaps import GAPS

FR_BPI = Scheme(
    id="fr-bpi",
    title="Bilan professionnel interne du Régime général de la Sécurité sociale",
    rules=bpi.RULES,
    duties=DUTIES,
    gaps=GAPS,
    provisions=PROVISIONS,
    disclosure=RECIPIENTS,
    facets=MappingProxyType(
        {
            Facet.PHASES: (contents.PHASES,),
            Facet.TOTAL_HOURS: (hours.TOTAL_HOURS,),
            Facet.COUNSELLOR_HOURS: (hours.COUNSELLOR_HOURS,),
            Facet.PERSONAL_HOURS: (hours.PERSONAL_HOURS,),
            Facet.SPAN: (hours.MEAN_SPAN,),
            Facet.MODALITY: (hours.REMOTE,),
            Facet.INITIATIVE: (people.INITIATIVES,),
            Facet.PARTIES: (people.PARTIES,),
            Facet.SYNTHESIS_TO_EMPLOYER: (RECIPIENTS,),
            Facet.SYNTHESIS_AUTHOR: (contents.SYNTHESIS_AUTHOR,),
            Facet.SENIORITY: (people.BRANCH_SENIORITY, people.EMPLOYER_SENIORITY),
        }
    ),
    phase_names=MappingProxyType(
        {
            Phase.PRELIMINARY: "phase préalable",
            Phase.INVESTIGATION: "accompagnement",
            Phase.CONCLUSION: "finalisation du projet",
        }
    ),
)
