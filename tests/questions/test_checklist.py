import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given

from bilanlib.answers.verdict import Verdict
from bilanlib.errors import InvalidValueError, UnknownNameError
from bilanlib.io.reading import read_case
from bilanlib.messages.terms import Language
from bilanlib.models.convention import Convention, Signature
from bilanlib.models.table import Table
from bilanlib.models.terms import Capacity, Mention, Party, Presence
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail import CONVENTION_PARTIES, REQUIRED_MENTIONS
from bilanlib.questions.check import check
from bilanlib.questions.checklist import checklist
from bilanlib.questions.guidance import OF_MENTIONS, OF_PARTIES
from bilanlib.schemes.fr_private import FR_PRIVATE
from bilanlib.testing.strategies import bilans, programmes

AT = date(2026, 11, 21)
DAY = timedelta(days=1)
FIRST_DAY = date(2019, 1, 1)
RULE = "fr.ct.R6313-8.mentions"
EXAMPLES = Path(__file__).parents[2] / "examples"
WHOLE = Table(dict.fromkeys(Mention, Presence.PRESENT))
IN_ORDER = [
    *("title", "objective", "content", "means", "duration", "period", "conduct", "follow_up"),
    *("delivery_of_results", "delivery_of_synthesis", "price", "payment"),
]


def example(name):
    return read_case((EXAMPLES / f"{name}.json").read_bytes())


def presences(found):
    return [one.presence for one in found.mentions]


class TestMentions:
    """The twelve mentions, and whether each is there."""

    @pytest.mark.parametrize("convention", [UNKNOWN, None, Convention(), Convention(mentions=WHOLE)])
    def test_they_come_in_the_order_of_the_text_whatever_is_told(self, convention):
        found = checklist(convention, at=AT)

        assert [one.mention.value for one in found.mentions] == IN_ORDER
        assert {one.source.citation for one in found.mentions} == {"C. trav., art. R. 6313-8, al. 2"}

    @pytest.mark.parametrize("convention", [UNKNOWN, Convention(), Convention(mentions=Table())])
    def test_what_nobody_told_is_not_known(self, convention):
        found = checklist(convention, at=AT)

        assert set(presences(found)) == {UNKNOWN}
        assert found.is_complete is None
        assert found.to_write == found.mentions

    def test_a_convention_that_does_not_exist_holds_nothing(self):
        found = checklist(None, at=AT)

        assert set(presences(found)) == {Presence.ABSENT}
        assert found.is_complete is False

    def test_a_whole_one_leaves_nothing_to_write(self):
        found = checklist(Convention(mentions=WHOLE), at=AT)

        assert (found.is_complete, found.to_write) == (True, ())

    @pytest.mark.parametrize("mention", OF_MENTIONS)
    @pytest.mark.parametrize(
        ("presence", "expected"), [(Presence.PARTIAL, False), (Presence.ABSENT, False), (UNKNOWN, None)]
    )
    def test_one_that_is_not_there_whole_is_still_to_be_written(self, mention, presence, expected):
        told = {word: Presence.PRESENT for word in Mention if word is not mention}
        told |= {} if presence is UNKNOWN else {mention: presence}
        found = checklist(Convention(mentions=Table(told)), at=AT)

        assert found.is_complete is expected
        assert [(one.mention, one.presence, one.where) for one in found.to_write] == [
            (mention, presence, f"convention.mentions.{mention.value}")
        ]

    def test_of_the_example(self):
        found = checklist(example("09-missing-mention").convention, at=AT)

        assert [(one.mention, one.presence) for one in found.to_write] == [
            (Mention.MEANS, Presence.PARTIAL),
            (Mention.DELIVERY_OF_SYNTHESIS, Presence.ABSENT),
        ]

    def test_of_a_template_of_an_offer(self):
        assert checklist(example("16-programme-2-18-4").convention, at=AT).is_complete is False


class TestGuidance:
    """What to write."""

    @pytest.mark.parametrize("entry", REQUIRED_MENTIONS.values)
    def test_there_is_some_for_every_mention_that_was_ever_required(self, entry):
        assert entry.value <= set(OF_MENTIONS)

    @pytest.mark.parametrize("entry", CONVENTION_PARTIES.values)
    def test_there_is_some_for_every_party(self, entry):
        assert set(entry.value) == set(OF_PARTIES)

    @pytest.mark.parametrize("language", Language)
    def test_it_is_whole_sentences_without_a_brace_left(self, language):
        found = checklist(at=AT)
        texts = [one.guidance.format(language) for one in (*found.mentions, *found.parties, found.acceptance)]

        assert len(set(texts)) == len(texts) == 16
        assert all(text.endswith(".") and "{" not in text for text in texts)

    def test_the_longest_duration_and_the_time_to_accept_are_those_of_the_law(self):
        found = checklist(at=AT)
        (duration,) = [one for one in found.mentions if one.mention is Mention.DURATION]

        assert "24 h at most" in duration.guidance.format("en").replace("\u00a0", " ")
        assert "10 days" in found.acceptance.guidance.format("en").replace("\u00a0", " ")
        assert found.acceptance.source.citation == "C. trav., art. R. 6313-8, al. 5"


class TestParties:
    """Who is bound, and who signed."""

    def signed(self, *signatures, at=AT):
        found = checklist(Convention(signatures=signatures), at=at)
        return {one.party: one.signed_on for one in found.parties}

    def test_the_three_parties_come_in_the_order_of_the_text(self):
        found = checklist(example("01-lawful-plan").convention, at=AT)

        assert [(one.party, one.signed_on is None) for one in found.parties] == [
            (Party.EMPLOYER, False),
            (Party.BENEFICIARY, False),
            (Party.PROVIDER, False),
        ]
        assert {one.source.citation for one in found.parties} == {"C. trav., art. R. 6313-8, al. 1"}

    @pytest.mark.parametrize(
        ("parties", "expected"),
        [
            (UNKNOWN, [UNKNOWN] * 3),
            ((), [False] * 3),
            ((Party.EMPLOYER, Party.PROVIDER), [True, False, True]),
        ],
    )
    def test_whether_the_draft_names_them(self, parties, expected):
        found = checklist(Convention(parties=parties), at=AT)

        assert [one.is_named for one in found.parties] == expected

    @pytest.mark.parametrize(
        ("convention", "expected"), [(UNKNOWN, {UNKNOWN}), (None, {None}), (Convention(signatures=()), {None})]
    )
    def test_a_draft_without_signatures(self, convention, expected):
        assert {one.signed_on for one in checklist(convention, at=AT).parties} == expected

    @pytest.mark.parametrize(("days", "is_signed"), [(-1, True), (0, True), (1, False)])
    def test_around_the_day_of_the_checklist(self, days, is_signed):
        day = AT + days * DAY
        sign = Signature(party=Party.EMPLOYER, signed_on=day, capacity=Capacity.LEGAL_REPRESENTATIVE)

        assert self.signed(sign)[Party.EMPLOYER] == (day if is_signed else None)

    def test_the_first_signature_counts(self):
        days = [AT - DAY, AT - 2 * DAY, AT]
        signs = [Signature(party=Party.EMPLOYER, signed_on=day, capacity=Capacity.DELEGATE) for day in days]

        assert self.signed(*signs) == {Party.EMPLOYER: AT - 2 * DAY, Party.BENEFICIARY: None, Party.PROVIDER: None}

    @pytest.mark.parametrize(
        ("told", "expected"),
        [
            ({"capacity": Capacity.UNAUTHORISED}, None),
            ({"capacity": Capacity.UNAUTHORISED, "party": UNKNOWN}, None),
            ({"signed_on": None}, None),
            ({"party": Party.PAYER}, None),
            ({"capacity": Capacity.COUNSELLOR}, AT),
            ({"capacity": UNKNOWN}, UNKNOWN),
            ({"signed_on": UNKNOWN}, UNKNOWN),
            ({"party": UNKNOWN}, UNKNOWN),
        ],
    )
    def test_only_who_binds_a_party_signs_for_it(self, told, expected):
        usual = {"party": Party.PROVIDER, "signed_on": AT, "capacity": Capacity.LEGAL_REPRESENTATIVE}

        assert self.signed(Signature(**(usual | told)))[Party.PROVIDER] is expected


class TestLaw:
    """The law of which day, of which scheme."""

    @pytest.mark.parametrize(("days", "is_covered"), [(-1, False), (0, True), (1, True)])
    def test_around_the_first_encoded_day_on_which_a_draft_is_sent(self, days, is_covered):
        found = checklist(Convention(draft_sent_on=FIRST_DAY + days * DAY), at=AT)

        assert bool(found.mentions) is is_covered

    @pytest.mark.parametrize("sent", [None, UNKNOWN])
    @pytest.mark.parametrize(("days", "is_covered"), [(-1, False), (0, True), (1, True)])
    def test_around_that_day_where_the_draft_was_not_sent(self, sent, days, is_covered):
        found = checklist(Convention(draft_sent_on=sent), at=FIRST_DAY + days * DAY)

        assert bool(found.mentions) is is_covered

    def test_a_scheme_whose_convention_is_not_encoded_has_no_checklist(self):
        found = checklist(Convention(mentions=WHOLE), at=AT, scheme="fr-fpe")

        assert (found.scheme, found.mentions, found.parties, found.acceptance) == ("fr-fpe", (), (), None)
        assert found.is_complete is None
        assert "is not encoded" in found.not_covered.format("en")

    def test_a_scheme_may_be_given_as_such(self):
        assert checklist(at=AT, scheme=FR_PRIVATE) == checklist(at=AT)

    def test_a_scheme_that_does_not_exist_is_refused(self):
        with pytest.raises(UnknownNameError, match="'fr-x'"):
            checklist(at=AT, scheme="fr-x")

    def test_a_moment_is_no_day(self):
        with pytest.raises(InvalidValueError, match="not a day"):
            checklist(at=datetime(2026, 11, 21))  # noqa: DTZ001 - refused whatever its zone


class TestData:
    """Plain data for other programs."""

    @pytest.mark.parametrize("language", Language)
    @pytest.mark.parametrize(
        "convention", [UNKNOWN, None, Convention(mentions=WHOLE), example("08-silence").convention]
    )
    @pytest.mark.parametrize("scheme", ["fr-private", "fr-fpe"])
    def test_json_can_hold_it(self, convention, language, scheme):
        data = checklist(convention, at=AT, scheme=scheme).to_dict(language)

        assert json.loads(json.dumps(data, allow_nan=False)) == data

    def test_of_a_draft(self):
        sign = Signature(party=Party.EMPLOYER, signed_on=AT, capacity=Capacity.DELEGATE)
        draft = Convention(
            mentions=Table({Mention.TITLE: Presence.PARTIAL}), parties=(Party.EMPLOYER,), signatures=(sign,)
        )
        data = checklist(draft, at=AT).to_dict("en")
        title, objective, *_ = data["mentions"]
        employer, employee, _ = data["parties"]

        assert (data["scheme"], data["at"], data["law_as_of"]) == ("fr-private", "2026-11-21", "2026-08-20")
        assert (data["is_complete"], data["not_covered"]) == (False, None)
        assert (title["mention"], title["label"], title["presence"]) == ("title", "the title", "partial")
        assert title["where"] == "convention.mentions.title"
        assert (title["source"]["since"], title["source"]["until"]) == ("2019-01-01", None)
        assert objective["presence"] is None
        assert (employer["is_named"], employer["is_signed"], employer["signed_on"]) == (True, True, "2026-11-21")
        assert (employee["is_named"], employee["is_signed"], employee["signed_on"]) == (False, False, None)
        assert data["acceptance"]["source"]["citation"] == "C. trav., art. R. 6313-8, al. 5"

    def test_of_signatures_that_nobody_told(self):
        data = checklist(at=AT).to_dict()

        assert {(one["is_named"], one["is_signed"], one["signed_on"]) for one in data["parties"]} == {
            (None, None, None)
        }

    def test_of_a_scheme_that_has_none(self):
        data = checklist(at=AT, scheme="fr-fpe").to_dict("en")

        assert (data["mentions"], data["parties"], data["acceptance"]) == ([], [], None)
        assert "is not encoded" in data["not_covered"]


class TestProperties:
    """What holds of every checklist."""

    @given(drawn=bilans())
    def test_it_goes_with_the_verdict_on_the_mentions_of_a_bilan(self, drawn):
        self.holds(drawn.case, drawn.at)

    @given(drawn=programmes())
    def test_it_goes_with_the_verdict_on_the_mentions_of_an_offer(self, drawn):
        self.holds(drawn.case, drawn.at)

    def holds(self, case, at):
        """What the rule says where it is judged, and what it asks for, go with the checklist."""
        results = [one for one in check(case, at=at) if one.id == RULE]
        is_complete = checklist(case.convention, at=at).is_complete

        for result in results:
            assert (result.verdict is Verdict.PASS) <= (is_complete is True)
            assert (result.verdict is Verdict.FAIL) <= (is_complete is False)
            assert any(path.startswith("convention.mentions") for path in result.missing) <= (is_complete is not True)
