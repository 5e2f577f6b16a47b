"""What nobody told is UNKNOWN to every fact, and every fact then says what to ask."""

import pytest

from bilanlib import (
    Bilan,
    Consent,
    Disclosure,
    Document,
    EarlierBilan,
    FundingLine,
    Programme,
    Request,
    Session,
    ToolUse,
)
from bilanlib.models.schedule import Schedule
from bilanlib.models.unknown import UNKNOWN
from bilanlib.rules.facts.papers import DOCUMENTS
from bilanlib.rules.facts.refusal import RECORDED_MEASURES
from kit import RULES

FACTS = {fact: None for rule in RULES.values() for fact in (*rule.conditions(), *rule.facts(), *rule.may_ask)}
OF_CASES = [one for one in FACTS if one.items is None]
BLANK = Bilan(
    consents=(Consent(),),
    documents=(Document(disclosures=(Disclosure(),)),),
    earlier_bilans=(EarlierBilan(),),
    funding=(FundingLine(),),
    requests=(Request(),),
    sessions=(Session(),),
    tools=(ToolUse(),),
)
"""A case of which it is known that there is one thing of each kind, and nothing else."""


def named(fact):
    return fact.path


class TestUntold:
    """Of whatever nobody told, something is to be asked."""

    @pytest.mark.parametrize("fact", OF_CASES, ids=named)
    @pytest.mark.parametrize("case", [Bilan(), BLANK, Programme()], ids=["nothing", "one of each", "an offer"])
    def test_what_is_unknown_has_a_path_to_ask_for(self, fact, case):
        if type(case) in fact.subjects and fact.read(case) is UNKNOWN:
            assert fact.gaps(case) != ()

    @pytest.mark.parametrize("fact", [one for one in OF_CASES if Bilan in one.subjects], ids=named)
    def test_of_a_case_that_tells_nothing_no_fact_is_known(self, fact):
        told = fact.read(Bilan())

        # The name of a provider that nobody told is not that of UNKNOWN, "UNKNOWN". A schedule says of each of its
        # parts that it is unknown; measures that are recorded are those that are told.
        assert told is UNKNOWN or isinstance(told, Schedule) or fact is RECORDED_MEASURES

    @pytest.mark.parametrize("fact", [one for one in FACTS if one.items is DOCUMENTS], ids=named)
    def test_nor_of_a_document_of_which_nothing_is_told(self, fact):
        assert fact.read(Document()) is UNKNOWN
