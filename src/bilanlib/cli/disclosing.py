"""`bilanlib disclosure`: says whether a document may be shown to somebody."""

from argparse import ArgumentParser, Namespace

from bilanlib.calculators.grounds import Permission
from bilanlib.cli.arguments import add_files, add_judging, typed
from bilanlib.cli.asking import Said, ask_files
from bilanlib.cli.command import Command, Say
from bilanlib.cli.exits import FAILURE, LAWFUL, UNDECIDED
from bilanlib.cli.options import options_of
from bilanlib.io.scalars import read_word
from bilanlib.messages.terms import Term
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.models.views import Subject
from bilanlib.parameters.policies import Purpose
from bilanlib.questions.asking import require_bilan
from bilanlib.questions.disclosure import may_disclose

_CODES = {Permission.ALLOWED: LAWFUL, Permission.REFUSED: FAILURE}


def _add(parser: ArgumentParser, say: Say) -> None:
    add_files(parser, say)
    parser.add_argument(
        "--document",
        type=_document,
        required=True,
        help=say("nature du document, par exemple synthesis, ou sa référence (ref) dans le fichier"),
    )
    recipients, purposes = _words(Recipient), _words(Purpose)
    parser.add_argument(
        "--to", type=typed(_recipient), required=True, metavar="RECIPIENT", help=f"{say('destinataire')} ({recipients})"
    )
    parser.add_argument("--purpose", type=typed(_purpose), help=f"{say('but de la demande')} ({purposes})")
    add_judging(parser, say)


def _words(words: type[Term]) -> str:
    return ", ".join(word.value for word in words)


def _document(text: str) -> DocumentKind | str:
    words = {kind.value: kind for kind in DocumentKind}
    return words.get(text, text)


def _recipient(text: str) -> Recipient:
    return read_word(text, Recipient)


def _purpose(text: str) -> Purpose:
    return read_word(text, Purpose)


def _run(told: Namespace) -> int:
    options = options_of(told)

    def ask(case: Subject) -> Said:
        decision = may_disclose(
            require_bilan(case),
            options.scheme_for(case),
            told.document,
            to=told.to,
            at=options.at,
            purpose=told.purpose,
            readings=options.pinned,
        )
        return Said(decision, _CODES.get(decision.permission, UNDECIDED))

    return ask_files(options, ask, key="decision")


COMMAND = Command(
    name="disclosure",
    help="dire si un document peut être communiqué",
    add=_add,
    run=_run,
    epilog=(
        "Code de sortie : 0 permise ; 1 refusée ; 3 indéterminée ou à examiner, et le document n’est pas à montrer ; "
        "2 entrée ou usage incorrects. De plusieurs fichiers, le plus grave de 2, 1, 3, 0."
    ),
)
