"""What the rule on destruction says of each document, turned into what is to be done with it."""

from datetime import date

from attrs import evolve, frozen

from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx, NotToldError
from bilanlib.engine.edition import Edition
from bilanlib.engine.judging import judge
from bilanlib.engine.outcome import Choices, Leaf, Outcome
from bilanlib.engine.program import Program, Step, edition_on
from bilanlib.engine.trying import trier
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Document
from bilanlib.models.terms import DocumentKind
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail.r6313_7 import RETENTION
from bilanlib.periods.calendars import Calendar
from bilanlib.questions.disposal_lines import DisposalLine, DisposalState
from bilanlib.readings.reading import Reading
from bilanlib.rules.facts.documents import DOCUMENTS
from bilanlib.rules.fr.code_du_travail.r6313_7.keeping import keeping_of


@frozen(eq=False)
class Judging:
    """A case under the rule on destruction.

    Attributes:
        program: The scheme, made ready.
        step: The rule.
        case: The case.
        documents: Its documents.
        at: The day asked about.
        calendar: Public holidays; none has a part in this.
        pinned: Answers that are pinned.
    """

    program: Program
    step: Step
    case: Bilan
    documents: tuple[Document, ...]
    at: date
    calendar: Calendar
    pinned: tuple[Reading, ...]

    def outcome(self) -> Outcome:
        """What the rule says of the case on the day."""
        return self._judge(self.case, self.at, self.pinned)

    def lines(self, place: int, leaves: tuple[Leaf, ...]) -> tuple[DisposalLine, ...]:
        """What each set of answers says of a document."""
        return tuple(line for leaf in _of(place, leaves) for line in self._lines(place, leaf))

    def _judge(self, case: Bilan, day: date, pinned: tuple[Reading, ...]) -> Outcome:
        values, unknown = self.program.read(case)
        return judge(self.program, self.step, values, unknown, Ctx(case, day, self.calendar, trier(pinned)))

    def _lines(self, place: int, leaf: Leaf) -> list[DisposalLine]:
        document = self.documents[place]
        gone = gone_by(document, self.at)
        if gone is not None:
            return [self._destroyed(place, leaf, gone)]
        if leaf.day is not None and self.at < leaf.day:
            return self._foreseen(place, leaf, leaf.day)
        return [self._line(place, leaf, leaf.choices, leaf.day)]

    def _foreseen(self, place: int, leaf: Leaf, end: date) -> list[DisposalLine]:
        """The action ends later: what the rule will say that day of what is still held then."""
        held = evolve(self.documents[place], destroyed_on=None)
        later = evolve(self.case, documents=(*self.documents[:place], held, *self.documents[place + 1 :]))
        answers = tuple(told[0] for _, told in leaf.choices)
        leaves = self._judge(later, end, (*self.pinned, *answers)).leaves or ()
        # What leads to that end is told by the leaf; what the body asks comes after it.
        skipped = len(leaf.choices)
        return [self._line(place, one, leaf.choices + one.choices[skipped:], end) for one in _of(place, leaves)]

    def _line(self, place: int, leaf: Leaf, choices: Choices, end: date | None) -> DisposalLine:
        is_early = end is not None and self.at < end
        state = DisposalState.NOT_YET_DUE if is_early else DisposalState.CANNOT_TELL
        line = evolve(self._blank(leaf, state), choices=choices, end=end)
        kind = self.documents[place].kind
        if leaf.verdict is Verdict.OPEN or kind is UNKNOWN:
            return line
        if end is None or leaf.edition is None:
            return self._unended(place, line, kind)
        return self._ended(self._ctx(place, leaf.edition, leaf.choices), line, kind, end)

    def _ended(self, ctx: Ctx, line: DisposalLine, kind: DocumentKind, end: date) -> DisposalLine:
        """The end of the action is known: until when the document may be held follows."""
        kept = keeping_of(ctx, end, kind)
        if self.at < end:
            state = DisposalState.NOT_YET_DUE if kept.ground.keeps else DisposalState.NEEDS_AGREEMENT
        else:
            state = DisposalState.DESTROY_NOW if kept.is_due(self.at) else DisposalState.KEEP_UNTIL
        limit = None if kept.ground.keeps or self.at > end else ctx.value(RETENTION)
        return evolve(line, state=state, ground=kept.ground, last_day=kept.last_day, term=kept.term, limit=limit)

    def _unended(self, place: int, line: DisposalLine, kind: DocumentKind) -> DisposalLine:
        """No end is in sight: the text of the day says whether the document will have to go then, but on no day."""
        waiting = evolve(line, state=DisposalState.NOT_YET_DUE)
        edition = edition_on(self.step, self.at)
        if edition is None:
            return waiting
        ctx = self._ctx(place, edition, ())
        try:
            kept = keeping_of(ctx, self.at, kind)
        except NotToldError as error:
            return evolve(waiting, missing=error.paths)
        if kept.ground.keeps:
            # Whether a synthesis is excepted is disputed, and only the end brings the dispute up.
            return waiting
        state, limit = DisposalState.NEEDS_AGREEMENT, ctx.value(RETENTION)
        return evolve(line, state=state, ground=kept.ground, term=kept.term, limit=limit)

    def _destroyed(self, place: int, leaf: Leaf, gone: date) -> DisposalLine:
        """The document is gone: what is left to say is whether it went in time."""
        line = evolve(self._blank(leaf, DisposalState.DESTROYED), destroyed=gone)
        kind = self.documents[place].kind
        if leaf.verdict is Verdict.OPEN or kind is UNKNOWN or leaf.edition is None or leaf.day is None:
            return line
        if gone <= leaf.day:
            return line
        kept = keeping_of(self._ctx(place, leaf.edition, leaf.choices), leaf.day, kind)
        return evolve(line, ground=kept.ground, last_day=kept.last_day, term=kept.term)

    def _blank(self, leaf: Leaf, state: DisposalState) -> DisposalLine:
        return DisposalLine(
            state=state,
            at=self.at,
            choices=leaf.choices,
            end=leaf.day,
            missing=tuple(path for finding in leaf.findings for path in finding.missing),
            references=self.step.rule.sources if leaf.edition is None else leaf.edition.references,
        )

    def _ctx(self, place: int, edition: Edition, choices: Choices) -> Ctx:
        """What the body of the rule saw when it was run under these answers."""
        ctx = Ctx(self.case, self.at, self.calendar, trier(self.pinned))
        ctx.look_at(DOCUMENTS, place, self.documents[place])
        ctx.value = edition.lookup
        ctx.chosen = {question: answers[0] for question, answers in choices}
        return ctx


def gone_by(document: Document, day: date) -> date | None:
    """Day by which a document was destroyed, if it was by that day; a destruction that is foreseen is none yet."""
    gone = document.destroyed_on
    return None if gone is UNKNOWN or gone is None or gone > day else gone


def _of(place: int, leaves: tuple[Leaf, ...]) -> list[Leaf]:
    """The runs that speak of a document, or of all of them."""
    return [leaf for leaf in leaves if leaf.where in {"", f"documents[{place}]"}]
