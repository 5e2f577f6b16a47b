"""Nothing is shown that the table does not open: held against the oracle, and by what may never happen."""

from collections import Counter
from datetime import date, timedelta
from types import MappingProxyType

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from bilanlib import (
    UNKNOWN,
    Bilan,
    ConsentScope,
    DocumentKind,
    FundingLine,
    FundingSource,
    Permission,
    Recipient,
    Scheme,
    Stance,
    Verdict,
    check,
    may_disclose,
)
from bilanlib.parameters.fr.code_du_travail import COVERED_DOCUMENTS, RECIPIENTS
from bilanlib.parameters.parameter import Value
from bilanlib.parameters.policies import CLASSES
from bilanlib.rules.facts.documents import DISCLOSURES
from bilanlib.schemes.fr_private import FR_PRIVATE
from bilanlib.testing.strategies import bilans, fpe_bilans, promised_bilans, told_less
from disclosure_kit import NEEDS, asked_for, expected, fitting, met, states

DAY = timedelta(days=1)
RULE = "fr.ct.L6313-4.disclosure"
COVERED = COVERED_DOCUMENTS.values[-1].value


def decide(state, case=None, scheme=None):
    return may_disclose(state.case if case is None else case, scheme, state.kind, to=state.to, at=state.at)


class TestOracle:
    """The table of the legal notes."""

    def test_every_row_of_the_table_was_read(self):
        assert len(NEEDS) == 6 * len(Recipient) + 4 * 8 + 3 * 5

    @settings(max_examples=200)
    @given(state=states())
    def test_the_answer_is_that_of_the_table(self, state):
        assert decide(state).permission.value == expected(state)

    def test_a_fifth_of_the_states_is_allowed_and_a_fifth_refused(self):
        seen = Counter()
        settings(max_examples=500, derandomize=True, database=None)(
            given(states())(lambda state: seen.update([decide(state).permission]))
        )()

        assert seen[Permission.ALLOWED] >= 0.2 * seen.total()
        assert seen[Permission.REFUSED] >= 0.2 * seen.total()
        assert seen[Permission.REVIEW] > 0
        assert seen[Permission.CANNOT_TELL] == 0

    @pytest.mark.parametrize("to", list(Recipient))
    @pytest.mark.parametrize("kind", list(DocumentKind))
    def test_every_cell_where_the_person_asks_for_the_disclosure(self, kind, to):
        state = asked_for(kind, to)

        assert decide(state).permission.value == expected(state)


def without_cell(state):
    """The scheme of the Code du travail without what it says of the document and the recipient."""
    entry = RECIPIENTS.values[0]
    table, kind = entry.value, CLASSES[state.kind]
    rest = MappingProxyType({to: cell for to, cell in table[kind].items() if to is not state.to})
    value = MappingProxyType({**table, kind: rest})
    parameter = evolve(RECIPIENTS, values=(Value(value, entry.source),))
    return Scheme(id="shorter", title="shorter", rules=FR_PRIVATE.rules, disclosure=parameter)


def weaker(one, state):
    """A word that was a ground, in every way in which it is none any more."""
    other = next(to for to in Recipient if to is not state.to)
    kind = next(kind for kind in DocumentKind if CLASSES[kind] is not CLASSES[state.kind])
    return [
        evolve(one, stance=Stance.REFUSES),
        evolve(one, given_on=None),
        evolve(one, given_on=state.at + DAY),
        evolve(one, withdrawn_on=state.at),
        evolve(one, recipient=other),
        evolve(one, recipient=None),
        evolve(one, document=kind),
        evolve(one, scope=ConsentScope.BILAN),
        *([evolve(one, stance=Stance.AGREES)] if state.needs == "request" else []),
    ]


class TestGrounds:
    """Take away what a permission rests on, and it is gone."""

    @given(state=met("nothing", "word", "request", "employer-pays", "until-destruction"))
    def test_without_its_cell_nothing_is_allowed(self, state):
        assert decide(state).is_allowed
        assert decide(state, scheme=without_cell(state)).permission is Permission.REFUSED

    @given(state=met("word", "request"))
    def test_without_its_only_word_it_is_refused(self, state):
        (ground,) = state.case.consents
        said = {
            decide(state, evolve(state.case, consents=consents)).permission
            for consents in [(), *((one,) for one in weaker(ground, state))]
        }

        assert decide(state).is_allowed
        assert said == {Permission.REFUSED}

    @given(state=met("employer-pays"))
    def test_an_employer_that_does_not_pay_is_refused(self, state):
        unpaid = evolve(state.case, funding=(FundingLine(source=FundingSource.CPF),))

        assert decide(state).is_allowed
        assert decide(state, unpaid).permission is Permission.REFUSED

    @given(state=met("until-destruction"))
    def test_the_day_after_the_end_those_who_carry_it_out_are_not_allowed(self, state):
        assert decide(evolve(state, at=state.end)).is_allowed
        assert not decide(evolve(state, at=state.end + DAY)).is_allowed

    @given(state=states(), data=st.data())
    def test_an_unrelated_word_allows_nothing(self, state, data):
        changes = data.draw(
            st.sampled_from(
                [
                    {"recipient": next(to for to in Recipient if to is not state.to)},
                    {"document": next(kind for kind in DocumentKind if CLASSES[kind] is not CLASSES[state.kind])},
                    {"scope": ConsentScope.METHOD},
                    {"given_on": state.at + DAY},
                ]
            )
        )
        case = evolve(state.case, consents=(*state.case.consents, evolve(fitting(state), **changes)))

        assert decide(state, case).permission is decide(state).permission


class TestToldLess:
    """Knowing less never opens a document."""

    @given(state=states(), data=st.data())
    def test_of_a_state_nothing_is_allowed_that_was_not(self, state, data):
        before, after = decide(state), decide(state, data.draw(told_less(state.case)))

        assert after.permission in {before.permission, Permission.CANNOT_TELL}

    @given(
        drawn=st.one_of(bilans(), fpe_bilans(), promised_bilans()),
        kind=st.sampled_from(DocumentKind),
        to=st.sampled_from(Recipient),
        data=st.data(),
    )
    def test_of_any_bilan_nothing_is_allowed_that_was_not(self, drawn, kind, to, data):
        less = data.draw(told_less(drawn.case))

        before = may_disclose(drawn.case, None, kind, to=to, at=drawn.at)
        after = may_disclose(less, None, kind, to=to, at=drawn.at)

        assert after.permission in {before.permission, Permission.CANNOT_TELL}

    @given(kind=st.sampled_from(DocumentKind), to=st.sampled_from(Recipient))
    def test_of_a_case_that_tells_nothing_only_what_asks_for_no_fact_is_allowed(self, kind, to):
        nothing = may_disclose(Bilan(), "fr-private", kind, to=to, at=date(2025, 6, 10))

        assert nothing.is_allowed is (NEEDS.get((kind, to)) == "nothing")


VERDICTS = {
    Verdict.PASS: Permission.ALLOWED,
    Verdict.FAIL: Permission.REFUSED,
    Verdict.OPEN: Permission.CANNOT_TELL,
    Verdict.REVIEW: Permission.REVIEW,
}


@settings(max_examples=100)
@given(drawn=bilans())
def test_the_rule_on_recorded_disclosures_says_the_same(drawn):
    """Of each disclosure that somebody else than the beneficiary made, on its day; the rule asks no more of staff."""
    told = DISCLOSURES.read(drawn.case)
    shown = () if told is UNKNOWN else told
    leaves = {leaf.where: leaf for leaf in check(drawn.case, at=drawn.at)[RULE].leaves}
    judged = {
        one.where: (VERDICTS[leaves[one.where].verdict], may_disclose(drawn.case, None, one.kind, to=one.to, at=one.on))
        for one in shown
        if one.by_beneficiary is False and one.to is not Recipient.COUNSELLOR and one.kind in COVERED
        if UNKNOWN not in {one.to, one.on}
    }

    assert {where: verdict for where, (verdict, _) in judged.items()} == {
        where: decision.permission for where, (_, decision) in judged.items()
    }
