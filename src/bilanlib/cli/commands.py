"""The commands in the order of the help. The module of a command is loaded once the command is wanted."""

from collections.abc import Sequence
from importlib import import_module

from bilanlib.cli.command import Command

_HOMES = {
    "check": "checking",
    "fixes": "fixing",
    "missing": "missing",
    "compare": "comparing",
    "states": "states",
    "deadlines": "deadlines",
    "disclosure": "disclosing",
    "plan": "planning",
    "redact": "redacting",
    "disposal": "disposing",
    "cpf": "financing",
    "who-pays": "paying",
    "provider": "provider",
    "rules": "rules",
    "schemes": "schemes",
    "readings": "readings",
    "explain": "explaining",
    "schema": "schema",
}
"""Module of each command, in which it is called `COMMAND`."""


def commands_for(given: Sequence[str]) -> tuple[Command, ...]:
    """The commands that are needed to read some arguments: the one that they begin with, otherwise all.

    What comes before a command is help, the version or a mistake, and help and mistakes list every command.
    """
    names = [given[0]] if given and given[0] in _HOMES else _HOMES
    return tuple(command_named(name) for name in names)


def command_named(name: str) -> Command:
    """The command of that name.

    Raises:
        KeyError: there is none.
        TypeError: what its module calls `COMMAND` is something else.
    """
    home = import_module(f"bilanlib.cli.{_HOMES[name]}")
    command: object = vars(home)["COMMAND"]
    if not isinstance(command, Command):
        raise TypeError(f"{home.__name__}.COMMAND is {command!r}, not a Command")
    return command
