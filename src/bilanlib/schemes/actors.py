"""Who acts where a rule is broken and no edit of a plan mends it."""

from collections.abc import Mapping
from types import MappingProxyType

from bilanlib.answers.missing import Holder
from bilanlib.engine.rule import Rule
from bilanlib.rules.be.apef_febi import RULES as APEF_FEBI_RULES
from bilanlib.rules.be.apef_febi_faq import RULES as APEF_FEBI_FAQ_RULES
from bilanlib.rules.fr.arrete_2009_07_31.art_11 import synthesis_to_hr
from bilanlib.rules.fr.code_du_travail.l6313_4 import refusal, results, synthesis
from bilanlib.rules.fr.code_du_travail.r1233_27 import informed_cell
from bilanlib.rules.fr.code_du_travail.r6313_4 import conduct, contents, draft, follow_up
from bilanlib.rules.fr.code_du_travail.r6313_7 import destroy, keep_synthesis, retention_clause
from bilanlib.rules.fr.code_du_travail.r6313_8.mentions import mentions
from bilanlib.rules.fr.code_du_travail.r6313_8.start import early_start
from bilanlib.schemes.conditions import CONDITIONS

_OF_PROVIDER = (
    *results.RULES,
    *synthesis.RULES,
    *contents.RULES,
    *conduct.RULES,
    *follow_up.RULES,
    *draft.RULES,
    destroy,
    retention_clause,
    keep_synthesis,
    early_start,
    informed_cell,
    synthesis_to_hr,
    *APEF_FEBI_RULES,
    *APEF_FEBI_FAQ_RULES,
)

ACTORS: Mapping[Rule, tuple[Holder, ...]] = MappingProxyType(
    dict.fromkeys(_OF_PROVIDER, (Holder.PROVIDER,))
    | dict.fromkeys(refusal.RULES, (Holder.EMPLOYER,))
    | {mentions: (Holder.EMPLOYER, Holder.PROVIDER)}
    | {one.rule: one.actors for one in CONDITIONS}
)
"""For every rule of every scheme, who acts; for a condition, those who fulfil it."""
