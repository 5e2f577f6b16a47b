"""What a command of the command line is made of."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import TypeAlias

from attrs import frozen

Say: TypeAlias = Callable[[str], str]
"""Says a French sentence in the language of the help."""


@frozen(kw_only=True)
class Command:
    """One command: `bilanlib NAME …`.

    Attributes:
        name: What it is called by.
        help: What it does, in French.
        add: Adds its arguments to its parser.
        run: Does it, and returns the exit code.
        epilog: What its own help ends with, in French.
    """

    name: str
    help: str
    add: Callable[[ArgumentParser, Say], None]
    run: Callable[[Namespace], int]
    epilog: str = ""
