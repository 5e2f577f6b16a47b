"""The list of work: order, stakes, what can be told, how it is written."""

import json
from datetime import date

import pytest
from attrs import evolve

from bilanlib import (
    UNKNOWN,
    Attestation,
    Bilan,
    Document,
    DocumentKind,
    Employer,
    FundingLine,
    FundingSource,
    HourTotal,
    InvalidValueError,
    Programme,
    Span,
    Stage,
    Stake,
    UnknownNameError,
    Verdict,
    check,
    missing,
)
from bilanlib.messages.terms import Language
from kit import example

AT = date(2026, 11, 21)
LAWFUL = example("01-lawful-plan")
ALMOST_NOTHING = example("15-almost-nothing-known")
FOLLOW_UP_TIME, ACCEPTANCE = "fr.ct.R6313-4.follow-up-time", "fr.ct.R6313-8.acceptance"


def without(**facts):
    return evolve(LAWFUL, **dict.fromkeys(facts, UNKNOWN)) if not facts else evolve(LAWFUL, **facts)


def unsent():
    return without(convention=evolve(LAWFUL.convention, draft_sent_on=UNKNOWN))


def item(work, path):
    (found,) = [one for one in work.items if one.path == path]
    return found


class TestOrder:
    """What is asked first."""

    def test_of_a_case_told_whole_nothing_is_asked(self):
        work = missing(LAWFUL, at=AT)

        assert (work.items, work.upcoming, work.lawful) == ((), (), True)
        assert str(work.message) == "Aucun fait n’est à demander pour les règles appliquées ici."

    def test_what_decides_lawful_comes_first_then_what_most_rules_wait_for_then_the_path(self):
        case = evolve(unsent(), follow_up=evolve(LAWFUL.follow_up, after=UNKNOWN), employer=Employer(), title=UNKNOWN)
        work = missing(case, at=AT)

        assert [(one.path, one.may_change_lawful, len(one.rules)) for one in work.items] == [
            ("convention.draft_sent_on", True, 2),
            ("employer.siren", True, 1),
            ("follow_up.after", False, 1),
        ]

    def test_the_list_is_sorted_by_that_rank(self):
        work = missing(ALMOST_NOTHING, at=AT)
        ranks = [(not one.may_change_lawful, -len(one.rules), one.path) for one in work.items]

        assert ranks == sorted(ranks)
        assert len(ranks) == len(check(ALMOST_NOTHING, at=AT).missing)


class TestStakes:
    """What a fact can still decide."""

    def test_a_fact_that_only_a_rule_of_practice_asks_for_cannot_change_lawful(self):
        case = without(follow_up=evolve(LAWFUL.follow_up, after=UNKNOWN))
        (only,) = missing(case, at=AT).items

        assert only.rules == (FOLLOW_UP_TIME,)
        assert (only.may_change_verdict, only.may_change_lawful, only.stakes) == (True, False, ())

    def test_a_condition_that_is_open_decides_whether_the_bilan_may_begin(self):
        assert item(missing(unsent(), at=AT), "convention.draft_sent_on").stakes == (Stake.LAWFUL, Stake.MAY_BEGIN)

    def test_a_rule_of_law_that_is_no_condition_decides_lawful_alone(self):
        mentions = LAWFUL.convention.mentions
        told = type(mentions)({word: there for word, there in mentions.items() if word.value != "price"})
        work = missing(without(convention=evolve(LAWFUL.convention, mentions=told)), at=AT)

        assert item(work, "convention.mentions.price").stakes == (Stake.LAWFUL,)

    def test_what_is_unlawful_stays_so_whatever_is_told(self):
        long = example("03-twenty-six-hours")
        work = missing(evolve(long, convention=evolve(long.convention, draft_sent_on=UNKNOWN)), at=AT)
        (one,) = work.items

        assert work.lawful is False
        assert (one.may_change_verdict, one.may_change_lawful) == (True, False)
        assert one.stakes == ()
        assert str(work.message).startswith("Faits à demander : 1. Aucun ne rend le dossier conforme")

    def test_an_offer_has_nobody_who_could_begin(self):
        work = missing(Programme(scheme="fr-private"), at=AT)

        assert work.items
        assert {stake for one in work.items for stake in one.stakes} == {Stake.LAWFUL}

    def test_a_rule_that_fails_already_may_still_find_more(self):
        kept = Document(kind=DocumentKind.TEST, destroyed_on=None, retention=None, disclosures=())
        untold = evolve(kept, kind=DocumentKind.PROJECT_SYNTHESIS, destroyed_on=UNKNOWN)
        case = evolve(LAWFUL, documents=(untold, kept, *LAWFUL.documents))
        late = date(2030, 1, 1)
        one = item(missing(case, at=late), "documents[0].destroyed_on")

        assert check(case, at=late)["fr.ct.R6313-7.destroy"].verdict is Verdict.FAIL
        assert [result.id for result in one.settled] == ["fr.ct.R6313-7.destroy"]
        assert one.rules == ("fr.ct.R6313-7.keep-synthesis",)
        assert not one.may_change_lawful

    def test_a_draft_never_counts(self):
        short = evolve(LAWFUL, sessions=UNKNOWN, totals=())
        work = missing(short, at=AT, preview=["TRSD2602696D"])

        assert "fr.ct.R6313-4.min-accompaniment" in item(work, "sessions").rules

    def test_an_attestation_is_no_fact(self):
        work = missing(LAWFUL, at=AT)
        duty = work.left_to_humans[0].id
        given = Attestation(rule=duty, by="X", on=AT, outcome=Verdict.PASS, reason="vu")

        assert duty not in [one.id for one in missing(evolve(LAWFUL, attestations=(given,)), at=AT).left_to_humans]


class TestAnswers:
    """What is asked and what can be told."""

    def test_an_item_has_the_question_the_holder_the_proof_and_the_form_of_the_answer(self):
        data = item(missing(unsent(), at=AT), "convention.draft_sent_on").to_dict("en")

        assert data["question"] == "On which day did the employer send the employee the draft of the convention?"
        assert data["holder"] == "employer"
        assert (data["answer"]["type"], data["answer"]["null"], data["is_told"]) == ("Day", True, False)
        assert data["answer"]["means"].endswith("null if it was not sent.")
        assert data["citations"][0]["citation"].startswith("C. trav., art. R. 6313-8")

    def test_what_is_told_not_exactly_enough_is_said_to_be_told(self):
        stated = HourTotal(stage=Stage.DECLARED, hours=Span())
        offer = Programme(scheme="fr-private", published_on=AT, totals=(stated,))
        one = item(missing(offer, at=AT), "totals")

        assert one.is_told
        assert "déjà dit" in missing(offer, at=AT).to_text("fr")

    @pytest.mark.parametrize("path", [one.path for one in missing(ALMOST_NOTHING, at=AT).items])
    def test_for_each_listed_fact_some_value_changes_a_verdict(self, path):
        field = path.partition(".")[0]
        # Hours that are stated matter as long as no session is listed.
        whole = evolve(LAWFUL, totals=(), sessions=()) if field == "totals" else LAWFUL
        untold = {one.id: one.verdict for one in check(evolve(whole, **{field: UNKNOWN}), at=AT)}
        told = {one.id: one.verdict for one in check(whole, at=AT)}

        assert any(untold[rule] is not told[rule] for rule in item(missing(ALMOST_NOTHING, at=AT), path).rules)


class TestUpcoming:
    """What may be asked next."""

    def test_it_names_what_open_rules_look_at_only_where_it_matters(self):
        case = without(convention=evolve(LAWFUL.convention, draft_sent_on=UNKNOWN, refused_on=UNKNOWN))
        asked = {one.path: one.rules for one in missing(case, at=AT).upcoming}

        assert asked["convention.refused_on"] == (ACCEPTANCE,)

    def test_what_is_listed_is_not_said_twice(self):
        work = missing(ALMOST_NOTHING, at=AT)

        assert not {one.path for one in work.items} & {one.path for one in work.upcoming}
        assert "documents.kind" not in {one.path for one in work.upcoming}

    def test_once_the_list_is_empty_nothing_comes_next(self):
        assert missing(evolve(LAWFUL, title=UNKNOWN), at=AT).upcoming == ()


class TestWriting:
    """The list as data and as text."""

    @pytest.mark.parametrize("language", list(Language))
    def test_data_goes_through_json(self, language):
        data = missing(ALMOST_NOTHING, at=AT).to_dict(language)

        assert json.loads(json.dumps(data)) == data
        assert data["items"][0]["may_change_lawful"] is True
        assert data["upcoming"]
        assert data["not_covered"]

    def test_the_text_numbers_the_questions_and_says_what_is_at_stake(self):
        text = missing(unsent(), at=AT).to_text("en")

        assert "1. [convention.draft_sent_on] On which day did the employer send" in text
        assert "At stake        whether the case is lawful and whether the bilan may begin" in text
        assert "Perhaps next" not in text or "Left to people" in text

    def test_the_text_of_an_item_at_stake_for_nothing_says_nothing_of_stakes(self):
        case = without(follow_up=evolve(LAWFUL.follow_up, after=UNKNOWN))

        assert "En jeu" not in missing(case, at=AT).to_text()

    def test_a_list_cites_the_wordings_for_which_it_asks(self):
        work = missing(unsent(), at=AT)

        assert work.references == work.items[0].references
        assert work.references


class TestMisuse:
    """What is refused, as `check` refuses it."""

    def test_a_day_is_needed(self):
        with pytest.raises(InvalidValueError):
            missing(LAWFUL, at="2026-11-21")

    def test_a_scheme_is_needed(self):
        with pytest.raises(UnknownNameError):
            missing(Bilan(), at=AT)

    def test_a_line_without_its_source_is_asked_for_with_its_number(self):
        case = evolve(LAWFUL, funding=(FundingLine(), FundingLine(source=FundingSource.CPF)))

        assert "funding[0].source" in {one.path for one in missing(case, at=AT).items}
