"""Scheme `fr-provider`: what belongs to the provider alone, and its deadlines."""

from datetime import date

import pytest

from bilanlib import Bilan, Provider, ProviderStanding, YearlyReport, deadlines
from bilanlib.schemes.fr_private import FR_PRIVATE

STANDING = ProviderStanding(
    first_contract_on=date(2026, 1, 15),
    declared_on=None,
    started_on=date(2026, 1, 15),
    internal_rules_on=None,
    reports=[YearlyReport(closed_on=date(2025, 12, 31), sent_on=None)],
)
CASE = Bilan(scheme="fr-provider", provider=Provider(standing=STANDING))


class TestScope:
    """What the scheme of the bilan itself asks about the provider."""

    def test_the_scheme_of_the_bilan_asks_for_the_certificate_and_no_other_paper(self):
        asked = {path for rule in FR_PRIVATE.all_rules() for path in rule.questions() if "standing" in path}

        assert {path.split(".")[2] for path in asked} == {"certificates"}


class TestDeadlines:
    """The dated duties of a provider."""

    @pytest.mark.parametrize(
        ("name", "last"),
        [
            ("fr.ct.R6351-1.declare", date(2026, 4, 15)),
            ("fr.ct.R6352-2.establish-rules", date(2026, 4, 15)),
            ("fr.ct.R6352-23.send-report", date(2026, 4, 29)),
        ],
    )
    def test_each_has_its_last_day(self, name, last):
        found = {one.kind.id: one for one in deadlines(CASE, at=date(2026, 2, 2)).deadlines}

        assert found[name].last_day == last
