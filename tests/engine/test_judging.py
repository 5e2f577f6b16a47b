"""How wordings, readings, things and conditions are tried and joined, on small rules made for the purpose."""

from datetime import date, datetime, timedelta

import pytest
from attrs import evolve

from bilanlib.answers.finding import Template
from bilanlib.answers.force import Force
from bilanlib.answers.missing import Holder
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.about import About
from bilanlib.engine.context import Ctx
from bilanlib.engine.explanation import explain
from bilanlib.engine.fact import Event, Fact, Question
from bilanlib.engine.judging import judge
from bilanlib.engine.program import program_of
from bilanlib.engine.rule import needs, rule
from bilanlib.engine.scheme import Gap, HumanDuty, Scheme
from bilanlib.engine.trying import trier
from bilanlib.errors import BreachError, InvalidValueError, UnknownNameError
from bilanlib.law.citation import Article, Text, Version
from bilanlib.models.attestation import Attestation
from bilanlib.models.bilan import Bilan
from bilanlib.models.convention import Convention
from bilanlib.models.documents import Document, RetentionAgreement
from bilanlib.models.people import Provider
from bilanlib.models.programme import Programme
from bilanlib.models.terms import DocumentKind, Form
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.parameter import Direction, Parameter, Value
from bilanlib.questions.check import check, check_many
from bilanlib.readings.acceptance import TenDays, Transmission
from bilanlib.render.text import render_text
from bilanlib.rules.facts.documents import DESTROYED_ON, DOCUMENTS, END_OF_ACTION, KIND
from bilanlib.rules.fr.code_du_travail.r6313_7.keeping import destroy
from bilanlib.timeline import Validity

AT = date(2026, 11, 21)
ASK = Question(text="?", holder=Holder.EMPLOYER, proof="?")
SENT = Fact[date | None].told("convention.draft_sent_on", ASK, (Bilan,))
SENT_EVENT = Event("sent", {None: SENT})
TITLE = Fact[str].told("title", ASK, (Bilan, Programme))
BAD = Template("bad", Verdict.FAIL, "bad")
UNSURE = Template("unsure", Verdict.REVIEW, "unsure")

TEXT = Text("x", "x", "X", "X")
OLD = Version(None, Validity(date(2019, 1, 1), date(2021, 1, 1)))
NEW = Version(None, Validity(date(2022, 1, 1)))
ARTICLE = Article(TEXT, "1", (OLD, NEW), "An article with a hole of a year in it")
SOURCES = (ARTICLE.since("2019-01-01"), ARTICLE.since("2022-01-01"))
LIMIT = Parameter(
    "x.1.limit",
    "limit",
    (Value(1, ARTICLE.since("2019-01-01")), Value(2, ARTICLE.since("2022-01-01"))),
    Direction.EXACT,
)


def made(body, *, facts=None, **options):
    """A rule made of a function, in a scheme of its own."""
    told = {"title": "T.", "sources": SOURCES, "force": Force.LAW, "governed_by": SENT_EVENT, "remedy": "R."}
    one = rule("x.1.rule", needs=needs() if facts is None else facts, **{**told, **options})(body)
    return Scheme(id="x", title="X", rules=(one,))


def case(sent, **more):
    return Bilan(convention=Convention(draft_sent_on=sent), **more)


def only(scheme, subject, **options):
    (result,) = check(subject, scheme, at=AT, **options).results
    return result


def fails_over_one(ctx):
    return (BAD.at("title"),) if ctx.value(LIMIT) > 1 else ()


class TestWordings:
    """The governing day decides which wording and which values hold."""

    @pytest.mark.parametrize(
        ("day", "verdict"),
        [
            (date(2019, 1, 1), Verdict.PASS),
            (date(2020, 12, 31), Verdict.PASS),
            (date(2022, 1, 1), Verdict.FAIL),
        ],
    )
    def test_the_value_of_the_governing_day_is_used(self, day, verdict):
        assert only(made(fails_over_one, uses=(LIMIT,)), case(day)).verdict is verdict

    @pytest.mark.parametrize("day", [date(2018, 12, 31), date(2021, 1, 1), date(2021, 12, 31)])
    def test_a_day_without_a_wording_gives_no_result_but_a_gap(self, day):
        report = check(case(day), made(fails_over_one, uses=(LIMIT,)), at=AT)

        assert report.results == ()
        assert [gap.id for gap in report.not_covered] == ["x.1.rule"]
        assert report.lawful is None

    def test_an_unknown_day_on_which_the_wordings_disagree_leaves_it_open(self):
        result = only(made(fails_over_one, uses=(LIMIT,)), Bilan())

        assert result.verdict is Verdict.OPEN
        assert result.missing == ("convention.draft_sent_on",)

    def test_an_unknown_day_does_not_matter_where_the_wordings_agree(self):
        assert only(made(lambda _: ()), Bilan()).verdict is Verdict.PASS
        assert only(made(lambda _: (BAD.at("title"),)), Bilan()).verdict is Verdict.FAIL

    def test_an_event_that_does_not_take_place_requires_nothing_of_its_day(self):
        scheme = made(lambda _, __: (BAD.at("title"),), facts=needs(SENT_EVENT))

        assert only(scheme, case(None)).verdict is Verdict.NOT_APPLICABLE

    def test_before_its_event_the_rest_is_judged_by_the_law_of_the_day(self):
        assert only(made(fails_over_one, uses=(LIMIT,)), case(None)).verdict is Verdict.FAIL

        before = check(case(None), made(fails_over_one, uses=(LIMIT,)), at=date(2020, 1, 1))

        assert before.results[0].verdict is Verdict.PASS
        assert check(case(None), made(fails_over_one, uses=(LIMIT,)), at=date(2018, 1, 1)).not_covered

    def test_a_rule_that_takes_the_day_waits_for_it(self):
        scheme = made(lambda _, day: (BAD.at("title"),) if day.year > 2022 else (), facts=needs(SENT_EVENT))

        assert only(scheme, Bilan()).verdict is Verdict.OPEN
        assert only(scheme, case(date(2022, 6, 1))).verdict is Verdict.PASS
        assert only(scheme, case(date(2023, 6, 1))).verdict is Verdict.FAIL

    def test_a_floor_leaves_out_wordings_that_ended_before_it(self):
        published = Fact[date | None].told("published_on", ASK, (Programme,))
        scheme = made(
            lambda ctx, _: fails_over_one(ctx),
            facts=needs(TITLE),
            uses=(LIMIT,),
            governed_by=Event("sent", {None: SENT}, floor=published),
        )

        assert only(scheme, Programme(title="a")).verdict is Verdict.OPEN
        assert only(scheme, Programme(title="a")).missing == ("published_on",)
        assert only(scheme, Programme(title="a", published_on=date(2021, 6, 1))).verdict is Verdict.FAIL

    def test_a_rule_may_not_take_the_day_of_another_event(self):
        other = Event("other", {None: SENT})

        with pytest.raises(AssertionError, match="another event"):
            check(case(AT), made(lambda _, __: (), facts=needs(other)), at=AT)


class TestReadings:
    """Answers are tried when a body asks for them, and only then."""

    def test_two_serious_answers_that_disagree_are_a_review(self):
        scheme = made(
            lambda ctx: (BAD.at("title"),) if ctx.reading(TenDays) is TenDays.UNROLLED else (), readings=(TenDays,)
        )
        result = only(scheme, case(AT))

        assert result.verdict is Verdict.REVIEW
        assert result.recommended is Verdict.PASS
        assert only(scheme, case(AT), readings=[TenDays.UNROLLED]).verdict is Verdict.FAIL
        assert only(scheme, case(AT), readings=[TenDays.ROLLED]).verdict is Verdict.PASS

    def test_a_remote_answer_is_tried_only_when_pinned(self):
        scheme = made(
            lambda ctx: (BAD.at("title"),) if ctx.reading(TenDays) is TenDays.CLEAR else (), readings=(TenDays,)
        )

        assert only(scheme, case(AT)).verdict is Verdict.PASS
        assert only(scheme, case(AT), readings=[TenDays.CLEAR]).verdict is Verdict.FAIL

    def test_every_combination_of_answers_is_tried_once(self):
        seen = []

        def body(ctx):
            seen.append((ctx.reading(TenDays), ctx.reading(Transmission)))
            return (UNSURE.at("title"),)

        result = only(made(body, readings=(TenDays, Transmission)), case(AT))

        assert len(result.leaves) == 4
        assert len({leaf.choices for leaf in result.leaves}) == 4
        assert set(seen) == {
            (one, other)
            for one in (TenDays.ROLLED, TenDays.UNROLLED)
            for other in (Transmission.SENDING, Transmission.RECEIPT)
        }

    def test_a_question_asked_under_one_answer_only_is_tried_under_that_one_only(self):
        def body(ctx):
            if ctx.reading(TenDays) is TenDays.ROLLED:
                return (UNSURE.at("title"),)
            return (UNSURE.at("title"),) if ctx.reading(Transmission) else ()

        assert len(only(made(body, readings=(TenDays, Transmission)), case(AT)).leaves) == 3

    def test_one_question_cannot_be_pinned_twice(self):
        with pytest.raises(UnknownNameError, match="not to one answer"):
            check(case(AT), made(lambda _: ()), at=AT, readings=[TenDays.ROLLED, TenDays.UNROLLED])


class TestThings:
    """Documents and the like are judged one by one."""

    SCHEME = Scheme(id="x", title="X", rules=(destroy,))

    @pytest.mark.parametrize("offset", [1, 0])
    def test_an_end_before_the_first_wording_is_not_covered(self, offset):
        ended = date(2019, 1, 1) - timedelta(days=offset)
        documents = (
            Document(kind=DocumentKind.SYNTHESIS, delivered_on=ended, destroyed_on=ended),
            Document(kind=DocumentKind.NOTES, destroyed_on=ended, delivered_on=None),
        )
        report = check(Bilan(documents=documents, sessions=(), totals=()), self.SCHEME, at=AT)

        assert [gap.id for gap in report.not_covered] == (["fr.ct.R6313-7.destroy"] if offset else [])

    def test_a_hole_between_two_wordings_is_not_covered_either(self):
        options = {"each": DOCUMENTS, "governed_by": Event("ended", {None: SENT}), "sources": SOURCES}
        scheme = made(lambda _, __: (), facts=needs(KIND), **options)
        documents = (Document(kind=DocumentKind.NOTES),)

        assert check(case(date(2021, 6, 1), documents=documents), scheme, at=AT).not_covered
        assert not check(case(date(2022, 6, 1), documents=documents), scheme, at=AT).not_covered

    def test_a_rule_that_waits_says_until_when(self):
        scheme = made(
            lambda _, __, ___: (BAD.at("documents"),), facts=needs(KIND, DESTROYED_ON), each=DOCUMENTS, waits=True
        )
        result = only(scheme, case(AT + timedelta(days=1), documents=()))

        assert result.verdict is Verdict.NOT_APPLICABLE
        assert result.due_on == AT + timedelta(days=1)

    def test_of_two_possible_ends_the_one_to_come_is_waited_for(self):
        scheme = made(
            lambda _, end, __: (BAD.at("documents", due_on=end),),
            facts=needs(END_OF_ACTION, KIND),
            each=DOCUMENTS,
            waits=True,
            governed_by=END_OF_ACTION,
        )
        synthesis = Document(kind=DocumentKind.SYNTHESIS, delivered_on=AT + timedelta(days=3))
        result = only(scheme, Bilan(documents=(synthesis,), sessions=(), totals=()))

        assert result.verdict is Verdict.NOT_APPLICABLE
        assert result.due_on == AT + timedelta(days=3)


def held(_, __, destroyed):
    return () if destroyed is not None else (BAD.at("documents"),)


class TestSomeThings:
    """A rule that is about some of the things only asks nothing more of the others."""

    OTHER = (Template("other", Verdict.NOT_APPLICABLE, "another document").at("documents"),)
    KINDS = Parameter(
        "x.1.kinds",
        "kinds",
        (
            Value(frozenset({DocumentKind.NOTES}), ARTICLE.since("2019-01-01")),
            Value(frozenset({DocumentKind.TEST}), ARTICLE.since("2022-01-01")),
        ),
        Direction.EXACT,
    )

    def judged(self, *documents, sent=AT, waits=True, kinds=KINDS):
        uses = (kinds,) if isinstance(kinds, Parameter) else ()
        about = About(KIND, kinds, self.OTHER)
        scheme = made(held, facts=needs(KIND, DESTROYED_ON), each=about, waits=waits, uses=uses)
        result = only(scheme, case(sent, documents=documents))
        return result.verdict, tuple(finding.code for finding in result.findings)

    @pytest.mark.parametrize("waits", [True, False])
    def test_of_another_thing_only_what_it_is_must_be_told(self, waits):
        other, untold = Document(kind=DocumentKind.NOTES), Document()
        one, gone = Document(kind=DocumentKind.TEST), Document(kind=DocumentKind.TEST, destroyed_on=AT)

        assert self.judged(other, waits=waits) == (Verdict.NOT_APPLICABLE, ("other",))
        assert self.judged(other, gone, waits=waits) == (Verdict.PASS, ("other",))
        assert self.judged(other, one, waits=waits) == (Verdict.OPEN, ("other", "not-told"))
        assert self.judged(other, untold, waits=waits) == (Verdict.OPEN, ("other", "not-told"))

    @pytest.mark.parametrize("waits", [True, False])
    def test_a_thing_that_it_is_about_is_judged_and_another_is_not(self, waits):
        kept, notes = (Document(kind=kind, destroyed_on=None) for kind in (DocumentKind.TEST, DocumentKind.NOTES))

        assert self.judged(kept, waits=waits) == (Verdict.FAIL, ("bad",))
        assert self.judged(notes, waits=waits) == (Verdict.NOT_APPLICABLE, ("other",))
        assert self.judged(notes, kept, waits=waits) == (Verdict.FAIL, ("other", "bad"))

    @pytest.mark.parametrize(
        ("sent", "codes"), [(date(2020, 12, 31), ("bad",)), (date(2022, 1, 1), ("other",)), (UNKNOWN, ("bad", "other"))]
    )
    def test_what_it_is_about_changes_with_the_governing_day(self, sent, codes):
        notes = Document(kind=DocumentKind.NOTES, destroyed_on=None)

        assert self.judged(notes, sent=sent, waits=False)[1][: len(codes)] == codes

    def test_what_it_is_about_may_be_set_for_good(self):
        kinds = frozenset({DocumentKind.NOTES})

        assert self.judged(Document(kind=DocumentKind.NOTES, destroyed_on=None), kinds=kinds)[0] is Verdict.FAIL
        assert self.judged(Document(kind=DocumentKind.TEST), kinds=kinds)[0] is Verdict.NOT_APPLICABLE

    @pytest.mark.parametrize(
        ("fact", "uses", "said"),
        [
            (DESTROYED_ON, (KINDS,), "'destroyed_on', not a fact"),
            (TITLE, (KINDS,), "'title', not a fact"),
            (KIND, (), "x.1.kinds, not a value"),
        ],
    )
    def test_what_it_is_about_is_among_its_needs_and_values(self, fact, uses, said):
        with pytest.raises(InvalidValueError, match=said):
            made(held, facts=needs(KIND, TITLE), each=About(fact, self.KINDS, self.OTHER), uses=uses)

    @pytest.mark.parametrize("waits", [True, False])
    @pytest.mark.parametrize("retention", [None, UNKNOWN, RetentionAgreement()])
    def test_a_path_into_a_thing_may_end_before_its_last_step(self, retention, waits):
        form = Fact[Form].told("retention.form", ASK, (Bilan,), items=DOCUMENTS)
        scheme = made(
            lambda _, told: () if told is None else (BAD.at("documents"),),
            facts=needs(form),
            each=About(form, frozenset({None}), self.OTHER),
            waits=waits,
        )
        result = only(scheme, case(AT, documents=(Document(retention=retention),)))

        assert result.verdict is (Verdict.PASS if retention is None else Verdict.OPEN)

    def test_all_that_is_missing_of_a_thing_it_is_about_is_named(self):
        scheme = made(
            held, facts=needs(KIND, DESTROYED_ON), each=About(KIND, self.KINDS, self.OTHER), uses=(self.KINDS,)
        )
        result = only(scheme, case(AT, documents=(Document(), Document(kind=DocumentKind.TEST))))

        assert [finding.missing for finding in result.findings] == [
            ("documents[0].kind", "documents[0].destroyed_on"),
            ("documents[1].destroyed_on",),
        ]


class TestConditions:
    """A rule concerns some cases only."""

    ON = Fact[bool].told("provider.has_other_activities", ASK, (Bilan,))

    def test_a_condition_that_does_not_hold_makes_the_rule_not_applicable(self):
        scheme = made(lambda _: (BAD.at("title"),), when=self.ON)
        subject = case(AT, provider=Provider(has_other_activities=False))
        program = program_of(scheme, frozenset(), is_offer=False)
        values, unknown = program.read(subject)
        ctx = Ctx(subject, AT, frozenset(), trier(()))

        assert only(scheme, subject).verdict is Verdict.NOT_APPLICABLE
        assert judge(program, program.steps[0], values, unknown, ctx).verdict is Verdict.NOT_APPLICABLE

    def test_a_condition_that_is_not_told_leaves_the_rule_open(self):
        result = only(made(lambda _: (BAD.at("title"),), when=self.ON), case(AT))

        assert result.verdict is Verdict.OPEN
        assert result.missing == ("provider.has_other_activities",)


class TestReport:
    """What a caller can do with a report."""

    def test_an_unknown_rule_is_named_with_those_that_exist(self):
        with pytest.raises(UnknownNameError, match=r"x\.1\.rule"):
            check(case(AT), made(lambda _: ()), at=AT)["x.1.other"]

    def test_failures_are_raised_as_a_group(self):
        report = check(case(AT), made(lambda _: (BAD.at("title"), BAD.at("ref"))), at=AT)

        with pytest.raises(ExceptionGroup) as caught:
            report.raise_for_failures()

        assert [type(error) for error in caught.value.exceptions] == [BreachError, BreachError]

    def test_weaker_failures_are_raised_only_when_asked_for(self):
        report = check(case(AT), made(lambda _: (BAD.at("title"),), force=Force.PRACTICE), at=AT)
        report.raise_for_failures()

        with pytest.raises(ExceptionGroup):
            report.raise_for_failures(Force.PRACTICE)

    def test_a_moment_is_no_day_of_judgement(self):
        with pytest.raises(InvalidValueError, match="not a day"):
            check(case(AT), made(lambda _: ()), at=datetime(2026, 1, 1))  # noqa: DTZ001

    def test_a_scheme_is_never_guessed(self):
        with pytest.raises(UnknownNameError, match="never guessed"):
            check(case(AT), at=AT)

    def test_an_unknown_draft_is_refused(self):
        with pytest.raises(UnknownNameError, match="not one of none"):
            check(case(AT), made(lambda _: ()), at=AT, preview=["x"])

    def test_many_cases_stream(self):
        reports = check_many(iter([case(AT), case(None)]), made(lambda _: ()), at=AT)

        assert next(reports).lawful is True
        assert next(reports).results[0].verdict is Verdict.PASS

    def test_a_scheme_that_includes_another_adds_to_it(self):
        inner = evolve(
            made(lambda _: ()),
            gaps=(Gap(id="x.2.gap", title="G.", reason="R", force=Force.SCHEME),),
            duties=(HumanDuty(id="x.3.duty", title="D.", guidance="G.", sources=SOURCES),),
        )
        report = check(case(AT), Scheme(id="y", title="Y", rules=(), includes=(inner,)), at=AT)

        assert [result.id for result in report] == ["x.1.rule"]
        assert [gap.id for gap in report.not_covered] == ["x.2.gap"]
        assert [duty.id for duty in report.left_to_humans] == ["x.3.duty"]
        assert report.lawful is True

    def test_an_explanation_names_wordings_values_and_facts(self):
        why = explain(check(case(date(2022, 1, 1)), made(fails_over_one, uses=(LIMIT,)), at=AT), "x.1.rule")

        assert [reference.version for reference in why.wordings] == [NEW]
        assert [used.value for used in why.values] == [2]
        assert why.days == (date(2022, 1, 1),)


def test_the_text_of_a_report_without_gaps_says_nothing_of_gaps():
    assert "Non jugé" not in render_text(check(case(AT), made(lambda _: ()), at=AT))


class TestAttestations:
    """People vouch for what no fact can show."""

    SCHEME = Scheme(
        id="x",
        title="X",
        rules=(),
        duties=(HumanDuty(id="x.3.duty", title="D.", guidance="G.", sources=SOURCES),),
    )

    def report(self, *attestations):
        return check(Bilan(attestations=attestations), self.SCHEME, at=AT)

    def vouched(self, outcome, on=AT):
        return Attestation(rule="x.3.duty", by="the counsellor", on=on, outcome=outcome, reason="I was there")

    def test_without_one_the_duty_is_left_to_people_and_is_no_result(self):
        assert self.report().results == ()
        assert self.report().left_to_humans
        assert self.report().lawful is None

    @pytest.mark.parametrize(("outcome", "lawful"), [(Verdict.PASS, True), (Verdict.FAIL, False)])
    def test_with_one_the_duty_is_a_result(self, outcome, lawful):
        report = self.report(self.vouched(outcome))

        assert report["x.3.duty"].verdict is outcome
        assert report.left_to_humans == ()
        assert report.lawful is lawful

    def test_the_latest_one_counts_and_those_to_come_do_not(self):
        earlier, later = AT - timedelta(days=1), AT + timedelta(days=1)
        report = self.report(
            self.vouched(Verdict.PASS), self.vouched(Verdict.FAIL, earlier), self.vouched(Verdict.FAIL, later)
        )

        assert report["x.3.duty"].verdict is Verdict.PASS


def test_a_program_is_made_once_per_scheme_class_and_previews():
    scheme = made(lambda _: ())

    assert program_of(scheme, frozenset(), is_offer=False) is program_of(scheme, frozenset(), is_offer=False)
    assert program_of(scheme, frozenset(), is_offer=False) is not program_of(scheme, frozenset(), is_offer=True)
