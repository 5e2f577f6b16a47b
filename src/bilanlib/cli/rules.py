"""`bilanlib rules`: lists the rules, or what is made of each sentence of the texts."""

from argparse import ArgumentParser, Namespace

from bilanlib.cli.arguments import add_output, add_scheme
from bilanlib.cli.asking import print_json
from bilanlib.cli.command import Command, Say
from bilanlib.cli.exits import LAWFUL
from bilanlib.render.coverage import coverage_to_data, render_coverage
from bilanlib.render.rule_page import render_rules, rules_to_data
from bilanlib.schemes.catalogue import OURS


def _add(parser: ArgumentParser, say: Say) -> None:
    add_scheme(parser, say("dispositif ; tous par défaut"))
    parser.add_argument(
        "--coverage", action="store_true", help=say("pour chaque phrase des textes, ce que la bibliothèque en fait")
    )
    add_output(parser, say)


def _run(told: Namespace) -> int:
    schemes = OURS if told.scheme is None else (told.scheme,)
    if told.format == "json":
        to_data = coverage_to_data if told.coverage else rules_to_data
        print_json([to_data(scheme, told.lang) for scheme in schemes])
    else:
        write = render_coverage if told.coverage else render_rules
        print("\n".join(write(scheme, told.lang) for scheme in schemes), end="")
    return LAWFUL


COMMAND = Command(name="rules", help="lister les règles", add=_add, run=_run)
