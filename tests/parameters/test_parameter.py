from datetime import date, timedelta

import pytest

from bilanlib.errors import InvalidValueError, NotInForceError
from bilanlib.law.citation import Article, Confidence, Draft, Text, Version
from bilanlib.law.fr.code_du_travail import DRAFT_OF_2026
from bilanlib.models.terms import (
    CellTopic,
    ConductedBy,
    DocumentKind,
    FundingSource,
    Party,
    Phase,
    Recipient,
    SessionKind,
    SynthesisPart,
    Topic,
    UnitQuality,
)
from bilanlib.parameters.fr import arrete_2009_07_31 as order
from bilanlib.parameters.fr import code_du_travail as law
from bilanlib.parameters.parameter import Direction, DraftValue, Parameter, Value
from bilanlib.parameters.policies import DisclosurePolicy, DocumentClass
from bilanlib.periods.period import days, months, years
from bilanlib.questions.guidance import OF_MENTIONS
from bilanlib.readings.hours import HourCount
from bilanlib.timeline import Validity

ARTICLE = Article(
    Text("xx.t", "xx.texte", "Texte inventé", "t. inv."),
    "R1",
    (
        Version(None, Validity(date(2019, 1, 1), date(2021, 1, 1))),
        Version(None, Validity(date(2021, 1, 1), date(2023, 12, 31))),
        Version(None, Validity(date(2023, 12, 31))),
    ),
    "",
)
FIRST, SECOND, THIRD = (ARTICLE.since(day) for day in ("2019-01-01", "2021-01-01", "2023-12-31"))


def parameter(*values):
    return Parameter("xx.t.R1.length", "longueur", values, Direction.AT_MOST)


class TestHistory:
    """Each value holds until the next."""

    LENGTH = parameter(Value(1, FIRST), Value(3, THIRD, Confidence.B))

    @pytest.mark.parametrize(
        ("day", "value"),
        [
            (date(2019, 1, 1), 1),
            (date(2019, 1, 2), 1),
            (date(2021, 1, 1), 1),
            (date(2023, 12, 30), 1),
            (date(2023, 12, 31), 3),
            (date(2024, 1, 1), 3),
            (date.max, 3),
        ],
    )
    def test_the_value_of_a_day(self, day, value):
        assert self.LENGTH.on(day) == value

    def test_a_day_before_the_first_value_is_refused(self):
        with pytest.raises(NotInForceError) as caught:
            self.LENGTH.on(date(2018, 12, 31))

        assert str(caught.value) == "xx.t.R1.length has no value on 2018-12-31; its first is of 2019-01-01"

    def test_an_entry_tells_where_the_value_comes_from(self):
        entry = self.LENGTH.entry_on(date(2026, 1, 1))

        assert (entry.value, entry.source, entry.confidence) == (3, THIRD, Confidence.B)
        assert entry.since == date(2023, 12, 31)

    @pytest.mark.parametrize("sources", [(SECOND, FIRST), (FIRST, FIRST), (FIRST, THIRD, SECOND), (FIRST, FIRST.al(2))])
    def test_values_that_do_not_follow_each_other_are_refused(self, sources):
        with pytest.raises(InvalidValueError, match=r"^xx\.t\.R1\.length\.values start on .*, not each after the one"):
            parameter(*(Value(1, source) for source in sources))

    def test_values_that_follow_each_other_are_kept(self):
        kept = parameter(Value(1, FIRST), Value(2, SECOND), Value(3, THIRD))

        assert [value.since.year for value in kept.values] == [2019, 2021, 2023]


class TestDraftOnly:
    """A value that only a draft would set."""

    def test_it_has_no_value_on_any_day(self):
        draft = Draft("XX1", "un projet", ARTICLE, Confidence.C)
        floor = Parameter("xx.t.R1.floor", "plancher", (), Direction.AT_LEAST, DraftValue(13, draft))

        with pytest.raises(NotInForceError) as caught:
            floor.on(date(2026, 8, 20))

        assert str(caught.value) == "xx.t.R1.floor has no value on 2026-08-20; its first is of a draft only"
        assert floor.draft.value == 13


class TestCodeDuTravail:
    """The numbers and lists of the Code du travail, copied from the legal notes."""

    @pytest.mark.parametrize(
        ("value", "first_day", "expected", "alinea"),
        [
            (law.MAX_DURATION, "2019-01-01", timedelta(hours=24), 5),
            (law.ACCEPTANCE_PERIOD, "2019-01-01", days(10), 5),
            (law.RETENTION, "2019-01-01", years(1), 2),
            (law.RETENTION, "2023-12-31", years(3), 2),
        ],
    )
    def test_values(self, value, first_day, expected, alinea):
        day = date.fromisoformat(first_day)

        assert value.on(day) == expected
        assert (value.entry_on(day).since, value.entry_on(day).source.alinea) == (day, alinea)

    @pytest.mark.parametrize(
        ("day", "period"),
        [(date(2023, 12, 30), years(1)), (date(2023, 12, 31), years(3)), (date(2024, 1, 1), years(3))],
    )
    def test_retention_around_the_change(self, day, period):
        assert law.RETENTION.on(day) == period

    @pytest.mark.parametrize(
        "value",
        [
            law.MAX_DURATION,
            law.COUNTED_KINDS,
            law.RECIPIENTS,
            law.REQUIRED_PHASES,
            law.REQUIRED_UNIT,
            law.COVERED_DOCUMENTS,
            law.SYNTHESES,
            law.RETENTION,
            law.CONVENTION_FUNDING,
            law.CONVENTION_PARTIES,
            law.REQUIRED_MENTIONS,
            law.ACCEPTANCE_PERIOD,
        ],
    )
    def test_nothing_holds_before_2019(self, value):
        assert value.values[0].since == date(2019, 1, 1)
        with pytest.raises(NotInForceError, match="2018-12-31"):
            value.on(date(2018, 12, 31))

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            (law.REQUIRED_PHASES, {Phase.PRELIMINARY, Phase.INVESTIGATION, Phase.CONCLUSION}),
            (law.REQUIRED_UNIT, {UnitQuality.IDENTIFIED, UnitQuality.DEDICATED}),
            (law.CONVENTION_FUNDING, {FundingSource.EMPLOYER_PLAN, FundingSource.REDEPLOYMENT_LEAVE}),
            (law.DELIVERED, {DocumentKind.DETAILED_RESULTS, DocumentKind.SYNTHESIS}),
            (law.RESULTS, {DocumentKind.DETAILED_RESULTS, DocumentKind.SYNTHESIS, DocumentKind.PROJECT_SYNTHESIS}),
            (
                law.SYNTHESIS_PARTS,
                {SynthesisPart.CIRCUMSTANCES, SynthesisPart.COMPETENCES, SynthesisPart.PROJECT},
            ),
            (law.PRELIMINARY_TOPICS, {Topic.NEED_ANALYSIS, Topic.FORMAT_CHOICE, Topic.JOINT_TERMS}),
            (law.CONCLUSION_TOPICS, {Topic.RESULTS_APPROPRIATION, Topic.CONDITIONS_AND_MEANS, Topic.STEPS}),
            (law.PERSONAL_INTERVIEWS, {SessionKind.INTERVIEW, SessionKind.TRIPARTITE}),
            (law.WITHIN_PROVIDER, {ConductedBy.PROVIDER, ConductedBy.SUBCONTRACTOR}),
            (
                law.UNLED_KINDS,
                {
                    SessionKind.TEST,
                    SessionKind.INDIVIDUAL_WORK,
                    SessionKind.FIELD_ENQUIRY,
                    SessionKind.AUTOMATED_TOOL,
                    SessionKind.PROVIDER_WORK,
                },
            ),
            (law.CO_FUNDING, {FundingSource.EMPLOYER_TOP_UP}),
            (law.CELL_TOPICS, {CellTopic.NATURE, CellTopic.DURATION, CellTopic.IMPLEMENTATION}),
            (law.SYNTHESES, {DocumentKind.SYNTHESIS, DocumentKind.PROJECT_SYNTHESIS}),
            (law.RESULTS, {DocumentKind.SYNTHESIS, DocumentKind.PROJECT_SYNTHESIS, DocumentKind.DETAILED_RESULTS}),
            (
                law.COVERED_DOCUMENTS,
                {
                    DocumentKind.SYNTHESIS,
                    DocumentKind.PROJECT_SYNTHESIS,
                    DocumentKind.DETAILED_RESULTS,
                    DocumentKind.TEST,
                    DocumentKind.NOTES,
                    DocumentKind.WORKING_DOCUMENT,
                    DocumentKind.ACTION_PLAN,
                    DocumentKind.PORTFOLIO,
                    DocumentKind.TRACKING_SHEET,
                    DocumentKind.INTAKE_SHEET,
                    DocumentKind.ACCESSIBILITY_SHEET,
                },
            ),
        ],
    )
    def test_sets(self, value, expected):
        assert value.on(date(2026, 8, 20)) == expected

    def test_the_investigation_has_two_branches_of_which_one_is_enough(self):
        assert law.INVESTIGATION_BRANCHES.on(date(2026, 8, 20)) == (
            {Topic.PROJECT_BUILT, Topic.PROJECT_CHECKED},
            {Topic.ALTERNATIVES},
        )

    @pytest.mark.parametrize(
        ("value", "alinea"),
        [
            (law.PRELIMINARY_TOPICS, 2),
            (law.INVESTIGATION_BRANCHES, 6),
            (law.CONCLUSION_TOPICS, 7),
            (law.PERSONAL_INTERVIEWS, 7),
            (law.WITHIN_PROVIDER, 1),
            (law.UNLED_KINDS, 1),
            (law.FOLLOW_UP_PRACTICE, 10),
            (law.DELIVERED, 3),
            (law.SYNTHESIS_PARTS, 3),
            (law.CELL_TOPICS, 3),
        ],
    )
    def test_a_value_cites_the_paragraph_that_sets_it(self, value, alinea):
        assert {entry.source.alinea for entry in value.values} == {alinea}

    def test_usage_is_no_more_than_usage(self):
        assert law.FOLLOW_UP_PRACTICE.on(date(2026, 8, 20)) == months(6)
        assert law.FOLLOW_UP_PRACTICE.entry_on(date(2026, 8, 20)).confidence is Confidence.C
        assert law.SYNTHESIS_PARTS.entry_on(date(2026, 8, 20)).confidence is Confidence.C

    @pytest.mark.parametrize(("day", "since"), [("2018-12-31", "2008-05-01"), ("2019-01-01", "2019-01-01")])
    def test_the_cell_was_told_the_same_before_2019(self, day, since):
        assert law.CELL_TOPICS.entry_on(date.fromisoformat(day)).since == date.fromisoformat(since)

    def test_three_parties_conclude_the_convention(self):
        parties = law.CONVENTION_PARTIES.on(date(2026, 8, 20))

        assert sorted(party.value for party in parties) == ["beneficiary", "employer", "provider"]
        assert Party.PAYER not in parties

    def test_the_twelve_mentions_are_required_once_each(self):
        mentions = law.REQUIRED_MENTIONS.on(date(2026, 8, 20))

        assert len(mentions) == 12
        assert mentions == set(OF_MENTIONS)

    def test_the_minimum_of_accompaniment_is_a_draft_and_no_law(self):
        assert law.MIN_ACCOMPANIMENT.values == ()
        assert law.MIN_ACCOMPANIMENT.draft == DraftValue(timedelta(hours=13), DRAFT_OF_2026)
        assert law.ACCOMPANIMENT_KINDS.values == ()
        assert law.ACCOMPANIMENT_KINDS.draft.value == law.COUNTED_KINDS.values[0].value[HourCount.PROVIDER_LED]


class TestCountedKinds:
    """Which hours count in the twenty-four, under each answer of A3."""

    LED = frozenset({SessionKind.INTERVIEW, SessionKind.GROUP, SessionKind.TRIPARTITE})
    WHOLE = LED | {
        SessionKind.TEST,
        SessionKind.INDIVIDUAL_WORK,
        SessionKind.FIELD_ENQUIRY,
        SessionKind.PROVIDER_WORK,
        SessionKind.AUTOMATED_TOOL,
    }

    @pytest.mark.parametrize(
        ("answer", "kinds"),
        [
            (HourCount.WHOLE_ACTION, WHOLE),
            (HourCount.PROVIDER_LED, LED),
            (HourCount.FOLLOW_UP_IN, WHOLE | {SessionKind.FOLLOW_UP}),
            (HourCount.PRIOR_INTERVIEW_IN, WHOLE | {SessionKind.PRIOR_INTERVIEW}),
        ],
    )
    def test_each_answer(self, answer, kinds):
        assert law.COUNTED_KINDS.on(date(2026, 8, 20))[answer] == kinds

    def test_every_answer_has_its_kinds(self):
        assert set(law.COUNTED_KINDS.on(date(2026, 8, 20))) == set(HourCount)


def test_a_state_agent_opposes_where_an_employee_agrees():
    at, employee, agent = date(2026, 8, 20), law.RECIPIENTS, order.RECIPIENTS
    policies = [table.on(at)[DocumentClass.SYNTHESIS][Recipient.EMPLOYER_HR].policy for table in (employee, agent)]

    assert policies == [DisclosurePolicy.OPT_IN, DisclosurePolicy.OPT_OUT]


def test_the_order_on_state_agents_holds_from_the_day_after_its_publication():
    assert order.RECIPIENTS.on(date(2009, 8, 14))
    with pytest.raises(NotInForceError):
        order.RECIPIENTS.on(date(2009, 8, 13))
