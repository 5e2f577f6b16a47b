"""What holds of the deadlines of every case: they agree with the rules, and told less none gets a later day."""

from hypothesis import given
from hypothesis import strategies as st

from bilanlib import DeadlineState, Verdict, check, deadlines
from bilanlib.answers.verdict import join_readings, join_wordings
from bilanlib.testing.strategies import bilans, lawful_bilans, told_less

FUTURE, OPEN, MET, MISSED = DeadlineState.FUTURE, DeadlineState.OPEN, DeadlineState.MET, DeadlineState.MISSED
DISPUTED, UNTOLD = DeadlineState.DISPUTED, DeadlineState.UNTOLD

AGREES = {
    Verdict.FAIL: {MISSED},
    Verdict.REVIEW: {DISPUTED},
    Verdict.PASS: {MET, OPEN, FUTURE, UNTOLD},
    Verdict.NOT_APPLICABLE: {MET, OPEN, FUTURE, UNTOLD},
    Verdict.OPEN: {UNTOLD, OPEN, FUTURE},
}
"""States that a deadline can have under each verdict of its rule."""

OTHER_REASONS = {"term-too-long", "told-in-part"}
"""Findings that fail for another reason than a day, on the very day of the end as well."""


def verdict_on(result, where):
    """What the rule says of one thing: the verdicts of its runs, joined as the engine joins them."""
    leaves = [leaf for leaf in result.leaves if leaf.where == where]
    if not where or not leaves:
        return result.verdict
    tree = {}
    for leaf in leaves:
        tree.setdefault(leaf.choices[:1], {}).setdefault(leaf.edition, []).append(leaf.verdict)
    tried = [join_wordings(join_readings(verdicts) for verdicts in branch.values()) for branch in tree.values()]
    return join_readings(tried)


class TestRules:
    """A deadline and the rule that judges it."""

    @given(drawn=bilans())
    def test_a_deadline_is_missed_where_its_rule_fails_and_disputed_where_it_is_in_review(self, drawn):
        report = check(drawn.case, at=drawn.at)
        judged = [one for one in deadlines(drawn.case, at=drawn.at) if one.kind.rule is not None]
        results = [(one, report[one.kind.rule.id]) for one in judged]

        for one, result in results:
            if OTHER_REASONS.isdisjoint(result.codes):
                assert one.state in AGREES[verdict_on(result, one.where)], one

    @given(drawn=bilans())
    def test_no_rule_fails_or_is_in_review_without_a_deadline_that_says_so(self, drawn):
        answer = deadlines(drawn.case, at=drawn.at)
        judging = {kind.rule.id for kind in check(drawn.case, at=drawn.at).program.scheme.deadlines() if kind.rule}
        grave = [
            result
            for result in check(drawn.case, at=drawn.at).with_verdict(Verdict.FAIL, Verdict.REVIEW)
            if result.id in judging and OTHER_REASONS.isdisjoint(result.codes)
        ]

        for result in grave:
            about = {one.state for one in answer if one.kind.rule is not None and one.kind.rule.id == result.id}
            assert about & {MISSED, DISPUTED}, result.id

    @given(drawn=lawful_bilans())
    def test_a_lawful_bilan_misses_no_deadline_of_the_law(self, drawn):
        missed = deadlines(drawn.case, at=drawn.at).with_state(MISSED)

        assert {one.kind.id for one in missed} <= {"fr.ct.R6313-8.wait", "fr.ct.R6313-4.follow-up-interview"}


class TestToldLess:
    """Facts withheld."""

    @given(drawn=bilans(), data=st.data())
    def test_a_deadline_stands_as_before_or_is_unknown(self, drawn, data):
        known = by_place(deadlines(drawn.case, at=drawn.at))
        less = by_place(deadlines(data.draw(told_less(drawn.case)), at=drawn.at))

        changed = {key: one.state for key, one in less.items() if key not in known or one.state is not known[key].state}

        assert set(changed.values()) <= {UNTOLD}

    @given(drawn=bilans(), data=st.data())
    def test_no_last_day_becomes_later(self, drawn, data):
        known = by_place(deadlines(drawn.case, at=drawn.at))
        less = by_place(deadlines(data.draw(told_less(drawn.case)), at=drawn.at))

        for key in known.keys() & less.keys():
            for name in ("last_day", "earliest_day", "latest_day"):
                before, now = getattr(known[key], name), getattr(less[key], name)
                if now is not None and less[key].last_day is not None:
                    assert before is not None, (key, name)
                    assert now <= before, (key, name)

    @given(drawn=bilans(), data=st.data())
    def test_no_day_before_which_nothing_may_be_done_becomes_earlier(self, drawn, data):
        known = by_place(deadlines(drawn.case, at=drawn.at))
        less = by_place(deadlines(data.draw(told_less(drawn.case)), at=drawn.at))

        for key in known.keys() & less.keys():
            if less[key].first_day is not None:
                assert known[key].first_day is not None, key
                assert less[key].first_day >= known[key].first_day, key

    @given(drawn=bilans(), data=st.data())
    def test_no_day_for_the_diary_becomes_later_where_all_days_are_known(self, drawn, data):
        known = by_place(deadlines(drawn.case, at=drawn.at))
        less = by_place(deadlines(data.draw(told_less(drawn.case)), at=drawn.at))

        for key in known.keys() & less.keys():
            one = less[key]
            if one.is_dated and one.day is not None and one.last_day is not None:
                assert one.day <= known[key].day, key


def by_place(answer):
    return {(one.kind.id, one.where): one for one in answer}


class TestAnswers:
    """What holds of every answer."""

    @given(drawn=bilans())
    def test_the_deadlines_come_in_the_order_of_their_days(self, drawn):
        days = [one.day for one in deadlines(drawn.case, at=drawn.at)]
        told = [day for day in days if day is not None]

        assert days == sorted(told) + [None] * (len(days) - len(told))

    @given(drawn=bilans())
    def test_the_earliest_day_is_not_after_the_latest(self, drawn):
        for one in deadlines(drawn.case, at=drawn.at):
            if one.earliest_day is not None and one.latest_day is not None:
                assert one.earliest_day <= one.latest_day

    @given(drawn=bilans())
    def test_what_is_unknown_says_what_is_missing(self, drawn):
        for one in deadlines(drawn.case, at=drawn.at).with_state(UNTOLD):
            assert one.missing

    @given(drawn=bilans())
    def test_it_can_be_written_in_each_language_and_form(self, drawn):
        answer = deadlines(drawn.case, at=drawn.at)
        again = deadlines(drawn.case, at=drawn.at)

        for language in ("fr", "en"):
            assert answer.to_text(language) == again.to_text(language)
            assert answer.to_dict(language) == again.to_dict(language)
        assert answer.to_ics(key="K") == again.to_ics(key="K")
