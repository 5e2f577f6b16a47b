import pkgutil
from importlib import import_module

import pytest

import bilanlib.cli
from bilanlib.cli import checking
from bilanlib.cli.commands import _HOMES, command_named, commands_for


class TestTable:
    """Each command and its module."""

    def test_the_modules_of_the_table_are_those_that_hold_a_command(self):
        names = [one.name for one in pkgutil.iter_modules(bilanlib.cli.__path__)]
        holding = {name for name in names if "COMMAND" in vars(import_module(f"bilanlib.cli.{name}"))}

        assert set(_HOMES.values()) == holding
        assert len(_HOMES) == len(holding)

    @pytest.mark.parametrize("name", _HOMES)
    def test_a_command_is_called_as_the_table_says(self, name):
        assert command_named(name).name == name

    def test_a_name_that_no_command_has_is_refused(self):
        with pytest.raises(KeyError, match="chek"):
            command_named("chek")

    def test_what_is_no_command_is_refused_with_its_place(self, monkeypatch):
        monkeypatch.setattr(checking, "COMMAND", "check")

        with pytest.raises(TypeError, match=r"^bilanlib\.cli\.checking\.COMMAND is 'check', not a Command$"):
            command_named("check")


class TestWanted:
    """Which commands are needed to read some arguments."""

    @pytest.mark.parametrize(
        "given", [["check"], ["check", "a.json"], ["check", "--help"], ["check", "compare"], ["check", "chek"]]
    )
    def test_the_one_that_they_begin_with(self, given):
        assert commands_for(given) == (checking.COMMAND,)

    @pytest.mark.parametrize(
        "given", [[], ["--help"], ["--help", "check"], ["chek"], ["chek", "check"], ["--lang", "en", "check"], [""]]
    )
    def test_otherwise_all(self, given):
        assert [one.name for one in commands_for(given)] == list(_HOMES)
