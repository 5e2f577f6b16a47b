from datetime import date

import pytest

from bilanlib.calculators.fr.priority import has_priority, untold_of_priority
from bilanlib.models.people import Beneficiary
from bilanlib.models.terms import Category, DiplomaLevel, DisabilityGround
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_general_fonction_publique.l422_3 import PRIORITY_PUBLICS

PUBLICS = PRIORITY_PUBLICS.on(date(2022, 7, 25))
DAY = date(2026, 3, 2)
HIGH, LOW = DiplomaLevel.LEVEL_4, DiplomaLevel.LEVEL_3


def agent(**told):
    """An agent who has priority in no way, as far as nothing else is told."""
    nothing = {
        "category": Category.A,
        "diploma": DiplomaLevel.LEVEL_6,
        "disability_grounds": (),
        "wear_risk_opinion_on": None,
    }
    return Beneficiary(**{**nothing, **told})


class TestLittleQualified:
    """Category and diploma go together."""

    @pytest.mark.parametrize(
        ("category", "diploma", "answer"),
        [
            (Category.C, DiplomaLevel.NONE, True),
            (Category.C, LOW, True),
            (Category.C, HIGH, False),
            (Category.C, DiplomaLevel.LEVEL_5, False),
            (Category.B, LOW, False),
            (Category.A, LOW, False),
            (None, LOW, False),
            (Category.C, UNKNOWN, UNKNOWN),
            (UNKNOWN, LOW, UNKNOWN),
            (UNKNOWN, UNKNOWN, UNKNOWN),
            (UNKNOWN, HIGH, False),
            (Category.B, UNKNOWN, False),
        ],
    )
    def test_category_c_without_a_diploma_of_level_4(self, category, diploma, answer):
        assert has_priority(agent(category=category, diploma=diploma), DAY, PUBLICS) is answer


class TestDisabled:
    """Some items of L. 5212-13 only."""

    @pytest.mark.parametrize("number", range(1, 12))
    def test_items_5_to_8_give_no_priority(self, number):
        answer = has_priority(agent(disability_grounds=(DisabilityGround(str(number)),)), DAY, PUBLICS)

        assert answer is (number not in {5, 6, 7, 8})

    def test_one_item_that_counts_is_enough(self):
        both = (DisabilityGround.ITEM_5, DisabilityGround.ITEM_9)

        assert has_priority(agent(disability_grounds=both), DAY, PUBLICS) is True


class TestWorn:
    """The occupational physician's opinion counts from its day on."""

    @pytest.mark.parametrize(
        ("opinion", "answer"),
        [
            (date(2026, 3, 1), True),
            (date(2026, 3, 2), True),
            (date(2026, 3, 3), False),
            (None, False),
            (UNKNOWN, UNKNOWN),
        ],
    )
    def test_an_opinion_of_that_day_counts(self, opinion, answer):
        assert has_priority(agent(wear_risk_opinion_on=opinion), DAY, PUBLICS) is answer

    @pytest.mark.parametrize(("day", "answer"), [(UNKNOWN, UNKNOWN), (None, False)])
    def test_without_a_day_no_opinion_counts(self, day, answer):
        assert has_priority(agent(wear_risk_opinion_on=DAY), day, PUBLICS) is answer


class TestUntold:
    """One way that is sure is enough; else what is not told and may decide is named."""

    @pytest.mark.parametrize(
        "told",
        [
            {"category": Category.C, "diploma": LOW},
            {"disability_grounds": (DisabilityGround.ITEM_1,)},
            {"wear_risk_opinion_on": DAY},
        ],
    )
    def test_one_way_is_enough_whatever_is_not_told(self, told):
        assert has_priority(Beneficiary(**told), DAY, PUBLICS) is True

    def test_nothing_told_is_unknown_and_all_is_asked_for(self):
        assert has_priority(Beneficiary(), DAY, PUBLICS) is UNKNOWN
        assert untold_of_priority(Beneficiary(), DAY, PUBLICS) == (
            "category",
            "diploma",
            "disability_grounds",
            "wear_risk_opinion_on",
        )

    @pytest.mark.parametrize(
        ("told", "names"),
        [
            ({"category": UNKNOWN, "diploma": HIGH}, ()),
            ({"category": Category.A, "diploma": UNKNOWN}, ()),
            ({"category": Category.C, "diploma": UNKNOWN}, ("diploma",)),
            ({"category": UNKNOWN, "diploma": LOW}, ("category",)),
            ({"disability_grounds": UNKNOWN}, ("disability_grounds",)),
            ({"wear_risk_opinion_on": UNKNOWN}, ("wear_risk_opinion_on",)),
        ],
    )
    def test_only_what_may_decide_is_asked_for(self, told, names):
        assert untold_of_priority(agent(**told), DAY, PUBLICS) == names

    def test_without_a_day_no_opinion_is_asked_for(self):
        assert untold_of_priority(agent(wear_risk_opinion_on=UNKNOWN), None, PUBLICS) == ()
