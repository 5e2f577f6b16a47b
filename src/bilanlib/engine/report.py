"""What comes out of a check: immutable, sorted, deterministic. Nothing is worded until somebody asks."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Self

from attrs import field, frozen

from bilanlib.answers.finding import Finding
from bilanlib.answers.force import Force
from bilanlib.answers.missing import Missing
from bilanlib.answers.verdict import Verdict, join_items
from bilanlib.engine.context import Ctx
from bilanlib.engine.judging import judge
from bilanlib.engine.layering import homes_of
from bilanlib.engine.outcome import Leaf, Outcome
from bilanlib.engine.program import Program
from bilanlib.engine.rule import Rule
from bilanlib.engine.scheme import Gap, HumanDuty
from bilanlib.engine.trying import trier
from bilanlib.errors import BreachError, UnknownNameError
from bilanlib.law.citation import LAW_AS_OF, Reference
from bilanlib.messages.message import Message
from bilanlib.models.attestation import Attestation
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject
from bilanlib.periods.calendars import Calendar
from bilanlib.readings.pin import Pin
from bilanlib.readings.reading import Reading


@frozen(eq=False)
class Result:
    """What one rule, or one person who vouches for a duty, says of the case.

    Attributes:
        id: Id of the rule or of the duty.
        title: What must hold, in French.
        force: Whose word it is.
        verdict: The answer.
        leaves: Every run that led to it; the recommended answers come first.
        rule: The rule; None for a duty that somebody vouched for.
        attestation: The person's judgement; None for a rule.
        is_preview: Whether the rule comes from a draft; then it never counts for `lawful`.
        layer: Id of the scheme that it comes from: the one that was asked for, one that it includes, or a layer.
    """

    id: str
    title: str
    force: Force
    verdict: Verdict
    leaves: tuple[Leaf, ...] = ()
    rule: Rule | None = None
    attestation: Attestation | None = None
    is_preview: bool = False
    layer: str = ""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found, each thing once; the recommended answers come first."""
        return tuple(dict.fromkeys(finding for leaf in self.leaves for finding in leaf.findings))

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of the findings, each once."""
        return tuple(dict.fromkeys(finding.code for finding in self.findings))

    @property
    def missing(self) -> tuple[str, ...]:
        """Paths of the facts that the answer waits for."""
        return tuple(dict.fromkeys(path for finding in self.findings for path in finding.missing))

    @property
    def due_on(self) -> date | None:
        """First of the last days to do what is required; None where no day is set."""
        days = [finding.due_on for finding in self.findings if finding.due_on is not None]
        return min(days) if days else None

    @property
    def references(self) -> tuple[Reference, ...]:
        """Wordings the answer rests on; all it could rest on, where the governing day is not known."""
        used = [ref for leaf in self.leaves if leaf.edition is not None for ref in leaf.edition.references]
        return tuple(dict.fromkeys(used or (self.rule.sources if self.rule is not None else ())))

    @property
    def recommended(self) -> Verdict:
        """The answer under the recommended readings alone (under the pinned ones, where the caller pinned some)."""
        if self.verdict is not Verdict.REVIEW:
            return self.verdict
        # The runs of each thing begin with the recommended answers.
        firsts: dict[str, Verdict] = {}
        for leaf in self.leaves:
            firsts.setdefault(leaf.where, leaf.verdict)
        return join_items(firsts.values())


@frozen(eq=False)
class Judgement:
    """What a scheme says of a case on a day. What callers get is a `Report`: the same, and ways to write it down.

    Attributes:
        case: What was judged.
        at: Day of judgement.
        program: The scheme, made ready.
        outcomes: What judging gave, one per step of the program.
        calendar: Holidays that were used.
        pinned: Answers that were pinned, each once; where a pin is overruled, the answer preferred to it.
        previews: Drafts whose preview the caller asked for.
        pins: The pins among what the caller gave, overruled ones included.
    """

    case: Subject
    at: date
    program: Program = field(repr=False)
    outcomes: tuple[Outcome, ...] = field(repr=False)
    calendar: Calendar = field(repr=False)
    pinned: tuple[Reading, ...] = ()
    previews: tuple[str, ...] = ()
    pins: tuple[Pin, ...] = ()

    @cached_property
    def results(self) -> tuple[Result, ...]:
        """One per rule that has a wording on its governing day, then one per duty that somebody vouched for."""
        values, unknown = self.program.read(self.case)
        ctx, homes = Ctx(self.case, self.at, self.calendar, trier(self.pinned)), homes_of(self.program.scheme)
        results: list[Result] = []
        for step, outcome in zip(self.program.steps, self.outcomes, strict=True):
            if outcome.is_covered:
                # What passed at the first run, or was not due, is judged again in full: rules are pure.
                full = judge(self.program, step, values, unknown, ctx) if outcome.leaves is None else outcome
                results.append(_result(step.rule, full, homes[step.rule.id]))
        duties = self.program.scheme.all_duties()
        vouched = _vouched(self.case, self.at)
        return (
            *results,
            *(_attested(duty, vouched[duty.id], homes[duty.id]) for duty in duties if duty.id in vouched),
        )

    @property
    def not_covered(self) -> tuple[Gap, ...]:
        """What the scheme should answer and does not, and rules that have no wording on their governing day."""
        judged = zip(self.program.steps, self.outcomes, strict=True)
        gaps = tuple(gap for gap in self.program.scheme.all_gaps() if gap.concerns(self.case))
        return gaps + tuple(_gap(step.rule) for step, outcome in judged if not outcome.is_covered)

    @property
    def left_to_humans(self) -> tuple[HumanDuty, ...]:
        """Duties that no fact can show, that may concern the case, and for which nobody vouched."""
        vouched = _vouched(self.case, self.at)
        duties = self.program.scheme.all_duties()
        return tuple(duty for duty in duties if duty.id not in vouched and duty.concerns(self.case))

    @property
    def lawful(self) -> bool | None:
        """Whether every rule of force LAW holds.

        True when each passes or does not apply and nothing of that force is uncovered; False when one fails;
        None while one is open or in review, or something is uncovered, or where no rule of that force was applied: a
        scheme's own word makes nothing lawful. Drafts never count.
        """
        judged = zip(self.program.steps, self.outcomes, strict=True)
        counted = [(step.rule, outcome) for step, outcome in judged if outcome.is_covered]
        verdicts = {outcome.verdict for rule, outcome in counted if rule.force is Force.LAW and rule.preview is None}
        vouched = _vouched(self.case, self.at)
        duties = [duty for duty in self.program.scheme.all_duties() if duty.id in vouched and duty.force is Force.LAW]
        verdicts |= {vouched[duty.id].outcome for duty in duties}
        if Verdict.FAIL in verdicts:
            return False
        is_uncovered = any(gap.force is Force.LAW and not gap.is_announced for gap in self.not_covered)
        is_decided = bool(verdicts) and not verdicts & {Verdict.OPEN, Verdict.REVIEW}
        return True if is_decided and not is_uncovered else None

    def __copy__(self) -> Self:
        """Itself: it cannot change."""
        return self

    def __deepcopy__(self, _: object) -> Self:
        """Itself: nothing in it can change."""
        return self

    def __iter__(self) -> Iterator[Result]:
        """The results, in the order of the scheme."""
        return iter(self.results)

    def __getitem__(self, rule_id: str) -> Result:
        """The result of a rule.

        Raises:
            UnknownNameError: the report has no result of that id.
        """
        for result in self.results:
            if result.id == rule_id:
                return result
        known = ", ".join(result.id for result in self.results)
        raise UnknownNameError(f"report[{rule_id!r}] does not exist; its results are {known}")

    def with_verdict(self, *verdicts: Verdict) -> tuple[Result, ...]:
        """Results with one of these verdicts."""
        return tuple(result for result in self.results if result.verdict in verdicts)

    @property
    def failures(self) -> tuple[Result, ...]:
        """Results that fail, of whatever force."""
        return self.with_verdict(Verdict.FAIL)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Facts to ask for, the one that most rules wait for first."""
        waiting: dict[str, list[Result]] = {}
        for result in self.results:
            for path in result.missing:
                waiting.setdefault(path, []).append(result)
        work = [_missing(path, results) for path, results in waiting.items()]
        return tuple(sorted(work, key=lambda one: (-len(one.rules), one.path)))

    @property
    def notes(self) -> tuple[Message, ...]:
        """What the reader should know besides the verdicts."""
        days = [leaf.day for result in self.results for leaf in result.leaves if leaf.day is not None]
        read = "Droit lu jusqu’au {law}."
        if max([self.at, *days]) > LAW_AS_OF:
            read = "Droit lu jusqu’au {law} ; les jours suivants sont jugés sur les mêmes textes."
        said = [Message(read, (("law", LAW_AS_OF),))]
        if not any(result.force is Force.LAW and not result.is_preview for result in self.results):
            said.append(Message("Aucune règle de loi ou de règlement n’a été appliquée : le verdict n’en juge pas."))
        return tuple(said)

    def raise_for_failures(self, threshold: Force = Force.LAW) -> None:
        """Raise when a rule at least as strong as the threshold fails.

        Raises:
            ExceptionGroup: of one `BreachError` per finding that fails.
        """
        breaches = [
            BreachError(f"[{result.id}] {finding}")
            for result in self.failures
            if result.force.reaches(threshold) and not result.is_preview
            for finding in result.findings
            if finding.verdict is Verdict.FAIL
        ]
        if breaches:
            raise ExceptionGroup(f"{len(breaches)} non-conformité(s)", breaches)


def _result(rule: Rule, outcome: Outcome, layer: str) -> Result:
    is_preview = rule.preview is not None
    return Result(rule.id, rule.title, rule.force, outcome.verdict, outcome.leaves or (), rule, None, is_preview, layer)


def _gap(rule: Rule) -> Gap:
    reason = "aucune rédaction n’est encodée au jour dont dépend la règle"
    return Gap(id=rule.id, title=rule.title, reason=reason, force=rule.force)


def _vouched(case: Subject, at: date) -> dict[str, Attestation]:
    """The latest attestation on each duty, of those given by the day of judgement."""
    given = () if case.attestations is UNKNOWN else case.attestations
    return {one.rule: one for one in sorted(given, key=lambda one: one.on) if one.on <= at}


def _attested(duty: HumanDuty, attestation: Attestation, layer: str) -> Result:
    return Result(duty.id, duty.title, duty.force, attestation.outcome, attestation=attestation, layer=layer)


def _missing(path: str, results: list[Result]) -> Missing:
    rules = [result.rule for result in results if result.rule is not None]
    # A list that nobody told is asked for as a list; what a rule wants to draw from it comes second.
    listing = [rule for rule in rules if rule.each is not None and rule.each.path == path]
    ask = (listing or rules)[0].question_about(path)
    ids = tuple(rule.id for rule in rules)
    return Missing(path, Message(ask.text), ask.holder, Message(ask.proof), ids)
