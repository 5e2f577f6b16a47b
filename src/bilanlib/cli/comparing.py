"""`bilanlib compare`: what two reports no longer say alike."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from datetime import date

from attrs import evolve

from bilanlib.cli.arguments import add_judging, add_preview, add_scheme, typed
from bilanlib.cli.asking import Said, ask_file, print_json, refuse
from bilanlib.cli.command import Command, Say
from bilanlib.cli.exits import BAD_INPUT, FAILURE, LAWFUL
from bilanlib.cli.options import Options, options_of
from bilanlib.io.scalars import read_day
from bilanlib.models.views import Subject
from bilanlib.questions.check import check
from bilanlib.questions.compare import compare
from bilanlib.questions.report import Report
from bilanlib.readings.catalogue import answer_named
from bilanlib.readings.reading import Reading


def _add(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument("before", metavar="A", help=say("fichier JSON du premier dossier"))
    parser.add_argument("after", metavar="B", help=say("fichier JSON du second dossier ; le même que A est permis"))
    add_preview(parser, say)
    add_judging(parser, say)
    add_scheme(parser, say("dispositif de B, s’il n’est pas celui de A"), name="--scheme-b")
    parser.add_argument(
        "--at-b", type=typed(read_day), metavar="DATE", help=say("jour du jugement de B, si ce n’est pas celui de A")
    )
    parser.add_argument(
        "--reading-b",
        type=typed(answer_named),
        action="append",
        default=[],
        metavar="NAME=ANSWER",
        help=say("fixer une réponse pour B seul ; l’emporte sur --reading"),
    )
    parser.add_argument(
        "--preview-b", action="append", default=[], metavar="DRAFT", help=say("projet de texte à examiner pour B seul")
    )


def _run(told: Namespace) -> int:
    told.files = [told.before, told.after]
    first = options_of(told)
    if first.config.problems:
        return refuse(first)
    before, errors = _judge(told.before, first, told.preview)
    after, more = _judge(told.after, _second(first, told), [*told.preview, *told.preview_b])
    if before is None or after is None:
        return _fail(first, {told.before: errors, told.after: errors + more if told.before == told.after else more})
    answer = compare(before, after)
    code = LAWFUL if answer.is_empty else FAILURE
    if first.is_json:
        print_json({"exit": code, "config": first.config.name, "comparison": answer.to_dict(first.language)})
        return code
    if first.config.name is not None:
        print(first.config.told(first.language))
    print(f"== {told.before} → {told.after} ==\n{answer.to_text(first.language)}", end="")
    return code


def _second(first: Options, told: Namespace) -> Options:
    """How B is judged: as A, but for what is said of B."""
    at: date | None = told.at_b
    instead: tuple[Reading, ...] = tuple(told.reading_b)
    kept = [one for one in first.readings if type(one) not in {type(other) for other in instead}]
    return evolve(first, scheme=told.scheme_b or first.scheme, at=at or first.at, readings=(*kept, *instead))


def _judge(name: str, options: Options, previews: Iterable[str]) -> tuple[Report | None, list[str]]:
    found: list[Report] = []

    def ask(case: Subject) -> Said:
        found.append(check(case, options.scheme_for(case), at=options.at, readings=options.pinned, preview=previews))
        return Said(found[0], LAWFUL)

    _, errors = ask_file(name, options, ask)
    return (found[0] if found else None), errors


def _fail(options: Options, errors: dict[str, list[str]]) -> int:
    said = [f"{name}: {error}" for name, found in errors.items() for error in dict.fromkeys(found)]
    for line in said:
        print(line, file=sys.stderr)
    if options.is_json:
        print_json({"exit": BAD_INPUT, "config": options.config.name, "errors": [*said]})
    return BAD_INPUT


COMMAND = Command(
    name="compare",
    help="comparer deux dossiers, deux jours, deux lectures, le droit et un projet",
    add=_add,
    run=_run,
    epilog=(
        "Code de sortie : 0 les deux rapports disent la même chose ; 1 ils diffèrent ; 2 entrée ou usage incorrects."
    ),
)
