import json

import pytest
from attrs import evolve

from bilanlib.cli import main
from bilanlib.io.reading import read_case
from bilanlib.io.writing import write_case
from bilanlib.models.bilan import Bilan
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.terms import SessionKind
from bilanlib.questions.check import check
from kit import EXAMPLES
from plans import BEGINS, PLAN, with_sessions

OFFER = str(EXAMPLES / "18-programme-five-year-clause.json")
GROUPS = {place: {"kind": SessionKind.GROUP} for place in (8, 9)}
DAY = f"{BEGINS:%Y-%m-%d}"


@pytest.fixture
def broken(tmp_path):
    """A file of a plan in which two sessions of the conclusion are held in a group."""
    file = tmp_path / "plan.json"
    file.write_text(write_case(with_sessions(PLAN, GROUPS)), encoding="utf-8")
    return str(file)


def run(capsys, *arguments):
    code = main(["fixes", "--no-config", *arguments])
    return code, capsys.readouterr()


class TestPrinting:
    """What can be mended, on the screen."""

    def test_as_text(self, capsys):
        code, printed = run(capsys, OFFER, "--at", "2026-11-21", "--lang", "en")

        assert code == 1
        assert "retention.term: 5 years becomes 1 year" in printed.out

    def test_as_data(self, capsys):
        code, printed = run(capsys, OFFER, "--at", "2026-11-21", "--format", "json")
        (entry,) = json.loads(printed.out)["files"]

        assert (code, entry["exit"]) == (1, 1)
        assert entry["remedies"]["fixes"][0]["edits"] == [{"path": "retention.term", "before": "P5Y", "after": "P1Y"}]

    @pytest.mark.parametrize(
        ("case", "code"),
        [
            (PLAN, 0),
            (with_sessions(PLAN, GROUPS), 1),
            (Bilan(scheme="fr-private"), 0),
            (evolve(PLAN, follow_up=FollowUpOffer(after=None)), 0),
        ],
        ids=["lawful", "broken", "almost nothing known", "against usage only"],
    )
    def test_what_fails_by_law_sets_the_exit_code(self, capsys, tmp_path, case, code):
        file = tmp_path / "case.json"
        file.write_text(write_case(case), encoding="utf-8")

        assert run(capsys, str(file), "--at", "2026-10-16")[0] == code

    def test_a_draft_of_law_sets_none(self, capsys, tmp_path):
        file = tmp_path / "case.json"
        tests = with_sessions(PLAN, {place: {"kind": SessionKind.TEST} for place in range(1, 8)})
        file.write_text(write_case(tests), encoding="utf-8")
        code, printed = run(capsys, str(file), "--at", "2026-10-16", "--reading", "minimum-accompaniment=draft")

        assert code == 0
        assert "fr.ct.R6313-4.min-accompaniment" in printed.out

    def test_what_is_to_be_examined_sets_another(self, capsys):
        assert run(capsys, str(EXAMPLES / "06-signed-on-day-twelve.json"), "--at", "2026-11-21")[0] == 3


class TestMending:
    """What can be mended, in a new file."""

    def test_every_fix_is_made(self, capsys, tmp_path, broken):
        out = tmp_path / "mended.json"
        code, _ = run(capsys, broken, "--at", "2026-10-16", "--out", str(out))
        mended = read_case(out.read_bytes())

        assert code == 1
        assert check(mended, at=BEGINS).lawful is True
        assert mended == PLAN

    def test_the_file_that_was_read_stays(self, capsys, tmp_path, broken):
        run(capsys, broken, "--at", "2026-10-16", "--out", str(tmp_path / "mended.json"))

        assert read_case((tmp_path / "plan.json").read_bytes()) == with_sessions(PLAN, GROUPS)

    @pytest.mark.parametrize(("force", "code"), [([], 2), (["--force"], 1)])
    def test_a_file_that_is_there_goes_only_by_force(self, capsys, broken, tmp_path, force, code):
        out = tmp_path / "there.json"
        out.write_text("mine", encoding="utf-8")
        told, printed = run(capsys, broken, "--at", "2026-10-16", "--out", str(out), *force)

        assert told == code
        assert (out.read_text("utf-8") == "mine") is (code == 2)
        assert ("is there already" in printed.err) is (code == 2)

    def test_a_place_that_cannot_be_written_is_named(self, capsys, broken, tmp_path):
        code, printed = run(capsys, broken, "--at", DAY, "--out", str(tmp_path / "no" / "mended.json"))

        assert code == 2
        assert "is no place to write to" in printed.err

    def test_one_file_is_mended_at_a_time(self, capsys, broken, tmp_path):
        out = tmp_path / "mended.json"
        code, printed = run(capsys, broken, OFFER, "--out", str(out))

        assert code == 2
        assert "files are 2" in printed.err
        assert not out.exists()
