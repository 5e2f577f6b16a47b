from datetime import date

import pytest
from attrs import evolve

from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.programme import Programme
from bilanlib.models.table import Table
from bilanlib.models.terms import Phase, Topic
from bilanlib.periods.period import Period
from bilanlib.testing.lawful import TOPICS
from plans import PLAN, edits_of, fix_of

AT = date(2026, 10, 1)
OFFER = Programme(
    scheme="fr-private",
    published_on=AT,
    phases=(Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION),
    totals=(),
    topics=TOPICS,
    follow_up=FollowUpOffer(after=Period(months=6)),
)
RULES = {
    Phase.PRELIMINARY: "fr.ct.R6313-4.preliminary",
    Phase.INVESTIGATION: "fr.ct.R6313-4.investigation",
    Phase.CONCLUSION: "fr.ct.R6313-4.conclusions",
}


def covering(case, phase, *topics):
    return evolve(case, topics=Table({**TOPICS, phase: topics}))


class TestTopics:
    """What an offer announces for a phase."""

    @pytest.mark.parametrize(
        ("phase", "covered", "announced"),
        [
            (
                Phase.PRELIMINARY,
                (Topic.JOINT_TERMS, Topic.NEED_ANALYSIS),
                (Topic.NEED_ANALYSIS, Topic.JOINT_TERMS, Topic.FORMAT_CHOICE),
            ),
            (Phase.CONCLUSION, (), (Topic.RESULTS_APPROPRIATION, Topic.CONDITIONS_AND_MEANS, Topic.STEPS)),
            (Phase.INVESTIGATION, (), (Topic.ALTERNATIVES,)),
            (Phase.INVESTIGATION, (Topic.PROJECT_CHECKED,), (Topic.PROJECT_CHECKED, Topic.PROJECT_BUILT)),
        ],
    )
    def test_what_lacks_is_added(self, phase, covered, announced):
        fix = fix_of(covering(OFFER, phase, *covered), RULES[phase], AT)

        assert edits_of(fix) == {f"topics.{phase.value}": announced}

    @pytest.mark.parametrize("phase", RULES)
    def test_what_a_bilan_covers_is_no_plan(self, phase):
        assert fix_of(covering(PLAN, phase), RULES[phase], AT) is None


class TestFollowUp:
    """The follow-up interview of an offer."""

    def test_one_that_is_not_offered(self):
        fix = fix_of(evolve(OFFER, follow_up=None), "fr.ct.R6313-4.follow-up", AT)

        assert edits_of(fix) == {"follow_up": FollowUpOffer(after=Period(months=6))}

    @pytest.mark.parametrize("after", [None, Period(months=7), Period(years=1)])
    def test_one_without_a_time_or_later_than_usual(self, after):
        case = evolve(OFFER, follow_up=FollowUpOffer(after=after))

        assert edits_of(fix_of(case, "fr.ct.R6313-4.follow-up-time", AT)) == {"follow_up.after": Period(months=6)}

    @pytest.mark.parametrize(
        ("offer", "rule"),
        [
            (None, "fr.ct.R6313-4.follow-up"),
            (FollowUpOffer(after=None), "fr.ct.R6313-4.follow-up-time"),
            (FollowUpOffer(after=Period(months=7)), "fr.ct.R6313-4.follow-up-time"),
        ],
    )
    def test_what_a_person_was_offered_is_no_plan(self, offer, rule):
        assert fix_of(evolve(PLAN, follow_up=offer), rule, AT) is None
