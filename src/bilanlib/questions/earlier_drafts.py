"""How the drafts stand that were sent before the one a case speaks of."""

from datetime import date

from attrs import evolve, frozen

from bilanlib.calculators.states import ConventionState
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.convention import Convention, EarlierDraft
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.questions.as_of_papers import convention_as_of, earlier_draft_as_of
from bilanlib.questions.convention_standing import Asked, missing_fact, standing_of
from bilanlib.questions.standing import Branch, Standing
from bilanlib.schemes.obligation import State

_OVERTAKEN = Message("un nouveau projet a pris la place de celui-ci")
_OVERTAKEN_ON = "un nouveau projet a pris la place de celui-ci le {since}"
_OUT_OF_ORDER = "ce projet est donné pour antérieur, et il a été transmis le {sent}, après celui qui le remplace"
_UNDATED = Message("il manque des jours pour dire si un nouveau projet a pris la place de celui-ci")


@frozen
class _Rivals:
    """The days on which other drafts were sent, each with where it is told.

    Attributes:
        current: That of the draft that the case speaks of.
        others: Those of the other earlier drafts, by their paths.
    """

    current: Maybe[date | None]
    others: tuple[tuple[str, Maybe[date]], ...]

    def untold(self) -> tuple[str, ...]:
        """Paths of the days that are not told."""
        others = tuple(path for path, sent in self.others if sent is UNKNOWN)
        return ("convention.draft_sent_on", *others) if self.current is UNKNOWN else others


def earlier_standings(case: Bilan, asked: Asked) -> tuple[tuple[str, Standing], ...] | None:
    """How each earlier draft stands on a day, with its place in the case; None where nobody told whether there are any.

    A draft is overtaken from the day on which the next one is sent: its period no longer matters, gone by or not. Until
    then it stands as any draft. A case can tell of an earlier draft that it was refused, and not that it was signed:
    what all have signed is no draft any more.

    Args:
        case: The case as it was given.
        asked: The day and what goes with it.
    """
    convention = case.convention
    if convention is None:
        return ()
    if convention is UNKNOWN or convention.earlier_drafts is UNKNOWN:
        return None
    sent = [
        (f"convention.earlier_drafts[{place}]", earlier)
        for place, draft in enumerate(convention.earlier_drafts)
        if (earlier := earlier_draft_as_of(draft, asked.at)) is not None
    ]
    current = convention_as_of(convention, asked.at).draft_sent_on
    return tuple(
        (where, _standing(case, where, draft, _Rivals(current, tuple(_sent(sent, where))), asked))
        for where, draft in sent
    )


def _sent(drafts: list[tuple[str, EarlierDraft]], where: str) -> list[tuple[str, Maybe[date]]]:
    return [(f"{path}.sent_on", draft.sent_on) for path, draft in drafts if path != where]


def _standing(case: Bilan, where: str, draft: EarlierDraft, rivals: _Rivals, asked: Asked) -> Standing:
    own, current = draft.sent_on, rivals.current
    if own is UNKNOWN:
        # It was sent before the current draft, on whatever day.
        is_sent = current is not UNKNOWN and current is not None
        return _alone(ConventionState.OVERTAKEN, _OVERTAKEN) if is_sent else _untold((f"{where}.sent_on",), ())
    if current is not UNKNOWN and current is not None and current < own:
        return _alone(ConventionState.TO_EXAMINE, Message(_OUT_OF_ORDER, (("sent", own),)))
    next_one = _next(own, rivals)
    if next_one is not None and not rivals.untold():
        return _alone(ConventionState.OVERTAKEN, Message(_OVERTAKEN_ON, (("since", next_one),)), next_one)
    if next_one is not None:
        return _alone(ConventionState.OVERTAKEN, _OVERTAKEN)
    standing = standing_of(_in_its_place(case, draft), asked, _paths(where))
    if rivals.untold():
        return _untold(rivals.untold(), (ConventionState.OVERTAKEN, *standing.possible))
    return standing


def _next(own: date, rivals: _Rivals) -> date | None:
    """Day on which the next draft was sent, of those that are told; None where none was."""
    later = [sent for _, sent in rivals.others if sent is not UNKNOWN and sent > own]
    if rivals.current is not UNKNOWN and rivals.current is not None:
        later.append(rivals.current)
    return min(later, default=None)


def _in_its_place(case: Bilan, draft: EarlierDraft) -> Bilan:
    convention = Convention(
        draft_sent_on=draft.sent_on,
        draft_received_on=draft.received_on,
        refused_on=draft.refused_on,
        signatures=(),
    )
    return evolve(case, convention=convention)


def _paths(where: str) -> dict[str, str]:
    return {
        "convention.draft_sent_on": f"{where}.sent_on",
        "convention.draft_received_on": f"{where}.received_on",
        "convention.refused_on": f"{where}.refused_on",
    }


def _alone(state: ConventionState, message: Message, since: date | None = None) -> Standing:
    return Standing(state=state, branches=(Branch(state=state, since=since, message=message),))


def _untold(paths: tuple[str, ...], possible: tuple[State, ...]) -> Standing:
    branch = Branch(
        state=ConventionState.CANNOT_TELL,
        message=_UNDATED,
        possible=possible,
        missing=tuple(missing_fact("convention.draft_sent_on", {"convention.draft_sent_on": path}) for path in paths),
    )
    return Standing(state=ConventionState.CANNOT_TELL, branches=(branch,))
