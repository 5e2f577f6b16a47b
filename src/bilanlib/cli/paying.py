"""`bilanlib who-pays`: says who may pay a bilan."""

from argparse import ArgumentParser, Namespace

from bilanlib.cli.answering import answered
from bilanlib.cli.arguments import add_output, typed
from bilanlib.cli.command import Command, Say
from bilanlib.cli.words import listed, word
from bilanlib.errors import InvalidValueError
from bilanlib.io.scalars import read_amount, read_day
from bilanlib.models.situation import Situation
from bilanlib.models.terms import EmployerKind, Initiative, Status
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.payers import Payers
from bilanlib.questions.who_pays import who_pays
from bilanlib.schemes.payers.route import Route

_WORDS = {
    "--status": (Status, "situation de la personne"),
    "--employer-kind": (EmployerKind, "sorte d’employeur"),
    "--initiative": (Initiative, "qui demande le bilan"),
}
_AMOUNTS = {
    "--balance": "droits acquis inscrits sur le compte, en euros",
    "--price": "prix du bilan, toutes taxes comprises, en euros",
}
_COUNTS = {
    "--workforce": "nombre de salariés de l’entreprise",
    "--group-workforce": "nombre de salariés de tous les établissements et de toutes les entreprises du groupe",
}
_YES_OR_NO = {
    "--working-time": "le bilan prend du temps de travail",
    "--redeployment-leave": "la personne est en congé de reclassement",
    "--parental-leave": "la personne est en congé parental d’éducation",
    "--prevention-points": "un projet mobilise des points du compte professionnel de prévention",
    "--funded-before": "un financeur nommé par la loi a payé un autre bilan dans les cinq ans",
    "--certified": "le prestataire est certifié pour les bilans de compétences",
}
_ANSWERS = {"yes": True, "no": False}


def _add(parser: ArgumentParser, say: Say) -> None:
    day = say("jour dont le droit s’applique (AAAA-MM-JJ)")
    parser.add_argument("--on", type=typed(read_day), required=True, metavar="DATE", help=day)
    for name, (words, text) in _WORDS.items():
        help_text = f"{say(text)} ({listed(words)})"
        parser.add_argument(name, type=word(words), default=UNKNOWN, metavar="WORD", help=help_text)
    for name, text in _COUNTS.items():
        parser.add_argument(name, type=typed(_read_count), default=UNKNOWN, metavar="N", help=say(text))
    for name, text in _YES_OR_NO.items():
        parser.add_argument(name, choices=tuple(_ANSWERS), metavar="yes|no", help=say(text))
    for name, text in _AMOUNTS.items():
        parser.add_argument(name, type=typed(read_amount), default=UNKNOWN, metavar="EUROS", help=say(text))
    wish = f"{say('ne répondre que sur cette voie de financement')} ({listed(Route)})"
    parser.add_argument("--wish", type=word(Route), action="append", default=[], metavar="ROUTE", help=wish)
    add_output(parser, say)


def _read_count(text: str) -> int:
    if not (text.isascii() and text.isdecimal()):
        raise InvalidValueError(f"{text!r}; expected: a whole number of zero or more")
    return int(text)


def _ask(told: Namespace) -> Payers:
    situation = Situation(
        status=told.status,
        employer_kind=told.employer_kind,
        workforce=told.workforce,
        group_workforce=told.group_workforce,
        initiative=told.initiative,
        takes_working_time=_ANSWERS.get(told.working_time, UNKNOWN),
        is_in_redeployment_leave=_ANSWERS.get(told.redeployment_leave, UNKNOWN),
        is_on_parental_leave=_ANSWERS.get(told.parental_leave, UNKNOWN),
        has_prevention_points=_ANSWERS.get(told.prevention_points, UNKNOWN),
        balance=told.balance,
        had_funded_bilan=_ANSWERS.get(told.funded_before, UNKNOWN),
        has_certified_provider=_ANSWERS.get(told.certified, UNKNOWN),
        price=told.price,
    )
    return who_pays(situation, told.on, wished=told.wish)


COMMAND = Command(
    name="who-pays",
    help="dire qui peut payer un bilan, à quelles conditions, et ce qu’il reste à demander",
    add=_add,
    run=answered(_ask),
    epilog="Code de sortie : 0 réponse donnée ; 2 entrée ou usage incorrects.",
)
