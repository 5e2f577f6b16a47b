"""What a report finds wrong: each kind of finding once per place."""

from typing import TypeAlias

from attrs import frozen

from bilanlib.answers.finding import Finding, Template
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.report import Judgement, Result
from bilanlib.engine.rule import Rule

Key: TypeAlias = tuple[str, Template, str]
"""Rule, kind of finding, place. The facts of a finding may differ from reading to reading, and after an edit."""

WRONG = frozenset({Verdict.FAIL, Verdict.REVIEW})


@frozen(eq=False)
class Found:
    """A finding, and the rule that made it.

    Attributes:
        result: What the rule says of the case.
        rule: The rule.
        finding: The finding.
    """

    result: Result
    rule: Rule
    finding: Finding

    @property
    def key(self) -> Key:
        """What it is, whatever its facts."""
        return self.rule.id, self.finding.template, self.finding.where


def wrong(report: Judgement) -> tuple[Found, ...]:
    """What fails or is to be examined under some answer, whatever the whole result; the recommended answers first."""
    found: dict[Key, Found] = {}
    for result in report:
        # What a person vouched for has no rule, and no findings.
        if result.rule is not None:
            every = [Found(result, result.rule, finding) for finding in result.findings]
            for one in every:
                found.setdefault(one.key, one)
    return tuple(one for one in found.values() if one.finding.verdict in WRONG)
