"""What facts declare: where they stand, whom to ask, and what exactly is missing when a part is not told."""

import copy
import csv
import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import bilanlib.rules
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.fact import Fact, Items
from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.contract import Contract, Payment
from bilanlib.models.convention import Convention, Signature
from bilanlib.models.documents import Document
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Provider
from bilanlib.models.provider_standing import ProviderStanding, QualityCertificate
from bilanlib.models.requests import Request
from bilanlib.models.sessions import Session
from bilanlib.models.tools import ToolUse
from kit import RULES, data_cases


def vectors():
    path = Path(__file__).parents[1] / "vectors" / "facts.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return {row.pop("fact"): tuple(row.values()) for row in rows}


def facts():
    """Every fact, and every list of things, by the name it has where rules are."""
    names = [one.name for one in pkgutil.walk_packages(bilanlib.rules.__path__, "bilanlib.rules.")]
    found = [item for name in names for item in vars(importlib.import_module(name)).items()]
    return {name: value for name, value in found if isinstance(value, (Fact, Items))}


def test_no_two_facts_share_a_name():
    names = [one.name for one in pkgutil.walk_packages(bilanlib.rules.__path__, "bilanlib.rules.")]
    named = {
        (name, id(value))
        for module in names
        for name, value in vars(importlib.import_module(module)).items()
        if isinstance(value, (Fact, Items))
    }

    assert sorted(name for name, _ in named) == sorted(facts())


def path_of(fact):
    if isinstance(fact, Items):
        return fact.things or fact.path
    return f"{path_of(fact.items)}.{fact.path}" if fact.items else fact.path


def test_every_fact_stands_where_the_table_says_and_is_asked_of_whom_it_says():
    found = {
        name: (path_of(fact), fact.ask.holder.value, " ".join(cls.__name__.lower() for cls in fact.subjects))
        for name, fact in facts().items()
    }

    assert found == vectors()


# Fields that the day or the list drawn from a list depends on: all of them are named when an item tells nothing.
PARTS = {
    "CONSENTS_TO_BILAN": "scope stance given_on withdrawn_on",
    "CONSENTS_TO_DISCLOSURE": "scope stance given_on withdrawn_on document recipient",
    "SIGNED_ON": "party signed_on",
    "BOUND_BY": "party signed_on capacity",
    "SYNTHESIS_DELIVERED_ON": "kind delivered_on",
    "CONCLUDES_ON": "day status phase kind",
    "FOLLOWED_UP_ON": "day status phase kind",
    "FIRST_FOLLOWED_UP_ON": "day status phase kind",
    "PHASES_BEGIN_ON": "day status phase kind",
    "LONGER_SPAN_ASKED_FOR": "kind by sent_on",
    "BEGINS_ON": "day status phase kind",
    "ENDS_ON": "day status phase kind",
    "CONVENTION_REQUIRED": "source",
    "PLAN_OR_LEAVE": "source",
    "IN_REDEPLOYMENT_LEAVE": "source",
    "OUTSIDE_REDEPLOYMENT_LEAVE": "source",
    "OWN_MONEY": "source",
    "OWN_CONTRACT": "source",
    "PAID_DAYS": "paid_on",
    "PAID": "paid_on amount",
    "REFUNDS": "refunded_on",
    "PAID_BY_CPF": "source",
    "PAID_BY_FUND": "source",
    "PAYMENTS": "source agreed_on",
    "CERTIFICATES": "categories valid_from valid_until",
    "PAID_BY_EMPLOYER": "source",
    "PAID_BY_ANFH": "source",
    "ON_PUBLIC_MONEY": "source",
    "FORMS_OF_CONSENTS": "scope stance given_on withdrawn_on document recipient form",
    "BILAN_REFUSED_ON": "scope stance given_on",
    "DELIVERIES": "kind delivered_on",
    "SITTINGS": "kind phase status conducted_by",
    "HAS_GROUP_SESSIONS": "kind status",
    "FIRST_DAYS": "day status phase",
    "MEETINGS": "status phase kind",
    "FAMILIES": "family",
    "ASKED_ON": "scope stance given_on withdrawn_on",
    "HANDED_OVER": "kind delivered_on",
    "MADE": "kind made_on",
    "LEAVE_REQUESTS": "kind sent_on",
    "ABSENCE_REQUESTS": "kind sent_on",
    "ANSWERED_REQUESTS": "kind sent_on received_on reply",
    "FIRST_WORKING_DAY": "day on_working_time status phase kind",
    "OWN_BILANS_BEFORE": "scheme initiative",
    "BEGAN_UNDER_FIRST_WORDING": "day status phase kind",
    "PRIOR_INTERVIEWS": "status kind phase day duration",
    "FOLLOW_UP_INTERVIEWS": "status kind phase modality",
    "PHASE_SUMS": "status phase duration",
    "PHASE_DAYS": "status phase day",
    "SESSION_KINDS": "status kind",
    "MET_WITH": "status kind counsellor",
    "KINDS_AND_MODALITIES": "status kind modality",
    "METHOD_WORDS": "scope stance given_on withdrawn_on method",
    "GIVEN": "kind delivered_on",
    "WORK_DONE": "status kind modality",
}
NOTHING_TOLD = Bilan(
    provider=Provider(standing=ProviderStanding(certificates=[QualityCertificate()])),
    consents=[Consent()],
    contract=Contract(payments=[Payment()]),
    convention=Convention(signatures=[Signature()]),
    documents=[Document()],
    sessions=[Session()],
    funding=[FundingLine()],
    tools=[ToolUse()],
    requests=[Request()],
    earlier_bilans=[EarlierBilan()],
)


@pytest.mark.parametrize(("name", "parts"), list(PARTS.items()))
def test_every_field_that_a_fact_is_drawn_from_is_asked_for(name, parts):
    fact = facts()[name]

    assert fact.parts == tuple(parts.split())
    assert fact.gaps(NOTHING_TOLD) == tuple(f"{fact.path}[0].{part}" for part in parts.split())


def test_every_fact_that_is_drawn_from_fields_is_in_the_table():
    assert {name for name, fact in facts().items() if isinstance(fact, Fact) and fact.parts} == set(PARTS)


# Facts of other places that a fact hangs on as well: their questions are asked with its own.
PRIORITY = {"CATEGORY", "DIPLOMA", "DISABILITY_GROUNDS", "WEAR_RISK_OPINION_ON"}
BESIDES = {
    "SCHEDULE": {"TOTALS"},
    "SITTINGS": {"TOTALS"},
    "BEGINS_ON": {"TOTALS"},
    "ENDS_ON": {"TOTALS"},
    "CONCLUDES_ON": {"TOTALS"},
    "FIRST_FOLLOWED_UP_ON": {"TOTALS"},
    "FOLLOWED_UP_ON": {"TOTALS"},
    "BEGAN_UNDER_FIRST_WORDING": {"TOTALS"},
    "FIRST_WORKING_DAY": {"TOTALS"},
    "ABSENCE_CONCERNED": {"TOTALS", "BENEFICIARY_STATUS", "PAID_BY_CPF"},
    "PRIORITY_ON_BEGIN": PRIORITY,
    "PRIORITY_ON_LEAVE": PRIORITY,
}


def test_what_else_a_fact_hangs_on():
    names = {fact: name for name, fact in facts().items()}
    found = {name: {names[other] for other in fact.besides} for fact, name in names.items() if isinstance(fact, Fact)}

    assert {name: others for name, others in found.items() if others} == BESIDES


def fields_of_items(value, path=""):
    """Paths of the fields of the items of lists: `consents[0].stance`."""
    for key, below in value.items():
        here = f"{path}.{key}" if path else key
        if isinstance(below, dict):
            yield from fields_of_items(below, here)
        elif isinstance(below, list):
            for place, item in enumerate(one for one in below if isinstance(one, dict)):
                yield from (f"{here}[{place}].{field}" for field in item)
                yield from fields_of_items(item, f"{here}[{place}]")


def fields(value, path=""):
    """Paths of all fields, at any depth."""
    if isinstance(value, dict):
        for key, below in value.items():
            here = f"{path}.{key}" if path else key
            yield here
            yield from fields(below, here)
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from fields(item, f"{path}[{place}]")


def without_one(case, path):
    """The case with the field at one path, numbers and all, taken out."""
    told_less = owner = copy.deepcopy(case)
    *above, key = re.findall(r"\w+", path)
    for step in above:
        owner = owner[int(step)] if step.isdigit() else owner[step]
    del owner[key]
    return told_less


def asked_whole(rule):
    """Lists of which a rule asks everything: one question, without the names of fields."""
    drawn = [*rule.facts(), *rule.may_ask, *([rule.when] if rule.when else [])]
    others = [other for fact in drawn for other in fact.besides]
    return {path_of(fact) for fact in (*drawn, *others) if not fact.parts}


@pytest.mark.parametrize("one", data_cases(), ids=lambda one: f"{one.rule}/{one.name}")
def test_a_field_of_an_item_that_leaves_the_answer_open_is_named_with_its_number(one):
    whole = asked_whole(RULES[one.rule])
    case = one.data["case"]
    paths = [path for path in fields_of_items(case) if re.sub(r"\[\d+\]", "", path).rpartition(".")[0] not in whole]
    results = {path: one.judge(without_one(case, path)) for path in paths if one.expected["verdict"] != "open"}

    unnamed = [
        path for path, result in results.items() if result.verdict is Verdict.OPEN and path not in result.missing
    ]

    assert unnamed == []


# A total without a phase, or a kind, is of all of them. An amount of money, or a range of hours, is one value.
SAYS_SOMETHING_BY_ITS_ABSENCE = re.compile(
    r"schema_version|kind|totals\[\d+\]\.(phase|kind)|.*\.(amount|currency|tax_basis|at_least|at_most)"
)


@pytest.mark.parametrize("one", data_cases(), ids=lambda one: f"{one.rule}/{one.name}")
def test_a_single_field_taken_out_leaves_the_verdict_equal_or_open(one):
    # Facts that contradict each other: taking one of them away hides the contradiction.
    allowed = {one.judge().verdict, Verdict.OPEN}
    paths = [path for path in fields(one.data["case"]) if not SAYS_SOMETHING_BY_ITS_ABSENCE.fullmatch(path)]
    verdicts = {path: one.judge(without_one(one.data["case"], path)).verdict for path in paths}

    wrong = {path: verdict for path, verdict in verdicts.items() if verdict not in allowed}

    assert wrong == {} or {"sources-disagree", "refusal-not-recorded"} & set(one.judge().codes)
