"""Who may see what: nothing is added, nothing is shown twice over, less told is never more shown, no mark gets out."""

import json

from hypothesis import given
from hypothesis import strategies as st

from bilanlib import Bilan, FundingSource, Recipient, Verdict, check, redact, scrub, write_case
from bilanlib.parameters.visibility import PAYER_LINES
from bilanlib.testing.strategies import bilans, fpe_bilans, incomplete_bilans, programmes, public_bilans, told_less
from redaction_kit import AT, MARK, MARKED_SIREN, marked, named, told_by, whole_case

RECIPIENTS = st.sampled_from(Recipient)
PAYERS = st.sampled_from([None, *(one for one in FundingSource if one in PAYER_LINES)])
CASES = st.one_of(bilans(), incomplete_bilans())
CONTRADICTIONS = {"sources-disagree", "phase-not-held", "signed-before-sent", "refusal-not-recorded"}


def shown(case, to, at, payer=None):
    """What somebody is shown; a case that tells nothing where that is nothing."""
    answer = redact(case, "fr-private", for_=to, at=at, payer=payer)
    return Bilan() if answer.case is None else answer.case


def told(case):
    """What a case tells; a key, and a phase or a kind of hours, that is None by default tells nothing."""
    silent = ("ref", "phase", "kind")
    return {(path, fact) for path, fact in told_by(case) if fact is not None or not path.endswith(silent)}


def outputs(answer):
    return [repr(answer), str(answer), *(answer.to_text(one) for one in ("fr", "en")), json.dumps(answer.to_dict())]


class TestRedacting:
    """What is shown of a case."""

    @given(drawn=CASES, to=RECIPIENTS, payer=PAYERS)
    def test_no_fact_is_added(self, drawn, to, payer):
        assert told(shown(drawn.case, to, drawn.at, payer)) <= told(drawn.case)

    @given(drawn=CASES, to=RECIPIENTS, payer=PAYERS)
    def test_twice_is_once(self, drawn, to, payer):
        once = redact(drawn.case, "fr-private", for_=to, at=drawn.at, payer=payer)

        again = once if once.case is None else redact(once.case, "fr-private", for_=to, at=drawn.at, payer=once.payer)

        assert again.case == once.case
        assert again.withheld == once.withheld
        assert again.viewer is once.viewer

    @given(drawn=CASES, to=RECIPIENTS, payer=PAYERS, data=st.data())
    def test_told_less_is_never_shown_more(self, drawn, to, payer, data):
        less = data.draw(told_less(drawn.case))

        assert told(shown(less, to, drawn.at, payer)) <= told(shown(drawn.case, to, drawn.at, payer))

    @given(drawn=CASES)
    def test_the_beneficiary_sees_everything_but_the_notes_of_the_program(self, drawn):
        seen = shown(drawn.case, Recipient.BENEFICIARY, drawn.at)

        assert told(seen) == {(path, fact) for path, fact in told(drawn.case) if not path.endswith("extra")}

    @given(drawn=CASES, to=RECIPIENTS, payer=PAYERS)
    def test_verdicts_on_what_is_shown_are_those_of_the_case_or_open(self, drawn, to, payer):
        known = {result.id: result for result in check(drawn.case, "fr-private", at=drawn.at)}
        seen = check(shown(drawn.case, to, drawn.at, payer), "fr-private", at=drawn.at)

        assert {
            result.id: f"{known[result.id].verdict.value} became {result.verdict.value}"
            for result in seen
            if result.id in known
            and not CONTRADICTIONS & set(known[result.id].codes)
            and result.verdict not in {known[result.id].verdict, Verdict.OPEN}
        } == {}

    @given(drawn=programmes(), to=RECIPIENTS)
    def test_an_offer_is_shown_to_everybody_and_no_fact_is_added(self, drawn, to):
        answer = redact(drawn.case, for_=to, at=drawn.at)

        assert told(answer.case) <= told(drawn.case)
        assert redact(answer.case, "fr-private", for_=to, at=drawn.at).case == answer.case


class TestScrubbing:
    """A case without personal data."""

    @given(drawn=st.one_of(bilans(), programmes(), fpe_bilans(), public_bilans()))
    def test_verdicts_stay(self, drawn):
        before = {one.id: one.verdict for one in check(drawn.case, at=drawn.at)}
        after = {one.id: one.verdict for one in check(scrub(drawn.case), at=drawn.at)}

        assert after == before

    @given(drawn=st.one_of(bilans(), programmes(), fpe_bilans(), public_bilans()))
    def test_twice_is_once(self, drawn):
        once = scrub(drawn.case)

        assert scrub(once) == once


class TestMarks:
    """Names planted in every text of a case do not come out."""

    @given(drawn=CASES)
    def test_a_scrubbed_case_has_none(self, drawn):
        text = write_case(scrub(marked(drawn.case)))

        assert MARK not in text
        assert MARKED_SIREN not in text

    @given(drawn=CASES, to=RECIPIENTS, payer=PAYERS)
    def test_no_output_of_a_redacted_case_has_one(self, drawn, to, payer):
        answer = redact(marked(drawn.case), "fr-private", for_=to, at=drawn.at, payer=payer)

        assert not [text for text in outputs(answer) if MARK in text or MARKED_SIREN in text]

    @given(drawn=CASES)
    def test_no_report_has_what_is_marked_as_personal(self, drawn):
        report = check(named(drawn.case), "fr-private", at=drawn.at)

        texts = [repr(report), report.to_text("fr"), json.dumps([report.to_dict("en"), report.to_records()])]
        assert not [text for text in texts if MARK in text]

    def test_the_marks_are_there(self):
        case = marked(whole_case(FundingSource.CPF))

        assert write_case(case).count(MARK) > 20
        assert MARK in json.dumps(redact(case, "fr-private", for_=Recipient.BENEFICIARY, at=AT).to_dict(reveal=True))
