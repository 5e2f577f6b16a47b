"""`bilanlib redact`: shows of a case what a recipient may see, or takes the personal data out of it."""

import sys
from argparse import ArgumentParser, Namespace
from functools import partial

from attrs import frozen

from bilanlib.cli.arguments import add_judging, typed
from bilanlib.cli.asking import Said, ask_files
from bilanlib.cli.command import Command, Say
from bilanlib.cli.exits import FAILURE, LAWFUL
from bilanlib.cli.options import Options, options_of
from bilanlib.cli.outputs import write_file
from bilanlib.io.scalars import read_word
from bilanlib.io.writing import case_to_dict, write_case
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.models.terms import FundingSource, Recipient
from bilanlib.models.views import Subject
from bilanlib.questions.redacted import Redacted
from bilanlib.questions.redaction import redact
from bilanlib.questions.scrubbing import scrub


@frozen
class _Shown:
    """What a recipient may see, with or without its names, numbers and texts."""

    answer: Redacted[Subject]
    reveals: bool

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The answer as plain data."""
        return self.answer.to_dict(language, reveal=self.reveals)

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The answer for people."""
        return self.answer.to_text(language)


@frozen
class _Scrubbed:
    """A case without personal data; it is written in no language."""

    case: Subject

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The case as plain data."""
        del language
        return case_to_dict(self.case)

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The case as a file holds it."""
        del language
        return write_case(self.case)


def _add(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument("files", nargs=1, metavar="FILE", help=say("fichier JSON ; « - » est l’entrée standard"))
    wanted = parser.add_mutually_exclusive_group(required=True)
    recipients = ", ".join(one.value for one in Recipient)
    wanted.add_argument(
        "--for",
        dest="recipient",
        type=typed(partial(read_word, words=Recipient)),
        metavar="RECIPIENT",
        help=f"{say('à qui le dossier serait montré')} ({recipients})",
    )
    wanted.add_argument("--scrub", action="store_true", help=say("retirer les données personnelles, pour un rapport"))
    parser.add_argument(
        "--payer",
        type=typed(partial(read_word, words=FundingSource)),
        metavar="SOURCE",
        help=say("pour un financeur, à quel titre il paie"),
    )
    parser.add_argument(
        "--reveal", action="store_true", help=say("écrire aussi les noms, numéros et textes qui peuvent être vus")
    )
    parser.add_argument("--out", metavar="OUT", help=say("écrire le dossier qui reste dans ce nouveau fichier"))
    parser.add_argument("--force", action="store_true", help=say("remplacer le fichier s’il existe"))
    add_judging(parser, say)


def _run(told: Namespace) -> int:
    options = options_of(told)
    ask = _scrubbed if told.scrub else _shown
    return ask_files(options, lambda case: ask(case, told, options), key="case" if told.scrub else "redacted")


def _scrubbed(case: Subject, told: Namespace, _: Options) -> Said:
    clean = scrub(case)
    _write(clean, told)
    return Said(_Scrubbed(clean), LAWFUL)


def _shown(case: Subject, told: Namespace, options: Options) -> Said:
    answer = redact(
        case, options.scheme_for(case), for_=told.recipient, at=options.at, payer=told.payer, readings=options.pinned
    )
    if answer.not_covered is not None:
        print(answer.not_covered.format(options.language), file=sys.stderr)
    if answer.case is not None:
        _write(answer.case if told.reveal else scrub(answer.case), told)
    return Said(_Shown(answer, told.reveal), FAILURE if answer.case is None else LAWFUL)


def _write(case: Subject, told: Namespace) -> None:
    if told.out is not None:
        write_file(told.out, write_case(case), overwrites=told.force)


COMMAND = Command(
    name="redact",
    help="montrer d’un dossier ce que chacun peut en voir",
    add=_add,
    run=_run,
    epilog="Code de sortie : 0 il y a quelque chose à montrer ; 1 il n’y a rien à montrer ; 2 entrée ou usage "
    "incorrects. Rien n’est écrit dans un fichier quand il n’y a rien à montrer.",
)
