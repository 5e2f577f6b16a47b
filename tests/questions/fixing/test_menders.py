from importlib import import_module

from bilanlib.questions.fixing.menders import MENDERS
from bilanlib.schemes.catalogue import OURS


def names_of(rule):
    """What the body of a rule, and what it calls in its module, can see."""
    return vars(import_module(rule.body.__module__)).values()


class TestMenders:
    """Which findings an edit may mend."""

    def test_each_is_a_finding_that_some_rule_makes(self):
        rules = [rule for scheme in OURS for rule in scheme.all_rules()]
        made = {id(thing) for rule in rules for thing in names_of(rule)}

        assert {id(template) for template in MENDERS} <= made

    def test_each_is_something_wrong(self):
        assert {template.verdict.value for template in MENDERS} == {"fail"}
