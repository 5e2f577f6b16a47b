"""A plan, and how it is written."""

from datetime import date, timedelta

from attrs import field, frozen

from bilanlib.io.writing import case_to_dict
from bilanlib.law.citation import LAW_AS_OF
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.bilan import Bilan
from bilanlib.models.sessions import Session
from bilanlib.models.table import Json
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.span import ZERO
from bilanlib.questions.planning.constraint import Constraint
from bilanlib.questions.planning.follow_up import FollowUpWindow
from bilanlib.questions.report import Report
from bilanlib.render.wording import Wording


@frozen(eq=False, kw_only=True)
class Plan:
    """A planned bilan, or what clashes where there can be none (proposition de planning).

    A plan is a type: whoever carries it out may move its sessions, and check the case again.

    Attributes:
        scheme: Id of the scheme.
        at: Day on which it is made.
        case: The planned bilan; None where the constraints leave room for none.
        report: What the scheme says of it; None where there is none.
        earliest_start: First day on which a session could be held, as far as `reasons` go.
        reasons: The constraints that set a first day, the latest first.
        follow_up: Between which days the follow-up interview falls; None where none is offered, or no time is told.
        constraints: What the plan keeps to, before its rules are asked.
        clash: The fewest constraints that cannot hold together; empty where there is a plan.
    """

    scheme: str
    at: date
    case: Bilan | None = field(repr=False)
    report: Report | None = field(repr=False)
    earliest_start: date
    reasons: tuple[Constraint, ...]
    follow_up: FollowUpWindow | None
    constraints: tuple[Constraint, ...] = field(repr=False)
    clash: tuple[Constraint, ...] = ()

    @property
    def is_possible(self) -> bool:
        """Whether there is a plan."""
        return self.case is not None

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The planned sessions; empty where there is no plan."""
        return () if self.case is None or self.case.sessions is UNKNOWN else self.case.sessions

    @property
    def message(self) -> Message:
        """The answer in a sentence."""
        days = [one.day for one in self.sessions if one.day is not None and one.day is not UNKNOWN]
        if not days:
            return Message("Aucun planning ne tient : ces contraintes ne vont pas ensemble.")
        hours = sum((one.duration for one in self.sessions if one.day in days and one.duration is not UNKNOWN), ZERO)
        facts = (("hours", hours), ("number", len(days)), ("first", min(days)), ("last", max(days)))
        return Message("{hours} en {number} séances, du {first} au {last}.", facts)

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The plan as plain data that JSON can hold; under `case` stands a case that `check` reads.

        Args:
            language: Language of the sentences, `fr` or `en`.
        """
        wording, window = Wording(Language(language)), self.follow_up
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "scheme": self.scheme,
            "at": self.at.isoformat(),
            "possible": self.is_possible,
            "lawful": None if self.report is None else self.report.lawful,
            "text": wording.write(self.message),
            "earliest_start": self.earliest_start.isoformat(),
            "reasons": [one.to_dict(language) for one in self.reasons],
            "follow_up": None if window is None else {"first": window.first.isoformat(), "last": _day(window.last)},
            "constraints": [one.to_dict(language) for one in self.constraints],
            "clash": [one.to_dict(language) for one in self.clash],
            "case": None if self.case is None else case_to_dict(self.case),
        }

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The plan for people: lines of at most 100 columns where words allow, no personal data among them.

        Args:
            language: Language of the text, `fr` or `en`.
        """
        wording = Wording(Language(language))
        lines = [wording.say("Planning établi le {at} ({scheme}).", at=self.at, scheme=self.scheme)]
        lines += wording.paragraph(wording.write(self.message))
        if not self.is_possible:
            lines += ["", *(line for one in self.clash for line in _lines(one, wording))]
            return _text(lines)
        lines += ["", *(f" - {_session_line(one, wording)}" for one in self.sessions)]
        lines += ["", wording.say("Premier jour possible : {first_day}.", first_day=self.earliest_start)]
        lines += [line for one in self.reasons for line in _lines(one, wording)]
        if self.follow_up is not None:
            lines += ["", *wording.paragraph(wording.write(_follow_up_message(self.follow_up)))]
        return _text(lines)


def _text(lines: list[str]) -> str:
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _day(day: date | None) -> Json:
    return None if day is None else day.isoformat()


def _session_line(one: Session, wording: Wording) -> str:
    words = {wording.say(word.label): word for word in (one.phase, one.kind) if word is not UNKNOWN}
    length: timedelta | str = wording.say("durée à fixer") if one.duration is UNKNOWN else one.duration
    what, day = ", ".join(words), one.day
    if day is UNKNOWN or day is None:
        return wording.say("jour à fixer : {what}, {length}", what=what, length=length)
    return wording.say("{session_day} : {what}, {length}", session_day=day, what=what, length=length)


def _follow_up_message(window: FollowUpWindow) -> Message:
    if window.last is None:
        return Message("Entretien de suivi : à partir du {first}.", (("first", window.first),))
    if window.first == window.last:
        return Message("Entretien de suivi : le {last}.", (("last", window.last),))
    facts = (("first", window.first), ("last", window.last))
    return Message("Entretien de suivi : entre le {first} et le {last}.", facts)


def _lines(one: Constraint, wording: Wording) -> list[str]:
    """A constraint for people: what it says, where it comes from, on what it rests."""
    head = wording.say("[{id}] ({origin})", id=one.id, origin=one.origin)
    lines = wording.headed(f" - {head}", wording.write(one.message))
    return lines + wording.labelled("Texte", [wording.write(reference.message) for reference in one.references])
