"""`bilanlib plan`: proposes a planned bilan of an offer, or says what clashes."""

import sys
from argparse import ArgumentParser, Namespace
from datetime import timedelta

from bilanlib.calculators.planning.availability import Availability, Weekday
from bilanlib.cli.arguments import add_judging, typed
from bilanlib.cli.asking import Said, ask_file, print_json, refuse
from bilanlib.cli.command import Command, Say
from bilanlib.cli.exits import BAD_INPUT, FAILURE, LAWFUL, UNDECIDED
from bilanlib.cli.inputs import load_case
from bilanlib.cli.options import Options, options_of
from bilanlib.errors import InvalidValueError
from bilanlib.io.scalars import read_day, read_hours, read_word
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.views import Subject
from bilanlib.questions.plan import plan


def _weekdays(text: str) -> frozenset[Weekday]:
    return frozenset(read_word(word.strip(), Weekday) for word in text.split(","))


def _hours(text: str) -> timedelta:
    try:
        return read_hours(float(text))
    except ValueError:
        return read_hours(text)


def _add(parser: ArgumentParser, say: Say) -> None:
    parser.add_argument("files", nargs=1, metavar="FILE", help=say("fichier JSON ; « - » est l’entrée standard"))
    days = typed(read_day)
    parser.add_argument(
        "--start", type=days, required=True, metavar="DATE", help=say("premier jour souhaité (AAAA-MM-JJ)")
    )
    parser.add_argument("--until", type=days, metavar="DATE", help=say("dernier jour souhaité (AAAA-MM-JJ)"))
    names = ",".join(one.value for one in Weekday)
    parser.add_argument(
        "--weekdays", type=typed(_weekdays), metavar="DAYS", help=f"{say('jours de la semaine libres')} ({names})"
    )
    parser.add_argument(
        "--hours-a-day", type=typed(_hours), metavar="HOURS", help=say("heures par jour au plus : 3.5 ou PT3H30M")
    )
    parser.add_argument(
        "--not-on", type=days, action="append", default=[], metavar="DATE", help=say("jour qui n’est pas libre")
    )
    parser.add_argument(
        "--hours", type=typed(_hours), metavar="HOURS", help=say("heures en tout, là où l’offre laisse le choix")
    )
    parser.add_argument("--known", metavar="CASE", help=say("ce qui est connu du dossier de la personne, sans séances"))
    add_judging(parser, say)


def _run(told: Namespace) -> int:
    options = options_of(told)
    if options.config.problems:
        return refuse(options)
    (name,) = options.files
    said, errors = ask_file(name, options, lambda case: _planned(case, told, options))
    for error in errors:
        print(f"{name}: {error}", file=sys.stderr)
    if said is None:
        if options.is_json:
            print_json({"file": name, "exit": BAD_INPUT, "errors": [*errors]})
        return BAD_INPUT
    if options.is_json:
        print_json({"file": name, "exit": said.code, **said.answer.to_dict(options.language)})
    else:
        print(said.answer.to_text(options.language), end="")
    return said.code


def _planned(offer: Subject, told: Namespace, options: Options) -> Said:
    if not isinstance(offer, Programme):
        raise InvalidValueError("the case is a person's bilan, not an offer (kind programme)")
    known = None if told.known is None else load_case(told.known)
    if known is not None and not isinstance(known, Bilan):
        raise InvalidValueError(f"{told.known} is an offer, not a person's bilan")
    free = Availability(weekdays=told.weekdays, hours_a_day=told.hours_a_day, not_on=told.not_on)
    answer = plan(
        offer,
        options.scheme,
        start=told.start,
        at=options.at,
        until=told.until,
        availability=free,
        hours=told.hours,
        known=known,
        readings=options.pinned,
    )
    lawful = None if answer.report is None else answer.report.lawful
    return Said(answer, FAILURE if not answer.is_possible else LAWFUL if lawful else UNDECIDED)


COMMAND = Command(
    name="plan",
    help="proposer un planning d’après une offre, ou dire ce qui l’empêche",
    add=_add,
    run=_run,
    epilog="Code de sortie : 0 un planning conforme ; 3 un planning, mais des faits manquent pour le dire conforme ; 1 "
    "aucun planning ne tient ; 2 entrée ou usage incorrects.",
)
