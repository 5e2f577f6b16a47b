"""Makes kinds of deadlines of functions that give days. They borrow the frame of a rule."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar, TypeVarTuple

from attrs import evolve, field, frozen

from bilanlib.answers.finding import Finding, Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.missing import Holder
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.windows import Window
from bilanlib.engine.context import Ctx, NotToldError
from bilanlib.engine.deadline import DeadlineKind, Necessity
from bilanlib.engine.fact import Fact
from bilanlib.engine.rule import Needs, Rule
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.periods.calendars import DoubtfulDayError
from bilanlib.readings.reading import Reading

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


@frozen
class Dated(Finding):
    """Days that were worked out, in the form in which a body hands over what it found.

    Attributes:
        window: The days.
        untold: Paths of the facts that were asked for and that nobody told.
    """

    window: Window = field(kw_only=True)
    untold: tuple[str, ...] = field(kw_only=True)


class Asking:
    """Asks for facts that matter to a part of the answer only, and remembers which were not told."""

    __slots__ = ("_ctx", "untold")

    def __init__(self, ctx: Ctx) -> None:
        """Begin with nothing asked."""
        self._ctx = ctx
        self.untold: list[str] = []

    def __call__(self, fact: Fact[T]) -> Maybe[T]:
        """A fact of the case, or of the thing that is looked at; UNKNOWN where nobody told it."""
        return self.attempt(partial(self._ctx.ask, fact))

    def attempt(self, work: Callable[[], T]) -> Maybe[T]:
        """What comes out of some work that asks for facts; UNKNOWN where one of them was not told."""
        try:
            return work()
        except NotToldError as error:
            self.untold += error.paths
        except DoubtfulDayError:
            self.untold.append("territory")
        return UNKNOWN


_DATED = Template("dated", Verdict.NOT_APPLICABLE, "des jours sont fixés")


def deadline(
    id: str,  # noqa: A002 - what it is called everywhere else
    *,
    title: str,
    actors: tuple[Holder, ...],
    necessity: Necessity,
    silence: str,
    frame: Rule,
    needs: Needs[*Ts],
    may_ask: tuple[Fact[object], ...] = (),
    readings: tuple[type[Reading], ...] = (),
    force: Force | None = None,
    is_judged: bool = True,
) -> Callable[[Callable[[Ctx, Asking, *Ts], Window | None]], DeadlineKind]:
    """Make a kind of deadline of a function that gives days.

    `frame` is the rule whose condition, event, wordings, values and things are those of the deadline; it also judges
    it, unless `is_judged` says that it only lends its frame. `needs` are facts without which there is nothing to say:
    the checkers hold them against what the function takes. `may_ask` and `readings` are what it asks for. Without a
    `force` of its own the deadline has that of the rule. For the rest see `DeadlineKind`.
    """

    def make(days: Callable[[Ctx, Asking, *Ts], Window | None]) -> DeadlineKind:
        def body(ctx: Ctx, *told: *Ts) -> Findings:
            asking = Asking(ctx)
            window = days(ctx, asking, *told)
            if window is None:
                return ()
            return (Dated(_DATED, ctx.where, (), window.last, window=window, untold=tuple(asking.untold)),)

        return DeadlineKind(
            id=id,
            title=title,
            actors=actors,
            necessity=necessity,
            silence=silence,
            force=frame.force if force is None else force,
            # The deadline is there before the day on which its rule begins to ask: nothing is waited for.
            frame=evolve(
                frame,
                id=id,
                title=title,
                needs=needs.facts,
                may_ask=may_ask,
                readings=readings,
                waits=False,
                body=body,
            ),
            rule=frame if is_judged else None,
        )

    return make
