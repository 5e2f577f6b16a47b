from itertools import permutations
from types import SimpleNamespace

import pytest

from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.cli.exits import BAD_INPUT, FAILURE, LAWFUL, UNDECIDED, exit_code, gravest
from bilanlib.engine.report import Result
from bilanlib.engine.scheme import Gap


def report(*verdicts, force=Force.LAW, gaps=(), is_preview=False, beside=()):
    """What the exit looks at in a report: results of one force, some results beside them, and gaps of some."""
    results = [*beside, *(Result("x", "", force, verdict, is_preview=is_preview) for verdict in verdicts)]
    not_covered = [Gap(id="x", title="", reason="", force=gap) for gap in gaps]
    return SimpleNamespace(results=tuple(results), not_covered=tuple(not_covered))


MET = Result("met", "", Force.LAW, Verdict.PASS)


class TestGravest:
    """Bad input, then a failure, then undecided, then lawful."""

    def test_the_codes_are_part_of_the_interface(self):
        assert (LAWFUL, FAILURE, BAD_INPUT, UNDECIDED) == (0, 1, 2, 3)

    @pytest.mark.parametrize(
        ("codes", "code"),
        [((), 0), ((0,), 0), ((0, 3), 3), ((3, 1), 1), ((1, 2), 2), ((0, 1, 2, 3), 2), ((0, 3, 1), 1)],
    )
    def test_whatever_their_order(self, codes, code):
        assert {gravest(order) for order in permutations(codes)} == {code}


class TestExitCode:
    """What one report means."""

    @pytest.mark.parametrize(
        ("verdicts", "strict", "lenient"),
        [
            ([], 3, 0),
            ([Verdict.NOT_APPLICABLE], 0, 0),
            ([Verdict.PASS, Verdict.NOT_APPLICABLE], 0, 0),
            ([Verdict.PASS, Verdict.OPEN], 3, 0),
            ([Verdict.REVIEW], 3, 0),
            ([Verdict.FAIL], 1, 1),
            ([Verdict.OPEN, Verdict.REVIEW, Verdict.FAIL, Verdict.PASS], 1, 1),
        ],
    )
    def test_open_questions_are_a_failure_only_where_they_are_not_allowed(self, verdicts, strict, lenient):
        assert exit_code(report(*verdicts), Force.LAW, allows_open=False) == strict
        assert exit_code(report(*verdicts), Force.LAW, allows_open=True) == lenient

    @pytest.mark.parametrize("verdict", [Verdict.FAIL, Verdict.OPEN, Verdict.REVIEW])
    @pytest.mark.parametrize("force", Force)
    @pytest.mark.parametrize("threshold", Force)
    def test_only_rules_that_are_strong_enough_count(self, verdict, force, threshold):
        code = exit_code(report(verdict, force=force, beside=[MET]), threshold, allows_open=False)

        assert (code != LAWFUL) is force.reaches(threshold)

    @pytest.mark.parametrize("verdict", Verdict)
    def test_where_nothing_counts_nothing_is_lawful(self, verdict):
        weak = report(verdict, force=Force.SCHEME)

        assert exit_code(weak, Force.LAW, allows_open=False) == UNDECIDED
        assert exit_code(weak, Force.LAW, allows_open=True) == LAWFUL

    @pytest.mark.parametrize("verdict", Verdict)
    def test_drafts_never_count(self, verdict):
        drafted = report(verdict, is_preview=True, beside=[MET])

        assert exit_code(drafted, Force.PRACTICE, allows_open=False) == LAWFUL

    @pytest.mark.parametrize(
        ("force", "threshold", "code"),
        [
            (Force.LAW, Force.LAW, 3),
            (Force.FUNDING, Force.LAW, 0),
            (Force.FUNDING, Force.FUNDING, 3),
            (Force.PRACTICE, Force.PRACTICE, 3),
        ],
    )
    def test_what_is_not_judged_is_undecided(self, force, threshold, code):
        assert exit_code(report(Verdict.PASS, gaps=[force]), threshold, allows_open=False) == code
        assert exit_code(report(Verdict.PASS, gaps=[force]), threshold, allows_open=True) == LAWFUL

    def test_a_failure_is_graver_than_what_is_not_judged(self):
        assert exit_code(report(Verdict.FAIL, gaps=[Force.LAW]), Force.LAW, allows_open=True) == FAILURE
