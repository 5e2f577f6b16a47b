import io
import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from bilanlib.cli import inputs, main
from bilanlib.io.json_text import MAX_BYTES
from bilanlib.io.reading import read_case
from bilanlib.messages.message import Message
from bilanlib.questions.check import check
from bilanlib.render.data import report_to_dict
from bilanlib.render.text import render_text

DAY = "2026-04-01"
DRAFT = "TRSD2602696D"
PHASES = ("preliminary", "investigation", "conclusion")
SESSIONS = [
    {
        "day": f"2026-03-{day:02}",
        "duration": "PT4H",
        "kind": "interview",
        "phase": phase,
        "status": "held",
        "conducted_by": "provider",
    }
    for day, phase in zip((2, 9, 16), PHASES, strict=True)
]
TOPICS = {
    "preliminary": ["need_analysis", "format_choice", "joint_terms"],
    "investigation": ["alternatives"],
    "conclusion": ["results_appropriation", "conditions_and_means", "steps"],
}
DELIVERED = {"delivered_on": "2026-03-16", "disclosures": [], "retention": None}
RESULTS = {**DELIVERED, "kind": "detailed_results", "destroyed_on": "2026-03-16"}
SYNTHESIS = {
    **DELIVERED,
    "kind": "synthesis",
    "contents": ["circumstances", "competences", "project"],
    "destroyed_on": None,
    "retention": {"form": "written", "ground": "follow_up_need", "agreed_on": "2026-03-16", "term": "P3Y"},
}
LAWFUL = {
    "schema_version": 1,
    "kind": "bilan",
    "scheme": "fr-private",
    "employer": {"siren": "123456782"},
    "provider": {
        "siren": "987654324",
        "has_other_activities": False,
        "standing": {
            "certificates": [{"categories": ["bilan"], "valid_from": "2024-06-03", "valid_until": "2027-06-02"}]
        },
    },
    "funding": [{"source": "other"}],
    "sessions": SESSIONS,
    "totals": [],
    "consents": [{"scope": "bilan", "stance": "agrees", "given_on": "2026-02-20", "withdrawn_on": None}],
    "documents": [SYNTHESIS, RESULTS],
    "topics": TOPICS,
    "follow_up": {"after": "P6M"},
}
TOO_LONG = {**LAWFUL, "sessions": [*SESSIONS, {**SESSIONS[1], "duration": "PT20H"}]}
UNKNOWN = {"schema_version": 1, "kind": "bilan", "scheme": "fr-private"}
WITHOUT_SCHEME = {key: value for key, value in LAWFUL.items() if key != "scheme"}
ILL_ADVISED = {**LAWFUL, "documents": [{**SYNTHESIS, "destroyed_on": "2026-03-16", "retention": None}, RESULTS]}
MENTIONS = (
    *("title", "objective", "content", "means", "duration", "period", "conduct", "follow_up"),
    *("delivery_of_results", "delivery_of_synthesis", "price", "payment"),
)
# Signed on a Monday, the tenth day being the Saturday before: the readings of the ten days disagree.
DISPUTED = {
    **LAWFUL,
    "funding": [{"source": "employer_plan"}],
    "territory": "metropole",
    "convention": {
        "draft_sent_on": "2026-02-04",
        "draft_received_on": "2026-02-05",
        "mentions": dict.fromkeys(MENTIONS, "present"),
        "signatures": [
            {"party": party, "signed_on": "2026-02-16", "capacity": "in_person"}
            for party in ("beneficiary", "employer", "provider")
        ],
    },
}
PARTLY_WRONG = {**LAWFUL, "title": 1, "territory": "Paris", "sesions": []}


@pytest.fixture
def file(tmp_path):
    """Writes case files, and gives their names."""

    def write(case, name="case.json"):
        path = tmp_path / name
        path.write_bytes(case if isinstance(case, bytes) else json.dumps(case).encode())
        return str(path)

    return write


def run(*arguments):
    """The exit code of `bilanlib check`, on the day of these cases."""
    return main(["check", "--at", DAY, *arguments])


def data_of(capsys):
    """What was printed, as JSON."""
    return json.loads(capsys.readouterr().out)


class TestExitCodes:
    """0 lawful, 1 a failure, 2 bad input, 3 undecided."""

    @pytest.mark.parametrize(
        ("case", "code"),
        [(LAWFUL, 0), (TOO_LONG, 1), (b"{", 2), (PARTLY_WRONG, 2), (WITHOUT_SCHEME, 2), (UNKNOWN, 3), (DISPUTED, 3)],
    )
    @pytest.mark.parametrize("form", ["text", "json"])
    def test_one_file(self, file, capsys, case, code, form):
        assert run(file(case), "--format", form) == code
        assert bool(capsys.readouterr().err) is (code == 2)

    @pytest.mark.parametrize(
        ("cases", "code"),
        [
            ([LAWFUL, LAWFUL], 0),
            ([LAWFUL, UNKNOWN], 3),
            ([UNKNOWN, TOO_LONG], 1),
            ([TOO_LONG, LAWFUL], 1),
            ([TOO_LONG, b"{"], 2),
            ([b"{", UNKNOWN], 2),
            ([LAWFUL, UNKNOWN, TOO_LONG, b"{"], 2),
        ],
    )
    def test_the_gravest_of_several_files(self, file, cases, code):
        assert run(*[file(case, f"{place}.json") for place, case in enumerate(cases)]) == code

    @pytest.mark.parametrize(("case", "code"), [(LAWFUL, 0), (TOO_LONG, 1), (b"{", 2), (UNKNOWN, 0), (DISPUTED, 0)])
    def test_open_questions_can_be_allowed(self, file, case, code):
        assert run(file(case), "--allow-open") == code

    @pytest.mark.parametrize(("force", "code"), [("law", 0), ("contract", 0), ("practice", 1)])
    def test_weaker_failures_count_when_asked(self, file, force, code):
        assert run(file(ILL_ADVISED), "--fail-on", force) == code

    def test_what_a_scheme_does_not_judge_is_undecided(self, file):
        name = file({**UNKNOWN, "scheme": "fr-fpe", "documents": []})

        assert run(name) == 3
        assert run(name, "--allow-open") == 0


class TestOptions:
    """What changes the judgement."""

    @pytest.mark.parametrize(
        ("readings", "code"),
        [
            ([], 3),
            (["ten-days=rolled"], 0),
            (["A1=rolled"], 0),
            (["A1=rolled", "ten-days=rolled"], 0),
            (["ten-days=unrolled"], 1),
            (["ten-days=rolled", "transmission=sending"], 0),
        ],
    )
    def test_a_disputed_point_can_be_settled(self, file, readings, code):
        pinned = [part for reading in readings for part in ("--reading", reading)]

        assert run(file(DISPUTED), *pinned) == code

    def test_two_answers_to_one_question_are_refused(self, file, capsys):
        assert run(file(DISPUTED), "--reading", "A1=rolled", "--reading", "ten-days=clear") == 2
        assert len(capsys.readouterr().err.splitlines()) == 1

    def test_pinned_readings_are_told(self, file, capsys):
        run(file(DISPUTED), "--reading", "A1=rolled", "--format", "json")

        assert data_of(capsys)["files"][0]["report"]["readings"] == ["ten-days=rolled"]

    def test_a_draft_is_judged_and_does_not_count(self, file, capsys):
        assert run(file(LAWFUL), "--preview", DRAFT, "--format", "json") == 0

        report = data_of(capsys)["files"][0]["report"]
        (drafted,) = [result for result in report["results"] if result["preview"]]

        assert report["previews"] == [DRAFT]
        assert report["lawful"] is True
        assert drafted["verdict"] == "fail"

    def test_a_draft_that_does_not_exist_is_refused(self, file, capsys):
        assert run(file(LAWFUL), "--preview", "none-such") == 2
        assert "none-such" in capsys.readouterr().err

    def test_a_file_that_states_no_scheme_is_judged_by_the_one_that_is_given(self, file, capsys):
        assert run(file(WITHOUT_SCHEME), "--scheme", "fr-private", "--format", "json") == 0
        assert data_of(capsys)["files"][0]["report"]["scheme"] == "fr-private"

    @pytest.mark.parametrize(
        "case", [WITHOUT_SCHEME, {**LAWFUL, "scheme": "fr-privat"}, {**DISPUTED, "territory": "other"}]
    )
    def test_a_case_that_cannot_be_judged_is_bad_input(self, file, capsys, case):
        name = file(case)

        assert run(name) == 2
        assert re.fullmatch(rf"{re.escape(name)}: .+\n", capsys.readouterr().err)

    # The first session is of 2 March, and the consent is taken out.
    @pytest.mark.parametrize(("day", "code"), [("2026-03-01", 0), ("2026-03-02", 1), ("2026-03-03", 1)])
    def test_the_day_of_judgement_is_the_one_that_is_given(self, file, capsys, day, code):
        assert main(["check", file({**LAWFUL, "consents": []}), "--at", day, "--format", "json"]) == code
        assert data_of(capsys)["files"][0]["report"]["at"] == day

    def test_the_day_of_judgement_is_today_unless_it_is_given(self, file, capsys):
        before = date.today()  # noqa: DTZ011 - the day where the command runs
        main(["check", file(UNKNOWN), "--format", "json"])
        after = date.today()  # noqa: DTZ011 - idem

        assert before.isoformat() <= data_of(capsys)["files"][0]["report"]["at"] <= after.isoformat()


class TestOutput:
    """Text for people, JSON for programs."""

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_text_is_the_report_of_each_file(self, file, capsys, language):
        names = [file(LAWFUL, "a.json"), file(DISPUTED, "b.json")]
        run(*names, "--lang", language)

        reports = [check(read_case(case), at=date.fromisoformat(DAY)) for case in (LAWFUL, DISPUTED)]
        texts = [f"== {name} ==\n{render_text(one, language)}\n" for name, one in zip(names, reports, strict=True)]

        assert capsys.readouterr().out == "".join(texts)

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_json_is_the_data_of_each_report(self, file, capsys, language):
        names = [file(LAWFUL, "a.json"), file(DISPUTED, "b.json")]
        run(*names, "--lang", language, "--format", "json")

        reports = [check(read_case(case), at=date.fromisoformat(DAY)) for case in (LAWFUL, DISPUTED)]
        entries = [
            {"file": name, "exit": code, "report": report_to_dict(one, language)}
            for name, code, one in zip(names, (0, 3), reports, strict=True)
        ]

        assert data_of(capsys) == {"exit": 3, "config": None, "files": entries}

    @pytest.mark.parametrize("case", [LAWFUL, TOO_LONG, UNKNOWN, DISPUTED, ILL_ADVISED])
    def test_both_hold_the_same_verdicts(self, file, capsys, case):
        name = file(case)
        run(name)
        text = capsys.readouterr().out
        run(name, "--format", "json")
        results = data_of(capsys)["files"][0]["report"]["results"]

        blocks = {result["rule"] for result in results if result["verdict"] in {"fail", "review", "open"}}

        assert set(re.findall(r"^\d+\. \[(\S+)\]", text, re.MULTILINE)) == blocks
        assert all(f"[{result['rule']}]" in text for result in results)

    def test_errors_are_in_the_json_as_well(self, file, capsys):
        name = file(PARTLY_WRONG)
        run(name, "--format", "json", "--lang", "en")

        out, err = capsys.readouterr()
        (entry,) = json.loads(out)["files"]

        assert entry["exit"] == 2
        assert [f"{name}: {error}" for error in entry["errors"]] == err.splitlines()


class TestErrors:
    """One clear line on the standard error for each thing that is wrong, and the other files go on."""

    @pytest.mark.parametrize("language", ["fr", "en"])
    @pytest.mark.parametrize(
        ("case", "count"), [(b"", 1), (b"\xff", 1), (b"{", 1), (b"[]", 1), (b"[" * 100_000, 1), (PARTLY_WRONG, 3)]
    )
    def test_a_line_for_each(self, file, capsys, case, count, language):
        name = file(case)

        assert run(name, "--lang", language) == 2

        lines = capsys.readouterr().err.splitlines()

        assert len(lines) == count
        assert all(line.startswith(f"{name}: ") and len(line) > len(name) + 2 for line in lines)

    def test_paths_are_told(self, file, capsys):
        run(file(PARTLY_WRONG))
        places = [line.split(": ")[1].split(":")[0] for line in capsys.readouterr().err.splitlines()]

        assert sorted(places) == ["sesions", "territory", "title"]

    def test_the_other_files_are_judged(self, file, tmp_path, capsys):
        names = [file(LAWFUL, "a.json"), str(tmp_path / "missing.json"), file(b"{", "b.json"), file(TOO_LONG, "c.json")]

        assert run(*names) == 2

        out, err = capsys.readouterr()

        assert re.findall(r"^== (.+) ==$", out, re.MULTILINE) == [names[0], names[3]]
        assert [line.startswith(name) for line, name in zip(err.splitlines(), names[1:3], strict=True)] == [True, True]

    def test_json_keeps_the_order_of_the_files(self, file, capsys):
        names = [file(b"{", "b.json"), file(LAWFUL, "a.json"), file(UNKNOWN, "c.json")]
        run(*names, "--format", "json")
        data = data_of(capsys)

        assert [entry["file"] for entry in data["files"]] == names
        assert [entry["exit"] for entry in data["files"]] == [2, 0, 3]
        assert data["exit"] == 2

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_a_file_that_is_missing(self, tmp_path, capsys, language):
        name = str(tmp_path / "missing.json")

        assert run(name, "--lang", language) == 2
        assert capsys.readouterr().err == f"{name}: {inputs._REASONS[FileNotFoundError].format(language)}\n"

    def test_a_folder(self, tmp_path, capsys):
        assert run(str(tmp_path)) == 2
        assert capsys.readouterr().err == f"{tmp_path}: {inputs._REASONS[IsADirectoryError].format('fr')}\n"

    def test_a_name_that_no_file_can_have(self, capsys):
        assert run("a\0b") == 2
        assert len(capsys.readouterr().err.splitlines()) == 1

    @pytest.mark.parametrize("error", [PermissionError(), OSError(), InterruptedError()])
    def test_a_file_that_cannot_be_read(self, file, capsys, monkeypatch, error):
        def refuse(*_):
            raise error

        name = file(LAWFUL)
        monkeypatch.setattr(Path, "open", refuse)

        assert run(name, "--no-config") == 2

        expected = inputs._REASONS.get(type(error), Message("le fichier est illisible ; attendu : un fichier JSON"))

        assert capsys.readouterr().err == f"{name}: {expected.format('fr')}\n"

    def test_a_file_that_is_too_long_is_not_read_whole(self, file, capsys):
        assert run(file(b" " * (3 * MAX_BYTES))) == 2
        assert len(capsys.readouterr().err.splitlines()) == 1

    def test_an_error_of_ours_is_not_hidden(self, file, monkeypatch):
        def fail(_):
            raise ZeroDivisionError

        monkeypatch.setattr(inputs, "read_case", fail)

        with pytest.raises(ZeroDivisionError):
            run(file(LAWFUL))


class TestStandardInput:
    """`-` is the standard input."""

    @pytest.mark.parametrize(("case", "code"), [(LAWFUL, 0), (TOO_LONG, 1), (PARTLY_WRONG, 2), (UNKNOWN, 3)])
    def test_a_case_from_it(self, capsys, monkeypatch, case, code):
        source = io.TextIOWrapper(io.BytesIO(json.dumps(case).encode()))
        monkeypatch.setattr(sys, "stdin", source)

        assert run("-", "--format", "json") == code
        assert data_of(capsys)["files"][0]["file"] == "-"

    def test_among_files(self, file, capsys, monkeypatch):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps(TOO_LONG).encode())))
        run(file(LAWFUL), "-", "--format", "json")

        assert [entry["exit"] for entry in data_of(capsys)["files"]] == [0, 1]

    def test_it_may_be_closed(self, capsys, monkeypatch):
        monkeypatch.setattr(sys, "stdin", None)

        assert run("-") == 2
        assert len(capsys.readouterr().err.splitlines()) == 1


COMMAND = (sys.executable, "-c", "import sys; from bilanlib.cli import main; sys.exit(main())", "check", "--at", DAY)


def start(*arguments):
    """The command, in a process of its own."""
    pipe = subprocess.PIPE
    return subprocess.Popen([*COMMAND, *arguments], stdin=pipe, stdout=pipe, stderr=pipe)


class TestProcess:
    """The command as a shell runs it."""

    @pytest.mark.parametrize(("source", "code"), [(json.dumps(LAWFUL).encode(), 0), (b"\xff", 2)])
    def test_the_code_leaves_the_process(self, source, code):
        with start("-") as process:
            out, err = process.communicate(source)

        assert process.returncode == code
        assert bool(out) is (code == 0)
        assert len(err.splitlines()) == (0 if code == 0 else 1)

    def test_a_reader_that_goes_away_causes_no_traceback(self, file):
        with start(*[file(DISPUTED)] * 20) as process:
            process.stdout.close()
            said = process.stderr.read()

        assert said == b""

    def test_an_output_without_accents_causes_no_traceback(self, file, monkeypatch):
        monkeypatch.setenv("PYTHONIOENCODING", "ascii")
        with start(file(LAWFUL)) as process:
            out, err = process.communicate()

        assert (process.returncode, err) == (0, b"")
        assert b"fr.ct.L6313-4.max-duration" in out
