"""`bilanlib provider`: judges the provider of cases and offers, whatever scheme they stand under."""

from argparse import ArgumentParser, Namespace

from attrs import evolve

from bilanlib.cli.arguments import add_files, add_judging_within
from bilanlib.cli.asking import Said, ask_files
from bilanlib.cli.command import Command, Say
from bilanlib.cli.exits import exit_code
from bilanlib.cli.options import options_of
from bilanlib.cli.thresholds import add_threshold
from bilanlib.io.problems import InvalidCaseError, Problem
from bilanlib.messages.message import Message
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject
from bilanlib.questions.check import check

_SCHEME = "fr-provider"
_NO_PROVIDER = Message("le fichier ne dit rien du prestataire ; attendu : une clé « provider »")


def _add(parser: ArgumentParser, say: Say) -> None:
    add_files(parser, say)
    add_threshold(parser, say)
    add_judging_within(parser, say)
    # One scheme answers this question: none is chosen, and what the file states is left aside.
    parser.set_defaults(scheme=None)


def _run(told: Namespace) -> int:
    options = options_of(told)

    def ask(case: Subject) -> Said:
        if case.provider is UNKNOWN:
            raise InvalidCaseError((Problem("provider", _NO_PROVIDER),))
        report = check(evolve(case, layers=()), _SCHEME, at=options.at, readings=options.pinned)
        return Said(report, exit_code(report, told.fail_on, allows_open=told.allow_open))

    return ask_files(options, ask, key="report")


COMMAND = Command(
    name="provider",
    help="dire si le prestataire d’un dossier ou d’une offre est en règle",
    add=_add,
    run=_run,
    epilog=(
        "Seul le dispositif fr-provider juge, quel que soit celui du fichier. Code de sortie : 0 en règle ; 1 un échec "
        "de la force demandée ; 3 indéterminé ; 2 entrée ou usage incorrects."
    ),
)
