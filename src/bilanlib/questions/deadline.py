"""One dated consequence of a case: who acts, the days under each reading, how it stands."""

from datetime import date

from attrs import frozen

from bilanlib.answers.missing import Missing
from bilanlib.calculators.windows import DeadlineState
from bilanlib.engine.deadline import DeadlineKind
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.questions.reckoning import Reckoning, days_message


@frozen(eq=False, kw_only=True)
class Deadline:
    """A dated consequence of a case (échéance).

    Attributes:
        kind: What it is: who must or may act, what silence means.
        where: The thing it is about: `documents[2]`; the empty path is the case itself.
        ref: The embedder's own key of that thing; None where there is none.
        state: How it stands under everything that was tried.
        reckonings: The days under each combination of answers that is tried, the recommended one first.
        missing: Facts to ask for.
    """

    kind: DeadlineKind
    where: str
    ref: str | None
    state: DeadlineState
    reckonings: tuple[Reckoning, ...]
    missing: tuple[Missing, ...] = ()

    @property
    def recommended(self) -> Reckoning:
        """The days under the recommended answers, or the pinned ones."""
        return self.reckonings[0]

    @property
    def first_day(self) -> date | None:
        """First day to act, included, as we recommend to count; None where there is none, or it is not known."""
        return self.recommended.first_day

    @property
    def last_day(self) -> date | None:
        """Last day to act, included, as we recommend to count; None where there is none, or it is not known."""
        return self.recommended.last_day

    @property
    def earliest_day(self) -> date | None:
        """Earliest defensible day: the first of the last days; of the first days where there is no last one.

        None where no answer sets a day, or facts are missing on which the day under a serious answer hangs.
        """
        return min(self._days, default=None) if self.is_dated else None

    @property
    def latest_day(self) -> date | None:
        """Latest defensible day: the last of them.

        None where a serious answer sets no day, or facts are missing that could make it later.
        """
        is_sure = not any(one.is_least for one in self.reckonings) and len(self._days) == len(self.reckonings)
        return max(self._days, default=None) if is_sure else None

    @property
    def is_dated(self) -> bool:
        """Whether every day that the answers set is known; if not, `day` is the best of those that are."""
        return all(one.state is not DeadlineState.UNTOLD or one.has_day for one in self.reckonings)

    @property
    def day(self) -> date | None:
        """The day to put in a diary: it is right under every answer of which the day is known.

        The earliest of the last days; where there is only a day before which nothing may be done, the latest of those.
        """
        if self._last_days:
            return min(self._last_days)
        return max(self._first_days, default=None)

    @property
    def references(self) -> tuple[Reference, ...]:
        """Wordings in force on the governing days; where no such day is known, those that could be."""
        used = tuple(dict.fromkeys(ref for one in self.reckonings for ref in one.references))
        return used or self.kind.frame.sources

    @property
    def message(self) -> Message:
        """The days, as we recommend to count them, and how the deadline stands."""
        return days_message(self.first_day, self.last_day, self.state, self.day)

    @property
    def disagreement(self) -> Message | None:
        """Between which days the answers differ; None where they agree."""
        earliest, latest = self.earliest_day, self.latest_day
        if earliest is None or earliest == latest:
            return None
        if latest is None:
            return Message("au plus tôt le {earliest_day} ; le plus tard n’est pas fixé", (("earliest_day", earliest),))
        days = (("earliest_day", earliest), ("latest_day", latest))
        return Message("au plus tôt le {earliest_day}, au plus tard le {latest_day}, selon la lecture", days)

    def to_line(self, language: Language | str = Language.FRENCH) -> str:
        """What it is, its days and how it stands, in a sentence."""
        title = Message(self.kind.title).format(language)
        days = self.message.format(language)
        return Message("{title}, {days}", (("title", title), ("days", days))).format(language)

    @property
    def _last_days(self) -> list[date]:
        return [one.last_day for one in self.reckonings if one.last_day is not None]

    @property
    def _first_days(self) -> list[date]:
        return [one.first_day for one in self.reckonings if one.first_day is not None]

    @property
    def _days(self) -> list[date]:
        return self._last_days or self._first_days
