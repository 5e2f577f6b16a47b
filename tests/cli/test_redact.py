import json
import sys
from io import BytesIO, TextIOWrapper

import pytest
from attrs import evolve

from bilanlib import FundingSource, Recipient, read_case, redact, scrub, write_case
from bilanlib.cli import main
from redaction_kit import AT, MARK, marked, whole_case

CASE = evolve(marked(whole_case(FundingSource.EMPLOYER_PLAN, FundingSource.CPF)), scheme="fr-private")
DAY = ["--at", AT.isoformat(), "--no-config"]


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "case.json"
    path.write_text(write_case(CASE), "utf-8")
    return str(path)


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out.json"


def printed(capsys):
    return json.loads(capsys.readouterr().out)["files"][0]


class TestFor:
    """`bilanlib redact FILE --for RECIPIENT`."""

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_it_prints_what_is_withheld(self, capsys, file, language):
        assert main(["redact", file, "--for", "employer_hr", "--lang", language, *DAY]) == 0

        answer = redact(CASE, for_=Recipient.EMPLOYER_HR, at=AT)
        assert capsys.readouterr().out == f"== {file} ==\n{answer.to_text(language)}\n"

    def test_as_data_it_prints_the_case_without_names(self, capsys, file):
        assert main(["redact", file, "--for", "employer_hr", "--format", "json", *DAY]) == 0

        said = printed(capsys)
        assert said["redacted"] == redact(CASE, for_=Recipient.EMPLOYER_HR, at=AT).to_dict()
        assert MARK not in json.dumps(said)

    def test_names_that_may_be_seen_are_written_when_asked_for(self, capsys, file):
        main(["redact", file, "--for", "employer_hr", "--format", "json", "--reveal", *DAY])

        assert printed(capsys)["redacted"]["case"]["employer"]["name"] == CASE.employer.name

    def test_a_payer_says_under_which_title_it_pays(self, capsys, file):
        main(["redact", file, "--for", "payer", "--payer", "cpf", "--format", "json", *DAY])

        assert printed(capsys)["redacted"]["payer"] == "cpf"

    @pytest.mark.parametrize("recipient", ["other", "family", "auditor"])
    def test_nothing_to_show_ends_with_one(self, capsys, file, recipient):
        assert main(["redact", file, "--for", recipient, *DAY]) == 1

        said, err = capsys.readouterr()
        assert said == f"== {file} ==\nRien à montrer.\n\n"
        assert err == ""

    def test_a_scheme_without_a_table_says_so_beside(self, capsys, file):
        assert main(["redact", file, "--for", "beneficiary", "--scheme", "fr-fpe", "--lang", "en", *DAY]) == 1

        said, err = capsys.readouterr()
        assert "not encoded" not in said
        assert "not encoded" in err

    def test_a_file_can_come_from_standard_input(self, capsys, monkeypatch):
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(write_case(CASE).encode())))

        assert main(["redact", "-", "--for", "employer_hr", *DAY]) == 0
        assert capsys.readouterr().out.startswith("== - ==\n")


class TestOut:
    """`--out`: the case that is left, in a file of its own."""

    @pytest.mark.parametrize(
        ("more", "clean"), [([], scrub), (["--reveal"], lambda case: case)], ids=["hidden", "revealed"]
    )
    def test_the_case_is_written(self, file, out, more, clean):
        assert main(["redact", file, "--for", "employer_hr", "--out", str(out), *more, *DAY]) == 0

        assert read_case(out.read_bytes()) == clean(redact(CASE, for_=Recipient.EMPLOYER_HR, at=AT).case)

    def test_where_there_is_nothing_to_show_no_file_is_written(self, file, out):
        main(["redact", file, "--for", "other", "--out", str(out), *DAY])

        assert not out.exists()

    def test_a_file_that_is_there_stays(self, capsys, file, out):
        out.write_text("mine", "utf-8")

        assert main(["redact", file, "--for", "employer_hr", "--out", str(out), *DAY]) == 2
        assert out.read_text("utf-8") == "mine"
        assert "--force" in capsys.readouterr().err

    def test_unless_it_may_go(self, file, out):
        out.write_text("mine", "utf-8")

        assert main(["redact", file, "--scrub", "--out", str(out), "--force", *DAY]) == 0
        assert out.read_text("utf-8") == write_case(scrub(CASE))

    def test_a_place_that_cannot_be_written_to_is_bad_input(self, capsys, file, tmp_path):
        assert main(["redact", file, "--scrub", "--out", str(tmp_path), "--force", *DAY]) == 2

        assert "no place to write to" in capsys.readouterr().err


class TestScrub:
    """`bilanlib redact FILE --scrub`."""

    def test_it_prints_the_case_without_personal_data(self, capsys, file):
        assert main(["redact", file, "--scrub", *DAY]) == 0

        assert capsys.readouterr().out == f"== {file} ==\n{write_case(scrub(CASE))}\n"

    def test_as_data_it_is_the_same_case(self, capsys, file):
        main(["redact", file, "--scrub", "--format", "json", *DAY])

        assert read_case(printed(capsys)["case"]) == scrub(CASE)


class TestUsage:
    """What is refused."""

    @pytest.mark.parametrize(
        "wrong",
        [
            [],
            ["--for", "nobody"],
            ["--for", "other", "--scrub"],
            ["--for", "payer", "--payer", "bank"],
            ["other.json", "--for", "other"],
        ],
    )
    def test_usage_errors_end_with_two(self, capsys, file, wrong):
        with pytest.raises(SystemExit) as caught:
            main(["redact", file, *wrong])

        assert caught.value.code == 2
        assert capsys.readouterr().err

    def test_a_payer_that_is_no_fund_is_bad_input(self, capsys, file):
        assert main(["redact", file, "--for", "payer", "--payer", "own_money", *DAY]) == 2

        assert "title of a fund" in capsys.readouterr().err

    def test_a_file_that_cannot_be_read_is_bad_input(self, capsys, tmp_path):
        assert main(["redact", str(tmp_path / "none.json"), "--for", "other", *DAY]) == 2

        assert "n’existe pas" in capsys.readouterr().err
