from datetime import date

import pytest

from bilanlib.errors import BilanlibError, NotInForceError
from bilanlib.law.citation import LAW_AS_OF, Article, Confidence, Draft, Reference, Text, Version
from bilanlib.law.fr import code_du_travail
from bilanlib.law.fr.arrete_2009_07_31 import ART_11
from bilanlib.law.fr.code_du_travail import DRAFT_OF_2026, L6313_4, R6313_4, R6313_7, R6313_8
from bilanlib.messages.message import Message
from bilanlib.timeline import Validity

TEXT = Text("xx.t", "xx.texte", "Texte inventé", "t. inv.", "https://example.org/{}")
NO_ADDRESS = Text("xx.u", "xx.autre", "Autre texte", "a. t.")
OLD = Version("ART1", Validity(date(2019, 1, 1), date(2023, 12, 31)))
NEW = Version(None, Validity(date(2023, 12, 31)), Confidence.C)
ARTICLE = Article(TEXT, "R6313-7", (OLD, NEW), "un sujet")


class TestCitation:
    """How articles are cited."""

    @pytest.mark.parametrize(
        ("number", "citation"),
        [
            ("R6313-7", "t. inv., art. R. 6313-7"),
            ("L1", "t. inv., art. L. 1"),
            ("L1-2", "t. inv., art. L. 1-2"),
            ("D6323-1A", "t. inv., art. D. 6323-1A"),
            ("11", "t. inv., art. 11"),
            ("1er", "t. inv., art. 1er"),
            ("annexe", "t. inv., annexe"),
            ("A", "t. inv., art. A"),
        ],
    )
    def test_coded_numbers_have_a_dot_after_the_letter_and_an_annex_is_no_article(self, number, citation):
        assert Article(TEXT, number, (OLD,), "").citation == citation

    @pytest.mark.parametrize(
        ("reference", "citation"),
        [
            (R6313_7.since("2023-12-31"), "C. trav., art. R. 6313-7"),
            (L6313_4.since("2019-01-01").al(5), "C. trav., art. L. 6313-4, al. 5"),
            (ART_11.since("2009-08-14"), "arrêté du 31 juillet 2009, art. 11"),
        ],
    )
    def test_a_reference_names_the_paragraph_if_there_is_one(self, reference, citation):
        assert reference.citation == citation


class TestIdentity:
    """Texts, articles and drafts are things, not values: two that say the same are two."""

    @pytest.mark.parametrize(
        "make",
        [
            lambda: Text("xx.t", "xx.texte", "Texte inventé", "t. inv."),
            lambda: Article(TEXT, "R6313-7", (OLD, NEW), "un sujet"),
            lambda: Draft("XX1", "un projet", ARTICLE, Confidence.C),
        ],
    )
    def test_two_that_say_the_same_are_two(self, make):
        one, other = make(), make()

        assert one != other
        assert len({one, other}) == 2


class TestSince:
    """A wording is asked for by its first day."""

    @pytest.mark.parametrize(("first_day", "version"), [("2019-01-01", OLD), ("2023-12-31", NEW)])
    def test_it_is_the_wording_that_starts_that_day(self, first_day, version):
        assert ARTICLE.since(first_day) == Reference(ARTICLE, version)

    @pytest.mark.parametrize("first_day", ["2018-12-31", "2019-01-02", "2023-12-30", "2024-01-01"])
    def test_a_day_on_which_none_starts_is_refused_with_those_on_which_one_does(self, first_day):
        with pytest.raises(NotInForceError) as caught:
            ARTICLE.since(first_day)

        assert str(caught.value) == (
            f"R6313-7 has no wording since {first_day}; its wordings start on 2019-01-01, 2023-12-31"
        )
        assert isinstance(caught.value, BilanlibError)
        assert isinstance(caught.value, LookupError)


class TestReference:
    """A wording, or one paragraph of it."""

    def test_narrowing_keeps_the_wording(self):
        whole = ARTICLE.since("2019-01-01")

        assert whole.al(2) == Reference(ARTICLE, OLD, 2)
        assert whole.al(2) != whole.al(3)
        assert whole.alinea is None

    @pytest.mark.parametrize(
        ("text", "version", "url"),
        [(TEXT, OLD, "https://example.org/ART1"), (TEXT, NEW, ""), (NO_ADDRESS, OLD, ""), (NO_ADDRESS, NEW, "")],
    )
    def test_an_address_needs_a_text_that_has_some_and_an_id(self, text, version, url):
        assert Reference(Article(text, "R1", (version,), ""), version).url == url

    def test_a_wording_of_the_code_is_read_at_legifrance(self):
        assert R6313_8.since("2019-01-01").url == (
            "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038014115"
        )

    def test_the_message_tells_both_days_of_a_wording_that_was_replaced(self):
        message = R6313_7.since("2019-01-01").al(2).message

        assert str(message) == (
            "C. trav., art. R. 6313-7, al. 2 (en vigueur du 1er janvier 2019 au 31 décembre 2023 exclu)"
        )
        assert dict(message.facts)["until"] == date(2023, 12, 31)

    def test_the_message_tells_the_first_day_of_a_wording_in_force(self):
        message = R6313_7.since("2023-12-31").message

        assert isinstance(message, Message)
        assert str(message) == "C. trav., art. R. 6313-7 (en vigueur depuis le 31 décembre 2023)"


# Article, then id in the public data, first day and first day no longer of each wording: copied from the legal notes.
WORDINGS = [
    ("D6323_6", [(38034714, "2019-01-01", "2026-02-26"), (53572443, "2026-02-26", None)]),
    ("R1233_27", [(18537624, "2008-05-01", "2019-01-01"), (38033423, "2019-01-01", None)]),
    ("R1233_35", [(18537608, "2008-05-01", "2019-01-01"), (38033419, "2019-01-01", None)]),
    ("L1233_71", [(33024743, "2016-08-10", "2020-12-16"), (42683537, "2020-12-16", None)]),
    ("L3133_1", [(33020901, "2016-08-10", None)]),
    ("L3134_13", [(6902635, "2008-05-01", None)]),
    ("L3422_2", [(35902463, "2018-01-01", None)]),
    ("L6312_1", [(37385757, "2019-01-01", None)]),
    ("L6313_1", [(37385660, "2019-01-01", None)]),
    ("L6313_4", [(37385673, "2019-01-01", None)]),
    ("R6313_4", [(38014107, "2019-01-01", None)]),
    ("R6313_5", [(38014109, "2019-01-01", None)]),
    ("R6313_6", [(38014111, "2019-01-01", None)]),
    ("R6313_7", [(38014113, "2019-01-01", "2023-12-31"), (48831046, "2023-12-31", None)]),
    ("R6313_8", [(38014115, "2019-01-01", None)]),
]


class TestCodeDuTravail:
    """The wordings of the Code du travail that were read."""

    @pytest.mark.parametrize(("name", "wordings"), WORDINGS)
    def test_ids_and_days_are_those_of_the_public_data(self, name, wordings):
        versions = getattr(code_du_travail, name).versions

        assert [(one.source_id, one.validity) for one in versions] == [
            (
                f"LEGIARTI0000{number:08d}",
                Validity(date.fromisoformat(since), date.fromisoformat(until) if until else None),
            )
            for number, since, until in wordings
        ]
        assert {one.confidence for one in versions} == {Confidence.A}

    def test_every_article_is_in_the_table(self):
        named = {name for name, value in vars(code_du_travail).items() if isinstance(value, Article)}

        assert named == {row[0] for row in WORDINGS}

    @pytest.mark.parametrize("name", [row[0] for row in WORDINGS])
    def test_an_article_is_named_after_its_number(self, name):
        article = getattr(code_du_travail, name)

        assert article.number == name.replace("_", "-")
        assert article.text is code_du_travail.CODE_DU_TRAVAIL

    def test_a_draft_is_not_a_wording(self):
        assert isinstance(DRAFT_OF_2026, Draft)
        assert (DRAFT_OF_2026.id, DRAFT_OF_2026.article) == ("TRSD2602696D", R6313_4)
        assert DRAFT_OF_2026.confidence is Confidence.A


def test_the_order_on_state_agents_has_one_wording_and_no_id():
    assert ART_11.versions == (Version(None, Validity(date(2009, 8, 14)), Confidence.A),)


def test_the_law_was_read_up_to_this_day():
    assert date(2026, 8, 20) == LAW_AS_OF
