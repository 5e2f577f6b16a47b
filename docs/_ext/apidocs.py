"""What autodoc needs for this package: types of fields, one-line docstrings with a colon, short names of exceptions."""

import ast
import inspect
import textwrap
from enum import Enum
from typing import TypeGuard

import attrs
from docutils.nodes import Element, reference
from sphinx.addnodes import desc_annotation, pending_xref
from sphinx.application import Sphinx
from sphinx.domains.python import PythonDomain
from sphinx.environment import BuildEnvironment
from sphinx.util.nodes import make_refnode

_BEFORE_NAPOLEON, _AFTER_NAPOLEON = 400, 600
_LONGEST_VALUE = 60
_SECTIONS = {"Args:", "Returns:", "Raises:", "Attributes:"}


def setup(app: Sphinx) -> dict[str, bool]:
    """Listen to autodoc and to the resolver of references."""
    app.connect("autodoc-skip-member", _choose_member)
    app.connect("autodoc-process-docstring", _add_types, priority=_BEFORE_NAPOLEON)
    app.connect("autodoc-process-docstring", _keep_sentence, priority=_BEFORE_NAPOLEON)
    app.connect("autodoc-process-docstring", _restore_sentence, priority=_AFTER_NAPOLEON)
    app.connect("object-description-transform", _drop_long_value)
    app.connect("missing-reference", _find_short_name)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _choose_member(*said: object) -> bool | None:
    if said[2] in {"__init__", "__new__"}:
        # The field list of a class says all that the signature of its constructor would say.
        return True
    # The words of a closed list are shown, docstring or not.
    return False if isinstance(said[3], Enum) else None


def _add_types(_: Sphinx, what: str, __: str, thing: object, ___: object, lines: list[str]) -> None:
    """Write the type of each field into the section `Attributes:`, in the words of the class itself."""
    if what != "class" or not _is_attrs_class(thing):
        return
    types = _field_types(thing)
    for place, line in enumerate(lines):
        name, colon, text = line.strip().partition(": ")
        if colon and name in types:
            indent = line[: len(line) - len(line.lstrip())]
            lines[place] = f"{indent}{name}: ``{types[name]}``. {text}"


def _is_attrs_class(thing: object) -> TypeGuard[type]:
    return isinstance(thing, type) and attrs.has(thing)


def _field_types(owner: type) -> dict[str, str]:
    body = ast.parse(textwrap.dedent(inspect.getsource(owner)))
    fields = [node for node in ast.walk(body) if isinstance(node, ast.AnnAssign)]
    return {node.target.id: ast.unparse(node.annotation) for node in fields if isinstance(node.target, ast.Name)}


_kept: dict[str, list[str]] = {}


def _keep_sentence(_: Sphinx, what: str, name: str, __: object, ___: object, lines: list[str]) -> None:
    if what in {"attribute", "data", "property"} and not _SECTIONS & {line.strip() for line in lines}:
        _kept[name] = list(lines)


def _restore_sentence(_: Sphinx, __: str, name: str, ___: object, ____: object, lines: list[str]) -> None:
    # Napoleon takes what stands before the first colon of such a docstring for a type: "I1: calendar days".
    if name in _kept:
        lines[:] = _kept.pop(name)


def _drop_long_value(_: Sphinx, __: str, objtype: str, content: Element) -> None:
    """Leave out the value of a constant where it would fill half a page: articles, parameters, answers."""
    if objtype not in {"data", "attribute"} or content.parent is None:
        return
    for value in [*content.parent.findall(desc_annotation)]:
        if value.astext().startswith(" = ") and len(value.astext()) > _LONGEST_VALUE:
            value.parent.remove(value)


def _find_short_name(_: Sphinx, env: BuildEnvironment, node: pending_xref, content: Element) -> reference | None:
    """Resolve `InvalidValueError` as the one documented thing of that name, wherever it stands."""
    domain = env.domains["py"]
    if not isinstance(domain, PythonDomain) or node.get("refdomain") != "py":
        return None
    wanted = str(node.get("reftarget", "")).rpartition(".")[2]
    found = [entry for name, entry in domain.objects.items() if name.rpartition(".")[2] == wanted]
    if len(found) != 1:
        return None
    (entry,) = found
    return make_refnode(env.app.builder, str(node["refdoc"]), entry.docname, entry.node_id, [content])
