"""`bilanlib explain`: explains one rule."""

import sys
from argparse import ArgumentParser, Namespace

from bilanlib.cli.arguments import add_language
from bilanlib.cli.command import Command, Say
from bilanlib.cli.exits import BAD_INPUT, LAWFUL
from bilanlib.io.problems import nearest
from bilanlib.messages.terms import Language
from bilanlib.render.rule_page import render_rule
from bilanlib.schemes.catalogue import OURS


def _add(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument("rule", metavar="RULE", help=say("identifiant de la règle"))
    add_language(parser, say)


def _run(told: Namespace) -> int:
    rules = {rule.id: rule for scheme in OURS for rule in scheme.all_rules()}
    if told.rule in rules:
        print(render_rule(rules[told.rule], Language(told.lang)), end="")
        return LAWFUL
    meant = nearest(told.rule, tuple(rules))
    hint = f"; did you mean {meant}?" if meant else ""
    print(f"rule is {told.rule!r}, not one of `bilanlib rules`{hint}", file=sys.stderr)
    return BAD_INPUT


COMMAND = Command(name="explain", help="expliquer une règle", add=_add, run=_run)
