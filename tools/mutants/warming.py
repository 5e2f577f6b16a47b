"""Loads once, before the first fork, what every trial would load again: all libraries, and nothing of the package."""

import contextlib
import gc
import importlib
import io
import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from mutants.trial import OPTIONS

_LIBRARIES = ("attrs", "babel.dates", "babel.messages.pofile", "babel.numbers", "cattrs", "dateutil.easter", "sybil")
_PROFILE = "mutants"
_NO_SHRINKING = (Phase.explicit, Phase.generate)


def warm_up(source: Path, bytecode: Path) -> None:
    """Load the libraries, make the package importable from its sources, and fix what Hypothesis tries.

    Args:
        source: Folder that holds the package.
        bytecode: Folder for what is compiled, so that a trial compiles nothing but its mutant.

    Raises:
        RuntimeError: the package is loaded already, so that no mutant would be seen.
    """
    sys.path.insert(0, str(source))
    sys.dont_write_bytecode, sys.pycache_prefix = False, str(bytecode)
    for name in _LIBRARIES:
        importlib.import_module(name)
    _run_nothing()
    settings.register_profile(_PROFILE, max_examples=20, derandomize=True, deadline=None, phases=_NO_SHRINKING)
    os.environ["HYPOTHESIS_PROFILE"] = _PROFILE
    if any(name.partition(".")[0] == "bilanlib" for name in sys.modules):
        raise RuntimeError("bilanlib is loaded before its mutants")
    # What is here now stays until the end: the trials need not look through it for garbage.
    gc.collect()
    gc.freeze()


def _run_nothing() -> None:
    """Run a test that fails: pytest and its plugins load most of themselves only then."""
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        (Path(folder) / "test_nothing.py").write_text("def test_nothing():\n    assert [] == [1]\n", "utf-8")
        pytest.main([*OPTIONS, "--rootdir", folder, folder])
