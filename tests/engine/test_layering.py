"""Several schemes as one: what each holds, once, in a stable order; what clashes is refused."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from attrs import evolve

from bilanlib.answers.force import Force
from bilanlib.engine.layering import homes_of, layered
from bilanlib.engine.program import program_of
from bilanlib.engine.scheme import Scheme
from bilanlib.errors import InvalidValueError
from bilanlib.law.citation import Article, Text, Version
from bilanlib.parameters.fr.code_du_travail import ACCEPTANCE_PERIOD, CONVENTION_PARTIES, REQUIRED_PHASES, RETENTION
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.parameters.tightening import is_as_tight, refuse_looser
from bilanlib.periods.period import days, months, years
from bilanlib.schemes.fr_fpe import FR_FPE
from bilanlib.schemes.fr_private import FR_PRIVATE
from bilanlib.timeline import Validity
from layer_kit import SOURCE, duty, gap, house, limit, within

SHORT = within(limit(20))
ACME = house(SHORT, duties=(duty(),), gaps=(gap(),))
OVER = house(within(limit(18, name="over.max"), name="over.within"), name="over", includes=(FR_PRIVATE,))


class TestLayered:
    """A scheme and its layers."""

    def test_the_whole_keeps_the_id_and_the_title_of_the_scheme_and_names_the_layers(self):
        whole = layered(FR_PRIVATE, [ACME])

        assert (whole.id, whole.title) == ("fr-private", FR_PRIVATE.title)
        assert whole.layers == (ACME,)
        assert FR_PRIVATE.layers == ()

    def test_it_is_the_same_object_for_the_same_schemes(self):
        whole = layered(FR_PRIVATE, [ACME, FR_FPE])

        assert layered(FR_PRIVATE, [ACME, FR_FPE]) is whole
        assert program_of(whole, frozenset(), is_offer=False) is program_of(
            layered(FR_PRIVATE, (ACME, FR_FPE)), frozenset(), is_offer=False
        )

    @pytest.mark.parametrize("layers", [[], [FR_PRIVATE], [FR_PRIVATE, FR_PRIVATE]])
    def test_no_layer_and_the_scheme_itself_add_nothing(self, layers):
        assert layered(FR_PRIVATE, layers) is FR_PRIVATE

    def test_a_layer_that_is_told_twice_or_is_there_already_adds_nothing(self):
        whole = layered(FR_PRIVATE, [ACME, ACME])

        assert whole.layers == (ACME,)
        assert layered(whole, [ACME]) is whole
        assert layered(whole, [ACME, FR_FPE]).layers == (ACME, FR_FPE)

    def test_rules_come_in_the_order_of_the_schemes(self):
        assert layered(FR_PRIVATE, [ACME, FR_FPE]).all_rules() == (*FR_PRIVATE.rules, SHORT, *FR_FPE.rules)

    def test_what_two_schemes_hold_stands_once(self):
        whole = layered(FR_PRIVATE, [OVER])

        assert whole.all_rules() == (*FR_PRIVATE.rules, *OVER.rules)
        assert whole.all_duties() == FR_PRIVATE.duties
        assert whole.all_gaps() == FR_PRIVATE.gaps
        assert whole.all_provisions() == FR_PRIVATE.provisions
        assert whole.all_deadlines() == FR_PRIVATE.all_deadlines()
        assert [part.id for part in whole.parts()] == ["fr-private", "over"]

    def test_every_table_of_who_may_be_shown_what_binds(self):
        assert layered(FR_PRIVATE, [ACME, FR_FPE]).all_disclosure() == (FR_PRIVATE.disclosure, FR_FPE.disclosure)

    def test_each_rule_duty_and_gap_has_the_scheme_that_it_comes_from(self):
        homes = homes_of(layered(OVER, [ACME]))

        assert homes[SHORT.id] == homes["acme.duty"] == homes["acme.price"] == "acme"
        assert homes["over.within"] == "over"
        assert {homes[rule.id] for rule in FR_PRIVATE.rules} == {"fr-private"}


class TestClashes:
    """What a scheme may not do to another."""

    def test_a_rule_of_the_law_is_not_replaced(self):
        mine = evolve(SHORT, id="fr.ct.L6313-4.max-duration")

        with pytest.raises(InvalidValueError, match=r"'acme' has two different things called rule 'fr\.ct\.L6313-4"):
            house(mine, includes=(FR_PRIVATE,))

    def test_a_value_of_the_law_is_not_replaced(self):
        mine = within(limit(30, tightens=None, name="fr.ct.L6313-4.max-duration"))

        with pytest.raises(InvalidValueError, match=r"called parameter 'fr\.ct\.L6313-4\.max-duration'"):
            house(mine, includes=(FR_PRIVATE,))

    def test_two_layers_that_use_one_id_for_two_rules_do_not_stand_together(self):
        twin = house(within(limit(20)), name="twin")

        with pytest.raises(InvalidValueError, match="scheme 'fr-private' has two different things called rule 'acme"):
            layered(FR_PRIVATE, [ACME, twin])

    @pytest.mark.parametrize("hours", [23, 24])
    def test_a_value_that_is_as_strict_is_a_rule_beside_the_one_of_the_law(self, hours):
        scheme = house(within(limit(hours)), includes=(FR_PRIVATE,))

        assert len(scheme.all_rules()) == len(FR_PRIVATE.rules) + 1

    @pytest.mark.parametrize("includes", [(), (FR_PRIVATE,)])
    def test_a_looser_value_is_refused_with_the_reason(self, includes):
        with pytest.raises(InvalidValueError) as refused:
            house(within(limit(25)), includes=includes)

        assert str(refused.value) == (
            "acme.hours.max is 1 day, 1:00:00 on 2019-01-01, looser than fr.ct.L6313-4.max-duration, which is "
            "1 day, 0:00:00 (at most; C. trav., art. L. 6313-4, al. 5); a scheme may tighten what it builds on, never "
            "loosen it"
        )

    def test_a_value_that_tightens_none_stands_beside_the_others(self):
        assert isinstance(house(within(limit(30, tightens=None)), includes=(FR_PRIVATE,)), Scheme)


class TestTightness:
    """Which of two values is stricter, by the direction in which the law may be tightened."""

    @pytest.mark.parametrize(
        ("direction", "given", "bound", "expected"),
        [
            (Direction.AT_MOST, timedelta(hours=23), timedelta(hours=24), True),
            (Direction.AT_MOST, timedelta(hours=24), timedelta(hours=24), True),
            (Direction.AT_MOST, timedelta(hours=25), timedelta(hours=24), False),
            (Direction.AT_MOST, months(35), years(3), True),
            (Direction.AT_MOST, months(36), years(3), True),
            (Direction.AT_MOST, months(37), years(3), False),
            (Direction.AT_LEAST, days(9), days(10), False),
            (Direction.AT_LEAST, days(10), days(10), True),
            (Direction.AT_LEAST, days(11), days(10), True),
            (Direction.AT_LEAST, 5, 6, False),
            (Direction.AT_LEAST, Decimal(6), 6, True),
            (Direction.AT_LEAST, 7, Decimal(6), True),
            (Direction.EXACT, 6, 6, True),
            (Direction.EXACT, 5, 6, False),
            (Direction.SUPERSET, frozenset({1, 2}), frozenset({1}), True),
            (Direction.SUPERSET, frozenset({1}), frozenset({1}), True),
            (Direction.SUPERSET, frozenset({2}), frozenset({1}), False),
            (Direction.SUPERSET, (1, 2), (2,), True),
            (Direction.SUPERSET, (1,), (1, 2), False),
        ],
    )
    def test_a_value_is_as_strict_or_is_not(self, direction, given, bound, expected):
        assert is_as_tight(direction, given, bound) is expected

    @pytest.mark.parametrize("pair", [(days(1), timedelta(days=1)), ("a", "b"), (1, None)])
    def test_what_has_no_order_is_not_guessed(self, pair):
        with pytest.raises(InvalidValueError, match="have no order"):
            is_as_tight(Direction.AT_MOST, *pair)

    def test_a_list_is_tightened_by_a_list(self):
        with pytest.raises(InvalidValueError, match="'a' has no members"):
            is_as_tight(Direction.SUPERSET, "a", frozenset())

    def test_a_list_of_the_law_that_loses_a_member_is_shown_in_a_stable_order(self):
        phases = REQUIRED_PHASES.values[0].value
        mine = Parameter(
            "x.phases", "", (Value(frozenset(list(phases)[:2]), SOURCE),), Direction.SUPERSET, tightens=REQUIRED_PHASES
        )

        with pytest.raises(InvalidValueError, match=r"Phase\.CONCLUSION, Phase\.INVESTIGATION, Phase\.PRELIMI"):
            refuse_looser(mine)


class TestDays:
    """A value may be strict on one day and loose on another: each change of either is looked at."""

    ARTICLE = Article(
        Text("x", "x", "X", "X"),
        "1",
        (Version(None, Validity(date(2020, 1, 1), date(2024, 6, 1))), Version(None, Validity(date(2024, 6, 1)))),
        "",
    )

    def kept(self, *values, bound=RETENTION):
        days_of = ("2020-01-01", "2024-06-01")
        told = tuple(Value(value, self.ARTICLE.since(day)) for value, day in zip(values, days_of, strict=False))
        return Parameter("x.1.kept", "", told, Direction.AT_MOST, tightens=bound)

    def test_one_year_is_never_longer_than_what_the_code_allowed(self):
        refuse_looser(self.kept(years(1)))

    def test_two_years_were_too_long_before_the_code_allowed_three(self):
        with pytest.raises(InvalidValueError, match=r"is P2Y on 2020-01-01, looser than .* which is P1Y"):
            refuse_looser(self.kept(years(2)))

    @pytest.mark.parametrize(("later", "is_refused"), [(years(2), False), (years(3), False), (years(4), True)])
    def test_a_later_value_is_held_against_the_later_one(self, later, is_refused):
        mine = self.kept(years(1), later)
        if not is_refused:
            refuse_looser(mine)
            return

        with pytest.raises(InvalidValueError, match="on 2024-06-01"):
            refuse_looser(mine)

    def test_what_changes_in_the_code_alone_is_looked_at_as_well(self):
        later = Parameter(
            "x.later",
            "",
            (Value(years(3), self.ARTICLE.since("2020-01-01")), Value(years(1), self.ARTICLE.since("2024-06-01"))),
            Direction.AT_MOST,
        )

        with pytest.raises(InvalidValueError, match=r"is P2Y on 2024-06-01, looser than x\.later, which is P1Y"):
            refuse_looser(self.kept(years(2), bound=later))

    def test_a_value_that_only_a_draft_sets_is_held_against_nothing(self):
        none_yet = Parameter("x.none", "", (), Direction.AT_MOST)

        refuse_looser(self.kept(years(9), bound=none_yet))
        refuse_looser(evolve(none_yet, tightens=RETENTION))

        assert none_yet.values == ()

    @pytest.mark.parametrize("law", [ACCEPTANCE_PERIOD, CONVENTION_PARTIES, RETENTION])
    def test_the_law_is_as_strict_as_itself(self, law):
        for entry in law.values:
            assert is_as_tight(law.direction, entry.value, entry.value)


def test_a_duty_of_a_layer_has_its_own_force():
    assert {one.force for one in ACME.all_duties()} == {Force.SCHEME}
