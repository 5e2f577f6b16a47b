"""What becomes of a document under one set of answers: data, and sentences that are not written yet."""

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from bilanlib.calculators.fr.disposal import KeepingGround
from bilanlib.engine.outcome import Choices, all_recommended
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.messages.printable import Printable
from bilanlib.messages.terms import Term
from bilanlib.periods.period import Period


class DisposalState(Term):
    """What is to be done with a document on a day."""

    DESTROY_NOW = "destroy_now", "à détruire"
    """The last day on which it may be held is this one, or gone by."""
    KEEP_UNTIL = "keep_until", "conservation permise"
    """It may be held after the end of the action, for a time; nothing obliges anybody to."""
    MUST_KEEP = "must_keep", "à conserver comme preuve"
    """It holds nothing of the bilan and proves something."""
    NEEDS_AGREEMENT = "needs_agreement", "à détruire au terme, faute d’accord écrit"
    """The action goes on; at its end the document must go, unless the person agrees in writing before."""
    NOT_YET_DUE = "not_yet_due", "pas encore à détruire"
    """The action goes on."""
    DESTROYED = "destroyed", "déjà détruit"
    REVIEW = "review", "à examiner"
    """Readings disagree about what is due on the day."""
    CANNOT_TELL = "cannot_tell", "indéterminé"
    """Facts are missing, or the law of the scheme is not encoded. Never a permission to keep."""


_HELD = {DisposalState.KEEP_UNTIL, DisposalState.NEEDS_AGREEMENT, DisposalState.NOT_YET_DUE}
"""States in which nothing is to be destroyed that day."""


def joined(states: Iterable[DisposalState]) -> DisposalState:
    """Join the states under several readings: two different duties are a review, else what cannot be told wins.

    Of nothing, nothing can be told.
    """
    said = set(states)
    if len(said) == 1:
        return said.pop()
    if said & _HELD and DisposalState.DESTROY_NOW in said:
        return DisposalState.REVIEW
    if not said or said - _HELD:
        return DisposalState.CANNOT_TELL
    return DisposalState.KEEP_UNTIL if DisposalState.KEEP_UNTIL in said else DisposalState.NOT_YET_DUE


@frozen(eq=False, kw_only=True)
class DisposalLine:
    """What becomes of a document under one set of answers to the disputed questions.

    Attributes:
        state: What is to be done on the day.
        at: The day.
        choices: The questions that mattered, and the answers.
        end: End of the action; None where it is not known, or not in sight.
        ground: On what keeping it after the end rests, or why on nothing; None where that was not to be looked at.
        last_day: Last day, included, on which it may be held, or might have been; None where that is not known.
        term: How long it may be kept after the end, or how long an agreement says that is too long.
        limit: How long a written agreement could keep it, given by the end; None where it is too late, or not needed.
        destroyed: Day on which it was destroyed; None if it was not.
        missing: Paths of the facts that the answer waits for.
        references: Wordings it rests on.
    """

    state: DisposalState
    at: date
    choices: Choices = ()
    end: date | None = None
    ground: KeepingGround | None = None
    last_day: date | None = None
    term: Period | None = None
    limit: Period | None = None
    destroyed: date | None = None
    missing: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()

    @property
    def is_recommended(self) -> bool:
        """Whether every answer is the one we recommend."""
        return all_recommended(self.choices)

    @property
    def overdue_by(self) -> int:
        """Days by which the last day was passed, up to the destruction or to the day asked about; 0 if it was not."""
        if self.last_day is None:
            return 0
        return max(0, ((self.destroyed or self.at) - self.last_day).days)

    @property
    def is_breach(self) -> bool | None:
        """Whether the document was held too long; None where that cannot be told.

        It is what `fr.ct.R6313-7.destroy` says under the same answers. An agreement for longer than the text allows
        is a breach from the day of the end on.
        """
        if self.missing and self.state in {DisposalState.CANNOT_TELL, DisposalState.DESTROYED}:
            return None
        if self.state not in {DisposalState.DESTROY_NOW, DisposalState.DESTROYED}:
            return False
        return self.overdue_by > 0 or self.ground is KeepingGround.LONG_AGREEMENT

    @property
    def message(self) -> Message:
        """What is to be done, in a sentence."""
        return Message(*_said(self))

    @property
    def reason(self) -> Message | None:
        """Why, in a sentence; None where nothing was looked at."""
        if self.ground is None:
            return None
        facts: dict[str, Printable | None] = {"term": self.term}
        template = _REASONS[self.ground]
        return Message(template, _facts(template, facts))

    @property
    def agreement(self) -> Message | None:
        """What an agreement would have to say, and until when it could keep the document; None where none could."""
        if self.limit is None:
            return None
        until = None if self.end is None else self.limit.after(self.end)
        template = _AGREEMENT if until is None else _AGREEMENT_UNTIL
        return Message(template, _facts(template, {"limit": self.limit, "until_day": until}))


def _facts(template: str, facts: "dict[str, Printable | None]") -> tuple[tuple[str, Printable], ...]:
    return tuple((name, fact) for name, fact in facts.items() if fact is not None and f"{{{name}}}" in template)


def _said(line: DisposalLine) -> tuple[str, tuple[tuple[str, Printable], ...]]:
    facts: dict[str, Printable | None] = {
        "last_day": line.last_day,
        "end_day": line.end,
        "destroyed": line.destroyed,
        "overdue": Period(days=line.overdue_by),
    }
    template = _template(line)
    return template, _facts(template, facts)


def _template(line: DisposalLine) -> str:
    match line.state:
        case DisposalState.DESTROY_NOW:
            return _OVERDUE if line.overdue_by else _DUE_TODAY
        case DisposalState.KEEP_UNTIL:
            return "Conservation permise jusqu’au {last_day} inclus, pas au-delà ; elle n’est pas obligatoire."
        case DisposalState.NEEDS_AGREEMENT:
            return _AT_THE_END if line.end is None else _AT_THE_END_ON
        case DisposalState.NOT_YET_DUE:
            return _NOT_ENDED if line.last_day is None else _NOT_ENDED_UNTIL
        case DisposalState.DESTROYED:
            return _DESTROYED_LATE if line.overdue_by else "Détruit ou anonymisé le {destroyed}."
        case _:
            return CANNOT_TELL


CANNOT_TELL = "Des faits manquent pour répondre ; rien ne permet de dire que ce document peut être conservé."
_OVERDUE = "À détruire sans attendre : le dernier jour permis était le {last_day}, dépassé de {overdue}."
_DUE_TODAY = "À détruire aujourd’hui, {last_day} : c’est le dernier jour permis."
_AT_THE_END = "L’action n’est pas terminée ; à détruire à son terme, sauf accord écrit donné d’ici là."
_AT_THE_END_ON = "L’action n’est pas terminée ; à détruire à son terme, le {end_day}, sauf accord écrit donné d’ici là."
_NOT_ENDED = "L’action n’est pas terminée ; rien n’est à détruire aujourd’hui."
_NOT_ENDED_UNTIL = "L’action n’est pas terminée ; à détruire au plus tard le {last_day}."
_DESTROYED_LATE = "Détruit ou anonymisé le {destroyed}, {overdue} après le dernier jour permis, le {last_day}."
_AGREEMENT = (
    "Ne peut être conservé que sur un accord écrit du bénéficiaire, donné au plus tard au terme de l’action et fondé "
    "sur la nécessité d’un suivi de sa situation ; pendant {limit} au plus."
)
_AGREEMENT_UNTIL = (
    "Ne peut être conservé que sur un accord écrit du bénéficiaire, donné au plus tard au terme de l’action et fondé "
    "sur la nécessité d’un suivi de sa situation ; pendant {limit} au plus, soit jusqu’au {until_day}."
)
_REASONS = {
    KeepingGround.NONE: "Aucune exception ne vaut pour ce document : il est détruit dès le terme de l’action.",
    KeepingGround.SYNTHESIS: "Document de synthèse : sa destruction n’est pas due pendant {term} après le terme.",
    KeepingGround.AGREEMENT: (
        "Accord écrit fondé sur la nécessité d’un suivi : il vaut pour {term} après le terme de l’action."
    ),
    KeepingGround.OTHER_AGREEMENT: (
        "L’accord enregistré ne suffit pas : il n’est pas écrit, ou n’est pas fondé sur la nécessité d’un suivi."
    ),
    KeepingGround.LATE_AGREEMENT: (
        "L’accord écrit a été donné après le terme de l’action : le document devait être détruit dès ce terme."
    ),
    KeepingGround.LONG_AGREEMENT: (
        "L’accord enregistré prévoit {term}, plus que la durée permise : il ne vaut pas tel quel. Faites-en ramener la "
        "durée, ou détruisez le document."
    ),
}
