"""The deadlines of a case in order, and the forms in which they can be written."""

from collections.abc import Iterator
from datetime import date

from attrs import field, frozen

from bilanlib.calculators.windows import DeadlineState
from bilanlib.engine.scheme import Gap
from bilanlib.io.calendar_file import write_calendar
from bilanlib.law.citation import LAW_AS_OF
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.models.views import Subject
from bilanlib.questions.deadline import Deadline
from bilanlib.questions.deadline_data import deadline_to_dict
from bilanlib.questions.deadline_events import events_of, key_of, whose_case
from bilanlib.questions.deadline_text import deadline_lines
from bilanlib.render.parts import gap_to_dict
from bilanlib.render.wording import Wording


@frozen(eq=False, kw_only=True)
class Deadlines:
    """Every dated consequence of a case, as it stands on a day.

    Attributes:
        scheme: Id of the scheme.
        at: The day.
        case: The case.
        deadlines: The deadlines in the order of their days; those without any come last.
        not_covered: What the scheme should answer and does not, and deadlines that have no wording on their day.
    """

    scheme: str
    at: date
    case: Subject = field(repr=False)
    deadlines: tuple[Deadline, ...]
    not_covered: tuple[Gap, ...]

    def __iter__(self) -> Iterator[Deadline]:
        """The deadlines, in their order."""
        return iter(self.deadlines)

    def with_state(self, *states: DeadlineState) -> tuple[Deadline, ...]:
        """Deadlines that stand in one of these ways."""
        return tuple(one for one in self.deadlines if one.state in states)

    def of_kind(self, kind_id: str) -> tuple[Deadline, ...]:
        """Deadlines of a kind, by its id; empty where the case has none."""
        return tuple(one for one in self.deadlines if one.kind.id == kind_id)

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The deadlines as plain data that JSON can hold."""
        wording = Wording(Language(language))
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "scheme": self.scheme,
            "at": self.at.isoformat(),
            "ref": self.case.ref,
            "deadlines": [deadline_to_dict(one, wording) for one in self.deadlines],
            "not_covered": [gap_to_dict(one, wording) for one in self.not_covered],
        }

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The deadlines for people: lines of at most 100 columns where words allow, no personal data among them."""
        wording = Wording(Language(language))
        lines = [wording.write(self._seen), wording.say("Droit lu jusqu’au {law}.", law=LAW_AS_OF)]
        if not self.deadlines:
            lines += ["", wording.say("Aucune échéance.")]
        for number, one in enumerate(self.deadlines, 1):
            lines += ["", *deadline_lines(number, one, wording)]
        gaps = [
            wording.say("{title} Raison : {reason}.", title=wording.say(gap.title), reason=wording.say(gap.reason))
            for gap in self.not_covered
        ]
        if gaps:
            lines += ["", wording.say("Sans échéance ici :"), *wording.listed(gaps)]
        return "\n".join(line.rstrip() for line in lines) + "\n"

    def to_ics(
        self, language: Language | str = Language.FRENCH, *, key: str | None = None, reveal: bool = False
    ) -> bytes:
        """The deadlines that have a day as an iCalendar file: one all-day event each. Needs the extra `calendar`.

        An event stands on the day that is right under every answer that is tried (`Deadline.day`). Its UID is made of
        the key, the kind of deadline and the thing it is about, hashed: the same deadline of the same case has the same
        UID in every file. The time stamp is midnight (UTC) of the day of the answer; no clock is read.

        Args:
            language: Language of the sentences, `fr` or `en`.
            key: What tells this case from the others in the same diary, always the same for one case; None takes the
                `ref` of the case. It is hashed and not printed; better no personal data, which could be guessed.
            reveal: Whether titles of events say whose bilan it is: the title of the case and the name of the person.

        Returns:
            The file, in UTF-8.

        Raises:
            InvalidValueError: there is neither a key nor a `ref`, or the key is blank.
            MissingExtraError: the package `icalendar` is not installed.
        """
        wording = Wording(Language(language))
        told = key_of(self.case, key)
        whose = whose_case(self.case) if reveal else ""
        events = events_of(self.deadlines, told, whose, self._seen, wording)
        return write_calendar(events, self.at, wording.language.value)

    @property
    def _seen(self) -> Message:
        return Message("Échéances au {at} ({scheme}).", (("at", self.at), ("scheme", self.scheme)))
