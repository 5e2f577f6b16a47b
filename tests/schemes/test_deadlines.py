"""The kinds of deadlines that schemes list."""

import re

import pytest
from attrs import evolve

from bilanlib.answers.force import Force
from bilanlib.answers.missing import Holder
from bilanlib.engine.deadline import Necessity
from bilanlib.engine.scheme import Scheme
from bilanlib.messages.catalogue import translate
from bilanlib.messages.terms import Language
from bilanlib.models.bilan import Bilan
from bilanlib.schemes.catalogue import OURS
from bilanlib.schemes.fr_private import FR_PRIVATE
from kit import RULES

LENT_ONLY = {
    "fr.ct.R6313-8.planned-end",
    "fr.ct.R6313-4.follow-up-interview",
    "fr.ct.L6353-5.withdraw",
    "fr.conso.L221-18.withdraw",
    "fr.ct.L6353-6.pay",
}
"""Deadlines that no rule judges: a rule only lends its frame."""

KINDS = {kind.id: kind for scheme in OURS for kind in scheme.all_deadlines()}
LENGTH = re.compile(
    r"\b(\d+|une?|deux|trois|six|dix|quinze|vingt|one|two|three|six|ten|fifteen|twenty)\s"
    r"(heures?|jours?|mois|ans?|années?|hours?|days?|months?|years?)\b"
)
"""So many hours, days, months or years, in digits or in words."""


class TestKinds:
    """What every kind says."""

    def test_ids_are_unique_and_no_rule_has_them(self):
        listed = [kind.id for scheme in OURS for kind in scheme.deadlines()]

        assert len(listed) == len(set(listed))
        assert not set(listed) & set(RULES)

    @pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
    def test_the_id_is_an_address_in_the_law(self, kind):
        article = kind.frame.sources[0].article

        assert kind.id.startswith(f"{article.text.id}.{article.number}.")

    @pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
    def test_it_says_who_acts_and_what_silence_means(self, kind):
        assert kind.actors
        assert kind.silence.endswith(".")
        assert not kind.title.endswith(".")
        assert kind.title == kind.frame.title

    @pytest.mark.parametrize("language", Language)
    @pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
    def test_no_length_of_time_stands_in_its_words_because_it_is_a_value_of_the_law(self, kind, language):
        said = [translate(text, language) for text in (kind.title, kind.silence)]

        assert [text for text in said if LENGTH.search(text)] == []

    @pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
    def test_it_concerns_persons(self, kind):
        assert Bilan in kind.frame.subjects

    @pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
    def test_the_rule_that_judges_it_is_one_of_the_scheme_and_lends_its_frame(self, kind):
        if kind.rule is None:
            assert kind.id in LENT_ONLY
            return

        assert RULES[kind.rule.id] is kind.rule
        assert kind.force is kind.rule.force
        assert kind.frame.sources == kind.rule.sources
        assert kind.frame.governed_by is kind.rule.governed_by
        assert kind.frame.uses == kind.rule.uses

    @pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
    def test_its_frame_declares_what_can_be_asked_about(self, kind):
        paths = [fact.path for fact in (*kind.frame.facts(), *kind.frame.may_ask) if fact.items is None]

        assert all(kind.frame.question_about(path).text for path in paths)

    def test_what_is_no_duty_of_the_code_is_a_freedom(self):
        practice = [kind for kind in KINDS.values() if kind.force is Force.PRACTICE]

        assert {kind.necessity for kind in practice} == {Necessity.MAY}

    def test_the_employee_may_sign_and_need_not(self):
        sign = KINDS["fr.ct.R6313-8.sign"]

        assert (sign.actors, sign.necessity) == ((Holder.BENEFICIARY,), Necessity.MAY)


class TestSchemes:
    """Which kinds a scheme has."""

    def test_a_scheme_has_those_of_the_schemes_it_includes_and_its_own(self):
        first, *others = FR_PRIVATE.deadlines()
        mine = evolve(first, id="own.sign")
        own = Scheme(id="own", title="T.", rules=(), includes=(FR_PRIVATE,), deadlines=lambda: (first, mine))

        assert own.all_deadlines() == (first, *others, mine)

    def test_a_scheme_without_any_has_none(self):
        assert Scheme(id="own", title="T.", rules=()).all_deadlines() == ()
