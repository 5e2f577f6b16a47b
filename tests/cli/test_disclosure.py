import json
from pathlib import Path

import pytest

from bilanlib.cli import main
from bilanlib.models.terms import DocumentKind, Recipient

EXAMPLES = Path(__file__).parents[2] / "examples"
NOBODY_OBJECTED, OBJECTED = (
    str(EXAMPLES / f"{name}.json") for name in ("19-state-agent-no-opposition", "20-state-agent-opposed")
)
OFFER, UNTOLD = (str(EXAMPLES / f"{name}.json") for name in ("16-programme-2-18-4", "15-almost-nothing-known"))
TO_HR = ["--document", "synthesis", "--to", "employer_hr", "--at", "2026-11-21", "--no-config"]


@pytest.fixture
def case(tmp_path):
    """Writes a case with one document, of which the person agrees that the manager be shown it."""

    def write(**facts):
        told = {"scope": "disclosure", "stance": "agrees", "given_on": "2026-06-01", "withdrawn_on": None, **facts}
        word = {"document": "synthesis", "recipient": "employer_manager", **told}
        document = {"ref": "D-7", "kind": "synthesis"}
        data = {"schema_version": 1, "kind": "bilan", "scheme": "fr-private", "consents": [word]}
        file = tmp_path / "case.json"
        file.write_text(json.dumps({**data, "documents": [document]}), "utf-8")
        return str(file)

    return write


class TestExits:
    """What the answer means for the exit of the command."""

    @pytest.mark.parametrize(
        ("file", "code"), [(NOBODY_OBJECTED, 0), (OBJECTED, 1), (UNTOLD, 3), (OFFER, 2), ("nowhere.json", 2)]
    )
    def test_each_answer_has_its_code(self, file, code):
        assert main(["disclosure", file, *TO_HR]) == code

    def test_what_is_to_be_examined_is_undecided(self, case):
        file = case(document="notes")

        assert main(["disclosure", file, "--document", "notes", "--to", "employer_manager", "--no-config"]) == 3

    def test_of_several_files_the_gravest_counts(self):
        assert main(["disclosure", NOBODY_OBJECTED, OBJECTED, *TO_HR]) == 1

    @pytest.mark.parametrize(
        "wrong",
        [
            ["--document", "synthesis"],
            ["--to", "employer_hr"],
            ["--document", "synthesis", "--to", "boss"],
            [*TO_HR, "--purpose", "curiosity"],
        ],
    )
    def test_wrong_usage_is_two(self, wrong, capsys):
        with pytest.raises(SystemExit) as exits:
            main(["disclosure", OBJECTED, *wrong])

        assert exits.value.code == 2
        assert "usage: bilanlib disclosure" in capsys.readouterr().err


class TestOutput:
    """What is printed."""

    def test_the_text_says_the_ground_the_wording_and_what_to_say(self, capsys):
        main(["disclosure", OBJECTED, *TO_HR])
        out = " ".join(capsys.readouterr().out.split())

        assert "Communication refusée (document de synthèse" in out
        assert "le bénéficiaire s’y est opposé." in out
        assert "arrêté du 31 juillet 2009, art. 11" in out
        assert "À dire Ce document ne peut pas vous être communiqué." in out

    def test_in_english(self, capsys):
        main(["disclosure", NOBODY_OBJECTED, *TO_HR, "--lang", "en"])

        assert "Disclosure allowed (synthesis" in capsys.readouterr().out

    def test_the_data_stands_under_its_name(self, capsys):
        main(["disclosure", OBJECTED, *TO_HR, "--format", "json"])
        data = json.loads(capsys.readouterr().out)

        assert data["exit"] == data["files"][0]["exit"] == 1
        assert data["files"][0]["decision"]["ground"] == "opposed"

    def test_a_document_goes_by_its_key_and_a_purpose_is_kept(self, case, capsys):
        told = ["--document", "D-7", "--to", "employer_manager", "--purpose", "other", "--at", "2026-06-01"]

        code = main(["disclosure", case(), *told, "--format", "json", "--no-config"])
        decision = json.loads(capsys.readouterr().out)["files"][0]["decision"]

        assert code == 0
        assert (decision["where"], decision["purpose"]) == ("documents[0]", "other")

    def test_a_pinned_answer_is_heard(self, case):
        told = ["--document", "synthesis", "--to", "employer_manager", "--at", "2026-06-01", "--no-config"]

        assert main(["disclosure", case(form="oral"), *told, "--reading", "A13=written"]) == 1

    def test_the_help_lists_the_recipients(self, capsys):
        with pytest.raises(SystemExit):
            main(["disclosure", "--help"])
        out = " ".join(capsys.readouterr().out.split())

        assert all(to.value in out for to in Recipient)
        assert DocumentKind.SYNTHESIS.value in out
