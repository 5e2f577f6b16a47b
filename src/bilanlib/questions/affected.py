"""Which stored cases does a wording touch?"""

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import frozen

from bilanlib.engine.program import program_of
from bilanlib.engine.scheme import Scheme
from bilanlib.engine.touching import Touch, touches
from bilanlib.law.citation import Draft, Reference
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.programme import Programme
from bilanlib.models.table import Json
from bilanlib.models.views import Subject
from bilanlib.questions.asking import require_day, scheme_of
from bilanlib.readings.pin import Pin, sort_out
from bilanlib.readings.reading import Reading


@frozen(eq=False, kw_only=True)
class Affected:
    """A case that a wording touches, or may touch.

    Attributes:
        case: The case.
        wording: The wording, or the draft.
        sure: Ids of the rules whose governing day is known and falls under the wording, under every answer about it.
        maybe: Ids of the rules whose governing day may fall under it: it is not told, is still to come, or is disputed;
            or it is not told whether the rule concerns the case. A draft is never sure.
    """

    case: Subject
    wording: Reference | Draft
    sure: tuple[str, ...]
    maybe: tuple[str, ...]

    @property
    def is_sure(self) -> bool:
        """Whether one rule at least is surely judged by the wording."""
        return bool(self.sure)

    @property
    def rules(self) -> tuple[str, ...]:
        """Ids of all these rules, the sure ones first."""
        return self.sure + self.maybe

    @property
    def message(self) -> Message:
        """The answer in a sentence."""
        facts = (("wording", _name(self.wording)), ("rules", ", ".join(self.rules)))
        if self.is_sure:
            return Message("Ce dossier relève de {wording} : {rules}.", facts)
        return Message("Ce dossier peut relever de {wording} : {rules}.", facts)

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The answer as plain data; `ref` is the embedder's own key of the case."""
        return {
            "ref": self.case.ref,
            "wording": _name(self.wording),
            "is_sure": self.is_sure,
            "sure": list(self.sure),
            "maybe": list(self.maybe),
            "text": self.message.format(language),
        }

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The answer for people, ending with a line feed."""
        return self.message.format(language) + "\n"


def affected(
    cases: Iterable[Subject],
    scheme: Scheme | str | None = None,
    *,
    wording: Reference | Draft,
    at: date,
    readings: Iterable[Reading | Pin] = (),
) -> Iterator[Affected]:
    """The cases that a wording touches: those of which a rule that cites it has its governing day in its validity.

    The governing days and the wordings are those of `check`; no case is judged. Cases are taken one at a time, in their
    order, and nothing is held back.

    Args:
        cases: Stored cases.
        scheme: The scheme or its id; None takes the one that each case states.
        wording: A wording (`R6313_7.since("2023-12-31")`), or one paragraph of it; or a draft, which can only touch
            what is still to come.
        at: Today. An event that has not taken place can only take place from that day on.
        readings: Answers to disputed questions that the caller decides on; every answer about a governing day is tried
            otherwise.

    Yields:
        One answer per case that is touched, or may be.

    Raises:
        UnknownNameError: a case states no scheme and none is given, there is none of that name, or two answers to one
            question are given.
        InvalidValueError: `at` is not a day.
    """
    require_day(at)
    answers, _ = sort_out(readings)
    drafts = frozenset({wording.id}) if isinstance(wording, Draft) else frozenset[str]()
    for case in cases:
        chosen = scheme_of(case, scheme)
        program = program_of(chosen, drafts, is_offer=isinstance(case, Programme), pinned=answers)
        found = touches(program, case, at, answers, wording)
        sure = tuple(rule for rule, touch in found.items() if touch is Touch.SURE)
        maybe = tuple(rule for rule, touch in found.items() if touch is Touch.MAYBE)
        if sure or maybe:
            yield Affected(case=case, wording=wording, sure=sure, maybe=maybe)


def _name(wording: Reference | Draft) -> str:
    return wording.id if isinstance(wording, Draft) else f"{wording.citation} ({wording.version.validity.since})"
