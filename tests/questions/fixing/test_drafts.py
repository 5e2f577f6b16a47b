from datetime import date, timedelta

import pytest
from attrs import evolve

from bilanlib.models.convention import Convention, Signature
from bilanlib.models.funding import FundingLine
from bilanlib.models.programme import Programme
from bilanlib.models.table import Table
from bilanlib.models.terms import FundingSource, Mention, Party, Presence
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.fixes import apply, fixes
from bilanlib.questions.fixing.drafts import is_unsent_draft
from bilanlib.questions.guidance import OF_MENTIONS
from bilanlib.testing.lawful_convention import ALL_MENTIONS
from plans import PLAN, edits_of, fix_of

RULE = "fr.ct.R6313-8.mentions"
AT = date(2026, 10, 1)
DRAFT = Convention(draft_sent_on=None, draft_received_on=None, signatures=(), mentions=ALL_MENTIONS)
DAY = timedelta(days=1)


def lacking(mention, presence=Presence.ABSENT):
    return evolve(DRAFT, mentions=Table({**ALL_MENTIONS, mention: presence}))


class TestMentions:
    """A mention that a draft lacks."""

    @pytest.mark.parametrize("presence", [Presence.ABSENT, Presence.PARTIAL])
    @pytest.mark.parametrize("mention", OF_MENTIONS)
    def test_it_is_written_with_what_belongs_under_it(self, mention, presence):
        fix = fix_of(evolve(PLAN, convention=lacking(mention, presence)), RULE, AT)

        assert edits_of(fix) == {f"convention.mentions.{mention.value}": Presence.PRESENT}
        assert fix.guidance.template == OF_MENTIONS[mention].template
        assert "{" not in str(fix.guidance)

    def test_the_duration_is_written_with_its_limit(self):
        fix = fix_of(evolve(PLAN, convention=lacking(Mention.DURATION)), RULE, AT)

        assert "24 h au plus" in str(fix.guidance)

    def test_each_is_a_fix_of_its_own(self):
        blank = evolve(DRAFT, mentions=Table({**ALL_MENTIONS, **dict.fromkeys(OF_MENTIONS, Presence.ABSENT)}))
        case = evolve(PLAN, convention=blank)
        offered = fixes(case, at=AT).fixes
        for fix in offered:
            case = apply(fix, case)

        assert len(offered) == len(OF_MENTIONS)
        assert case.convention.mentions == ALL_MENTIONS

    def test_the_template_of_an_offer(self):
        funding = (FundingLine(source=FundingSource.EMPLOYER_PLAN),)
        offer = Programme(
            scheme="fr-private", published_on=AT, funding=funding, convention=lacking(Mention.PRICE), totals=()
        )

        assert edits_of(fix_of(offer, RULE, AT)) == {"convention.mentions.price": Presence.PRESENT}

    def test_a_draft_that_was_sent_stays(self):
        case = evolve(PLAN, convention=evolve(lacking(Mention.PRICE), draft_sent_on=AT))

        assert fix_of(case, RULE, AT) is None


def signed(day):
    return (Signature(party=Party.EMPLOYER, signed_on=day),)


class TestUnsentDrafts:
    """Until when a draft may be written otherwise."""

    @pytest.mark.parametrize("convention", [None, UNKNOWN, evolve(DRAFT, signatures=UNKNOWN)])
    def test_there_must_be_one(self, convention):
        assert not is_unsent_draft(convention, AT)

    @pytest.mark.parametrize(
        ("day", "expected"), [(None, True), (AT - DAY, False), (AT, False), (AT + DAY, True), (UNKNOWN, False)]
    )
    def test_until_it_is_sent_or_signed(self, day, expected):
        assert is_unsent_draft(evolve(DRAFT, draft_sent_on=day), AT) is expected
        assert is_unsent_draft(evolve(DRAFT, signatures=signed(day)), AT) is expected

    @pytest.mark.parametrize(("day", "expected"), [(None, True), (AT, False), (AT + DAY, True), (UNKNOWN, True)])
    def test_who_has_received_it_was_sent_it(self, day, expected):
        assert is_unsent_draft(evolve(DRAFT, draft_received_on=day), AT) is expected
