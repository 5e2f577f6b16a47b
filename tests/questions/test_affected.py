"""Which stored cases a wording touches: by governing days, known, untold, to come, disputed."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from bilanlib import (
    UNKNOWN,
    Bilan,
    Disclosure,
    Document,
    DocumentKind,
    EndOfAction,
    InvalidValueError,
    Programme,
    Recipient,
    Regime,
    RetentionClause,
    UnknownNameError,
    affected,
    check,
)
from bilanlib.law.fr.code_du_travail import DRAFT_OF_2026, L6313_4, R6313_7, R6313_8
from bilanlib.testing.strategies import bilans, fpe_bilans, programmes, scheme_bilans, scheme_programmes
from kit import example

AT = date(2026, 11, 21)
OLD, NEW = R6313_7.since("2019-01-01"), R6313_7.since("2023-12-31")
SHOWN = "fr.ct.L6313-4.disclosure"
CLAUSE = "fr.ct.R6313-7.retention-clause"
CLAUSES = (CLAUSE, "fr.ct.R6313-7.stale-clause", "fr.ct.R6313-7.kept-for-follow-up")
LISTED = ", ".join(CLAUSES)
LAWFUL = example("01-lawful-plan")


def offer(day):
    return Programme(scheme="fr-private", published_on=day, retention=RetentionClause(term=None), ref="o")


def touched(case, wording, **options):
    return [(one.sure, one.maybe) for one in affected([case], wording=wording, at=AT, **options)]


class TestDays:
    """The governing day against the validity of the wording."""

    @pytest.mark.parametrize(
        ("day", "old", "new"),
        [
            (date(2023, 12, 30), [(CLAUSES, ())], []),
            (date(2023, 12, 31), [], [(CLAUSES, ())]),
            (date(2024, 1, 1), [], [(CLAUSES, ())]),
            (UNKNOWN, [((), CLAUSES)], [((), CLAUSES)]),
            (date(2018, 12, 31), [], []),
        ],
    )
    def test_around_the_change(self, day, old, new):
        assert (touched(offer(day), OLD), touched(offer(day), NEW)) == (old, new)

    def test_what_has_not_taken_place_can_only_fall_under_a_wording_that_still_holds(self):
        unsent = evolve(LAWFUL, convention=evolve(LAWFUL.convention, draft_sent_on=None))

        assert "fr.ct.R6313-8.acceptance" in touched(unsent, R6313_8.since("2019-01-01"))[0][1]
        assert touched(evolve(LAWFUL, sessions=(), totals=(), documents=(), convention=None), OLD) == []

    def test_a_rule_that_does_not_concern_the_case_is_not_touched(self):
        cpf = example("14-cpf")

        assert touched(cpf, R6313_8.since("2019-01-01")) == []

    def test_a_rule_of_which_it_is_not_told_whether_it_concerns_the_case_may_be_touched(self):
        ((sure, maybe),) = touched(evolve(LAWFUL, funding=UNKNOWN), R6313_8.since("2019-01-01"))

        assert sure == ()
        assert "fr.ct.R6313-8.acceptance" in maybe

    def test_a_disputed_day_on_both_sides_of_the_change_may_be_touched_until_it_is_pinned(self):
        ((), maybe), *_ = touched(evolve(LAWFUL, documents=UNKNOWN), NEW)

        assert maybe
        pinned = touched(evolve(LAWFUL, documents=UNKNOWN), NEW, readings=[EndOfAction.LAST_CONCLUSION])
        assert pinned[0][0] == maybe

    def test_a_pinned_regime_chooses_the_wording(self):
        found = touched(LAWFUL, L6313_4.since("2019-01-01").al(5), readings=[Regime.BY_END])

        assert found == [(("fr.ct.L6313-4.max-duration",), ())]


class TestThings:
    """Rules that judge several things, each with a day of its own."""

    def test_a_disclosure_has_its_own_day(self):
        ((sure, maybe),) = touched(evolve(LAWFUL, documents=UNKNOWN), L6313_4.since("2019-01-01").al(4))

        assert sure == ()
        assert maybe == ("fr.ct.L6313-4.disclosure",)

    @pytest.mark.parametrize(
        ("days", "found"),
        [
            ((date(2018, 12, 31),), []),
            ((date(2019, 1, 1),), [((SHOWN,), ())]),
            ((date(2018, 12, 31), date(2019, 1, 2)), [((SHOWN,), ())]),
            ((UNKNOWN,), [((), (SHOWN,))]),
        ],
    )
    def test_one_thing_that_is_touched_touches_the_case(self, days, found):
        shown = tuple(Disclosure(to=Recipient.AUDITOR, on=day, by_beneficiary=False) for day in days)
        case = evolve(LAWFUL, documents=(Document(kind=DocumentKind.NOTES, disclosures=shown),))

        assert touched(case, L6313_4.since("2019-01-01").al(4)) == found

    def test_nothing_shown_is_not_touched(self):
        bare = evolve(LAWFUL, documents=tuple(evolve(one, disclosures=()) for one in LAWFUL.documents))

        assert touched(bare, L6313_4.since("2019-01-01").al(4)) == []


class TestWordings:
    """Articles, paragraphs, drafts."""

    def test_a_paragraph_is_narrower_than_its_article(self):
        assert touched(LAWFUL, R6313_8.since("2019-01-01").al(6)) == [(("fr.ct.R6313-8.acceptance",), ())]

    def test_a_draft_is_never_sure_and_touches_nothing_gone_by(self):
        assert touched(LAWFUL, DRAFT_OF_2026) == []
        future = [(one.sure, one.maybe) for one in affected([LAWFUL], wording=DRAFT_OF_2026, at=date(2026, 10, 19))]
        assert future == [((), ("fr.ct.R6313-4.min-accompaniment",))]

    def test_cases_are_taken_one_at_a_time(self):
        seen = []

        def cases():
            for case in (LAWFUL, LAWFUL):
                seen.append(case)
                yield case

        found = affected(cases(), wording=NEW, at=AT)

        assert seen == []
        assert next(found).case is LAWFUL
        assert len(seen) == 1

    def test_another_scheme_has_other_rules(self):
        assert touched(LAWFUL, NEW, scheme="fr-fpe") == []


class TestAgreesWithCheck:
    """No second copy of which wording governs."""

    @given(
        drawn=st.one_of(bilans(), programmes(), fpe_bilans(), scheme_bilans(), scheme_programmes()),
        wording=st.sampled_from([OLD, NEW, R6313_8.since("2019-01-01"), L6313_4.since("2019-01-01")]),
    )
    def test_what_check_judges_by_a_wording_is_touched_by_it(self, drawn, wording):
        report = check(drawn.case, at=drawn.at)
        found = list(affected([drawn.case], wording=wording, at=drawn.at))
        rules, sure = ({*found[0].rules}, {*found[0].sure}) if found else (set(), set())
        known = {}
        for result in report:
            for leaf in result.leaves:
                if leaf.edition is not None and result.rule is not None:
                    cited = any(
                        one.article is wording.article and one.version == wording.version
                        for one in leaf.edition.references
                    )
                    known.setdefault(result.id, set()).add(cited)

        assert {rule for rule, cited in known.items() if True in cited} <= rules
        assert {rule for rule, cited in known.items() if False in cited} & sure == set()


class TestWriting:
    """The answer in words."""

    def test_it_says_whether_it_is_sure(self):
        (sure,) = affected([offer(AT)], wording=NEW, at=AT)
        (maybe,) = affected([offer(UNKNOWN)], wording=NEW.al(2), at=AT)
        (draft,) = affected([offer(UNKNOWN)], wording=DRAFT_OF_2026, at=AT)

        assert sure.is_sure
        assert sure.rules == CLAUSES
        assert sure.to_text("en") == f"This case falls under C. trav., art. R. 6313-7 (2023-12-31): {LISTED}.\n"
        assert maybe.to_dict("en") == {
            "ref": "o",
            "wording": "C. trav., art. R. 6313-7, al. 2 (2023-12-31)",
            "is_sure": False,
            "sure": [],
            "maybe": [*CLAUSES],
            "text": f"This case may fall under C. trav., art. R. 6313-7, al. 2 (2023-12-31): {LISTED}.",
        }
        assert draft.to_dict()["wording"] == DRAFT_OF_2026.id


class TestMisuse:
    """What is refused."""

    def test_a_day_is_needed(self):
        with pytest.raises(InvalidValueError):
            next(affected([LAWFUL], wording=NEW, at=None))

    def test_a_scheme_is_needed(self):
        with pytest.raises(UnknownNameError):
            next(affected([Bilan()], wording=NEW, at=AT))
