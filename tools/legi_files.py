"""Reads LEGI from the npm package `@socialgouv/legi-data`."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Literal, TypedDict

from legi import OPEN, UNFIXED, Code, Wording

_DAY = 24 * 3600 * 1000


class MissingDataError(Exception):
    """The folder does not hold the package."""


class _Listed(TypedDict):
    id: str
    titre: str


class _Dated(TypedDict):
    id: str
    etat: str
    dateDebut: int
    dateFin: int


class _ArticleData(TypedDict):
    id: str
    num: str
    articleVersions: list[_Dated]


class _Article(TypedDict):
    type: Literal["article"]
    data: _ArticleData


class _Section(TypedDict):
    type: Literal["section"]
    children: list["_Article | _Section"]


class _CodeData(TypedDict):
    dateDebutVersion: str


class _Root(TypedDict):
    data: _CodeData
    children: list[_Article | _Section]


def release_of(folder: Path) -> str:
    """Version of the package in a folder.

    Raises:
        MissingDataError: the folder does not hold the package.
    """
    try:
        package: dict[str, str] = json.loads((folder / "package.json").read_text("utf-8"))
    except FileNotFoundError:
        raise MissingDataError(folder) from None
    return package["version"]


def read_code(folder: Path, title: str) -> Code | None:
    """The code of that title; None where the package has none: it holds a few codes, no decree nor order.

    Raises:
        MissingDataError: the folder does not hold the package.
    """
    try:
        listed: list[_Listed] = json.loads((folder / "data" / "index.json").read_text("utf-8"))
    except FileNotFoundError:
        raise MissingDataError(folder) from None
    files = [folder / "data" / f"{one['id']}.json" for one in listed if one["titre"] == title]
    for file in files:
        if file.exists():
            root: _Root = json.loads(file.read_text("utf-8"))
            as_of = date.fromisoformat(root["data"]["dateDebutVersion"])
            return Code(title, as_of, tuple(_wordings(root["children"])))
    return None


def day_of(milliseconds: int) -> date:
    """The day of a stamp of the data.

    Stamps are midnights of UTC. A midnight of Paris, one or two hours before, gives the same day.
    """
    return date(1970, 1, 1) + timedelta(days=(milliseconds + _DAY // 2) // _DAY)


def _wordings(nodes: Iterable[_Article | _Section]) -> Iterator[Wording]:
    for node in nodes:
        if node["type"] == "section":
            yield from _wordings(node["children"])
        else:
            yield from _of_article(node["data"])


def _of_article(data: _ArticleData) -> Iterator[Wording]:
    # LEGI has blanks by mistake, and a star where the Council of Ministers decreed.
    number = re.sub(r"[\s*]", "", data["num"])
    for one in data["articleVersions"]:
        until = day_of(one["dateFin"])
        yield Wording(
            source_id=one["id"],
            number=number,
            is_current=one["id"] == data["id"],
            state=one["etat"],
            since=day_of(one["dateDebut"]),
            until=None if until in {OPEN, UNFIXED} else until,
        )
