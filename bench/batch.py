"""Rows about many records: NDJSON, one record a line, a tenth of them bad.

A file is counted in records; `BENCH_RECORDS` sets how many (20,000 for figures that can be compared).
"""

import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
from functools import partial
from itertools import islice
from pathlib import Path
from time import perf_counter, process_time

import orjson
from inputs import DATA, bad, read_and_judge
from peer import DECODER, File
from timing import ROUNDS, median

RECORDS = int(os.environ.get("BENCH_RECORDS", "20000" if ROUNDS >= 9 else "1000"))
CHUNK = 200


def write(path, number):
    """Records that differ in what tells one from the other."""
    wrong = bad()
    with path.open("w", encoding="utf-8") as file:
        for place in range(number):
            data = wrong if place % 10 == 0 else DATA
            file.write(
                json.dumps({**data, "ref": f"R{place}", "title": f"Bilan n° {place}"}, ensure_ascii=False) + "\n"
            )


def lines_of(path):
    with path.open("rb") as file:
        yield from file


def each(read, path):
    for line in lines_of(path):
        read(line)


def judge_line(line):
    return read_and_judge(line).lawful


def judge_lines(lines):
    return [judge_line(line) for line in lines]


def chunks(path):
    lines = lines_of(path)
    while chunk := list(islice(lines, CHUNK)):
        yield chunk


WAYS = {
    "msgspec": partial(each, DECODER.decode),
    "pydantic": partial(each, File.model_validate_json),
    "ours": partial(each, judge_line),
    "orjson": partial(each, lambda line: judge_line(orjson.loads(line))),
}


def polars_pipeline(path):
    """Twenty rules on sums over nested lists, from the same file; gives how many rules fail."""
    import polars as pl  # noqa: PLC0415 - an optional peer

    sessions = pl.col("sessions")
    hours = sessions.list.eval(pl.element().struct.field("duration").str.extract(r"PT(\d+)H").cast(pl.Int64)).list.sum()
    held = sessions.list.eval(pl.element().struct.field("status") == "held").list.sum()
    destroyed = pl.col("documents").list.eval(pl.element().struct.field("destroyed_on").is_not_null()).list.sum()
    given = pl.col("consents").list.eval(pl.element().struct.field("given_on")).list.min()
    begins = sessions.list.eval(pl.element().struct.field("day")).list.min()
    limits = [expression <= 24 + place for place in range(5) for expression in (hours, held, destroyed)]
    equal = pl.col("employer").struct.field("siren") != pl.col("provider").struct.field("siren")
    rules = [*limits, equal, given <= begins, hours > 0, held >= 0, pl.col("funding").list.len() > 0]
    frame = pl.scan_ndjson(path, infer_schema_length=None)
    return frame.select([(~rule).sum().alias(str(place)) for place, rule in enumerate(rules)]).collect().row(0)


def seconds(function, *arguments, clock=perf_counter):
    start = clock()
    function(*arguments)
    return clock() - start


def side_by_side(path):
    spent = [
        {name: seconds(way, path, clock=process_time) for name, way in WAYS.items()} for _ in range(max(3, ROUNDS // 5))
    ]
    for number, way, peer in (("12", "ours", "msgspec"), ("12b", "ours", "pydantic"), ("12c", "orjson", "msgspec")):
        how = " with orjson" if way == "orjson" else ""
        title = f"throughput, text to report{how} / {peer} typed decoding"
        yield number, title, 100 * median(spent, lambda one, way=way, peer=peer: one[peer] / one[way])
    yield "12c", "the same with objects that msgspec makes", "not measured: there is no such way to a case"
    each_record = median(spent, lambda one: one["ours"]) / RECORDS * 1e6
    yield "", f"microseconds for a record, one core ({RECORDS} records)", each_record


def two_processes(path):
    ready = list(chunks(path))
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        pool.map(judge_lines, ready[:2], chunksize=1)
        spent = []
        for _ in range(3):
            alone = seconds(lambda: [judge_lines(chunk) for chunk in ready])
            spent.append(alone / seconds(lambda: pool.map(judge_lines, ready, chunksize=1)))
    return median(spent, float)


def peak(path):
    """Peak memory of a process of its own that judges a whole file, in MiB."""
    code = (
        "import sys; from pathlib import Path; from datetime import date; from bilanlib import check, read_case\n"
        "for line in Path(sys.argv[1]).open('rb'): check(read_case(line), at=date(2026, 11, 21)).lawful\n"
        "print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    done = subprocess.run([sys.executable, "-c", code, path], check=True, capture_output=True)
    return int(done.stdout) / 1024


def against_polars(path):
    try:
        polars_pipeline(path)
    except ImportError as error:
        return f"not measured: {error}"
    return median([seconds(WAYS["ours"], path) / seconds(polars_pipeline, path) for _ in range(3)], float)


def rows():
    with tempfile.TemporaryDirectory() as name:
        path, tenth = Path(name, "cases.ndjson"), Path(name, "tenth.ndjson")
        write(path, RECORDS)
        write(tenth, RECORDS // 10)
        yield from side_by_side(path)
        yield "13", f"throughput, 2 processes / 1 ({os.cpu_count()} cores, by the clock)", two_processes(path)
        yield "14", f"peak memory with {RECORDS} records / with a tenth of them", peak(path) / peak(tenth)
        yield "15", "time on one core / polars, 20 rules, all cores (by the clock)", against_polars(path)
