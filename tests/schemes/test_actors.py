from bilanlib.schemes.actors import ACTORS
from bilanlib.schemes.catalogue import OURS
from bilanlib.schemes.conditions import CONDITIONS


class TestActors:
    """Who acts where a rule is broken."""

    def test_every_rule_has_somebody_who_acts(self):
        rules = {rule for scheme in OURS for rule in scheme.all_rules()}

        assert rules == set(ACTORS)
        assert all(ACTORS.values())

    def test_those_who_fulfil_a_condition_act_when_it_is_broken(self):
        assert all(ACTORS[one.rule] == one.actors for one in CONDITIONS)
