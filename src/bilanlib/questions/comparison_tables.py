"""What the other questions answer of a report's case, as tables of rows that can be compared."""

from datetime import date

from attrs import frozen

from bilanlib.calculators.grounds import Permission
from bilanlib.calculators.windows import DeadlineState
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.table import Json
from bilanlib.models.terms import Recipient
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.deadline import Deadline
from bilanlib.questions.deadlines import deadlines
from bilanlib.questions.disclosure import may_disclose
from bilanlib.questions.disposal import disposal
from bilanlib.questions.disposal_lines import DisposalState
from bilanlib.questions.reckoning import days_message
from bilanlib.questions.report import Report
from bilanlib.render.wording import Wording


@frozen
class DeadlineRow:
    """A deadline, as far as two of them can differ.

    Attributes:
        title: What is to be done, in French.
        state: How it stands.
        first_day: First day to act, included, under the recommended answers; None where there is none.
        last_day: Last day to act, included, under the recommended answers; None where there is none.
        earliest_day: Earliest defensible day; None where it is not known.
        latest_day: Latest defensible day; None where it is not known.
    """

    title: str
    state: DeadlineState
    first_day: date | None
    last_day: date | None
    earliest_day: date | None
    latest_day: date | None

    def to_dict(self) -> dict[str, Json]:
        """The row as plain data."""
        row: dict[str, Json] = {"state": self.state.value}
        days = (("first_day", self.first_day), ("last_day", self.last_day))
        for name, day in (*days, ("earliest_day", self.earliest_day), ("latest_day", self.latest_day)):
            row[name] = None if day is None else day.isoformat()
        return row

    def write(self, wording: Wording) -> str:
        """The days, and how it stands, in words."""
        days = wording.write(days_message(self.first_day, self.last_day, self.state))
        if self.latest_day is None or self.latest_day == (self.last_day or self.first_day):
            return days
        latest = Message("au plus tard le {latest_day} selon une autre lecture", (("latest_day", self.latest_day),))
        return f"{days}, {wording.write(latest)}"


def deadline_rows(report: Report) -> dict[str, DeadlineRow]:
    """The deadlines of the case, by kind and place: `fr.ct.R6313-7.destroy documents[2]`."""
    scheme, calendar = report.program.scheme, report.calendar
    found = deadlines(report.case, scheme, at=report.at, readings=report.pinned, calendar=calendar)
    return {f"{one.kind.id} {one.where}".strip(): _row(one) for one in found.deadlines}


def disposal_rows(report: Report) -> dict[str, DisposalState]:
    """What becomes of each document, by its path."""
    scheme, calendar = report.program.scheme, report.calendar
    found = disposal(report.case, scheme, at=report.at, readings=report.pinned, calendar=calendar)
    return {one.where: one.state for one in found.documents}


def permission_rows(report: Report) -> dict[str, Permission]:
    """Whether each document may be shown to each recipient: `documents[0] employer_hr`."""
    case, scheme = report.case, report.program.scheme
    if not isinstance(case, Bilan) or case.documents is UNKNOWN:
        return {}
    return {
        f"documents[{place}] {to.value}": may_disclose(
            case, scheme, document, to=to, at=report.at, readings=report.pinned
        ).permission
        for place, document in enumerate(case.documents)
        for to in Recipient
    }


def _row(one: Deadline) -> DeadlineRow:
    return DeadlineRow(one.kind.title, one.state, one.first_day, one.last_day, one.earliest_day, one.latest_day)
