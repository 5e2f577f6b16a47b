"""Rows about one record: checked, read, written; against peers, against longer cases and against more law."""

import json
from datetime import date, timedelta
from itertools import pairwise

import attrs
import msgspec
import orjson
from inputs import AT, BYTES, CASE, DATA, FR_PRIVATE, bad, failing, fresh, judge, read_and_judge, with_sessions
from jsonschema import Draft202012Validator
from peer import DECODER, SCHEMA, File
from timing import measure, median, once_each, repeat

from bilanlib.io.reading import read_case
from bilanlib.io.writing import case_to_dict
from bilanlib.law.citation import Reference, Version
from bilanlib.models.terms import FundingSource
from bilanlib.questions.check import check
from bilanlib.rules.facts.funding import paid_under
from bilanlib.timeline import Validity

VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
BAD = read_case(bad())
PLAIN = case_to_dict(CASE)


def older_wordings(rule, number):
    """Wordings of its first article that were in force before the first one that is encoded."""
    first = rule.sources[0]
    start = min(one.version.validity.since for one in rule.sources) - timedelta(days=number)
    days = [start + timedelta(days=place) for place in range(number + 1)]
    stretches = [Validity(day, after) for day, after in pairwise(days)]
    return tuple(Reference(first.article, Version(None, stretch)) for stretch in stretches)


def amended(number):
    """The scheme with that many more wordings, shared out over its rules; a value has no older wordings to follow."""
    rules = [rule for rule in FR_PRIVATE.rules if not rule.uses]
    more = {rule: older_wordings(rule, number // len(rules)) for rule in rules}
    kept = tuple(attrs.evolve(rule, sources=rule.sources + more.get(rule, ())) for rule in FR_PRIVATE.rules)
    return attrs.evolve(FR_PRIVATE, rules=kept)


def crowded(number):
    """The scheme with rules that do not concern the case (their condition does not hold), up to that number."""
    never = paid_under(frozenset({FundingSource.OTHER}))
    pattern = next(rule for rule in FR_PRIVATE.rules if rule.each is None and not rule.waits)
    others = [attrs.evolve(pattern, id=f"{pattern.id}.{place}", when=never) for place in range(number)]
    return attrs.evolve(FR_PRIVATE, rules=(*FR_PRIVATE.rules, *others[len(FR_PRIVATE.rules) :]))


def by(scheme):
    return lambda case: check(case, scheme, at=AT)


def validated(source):
    assert VALIDATOR.is_valid(source)


MORE_LAW, MORE_RULES = amended(1000), crowded(300)
CASES = {
    "pydantic": repeat(File.model_validate_json, BYTES),
    "msgspec": repeat(DECODER.decode, BYTES),
    "jsonschema": repeat(validated, DATA),
    "json.loads": repeat(json.loads, BYTES),
    "json.dumps": repeat(json.dumps, PLAIN),
    "check": once_each(fresh(CASE), judge),
    "check again": repeat(judge, CASE),
    "check, bad": once_each(fresh(BAD), judge),
    "read": repeat(read_case, BYTES),
    "read and check": repeat(read_and_judge, BYTES),
    "orjson, read and check": repeat(lambda: read_and_judge(orjson.loads(BYTES))),
    "write": repeat(lambda: json.dumps(case_to_dict(CASE))),
    "check, 40 sessions": once_each(fresh(with_sessions(40)), judge),
    "check, 160 sessions": once_each(fresh(with_sessions(160)), judge),
    "check, 1000 sessions": once_each(fresh(with_sessions(1000)), judge),
    "check, 1000 more wordings": once_each(fresh(CASE), by(MORE_LAW)),
    "check, 300 rules": once_each(fresh(CASE), by(MORE_RULES)),
}


def prove():
    """What is compared is alike."""
    report = judge(CASE)
    assert {result.verdict.value for result in report} <= {"pass", "not_applicable"}
    assert (
        File.model_validate_json(BYTES).sessions[0].day == DECODER.decode(BYTES).sessions[0].day == date(2026, 10, 19)
    )
    validated(DATA)
    assert not VALIDATOR.is_valid({**DATA, "other": 1})
    assert msgspec.to_builtins(DECODER.decode(BYTES))["title"] == CASE.title
    assert failing(judge(BAD)) >= 11
    assert [one.verdict for one in by(MORE_LAW)(CASE)] == [one.verdict for one in report]
    assert [one.verdict for one in by(MORE_RULES)(CASE)][: len(report.results)] == [one.verdict for one in report]
    assert case_to_dict(CASE) == PLAIN


def slope(one):
    long = (one["check, 1000 sessions"] - one["check, 160 sessions"]) / 840
    return long / ((one["check, 160 sessions"] - one["check, 40 sessions"]) / 120)


def per_session(one):
    return (one["check, 1000 sessions"] - one["check, 160 sessions"]) / 840 / one["pydantic"]


def rows():
    prove()
    rounds = measure(CASES)

    def ratio(ours, theirs):
        return median(rounds, lambda one: one[ours] / one[theirs])

    both = median(rounds, lambda one: one["read and check"] / (one["pydantic"] + one["check"]))
    yield "", "microseconds: pydantic v2 on the text", median(rounds, lambda one: one["pydantic"]) * 1e6
    yield (
        "",
        "microseconds: check of a ready case, seen for the first time",
        median(rounds, lambda one: one["check"]) * 1e6,
    )
    yield "1", "check of a ready case / pydantic v2 on its text (shape only)", ratio("check", "pydantic")
    yield "", "the same, of a case that was checked before", ratio("check again", "pydantic")
    yield "2", "text to report / pydantic v2 on the text", ratio("read and check", "pydantic")
    yield "", "text to typed case / pydantic v2 on the text", ratio("read", "pydantic")
    yield "", "json.loads alone / pydantic v2 on the text", ratio("json.loads", "pydantic")
    yield "2b", "text to report / pydantic v2 on the text and then our check", both
    yield (
        "2c",
        "text to report, decoded by orjson / pydantic v2 on the text",
        ratio("orjson, read and check", "pydantic"),
    )
    yield "3a", "check of a ready case / jsonschema", ratio("check", "jsonschema")
    yield "3b", "text to report / jsonschema", ratio("read and check", "jsonschema")
    yield "9", f"check with {failing(judge(BAD))} findings that fail / compliant check", ratio("check, bad", "check")
    yield "10", "slope in sessions, 160 to 1000 / 40 to 160", median(rounds, slope)
    yield "", "each session beyond 160 / pydantic v2 on the text of the reference case", median(rounds, per_session)
    yield "11a", "check with 1000 more wordings / without", ratio("check, 1000 more wordings", "check")
    yield "11b", "check in 300 rules, those added not concerned / check", ratio("check, 300 rules", "check")
    yield "16", "case to JSON text / json.dumps of the ready data", ratio("write", "json.dumps")
