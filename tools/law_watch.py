"""Law watch: whether the wordings in `bilanlib.law` are those of the public data. Run by `make law-watch`.

Ends with 0 when nothing is contradicted, with 1 when something is, with 2 when there is no data.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from bilanlib.law.citation import Article
from law_page import Watch, page_of, start_of
from legi import Wording
from legi_files import MissingDataError, read_code, release_of
from wordings import Judged, Status, encoded_articles, judge, not_encoded

DEFAULT = Path(".law-watch/node_modules/@socialgouv/legi-data")
"""Where `make law-watch` puts the package."""


def watch_law(articles: Sequence[Article], folder: Path) -> Watch:
    """Hold articles against the package in a folder.

    Raises:
        MissingDataError: the folder does not hold the package.
    """
    release = release_of(folder)
    codes = {title: read_code(folder, title) for title in dict.fromkeys(one.text.title for one in articles)}
    found = tuple(code for code in codes.values() if code is not None)
    return Watch(
        release=release,
        codes=found,
        judged=tuple(judge(one, version, codes[one.text.title]) for one in articles for version in one.versions),
        lacking=tuple(
            (one, wording)
            for code in found
            for one in articles
            if one.text.title == code.title
            for wording in not_encoded(one, code)
        ),
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the watch and print what it found.

    Returns:
        The code to exit with.
    """
    options = _parser().parse_args(arguments)
    try:
        watch = watch_law(encoded_articles(), options.data)
    except MissingDataError as missing:
        print(f"law-watch: {missing} does not hold @socialgouv/legi-data; `make law-watch` gets it", file=sys.stderr)
        return 2
    print(f"@socialgouv/legi-data {watch.release}, {watch.state}", *map(_line, watch.judged), sep="\n")
    print(*(_lacking_line(article, wording) for article, wording in watch.lacking), watch.tally, sep="\n")
    if options.write is not None:
        options.write.write_text(page_of(watch), encoding="utf-8")
    return 1 if any(one.status is Status.CONTRADICTED for one in watch.judged) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="law_watch.py", description=__doc__)
    parser.add_argument("--data", type=Path, default=DEFAULT, metavar="DIR", help="folder of the package (%(default)s)")
    parser.add_argument("--write", type=Path, metavar="FILE", help="page of the docs to write the result to")
    return parser


def _line(one: Judged) -> str:
    wording = f"{one.status.value:<12} {one.article.citation}, since {one.version.validity.since}"
    return f"{wording}: {'; '.join(one.reasons)}" if one.reasons else wording


def _lacking_line(article: Article, wording: Wording) -> str:
    return f"{'not encoded':<12} {article.citation}, since {start_of(wording)}: {wording.source_id}"


if __name__ == "__main__":
    sys.exit(main())
