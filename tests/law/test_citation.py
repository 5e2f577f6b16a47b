from datetime import date

import pytest

from bilanlib.errors import BilanlibError, NotInForceError
from bilanlib.law.citation import LAW_AS_OF, Article, Confidence, Draft, Reference, Text, Version, undated
from bilanlib.law.fr import code_du_travail
from bilanlib.law.fr.arrete_2009_07_31 import ART_11
from bilanlib.law.fr.code_du_travail import DRAFT_OF_2026, L6313_4, R6313_4, R6313_7, R6313_8
from bilanlib.messages.message import Message
from bilanlib.models.fields import FIRST_DAY, LAST_DAY
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
    ("D6323_1A", [(53569786, "2026-02-26", None)]),
    (
        "L6323_4",
        [
            (37385061, "2019-01-01", "2023-01-01"),
            (46873603, "2023-01-01", "2024-01-01"),
            (48600487, "2024-01-01", "2024-04-17"),
            (49423585, "2024-04-17", None),
        ],
    ),
    ("L6323_7", [(46873599, "2023-01-01", None)]),
    ("R6323", [(49488983, "2024-05-02", "2026-04-02"), (53744158, "2026-04-02", None)]),
    ("R6333_3", [(38031942, "2018-12-31", "2025-12-05"), (52989055, "2025-12-05", None)]),
    ("D6323_6", [(38034714, "2019-01-01", "2026-02-26"), (53572443, "2026-02-26", None)]),
    ("R1233_27", [(18537624, "2008-05-01", "2019-01-01"), (38033423, "2019-01-01", None)]),
    ("R1233_31", [(27647772, "2013-06-29", "2021-05-22"), (43521819, "2021-05-22", None)]),
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
    (
        "L6316_1",
        [
            (37385704, "2019-01-01", "2022-01-01"),
            (37390323, "2022-01-01", "2024-01-01"),
            (48600506, "2024-01-01", None),
        ],
    ),
    ("R6316_2", [(30821399, "2017-01-01", "2021-01-01"), (38624064, "2021-01-01", None)]),
    ("R6316_8", [(44633044, "2022-01-01", None)]),
    (
        "L6331_48",
        [
            (37062300, "2018-06-14", "2020-01-01"),
            (41474405, "2020-01-01", "2020-12-31"),
            (42914240, "2020-12-31", "2022-01-01"),
            (44981898, "2022-01-01", "2022-09-01"),
            (45178384, "2022-09-01", "2023-01-01"),
            (44056633, "2023-01-01", None),
        ],
    ),
    (
        "L6332_1_3",
        [
            (37387386, "2019-01-01", "2022-03-31"),
            (43894240, "2022-03-31", "2024-01-01"),
            (48700911, "2024-01-01", None),
        ],
    ),
    ("L6332_17", [(37387500, "2019-01-01", None)]),
    ("L6332_9", [(37387483, "2019-01-01", "2022-09-01"), (45178344, "2022-09-01", None)]),
    (
        "R6332_25",
        [
            (37934367, "2019-01-01", "2019-12-12"),
            (39476635, "2019-12-12", "2020-12-31"),
            (42907445, "2020-12-31", "2025-06-30"),
            (51821081, "2025-06-30", None),
        ],
    ),
    (
        "R6332_26",
        [
            (37934361, "2019-01-01", "2024-01-01"),
            (48867670, "2024-01-01", "2026-03-01"),
            (53603252, "2026-03-01", None),
        ],
    ),
    ("L6351_1", [(37386232, "2019-01-01", None)]),
    ("R6351_1", [(22257941, "2010-05-23", "2021-07-08"), (43766587, "2021-07-08", None)]),
    ("L6351_6", [(21343608, "2009-11-26", None)]),
    (
        "R6351_6",
        [
            (22257945, "2010-05-23", "2019-11-09"),
            (39355576, "2019-11-09", "2025-08-01"),
            (52016252, "2025-08-01", None),
        ],
    ),
    ("L6352_1", [(21343625, "2009-11-26", None)]),
    ("L6352_3", [(37386220, "2019-01-01", None)]),
    ("R6352_2", [(18522360, "2008-05-01", None)]),
    ("L6352_11", [(37386206, "2019-01-01", None)]),
    (
        "R6352_23",
        [
            (18522306, "2008-05-01", "2019-11-09"),
            (39355604, "2019-11-09", "2021-07-08"),
            (43766609, "2021-07-08", None),
        ],
    ),
    ("L6352_12", [(6904409, "2008-05-01", None)]),
    ("L6353_1", [(37386198, "2019-01-01", None)]),
    ("D6353_1", [(38022621, "2019-01-01", "2025-07-01"), (51819671, "2025-07-01", None)]),
    ("L6353_3", [(21342990, "2009-11-26", None)]),
    ("L6353_4", [(6904414, "2008-05-01", None)]),
    ("L6353_5", [(6904415, "2008-05-01", None)]),
    ("L6353_6", [(6904416, "2008-05-01", None)]),
    ("L6353_7", [(6904417, "2008-05-01", None)]),
    ("L6353_8", [(37386191, "2019-01-01", None)]),
    ("L6353_9", [(37386169, "2019-01-01", None)]),
    (
        "L6353_10",
        [
            (37385279, "2019-01-01", "2019-08-23"),
            (38951751, "2019-08-23", "2021-01-01"),
            (37461056, "2021-01-01", "2023-12-20"),
            (48590211, "2023-12-20", "2026-06-27"),
        ],
    ),
    ("L6354_1", [(6904420, "2008-05-01", None)]),
    ("L6362_4", [(37387638, "2019-01-01", "2024-01-01"), (48600363, "2024-01-01", None)]),
    ("L6362_6", [(37387628, "2019-01-01", None)]),
    ("L6362_7_1", [(21343655, "2009-11-26", None)]),
    ("L1225_56", [(37385637, "2019-01-01", None)]),
    ("L1225_58", [(6900945, "2008-05-01", None)]),
    ("D4163_30_2", [(47960218, "2023-09-01", None)]),
    ("L6323_2", [(37385087, "2019-01-01", None)]),
    (
        "L6323_6",
        [
            (37385057, "2019-01-01", "2022-01-01"),
            (43029367, "2022-01-01", "2024-01-01"),
            (47713294, "2024-01-01", "2025-02-16"),
            (51184759, "2025-02-16", "2026-02-21"),
            (53549516, "2026-02-21", None),
        ],
    ),
    ("L6323_9_2", [(46761720, "2022-12-21", None)]),
    ("L6323_11", [(37385042, "2019-01-01", "2019-08-23"), (38951729, "2019-08-23", None)]),
    ("L6323_17", [(37384996, "2019-01-01", "2024-01-28"), (49049390, "2024-01-28", None)]),
    (
        "L6323_17_1",
        [
            (37368944, "2019-01-01", "2019-08-23"),
            (38951723, "2019-08-23", "2023-04-16"),
            (47452269, "2023-04-16", None),
        ],
    ),
    ("L6323_18", [(28697902, "2015-01-01", None)]),
    ("L6323_27", [(37385125, "2019-01-01", None)]),
    (
        "L6323_34",
        [
            (37385214, "2019-01-01", "2019-08-23"),
            (38951701, "2019-08-23", "2023-12-20"),
            (48598288, "2023-12-20", None),
        ],
    ),
    ("D6323_4", [(38021770, "2019-01-01", None)]),
    ("D6323_22", [(51926753, "2025-08-01", None)]),
    ("D6323_23", [(38036047, "2019-01-01", "2025-08-01"), (51926767, "2025-08-01", None)]),
    ("D6323_29_1", [(38034913, "2019-01-01", "2025-08-01"), (51926760, "2025-08-01", None)]),
    ("R6333_6_2", [(48810206, "2024-04-01", None)]),
    ("R6333_6_3", [(48810210, "2024-04-01", None)]),
    ("R6333_6_4", [(48810214, "2024-04-01", None)]),
    ("R6333_6_5", [(48810218, "2024-04-01", None)]),
]


class TestDocument:
    """A document that is no law and has no date."""

    HEADING = Article(Text("x", "x", "Guide d’un dispositif", "guide", has_articles=False), "hours", undated(), "Durée")

    def test_it_is_cited_by_its_heading(self):
        assert self.HEADING.citation == "guide, « Durée »"

    def test_its_only_wording_covers_every_day_of_a_case_and_says_that_it_has_no_date(self):
        wording = self.HEADING.since("1900-01-01")

        assert FIRST_DAY in wording.version.validity
        assert LAST_DAY in wording.version.validity
        assert not wording.version.is_dated
        assert wording.message.format("fr") == "guide, «\xa0Durée\xa0» (document sans date)"

    def test_how_sure_it_is_can_be_told(self):
        assert [one.confidence for one in (*undated(), *undated(Confidence.C))] == [Confidence.A, Confidence.C]


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
        unread = {"LEGIARTI000053744158"}
        assert {one.source_id for one in versions if one.confidence is not Confidence.A} == (
            unread & {one.source_id for one in versions}
        )

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
