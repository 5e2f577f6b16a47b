"""What the command line accepts."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter

from bilanlib.cli.commands import COMMANDS
from bilanlib.law.citation import LAW_AS_OF
from bilanlib.messages.terms import Language
from bilanlib.render.wording import Wording
from bilanlib.version import __version__


def build_parser(language: Language) -> ArgumentParser:
    """The parser, its help in that language."""
    say = Wording(language).say
    parser = ArgumentParser(
        prog="bilanlib",
        description=say("Vérifie des bilans de compétences et des programmes au regard du droit."),
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"bilanlib {__version__} (law_as_of {LAW_AS_OF})")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        epilog = say(command.epilog) if command.epilog else None
        command.add(commands.add_parser(command.name, help=say(command.help), epilog=epilog), say)
    return parser
