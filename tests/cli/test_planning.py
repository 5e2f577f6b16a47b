import json
import shutil
from datetime import date, timedelta

import pytest

from bilanlib import Availability, Weekday, plan
from bilanlib.cli import main
from kit import EXAMPLES, example

OFFER, CASE = "16-programme-2-18-4", "01-lawful-plan"
START, AT = date(2026, 9, 7), date(2026, 9, 1)


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A directory with an offer, a person's case and what is no case."""
    for name in (OFFER, CASE):
        shutil.copy(EXAMPLES / f"{name}.json", tmp_path)
    (tmp_path / "broken.json").write_text("{")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*options, name=OFFER):
    return main(["plan", f"{name}.json", "--start", "2026-09-07", "--at", "2026-09-01", *options])


def known_case(folder, **told):
    """A file with what is known of a person's case."""
    data = {"schema_version": 1, "kind": "bilan"} | told
    (folder / "known.json").write_text(json.dumps(data))


class TestExitCodes:
    """What the command ends with."""

    @pytest.mark.parametrize(
        ("options", "code"),
        [
            ([], 3),
            (["--until", "2026-09-07"], 1),
            (["--weekdays", "mon, tue", "--hours-a-day", "3.5", "--not-on", "2026-09-14"], 3),
            (["--hours-a-day", "PT4H", "--hours", "24"], 3),
            (["--hours", "30"], 1),
            (["--known", f"{OFFER}.json"], 2),
            (["--known", "nothing.json"], 2),
        ],
    )
    def test_they_say_whether_there_is_a_plan(self, options, code):
        assert run(*options) == code

    @pytest.mark.parametrize("name", [CASE, "broken", "nothing"])
    @pytest.mark.parametrize("form", ["text", "json"])
    def test_what_is_no_offer_is_bad_input(self, name, form, capsys):
        assert run("--format", form, name=name) == 2
        assert capsys.readouterr().err.startswith(f"{name}.json: ")

    @pytest.mark.parametrize("option", [["--weekdays", "monday"], ["--hours-a-day", "x"], ["--hours", "-1"]])
    def test_what_cannot_be_read_is_bad_usage(self, option):
        with pytest.raises(SystemExit) as ended:
            run(*option)

        assert ended.value.code == 2

    def test_a_plan_of_which_all_is_told_is_lawful(self, folder):
        whole = json.loads((EXAMPLES / f"{CASE}.json").read_text("utf-8"))
        told = {"employer", "provider", "consents", "territory", "documents", "measures", "topics"}
        known = {name: fact for name, fact in whole.items() if name in told}
        known_case(folder, **known, funding=[{"source": "other"}])

        assert run("--known", "known.json") == 0

    def test_a_file_of_the_firm_that_is_wrong_is_bad_input(self, folder):
        (folder / "bilanlib.toml").write_text("no")

        assert run() == 2


class TestOutput:
    """What is printed."""

    @pytest.mark.parametrize("language", ["fr", "en"])
    @pytest.mark.parametrize("until", [None, date(2026, 9, 28)])
    def test_text(self, capsys, language, until):
        free = Availability(weekdays={Weekday.MONDAY}, hours_a_day=timedelta(hours=3))
        answer = plan(example(OFFER), start=START, at=AT, until=until, availability=free)
        more = [] if until is None else ["--until", until.isoformat()]
        run("--weekdays", "mon", "--hours-a-day", "3", "--lang", language, *more)

        assert capsys.readouterr().out == answer.to_text(language)

    def test_the_case_of_the_json_is_one_that_check_reads(self, capsys, folder):
        code = run("--format", "json", "--lang", "en")
        said = json.loads(capsys.readouterr().out)
        (folder / "planned.json").write_text(json.dumps(said["case"]))

        assert said["exit"] == code
        assert said["file"] == f"{OFFER}.json"
        assert {name: value for name, value in said.items() if name not in {"exit", "file"}} == plan(
            example(OFFER), start=START, at=AT
        ).to_dict("en")
        assert main(["check", "planned.json", "--at", "2026-09-01"]) == 3

    def test_what_is_known_of_the_person_is_in_the_case(self, capsys, folder):
        known_case(folder, territory="metropole", funding=[{"source": "cpf"}])
        run("--known", "known.json", "--format", "json")
        said = json.loads(capsys.readouterr().out)

        assert said["case"]["funding"] == [{"source": "cpf"}]
        assert said["earliest_start"] == "2026-09-07"

    def test_bad_input_is_told_in_json_as_well(self, capsys):
        run("--format", "json", name="broken")
        said = json.loads(capsys.readouterr().out)

        assert (said["exit"], bool(said["errors"])) == (2, True)
