"""`bilanlib fixes`: says what can be mended in files, and mends it in a new one."""

import sys
from argparse import ArgumentParser, Namespace

from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.cli.arguments import add_files, add_judging
from bilanlib.cli.asking import Said, ask_files
from bilanlib.cli.command import Command, Say
from bilanlib.cli.exits import BAD_INPUT, FAILURE, LAWFUL, UNDECIDED
from bilanlib.cli.options import Options, options_of
from bilanlib.cli.outputs import write_file
from bilanlib.io.writing import write_case
from bilanlib.models.views import Subject
from bilanlib.questions.fixes import apply, fixes
from bilanlib.questions.remedies import Remedies


def _add(parser: ArgumentParser, say: Say) -> None:
    add_files(parser, say)
    parser.add_argument(
        "--out", metavar="OUT", help=say("faire toutes les corrections et écrire le dossier dans ce nouveau fichier")
    )
    parser.add_argument("--force", action="store_true", help=say("remplacer le fichier s’il existe"))
    add_judging(parser, say)


def _run(told: Namespace) -> int:
    options = options_of(told)
    if told.out is not None and len(options.files) > 1:
        print(f"files are {len(options.files)}, not the one that --out writes", file=sys.stderr)
        return BAD_INPUT

    def ask(case: Subject) -> Said:
        answer = _ask(case, options)
        if told.out is not None:
            write_file(told.out, write_case(_mended(case, answer, options)), overwrites=told.force)
        return Said(answer, _code(answer))

    return ask_files(options, ask, key="remedies")


def _ask(case: Subject, options: Options) -> Remedies:
    return fixes(case, options.scheme_for(case), at=options.at, readings=options.pinned)


def _mended(case: Subject, answer: Remedies, options: Options) -> Subject:
    """The case after one fix after the other; each leaves less that is wrong, so that there is a last one."""
    while answer.fixes:
        case = apply(answer.fixes[0], case)
        answer = _ask(case, options)
    return case


def _code(answer: Remedies) -> int:
    """The exit code: what is wrong by law before any fix."""
    results = [one.result for fix in answer.fixes for one in fix.mends] + [one.result for one in answer.actions]
    verdicts = {one.verdict for one in results if one.force is Force.LAW and not one.is_preview}
    if Verdict.FAIL in verdicts:
        return FAILURE
    return UNDECIDED if verdicts else LAWFUL


COMMAND = Command(
    name="fixes",
    help="proposer des corrections, et dire qui doit agir",
    add=_add,
    run=_run,
    epilog=(
        "Code de sortie : 0 rien à corriger en droit ; 1 une règle n’est pas respectée ; 3 un point est indéterminé ; "
        "2 entrée ou usage incorrects. Les faits qui manquent se lisent dans « bilanlib check »."
    ),
)
