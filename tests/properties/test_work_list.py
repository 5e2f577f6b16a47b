"""A list of work: what is in it can matter, what is said not to matter does not, what comes next was announced."""

from hypothesis import assume, given
from hypothesis import strategies as st

from bilanlib import InvalidValueError, check, missing
from bilanlib.testing.strategies import (
    bilans,
    fact_paths,
    forget,
    fpe_bilans,
    lawful_bilans,
    programmes,
    public_bilans,
    tell,
    untold_paths,
)
from telling_kit import CONTRADICTIONS, NO_FACTS_OF_RULES, forgotten, is_above, values

KINDS = st.sampled_from([bilans, programmes, fpe_bilans, public_bilans])


def tellable(case, paths):
    """What can be told at, above or below some paths."""
    return [one for one in untold_paths(case) if any(is_above(one, path) or is_above(path, one) for path in paths)]


class TestWorkList:
    """What holds of every list."""

    @given(data=st.data(), kind=KINDS)
    def test_it_asks_for_what_the_report_asks_for(self, data, kind):
        case, day, _ = data.draw(forgotten(kind()))
        report, work = check(case, at=day), missing(case, at=day)

        assert {item.path for item in work.items} == {one.path for one in report.missing}
        assert all({*item.rules, *(one.id for one in item.settled)} == {*item.missing.rules} for item in work.items)

    @given(data=st.data(), kind=KINDS)
    def test_what_cannot_change_lawful_does_not_change_it(self, data, kind):
        case, day, whole = data.draw(forgotten(kind()))
        idle = [item.path for item in missing(case, at=day).items if not item.may_change_lawful]
        paths = tellable(case, idle)
        assume(paths)
        path = data.draw(st.sampled_from(paths))
        assume(not any(is_above(path, one) for one in {one.path for one in missing(case, at=day).items} - {*idle}))
        try:
            after = check(tell(case, path, data.draw(values(case, path, whole))), at=day)
        except InvalidValueError:
            return

        is_contradiction = any(CONTRADICTIONS & {*result.codes} for result in after)
        assert after.lawful is check(case, at=day).lawful or is_contradiction

    @given(data=st.data(), kind=KINDS)
    def test_what_is_asked_for_next_was_announced(self, data, kind):
        case, day, whole = data.draw(forgotten(kind()))
        work = missing(case, at=day)
        announced = [item.path for item in work.items] + [one.path for one in work.upcoming]
        paths = tellable(case, [item.path for item in work.items])
        assume(paths)
        path = data.draw(st.sampled_from(paths))
        try:
            now = missing(tell(case, path, data.draw(values(case, path, whole))), at=day)
        except InvalidValueError:
            return

        known = [*announced, path]
        assert [
            item.path
            for item in now.items
            if not any(is_above(item.path, one) or is_above(one, item.path) for one in known)
        ] == []

    @given(data=st.data(), drawn=lawful_bilans())
    def test_of_a_case_told_but_for_one_fact_only_that_fact_is_asked_for_and_told_back_it_changes_a_verdict(
        self, data, drawn
    ):
        before = {item.path for item in missing(drawn.case, at=drawn.at).items}
        path = data.draw(st.sampled_from([one for one in fact_paths(drawn.case) if one not in NO_FACTS_OF_RULES]))
        case = forget(drawn.case, [path])
        listed = [item for item in missing(case, at=drawn.at).items if item.path not in before]

        # What nobody told before, because it did not matter of a thing of that kind, may be asked for besides.
        told = [item.path for item in listed if item.path in fact_paths(drawn.case)]
        assert [one for one in told if not is_above(path, one) and not is_above(one, path)] == []
        whole = {result.id: result.verdict for result in check(drawn.case, at=drawn.at)}
        assert all(whole[result.id] is not result.verdict for item in listed for result in item.waiting)
