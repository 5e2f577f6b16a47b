"""Who acts where a rule is broken and no edit of a plan mends it."""

from collections.abc import Mapping
from types import MappingProxyType

from bilanlib.answers.missing import Holder
from bilanlib.engine.rule import Rule
from bilanlib.rules.fr import interactif, mycampus
from bilanlib.rules.fr.arrete_2009_07_31.art_11 import synthesis_to_hr
from bilanlib.rules.fr.code_du_travail.l6313_4 import clauses, offers, refusal, results, synthesis
from bilanlib.rules.fr.code_du_travail.r1233_27 import informed_cell
from bilanlib.rules.fr.code_du_travail.r6313_4 import conduct, contents, draft, follow_up
from bilanlib.rules.fr.code_du_travail.r6313_4 import offers as follow_up_offers
from bilanlib.rules.fr.code_du_travail.r6313_7 import clauses as keeping_clauses
from bilanlib.rules.fr.code_du_travail.r6313_7.keeping import destroy, keep_synthesis
from bilanlib.rules.fr.code_du_travail.r6313_8 import prices
from bilanlib.rules.fr.code_du_travail.r6313_8.mentions import mentions
from bilanlib.rules.fr.code_du_travail.r6313_8.start import early_start
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
    *interactif.RULES,
    *mycampus.RULES,
    citations,
    destroy,
    keep_synthesis,
    early_start,
    informed_cell,
    synthesis_to_hr,
)

ACTORS: Mapping[Rule, tuple[Holder, ...]] = MappingProxyType(
    {one.rule: one.actors for one in CONDITIONS}
    | dict.fromkeys(_OF_PROVIDER, (Holder.PROVIDER,))
    | dict.fromkeys(refusal.RULES, (Holder.EMPLOYER,))
    | {mentions: (Holder.EMPLOYER, Holder.PROVIDER)}
)
"""For every rule of every scheme, who acts; for a condition, those who fulfil it."""
