"""The commands, in the order of the help."""

from bilanlib.cli.checking import CHECK
from bilanlib.cli.command import Command
from bilanlib.cli.comparing import COMPARE
from bilanlib.cli.deadlines import DEADLINES
from bilanlib.cli.disclosing import DISCLOSURE
from bilanlib.cli.disposing import DISPOSAL
from bilanlib.cli.explaining import EXPLAIN
from bilanlib.cli.fixing import FIXES
from bilanlib.cli.missing import MISSING
from bilanlib.cli.readings import READINGS
from bilanlib.cli.redacting import REDACT
from bilanlib.cli.rules import RULES
from bilanlib.cli.schema import SCHEMA
from bilanlib.cli.states import STATES

COMMANDS: tuple[Command, ...] = (
    CHECK,
    FIXES,
    MISSING,
    COMPARE,
    STATES,
    DEADLINES,
    DISCLOSURE,
    REDACT,
    DISPOSAL,
    RULES,
    READINGS,
    EXPLAIN,
    SCHEMA,
)
