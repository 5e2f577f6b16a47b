from datetime import date

import pytest

from bilanlib.calculators.fr.calendars import calendar_of
from bilanlib.errors import InvalidValueError
from bilanlib.models.bilan import Bilan
from bilanlib.models.convention import Convention, Signature
from bilanlib.models.funding import FundingLine
from bilanlib.models.programme import Programme
from bilanlib.models.terms import Capacity, FundingSource, Party, Territory
from bilanlib.parameters.fr.public_holidays import ANYWHERE
from bilanlib.periods.calendars import DoubtfulDayError
from bilanlib.questions.check import check
from bilanlib.readings.acceptance import TenDays, Transmission


class TestCalendarOf:
    """The holidays that hold for a case."""

    @pytest.mark.parametrize(
        ("territory", "day"),
        [
            (Territory.ALSACE_MOSELLE, date(2026, 12, 26)),
            (Territory.ALSACE_MOSELLE_GOOD_FRIDAY, date(2026, 4, 3)),
            (Territory.ALSACE_MOSELLE_NO_GOOD_FRIDAY, date(2026, 12, 26)),
            (Territory.MAYOTTE, date(2026, 4, 27)),
            (Territory.MARTINIQUE, date(2026, 5, 22)),
            (Territory.GUADELOUPE, date(2026, 5, 27)),
            (Territory.SAINT_MARTIN, date(2026, 5, 27)),
            (Territory.GUYANE, date(2026, 6, 10)),
            (Territory.SAINT_BARTHELEMY, date(2026, 10, 9)),
            (Territory.REUNION, date(2026, 12, 20)),
        ],
    )
    def test_a_territory_has_its_own_holidays_and_the_country_s(self, territory, day):
        calendar = calendar_of(Bilan(territory=territory))

        assert day in calendar
        assert date(2026, 7, 14) in calendar
        assert day not in calendar_of(Bilan(territory=Territory.METROPOLE))

    def test_where_the_territory_is_not_told_a_local_holiday_is_in_doubt(self):
        calendar = calendar_of(Bilan())

        assert date(2026, 7, 14) in calendar
        with pytest.raises(DoubtfulDayError):
            assert date(2026, 12, 26) in calendar

    def test_where_the_commune_of_alsace_moselle_is_not_told_good_friday_is_in_doubt(self):
        with pytest.raises(DoubtfulDayError, match="2026-04-03"):
            assert date(2026, 4, 3) in calendar_of(Bilan(territory=Territory.ALSACE_MOSELLE))

        assert date(2026, 4, 3) not in calendar_of(Bilan(territory=Territory.ALSACE_MOSELLE_NO_GOOD_FRIDAY))

    def test_an_offer_is_made_to_people_anywhere(self):
        assert calendar_of(Programme()) is ANYWHERE

    def test_a_territory_whose_holidays_are_not_known_is_refused(self):
        with pytest.raises(InvalidValueError) as caught:
            calendar_of(Bilan(territory=Territory.OTHER))

        assert str(caught.value) == "territory is 'other', not one whose holidays are known; pass calendar="

    @pytest.mark.parametrize("territory", [place for place in Territory if place is not Territory.OTHER])
    def test_every_other_territory_has_a_calendar(self, territory):
        assert date(2026, 5, 1) in calendar_of(Bilan(territory=territory))


class TestMonaco:
    """A place whose holidays the caller brings: there, 19 November is a holiday."""

    SIGNED = Signature(party=Party.BENEFICIARY, signed_on=date(2026, 11, 20), capacity=Capacity.IN_PERSON)
    CASE = Bilan(
        territory=Territory.OTHER,
        funding=(FundingLine(source=FundingSource.EMPLOYER_PLAN),),
        convention=Convention(draft_sent_on=date(2026, 11, 9), refused_on=None, signatures=(SIGNED,)),
    )

    def judged(self, calendar):
        pinned = (TenDays.ROLLED, Transmission.SENDING)
        report = check(self.CASE, "fr-private", at=date(2026, 11, 21), readings=pinned, calendar=calendar)
        return report["fr.ct.R6313-8.acceptance"].verdict.value

    def test_without_a_calendar_it_is_not_judged(self):
        with pytest.raises(InvalidValueError, match="pass calendar="):
            self.judged(None)

    @pytest.mark.parametrize(
        ("holidays", "verdict"),
        [({date(2026, 11, 18)}, "fail"), ({date(2026, 11, 19)}, "pass"), ({date(2026, 11, 20)}, "fail")],
    )
    def test_the_calendar_of_the_caller_decides(self, holidays, verdict):
        assert self.judged(holidays) == verdict
