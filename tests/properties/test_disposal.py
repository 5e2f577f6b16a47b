"""The rule on destruction and the question about each document say the same; knowing less keeps nothing longer."""

import json

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from bilanlib import (
    UNKNOWN,
    DisposalState,
    EndOfAction,
    KeepingGround,
    KeptSynthesis,
    RetentionChange,
    Verdict,
    check,
    disposal,
)
from bilanlib.answers.verdict import join_readings
from bilanlib.testing.strategies import bilans, told_less, unlawful_bilans

DESTROY = "fr.ct.R6313-7.destroy"
HELD = {DisposalState.KEEP_UNTIL, DisposalState.NEEDS_AGREEMENT, DisposalState.NOT_YET_DUE}
ANSWERS = st.tuples(*(st.sampled_from(question) for question in (EndOfAction, KeptSynthesis, RetentionChange)))
CASES = st.one_of(bilans(), unlawful_bilans())


def verdicts(case, at, readings):
    """What the rule says of each document, by its place; None where no wording is encoded for the end."""
    report = check(case, at=at, readings=readings)
    result = next((one for one in report if one.id == DESTROY), None)
    if result is None:
        return None
    found = {}
    for leaf in result.leaves:
        found.setdefault(leaf.where, []).append(leaf.verdict)
    return {where: join_readings(said) for where, said in found.items()}


def is_breach(document):
    """Whether a document is, or was, held too long by every reading that is tried."""
    return bool(document.lines) and all(line.is_breach for line in document.lines)


class TestTheRule:
    """`disposal` against the verdicts of `check`."""

    @given(drawn=CASES, pinned=ANSWERS, is_pinned=st.booleans())
    def test_the_rule_fails_on_a_document_exactly_where_it_was_held_too_long(self, drawn, pinned, is_pinned):
        readings = pinned if is_pinned else ()
        said = verdicts(drawn.case, drawn.at, readings)
        answer = disposal(drawn.case, at=drawn.at, readings=readings)

        assert (answer.not_covered is None) is (said is not None)
        for one in answer.documents:
            fails = said is not None and said.get(one.where) is Verdict.FAIL
            assert is_breach(one) is fails
            assert one.is_overdue is (fails and one.state is not DisposalState.DESTROYED)

    @given(drawn=CASES, pinned=ANSWERS)
    def test_under_one_answer_each_the_rule_fails_exactly_where_destruction_is_overdue(self, drawn, pinned):
        said = verdicts(drawn.case, drawn.at, pinned) or {}

        for one in disposal(drawn.case, at=drawn.at, readings=pinned).documents:
            line = one.recommended
            if one.state is DisposalState.DESTROYED or line is None:
                continue
            is_overdue = one.state is DisposalState.DESTROY_NOW and one.overdue_by > 0
            is_too_long = one.state is DisposalState.DESTROY_NOW and line.ground is KeepingGround.LONG_AGREEMENT
            assert (said.get(one.where) is Verdict.FAIL) is (is_overdue or is_too_long)

    @given(drawn=CASES, pinned=ANSWERS)
    def test_what_may_be_kept_passes_and_what_cannot_be_told_is_open(self, drawn, pinned):
        said = verdicts(drawn.case, drawn.at, pinned) or {}
        answer = disposal(drawn.case, at=drawn.at, readings=pinned)

        for one in answer.with_state(DisposalState.KEEP_UNTIL):
            assert said[one.where] is Verdict.PASS
            assert one.due_on > drawn.at
        for one in answer.with_state(DisposalState.CANNOT_TELL):
            assert answer.not_covered is not None or said.get(one.where, said.get("")) is Verdict.OPEN

    @given(drawn=CASES, pinned=ANSWERS)
    def test_nothing_is_disputed_once_every_question_is_answered(self, drawn, pinned):
        answer = disposal(drawn.case, at=drawn.at, readings=pinned)

        assert answer.with_state(DisposalState.REVIEW) == ()
        assert all(len(one.lines) <= 1 for one in answer.documents)


class TestLess:
    """Facts that are withheld."""

    @given(drawn=CASES, data=st.data())
    def test_retention_never_grows_when_a_fact_is_withheld(self, drawn, data):
        less = data.draw(told_less(drawn.case))
        before = disposal(drawn.case, at=drawn.at).documents
        after = disposal(less, at=drawn.at).documents

        for full, part in zip(before, after, strict=False):
            assert may_become(full, part), (full.state, part.state)
            if full.state is not DisposalState.DESTROYED:
                assert not_later(part.earliest, full.earliest)
                assert not_later(part.latest, full.latest)
                assert not_later(part.due_on, full.due_on)

    @given(drawn=CASES)
    def test_where_the_agreement_is_not_told_a_document_is_kept_only_by_what_needs_none(self, drawn):
        documents = () if drawn.case.documents is UNKNOWN else drawn.case.documents
        case = evolve(drawn.case, documents=tuple(evolve(one, retention=UNKNOWN) for one in documents))

        assert disposal(case, at=drawn.at).with_state(DisposalState.KEEP_UNTIL) == ()


def may_become(full, part):
    """Whether a state may turn into another where less is told."""
    if part.state in {full.state, DisposalState.CANNOT_TELL}:
        return True
    if full.state is DisposalState.DESTROYED:
        # Nobody told any more that it is gone: evidence is to be kept, and before the end nothing is due.
        return part.state in {DisposalState.MUST_KEEP, DisposalState.NEEDS_AGREEMENT, DisposalState.NOT_YET_DUE}
    return {full.state, part.state} <= HELD - {DisposalState.KEEP_UNTIL}


def not_later(part, full):
    return part is None or (full is not None and part <= full)


class TestWords:
    """Sentences and data."""

    @given(drawn=CASES, language=st.sampled_from(["fr", "en"]))
    def test_every_answer_can_be_written(self, drawn, language):
        answer = disposal(drawn.case, at=drawn.at)
        text, data = answer.to_text(language), answer.to_dict(language)

        assert json.loads(json.dumps(data, allow_nan=False)) == data
        assert "{" not in text
        assert [line for line in text.split("\n") if line != line.rstrip()] == []

    @given(drawn=CASES)
    def test_what_is_missing_is_what_the_rule_asks_for(self, drawn):
        answer = disposal(drawn.case, at=drawn.at)
        undecided = answer.with_state(DisposalState.CANNOT_TELL) if answer.not_covered is None else ()

        assert all(one.missing for one in undecided)
        assert {fact.path for one in answer.documents for fact in one.missing} <= {one.path for one in answer.missing}
