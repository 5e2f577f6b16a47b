"""`bilanlib schema`: the form of input files, for editors and validators."""

from importlib.resources import files

from bilanlib.cli.exits import LAWFUL
from bilanlib.io.reading import SCHEMA_VERSION
from bilanlib.messages.terms import Language


def print_schema(language: Language) -> int:
    """Print the JSON Schema that comes with the package, and return the exit code."""
    file = files("bilanlib") / "io" / "schema" / f"case-{SCHEMA_VERSION}.{language.value}.json"
    print(file.read_text("utf-8"), end="")
    return LAWFUL
