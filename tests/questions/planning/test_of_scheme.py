"""A scheme made for these tests: its values, through the facets under which it lists them."""

from datetime import date, timedelta

import pytest

from bilanlib import (
    Force,
    HourTotal,
    Modality,
    Period,
    Phase,
    Programme,
    Scheme,
    SessionKind,
    Span,
    Stage,
    plan,
)
from bilanlib.answers.finding import Template
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.facet import Facet
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_4
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, SITTINGS

HOUR = timedelta(hours=1)
SOURCE = R6313_4.since("2019-01-01")
START = date(2026, 9, 7)
REMOTE = Template("in-person", Verdict.FAIL, "séance en présence")
KINDS = (SessionKind.INTERVIEW, SessionKind.INDIVIDUAL_WORK)


def scheme_with(facet, value, direction, body=lambda *_: ()):
    """A scheme of one rule, which uses one value."""
    parameter = Parameter("test.value", "valeur", (Value(value, SOURCE),), direction)
    made = rule(
        "test.rule",
        title="La règle de l’essai.",
        sources=(SOURCE,),
        force=Force.SCHEME,
        governed_by=BEGIN_OF_ACTION,
        needs=needs(SITTINGS),
        uses=(parameter,),
        remedy="Rien.",
    )(body)
    inner = Scheme(id="test-inner", title="Essai", rules=(made,), facets={facet: (parameter,)})
    return Scheme(id="test", title="Essai", rules=(), includes=(inner,))


def hours_of(found, kind):
    return sum((one.duration for one in found.sessions if one.kind is kind), timedelta()) / HOUR


def offer(least, most, **told):
    totals = [HourTotal(stage=Stage.DECLARED, hours=Span(least * HOUR, most * HOUR))]
    totals += [HourTotal(stage=Stage.DECLARED, hours=Span(HOUR), kind=kind) for kind in KINDS]
    return Programme(totals=totals, phases=(Phase.INVESTIGATION,), **told)


def planned(scheme, programme=None, start=START):
    return plan(offer(4, 30) if programme is None else programme, scheme, start=start)


class TestHours:
    """Bounds on hours, by the kinds that a facet speaks of."""

    @pytest.mark.parametrize(
        ("facet", "value", "direction", "expected"),
        [
            (Facet.TOTAL_HOURS, 12 * HOUR, Direction.AT_LEAST, 12),
            (Facet.TOTAL_HOURS, 12 * HOUR, Direction.AT_MOST, 4),
            (Facet.TOTAL_HOURS, 12 * HOUR, Direction.EXACT, 12),
            (Facet.TOTAL_HOURS, Span(10 * HOUR, 20 * HOUR), Direction.EXACT, 10),
            (Facet.COUNSELLOR_HOURS, 14 * HOUR, Direction.EXACT, 15),
            (Facet.PERSONAL_HOURS, 6 * HOUR, Direction.EXACT, 7),
            (Facet.PRICE, 6 * HOUR, Direction.EXACT, 4),
            (Facet.TOTAL_HOURS, "12 h", Direction.EXACT, 4),
        ],
    )
    def test_the_fewest_hours_within_them(self, facet, value, direction, expected):
        found = planned(scheme_with(facet, value, direction))

        assert sum((one.duration for one in found.sessions), timedelta()) == expected * HOUR

    def test_they_clash_under_the_id_of_the_rule(self):
        found = planned(scheme_with(Facet.TOTAL_HOURS, 12 * HOUR, Direction.AT_LEAST), offer(2, 11))

        assert [one.id for one in found.clash] == ["totals[0]", "test.rule"]
        assert str(found.clash[1].message) == "La règle de l’essai."

    def test_a_value_of_later_days_bounds_nothing_before(self):
        scheme = scheme_with(Facet.TOTAL_HOURS, 12 * HOUR, Direction.AT_LEAST)

        assert hours_of(planned(scheme, start=date(2018, 9, 3)), SessionKind.INTERVIEW) == 3


class TestInterviews:
    """Bounds on the number of interviews."""

    @pytest.mark.parametrize(
        ("direction", "expected"), [(Direction.AT_LEAST, 6), (Direction.AT_MOST, 2), (Direction.EXACT, 6)]
    )
    def test_they_are_kept(self, direction, expected):
        found = planned(scheme_with(Facet.APPOINTMENTS, 6, direction))

        assert len([one for one in found.sessions if one.kind is SessionKind.INTERVIEW]) == expected

    @pytest.mark.parametrize(
        ("direction", "number", "possible"),
        [
            (Direction.AT_LEAST, 5, False),
            (Direction.AT_LEAST, 6, True),
            (Direction.AT_LEAST, 7, True),
            (Direction.AT_MOST, 5, True),
            (Direction.AT_MOST, 6, True),
            (Direction.AT_MOST, 7, False),
        ],
    )
    def test_around_the_bound(self, direction, number, possible):
        scheme = scheme_with(Facet.APPOINTMENTS, 6, direction)

        assert planned(scheme, offer(4, 30, interviews=number)).is_possible is possible


class TestSpans:
    """Bounds on the time from the first session to the last."""

    @pytest.mark.parametrize(("direction", "days"), [(Direction.AT_LEAST, 28), (Direction.AT_MOST, 14)])
    def test_they_are_kept(self, direction, days):
        wanted = Period(days=28 if direction is Direction.AT_LEAST else 14)
        found = planned(scheme_with(Facet.SPAN, wanted, direction), offer(12, 30) if days == 14 else None)

        assert (found.sessions[-1].day - found.sessions[0].day).days == days


class TestPhases:
    """Phases that a scheme requires."""

    @pytest.mark.parametrize(("direction", "number"), [(Direction.SUPERSET, 2), (Direction.EXACT, 1)])
    def test_a_list_of_phases_is_required_where_more_may_be_added(self, direction, number):
        value = frozenset({Phase.CONCLUSION, Phase.FOLLOW_UP})
        found = planned(scheme_with(Facet.PHASES, value, direction))

        assert len({one.phase for one in found.sessions}) == number


class TestModalities:
    """Ways of meeting that the offer names, tried one after the other."""

    @pytest.mark.parametrize(
        ("told", "expected"),
        [
            ((Modality.IN_PERSON, Modality.VIDEO), Modality.VIDEO),
            ((Modality.VIDEO, Modality.IN_PERSON), Modality.VIDEO),
            ((Modality.IN_PERSON,), None),
        ],
    )
    def test_one_under_which_no_rule_fails_is_taken(self, told, expected):
        def judge(ctx, _):
            met = {one.modality for one in ctx.case.sessions}
            return (REMOTE.at("sessions"),) if Modality.IN_PERSON in met else ()

        found = planned(scheme_with(Facet.PRICE, 1, Direction.EXACT, judge), offer(4, 30, modalities=told))
        met = {one.modality for one in found.sessions if one.kind is SessionKind.INTERVIEW}

        assert met == ({expected} if expected else set())
        assert [one.id for one in found.clash] == ([] if expected else ["test.rule"])


class TestLaterStarts:
    """A rule that a later start mends."""

    @pytest.mark.parametrize("days", [1, 2, 3, 5, 40, 300])
    def test_the_earliest_of_them_is_found(self, days):
        first = START + timedelta(days=days)

        def judge(ctx, _):
            return (REMOTE.at("sessions"),) if ctx.case.schedule.begins_on < first else ()

        found = planned(scheme_with(Facet.PRICE, 1, Direction.EXACT, judge))

        # Neither that day nor the one before is a holiday anywhere.
        assert found.earliest_start == first
        assert found.sessions[0].day == first
        assert [one.id for one in found.reasons] == ["test.rule", "start"]

    def test_none_is_looked_for_beyond_the_last_day_wished(self):
        def judge(ctx, _):
            return (REMOTE.at("sessions"),) if ctx.case.schedule.begins_on < START + timedelta(days=9) else ()

        scheme = scheme_with(Facet.PRICE, 1, Direction.EXACT, judge)
        found = plan(offer(4, 30), scheme, start=START, until=START + timedelta(days=7))

        assert [one.id for one in found.clash] == ["until", "test.rule"]
