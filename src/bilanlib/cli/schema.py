"""`bilanlib schema`: the form of input files, for editors and validators."""

from argparse import Namespace
from importlib.resources import files

from bilanlib.cli.arguments import add_language
from bilanlib.cli.command import Command
from bilanlib.cli.exits import LAWFUL
from bilanlib.io.envelope import SCHEMA_VERSION
from bilanlib.messages.terms import Language


def _run(told: Namespace) -> int:
    file = files("bilanlib") / "io" / "schema" / f"case-{SCHEMA_VERSION}.{Language(told.lang).value}.json"
    print(file.read_text("utf-8"), end="")
    return LAWFUL


COMMAND = Command(name="schema", help="écrire le schéma JSON des fichiers d’entrée", add=add_language, run=_run)
