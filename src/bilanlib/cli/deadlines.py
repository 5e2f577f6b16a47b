"""`bilanlib deadlines`: says what is due, and writes it into a diary."""

from argparse import ArgumentParser, Namespace

from bilanlib.answers.force import Force
from bilanlib.calculators.windows import DeadlineState
from bilanlib.cli.arguments import add_files, add_judging
from bilanlib.cli.asking import Said, ask_files
from bilanlib.cli.command import Command, Say
from bilanlib.cli.exits import FAILURE, LAWFUL, UNDECIDED
from bilanlib.cli.options import options_of
from bilanlib.cli.outputs import write_file
from bilanlib.errors import InvalidValueError
from bilanlib.models.views import Subject
from bilanlib.questions.deadline_answer import Deadlines
from bilanlib.questions.deadlines import deadlines

_ICS = "écrire les échéances datées dans ce nouveau fichier d’agenda (iCalendar) ; un seul dossier à la fois"


def _add(parser: ArgumentParser, say: Say) -> None:
    add_files(parser, say)
    parser.add_argument("--ics", metavar="OUT", help=say(_ICS))
    parser.add_argument("--force", action="store_true", help=say("remplacer le fichier d’agenda s’il existe déjà"))
    parser.add_argument(
        "--key",
        metavar="KEY",
        help=say("ce qui distingue ce dossier des autres dans l’agenda ; par défaut sa propre clé (ref)"),
    )
    parser.add_argument("--reveal", action="store_true", help=say("dire dans l’agenda de qui est le bilan"))
    add_judging(parser, say)


def _run(told: Namespace) -> int:
    options = options_of(told)

    def ask(case: Subject) -> Said:
        answer = deadlines(case, options.scheme_for(case), at=options.at, readings=options.pinned)
        if told.ics is not None:
            if len(options.files) > 1:
                raise InvalidValueError(f"--ics is given with {len(options.files)} files, not with one")
            diary = answer.to_ics(options.language, key=told.key, reveal=told.reveal)
            write_file(told.ics, diary.decode(), overwrites=told.force)
        return Said(answer, _code(answer))

    return ask_files(options, ask, key="deadlines")


def _code(answer: Deadlines) -> int:
    """What the deadlines mean for the exit of the command; only those of the law count."""
    states = {one.state for one in answer if one.kind.force is Force.LAW}
    if DeadlineState.MISSED in states:
        return FAILURE
    is_uncovered = any(gap.force is Force.LAW and not gap.is_announced for gap in answer.not_covered)
    return UNDECIDED if is_uncovered or states & {DeadlineState.DISPUTED, DeadlineState.UNTOLD} else LAWFUL


COMMAND = Command(
    name="deadlines",
    help="dire ce qui est dû, par qui et quel jour",
    add=_add,
    run=_run,
    epilog=(
        "Code de sortie : 0 aucune échéance de loi n’est manquée ni en doute ; 1 l’une n’est pas respectée ; 3 l’une "
        "est à examiner, ou des faits manquent ; 2 entrée ou usage incorrects. De plusieurs fichiers, le plus grave de "
        "2, 1, 3, 0."
    ),
)
