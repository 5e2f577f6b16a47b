"""What each state asks of whom."""

import pytest

from bilanlib.calculators.states import ActionState, ConventionState
from bilanlib.engine.scheme import Scheme
from bilanlib.schemes.fr_fpe import FR_FPE
from bilanlib.schemes.fr_private import FR_PRIVATE
from bilanlib.schemes.handovers import LINES, HandoverLine, handovers_of
from bilanlib.schemes.obligation import ObligationKind
from bilanlib.schemes.obligations import obligations_of
from bilanlib.schemes.obligations_of_actions import OF_ACTIONS
from bilanlib.schemes.obligations_of_conventions import OF_CONVENTIONS
from kit import RULES

ALL = (*OF_CONVENTIONS, *OF_ACTIONS)
STATES = (*ConventionState, *ActionState)
SILENT = {ConventionState.OVERTAKEN, ActionState.NOT_PLANNED, ActionState.CANCELLED, ActionState.DISPUTED}
"""States in which nothing is asked of anybody: of a disputed action, what its answers forbid is asked by them."""


class TestTable:
    """Every line of it."""

    @pytest.mark.parametrize("state", STATES)
    def test_every_state_asks_for_something_but_those_in_which_nothing_is_due(self, state):
        assert bool(obligations_of(FR_PRIVATE, state)) is (state not in SILENT)

    @pytest.mark.parametrize("one", ALL)
    def test_a_sentence_names_who_and_says_must_may_or_must_not(self, one):
        words = {ObligationKind.MUST: "doit", ObligationKind.MAY: "peut", ObligationKind.MUST_NOT: "ne doit"}
        actor = one.actor.label[0].upper() + one.actor.label[1:]

        assert one.what.startswith(f"{actor} {words[one.kind]} ")
        assert one.what.endswith(".")
        assert one.or_else[0].islower()
        assert one.or_else.endswith(".")

    @pytest.mark.parametrize("one", ALL)
    def test_its_wordings_are_of_the_article_of_its_rule(self, one):
        assert RULES[one.rule.id] is one.rule
        assert {source.article for source in one.sources} == {one.rule.sources[0].article}

    def test_nothing_may_be_done_in_a_state_that_is_not_decided(self):
        undecided = (ConventionState.DISPUTED, ConventionState.CANNOT_TELL, ActionState.DISPUTED)
        kinds = {one.kind for state in undecided for one in obligations_of(FR_PRIVATE, state)}

        assert kinds == {ObligationKind.MUST_NOT}

    @pytest.mark.parametrize("state", STATES)
    def test_a_scheme_without_the_rules_asks_for_nothing(self, state):
        assert obligations_of(FR_FPE, state) == ()


class TestHandovers:
    """What the person is given."""

    def test_a_scheme_without_the_rules_gives_nothing(self):
        assert handovers_of(FR_FPE) == ()
        assert handovers_of(Scheme(id="x", title="", rules=(LINES[0].rule,))) == (LINES[0],)

    @pytest.mark.parametrize("line", LINES)
    def test_what_a_line_lists_is_told_by_the_wording_of_the_day(self, line):
        rule = line.rule
        first = min(source.version.validity.since for source in rule.sources)

        listed = line.given_on(first)

        assert listed
        assert {source.article for _, source in listed} == {rule.sources[0].article}
        assert line.given_on(first.replace(year=first.year - 1)) == ()

    def test_a_line_that_lists_nothing_gives_nothing(self):
        line = LINES[0]

        assert (
            HandoverLine(rule=line.rule, phase=line.phase, proof="").given_on(
                line.rule.sources[0].version.validity.since
            )
            == ()
        )
