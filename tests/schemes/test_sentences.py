"""The coverage of the schemes whose texts are read sentence by sentence."""

import pytest

from bilanlib.engine.provision import ProvisionKind
from bilanlib.schemes.fr_bpi import FR_BPI
from bilanlib.schemes.fr_bpp import FR_BPP
from bilanlib.schemes.fr_cdg84 import FR_CDG84


@pytest.mark.parametrize("scheme", [FR_BPI, FR_CDG84, FR_BPP], ids=lambda scheme: scheme.id)
class TestSentences:
    """Every sentence stands once, and what the scheme judges or leaves to people answers to one."""

    def test_every_rule_answers_to_a_sentence(self, scheme):
        assert {rule.id for rule in scheme.rules} == {rule.id for one in scheme.provisions for rule in one.rules}

    def test_every_duty_answers_to_a_sentence(self, scheme):
        assert {duty.id for duty in scheme.duties} == {duty for one in scheme.provisions for duty in one.duties}

    def test_every_sentence_stands_once_and_ends(self, scheme):
        places = [(one.article, one.alinea, one.sentence) for one in scheme.provisions]

        assert len(places) == len(set(places))
        assert all(one.says.endswith(".") for one in scheme.provisions)

    def test_every_sentence_that_nothing_answers_says_why(self, scheme):
        assert all(one.note for one in scheme.provisions if one.kind is ProvisionKind.GAP)

    def test_the_names_of_the_phases_are_those_of_its_phases(self, scheme):
        (phases,) = [one for one in scheme.facets.values() if one[0].id.endswith(".phases")]

        assert tuple(scheme.phase_names) == phases[0].values[-1].value
