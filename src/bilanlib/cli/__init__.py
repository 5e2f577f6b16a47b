"""The command line: the only place that reads files, the clock and its arguments."""

from bilanlib.cli.main import main

__all__ = ["main"]
