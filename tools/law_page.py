"""The result of a law watch, as a page of the docs."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from attrs import frozen

from bilanlib.law.citation import LAW_AS_OF, Article
from legi import UNFIXED, Code, Wording
from wordings import Judged, Status

_HEADER = """\
# Law watch

`make law-watch` holds every wording in `bilanlib.law` against the public data on French codes, as published in the npm
package [`@socialgouv/legi-data`](https://github.com/SocialGouv/legi-data), and writes this page. It says of each:

- **verified**: the number of the article, the id, the first day and the end are those of the data;
- **unverifiable**: the data cannot tell, for the reason given;
- **contradicted**: the data says otherwise.

The days are compared, not the texts. The law was read up to {law_as_of}: what changed between the day of the data and
that day is not vouched for here.

## Last result
"""


@frozen(eq=False)
class Watch:
    """What one run found.

    Attributes:
        release: Version of the package.
        codes: Codes of the package that were read.
        judged: Every wording in `bilanlib.law`, with what the data says of it.
        lacking: Wordings that the data has and `bilanlib.law` has not.
    """

    release: str
    codes: tuple[Code, ...]
    judged: tuple[Judged, ...]
    lacking: tuple[tuple[Article, Wording], ...]

    @property
    def state(self) -> str:
        """The codes that were read, with the day of their data."""
        return ", ".join(f"{code.title} as of {code.as_of}" for code in self.codes) or "none of the texts cited"

    @property
    def tally(self) -> str:
        """How many wordings have each status."""
        counts = Counter(one.status for one in self.judged)
        return f"{len(self.judged)} wordings: " + ", ".join(f"{counts[status]} {status.value}" for status in Status)


def page_of(watch: Watch) -> str:
    """The page, in Markdown. The same watch gives the same page."""
    lines = [_HEADER.format(law_as_of=LAW_AS_OF)]
    lines += [f"Data: `@socialgouv/legi-data` {watch.release}, {watch.state}.", "", f"{watch.tally}.", ""]
    header = ("article", "wording", "from", "until (excluded)", "status", "why")
    lines += _table(header, (_judged_cells(one) for one in watch.judged))
    lines += ["", "## In the data, and not encoded", ""]
    lines += ["Wordings of the articles above, in force since 2019-01-01 or later, or still to come.", ""]
    if watch.lacking:
        cells = (_lacking_cells(watch, article, one) for article, one in watch.lacking)
        lines += _table(("article", "wording", "from", "until (excluded)", ""), cells)
    else:
        lines += ["None."]
    return "\n".join(lines) + "\n"


def start_of(one: Wording) -> str:
    """First day of a wording of the data, in words where LEGI has none yet."""
    return "a day not fixed yet" if one.since == UNFIXED else str(one.since)


def _judged_cells(one: Judged) -> tuple[str, ...]:
    validity = one.version.validity
    days = (str(validity.since), _end(validity.until))
    return (one.article.citation, one.version.source_id or "no id", *days, one.status.value, "; ".join(one.reasons))


def _lacking_cells(watch: Watch, article: Article, one: Wording) -> tuple[str, ...]:
    code = next(code for code in watch.codes if code.title == article.text.title)
    mark = "to come" if one.since > code.as_of else ""
    return (article.citation, one.source_id, start_of(one), _end(one.until), mark)


def _end(until: date | None) -> str:
    return str(until) if until else "no end"


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    lines = [header, tuple("---" for _ in header), *rows]
    return ["| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines]
