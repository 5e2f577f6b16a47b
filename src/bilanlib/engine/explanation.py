"""Why a result is what it is: wordings, values, facts, what came out under each answer. Made only when asked for."""

from datetime import date

from attrs import frozen

from bilanlib.answers.finding import Findings
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.fact import Fact
from bilanlib.engine.outcome import Choices, Leaf, all_recommended
from bilanlib.engine.report import Judgement, Result
from bilanlib.engine.rule import Rule
from bilanlib.law.citation import Confidence, Draft, Reference
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.parameter import DraftValue, Parameter, Value


@frozen(eq=False)
class ValueUsed:
    """A value of the law that the answer rests on.

    Attributes:
        parameter: The value's history.
        value: The value.
        source: Wording, or draft, that sets it.
        confidence: How sure it is.
    """

    parameter: Parameter[object]
    value: object
    source: Reference | Draft
    confidence: Confidence


@frozen(eq=False)
class FactRead:
    """A fact of the case that the answer rests on.

    Attributes:
        path: Where it stands.
        value: What was told; UNKNOWN where nothing was.
    """

    path: str
    value: object


@frozen(eq=False)
class AnswerOutcome:
    """What comes out under some answers to the disputed questions.

    Attributes:
        where: What was judged; the empty path is the case itself.
        choices: The questions that mattered, and the answers.
        verdict: What comes out.
        findings: What is found.
        is_recommended: Whether every answer is the one we recommend.
    """

    where: str
    choices: Choices
    verdict: Verdict
    findings: Findings
    is_recommended: bool


@frozen(eq=False)
class Explanation:
    """Why a result is what it is.

    Attributes:
        result: The result.
        days: Governing days that were tried; empty where the day is not known.
        wordings: Wordings it rests on.
        values: Values it rests on.
        facts: Facts of the case that it rests on.
        answers: What comes out under each answer to the disputed questions that mattered.
    """

    result: Result
    days: tuple[date, ...]
    wordings: tuple[Reference, ...]
    values: tuple[ValueUsed, ...]
    facts: tuple[FactRead, ...]
    answers: tuple[AnswerOutcome, ...]


def explain(report: Judgement, rule_id: str) -> Explanation:
    """Explain one result of a report.

    Raises:
        UnknownNameError: the report has no result of that id.
    """
    result = report[rule_id]
    rule, leaves = result.rule, result.leaves
    facts = () if rule is None else tuple(_read(fact, report) for fact in _case_facts(rule))
    return Explanation(
        result=result,
        days=tuple(dict.fromkeys(leaf.day for leaf in leaves if leaf.day is not None)),
        wordings=result.references,
        values=_values(leaves),
        facts=facts,
        answers=tuple(_outcome(leaf) for leaf in leaves if leaf.choices),
    )


def _case_facts(rule: Rule) -> list[Fact[object]]:
    return [fact for fact in (*rule.conditions(), *rule.facts()) if fact.items is None]


def _read(fact: Fact[object], report: Judgement) -> FactRead:
    is_told = type(report.case) in fact.subjects
    return FactRead(fact.path, fact.read(report.case) if is_told else UNKNOWN)


def _values(leaves: tuple[Leaf, ...]) -> tuple[ValueUsed, ...]:
    editions = dict.fromkeys(leaf.edition for leaf in leaves if leaf.edition is not None)
    found: dict[tuple[str, str], ValueUsed] = {}
    for edition in editions:
        for parameter, entry in edition.entries.items():
            used = _used(parameter, entry)
            found.setdefault((parameter.id, str(used.value)), used)
    return tuple(found.values())


def _used(parameter: Parameter[object], entry: Value[object] | DraftValue[object]) -> ValueUsed:
    if isinstance(entry, DraftValue):
        return ValueUsed(parameter, entry.value, entry.draft, entry.draft.confidence)
    return ValueUsed(parameter, entry.value, entry.source, entry.confidence)


def _outcome(leaf: Leaf) -> AnswerOutcome:
    return AnswerOutcome(leaf.where, leaf.choices, leaf.verdict, leaf.findings, all_recommended(leaf.choices))
