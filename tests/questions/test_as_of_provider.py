from datetime import date, timedelta

import pytest

from bilanlib import (
    UNKNOWN,
    Bilan,
    FundingLine,
    PrintedPaper,
    Programme,
    Provider,
    ProviderStanding,
    QualityCertificate,
    Subcontract,
    YearlyReport,
    as_of,
)

DAY = date(2026, 5, 4)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)


def standing_on(day, **facts):
    """The standing as it was on a day."""
    return as_of(Bilan(provider=Provider(standing=ProviderStanding(**facts))), day).provider.standing


class TestDays:
    """What happened later has not happened yet."""

    @pytest.mark.parametrize(
        "name", ["first_contract_on", "declared_on", "ended_on", "started_on", "internal_rules_on"]
    )
    @pytest.mark.parametrize(("day", "told"), [(BEFORE, None), (DAY, DAY), (AFTER, DAY)])
    def test_an_event_is_there_from_its_day_on(self, name, day, told):
        assert getattr(standing_on(day, **{name: DAY}), name) == told

    @pytest.mark.parametrize(("day", "told"), [(BEFORE, None), (DAY, DAY), (AFTER, DAY)])
    def test_a_payer_binds_itself_on_its_day(self, day, told):
        case = Bilan(funding=[FundingLine(agreed_on=DAY)])

        assert as_of(case, day).funding[0].agreed_on == told


class TestThings:
    """What is nothing but an event is not there before it."""

    @pytest.mark.parametrize(("day", "number"), [(BEFORE, 0), (DAY, 1), (AFTER, 1)])
    def test_papers_and_subcontracts_come_on_their_day(self, day, number):
        found = standing_on(
            day, papers=[PrintedPaper(issued_on=DAY)], subcontracts=[Subcontract(concluded_on=DAY, sent_on=AFTER)]
        )

        assert (len(found.papers), len(found.subcontracts)) == (number, number)
        assert [one.sent_on for one in found.subcontracts] == [AFTER if day == AFTER else None] * number

    @pytest.mark.parametrize(
        ("day", "sent", "activity"), [(BEFORE, None, UNKNOWN), (DAY, DAY, True), (AFTER, DAY, True)]
    )
    def test_a_report_shows_nothing_before_it_is_sent(self, day, sent, activity):
        report = YearlyReport(closed_on=date(2025, 12, 31), sent_on=DAY, has_activity=True)

        found = standing_on(day, reports=[report]).reports[0]

        assert (found.closed_on, found.sent_on, found.has_activity) == (report.closed_on, sent, activity)

    def test_a_certificate_stays_with_the_days_that_are_set(self):
        held = (QualityCertificate(valid_from=DAY, valid_until=AFTER),)

        assert standing_on(BEFORE, certificates=held).certificates == held


class TestNothingTold:
    """Nothing is added."""

    @pytest.mark.parametrize("case", [Bilan(), Programme(), Bilan(provider=Provider(name="Exemple"))])
    def test_what_is_not_told_stays_so(self, case):
        assert as_of(case, DAY) == case
