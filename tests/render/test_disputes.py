import pytest

from bilanlib.answers.verdict import Verdict
from bilanlib.messages.terms import Language
from bilanlib.readings.reading import Answer, Reading, Standing
from bilanlib.render.disputes import outcome_line
from bilanlib.render.wording import Wording


class Which(Reading, id="which", letter="Z2", question="Lequel ?"):
    """A question."""

    ONE = Answer("one", Standing.ARGUED, "un", "quelqu’un")
    TWO = Answer("two", Standing.OFFICIAL, "deux", "l’administration", is_recommended=True)


def said(answers, outcome, language, *, is_recommended):
    line = outcome_line(answers, outcome, Wording(language), is_recommended=is_recommended)
    return line.replace("\u00a0", " ").replace("\u202f", " ")


class TestOutcome:
    """What comes out under some answers."""

    @pytest.mark.parametrize(
        ("answers", "is_recommended", "language", "line"),
        [
            ((Which.ONE,), False, Language.FRENCH, "Z2, un : conforme"),
            ((Which.TWO,), True, Language.FRENCH, "Z2, deux (recommandé) : conforme"),
            ((Which.TWO, Which.ONE), True, Language.FRENCH, "Z2, deux et Z2, un (recommandé) : conforme"),
            ((Which.ONE,), False, Language.ENGLISH, "Z2, un: compliant"),
            ((Which.TWO,), True, Language.ENGLISH, "Z2, deux (recommended): compliant"),
        ],
    )
    def test_the_answers_come_first_with_the_letter_of_their_question(self, answers, is_recommended, language, line):
        assert said(answers, Verdict.PASS, language, is_recommended=is_recommended) == line

    def test_an_outcome_may_be_a_sentence(self):
        assert said((Which.ONE,), "rien n’est dû", Language.FRENCH, is_recommended=False) == "Z2, un : rien n’est dû"
