"""What two reports no longer say alike."""

import json
from datetime import date

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from bilanlib import (
    UNKNOWN,
    Change,
    InvalidValueError,
    Stake,
    TenDays,
    UnknownNameError,
    Verdict,
    check,
    compare,
)
from bilanlib.calculators.grounds import Permission
from bilanlib.calculators.windows import DeadlineState
from bilanlib.messages.terms import Language
from bilanlib.models.consents import Consent
from bilanlib.models.documents import Document
from bilanlib.models.terms import ConsentScope, DocumentKind, Form, Recipient, Stance
from bilanlib.questions.changes import ResultChange, changed_rows, only_in
from bilanlib.questions.comparison_tables import DeadlineRow
from bilanlib.questions.disposal_lines import DisposalState
from bilanlib.render.wording import Wording
from bilanlib.testing.strategies import bilans, fpe_bilans, programmes, scheme_bilans, scheme_programmes, told_less
from kit import example

AT = date(2026, 11, 21)
LAWFUL, DISPUTED = example("01-lawful-plan"), example("06-signed-on-day-twelve")
UNSENT = evolve(LAWFUL, convention=evolve(LAWFUL.convention, draft_sent_on=UNKNOWN))
SILENT = example("08-silence")
ACCEPTANCE = "fr.ct.R6313-8.acceptance"
DRAFT, MINIMUM = "TRSD2602696D", "fr.ct.R6313-4.min-accompaniment"
CASES = st.one_of(bilans(), programmes(), fpe_bilans(), scheme_bilans(), scheme_programmes())


def verdicts(answer):
    return {one.id: one.verdicts for one in answer.results}


@st.composite
def pairs(draw):
    """Two reports on one case: fewer facts, or another day."""
    drawn, other = draw(CASES), draw(CASES)
    less = draw(told_less(drawn.case))
    return check(drawn.case, at=drawn.at), check(less, at=draw(st.sampled_from([drawn.at, other.at])))


class TestProperties:
    """What holds of every comparison."""

    @given(drawn=CASES)
    def test_a_report_compared_to_itself_is_no_change(self, drawn):
        first, second = check(drawn.case, at=drawn.at), check(drawn.case, at=drawn.at)

        assert compare(first, first).is_empty
        assert compare(first, second).is_empty

    @given(both=pairs())
    def test_the_other_way_round_before_and_after_change_places(self, both):
        there, back = compare(*both), compare(*reversed(both))

        assert {one.id: one.verdicts[::-1] for one in there.results} == verdicts(back)
        assert {one.id: {*one.new_findings} for one in there.results} == {
            one.id: {*one.gone_findings} for one in back.results
        }
        assert {(one.key, one.before, one.after) for one in (*there.due, *there.decisions)} == {
            (one.key, one.after, one.before) for one in (*back.due, *back.decisions)
        }
        assert {(one.key, *one.sides) for one in (*there.deadlines, *there.disposals, *there.permissions)} == {
            (one.key, *reversed(one.sides)) for one in (*back.deadlines, *back.disposals, *back.permissions)
        }
        assert {one.path for one in there.new_missing} == {one.path for one in back.gone_missing}
        assert {one.id for one in there.new_gaps} == {one.id for one in back.gone_gaps}
        assert there.is_empty == back.is_empty

    @given(both=pairs())
    def test_what_both_say_alike_is_not_in_it_and_what_they_do_not_is(self, both):
        first, second = ({one.id: (one.verdict, {*one.findings}) for one in report} for report in both)
        differ = {rule for rule in first.keys() | second.keys() if first.get(rule) != second.get(rule)}

        assert verdicts(compare(*both)).keys() == differ

    @given(both=pairs())
    def test_data_goes_through_json_and_the_text_names_every_rule(self, both):
        answer = compare(*both)
        assume(not answer.is_empty)

        assert json.loads(json.dumps(answer.to_dict())) == answer.to_dict()
        assert all(f"[{one.id}]" in answer.to_text() for one in answer.results)


class TestSides:
    """Two cases, two days, two readings, the law and a draft, two schemes."""

    def test_two_cases(self):
        answer = compare(LAWFUL, UNSENT, at=AT)

        assert verdicts(answer)[ACCEPTANCE] == (Verdict.PASS, Verdict.OPEN)
        assert [one.path for one in answer.new_missing] == ["convention.draft_sent_on"]
        assert answer.gone_missing == ()
        assert answer.decisions == (
            Change(Stake.LAWFUL.value, True, None),
            Change(Stake.MAY_BEGIN.value, True, None),
        )

    def test_one_case_on_two_days(self):
        answer = compare(check(DISPUTED, at=date(2026, 11, 14)), check(DISPUTED, at=date(2026, 11, 15)))

        assert ACCEPTANCE in verdicts(answer)
        assert verdicts(answer)[ACCEPTANCE] != (Verdict.PASS, Verdict.PASS)

    def test_two_readings(self):
        rolled, unrolled = (check(DISPUTED, at=AT, readings=[one]) for one in (TenDays.ROLLED, TenDays.UNROLLED))
        answer = compare(rolled, unrolled)
        (change,) = answer.results

        assert (change.id, change.verdicts) == (ACCEPTANCE, (Verdict.PASS, Verdict.FAIL))
        assert [one.code for one in change.new_findings] == ["signed-late"]
        assert change.gone_findings == ()
        assert answer.decisions[0] == Change("lawful", True, False)
        assert answer.references == change.after.references

    def test_the_law_and_a_draft(self):
        answer = compare(check(LAWFUL, at=AT), check(LAWFUL, at=AT, preview=[DRAFT]))

        assert verdicts(answer).keys() == {MINIMUM}
        assert verdicts(answer)[MINIMUM][0] is None
        assert answer.decisions == ()

    def test_two_schemes(self):
        answer = compare(check(LAWFUL, at=AT), check(LAWFUL, "fr-fpe", at=AT))

        assert verdicts(answer)[ACCEPTANCE] == (Verdict.PASS, None)
        assert answer.new_gaps
        assert answer.gone_gaps

    def test_a_report_and_a_case(self):
        assert compare(check(LAWFUL, at=AT), LAWFUL, at=AT).is_empty
        assert compare(LAWFUL, check(LAWFUL, at=AT), "fr-private", at=AT).is_empty

    def test_cases_are_judged_as_told(self):
        answer = compare(DISPUTED, LAWFUL, at=AT, readings=iter([TenDays.UNROLLED]), preview=iter([DRAFT]))

        assert (answer.before.pinned, answer.after.pinned) == ((TenDays.UNROLLED,), (TenDays.UNROLLED,))
        assert (answer.before.previews, answer.after.previews) == ((DRAFT,), (DRAFT,))

    def test_a_last_day_that_changes(self):
        answer = compare(check(SILENT, at=date(2026, 11, 12)), check(SILENT, at=date(2026, 11, 14)))

        assert answer.due == (Change(ACCEPTANCE, date(2026, 11, 12), None),)
        assert answer.to_dict()["due"] == [{"rule": ACCEPTANCE, "before": "2026-11-12", "after": None}]
        assert f"12 November 2026 → no day [{ACCEPTANCE}]" in answer.to_text("en")


class TestMisuse:
    """What is refused."""

    def test_a_case_needs_a_day(self):
        with pytest.raises(InvalidValueError, match="one side is a case"):
            compare(LAWFUL, check(LAWFUL, at=AT))

    @pytest.mark.parametrize(
        "said", [{"at": AT}, {"scheme": "fr-private"}, {"readings": [TenDays.ROLLED]}, {"preview": [DRAFT]}]
    )
    def test_two_reports_are_not_judged_again(self, said):
        report = check(LAWFUL, at=AT)

        with pytest.raises(InvalidValueError, match="both sides are reports"):
            compare(report, report, **said)

    def test_an_unknown_scheme_is_refused_as_check_does(self):
        with pytest.raises(UnknownNameError):
            compare(LAWFUL, UNSENT, "nowhere", at=AT)


class TestRows:
    """The seam for rows of any kind: deadlines, decisions on documents."""

    def test_rows_are_compared_by_their_keys(self):
        before = {"a": {"state": "open"}, "b": {"state": "met"}, "c": {"state": "met"}}
        after = {"b": {"state": "met"}, "c": {"state": "missed"}, "d": {"state": "open"}}

        assert changed_rows(before, after) == (
            Change("a", {"state": "open"}, None),
            Change("c", {"state": "met"}, {"state": "missed"}),
            Change("d", None, {"state": "open"}),
        )

    def test_equal_rows_are_no_change(self):
        assert changed_rows({"a": 1}, {"a": 1}) == ()

    def test_what_only_one_has_comes_once_and_in_order(self):
        assert only_in("abcab", "b") == ("a", "c")

    def test_a_change_has_a_side(self):
        with pytest.raises(AssertionError):
            _ = ResultChange(before=None, after=None).id


class TestWriting:
    """The comparison in words."""

    @pytest.mark.parametrize("language", list(Language))
    def test_no_change_is_said(self, language):
        text = compare(LAWFUL, LAWFUL, at=AT).to_text(language)

        assert ("disent la même chose" in text) == (language is Language.FRENCH)
        assert "[" not in text

    def test_the_text_has_both_sides_the_decisions_and_the_findings(self):
        text = compare(
            check(DISPUTED, at=AT, readings=[TenDays.ROLLED]), check(DISPUTED, at=AT, readings=[TenDays.UNROLLED])
        ).to_text("en")

        assert "Before          fr-private, judged on 21 November 2026, ten-days=rolled" in text
        assert "whether the case is lawful: yes → no" in text
        assert "Verdict         compliant → non-compliant" in text or "Verdict         compliant → " in text
        assert "New             convention:" in text

    def test_other_findings_under_the_same_verdict_are_told_without_a_verdict(self):
        unsigned = evolve(UNSENT, convention=evolve(UNSENT.convention, signatures=UNKNOWN))
        answer = compare(UNSENT, unsigned, at=AT)
        (change,) = [one for one in answer.results if one.id == ACCEPTANCE]
        block = answer.to_text().partition(f"[{ACCEPTANCE}]")[2].partition("\n\n")[0]

        assert change.verdicts == (Verdict.OPEN, Verdict.OPEN)
        assert "Verdict" not in block
        assert "En plus" in block
        assert "En moins" in block

    def test_facts_gaps_and_days_have_their_sections(self):
        text = compare(check(UNSENT, at=AT), check(LAWFUL, "fr-fpe", at=AT)).to_text("en")

        assert "Facts that are no longer to be asked for:\n - convention.draft_sent_on: On which day" in text
        assert "Not judged, and was not in the list before:" in text
        assert "No longer in the list of what is not judged:" in text
        assert "whether the case is lawful: it cannot be told → no" in text
        assert "convention.draft_sent_on missing" in text

    def test_data_says_what_was_judged(self):
        data = compare(check(LAWFUL, at=AT), check(LAWFUL, at=AT, preview=[DRAFT])).to_dict("en")

        assert data["before"] == {
            "scheme": "fr-private",
            "at": "2026-11-21",
            "ref": LAWFUL.ref,
            "lawful": True,
            "readings": [],
            "previews": [],
        }
        assert data["after"]["previews"] == [DRAFT]
        assert data["results"][0]["before"] is None


KEPT = evolve(
    example("01-lawful-plan"),
    documents=(
        Document(kind=DocumentKind.SYNTHESIS, delivered_on=AT, destroyed_on=None, retention=None, disclosures=()),
    ),
)
AGREED = evolve(
    KEPT,
    consents=(
        *KEPT.consents,
        Consent(
            scope=ConsentScope.DISCLOSURE,
            stance=Stance.AGREES,
            given_on=AT,
            form=Form.WRITTEN,
            withdrawn_on=None,
            document=DocumentKind.SYNTHESIS,
            recipient=Recipient.EMPLOYER_HR,
        ),
    ),
)


class TestOtherAnswers:
    """Deadlines, documents to destroy, documents that may be shown."""

    def test_an_agreement_opens_one_document_to_one_recipient(self):
        answer = compare(KEPT, AGREED, at=AT)

        assert answer.permissions == (Change("documents[0] employer_hr", Permission.REFUSED, Permission.ALLOWED),)
        assert answer.disposals == answer.deadlines == ()
        assert answer.to_dict()["permissions"] == [
            {"document_and_recipient": "documents[0] employer_hr", "before": "refused", "after": "allowed"}
        ]
        assert ": refusée → permise" in plain(answer.to_text())

    def test_years_later_the_synthesis_must_go(self):
        first, second = check(KEPT, at=AT), check(KEPT, at=date(2029, 11, 22))
        answer = compare(first, second)

        assert answer.disposals == (Change("documents[0]", DisposalState.REVIEW, DisposalState.DESTROY_NOW),)
        assert "documents[0] : à examiner → à détruire" in plain(answer.to_text())

    def test_a_deadline_moves_with_the_draft(self):
        later = evolve(KEPT, convention=evolve(KEPT.convention, draft_sent_on=date(2026, 10, 6)))
        answer = compare(KEPT, later, at=AT)
        (moved,) = [one for one in answer.deadlines if one.key == "fr.ct.R6313-8.sign"]

        assert [row.last_day for row in moved.sides] == [date(2026, 10, 15), date(2026, 10, 16)]
        assert {"deadline", "before", "after"} == set(answer.to_dict()["deadlines"][0])

    def test_a_deadline_that_one_side_does_not_have_is_none_there(self):
        answer = compare(evolve(KEPT, documents=()), KEPT, at=AT)
        (gone,) = [one for one in answer.deadlines if one.key.endswith("documents[0]")]

        assert gone.before is None
        assert "aucune échéance → au plus tard le" in plain(answer.to_text())

    @pytest.mark.parametrize(("latest", "is_said"), [(AT, False), (None, False), (date(2026, 11, 22), True)])
    def test_another_last_day_is_told_besides(self, latest, is_said):
        row = DeadlineRow("x", DeadlineState.OPEN, None, AT, AT, latest)

        assert ("selon une autre lecture" in row.write(Wording(Language.FRENCH))) is is_said


def plain(text):
    """The text on one line, with plain spaces."""
    return " ".join(text.split())
