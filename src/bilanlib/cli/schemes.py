"""`bilanlib schemes`: lists the schemes, those of other packages too, and compares them."""

import sys
from argparse import ArgumentParser, Namespace
from collections import Counter

from bilanlib.answers.force import Force
from bilanlib.cli.arguments import add_output, day_or_today, typed
from bilanlib.cli.asking import print_json
from bilanlib.cli.command import Command, Say
from bilanlib.cli.exits import BAD_INPUT, LAWFUL
from bilanlib.cli.known import everything
from bilanlib.engine.scheme import Scheme
from bilanlib.errors import BilanlibError
from bilanlib.io.scalars import read_day
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.questions.compare_schemes import compare_schemes
from bilanlib.render.parts import scheme_name
from bilanlib.render.wording import Wording


def _add(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument("--compare", nargs="+", metavar="ID", help=say("comparer ces dispositifs, critère par critère"))
    parser.add_argument(
        "--at", type=typed(read_day), metavar="DATE", help=say("jour des valeurs comparées ; aujourd’hui par défaut")
    )
    add_output(parser, say)


def _run(told: Namespace) -> int:
    try:
        _print(told)
    except BilanlibError as error:
        print(error, file=sys.stderr)
        return BAD_INPUT
    return LAWFUL


def _print(told: Namespace) -> None:
    known = everything()
    if told.compare is None:
        _list(tuple(known), Wording(Language(told.lang)), is_json=told.format == "json")
        return
    table = compare_schemes([known[name] for name in told.compare], at=day_or_today(told.at))
    if told.format == "json":
        print_json(table.to_dict(told.lang))
    else:
        print(table.to_text(told.lang), end="")


def _list(schemes: tuple[Scheme, ...], wording: Wording, *, is_json: bool) -> None:
    if is_json:
        print_json([_data(one, wording) for one in schemes])
        return
    for one in schemes:
        print(scheme_name(one, wording))
        counts = [wording.say("{force} : {count}", force=force, count=count) for force, count in _forces(one).items()]
        facts = wording.say("règles : {count} ({forces})", count=len(one.all_rules()), forces=", ".join(counts))
        print("\n".join(wording.indented(facts)))


def _data(scheme: Scheme, wording: Wording) -> dict[str, Json]:
    return {
        "id": scheme.id,
        "title": wording.say(scheme.title),
        "includes": [one.id for one in scheme.includes],
        "rules": len(scheme.all_rules()),
        "forces": {force.value: count for force, count in _forces(scheme).items()},
    }


def _forces(scheme: Scheme) -> dict[Force, int]:
    """How many of its rules are of each force, from the strongest; a force that it has none of is left out."""
    counted = Counter(rule.force for rule in scheme.all_rules())
    return {force: counted[force] for force in Force if counted[force]}


COMMAND = Command(name="schemes", help="lister et comparer les dispositifs", add=_add, run=_run)
