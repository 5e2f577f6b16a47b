from itertools import chain, combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilanlib.answers.verdict import Verdict, join_items, join_readings, join_wordings

LETTERS = {
    "F": Verdict.FAIL,
    "R": Verdict.REVIEW,
    "O": Verdict.OPEN,
    "P": Verdict.PASS,
    "N": Verdict.NOT_APPLICABLE,
}

# Set of verdicts, joined across items, readings, wordings. Written by hand, one line per set.
TABLE = """
F     F F F
R     R R R
O     O O O
P     P P P
N     N N N
FR    F R O
FO    F O O
FP    F R O
FN    F R O
RO    O O O
RP    R R O
RN    R R O
OP    O O O
ON    O O O
PN    P P O
FRO   F R O
FRP   F R O
FRN   F R O
FOP   F R O
FON   F R O
FPN   F R O
ROP   O R O
RON   O R O
RPN   R R O
OPN   O O O
FROP  F R O
FRON  F R O
FRPN  F R O
FOPN  F R O
ROPN  O R O
FROPN F R O
"""
ROWS = [line.split() for line in TABLE.split("\n") if line]
VERDICTS = st.lists(st.sampled_from(Verdict), min_size=1, max_size=6)


def told(letters):
    return [LETTERS[letter] for letter in letters]


def test_the_table_holds_every_set_of_verdicts_once():
    subsets = chain.from_iterable(combinations("FROPN", size) for size in range(1, 6))

    assert sorted(row[0] for row in ROWS) == sorted("".join(letters) for letters in subsets)


class TestJoinItems:
    """Across documents or sessions the gravest verdict counts."""

    @pytest.mark.parametrize(("letters", "joined"), [(row[0], row[1]) for row in ROWS])
    def test_each_set_of_verdicts(self, letters, joined):
        assert join_items(told(letters)) is LETTERS[joined]

    def test_nothing_to_judge_is_not_applicable(self):
        assert join_items([]) is Verdict.NOT_APPLICABLE

    @settings(deadline=None)
    @given(VERDICTS, st.sampled_from(Verdict))
    def test_one_more_item_never_mends_a_failure(self, verdicts, other):
        assert join_items([*verdicts, Verdict.FAIL, other]) is Verdict.FAIL


class TestJoinReadings:
    """Across readings of the law two definite answers that differ are a review."""

    @pytest.mark.parametrize(("letters", "joined"), [(row[0], row[2]) for row in ROWS])
    def test_each_set_of_verdicts(self, letters, joined):
        assert join_readings(told(letters)) is LETTERS[joined]

    @settings(deadline=None)
    @given(VERDICTS, st.integers(0, 5))
    def test_knowing_less_under_one_reading_leaves_the_answer_equal_or_open(self, verdicts, place):
        place %= len(verdicts)
        before = join_readings(verdicts)
        others = [*verdicts[:place], *verdicts[place + 1 :]]

        after = join_readings([*others, Verdict.OPEN])

        assert after in {before, Verdict.OPEN}

    @settings(deadline=None)
    @given(VERDICTS)
    def test_two_definite_answers_that_differ_outweigh_any_open_one(self, verdicts):
        joined = join_readings([*verdicts, Verdict.PASS, Verdict.FAIL, Verdict.OPEN])

        assert joined is Verdict.REVIEW


class TestJoinWordings:
    """Across the wordings of an unknown day only agreement is an answer."""

    @pytest.mark.parametrize(("letters", "joined"), [(row[0], row[3]) for row in ROWS])
    def test_each_set_of_verdicts(self, letters, joined):
        assert join_wordings(told(letters)) is LETTERS[joined]

    @settings(deadline=None)
    @given(VERDICTS, st.sampled_from(Verdict))
    def test_one_more_wording_never_makes_an_answer_definite(self, verdicts, other):
        more = join_wordings([*verdicts, other])

        # A pass and a "does not concern it" are the one pair that joins to something else than open.
        assert more in {join_wordings(verdicts), Verdict.OPEN} or {*verdicts, other} == {
            Verdict.PASS,
            Verdict.NOT_APPLICABLE,
        }


@pytest.mark.parametrize("join", [join_items, join_readings, join_wordings])
class TestAnyJoin:
    """What the three joins have in common."""

    @settings(deadline=None)
    @given(verdicts=VERDICTS, random=st.randoms(use_true_random=False))
    def test_order_and_repetition_do_not_matter(self, join, verdicts, random):
        shuffled = [*verdicts, *verdicts]
        random.shuffle(shuffled)

        assert join(shuffled) is join(verdicts)

    @pytest.mark.parametrize("verdict", list(Verdict))
    def test_one_verdict_alone_is_kept(self, join, verdict):
        assert join(iter([verdict])) is verdict

    @settings(deadline=None)
    @given(verdicts=VERDICTS)
    def test_a_definite_answer_needs_someone_who_gave_it(self, join, verdicts):
        joined = join(verdicts)

        assert joined in verdicts or joined in {Verdict.OPEN, Verdict.REVIEW}
