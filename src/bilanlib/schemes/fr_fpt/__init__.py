"""Scheme `fr-fpt`: the bilan of the agents of local authorities (fonction publique territoriale)."""

from types import MappingProxyType

from bilanlib.engine.facet import Facet
from bilanlib.engine.scheme import Scheme
from bilanlib.parameters.fr.decret_2007_1845.art_19 import PHASES
from bilanlib.parameters.fr.decret_2007_1845.art_20 import LEAVE_HOURS_MAX, PRIORITY_LEAVE_HOURS_MAX
from bilanlib.parameters.fr.decret_2007_1845.art_21 import INITIATIVES, REPLY_TIME, REQUEST_NOTICE
from bilanlib.parameters.fr.decret_2007_1845.art_22 import CONVENTION_PARTIES
from bilanlib.parameters.fr.decret_2007_1845.art_25 import RECIPIENTS
from bilanlib.parameters.fr.decret_2007_1845.art_26 import INTERVAL, PRIORITY_INTERVAL
from bilanlib.rules.fr import decret_2007_1845
from bilanlib.schemes.fr_fpt.coverage import PROVISIONS
from bilanlib.schemes.fr_fpt.duties import DUTIES
from bilanlib.schemes.fr_fpt.gaps import GAPS

FR_FPT = Scheme(
    id="fr-fpt",
    title="Bilan de compétences de la fonction publique territoriale",
    rules=decret_2007_1845.RULES,
    duties=DUTIES,
    gaps=GAPS,
    provisions=PROVISIONS,
    disclosure=RECIPIENTS,
    facets=MappingProxyType(
        {
            Facet.LEAVE_HOURS: (LEAVE_HOURS_MAX, PRIORITY_LEAVE_HOURS_MAX),
            Facet.PHASES: (PHASES,),
            Facet.INITIATIVE: (INITIATIVES,),
            Facet.PARTIES: (CONVENTION_PARTIES,),
            Facet.SYNTHESIS_TO_EMPLOYER: (RECIPIENTS,),
            Facet.INTERVAL: (INTERVAL, PRIORITY_INTERVAL),
            Facet.REQUEST: (REQUEST_NOTICE, REPLY_TIME),
        }
    ),
)
