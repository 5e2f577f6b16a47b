"""What the command line accepts."""

from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from bilanlib.answers.force import Force
from bilanlib.cli.config import add_config
from bilanlib.errors import BilanlibError
from bilanlib.io.problems import WrongValueError
from bilanlib.io.scalars import read_day, read_word
from bilanlib.law.citation import LAW_AS_OF
from bilanlib.messages.terms import Language
from bilanlib.readings.catalogue import answer_named
from bilanlib.render.wording import Wording
from bilanlib.schemes.catalogue import SCHEMES, scheme_named
from bilanlib.version import __version__

T = TypeVar("T")


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

    checking = commands.add_parser("check", help=say("juger des fichiers"), epilog=say(_EXITS))
    checking.add_argument("files", nargs="+", metavar="FILE", help=say("fichiers JSON ; « - » est l’entrée standard"))
    checking.add_argument(
        "--scheme", type=_typed(scheme_named), help=_schemes(say("dispositif ; l’emporte sur celui du fichier"))
    )
    checking.add_argument(
        "--at", type=_typed(_day), metavar="DATE", help=say("jour du jugement (AAAA-MM-JJ) ; aujourd’hui par défaut")
    )
    checking.add_argument(
        "--fail-on",
        type=_typed(_force),
        default=Force.LAW,
        metavar="FORCE",
        help=say("force la plus faible dont un échec compte : law, funding, scheme, contract, practice"),
    )
    checking.add_argument("--allow-open", action="store_true", help=say("une question ouverte n’est pas un échec"))
    checking.add_argument(
        "--reading",
        type=_typed(answer_named),
        action="append",
        default=[],
        metavar="NAME=ANSWER",
        help=say("fixer la réponse à un point disputé, par exemple ten-days=rolled ; l’emporte sur le fichier"),
    )
    add_config(checking, say)
    checking.add_argument(
        "--preview", action="append", default=[], metavar="DRAFT", help=say("juger aussi selon un projet de texte")
    )
    _add_output(checking, say, formats=True)

    rules = commands.add_parser("rules", help=say("lister les règles"))
    rules.add_argument("--scheme", type=_typed(scheme_named), help=_schemes(say("dispositif ; tous par défaut")))
    rules.add_argument(
        "--coverage", action="store_true", help=say("pour chaque phrase des textes, ce que la bibliothèque en fait")
    )
    _add_output(rules, say, formats=True)

    listing = commands.add_parser("readings", help=say("lister les points disputés et les réponses fixées"))
    add_config(listing, say)
    _add_output(listing, say, formats=True)

    explaining = commands.add_parser("explain", help=say("expliquer une règle"))
    explaining.add_argument("rule", metavar="RULE", help=say("identifiant de la règle"))
    _add_output(explaining, say, formats=False)

    describing = commands.add_parser("schema", help=say("écrire le schéma JSON des fichiers d’entrée"))
    _add_output(describing, say, formats=False)
    return parser


_EXITS = (
    "Code de sortie : 0 conforme ; 1 un échec de la force demandée ; 3 indéterminé ; 2 entrée ou usage incorrects. De "
    "plusieurs fichiers, le plus grave de 2, 1, 3, 0."
)


def _add_output(parser: ArgumentParser, say: Callable[[str], str], *, formats: bool) -> None:
    languages = [language.value for language in Language]
    parser.add_argument("--lang", choices=languages, default=languages[0], help=say("langue des phrases"))
    if formats:
        parser.add_argument("--format", choices=["text", "json"], default="text", help=say("forme du résultat"))


def _schemes(text: str) -> str:
    return f"{text} ({', '.join(scheme.id for scheme in SCHEMES)})"


def _typed(read: Callable[[str], T]) -> Callable[[str], T]:
    """Make a reader say what is wrong in the manner of argparse."""

    def convert(text: str) -> T:
        try:
            return read(text)
        except WrongValueError as error:
            raise ArgumentTypeError(error.message.format(Language.ENGLISH)) from None
        except BilanlibError as error:
            raise ArgumentTypeError(str(error)) from None

    return convert


def _day(text: str) -> date:
    return read_day(text)


def _force(text: str) -> Force:
    return read_word(text, Force)
