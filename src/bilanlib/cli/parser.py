"""What the command line accepts."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence

from bilanlib.cli.commands import commands_for
from bilanlib.law.citation import LAW_AS_OF
from bilanlib.messages.terms import Language
from bilanlib.render.wording import Wording
from bilanlib.version import __version__


def build_parser(language: Language, *, given: Sequence[str] = ()) -> ArgumentParser:
    """The parser, its help in that language.

    Args:
        language: Language of the help.
        given: The arguments that are to be read: what they do not need is not loaded. Without any, every command is.
    """
    say = Wording(language).say
    parser = ArgumentParser(
        prog="bilanlib",
        description=say("Vérifie des bilans de compétences et des programmes au regard du droit."),
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"bilanlib {__version__} (law_as_of {LAW_AS_OF})")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in commands_for(given):
        epilog = say(command.epilog) if command.epilog else None
        command.add(commands.add_parser(command.name, help=say(command.help), epilog=epilog), say)
    return parser
