"""The hour budget of a case, and how it is written as plain data."""

from datetime import date

from attrs import frozen

from bilanlib.io.scalars import write_hours
from bilanlib.law.citation import LAW_AS_OF
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.periods.span import Span
from bilanlib.questions.hour_counts import HourCountBudget, HourLine, SourceHours
from bilanlib.render.parts import citation_to_dict
from bilanlib.render.wording import Wording


@frozen(kw_only=True)
class HourBudget:
    """Hours used, planned and left of a case on a day.

    Attributes:
        scheme: Id of the scheme.
        at: The day.
        counts: One budget per answer that is tried to the question which hours count, the recommended one first; per
            wording of the limit as well, where the begin of the action is not told and several could hold.
        not_covered: Why there is no budget; None where there is one.
    """

    scheme: str
    at: date
    counts: tuple[HourCountBudget, ...]
    not_covered: Message | None = None

    @property
    def recommended(self) -> HourCountBudget | None:
        """The budget under the recommended answer, or the pinned one; None where there is no budget."""
        return self.counts[0] if self.counts else None

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The budget as plain data that JSON can hold; durations are written as in the files of cases: `PT1H30M`."""
        wording = Wording(Language(language))
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "scheme": self.scheme,
            "at": self.at.isoformat(),
            "not_covered": None if self.not_covered is None else wording.write(self.not_covered),
            "counts": [_count(one, wording) for one in self.counts],
        }


def _count(one: HourCountBudget, wording: Wording) -> dict[str, Json]:
    answer = one.answer.answer
    return {
        "reading": f"{one.answer.id}={answer.name}",
        "label": wording.say(answer.label),
        "recommended": answer.is_recommended,
        "limit": {
            "hours": write_hours(one.limit.hours),
            "source": citation_to_dict(one.limit.source),
            "confidence": one.limit.confidence.value,
        },
        "used": _span(one.used, wording),
        "planned": _span(one.planned, wording),
        "total": _span(one.total, wording),
        "left": _span(one.left, wording),
        "over": _span(one.over, wording),
        "is_over": one.is_over,
        "agree": one.agree,
        "text": wording.write(one.message),
        "disagreement": None if one.disagreement is None else wording.write(one.disagreement),
        "by_phase": _lines(one.by_phase, wording),
        "by_kind": _lines(one.by_kind, wording),
        "sources": [_source(source, wording) for source in one.sources],
    }


def _lines(lines: tuple[HourLine, ...] | None, wording: Wording) -> Json:
    return None if lines is None else [_line(line, wording) for line in lines]


def _line(line: HourLine, wording: Wording) -> Json:
    return {
        "word": line.word.value,
        "label": wording.say("{value}", value=line.word),
        "used": _span(line.used, wording),
        "planned": _span(line.planned, wording),
        "total": _span(line.total, wording),
        "agree": line.agree,
    }


def _source(one: SourceHours, wording: Wording) -> Json:
    label = wording.say("{value}", value=one.source)
    return {"source": one.source.value, "label": label, "total": _span(one.total, wording)}


def _span(span: Span, wording: Wording) -> Json:
    return {
        "at_least": write_hours(span.lo),
        "at_most": None if span.hi is None else write_hours(span.hi),
        "text": wording.say("{value}", value=span),
    }
