"""Which findings an edit of a plan may mend. For every other finding somebody has to act."""

from collections.abc import Mapping
from types import MappingProxyType

from bilanlib.answers.finding import Template
from bilanlib.questions.fixing import drafts, hours, offers, phases, retention, sittings, start
from bilanlib.questions.fixing.trouble import Mender
from bilanlib.rules.fr.code_du_travail import r1233_35
from bilanlib.rules.fr.code_du_travail.l6313_4 import consent, duration
from bilanlib.rules.fr.code_du_travail.r6313_4 import conduct, contents, follow_up
from bilanlib.rules.fr.code_du_travail.r6313_4 import phases as three_phases
from bilanlib.rules.fr.code_du_travail.r6313_7 import clauses
from bilanlib.rules.fr.code_du_travail.r6313_8 import mentions, parties
from bilanlib.rules.fr.code_du_travail.r6313_8 import start as after_signature

MENDERS: Mapping[Template, Mender] = MappingProxyType(
    {
        consent.NO_CONSENT: start.move_start,
        consent.REFUSED: sittings.cancel_all,
        consent.WITHDRAWN: sittings.cancel_after_withdrawal,
        duration.TOO_LONG: hours.shorten,
        three_phases.MISSING_PHASE: phases.plan_phases,
        contents.LACKING: offers.add_topics,
        contents.NO_BRANCH: offers.add_branch,
        conduct.NOT_LED: sittings.give_to_provider,
        conduct.IN_A_GROUP: sittings.make_interview,
        conduct.NO_INTERVIEW: phases.plan_interview,
        conduct.GROUP_FORBIDDEN: sittings.make_interview,
        follow_up.NOT_OFFERED: offers.offer_follow_up,
        follow_up.NO_TIME: offers.bring_follow_up_forward,
        follow_up.LATER_THAN_USUAL: offers.bring_follow_up_forward,
        clauses.CLAUSE_TOO_LONG: retention.shorten_clause,
        mentions.ABSENT: drafts.write_mention,
        mentions.PARTIAL: drafts.write_mention,
        parties.NO_CONVENTION: start.move_start,
        parties.NOT_SIGNED: start.move_start,
        after_signature.NEVER_CONCLUDED: start.move_start,
        after_signature.DURING_THE_TEN_DAYS: start.move_start,
        after_signature.NO_REFLECTION: start.move_start,
        r1233_35.NOT_CONCLUDED: start.move_start,
    }
)
"""What proposes edits, by kind of finding."""
