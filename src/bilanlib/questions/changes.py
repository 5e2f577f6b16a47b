"""What differs between two answers, one thing at a time."""

from collections.abc import Hashable, Iterable, Mapping
from typing import Generic, TypeVar

from attrs import frozen

from bilanlib.answers.finding import Finding
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.report import Result
from bilanlib.models.table import Json
from bilanlib.render.wording import Wording

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


@frozen
class Change(Generic[T]):
    """A thing that is not the same on both sides.

    Attributes:
        key: What it is: the id of a rule, the name of a decision.
        before: What it was; None where the first side has no such thing.
        after: What it is; None where the second side has no such thing.
    """

    key: str
    before: T | None
    after: T | None

    @property
    def sides(self) -> tuple[T | None, T | None]:
        """What it was, then what it is."""
        return self.before, self.after


def changed_rows(before: Mapping[str, T | None], after: Mapping[str, T | None]) -> tuple[Change[T], ...]:
    """What differs between two tables of rows by their keys, in the order of the first, then of the second.

    Rows of whatever kind can be compared so, as long as equal ones are equal: days, verdicts, rows of plain data.
    """
    keys = dict.fromkeys([*before, *after])
    found = [Change(key, before.get(key), after.get(key)) for key in keys]
    return tuple(one for one in found if one.before != one.after)


def only_in(one: Iterable[K], other: Iterable[K]) -> tuple[K, ...]:
    """What the first has and the second has not, in its order, each once."""
    known = set(other)
    return tuple(dict.fromkeys(item for item in one if item not in known))


@frozen(eq=False, kw_only=True)
class ResultChange:
    """A rule, or a duty that somebody vouched for, of which the two reports do not say the same.

    Attributes:
        before: What the first report says; None where it has no such result.
        after: What the second report says; None where it has no such result.
    """

    before: Result | None
    after: Result | None

    @property
    def id(self) -> str:
        """Id of the rule or of the duty."""
        return self._any.id

    @property
    def title(self) -> str:
        """What must hold, in French."""
        return self._any.title

    @property
    def verdicts(self) -> tuple[Verdict | None, Verdict | None]:
        """The verdict before and after."""
        return _verdict(self.before), _verdict(self.after)

    @property
    def new_findings(self) -> tuple[Finding, ...]:
        """What only the second report finds."""
        return only_in(_findings(self.after), _findings(self.before))

    @property
    def gone_findings(self) -> tuple[Finding, ...]:
        """What only the first report finds."""
        return only_in(_findings(self.before), _findings(self.after))

    @property
    def is_change(self) -> bool:
        """Whether verdict or findings differ."""
        before, after = self.verdicts
        return before is not after or bool(self.new_findings or self.gone_findings)

    def to_dict(self, wording: Wording) -> dict[str, Json]:
        """The change as plain data."""
        before, after = self.verdicts
        return {
            "rule": self.id,
            "title": wording.say(self.title),
            "before": None if before is None else before.value,
            "after": None if after is None else after.value,
            "findings_new": [_finding(one, wording) for one in self.new_findings],
            "findings_gone": [_finding(one, wording) for one in self.gone_findings],
        }

    @property
    def _any(self) -> Result:
        found = self.after if self.before is None else self.before
        if found is None:
            raise AssertionError("a change has at least one side")
        return found


def _verdict(result: Result | None) -> Verdict | None:
    return None if result is None else result.verdict


def _findings(result: Result | None) -> tuple[Finding, ...]:
    return () if result is None else result.findings


def _finding(one: Finding, wording: Wording) -> dict[str, Json]:
    return {
        "code": one.code,
        "verdict": one.verdict.value,
        "where": one.where,
        "text": wording.write(one.message),
        "missing": list(one.missing),
    }
