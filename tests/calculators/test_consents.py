"""What counts of what a person said about the bilan."""

from datetime import date, timedelta

import pytest

from bilanlib.calculators.consents import heard_by, unwilling_since
from bilanlib.models.consents import Statement
from bilanlib.models.terms import Stance

DAY = date(2026, 3, 10)


def on(number):
    return DAY + timedelta(days=number)


def said(given, stance=Stance.AGREES, withdrawn=None):
    return Statement("consents[0]", stance, on(given), None if withdrawn is None else on(withdrawn))


class TestHeard:
    """In which order things are heard."""

    @pytest.mark.parametrize(("given", "is_heard"), [(-1, True), (0, True), (1, False)])
    def test_what_is_said_later_is_not(self, given, is_heard):
        assert bool(heard_by((said(given),), DAY)) is is_heard

    def test_of_one_day_the_refusal_comes_last_and_then_what_was_taken_back(self):
        agreed, refused, taken_back = said(0), said(0, Stance.REFUSES), said(0, withdrawn=0)

        assert heard_by((refused, taken_back, agreed), DAY) == (agreed, taken_back, refused)


class TestUnwilling:
    """Since when the person does not consent."""

    @pytest.mark.parametrize(
        ("statements", "since"),
        [
            ((), None),
            ((said(-5),), None),
            ((said(-5, Stance.REQUESTS),), None),
            ((said(-5, Stance.REFUSES),), -5),
            ((said(1, Stance.REFUSES),), None),
            ((said(-5, withdrawn=-1),), -1),
            ((said(-5, withdrawn=0),), 0),
            ((said(-5, withdrawn=1),), None),
            ((said(-5, withdrawn=-3), said(-2)), None),
            ((said(-5), said(-2, Stance.REFUSES)), -2),
            ((said(-5, Stance.REFUSES, withdrawn=-2),), None),
        ],
    )
    def test_the_last_thing_that_was_said_counts(self, statements, since):
        assert unwilling_since(statements, DAY) == (None if since is None else on(since))
