import pytest

from bilanlib.engine.outcome import all_recommended, answers_of
from bilanlib.readings.acceptance import TenDays, Transmission

BEST, OTHER = Transmission.SENDING, Transmission.RECEIPT
DAYS = next(one for one in TenDays if one.answer.is_recommended)
OTHER_DAYS = next(one for one in TenDays if not one.answer.is_recommended)


class TestChoices:
    """Questions, and the answers that lead to one outcome."""

    def test_the_answers_to_all_the_questions_in_order(self):
        assert answers_of(()) == ()
        assert answers_of(((TenDays, (OTHER_DAYS, DAYS)), (Transmission, (OTHER,)))) == (OTHER_DAYS, DAYS, OTHER)

    @pytest.mark.parametrize(
        ("choices", "is_so"),
        [
            ((), True),
            (((Transmission, (BEST,)),), True),
            (((Transmission, (OTHER, BEST)),), True),
            (((Transmission, (OTHER,)),), False),
            (((TenDays, (DAYS,)), (Transmission, (BEST,))), True),
            (((TenDays, (DAYS,)), (Transmission, (OTHER,))), False),
            (((TenDays, (OTHER_DAYS,)), (Transmission, (BEST,))), False),
        ],
    )
    def test_every_question_must_have_its_recommended_answer_among_those_told(self, choices, is_so):
        assert all_recommended(choices) is is_so
