"""A finding to mend, with what is known around it; and what somebody proposes to do about it."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeAlias

from attrs import frozen

from bilanlib.answers.finding import Finding
from bilanlib.engine.edition import Edition
from bilanlib.engine.fact import Tried
from bilanlib.engine.outcome import Leaf
from bilanlib.messages.message import Message
from bilanlib.messages.printable import Printable
from bilanlib.models.bilan import Bilan
from bilanlib.models.editing import Edit
from bilanlib.models.sessions import Session
from bilanlib.models.terms import SessionStatus
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject
from bilanlib.periods.calendars import Calendar
from bilanlib.questions.fixing.found import Found


@frozen(eq=False, kw_only=True)
class Trouble:
    """A finding of a report that is to be mended.

    Attributes:
        case: The case.
        at: Day of judgement.
        calendar: Holidays of the place.
        tried: Answers to try for a disputed question.
        found: The finding, under the recommended answers first.
    """

    case: Subject
    at: date
    calendar: Calendar
    tried: Tried
    found: Found

    @property
    def finding(self) -> Finding:
        """The finding."""
        return self.found.finding

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The sessions that are listed; an offer has none."""
        return () if not isinstance(self.case, Bilan) or self.case.sessions is UNKNOWN else self.case.sessions

    @property
    def runs(self) -> Iterator[tuple[Leaf, Edition]]:
        """The runs of the rule that made this finding, of this place, each with the wording it was judged by."""
        for leaf in self.found.result.leaves:
            codes = {(one.template, one.where) for one in leaf.findings}
            if leaf.edition is not None and (self.finding.template, self.finding.where) in codes:
                yield leaf, leaf.edition

    def said(self, name: str) -> list[Printable]:
        """What the finding says of a fact, once per run that made it."""
        alike = [one for leaf, _ in self.runs for one in leaf.findings if one.template is self.finding.template]
        return [dict(one.facts)[name] for one in alike if one.where == self.finding.where]

    def is_to_come(self, session: Session) -> bool:
        """Whether a session is planned for a day that is not over, or for none yet: only those are edited."""
        is_early = session.day is UNKNOWN or (session.day is not None and session.day < self.at)
        return session.status is SessionStatus.PLANNED and not is_early


@frozen(eq=False, kw_only=True)
class Proposal:
    """Edits that may mend a finding.

    Attributes:
        edits: What to change.
        message: What is changed, in a sentence.
        guidance: What people have to write or to see to before the edits are true; None for nothing.
        completion: The least that could be told of what the edits leave untold; empty where they leave nothing.
    """

    edits: tuple[Edit, ...]
    message: Message
    guidance: Message | None = None
    completion: tuple[Edit, ...] = ()


Mender: TypeAlias = Callable[[Trouble], Proposal | None]
"""Proposes edits for a finding; None where there is nothing that may be edited."""
