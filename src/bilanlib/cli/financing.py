"""`bilanlib cpf`: says who pays what of a bilan under a CPF."""

from argparse import ArgumentParser, Namespace

from bilanlib.cli.answering import answered
from bilanlib.cli.arguments import add_output, typed
from bilanlib.cli.command import Command, Say
from bilanlib.cli.words import listed, word
from bilanlib.io.scalars import read_amount, read_day
from bilanlib.models.terms import FundingSource, Status
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.cpf import cpf_financing
from bilanlib.questions.cpf_amounts import Exemption
from bilanlib.questions.financing import Financing
from bilanlib.readings.catalogue import answer_named

_AMOUNTS = {
    "--price": "prix du bilan, toutes taxes comprises, en euros",
    "--balance": "droits acquis inscrits sur le compte, en euros",
}
_MORE = {
    "--endowments": "dotations déjà versées sur le compte, en euros",
    "--abondements": "ce que d’autres ajoutent pour ce bilan, en euros",
}


def _add(parser: ArgumentParser, say: Say) -> None:
    amount = typed(read_amount)
    for name, text in _AMOUNTS.items():
        parser.add_argument(name, type=amount, required=True, metavar="EUROS", help=say(text))
    day = say("jour de la demande (AAAA-MM-JJ)")
    parser.add_argument("--request-on", type=typed(read_day), required=True, metavar="DATE", help=day)
    for name, text in _MORE.items():
        parser.add_argument(name, type=amount, default=0, metavar="EUROS", help=say(text))
    share = say("part du prix qui revient aux heures d’accompagnement, en euros")
    parser.add_argument("--fundable", type=amount, metavar="EUROS", help=share)
    _add_words(parser, say)
    add_output(parser, say)


def _add_words(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument(
        "--status",
        type=word(Status),
        default=UNKNOWN,
        metavar="STATUS",
        help=f"{say('situation du titulaire')} ({listed(Status)})",
    )
    parser.add_argument(
        "--abondements-from",
        type=word(FundingSource),
        default=FundingSource.OTHER,
        metavar="SOURCE",
        help=f"{say('qui ajoute cette somme')} ({listed(FundingSource)})",
    )
    parser.add_argument(
        "--exempt",
        type=word(Exemption),
        action="append",
        default=[],
        metavar="WHY",
        help=f"{say('autre motif de dispense de la participation')} ({listed(Exemption)})",
    )
    parser.add_argument(
        "--reading",
        type=typed(answer_named),
        action="append",
        default=[],
        metavar="NAME=ANSWER",
        help=say("fixer la réponse à un point disputé, par exemple participation=included"),
    )


def _ask(told: Namespace) -> Financing:
    return cpf_financing(
        told.price,
        told.balance,
        told.request_on,
        status=told.status,
        endowments=told.endowments,
        abondements={told.abondements_from: told.abondements},
        fundable=told.fundable,
        exemptions=told.exempt,
        readings=told.reading,
    )


COMMAND = Command(
    name="cpf",
    help="dire qui paie quoi d’un bilan payé par le compte personnel de formation",
    add=_add,
    run=answered(_ask),
    epilog="Code de sortie : 0 réponse donnée ; 2 entrée ou usage incorrects.",
)
