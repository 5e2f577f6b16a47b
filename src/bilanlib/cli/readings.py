"""`bilanlib readings`: lists the disputed questions and what the firm pinned."""

import json
from argparse import Namespace

from bilanlib.cli.config import Config, find_config
from bilanlib.cli.exits import BAD_INPUT, LAWFUL
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.render.readings_page import readings_to_data, render_readings


def list_readings(told: Namespace) -> int:
    """Print every disputed question, and return the exit code."""
    config = find_config(told.config, is_ignored=told.no_config)
    language = Language(told.lang)
    if config.problems:
        return _refuse(config, language, is_json=told.format == "json")
    if told.format == "json":
        _print_json({"config": config.name, "readings": readings_to_data(config.pins, language)})
    else:
        print(f"{config.told(language)}\n\n{render_readings(config.pins, language)}", end="")
    return LAWFUL


def _refuse(config: Config, language: Language, *, is_json: bool) -> int:
    """Say what is wrong with the file of the firm; nothing is listed."""
    errors = config.print_problems(language)
    if is_json:
        _print_json({"config": config.name, "errors": [*errors], "readings": []})
    return BAD_INPUT


def _print_json(data: dict[str, Json]) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=2))
