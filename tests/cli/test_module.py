"""`python -m bilanlib` is the command by another name."""

import subprocess
import sys
from importlib import import_module

from bilanlib.cli import main


def test_the_module_runs_the_command():
    done = subprocess.run([sys.executable, "-m", "bilanlib", "--version"], capture_output=True, check=True, text=True)

    assert done.stdout.startswith("bilanlib ")


def test_it_ends_with_the_code_of_the_command(tmp_path):
    missing = str(tmp_path / "no-such-file.json")
    done = subprocess.run([sys.executable, "-m", "bilanlib", "check", missing], capture_output=True, check=False)

    assert done.returncode == main(["check", missing])


def test_to_import_it_runs_nothing():
    assert import_module("bilanlib.__main__").main is main
