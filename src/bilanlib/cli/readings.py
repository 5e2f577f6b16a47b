"""`bilanlib readings`: lists the disputed questions and what the firm pinned."""

from argparse import ArgumentParser, Namespace

from bilanlib.cli.arguments import add_output
from bilanlib.cli.asking import print_json
from bilanlib.cli.command import Command, Say
from bilanlib.cli.config import Config, add_config, find_config
from bilanlib.cli.exits import BAD_INPUT, LAWFUL
from bilanlib.messages.terms import Language
from bilanlib.render.readings_page import readings_to_data, render_readings


def _add(parser: ArgumentParser, say: Say) -> None:
    add_config(parser, say)
    add_output(parser, say)


def _run(told: Namespace) -> int:
    config = find_config(told.config, is_ignored=told.no_config)
    language = Language(told.lang)
    if config.problems:
        return _refuse(config, language, is_json=told.format == "json")
    if told.format == "json":
        print_json({"config": config.name, "readings": readings_to_data(config.pins, language)})
    else:
        print(f"{config.told(language)}\n\n{render_readings(config.pins, language)}", end="")
    return LAWFUL


def _refuse(config: Config, language: Language, *, is_json: bool) -> int:
    """Say what is wrong with the file of the firm; nothing is listed."""
    errors = config.print_problems(language)
    if is_json:
        print_json({"config": config.name, "errors": [*errors], "readings": []})
    return BAD_INPUT


COMMAND = Command(name="readings", help="lister les points disputés et les réponses fixées", add=_add, run=_run)
