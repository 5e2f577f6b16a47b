from datetime import timedelta

import pytest

from bilanlib.calculators.statements import breakdowns_of
from bilanlib.calculators.stretches import cells_of
from bilanlib.models.session_kinds import ALL_KINDS
from bilanlib.models.sessions import HourTotal
from bilanlib.models.terms import Phase, SessionKind, Stage
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.span import NOTHING, UNBOUNDED, Span

INTERVIEW, PRIOR_INTERVIEW = SessionKind.INTERVIEW, SessionKind.PRIOR_INTERVIEW
CONCLUSION, PRIOR = Phase.CONCLUSION, Phase.PRIOR
IN_CONCLUSION, IN_PRIOR = cells_of({CONCLUSION}, ALL_KINDS), cells_of({PRIOR}, ALL_KINDS)
INTERVIEWS, PRIOR_INTERVIEWS = cells_of(Phase, {INTERVIEW}), cells_of(Phase, {PRIOR_INTERVIEW})


def total(hours, *, stage=Stage.DECLARED, phase=None, kind=None):
    return HourTotal(stage=stage, hours=Span.exactly(timedelta(hours=hours)), phase=phase, kind=kind)


def exactly(hours):
    return Span.exactly(timedelta(hours=hours))


class TestGroups:
    """Which totals belong together."""

    def test_a_total_of_the_whole_breaks_nothing_down(self):
        assert breakdowns_of([total(24)]) == ()

    def test_each_stage_and_each_way_of_breaking_down_stands_apart(self):
        found = breakdowns_of(
            [
                total(2, phase=CONCLUSION),
                total(8, phase=Phase.INVESTIGATION),
                total(6, kind=INTERVIEW),
                total(1, phase=CONCLUSION, kind=INTERVIEW),
                total(2, phase=CONCLUSION, stage=Stage.DELIVERED),
            ]
        )

        assert [(one.stage, one.by, len(one.parts)) for one in found] == [
            (Stage.DECLARED, {Phase}, 2),
            (Stage.DECLARED, {SessionKind}, 1),
            (Stage.DECLARED, {Phase, SessionKind}, 1),
            (Stage.DELIVERED, {Phase}, 1),
        ]

    def test_totals_of_unknown_stage_stand_alone(self):
        found = breakdowns_of([total(2, phase=CONCLUSION, stage=UNKNOWN), total(3, phase=CONCLUSION, stage=UNKNOWN)])

        assert [(one.stage, len(one.parts), one.is_complete) for one in found] == [(UNKNOWN, 1, False)] * 2


class TestHours:
    """How many hours a breakdown states for a part."""

    def test_what_it_does_not_list_has_none(self):
        (one,) = breakdowns_of([total(2, phase=CONCLUSION)])

        assert one.hours_in(IN_CONCLUSION) == exactly(2)
        assert one.hours_in(cells_of({Phase.INVESTIGATION}, ALL_KINDS)) == NOTHING

    def test_hours_of_a_phase_may_be_of_any_kind(self):
        (one,) = breakdowns_of([total(2, phase=CONCLUSION)])

        assert one.hours_in(INTERVIEWS) == Span(hi=timedelta(hours=2))

    def test_a_total_of_unknown_stage_may_add_to_it(self):
        one = breakdowns_of([total(2, phase=CONCLUSION), total(1, stage=UNKNOWN)])[0]

        assert one.hours_in(IN_CONCLUSION) == Span(timedelta(hours=2))
        assert one.hours_in(INTERVIEWS) == UNBOUNDED


class TestSpeaking:
    """Of which phases and kinds a breakdown says how many hours they have."""

    @pytest.mark.parametrize(
        ("word", "cells", "expected"),
        [
            (CONCLUSION, IN_CONCLUSION, [True, False, True]),
            (INTERVIEW, INTERVIEWS, [False, True, True]),
        ],
    )
    def test_of_every_part_of_the_action_in_its_own_words(self, word, cells, expected):
        totals = [
            total(8, phase=Phase.INVESTIGATION),
            total(8, kind=SessionKind.TEST),
            total(8, phase=Phase.INVESTIGATION, kind=SessionKind.TEST),
        ]

        assert [one.speaks_of(word, cells) for one in breakdowns_of(totals)] == expected

    @pytest.mark.parametrize(("word", "cells"), [(PRIOR, IN_PRIOR), (PRIOR_INTERVIEW, PRIOR_INTERVIEWS)])
    @pytest.mark.parametrize("part", [{"phase": PRIOR}, {"kind": PRIOR_INTERVIEW}, {"phase": PRIOR, "kind": INTERVIEW}])
    def test_of_hours_before_the_action_where_it_lists_them(self, word, cells, part):
        (one,) = breakdowns_of([total(1, **part)])

        assert one.speaks_of(word, cells)
        assert one.hours_in(cells) == exactly(1)

    @pytest.mark.parametrize("part", [{"phase": CONCLUSION}, {"kind": INTERVIEW}])
    def test_not_of_hours_before_the_action_that_it_does_not_list(self, part):
        (one,) = breakdowns_of([total(1, **part)])

        assert not one.speaks_of(PRIOR, IN_PRIOR)
        assert not one.speaks_of(PRIOR_INTERVIEW, PRIOR_INTERVIEWS)
