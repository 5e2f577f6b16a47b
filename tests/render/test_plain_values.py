from bilanlib.messages.terms import Language
from bilanlib.models.terms import Phase, Recipient
from bilanlib.readings.acceptance import TenDays
from bilanlib.render.plain_values import plain_value
from bilanlib.render.wording import Wording

WORDING = Wording(Language.FRENCH)


class TestOrder:
    """Values for programs come in one order, however they were put together."""

    def test_words_come_as_their_list_has_them(self):
        backwards = dict.fromkeys(reversed(Recipient), Phase.PRIOR)

        assert list(plain_value(backwards, WORDING)) == [one.value for one in Recipient]

    def test_answers_come_as_their_question_has_them(self):
        backwards = dict.fromkeys(reversed(TenDays), 1)

        assert list(plain_value(backwards, WORDING)) == [one.answer.name for one in TenDays]

    def test_sets_of_names_come_by_the_alphabet(self):
        assert plain_value(frozenset("hgfedcba"), WORDING) == list("abcdefgh")
