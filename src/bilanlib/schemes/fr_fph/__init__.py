"""Scheme `fr-fph`: the bilan of the agents of public hospitals (fonction publique hospitalière)."""

from types import MappingProxyType

from bilanlib.engine.facet import Facet
from bilanlib.engine.scheme import Scheme
from bilanlib.parameters.fr.arrete_2003_08_25.annexe import FOLLOW_UP, RECIPIENTS
from bilanlib.parameters.fr.arrete_2003_08_25.art_1 import PHASES
from bilanlib.parameters.fr.arrete_2003_08_25.art_2 import SYNTHESIS_AUTHOR
from bilanlib.parameters.fr.arrete_2003_08_25.art_3 import CONVENTION_PARTIES
from bilanlib.parameters.fr.decret_2008_824.art_25_27 import (
    FUND_REPLY_TIME,
    INITIATIVES,
    INTERVAL,
    LEAVE_HOURS_MAX,
    LONGEST_POSTPONEMENT,
    PRIORITY_INTERVAL,
    PRIORITY_LEAVE_HOURS_MAX,
    REPLY_TIME,
    REQUEST_NOTICE,
    SENIORITY,
)
from bilanlib.rules.fr import arrete_2003_08_25, decret_2008_824
from bilanlib.schemes.fr_fph.coverage import PROVISIONS
from bilanlib.schemes.fr_fph.duties import DUTIES
from bilanlib.schemes.fr_fph.gaps import GAPS

FR_FPH = Scheme(
    id="fr-fph",
    title="Bilan de compétences de la fonction publique hospitalière",
    rules=(*decret_2008_824.RULES, *arrete_2003_08_25.RULES),
    duties=DUTIES,
    gaps=GAPS,
    provisions=PROVISIONS,
    disclosure=RECIPIENTS,
    facets=MappingProxyType(
        {
            Facet.PHASES: (PHASES,),
            Facet.INITIATIVE: (INITIATIVES,),
            Facet.SYNTHESIS_AUTHOR: (SYNTHESIS_AUTHOR,),
            Facet.LEAVE_HOURS: (LEAVE_HOURS_MAX, PRIORITY_LEAVE_HOURS_MAX),
            Facet.FOLLOW_UP: (FOLLOW_UP,),
            Facet.PARTIES: (CONVENTION_PARTIES,),
            Facet.SYNTHESIS_TO_EMPLOYER: (RECIPIENTS,),
            Facet.SENIORITY: (SENIORITY,),
            Facet.INTERVAL: (INTERVAL, PRIORITY_INTERVAL),
            Facet.REQUEST: (REQUEST_NOTICE, REPLY_TIME, LONGEST_POSTPONEMENT, FUND_REPLY_TIME),
        }
    ),
)
