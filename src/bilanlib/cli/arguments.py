"""Arguments that several commands share."""

from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from bilanlib.cli.command import Say
from bilanlib.cli.config import add_config
from bilanlib.cli.known import known_scheme
from bilanlib.errors import BilanlibError
from bilanlib.io.problems import WrongValueError
from bilanlib.io.scalars import read_day
from bilanlib.messages.terms import Language
from bilanlib.readings.catalogue import answer_named
from bilanlib.schemes.catalogue import OURS

T = TypeVar("T")


def add_files(parser: ArgumentParser, say: Say) -> None:
    """Add the cases: one file or more."""
    parser.add_argument("files", nargs="+", metavar="FILE", help=say("fichiers JSON ; « - » est l’entrée standard"))


def add_judging(parser: ArgumentParser, say: Say) -> None:
    """Add what every question about a case can be told: scheme, day, pinned answers, and how to print."""
    add_scheme(parser, say("dispositif ; l’emporte sur celui du fichier"))
    add_judging_within(parser, say)


def add_judging_within(parser: ArgumentParser, say: Say) -> None:
    """Add the same for a question that one scheme answers: day, pinned answers, and how to print."""
    parser.add_argument(
        "--at", type=typed(read_day), metavar="DATE", help=say("jour du jugement (AAAA-MM-JJ) ; aujourd’hui par défaut")
    )
    parser.add_argument(
        "--reading",
        type=typed(answer_named),
        action="append",
        default=[],
        metavar="NAME=ANSWER",
        help=say("fixer la réponse à un point disputé, par exemple ten-days=rolled ; l’emporte sur le fichier"),
    )
    add_config(parser, say)
    add_output(parser, say)


def add_preview(parser: ArgumentParser, say: Say) -> None:
    """Add the drafts by which cases are judged as well."""
    parser.add_argument(
        "--preview", action="append", default=[], metavar="DRAFT", help=say("juger aussi selon un projet de texte")
    )


def add_scheme(parser: ArgumentParser, text: str, *, name: str = "--scheme") -> None:
    """Add the choice of a scheme; the help lists them."""
    names = ", ".join(OURS.ids)
    parser.add_argument(name, type=typed(known_scheme), help=f"{text} ({names})")


def add_language(parser: ArgumentParser, say: Say) -> None:
    """Add the choice of a language."""
    languages = [language.value for language in Language]
    parser.add_argument("--lang", choices=languages, default=languages[0], help=say("langue des phrases"))


def add_output(parser: ArgumentParser, say: Say) -> None:
    """Add the choice of a language and of a form."""
    add_language(parser, say)
    parser.add_argument("--format", choices=["text", "json"], default="text", help=say("forme du résultat"))


def typed(read: Callable[[str], T]) -> Callable[[str], T]:
    """Make a reader say what is wrong in the manner of argparse."""

    def convert(text: str) -> T:
        try:
            return read(text)
        except WrongValueError as error:
            raise ArgumentTypeError(error.message.format(Language.ENGLISH)) from None
        except BilanlibError as error:
            raise ArgumentTypeError(str(error)) from None

    return convert


def day_or_today(told: date | None) -> date:
    """The day that was told, or today. The one place that reads the clock: every output names the day."""
    return told or date.today()  # noqa: DTZ011 - the day where the user is
