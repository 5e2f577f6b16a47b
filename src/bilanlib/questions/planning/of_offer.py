"""What an offer promises: hours, phases, interviews, how long it takes. Its averages bound nothing."""

from collections.abc import Iterator

from attrs import evolve, frozen

from bilanlib.calculators.planning.effects import Effect, HasPhase, HoursWithin, Interviews, Lasts, NotBefore
from bilanlib.messages.message import Message
from bilanlib.messages.printable import Printable
from bilanlib.models.programme import Programme
from bilanlib.models.session_kinds import ACTION_KINDS, OUTSIDE, OUTSIDE_KINDS
from bilanlib.models.terms import Phase, SessionKind, Stage
from bilanlib.models.unknown import UNKNOWN
from bilanlib.periods.span import NOTHING, Span
from bilanlib.questions.planning.constraint import Constraint, Origin

ACTION_PHASES = tuple(phase for phase in Phase if phase not in OUTSIDE_KINDS)
"""Phases of the action itself, in their order."""


@frozen
class Stated:
    """Hours that an offer states.

    Attributes:
        path: Where it states them first.
        stage: What they speak of.
        phase: The phase; None for all.
        kind: The kind of hours; None for all.
        span: How many, within bounds.
    """

    path: str
    stage: Stage
    phase: Phase | None
    kind: SessionKind | None
    span: Span


def of_offer(offer: Programme) -> Iterator[Constraint]:
    """The constraints that an offer sets."""
    if offer.published_on is not UNKNOWN:
        yield Constraint(
            id="published_on",
            origin=Origin.OFFER,
            message=Message("aucune séance avant le {day}, jour de l’édition", (("day", offer.published_on),)),
            not_before=offer.published_on,
            effects=(NotBefore(offer.published_on),),
        )
    named = phases_named(offer)
    if named:
        yield _said("phases", "une séance au moins pour : {phases}", *map(HasPhase, named), phases=named)
    yield from _of_hours(offer)
    if offer.interviews is not UNKNOWN and offer.interviews is not None:
        effect = Interviews(offer.interviews, offer.interviews)
        yield _said("interviews", "nombre d’entretiens : {number}", effect, number=offer.interviews)
    yield from _of_span(offer)


def totals_of(offer: Programme) -> tuple[Stated, ...]:
    """The hours of the action that an offer states: each total of the whole, and what is stated of each part.

    What is not told to be of a stage is taken as declared, which is what offers do. What was delivered is no promise.
    """
    wholes: list[Stated] = []
    parts: dict[tuple[Stage, Phase | None, SessionKind | None], Stated] = {}
    for place, one in enumerate(() if offer.totals is UNKNOWN else offer.totals):
        stage = Stage.DECLARED if one.stage is UNKNOWN else one.stage
        if one.hours is UNKNOWN or stage is Stage.DELIVERED or one.phase in OUTSIDE_KINDS or one.kind in OUTSIDE:
            continue
        said = Stated(f"totals[{place}]", stage, one.phase, one.kind, one.hours)
        if one.phase is None and one.kind is None:
            wholes.append(said)
            continue
        # What is stated twice of one part adds up; totals of the whole stand side by side.
        about = stage, one.phase, one.kind
        parts[about] = evolve(parts[about], span=parts[about].span + one.hours) if about in parts else said
    return (*wholes, *parts.values())


def phases_named(offer: Programme) -> tuple[Phase, ...]:
    """Phases of the action that an offer says it has."""
    named = () if offer.phases is UNKNOWN else offer.phases
    return tuple(phase for phase in ACTION_PHASES if phase in named)


def _of_hours(offer: Programme) -> Iterator[Constraint]:
    totals = totals_of(offer)
    for one in totals:
        phases = frozenset(ACTION_PHASES) if one.phase is None else frozenset({one.phase})
        kinds = ACTION_KINDS if one.kind is None else frozenset({one.kind})
        words = tuple(word for word in (one.phase, one.kind) if word is not None)
        effect = HoursWithin(phases, kinds, one.span)
        if words:
            yield _said(one.path, "{about} : {hours}", effect, about=words, hours=one.span)
        else:
            yield _said(one.path, "{hours} en tout", effect, hours=one.span)
    for stage in dict.fromkeys(one.stage for one in totals):
        yield from _closed(stage, [one for one in totals if one.stage is stage])


def _closed(stage: Stage, totals: list[Stated]) -> Iterator[Constraint]:
    """A breakdown is complete: a phase that it does not list, or a kind in a phase, has no hours."""
    by_phase = {one.phase for one in totals if one.phase is not None and one.kind is None}
    if by_phase:
        told = tuple(phase for phase in ACTION_PHASES if phase in by_phase)
        effect = HoursWithin(frozenset(ACTION_PHASES) - by_phase, ACTION_KINDS, NOTHING)
        yield _said(f"totals.{stage.value}.phases", "aucune heure hors de ces phases : {phases}", effect, phases=told)
    by_kind = {one.kind for one in totals if one.phase is None and one.kind is not None}
    if by_kind:
        kinds = tuple(kind for kind in SessionKind if kind in by_kind)
        effect = HoursWithin(frozenset(ACTION_PHASES), ACTION_KINDS - by_kind, NOTHING)
        yield _said(f"totals.{stage.value}.kinds", "aucune heure d’une autre nature que : {kinds}", effect, kinds=kinds)
    cells = [one for one in totals if one.phase is not None and one.kind is not None]
    if cells:
        listed = {phase: frozenset(one.kind for one in cells if one.phase is phase) for phase in ACTION_PHASES}
        effects = [HoursWithin(frozenset({phase}), ACTION_KINDS - kinds, NOTHING) for phase, kinds in listed.items()]
        text = "aucune heure que le détail par phase et par nature ne donne"
        yield _said(f"totals.{stage.value}.cells", text, *effects)


def _of_span(offer: Programme) -> Iterator[Constraint]:
    span = offer.span
    if span is UNKNOWN or span is None:
        return
    if span.shortest is not UNKNOWN and span.shortest is not None:
        text = "{shortest} au moins de la première à la dernière séance"
        yield _said("span.shortest", text, Lasts(shortest=span.shortest), shortest=span.shortest)
    if span.longest is not UNKNOWN and span.longest is not None:
        text = "{longest} au plus de la première à la dernière séance"
        yield _said("span.longest", text, Lasts(longest=span.longest), longest=span.longest)


def _said(name: str, text: str, *effects: Effect, **facts: Printable) -> Constraint:
    return Constraint(id=name, origin=Origin.OFFER, message=Message(text, tuple(facts.items())), effects=effects)
