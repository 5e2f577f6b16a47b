import json

from bilanlib.cli import main

AT = ["--at", "2026-11-21"]
DISPUTED, LAWFUL = "examples/06-signed-on-day-twelve.json", "examples/01-lawful-plan.json"
PINNED = '[readings.ten-days]\nanswer = "rolled"\nby = "direction"\non = 2026-03-01\nwhy = "prudence"\n'


def compare(*arguments):
    return main(["compare", *arguments])


class TestCompare:
    """`bilanlib compare A B`."""

    def test_a_file_and_itself_say_the_same(self, capsys):
        assert compare(LAWFUL, LAWFUL, *AT, "--lang", "en", "--no-config") == 0
        assert "The two reports say the same." in capsys.readouterr().out

    def test_two_readings_of_one_file(self, capsys):
        code = compare(DISPUTED, DISPUTED, *AT, "--reading", "A1=rolled", "--reading-b", "A1=unrolled", "--lang", "en")

        out = capsys.readouterr().out
        assert code == 1
        assert "Before          fr-private, judged on 21 November 2026, ten-days=rolled\n" in out
        assert "After           fr-private, judged on 21 November 2026, ten-days=unrolled\n" in out

    def test_an_answer_for_both_stays_beside_one_for_b(self, capsys):
        told = ["--reading", "A1=rolled", "--reading-b", "A15=receipt", "--format", "json"]

        compare(DISPUTED, DISPUTED, *AT, *told)

        data = json.loads(capsys.readouterr().out)["comparison"]
        assert data["before"]["readings"] == ["ten-days=rolled"]
        assert data["after"]["readings"] == ["ten-days=rolled", "transmission=receipt"]

    def test_two_days_and_two_schemes(self, capsys):
        told = ["--at-b", "2027-01-01", "--scheme-b", "fr-fpe", "--format", "json"]

        assert compare(LAWFUL, LAWFUL, *AT, *told) == 1
        data = json.loads(capsys.readouterr().out)["comparison"]
        assert (data["before"]["at"], data["after"]["at"]) == ("2026-11-21", "2027-01-01")
        assert (data["before"]["scheme"], data["after"]["scheme"]) == ("fr-private", "fr-fpe")

    def test_the_law_and_a_draft(self, capsys):
        assert compare(LAWFUL, LAWFUL, *AT, "--preview-b", "TRSD2602696D") == 1
        assert "fr.ct.R6313-4.min-accompaniment" in capsys.readouterr().out

    def test_a_file_that_is_none_exits_with_2_and_is_named(self, capsys):
        assert compare(LAWFUL, "examples/nothing.json", *AT) == 2
        assert capsys.readouterr().err.startswith("examples/nothing.json: ")

    def test_the_same_bad_file_is_complained_of_once_and_in_json(self, capsys):
        assert compare("nothing.json", "nothing.json", *AT, "--format", "json") == 2
        printed = capsys.readouterr()
        assert len(json.loads(printed.out)["errors"]) == 1
        assert len(printed.err.splitlines()) == 1

    def test_the_file_of_the_firm_is_named_and_pins_both_sides(self, tmp_path, capsys):
        firm = tmp_path / "bilanlib.toml"
        firm.write_text(PINNED, "utf-8")

        code = compare(DISPUTED, DISPUTED, *AT, "--config", str(firm), "--reading-b", "A1=unrolled")

        out = capsys.readouterr().out
        assert code == 1
        assert "bilanlib.toml" in out
        assert "ten-days=rolled" in out

    def test_a_file_of_the_firm_that_is_wrong_exits_with_2(self, tmp_path):
        firm = tmp_path / "bilanlib.toml"
        firm.write_text("nothing = 1\n", "utf-8")

        assert compare(LAWFUL, LAWFUL, *AT, "--config", str(firm)) == 2
