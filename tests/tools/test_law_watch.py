import json
from datetime import date
from pathlib import Path

import pytest

import law_watch
from bilanlib.law.citation import LAW_AS_OF, Article, Text, Version
from bilanlib.timeline import Validity
from law_page import page_of
from law_watch import main, watch_law
from wordings import encoded_articles

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "law-watch.md"
CODE = Text("xx.c", "xx.code", "Code inventé", "c. inv.")
ORDER = Text("xx.a", "xx.arrete", "Arrêté inventé", "a. inv.")
START, CHANGE = date(2019, 1, 1), date(2023, 12, 31)
STAMPS = {START: 1_546_300_800_000, CHANGE: 1_703_980_800_000, date(2027, 1, 1): 1_798_761_600_000}
OPEN, UNFIXED = 32_472_144_000_000, 7_956_835_200_000

KNOWN = Article(CODE, "R1-1", (Version("A", Validity(START, CHANGE)), Version("B", Validity(CHANGE))), "")
WRONG = Article(CODE, "R1-1", (Version("A", Validity(START)),), "")
CONTRADICTION = "it has no end here, it ends on 2023-12-31 in the data"
OTHER = Article(ORDER, "1er", (Version(None, Validity(START)),), "")


def version(source_id, since, until, state="VIGUEUR"):
    return {"id": source_id, "etat": state, "dateDebut": since, "dateFin": until}


@pytest.fixture
def package(tmp_path):
    """A package with one code of one article: two wordings that held, one that will, one that may."""
    versions = [
        version("A", STAMPS[START], STAMPS[CHANGE], "MODIFIE"),
        version("B", STAMPS[CHANGE], OPEN),
        version("C", STAMPS[date(2027, 1, 1)], OPEN, "VIGUEUR_DIFF"),
        version("D", UNFIXED, OPEN, "VIGUEUR_DIFF"),
    ]
    article = {"type": "article", "data": {"id": "B", "num": "R1-1", "articleVersions": versions}}
    code = {"type": "code", "data": {"dateDebutVersion": "2026-03-27"}, "children": [article]}
    files = {"package": {"version": "1.2.3"}, "data/index": [{"id": "T", "titre": "Code inventé"}], "data/T": code}
    (tmp_path / "data").mkdir()
    for name, content in files.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(content), "utf-8")
    return tmp_path


@pytest.fixture
def encoded(monkeypatch):
    """Puts invented articles in the place of those of the library."""

    def put(*articles):
        monkeypatch.setattr(law_watch, "encoded_articles", lambda: articles)

    return put


class TestExits:
    """The code to exit with."""

    def test_it_is_nought_when_nothing_is_contradicted(self, package, encoded, capsys):
        encoded(OTHER, KNOWN)

        assert main(["--data", str(package)]) == 0
        assert capsys.readouterr().out.splitlines() == [
            "@socialgouv/legi-data 1.2.3, Code inventé as of 2026-03-27",
            "unverifiable a. inv., art. 1er, since 2019-01-01: the text is not in the data",
            "verified     c. inv., art. R. 1-1, since 2019-01-01",
            "verified     c. inv., art. R. 1-1, since 2023-12-31",
            "not encoded  c. inv., art. R. 1-1, since 2027-01-01: C",
            "not encoded  c. inv., art. R. 1-1, since a day not fixed yet: D",
            "3 wordings: 2 verified, 1 unverifiable, 0 contradicted",
        ]

    def test_it_is_one_when_something_is(self, package, encoded, capsys):
        encoded(KNOWN, WRONG)

        assert main(["--data", str(package)]) == 1
        out = capsys.readouterr().out
        assert f"contradicted c. inv., art. R. 1-1, since 2019-01-01: {CONTRADICTION}\n" in out
        assert out.endswith("3 wordings: 2 verified, 0 unverifiable, 1 contradicted\n")

    def test_it_is_two_when_there_is_no_data_and_the_message_says_how_to_get_it(self, tmp_path, capsys):
        page = tmp_path / "page.md"

        assert main(["--data", str(tmp_path / "nowhere"), "--write", str(page)]) == 2
        error = capsys.readouterr().err
        assert "nowhere does not hold @socialgouv/legi-data" in error
        assert "make law-watch" in error
        assert not page.exists()


class TestPage:
    """The page that a run writes."""

    def test_it_holds_what_the_run_found(self, package, encoded, tmp_path):
        encoded(OTHER, KNOWN, WRONG)
        page = tmp_path / "page.md"

        main(["--data", str(package), "--write", str(page)])

        lines = page.read_text("utf-8").splitlines()
        assert "Data: `@socialgouv/legi-data` 1.2.3, Code inventé as of 2026-03-27." in lines
        assert "4 wordings: 2 verified, 1 unverifiable, 1 contradicted." in lines
        assert [line for line in lines if line.startswith(("| a. inv.", "| c. inv."))] == [
            "| a. inv., art. 1er | no id | 2019-01-01 | no end | unverifiable | the text is not in the data |",
            "| c. inv., art. R. 1-1 | A | 2019-01-01 | 2023-12-31 | verified |  |",
            "| c. inv., art. R. 1-1 | B | 2023-12-31 | no end | verified |  |",
            f"| c. inv., art. R. 1-1 | A | 2019-01-01 | no end | contradicted | {CONTRADICTION} |",
            "| c. inv., art. R. 1-1 | C | 2027-01-01 | no end | to come |",
            "| c. inv., art. R. 1-1 | D | a day not fixed yet | no end | to come |",
            "| c. inv., art. R. 1-1 | B | 2023-12-31 | no end |  |",
            "| c. inv., art. R. 1-1 | C | 2027-01-01 | no end | to come |",
            "| c. inv., art. R. 1-1 | D | a day not fixed yet | no end | to come |",
        ]

    def test_the_same_data_gives_the_same_page(self, package):
        assert page_of(watch_law([KNOWN, OTHER], package)) == page_of(watch_law([KNOWN, OTHER], package))

    def test_it_says_so_where_nothing_lacks_and_where_no_code_is_read(self, package):
        page = page_of(watch_law([OTHER], package))

        assert page.endswith("\nNone.\n")
        assert "1.2.3, none of the texts cited." in page


class TestPageOfTheDocs:
    """The page as it was last written: `make law-watch` writes it anew."""

    def test_it_lists_every_wording_of_the_library_and_no_other(self):
        first_table = PAGE.read_text("utf-8").partition("\n## In the data")[0]
        rows = [line.strip("| ").split(" | ")[:4] for line in first_table.splitlines() if line.startswith("| ")]
        ours = [
            [
                article.citation,
                version.source_id or "no id",
                str(version.validity.since),
                str(version.validity.until or "no end"),
            ]
            for article in encoded_articles()
            for version in article.versions
        ]

        assert rows[2:] == ours

    def test_it_says_up_to_which_day_the_law_was_read(self):
        assert f"The law was read up to {LAW_AS_OF}:" in PAGE.read_text("utf-8")
