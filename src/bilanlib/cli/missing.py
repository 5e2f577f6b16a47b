"""`bilanlib missing`: what to ask next, in order."""

from argparse import ArgumentParser, Namespace

from bilanlib.cli.arguments import add_files, add_judging, add_preview
from bilanlib.cli.asking import Said, ask_files
from bilanlib.cli.command import Command, Say
from bilanlib.cli.exits import LAWFUL, UNDECIDED
from bilanlib.cli.options import options_of
from bilanlib.models.views import Subject
from bilanlib.questions.missing import missing


def _add(parser: ArgumentParser, say: Say) -> None:
    add_files(parser, say)
    add_preview(parser, say)
    add_judging(parser, say)


def _run(told: Namespace) -> int:
    options = options_of(told)

    def ask(case: Subject) -> Said:
        answer = missing(case, options.scheme_for(case), at=options.at, readings=options.pinned, preview=told.preview)
        return Said(answer, UNDECIDED if answer.items else LAWFUL)

    return ask_files(options, ask)


COMMAND = Command(
    name="missing",
    help="lister les faits à demander, par ordre d’importance",
    add=_add,
    run=_run,
    epilog="Code de sortie : 0 aucun fait à demander ; 3 des faits à demander ; 2 entrée ou usage incorrects.",
)
