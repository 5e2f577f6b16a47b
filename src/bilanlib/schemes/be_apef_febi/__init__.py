"""Scheme `be-apef-febi`: the bilan of the Belgian non-profit social funds. No law stands behind it."""

from collections.abc import Mapping
from types import MappingProxyType

from bilanlib.engine.facet import Facet
from bilanlib.engine.scheme import Scheme
from bilanlib.models.terms import Phase
from bilanlib.parameters.be.apef_febi import deroulement, duree, prealables, suivi
from bilanlib.parameters.be.apef_febi.recipients import RECIPIENTS
from bilanlib.parameters.be.public_holidays import BELGIUM
from bilanlib.parameters.parameter import Parameter
from bilanlib.rules.be import apef_febi, apef_febi_faq
from bilanlib.schemes.be_apef_febi.coverage import PROVISIONS
from bilanlib.schemes.be_apef_febi.duties import DUTIES
from bilanlib.schemes.be_apef_febi.gaps import GAPS

_FACETS: Mapping[Facet, tuple[Parameter[object], ...]] = MappingProxyType(
    {
        Facet.PHASES: (deroulement.PHASES,),
        Facet.TOTAL_HOURS: (duree.MIN_TOTAL, duree.MAX_TOTAL),
        Facet.COUNSELLOR_HOURS: (duree.MIN_INTERVIEW_HOURS,),
        Facet.PERSONAL_HOURS: (duree.COUNTED_KINDS,),
        Facet.APPOINTMENTS: (duree.MIN_APPOINTMENTS,),
        Facet.SPAN: (duree.USUAL_SHORTEST, duree.USUAL_LONGEST, duree.LONGEST),
        Facet.GROUP: (prealables.KINDS,),
        Facet.INITIATIVE: (prealables.INITIATORS,),
        Facet.SYNTHESIS_AUTHOR: (deroulement.SYNTHESIS_AUTHOR,),
        Facet.SYNTHESIS_TO_EMPLOYER: (RECIPIENTS,),
        Facet.FOLLOW_UP: (
            deroulement.MIN_FOLLOW_UPS_OFFERED,
            deroulement.USUAL_FOLLOW_UPS_OFFERED,
            suivi.FIRST_FOLLOW_UP,
            suivi.LAST_FOLLOW_UP,
        ),
    }
)

BE_APEF_FEBI = Scheme(
    id="be-apef-febi",
    title="Bilan de compétences des fonds sociaux belges du secteur non marchand (APEF–FE.BI)",
    rules=(*apef_febi.RULES, *apef_febi_faq.RULES),
    duties=DUTIES,
    gaps=GAPS,
    provisions=PROVISIONS,
    disclosure=RECIPIENTS,
    facets=_FACETS,
    phase_names=MappingProxyType(
        {
            Phase.PRELIMINARY: "phase préliminaire",
            Phase.INVESTIGATION: "phase d’investigation",
            Phase.CONCLUSION: "phase de conclusion",
            Phase.FOLLOW_UP: "phase de suivi",
        }
    ),
    calendar=BELGIUM,
)
