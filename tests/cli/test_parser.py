import sys
from datetime import date

import pytest

from bilanlib.answers.force import Force
from bilanlib.cli import main
from bilanlib.cli.main import _language
from bilanlib.cli.parser import build_parser
from bilanlib.law.citation import LAW_AS_OF
from bilanlib.messages.catalogue import translate
from bilanlib.messages.terms import Language
from bilanlib.readings.acceptance import TenDays, Transmission
from bilanlib.schemes.catalogue import OURS
from bilanlib.version import __version__

SUBJECT = "Vérifie des bilans de compétences et des programmes au regard du droit."


def parsed(*arguments):
    return build_parser(Language.FRENCH).parse_args(arguments)


def refused(capsys, *arguments):
    """What is said of arguments that are refused."""
    with pytest.raises(SystemExit) as caught:
        main(list(arguments))

    assert caught.value.code == 2
    return capsys.readouterr().err


class TestCheck:
    """The arguments of `check`."""

    def test_what_is_not_told_has_its_default(self):
        told = parsed("check", "a.json", "b.json")

        assert vars(told) == {
            "command": "check",
            "files": ["a.json", "b.json"],
            "scheme": None,
            "at": None,
            "fail_on": Force.LAW,
            "allow_open": False,
            "reading": [],
            "config": None,
            "no_config": False,
            "preview": [],
            "lang": "fr",
            "format": "text",
        }

    def test_everything_told(self):
        readings = ("--reading", "ten-days=rolled", "--reading", "A15=receipt")
        options = ("--scheme", "fr-fpe", "--at", "2026-03-02", "--fail-on", "practice", "--allow-open")
        told = parsed("check", "-", *options, *readings, "--preview", "X", "--lang", "en", "--format", "json")

        assert told.files == ["-"]
        assert told.scheme.id == "fr-fpe"
        assert told.at == date(2026, 3, 2)
        assert told.fail_on is Force.PRACTICE
        assert told.allow_open
        assert told.reading == [TenDays.ROLLED, Transmission.RECEIPT]
        assert (told.preview, told.lang, told.format) == (["X"], "en", "json")

    def test_lists_are_not_shared_between_two_calls(self):
        parsed("check", "a.json", "--reading", "A1=rolled", "--preview", "X")

        assert parsed("check", "a.json").reading == []
        assert parsed("check", "a.json").preview == []

    @pytest.mark.parametrize("force", Force)
    def test_every_force_can_be_the_threshold(self, force):
        assert parsed("check", "a.json", "--fail-on", force.value).fail_on is force

    @pytest.mark.parametrize("scheme", tuple(OURS), ids=[scheme.id for scheme in OURS])
    def test_every_scheme_can_be_named(self, scheme):
        assert parsed("check", "a.json", "--scheme", scheme.id).scheme is scheme


class TestUsageErrors:
    """What was told, and what was expected; the code is 2."""

    @pytest.mark.parametrize(
        ("option", "value", "named"),
        [
            ("--at", "2026-02-30", "2026-02-30"),
            ("--at", "20260302", "20260302"),
            ("--at", "2026-03-02T10:00", "2026-03-02T10:00"),
            ("--at", "today", "today"),
            ("--at", "", '""'),
            ("--fail-on", "laws", "laws"),
            ("--fail-on", "xyz", "xyz"),
            ("--scheme", "fr-privat", "fr-privat"),
            ("--reading", "ten-days", "ten-days"),
            ("--reading", "ten-days=rolls", "rolls"),
            ("--reading", "A99=rolled", "A99"),
            ("--reading", "", "''"),
            ("--lang", "de", "de"),
            ("--format", "xml", "xml"),
        ],
    )
    def test_a_value_that_is_refused_is_named_with_its_option(self, capsys, option, value, named):
        last = refused(capsys, "check", "a.json", option, value).splitlines()[-1]

        assert f" {option}: " in last
        assert named in last

    @pytest.mark.parametrize(
        "arguments", [[], ["check"], ["chek", "a.json"], ["check", "a.json", "--strict"], ["explain"]]
    )
    def test_what_is_no_command_is_refused(self, capsys, arguments):
        assert refused(capsys, *arguments)

    def test_a_word_that_comes_near_is_suggested(self, capsys):
        assert "practice" in refused(capsys, "check", "a.json", "--fail-on", "practise")

    def test_the_known_schemes_are_listed(self, capsys):
        said = refused(capsys, "check", "a.json", "--scheme", "x")

        assert all(scheme.id in said for scheme in OURS)


class TestHelp:
    """Help in the language that is asked for, before anything is parsed."""

    @pytest.mark.parametrize(
        ("arguments", "language"),
        [
            (["--help"], Language.FRENCH),
            (["check", "--lang", "fr", "--help"], Language.FRENCH),
            (["check", "--lang", "en", "--help"], Language.ENGLISH),
            (["check", "--lang=en", "--help"], Language.ENGLISH),
            (["check", "--lang"], Language.FRENCH),
            (["check", "en"], Language.FRENCH),
            ([], Language.FRENCH),
        ],
    )
    def test_the_language_is_found_among_the_arguments(self, arguments, language):
        assert _language(arguments) is language

    @pytest.mark.parametrize("language", Language)
    def test_the_help_says_what_the_command_is_for(self, language):
        told = " ".join(build_parser(language).format_help().replace("\u00a0", " ").split())

        assert translate(SUBJECT, language) in told

    @pytest.mark.parametrize("command", [[], ["check"], ["rules"], ["readings"], ["explain"], ["schema"]])
    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_help_ends_well(self, capsys, command, language):
        with pytest.raises(SystemExit) as caught:
            main([*command, f"--lang={language}", "--help"] if command else ["--help"])

        assert caught.value.code == 0
        assert "bilanlib" in capsys.readouterr().out

    def test_the_version_names_the_law_that_was_read(self, capsys):
        with pytest.raises(SystemExit) as caught:
            main(["--version"])

        assert caught.value.code == 0
        assert capsys.readouterr().out == f"bilanlib {__version__} (law_as_of {LAW_AS_OF})\n"

    def test_the_arguments_are_those_of_the_process_unless_given(self, capsys, monkeypatch):
        monkeypatch.setattr(sys, "argv", ["bilanlib", "rules", "--scheme", OURS.ids[0]])

        assert main() == 0
        assert OURS.ids[0] in capsys.readouterr().out
