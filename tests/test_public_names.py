"""The public names: one table that loads them, one list for type checkers, and an import that costs next to nothing."""

import ast
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import bilanlib

NAMES = sorted(bilanlib._HOMES)
STUB = ast.parse(Path(bilanlib.__file__).with_suffix(".pyi").read_text("utf-8"))

# What the library itself needs later, and what it must never need.
HEAVY = {
    *("attrs", "attr", "babel", "cattrs", "dateutil", "holidays", "icalendar", "pydantic"),
    *("asyncio", "importlib.metadata", "importlib.resources"),
}


def modules_after(statement):
    """The modules that a fresh Python has loaded after a statement."""
    # Measuring coverage loads modules of its own.
    quiet = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    command = [sys.executable, "-c", f"{statement}; import sys; print(*sys.modules)"]
    done = subprocess.run(command, env=quiet, capture_output=True, check=True, text=True)
    return set(done.stdout.split())


def told_to_checkers():
    """Name and module of each name that type checkers are told of."""
    imports = [node for node in STUB.body if isinstance(node, ast.ImportFrom)]
    return {alias.asname: node.module for node in imports for alias in node.names}


class TestTable:
    """What `bilanlib.X` finds."""

    def test_the_stub_and_the_table_agree(self):
        assert told_to_checkers() == {name: f"bilanlib.{home}" for name, home in bilanlib._HOMES.items()}

    def test_the_stub_says_of_each_name_that_it_is_public(self):
        imports = [node for node in STUB.body if isinstance(node, ast.ImportFrom)]

        assert all(alias.name == alias.asname for node in imports for alias in node.names)

    def test_the_stub_holds_nothing_else(self):
        docstring, *others = STUB.body

        assert isinstance(docstring, ast.Expr)
        assert {type(node) for node in others} == {ast.ImportFrom}

    @pytest.mark.parametrize("name", NAMES)
    def test_every_name_is_the_one_of_its_module(self, name):
        home = import_module(f"bilanlib.{bilanlib._HOMES[name]}")

        assert getattr(bilanlib, name) is getattr(home, name)

    @pytest.mark.parametrize("name", NAMES)
    def test_a_name_is_loaded_once(self, name):
        value = bilanlib.__getattr__(name)

        assert vars(bilanlib)[name] is value

    def test_dir_lists_them(self):
        assert dir(bilanlib) == NAMES

    def test_a_star_imports_all_of_them_as_the_stub_says(self):
        star = "before = set(dir()); from bilanlib import *; print(*sorted(set(dir()) - before - {'before'}))"
        done = subprocess.run([sys.executable, "-c", star], capture_output=True, check=True, text=True)

        assert done.stdout.split() == NAMES

    @pytest.mark.parametrize("name", ["", "bilan", "Bilans", "__path__x"])
    def test_an_unknown_name_is_an_attribute_error(self, name):
        with pytest.raises(AttributeError, match=repr(name)):
            getattr(bilanlib, name)

    def test_a_name_can_be_imported(self):
        from bilanlib import check, read_case  # noqa: PLC0415 - the statement is what is tested

        assert callable(check)
        assert callable(read_case)


class TestImport:
    """`import bilanlib` loads the package itself, and nothing heavy."""

    def test_it_loads_nothing_heavy(self):
        loaded = modules_after("import bilanlib") - modules_after("pass")

        assert "bilanlib" in loaded
        assert not {name for name in loaded if name in HEAVY or name.partition(".")[0] in HEAVY}

    def test_it_loads_no_module_of_its_own(self):
        assert {name for name in modules_after("import bilanlib") if name.startswith("bilanlib.")} == set()

    def test_a_name_loads_what_it_needs(self):
        loaded = modules_after("import bilanlib; bilanlib.Bilan") - modules_after("pass")

        assert {"bilanlib.models.bilan", "attr"} <= loaded
        assert not loaded & {"babel", "cattrs", "dateutil"}
