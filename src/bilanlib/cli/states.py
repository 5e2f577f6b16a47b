"""`bilanlib states`: where cases stand, and who must do what."""

from argparse import ArgumentParser, Namespace

from bilanlib.cli.arguments import add_files, add_judging
from bilanlib.cli.asking import Said, ask_files
from bilanlib.cli.command import Command, Say
from bilanlib.cli.exits import LAWFUL, UNDECIDED
from bilanlib.cli.options import options_of
from bilanlib.models.views import Subject
from bilanlib.questions.standing import UNDECIDED as OPEN_STATES
from bilanlib.questions.states import states


def _add(parser: ArgumentParser, say: Say) -> None:
    add_files(parser, say)
    add_judging(parser, say)


def _run(told: Namespace) -> int:
    options = options_of(told)

    def ask(case: Subject) -> Said:
        found = states(case, options.scheme_for(case), at=options.at, readings=options.pinned)
        is_open = bool({found.convention.state, found.action.state} & OPEN_STATES)
        return Said(found, UNDECIDED if is_open else LAWFUL)

    return ask_files(options, ask, key="states")


COMMAND = Command(
    name="states",
    help="dire où en sont des dossiers, et qui doit faire quoi",
    add=_add,
    run=_run,
    epilog=(
        "Code de sortie : 0 tous les états sont connus ; 3 un état est disputé ou ne peut pas être dit ; 2 entrée ou "
        "usage incorrects."
    ),
)
