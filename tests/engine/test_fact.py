"""How a fact is read off a case."""

import pytest

from bilanlib import Bilan, Convention
from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.unknown import UNKNOWN

ASK = Question(text="Quand ?", holder=Holder.PROVIDER, proof="la convention")
SENT_ON = Fact.told("convention.draft_sent_on", ASK, (Bilan,))


class TestTold:
    """A fact that is its path."""

    @pytest.mark.parametrize(("convention", "read"), [(None, None), (UNKNOWN, UNKNOWN), (Convention(), UNKNOWN)])
    def test_what_has_no_owner_is_as_its_owner_is(self, convention, read):
        assert SENT_ON.read(Bilan(convention=convention)) is read


class TestDerived:
    """A fact with a function of its own."""

    def test_a_mistake_of_the_function_is_no_answer(self):
        fact = derived("convention", ASK, (Bilan,), lambda case: case.contract.nothing_of_the_kind)

        with pytest.raises(AttributeError):
            fact.read(Bilan(convention=None, contract=None))
