"""Citations of the Code du travail, as people write them, on a day."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilanlib import CitationState, InvalidValueError, Language, resolve_citation
from bilanlib.calculators.citations import cited_number, guessed_article
from bilanlib.law.citation import LAW_AS_OF, Article, Confidence
from bilanlib.law.fr import code_du_travail, code_du_travail_2008
from bilanlib.parameters.fr import decret_2018_1330, loi_2018_771

LAST_OLD, FIRST_NEW, AFTER = date(2018, 12, 31), date(2019, 1, 1), date(2019, 1, 2)


def state(text, at=None):
    return resolve_citation(text, at).state.value


class TestReading:
    """Letter, dot and blanks are read as people write them."""

    @pytest.mark.parametrize(
        ("text", "number"),
        [
            ("L.6313-4", "L6313-4"),
            ("L 6313-10", "L6313-10"),
            ("R6322-56", "R6322-56"),
            ("R. 6313-8", "R6313-8"),
            ("r.6313-7", "R6313-7"),
            (" article L. 6313 - 4 ", "L6313-4"),
            ("art. D. 6323-6", "D6323-6"),
            ("Art R6313-4-1", "R6313-4-1"),
            ("R-6313-8", None),
            ("3.6313-5", None),
            ("6313-5", None),
            ("L.6313-4 et suivants", None),
            ("", None),
        ],
    )
    def test_the_number_of_one_article(self, text, number):
        assert cited_number(text) == number

    @pytest.mark.parametrize(
        ("text", "number"),
        [
            ("3.6313-5", "R6313-5"),
            ("R-6313-8", "R6313-8"),
            ("R,6322.56", "R6322-56"),
            ("6313-4", None),  # L. 6313-4 and R. 6313-4 are both known
            ("L-6313-5", None),  # not known, and the letter is not corrected
            ("article premier", None),
        ],
    )
    def test_a_guess_is_made_only_where_one_known_article_fits(self, text, number):
        guess = guessed_article(text)

        assert (guess and guess.number) == number

    @given(st.text(max_size=30))
    def test_any_text_gets_an_answer_that_keeps_it_as_it_was_written(self, text):
        answer = resolve_citation(text)

        assert answer.text == text
        assert (answer.state is CitationState.MALFORMED) is (cited_number(text) is None)


class TestStates:
    """What became of an article, on a day."""

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("L 6313-10", "L6313-4"),
            ("R.6322-57", "R6313-5"),
            ("R.6322-58", "R6313-6"),
            ("R.6322-59", "R6313-7"),
            ("R6322-56", None),
        ],
    )
    def test_old_numbers_were_in_force_until_the_last_day_of_2018(self, old, new):
        states = [state(old, day) for day in (date(2008, 4, 30), date(2008, 5, 1), LAST_OLD, FIRST_NEW, AFTER)]
        answer = resolve_citation(old)
        then = "renumbered" if new else "repealed"

        assert states == ["unknown", "in_force", "in_force", then, then]
        assert (answer.successor and answer.successor.number) == new
        assert answer.confidence is Confidence.B

    @pytest.mark.parametrize(
        ("day", "since"), [(date(2023, 12, 30), "2019-01-01"), (date(2023, 12, 31), "2023-12-31"), (None, "2023-12-31")]
    )
    def test_an_article_in_force_comes_with_the_wording_of_the_day(self, day, since):
        answer = resolve_citation("R. 6313-7", day)

        assert answer.state is CitationState.IN_FORCE
        assert answer.reference == code_du_travail.R6313_7.since(since)

    def test_a_number_that_is_not_encoded_is_unknown_and_not_wrong(self):
        assert state("L. 1234-5") == "unknown"
        assert state("R. 6313-4", LAST_OLD) == "unknown"

    def test_without_a_day_it_is_the_last_one_up_to_which_the_law_was_read(self):
        assert resolve_citation("R. 6313-7") == resolve_citation("R. 6313-7", LAW_AS_OF)

    def test_a_moment_is_no_day(self):
        with pytest.raises(InvalidValueError):
            resolve_citation("R. 6313-7", datetime(2026, 11, 21))  # noqa: DTZ001 - a wrong argument on purpose


class TestSentences:
    """The answer in words."""

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("R. 6313-7", "“R. 6313-7”: in force"),
            ("L 6313-10", "“L 6313-10”: replaced by an article of another number (C. trav., art. L. 6313-4)"),
            ("R6322-56", "“R6322-56”: repealed, without a known article that succeeds it"),
            ("3.6313-5", "“3.6313-5”: malformed number; probably C. trav., art. R. 6313-5"),
        ],
    )
    def test_it_says_what_became_of_the_article_and_corrects_nothing(self, text, said):
        assert resolve_citation(text).message.format(Language.ENGLISH) == said


class TestTables:
    """What the answers rest on."""

    @pytest.mark.parametrize("module", [code_du_travail, code_du_travail_2008])
    def test_every_article_of_a_module_can_be_looked_up(self, module):
        named = {value for value in vars(module).values() if isinstance(value, Article)}

        assert set(module.ARTICLES) == named

    def test_every_old_article_was_renumbered_or_repealed(self):
        tables = [table.values[0].value for table in (loi_2018_771.RENUMBERED, decret_2018_1330.RENUMBERED)]
        known = {one.number for one in code_du_travail.ARTICLES}

        assert {old for table in tables for old in table} == {one.number for one in code_du_travail_2008.ARTICLES}
        assert {new for table in tables for new in table.values()} - {None} <= known
