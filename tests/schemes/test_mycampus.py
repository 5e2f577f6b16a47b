"""Traps of the scheme `mycampus`: what a guide promises beyond the code, and what it leaves out."""

from datetime import date

from attrs import evolve

from bilanlib import Force, Verdict, check, read_case
from bilanlib.engine.facet import Facet
from bilanlib.models.project import Project
from bilanlib.schemes.mycampus import MYCAMPUS
from kit import example

AT = date(2026, 11, 21)


def bilan(**facts):
    session = {"day": "2026-05-21", "duration": "PT2H", "kind": "interview", "phase": "conclusion", "status": "held"}
    case = {"schema_version": 1, "kind": "bilan", "scheme": "mycampus", "sessions": [session], "totals": []}
    return check(read_case(case | facts), at=AT)


class TestWhoseWord:
    """What the guide promises is not the law."""

    def test_every_rule_of_its_own_is_a_promise(self):
        assert {rule.force for rule in MYCAMPUS.rules} == {Force.CONTRACT}

    def test_a_bilan_without_another_project_breaks_the_promise_and_no_law(self):
        report = check(evolve(example("01-lawful-plan"), project=Project(has_alternative=False)), "mycampus", at=AT)

        assert report["fr.mycampus.deroulement.alternative"].verdict is Verdict.FAIL
        assert report.lawful is True

    def test_three_years_are_lawful_now_and_more_than_was_promised(self):
        agreed = {"form": "written", "ground": "follow_up_need", "agreed_on": "2024-06-28", "term": "P3Y"}
        end = {"day": "2024-06-30", "duration": "PT2H", "kind": "interview", "phase": "conclusion", "status": "held"}
        report = bilan(
            sessions=[end],
            convention=None,
            documents=[
                {"kind": "test", "delivered_on": None, "destroyed_on": None, "retention": agreed, "disclosures": []},
                {"kind": "synthesis", "delivered_on": "2024-06-30", "destroyed_on": "2024-06-30", "disclosures": []},
            ],
        )

        assert report["fr.ct.R6313-7.destroy"].verdict is Verdict.PASS
        assert report["fr.mycampus.conservation.destroy"].verdict is Verdict.FAIL


class TestSilence:
    """What the guide does not say is no pass."""

    def test_each_gap_is_in_the_report(self):
        silent = {gap.id for gap in check(example("28-mycampus-guide-2022-2023"), at=AT).not_covered}

        assert {gap.id for gap in MYCAMPUS.gaps} <= silent
        assert {gap.force for gap in MYCAMPUS.gaps} == {Force.SCHEME}

    def test_hours_and_price_are_no_facets_of_it(self):
        assert {Facet.TOTAL_HOURS, Facet.PRICE, Facet.APPOINTMENTS}.isdisjoint(MYCAMPUS.facets)
