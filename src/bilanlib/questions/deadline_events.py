"""Deadlines as events of a diary. No personal data, unless asked."""

from collections import Counter
from hashlib import sha256

from bilanlib.calculators.windows import DeadlineState
from bilanlib.errors import InvalidValueError
from bilanlib.io.calendar_file import DayEvent
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject
from bilanlib.questions.deadline import Deadline
from bilanlib.questions.deadline_text import notes_of, who_acts
from bilanlib.render.wording import Wording

_UNSURE = {DeadlineState.DISPUTED, DeadlineState.UNTOLD}
_LETTERS = 32


def events_of(deadlines: tuple[Deadline, ...], key: str, whose: str, seen: Message, wording: Wording) -> list[DayEvent]:
    """An event for each deadline that has a day, on the day that is right under every answer that is tried.

    Args:
        deadlines: The deadlines of one case.
        key: What tells that case from the others.
        whose: What titles begin with; empty to name nobody.
        seen: When the deadlines were looked at, and by which scheme.
        wording: Writes the sentences.
    """
    return [
        DayEvent(
            uid=_uid(key, one.kind.id, thing),
            day=day,
            title=_title(one, whose, wording),
            details=(*_details(one, wording), wording.write(seen)),
            category=one.state.value,
            is_sure=one.state not in _UNSURE,
        )
        for one, thing in zip(deadlines, _things(deadlines), strict=True)
        if (day := one.day) is not None
    ]


def key_of(case: Subject, key: str | None) -> str:
    """What tells the case from the others: the key that is told, or else the embedder's own.

    Raises:
        InvalidValueError: there is none, or it is blank.
    """
    told = case.ref if key is None else key
    if told is None or not told.strip():
        raise InvalidValueError(f"key is {key!r} and ref is {case.ref!r}, not words that tell this case from others")
    return told


def whose_case(case: Subject) -> str:
    """The title of the case and the name of the person, as far as they are told: personal data."""
    told = [case.title]
    if isinstance(case, Bilan) and case.beneficiary is not UNKNOWN:
        told.append(case.beneficiary.name)
    return ", ".join(one for one in told if one is not UNKNOWN)


def _things(deadlines: tuple[Deadline, ...]) -> list[str]:
    """What each deadline is about: the embedder's own key where it names one thing only, else the place."""
    times = Counter((one.kind.id, one.ref) for one in deadlines)
    # The marks keep a key that looks like a place apart from that place.
    return [f"={one.ref}" if one.ref and times[one.kind.id, one.ref] == 1 else f"@{one.where}" for one in deadlines]


def _uid(*parts: str) -> str:
    # The length of each part is told as well, so that no two lists of parts are written alike.
    written = "".join(f"{len(part)}:{part}" for part in parts)
    return f"{sha256(written.encode('utf-8', 'surrogatepass')).hexdigest()[:_LETTERS]}@bilanlib"


def _title(one: Deadline, whose: str, wording: Wording) -> str:
    title = wording.say(one.kind.title)
    return wording.say("{whose} : {title}", whose=whose, title=title) if whose else title


def _details(one: Deadline, wording: Wording) -> list[str]:
    lines = [one.to_line(wording.language), who_acts(one, wording), *notes_of(one, wording)]
    if one.disagreement is not None:
        lines.append(wording.write(one.disagreement))
    if not one.is_dated:
        lines.append(wording.say("Des faits manquent : le jour pourrait être un autre."))
    return [*lines, wording.say(one.kind.silence), *(wording.write(reference.message) for reference in one.references)]
