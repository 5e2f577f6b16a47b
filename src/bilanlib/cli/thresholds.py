"""Arguments of the commands that judge: which failures count, and whether an open question does."""

from argparse import ArgumentParser

from bilanlib.answers.force import Force
from bilanlib.cli.arguments import typed
from bilanlib.cli.command import Say
from bilanlib.io.scalars import read_word


def add_threshold(parser: ArgumentParser, say: Say) -> None:
    """Add the weakest force that counts, and the leave to answer nothing."""
    parser.add_argument(
        "--fail-on",
        type=typed(_force),
        default=Force.LAW,
        metavar="FORCE",
        help=say("force la plus faible dont un échec compte : law, funding, scheme, contract, practice"),
    )
    parser.add_argument("--allow-open", action="store_true", help=say("une question ouverte n’est pas un échec"))


def _force(text: str) -> Force:
    return read_word(text, Force)
