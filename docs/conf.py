"""Sphinx settings. The pages on law and on readings are written from the rules themselves: see `_ext/lawdocs.py`."""

import sys
from pathlib import Path

from bilanlib import __version__

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "bilanlib"
author = "The bilanlib developers"
copyright = "2026, the bilanlib developers"
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "apidocs", "lawdocs"]
exclude_patterns = ["_build"]
default_role = "code"

html_theme = "furo"
html_title = f"bilanlib {__version__}"

myst_heading_anchors = 3

autodoc_default_options = {"members": True, "member-order": "bysource"}
autodoc_class_signature = "separated"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True
napoleon_attr_annotations = False

# The standard library has no page here, and a build must not need the network to link to one.
nitpick_ignore_regex = [
    ("py:.*", r"(collections\.abc|datetime|decimal|enum|typing)\..*"),
    ("py:class", "date|timedelta|Decimal"),
    # Type variables.
    ("py:.*", r"(bilanlib\..*\.)?([A-Z]s?|Thing)(_co)?"),
]
