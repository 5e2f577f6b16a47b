"""The commands, in the order of the help."""

from bilanlib.cli.checking import CHECK
from bilanlib.cli.command import Command
from bilanlib.cli.deadlines import DEADLINES
from bilanlib.cli.explaining import EXPLAIN
from bilanlib.cli.readings import READINGS
from bilanlib.cli.rules import RULES
from bilanlib.cli.schema import SCHEMA

COMMANDS: tuple[Command, ...] = (CHECK, DEADLINES, RULES, READINGS, EXPLAIN, SCHEMA)
