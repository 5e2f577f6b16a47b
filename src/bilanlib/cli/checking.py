"""`bilanlib check`: judges files."""

from argparse import ArgumentParser, Namespace

from bilanlib.cli.arguments import add_files, add_judging, add_preview
from bilanlib.cli.asking import Said, ask_files
from bilanlib.cli.command import Command, Say
from bilanlib.cli.exits import exit_code
from bilanlib.cli.options import options_of
from bilanlib.cli.thresholds import add_threshold
from bilanlib.models.views import Subject
from bilanlib.questions.check import check


def _add(parser: ArgumentParser, say: Say) -> None:
    add_files(parser, say)
    add_threshold(parser, say)
    add_preview(parser, say)
    add_judging(parser, say)


def _run(told: Namespace) -> int:
    options = options_of(told)

    def ask(case: Subject) -> Said:
        report = check(case, options.scheme_for(case), at=options.at, readings=options.pinned, preview=told.preview)
        return Said(report, exit_code(report, told.fail_on, allows_open=told.allow_open))

    return ask_files(options, ask, key="report")


COMMAND = Command(
    name="check",
    help="juger des fichiers",
    add=_add,
    run=_run,
    epilog=(
        "Code de sortie : 0 conforme ; 1 un échec de la force demandée ; 3 indéterminé ; 2 entrée ou usage incorrects. "
        "De plusieurs fichiers, le plus grave de 2, 1, 3, 0."
    ),
)
