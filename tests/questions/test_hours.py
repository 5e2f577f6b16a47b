import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError
from hypothesis import assume, given
from hypothesis import strategies as st

from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.hours import HourSource
from bilanlib.errors import InvalidValueError, UnknownNameError
from bilanlib.io.reading import read_case
from bilanlib.law.citation import Confidence
from bilanlib.messages.terms import Language
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.terms import Phase, SessionKind, SessionStatus, Stage, Territory
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.span import NOTHING, Span
from bilanlib.questions.check import check
from bilanlib.questions.hours import hours
from bilanlib.readings.acceptance import TenDays
from bilanlib.readings.hours import HourCount
from bilanlib.schemes.fr_private import FR_PRIVATE
from bilanlib.testing.strategies import (
    bilans,
    fpe_bilans,
    lawful_bilans,
    programmes,
    scheme_bilans,
    scheme_programmes,
    told_less,
)

AT = date(2026, 10, 30)
RULE = "fr.ct.L6313-4.max-duration"
EXAMPLES = Path(__file__).parents[2] / "examples"
CASES = st.one_of(bilans(), programmes())


def example(name):
    return read_case((EXAMPLES / f"{name}.json").read_bytes())


def span(lo, hi=None):
    """So many hours; between `lo` and `hi` where both are told."""
    return Span(timedelta(hours=lo), timedelta(hours=lo if hi is None else hi))


def bilan(duration, **told):
    """A bilan of one interview, held, except for what is told."""
    usual = {
        "day": AT,
        "duration": duration if duration is UNKNOWN else timedelta(hours=duration),
        "kind": SessionKind.INTERVIEW,
        "phase": Phase.INVESTIGATION,
        "status": SessionStatus.HELD,
    }
    return Bilan(scheme="fr-private", sessions=[Session(**(usual | told))], totals=())


def offer(lo, hi=None):
    return Programme(scheme="fr-private", totals=[HourTotal(stage=Stage.DECLARED, hours=span(lo, hi))])


class TestLimit:
    """What is left of the longest a bilan may last, and by how much it is exceeded."""

    @pytest.mark.parametrize("made", [bilan, offer])
    @pytest.mark.parametrize(
        ("total", "left", "over", "is_over"), [(23, 1, 0, False), (24, 0, 0, False), (25, 0, 1, True)]
    )
    def test_around_it(self, made, total, left, over, is_over):
        count = hours(made(total), at=AT).recommended

        assert (count.left, count.over, count.is_over) == (span(left), span(over), is_over)

    @pytest.mark.parametrize(
        ("most", "left", "over", "is_over"),
        [(23, (1, 4), (0, 0), False), (24, (0, 4), (0, 0), False), (25, (0, 4), (0, 1), None)],
    )
    def test_around_it_with_an_upper_bound(self, most, left, over, is_over):
        count = hours(offer(20, most), at=AT).recommended

        assert (count.left, count.over, count.is_over) == (span(*left), span(*over), is_over)

    def test_hours_that_nobody_told_may_be_too_many(self):
        count = hours(bilan(UNKNOWN), at=AT).recommended

        assert (count.left, count.over, count.is_over) == (span(0, 24), Span(), None)

    def test_it_is_cited(self):
        limit = hours(bilan(1), at=AT).recommended.limit

        assert (limit.hours, limit.confidence) == (timedelta(hours=24), Confidence.A)
        assert limit.source.citation == "C. trav., art. L. 6313-4, al. 5"

    @pytest.mark.parametrize("day", [date(2019, 1, 1), None, UNKNOWN])
    def test_the_begin_of_the_action_chooses_it_or_the_day_itself_or_every_wording(self, day):
        budget = hours(bilan(1, day=day), at=AT)

        assert [count.limit.hours for count in budget.counts] == [timedelta(hours=24)] * 2

    @pytest.mark.parametrize("case", [bilan(1, day=date(2018, 12, 31)), evolve(bilan(1), sessions=())])
    def test_a_day_of_which_no_wording_is_encoded_has_no_budget(self, case):
        budget = hours(case, at=date(2018, 12, 31))

        assert (budget.counts, budget.recommended) == ((), None)
        assert "début de l’action" in str(budget.not_covered)

    @pytest.mark.parametrize("name", ["19-state-agent-no-opposition", "20-state-agent-opposed"])
    def test_a_scheme_without_a_limit_has_no_number(self, name):
        budget = hours(example(name), at=AT)

        assert (budget.scheme, budget.counts) == ("fr-fpe", ())
        assert "fr-fpe" in str(budget.not_covered)


class TestAnswers:
    """Under which counts of the hours."""

    def test_the_recommended_one_comes_first_and_remote_ones_are_left_out(self):
        budget = hours(example("05-personal-work"), at=AT)

        assert [count.answer for count in budget.counts] == [HourCount.WHOLE_ACTION, HourCount.PROVIDER_LED]
        assert [(count.used, count.planned, count.left, count.over) for count in budget.counts] == [
            (span(10), span(16), span(0), span(2)),
            (span(8), span(9), span(7), span(0)),
        ]
        assert budget.recommended is budget.counts[0]

    @pytest.mark.parametrize(
        ("answer", "total"), [(HourCount.FOLLOW_UP_IN, 26), (HourCount.WHOLE_ACTION, 24), (HourCount.PROVIDER_LED, 17)]
    )
    def test_a_pinned_one_is_the_only_one(self, answer, total):
        budget = hours(example("04-follow-up"), at=AT, readings=iter([answer, TenDays.ROLLED]))

        assert [(count.answer, count.total) for count in budget.counts] == [(answer, span(total))]

    def test_two_pinned_answers_are_refused(self):
        with pytest.raises(UnknownNameError, match="hour-count is pinned"):
            hours(bilan(1), at=AT, readings=list(HourCount))


class TestParts:
    """By phase and by kind."""

    def test_the_hours_of_the_parts_are_those_of_the_whole(self):
        count = hours(example("01-lawful-plan"), at=AT).recommended

        assert [(line.word, line.used, line.planned, line.agree) for line in count.by_phase] == [
            (Phase.PRELIMINARY, span(2), NOTHING, True),
            (Phase.INVESTIGATION, span(8), span(10), True),
            (Phase.CONCLUSION, NOTHING, span(4), True),
        ]
        assert [(line.word, line.total) for line in count.by_kind] == [
            (SessionKind.INTERVIEW, span(17)),
            (SessionKind.TEST, span(2)),
            (SessionKind.INDIVIDUAL_WORK, span(3)),
            (SessionKind.FIELD_ENQUIRY, span(2)),
        ]

    def test_an_offer_has_the_parts_that_it_states(self):
        count = hours(example("16-programme-2-18-4"), at=AT).recommended

        assert [(line.word, line.planned) for line in count.by_phase] == [
            (Phase.PRELIMINARY, span(2)),
            (Phase.INVESTIGATION, span(18)),
            (Phase.CONCLUSION, span(4)),
        ]
        assert [(line.word, line.planned) for line in count.by_kind] == [
            (SessionKind.INTERVIEW, span(17)),
            (SessionKind.INDIVIDUAL_WORK, Span(timedelta(hours=7))),
        ]

    def test_where_no_source_speaks_of_parts_there_is_none(self):
        count = hours(offer(24), at=AT).recommended

        assert (count.by_phase, count.by_kind) == (None, None)


class TestAsking:
    """What the caller may say."""

    def test_a_moment_is_no_day(self):
        with pytest.raises(InvalidValueError, match="not a day"):
            hours(bilan(1), at=datetime(2026, 10, 30))  # noqa: DTZ001 - refused whatever its zone

    def test_the_scheme_is_never_guessed(self):
        with pytest.raises(UnknownNameError, match="scheme is not stated"):
            hours(Bilan(), at=AT)

    def test_the_caller_s_scheme_comes_first(self):
        assert hours(bilan(1), "fr-fpe", at=AT).counts == ()

    def test_a_scheme_may_be_given_as_such(self):
        assert hours(bilan(1), FR_PRIVATE, at=AT) == hours(bilan(1), at=AT)

    def test_the_place_has_no_part_in_it(self):
        assert hours(evolve(bilan(1), territory=Territory.OTHER), at=AT).recommended.used == span(1)

    def test_the_answer_cannot_be_changed(self):
        with pytest.raises(FrozenInstanceError):
            hours(bilan(1), at=AT).recommended.left = NOTHING


class TestSentences:
    """What people read."""

    @pytest.mark.parametrize(
        ("case", "expected"),
        [
            (bilan(3), "3 h tenues, 0 h prévues : il reste 21 h sur 24 h"),
            (bilan(26), "26 h tenues, 0 h prévues : 2 h de trop pour une durée maximale de 24 h"),
            (
                bilan(26, status=UNKNOWN),
                "0 h à 26 h tenues, 0 h à 26 h prévues : il reste 0 h à 24 h sur 24 h, ou il y a dépassement",
            ),
        ],
    )
    def test_the_budget(self, case, expected):
        assert str(hours(case, at=AT).recommended.message) == expected

    def test_sources_that_contradict_each_other_are_named_once(self):
        boast = HourTotal(stage=Stage.DECLARED, hours=span(4))
        count = hours(evolve(bilan(3), totals=[boast, boast]), at=AT).recommended

        assert str(count.disagreement) == "ces sources ne concordent pas : les séances et les totaux déclarés"
        assert [one.source for one in count.sources] == [HourSource.SESSIONS, *[HourSource.DECLARED] * 2]

    def test_sources_that_agree_are_not(self):
        assert hours(bilan(3), at=AT).recommended.disagreement is None


class TestData:
    """Plain data for other programs."""

    @pytest.mark.parametrize("language", Language)
    @pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.json")), ids=lambda path: path.stem)
    def test_json_can_hold_it(self, path, language):
        data = hours(read_case(path.read_bytes()), at=AT).to_dict(language)

        assert json.loads(json.dumps(data, allow_nan=False)) == data

    def test_of_a_bilan(self):
        boast = HourTotal(stage=Stage.DECLARED, hours=span(4))
        data = hours(evolve(bilan(3), totals=[boast]), at=AT).to_dict("en")
        (count,) = [one for one in data["counts"] if one["recommended"]]
        zero = {"at_least": "PT0H", "at_most": "PT0H", "text": "0 h"}
        three = {"at_least": "PT3H", "at_most": "PT3H", "text": "3 h"}

        assert (data["scheme"], data["at"], data["law_as_of"]) == ("fr-private", "2026-10-30", "2026-08-20")
        assert data["not_covered"] is None
        assert (count["reading"], count["limit"]["hours"]) == ("hour-count=whole-action", "PT24H")
        assert (count["used"], count["total"]["text"]) == (three, "3 h to 4 h")
        assert (count["over"], count["is_over"], count["agree"]) == (zero, False, False)
        assert count["disagreement"] == "these sources disagree: the sessions and the declared totals"
        assert count["by_phase"] == [
            {
                "word": "investigation",
                "label": "investigation phase",
                "used": three,
                "planned": zero,
                "total": three,
                "agree": True,
            }
        ]
        assert [one["source"] for one in count["sources"]] == ["sessions", "declared"]

    def test_of_an_offer_without_an_upper_bound(self):
        case = Programme(scheme="fr-private", totals=[HourTotal(stage=Stage.DECLARED, hours=Span(timedelta(hours=1)))])
        (count, _) = hours(case, at=AT).to_dict("en")["counts"]

        assert count["planned"] == {"at_least": "PT1H", "at_most": None, "text": "1 h or more"}
        assert (count["by_phase"], count["by_kind"]) == (None, None)

    def test_of_a_scheme_without_a_limit(self):
        data = hours(Bilan(), "fr-fpe", at=AT).to_dict("en")

        assert data["counts"] == []
        assert "fr-fpe" in data["not_covered"]


class TestProperties:
    """What holds of every budget."""

    @given(drawn=CASES)
    def test_it_goes_with_the_verdict_on_the_longest_duration(self, drawn):
        for count in hours(drawn.case, at=drawn.at).counts:
            verdict = check(drawn.case, at=drawn.at, readings=[count.answer])[RULE].verdict

            assert (verdict is Verdict.FAIL) is (count.is_over is True)
            assert (verdict in {Verdict.PASS, Verdict.NOT_APPLICABLE}) is (count.is_over is False)
            assert (verdict is Verdict.REVIEW) is (count.is_over is None and not agrees_on_total(count))

    @given(drawn=st.one_of(CASES, fpe_bilans(), scheme_bilans(), scheme_programmes()))
    def test_there_is_a_budget_exactly_where_the_rule_is_judged(self, drawn):
        budget = hours(drawn.case, at=drawn.at)
        judged_rules = {result.id for result in check(drawn.case, at=drawn.at)}

        assert bool(budget.counts) is (RULE in judged_rules)
        assert (budget.not_covered is None) is bool(budget.counts)

    @given(drawn=lawful_bilans())
    def test_used_planned_and_left_make_up_the_limit_where_all_is_told(self, drawn):
        for count in hours(drawn.case, at=drawn.at).counts:
            assert count.used.is_exact
            assert count.used.lo + count.planned.lo + count.left.lo == count.limit.hours
            assert count.over == NOTHING

    @given(drawn=CASES)
    def test_what_is_too_much_makes_up_the_rest_where_all_is_told(self, drawn):
        for count in hours(drawn.case, at=drawn.at).counts:
            if count.agree and count.used.is_exact and count.planned.is_exact:
                assert count.used + count.planned + count.left == Span.exactly(count.limit.hours) + count.over

    @given(drawn=CASES, data=st.data())
    def test_telling_less_only_widens_it(self, drawn, data):
        less = data.draw(told_less(drawn.case))
        for known, now in zip(hours(drawn.case, at=drawn.at).counts, hours(less, at=drawn.at).counts, strict=False):
            assume(known.agree)

            assert now.agree
            for name in ("used", "planned", "total", "left", "over"):
                assert holds(getattr(now, name), getattr(known, name)), name

    @given(drawn=CASES, data=st.data())
    def test_telling_less_only_widens_its_parts(self, drawn, data):
        less = data.draw(told_less(drawn.case))
        for known, now in zip(hours(drawn.case, at=drawn.at).counts, hours(less, at=drawn.at).counts, strict=False):
            for before, after in ((known.by_phase, now.by_phase), (known.by_kind, now.by_kind)):
                wider = {line.word: line for line in after or ()}
                for line in before or ():
                    if line.agree and after is not None:
                        found = wider[line.word]
                        assert holds(found.total, line.total)
                        assert holds(found.used, line.used)
                        assert holds(found.planned, line.planned)

    @given(drawn=CASES, language=st.sampled_from(Language))
    def test_it_is_written_without_a_brace_left(self, drawn, language):
        text = json.dumps(hours(drawn.case, at=drawn.at).to_dict(language)["counts"], ensure_ascii=False)

        assert "{used}" not in text
        assert "{left}" not in text


def agrees_on_total(count):
    """Whether some number of hours is right by every source of the total."""
    most = [one.total.hi for one in count.sources if one.total.hi is not None]
    return not most or max(one.total.lo for one in count.sources) <= min(most)


def holds(wide, narrow):
    """Whether every duration of the narrow span lies in the wide one."""
    return wide.lo <= narrow.lo and (wide.hi is None or (narrow.hi is not None and narrow.hi <= wide.hi))
