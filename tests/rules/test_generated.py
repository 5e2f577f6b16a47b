"""What follows from the data cases: without a fact, without the event, without the condition, every rule says so."""

import pytest

from bilanlib.answers.verdict import Verdict
from bilanlib.engine.fact import Event, Fact
from kit import RULES, data_cases, without

ALL = data_cases()


# How to tell, in the JSON form, that the event of a rule does not take place.
NO_EVENT = {
    # Without a session, a convention is still read by the law of the day: there is none to read.
    "début de l’action": {"sessions": [], "totals": [], "convention": None, "contract": None},
    "terme de l’action": {"documents": [], "sessions": [], "totals": []},
    "transmission du projet de convention": {"convention": None},
    "édition de l’offre": {
        "retention": None,
        "interviews": None,
        "span": None,
        "initiatives": [],
        "claims": [],
        "totals": [],
        "follow_up": None,
        "options": [],
        "citations": [],
        "disclosure": None,
    },
    "fin du bilan": {"documents": [], "sessions": [], "totals": []},
    "communication du document": {"documents": []},
    "refus du salarié": {"consents": [], "convention": None},
    "envoi de la demande": {"requests": []},
    "établissement du document": {"documents": []},
    "remise du document": {"documents": []},
    "début du congé pour bilan": {"leave": None},
    "fin du congé pour bilan": {"leave": None},
    "réception de la demande": {"requests": []},
    "usage d’une méthode": {"tools": []},
    "demande de souscription": {"account_request": None},
    "première séance sur le temps de travail": {"sessions": [], "totals": []},
    "première convention ou premier contrat": {
        "provider": {"standing": {"first_contract_on": None, "declared_on": None}}
    },
    "début de l’activité du prestataire": {"provider": {"standing": {"started_on": None, "internal_rules_on": None}}},
    "établissement du document du prestataire": {"provider": {"standing": {"papers": []}}},
    "clôture de l’exercice": {"provider": {"standing": {"reports": []}}},
    "signature du contrat": {"contract": None},
}

# How to tell that a condition does not hold, by the path of its fact.
NOT_SO = {
    "employer": {"employer": None},
    "funding": {"funding": [{"source": "other"}]},
    "provider.counsellors": {"provider": {"counsellors": []}},
    "provider.standing.first_contract_on": {"provider": {"standing": {"first_contract_on": None}}},
    "provider.standing.started_on": {"provider": {"standing": {"started_on": None}}},
    "provider.standing.number": {"provider": {"standing": {"number": None}}},
    "provider.standing.certificates": {"provider": {"standing": {"certificates": []}}},
    "provider.standing.subcontracts": {"provider": {"standing": {"subcontracts": []}}},
    "provider.standing.platform_years": {"provider": {"standing": {"platform_years": []}}},
    "initiative": {"initiative": "both"},
    "leave": {"leave": None},
    "sessions": {"beneficiary": {"status": "job_seeker"}},
    "beneficiary.status": {"beneficiary": {"status": "civil_servant"}},
    "provider.has_other_activities": {"provider": {"has_other_activities": False}},
}


def passing(rule_id):
    return [one for one in ALL if one.rule == rule_id and one.expected["verdict"] == "pass"]


def needed_paths(rule):
    """Paths, in the JSON form, of the facts the rule cannot do without."""
    facts = [need for need in rule.needs if isinstance(need, Fact)]
    facts += [fact for need in rule.needs if isinstance(need, Event) for fact in need.days.values()]
    paths = {f"{fact.items.things or fact.items.path}.{fact.path}" if fact.items else fact.path for fact in facts}
    return sorted(paths | ({rule.when.path} if rule.when else set()))


@pytest.mark.parametrize("rule_id", sorted(RULES))
def test_every_rule_is_open_when_a_fact_that_it_needs_is_not_told(rule_id):
    one = passing(rule_id)[0]
    for path in needed_paths(RULES[rule_id]):
        told_less = without(one.data["case"], path)
        if told_less == one.data["case"]:
            continue
        result = one.judge(told_less)

        assert result.verdict is Verdict.OPEN, path
        assert result.missing, path


@pytest.mark.parametrize("rule_id", sorted(RULES))
def test_every_rule_is_open_when_nothing_is_told(rule_id):
    one = passing(rule_id)[0]
    kind = one.data["case"]["kind"]

    result = one.judge({"schema_version": 1, "kind": kind})

    assert result.verdict is Verdict.OPEN
    assert result.missing


def waits_for_its_event(rule):
    """Rules with a condition that do not take the day are judged, before the event, by the law of the day."""
    return rule.when is None or any(isinstance(need, Event) for need in rule.needs)


@pytest.mark.parametrize("rule_id", sorted(one for one, rule in RULES.items() if waits_for_its_event(rule)))
def test_every_rule_is_not_applicable_when_its_event_does_not_take_place(rule_id):
    one = next(
        one for one in passing(rule_id) if one.data["case"]["kind"] == "bilan" or len(RULES[rule_id].subjects) == 1
    )
    told = NO_EVENT[RULES[rule_id].governed_by.name]

    assert one.judge({**one.data["case"], **told}).verdict is Verdict.NOT_APPLICABLE


@pytest.mark.parametrize("rule_id", sorted(one for one, rule in RULES.items() if rule.when))
def test_every_rule_with_a_condition_is_not_applicable_when_it_does_not_hold(rule_id):
    one = passing(rule_id)[0]
    told = NOT_SO[RULES[rule_id].when.path]

    assert one.judge({**one.data["case"], **told}).verdict is Verdict.NOT_APPLICABLE
