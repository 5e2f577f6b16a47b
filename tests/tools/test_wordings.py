from datetime import date

import pytest

import bilanlib.law.fr.arrete_2009_07_31 as order
from bilanlib.law.citation import Article, Text, Version
from bilanlib.law.fr import code_du_travail
from bilanlib.timeline import Validity
from legi import UNFIXED, Code, Wording
from wordings import Status, encoded_articles, judge, not_encoded

TEXT = Text("xx.t", "xx.texte", "Code inventé", "c. inv.")
START, CHANGE, AS_OF = date(2019, 1, 1), date(2023, 12, 31), date(2026, 3, 27)


def wording(source_id, since, until=None, number="R1-1", *, is_current=True, state="VIGUEUR"):
    return Wording(source_id, number, is_current, state, since, until)


OLD = wording("A", START, CHANGE, is_current=False, state="MODIFIE")
NEW = wording("B", CHANGE)


def code(*wordings):
    return Code("Code inventé", AS_OF, wordings)


def judged(source_id, since, until=None, number="R1-1", *, data):
    version = Version(source_id, Validity(since, until))
    result = judge(Article(TEXT, number, (version,), ""), version, data)
    return result.status, "; ".join(result.reasons)


class TestVerified:
    """Number, id, first day and end are those of the data."""

    @pytest.mark.parametrize("told", [("A", START, CHANGE), ("B", CHANGE, None)])
    def test_a_wording_as_the_data_has_it(self, told):
        assert judged(*told, data=code(OLD, NEW)) == (Status.VERIFIED, "")

    def test_an_end_that_is_planned_and_encoded(self):
        end = date(2027, 1, 1)

        assert judged("B", CHANGE, end, data=code(wording("B", CHANGE, end))) == (Status.VERIFIED, "")


class TestContradicted:
    """The data says otherwise."""

    @pytest.mark.parametrize(
        ("told", "reason"),
        [
            (("A", date(2018, 12, 31), CHANGE), "it starts on 2018-12-31 here, on 2019-01-01 in the data"),
            (("A", date(2019, 1, 2), CHANGE), "it starts on 2019-01-02 here, on 2019-01-01 in the data"),
            (("A", START, date(2023, 12, 30)), "it ends on 2023-12-30 here, it ends on 2023-12-31 in the data"),
            (("A", START, date(2024, 1, 1)), "it ends on 2024-01-01 here, it ends on 2023-12-31 in the data"),
            (("A", START, None), "it has no end here, it ends on 2023-12-31 in the data"),
            (("A", START, date(2026, 3, 28)), "it ends on 2026-03-28 here, it ends on 2023-12-31 in the data"),
            (("B", CHANGE, date(2026, 3, 26)), "it ends on 2026-03-26 here, it has no end in the data"),
            (("B", CHANGE, AS_OF), "it ends on 2026-03-27 here, it has no end in the data"),
            (("B", CHANGE, None, "R1-2"), "the id is of R1-1 in the data"),
            (("C", START, CHANGE), "the data of 2026-03-27 has no such id: its ids are A, B"),
            (("C", AS_OF, None), "the data of 2026-03-27 has no such id: its ids are A, B"),
            (("C", START, None, "R1-9"), "the data of 2026-03-27 has no such id: it has no such article"),
            (("C", START, date(2026, 3, 28), "R1-9"), "the data of 2026-03-27 has no such id: it has no such article"),
        ],
    )
    def test_the_reason_says_what_stands_here_and_what_in_the_data(self, told, reason):
        assert judged(*told, data=code(OLD, NEW)) == (Status.CONTRADICTED, reason)

    def test_a_planned_end_that_is_not_encoded(self):
        data = code(wording("B", CHANGE, date(2027, 1, 1), state="ABROGE_DIFF"))
        reason = "it has no end here, it ends on 2027-01-01 in the data"

        assert judged("B", CHANGE, data=data) == (Status.CONTRADICTED, reason)

    def test_every_difference_is_told(self):
        status, reason = judged("B", START, CHANGE, "R1-2", data=code(NEW))

        assert status is Status.CONTRADICTED
        assert reason.split("; ") == [
            "the id is of R1-1 in the data",
            "it starts on 2019-01-01 here, on 2023-12-31 in the data",
            "it ends on 2023-12-31 here, it has no end in the data",
        ]

    @pytest.mark.parametrize("state", ["MODIFIE_MORT_NE", "ANNULE"])
    def test_a_wording_that_never_came_into_force(self, state):
        data = code(wording("A", START, CHANGE, is_current=False, state=state), NEW)
        reason = f"it was never in force, says the data ({state})"

        assert judged("A", START, CHANGE, data=data) == (Status.CONTRADICTED, reason)


class TestUnverifiable:
    """The data cannot tell."""

    @pytest.mark.parametrize(
        ("told", "reason"),
        [
            ((None, START, None), "no id to look for"),
            (("B", CHANGE, date(2026, 3, 28)), "its end is after the day of the data (2026-03-27)"),
            (("C", date(2026, 3, 28), None), "it starts after the day of the data (2026-03-27)"),
            (("C", START, CHANGE, "R1-9"), "the article is not in the data: repealed or renumbered"),
            (("C", START, AS_OF, "R1-9"), "the article is not in the data: repealed or renumbered"),
            (("C", date(2008, 5, 1), START), "older than all that the data has under this number"),
            (("A", START, CHANGE, "R1-0"), "renumbered since: the data has it under R1-1"),
        ],
    )
    def test_the_reason_says_why(self, told, reason):
        assert judged(*told, data=code(OLD, NEW)) == (Status.UNVERIFIABLE, reason)

    @pytest.mark.parametrize("source_id", [None, "A"])
    def test_a_text_that_is_not_in_the_data(self, source_id):
        assert judged(source_id, START, data=None) == (Status.UNVERIFIABLE, "the text is not in the data")


class TestNotEncoded:
    """What the data has and the library has not."""

    @pytest.mark.parametrize(
        ("found", "is_listed"),
        [
            (wording("C", date(2008, 5, 1), date(2018, 12, 31)), False),
            (wording("C", date(2008, 5, 1), date(2019, 1, 1)), False),
            (wording("C", date(2008, 5, 1), date(2019, 1, 2)), True),
            (wording("C", CHANGE), True),
            (wording("C", date(2027, 1, 1), state="VIGUEUR_DIFF"), True),
            (wording("C", UNFIXED, state="VIGUEUR_DIFF"), True),
            (wording("C", CHANGE, number="R1-2"), False),
            (wording("C", CHANGE, state="MODIFIE_MORT_NE"), False),
            (wording("C", CHANGE, CHANGE, state="MODIFIE"), False),
            (wording("A", CHANGE), False),
        ],
    )
    def test_wordings_of_the_article_that_held_since_2019_or_will(self, found, is_listed):
        article = Article(TEXT, "R1-1", (Version("A", Validity(START)),), "")

        assert not_encoded(article, code(found)) == ((found,) if is_listed else ())


class TestEncodedArticles:
    """Which articles are looked up."""

    def test_every_article_of_every_text_is_there_once(self):
        named = [
            one for module in (order, code_du_travail) for one in vars(module).values() if isinstance(one, Article)
        ]

        assert set(named) <= set(encoded_articles())
        assert len(encoded_articles()) == len(set(encoded_articles()))
