"""The pydantic models as a module of their own, so that its cold start owes nothing to our library."""

from enum import Enum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin

from inputs import BYTES
from peer import File

HEAD = """from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, Literal
from pydantic import BaseModel, ConfigDict
"""


def source():
    """Python text that defines `File` and what it is made of."""
    made = {}
    _define(File, made)
    return HEAD + "\n".join(made.values())


def _define(cls, made):
    if cls in made:
        return
    if issubclass(cls, Enum):
        words = "".join(f"\n    {word.name} = {word.value!r}" for word in cls)
        made[cls] = f"class {cls.__name__}(Enum):{words}\n"
        return
    lines = [f"\n    {name}: {_written(one.annotation, made)}" for name, one in cls.model_fields.items()]
    facts = "".join(line if "Literal" in line else f"{line} = None" for line in lines)
    made[cls] = f"class {cls.__name__}(BaseModel):\n    model_config = ConfigDict(extra='forbid', frozen=True){facts}\n"


def _written(type_, made):
    origin, inner = get_origin(type_), get_args(type_)
    if origin is UnionType:
        return " | ".join(_written(one, made) for one in inner)
    if origin is tuple:
        return f"tuple[{_written(inner[0], made)}, ...]"
    if origin is dict:
        return f"dict[{_written(inner[0], made)}, {_written(inner[1], made)}]"
    if origin is not None:
        return f"Literal{list(inner)!r}"
    if type_ in {NoneType, Any}:
        return "None" if type_ is NoneType else "Any"
    if issubclass(type_, Enum) or hasattr(type_, "model_fields"):
        _define(type_, made)
    return type_.__name__


def module(folder):
    """Write the module `shape` and the text it validates into a folder."""
    (folder / "shape.py").write_text(source(), "utf-8")
    (folder / "case.json").write_bytes(BYTES)
    return folder / "case.json"
