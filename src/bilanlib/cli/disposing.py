"""`bilanlib disposal`: what of each case must be destroyed that day."""

from argparse import ArgumentParser, Namespace

from bilanlib.cli.arguments import add_files, add_judging
from bilanlib.cli.asking import Said, ask_files
from bilanlib.cli.command import Command, Say
from bilanlib.cli.exits import FAILURE, LAWFUL, UNDECIDED
from bilanlib.cli.options import options_of
from bilanlib.models.views import Subject
from bilanlib.questions.disposal import disposal
from bilanlib.questions.disposal_answer import Disposal


def _add(parser: ArgumentParser, say: Say) -> None:
    add_files(parser, say)
    add_judging(parser, say)


def _run(told: Namespace) -> int:
    options = options_of(told)

    def ask(case: Subject) -> Said:
        answer = disposal(case, options.scheme_for(case), at=options.at, readings=options.pinned)
        return Said(answer, _code(answer))

    return ask_files(options, ask, key="disposal")


def _code(answer: Disposal) -> int:
    if answer.to_destroy:
        return FAILURE
    return LAWFUL if answer.is_told else UNDECIDED


COMMAND = Command(
    name="disposal",
    help="dire quels documents détruire, et jusqu’à quand les autres peuvent être conservés",
    add=_add,
    run=_run,
    epilog=(
        "Code de sortie : 0 rien à détruire ce jour ; 1 un document au moins à détruire ce jour, en retard ou non ; "
        "3 indéterminé ou disputé ; 2 entrée ou usage incorrects. De plusieurs fichiers, le plus grave de 2, 1, 3, 0."
    ),
)
