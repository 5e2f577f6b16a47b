"""Who acts where a rule is broken and no edit of a plan mends it."""

from collections.abc import Mapping
from types import MappingProxyType

from bilanlib.answers.missing import Holder
from bilanlib.engine.rule import Rule
from bilanlib.rules.be.apef_febi import RULES as APEF_FEBI_RULES
from bilanlib.rules.be.apef_febi_faq import RULES as APEF_FEBI_FAQ_RULES
from bilanlib.rules.fr import (
    anfh,
    arrete_2003_08_25,
    arrete_2023_08_01,
    bpi,
    cdg84,
    code_de_la_consommation,
    decret_2007_1470,
    decret_2022_1043,
    interactif,
    mycampus,
)
from bilanlib.rules.fr import arrete_2009_07_31 as state
from bilanlib.rules.fr.bpi.access import seniority
from bilanlib.rules.fr.bpi.access.employer import employer
from bilanlib.rules.fr.bpi.preliminary import intake_sheet
from bilanlib.rules.fr.code_du_travail import l6353_3, l6353_4, l6353_5, l6353_6, l6353_7, l6353_8, providers
from bilanlib.rules.fr.code_du_travail.d6323_6 import accompaniment, guidance
from bilanlib.rules.fr.code_du_travail.l6313_4 import clauses, offers, refusal, results, synthesis
from bilanlib.rules.fr.code_du_travail.l6323_17.reply import authorised
from bilanlib.rules.fr.code_du_travail.l6323_17.reply import reply as absence_reply
from bilanlib.rules.fr.code_du_travail.l6323_17.request import request as absence_request
from bilanlib.rules.fr.code_du_travail.l6323_18 import pay as absence_pay
from bilanlib.rules.fr.code_du_travail.r1233_27 import informed_cell
from bilanlib.rules.fr.code_du_travail.r6313_4 import conduct, contents, draft, follow_up
from bilanlib.rules.fr.code_du_travail.r6313_4 import offers as follow_up_offers
from bilanlib.rules.fr.code_du_travail.r6313_7 import clauses as keeping_clauses
from bilanlib.rules.fr.code_du_travail.r6313_7.keeping import destroy, keep_synthesis
from bilanlib.rules.fr.code_du_travail.r6313_8 import prices
from bilanlib.rules.fr.code_du_travail.r6313_8.mentions import mentions
from bilanlib.rules.fr.code_du_travail.r6313_8.start import early_start
from bilanlib.rules.fr.decret_2007_1845 import art_20, art_22, art_23, art_24, art_25, art_26, art_42
from bilanlib.rules.fr.decret_2007_1845.art_21 import reply, request
from bilanlib.rules.fr.decret_2008_824.art_25_27 import interval, leave, off_time
from bilanlib.rules.fr.decret_2008_824.art_25_27 import reply as hospital_reply
from bilanlib.rules.fr.decret_2018_1330.art_2 import citations
from bilanlib.schemes.conditions import CONDITIONS

_OF_PROVIDER = (
    *results.RULES,
    *synthesis.RULES,
    *contents.RULES,
    *conduct.RULES,
    *follow_up.RULES,
    *draft.RULES,
    *offers.RULES,
    *clauses.RULES,
    *follow_up_offers.RULES,
    *keeping_clauses.RULES,
    *prices.RULES,
    *l6353_3.RULES,
    *l6353_4.RULES,
    *l6353_5.RULES,
    *l6353_6.RULES,
    *l6353_7.RULES,
    *l6353_8.RULES,
    *code_de_la_consommation.RULES,
    *interactif.RULES,
    *mycampus.RULES,
    *providers.RULES,
    citations,
    destroy,
    keep_synthesis,
    early_start,
    informed_cell,
    *APEF_FEBI_RULES,
    *APEF_FEBI_FAQ_RULES,
)

_OF_TERRITORIAL_AGENT = (*request.RULES, *art_24.RULES, *art_26.RULES)
_OF_TERRITORIAL_EMPLOYER = (*art_20.RULES, *reply.RULES, *art_22.RULES, *art_23.RULES, *art_42.RULES)
_OF_HOSPITAL_AGENT = (leave.seniority, leave.notice, *interval.RULES)
_OF_HOSPITAL_EMPLOYER = (leave.leave_hours, leave.pay, *hospital_reply.RULES)

_OF_STATE = {
    state.art_4.reply: (Holder.EMPLOYER,),
    state.art_5.cost: (Holder.EMPLOYER,),
    state.art_6.convention: (Holder.EMPLOYER, Holder.BENEFICIARY, Holder.PROVIDER),
    state.art_12.certificate: (Holder.BENEFICIARY,),
    state.annexe.mentions: (Holder.EMPLOYER, Holder.PROVIDER),
}

_OF_ABSENCE = {
    absence_request: (Holder.BENEFICIARY,),
    absence_reply: (Holder.EMPLOYER,),
    authorised: (Holder.BENEFICIARY, Holder.EMPLOYER),
    absence_pay: (Holder.EMPLOYER,),
}

ACTORS: Mapping[Rule, tuple[Holder, ...]] = MappingProxyType(
    dict.fromkeys(_OF_PROVIDER, (Holder.PROVIDER,))
    | dict.fromkeys((*bpi.RULES, *cdg84.RULES, *decret_2022_1043.RULES, *arrete_2023_08_01.RULES), (Holder.PROVIDER,))
    | dict.fromkeys(accompaniment.RULES, (Holder.PROVIDER,))
    | dict.fromkeys(guidance.RULES, (Holder.PAYER,))
    | dict.fromkeys(refusal.RULES, (Holder.EMPLOYER,))
    | dict.fromkeys((employer, *seniority.RULES, intake_sheet), (Holder.EMPLOYER,))
    | dict.fromkeys(_OF_TERRITORIAL_AGENT, (Holder.BENEFICIARY,))
    | dict.fromkeys(_OF_TERRITORIAL_EMPLOYER, (Holder.EMPLOYER,))
    | dict.fromkeys(_OF_HOSPITAL_AGENT, (Holder.BENEFICIARY,))
    | dict.fromkeys(_OF_HOSPITAL_EMPLOYER, (Holder.EMPLOYER,))
    | dict.fromkeys(off_time.RULES, (Holder.PAYER,))
    | dict.fromkeys((*art_25.RULES, *arrete_2003_08_25.RULES, *anfh.RULES), (Holder.PROVIDER,))
    | {mentions: (Holder.EMPLOYER, Holder.PROVIDER)}
    | dict.fromkeys(state.RULES, (Holder.PROVIDER,))
    | _OF_STATE
    | _OF_ABSENCE
    | dict.fromkeys(decret_2007_1470.RULES, (Holder.EMPLOYER,))
    | {one.rule: one.actors for one in CONDITIONS}
)
"""For every rule of every scheme, who acts; for a condition, those who fulfil it."""
