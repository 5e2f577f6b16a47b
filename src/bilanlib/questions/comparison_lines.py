"""Lines and rows of a comparison: its sides, its changes."""

from datetime import date
from typing import TypeVar

from bilanlib.answers.finding import Finding
from bilanlib.answers.missing import Missing
from bilanlib.answers.verdict import Verdict
from bilanlib.messages.terms import Term
from bilanlib.models.table import Json
from bilanlib.models.terms import Recipient
from bilanlib.questions.changes import Change, ResultChange
from bilanlib.questions.comparison_tables import DeadlineRow
from bilanlib.questions.report import Report
from bilanlib.questions.work_item import Stake
from bilanlib.render.wording import Wording

T = TypeVar("T", bound=Term)


class Decided(Term):
    """How a decision is written: yes, no, or neither."""

    YES = "yes", "oui"
    NO = "no", "non"
    UNDECIDED = "undecided", "on ne peut pas le dire"


class Absent(Term):
    """What is written where a side has nothing."""

    NO_RESULT = "no_result", "pas de résultat"
    NO_DAY = "no_day", "aucun jour"
    NO_DEADLINE = "no_deadline", "aucune échéance"
    NO_ANSWER = "no_answer", "aucune réponse"


_STAKES = {stake.value: stake for stake in Stake}
_RECIPIENTS = {one.value: one for one in Recipient}
_DECIDED = {True: Decided.YES, False: Decided.NO, None: Decided.UNDECIDED}


def side_to_dict(report: Report) -> dict[str, Json]:
    """One side of the comparison: what was judged, by what, on which day."""
    return {
        "scheme": report.program.scheme.id,
        "at": report.at.isoformat(),
        "ref": report.case.ref,
        "lawful": report.lawful,
        "readings": [f"{answer.id}={answer.answer.name}" for answer in report.pinned],
        "previews": list(report.previews),
    }


def side_line(label: str, report: Report, wording: Wording) -> list[str]:
    """One side of the comparison, in a line."""
    scheme = report.program.scheme.id
    text = wording.say("{scheme}, jugé au {at}", scheme=scheme, at=report.at)
    chosen = [f"{answer.id}={answer.answer.name}" for answer in report.pinned] + list(report.previews)
    return wording.labelled(label, [", ".join([text, *chosen])])


def decision_line(one: Change[bool], wording: Wording) -> str:
    """What is decided otherwise."""
    stake, before, after = _STAKES[one.key], _DECIDED[one.before], _DECIDED[one.after]
    return wording.say("{stake} : {before} → {after}", stake=stake, before=before, after=after)


def due_line(one: Change[date], wording: Wording) -> str:
    """A last day that is another one."""
    before, after = one.before or Absent.NO_DAY, one.after or Absent.NO_DAY
    return wording.say("{before} → {after} [{rule}]", before=before, after=after, rule=one.key)


def deadline_line(one: Change[DeadlineRow], wording: Wording) -> str:
    """A deadline that has other days, or stands otherwise."""
    sides = [
        wording.say("{absent}", absent=Absent.NO_DEADLINE) if row is None else row.write(wording) for row in one.sides
    ]
    title = next(row.title for row in one.sides if row is not None)
    text = wording.say("{title} : {before} → {after}", title=wording.say(title), before=sides[0], after=sides[1])
    return wording.placed(one.key.partition(" ")[2], text)


def deadline_to_dict(one: Change[DeadlineRow]) -> dict[str, Json]:
    """A deadline that differs, as plain data."""
    before, after = (None if row is None else row.to_dict() for row in one.sides)
    return {"deadline": one.key, "before": before, "after": after}


def words_line(one: Change[T], wording: Wording) -> str:
    """What is said otherwise, in one word on each side."""
    before, after = (Absent.NO_ANSWER if word is None else word for word in one.sides)
    where, _, to = one.key.partition(" ")
    text = wording.say("{before} → {after}", before=before, after=after)
    if to:
        text = wording.say("{recipient} : {text}", recipient=_RECIPIENTS[to], text=text)
    return wording.placed(where, text)


def words_to_dict(name: str, one: Change[T]) -> dict[str, Json]:
    """The same, as plain data."""
    before, after = (None if word is None else word.value for word in one.sides)
    return {name: one.key, "before": before, "after": after}


def missing_line(one: Missing, wording: Wording) -> str:
    """A fact that is asked for on one side only."""
    return wording.placed(one.path, wording.write(one.question))


def result_lines(one: ResultChange, wording: Wording) -> list[str]:
    """What is said otherwise of a rule."""
    before, after = one.verdicts
    lines = wording.headed(f"[{one.id}]", wording.say(one.title))
    if before is not after:
        lines += wording.labelled("Verdict", [_verdicts(before, after, wording)])
    lines += wording.labelled("En plus", [_finding(found, wording) for found in one.new_findings])
    return lines + wording.labelled("En moins", [_finding(found, wording) for found in one.gone_findings])


def day_to_json(day: date | None) -> str | None:
    """A day as JSON has it."""
    return None if day is None else day.isoformat()


def section(title: str, texts: list[str], wording: Wording) -> list[str]:
    """A list under a title; nothing where the list is empty."""
    return ["", wording.say(title), *wording.listed(texts)] if texts else []


def _verdicts(before: Verdict | None, after: Verdict | None, wording: Wording) -> str:
    return wording.say("{before} → {after}", before=before or Absent.NO_RESULT, after=after or Absent.NO_RESULT)


def _finding(found: Finding, wording: Wording) -> str:
    text = wording.write(found.message)
    if found.missing:
        text = wording.say("il manque {paths}", paths=found.missing)
    return wording.placed(found.where, text)
