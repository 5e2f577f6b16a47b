"""Schemes: which rules go together, what they leave to people, what they leave out."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeVar

from attrs import evolve, frozen

from bilanlib.answers.force import Force
from bilanlib.engine.clashes import refuse_clashes
from bilanlib.engine.deadline import DeadlineKind
from bilanlib.engine.facet import Facet
from bilanlib.engine.fact import Fact
from bilanlib.engine.provision import Provision
from bilanlib.engine.rule import Rule
from bilanlib.law.citation import Reference
from bilanlib.models.terms import Phase
from bilanlib.models.views import Subject
from bilanlib.parameters.parameter import Parameter
from bilanlib.parameters.policies import DisclosureTable
from bilanlib.periods.calendars import Calendar

T = TypeVar("T")


def _may_hold(condition: Fact[bool] | None, case: Subject) -> bool:
    return condition is None or type(case) not in condition.subjects or condition.read(case) is not False


@frozen(eq=False, kw_only=True)
class HumanDuty:
    """A duty that no fact can show: people answer for it.

    Attributes:
        id: Its address, like a rule's.
        title: What must hold, in French.
        guidance: How to judge it, in French.
        sources: Wordings it rests on.
        force: Whose word it is.
        when: A condition on the case; None for every case. Where it surely does not hold, there is nothing to judge.
    """

    id: str
    title: str
    guidance: str
    sources: tuple[Reference, ...]
    force: Force = Force.LAW
    when: Fact[bool] | None = None

    def concerns(self, case: Subject) -> bool:
        """Whether it may matter to a case."""
        return _may_hold(self.when, case)


@frozen(eq=False, kw_only=True)
class Gap:
    """Something a scheme should answer and does not.

    Attributes:
        id: Its address, like a rule's.
        title: What is not judged, in French.
        reason: Why, in French.
        force: Whose word it is; a gap of force LAW leaves `lawful` undecided.
        is_announced: Whether it is only a requirement that a later version will judge: the report lists it, and
            `lawful` speaks of the rest.
        when: A condition on the case; None for every case. Where it surely does not hold, nothing is left out.
    """

    id: str
    title: str
    reason: str
    force: Force
    is_announced: bool = False
    when: Fact[bool] | None = None

    def concerns(self, case: Subject) -> bool:
        """Whether it may matter to a case."""
        return _may_hold(self.when, case)


@frozen(eq=False, kw_only=True)
class Scheme:
    """Rules that go together. A scheme only adds to those it includes: it may tighten their values, never loosen them.

    Attributes:
        id: Stable name: `fr-private`.
        title: What it is, in French.
        rules: Its rules.
        duties: What it leaves to people.
        gaps: What it should answer and does not.
        includes: Schemes whose content it takes over.
        provisions: What its texts say, sentence by sentence, and what becomes of it.
        disclosure: Who may be shown what; None where it says nothing of its own.
        deadlines: Gives the kinds of dated consequences that its cases can have. It is called when somebody asks for
            them: most checks never do, and need not load them.
        facets: What it sets, for the table that compares schemes, each with the values that set it. A facet that is
            not among them is one that its texts say nothing about.
        phase_names: What it calls its phases, in French and in their order; empty where it sets none.
        calendar: Public holidays in which its cases are counted; None for those of the case's French territory.
        layers: Further schemes under which a case stands as well; empty for a scheme by itself. See `layered`.

    Raises:
        InvalidValueError: two of its rules have one id, or a value is looser than the one of the law that it tightens.
    """

    id: str
    title: str
    rules: tuple[Rule, ...]
    duties: tuple[HumanDuty, ...] = ()
    gaps: tuple[Gap, ...] = ()
    includes: tuple["Scheme", ...] = ()
    provisions: tuple[Provision, ...] = ()
    disclosure: Parameter[DisclosureTable] | None = None
    deadlines: Callable[[], tuple[DeadlineKind, ...]] = tuple
    facets: Mapping[Facet, tuple[Parameter[object], ...]] = MappingProxyType({})
    phase_names: Mapping[Phase, str] = MappingProxyType({})
    calendar: Calendar | None = None

    layers: tuple["Scheme", ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse what clashes with what it includes."""
        refuse_clashes(self.id, self.rules, self.all_rules())

    def parts(self) -> tuple["Scheme", ...]:
        """The schemes that it is made of: those it includes, then itself, then its layers with theirs; each once."""
        included = [part for scheme in self.includes for part in scheme.parts()]
        layers = [part for scheme in self.layers for part in scheme.parts()]
        found: dict[str, Scheme] = {}
        for part in (*included, self, *layers):
            found.setdefault(part.id, part)
        return tuple(found.values())

    def all_rules(self) -> tuple[Rule, ...]:
        """Its rules and those of its parts, each once."""
        return self._of_parts(lambda part: part.rules)

    def all_duties(self) -> tuple[HumanDuty, ...]:
        """Its human duties and those of its parts."""
        return self._of_parts(lambda part: part.duties)

    def all_gaps(self) -> tuple[Gap, ...]:
        """Its gaps and those of its parts."""
        return self._of_parts(lambda part: part.gaps)

    def all_provisions(self) -> tuple[Provision, ...]:
        """Its provisions and those of its parts."""
        return self._of_parts(lambda part: part.provisions)

    def all_disclosure(self) -> tuple[Parameter[DisclosureTable], ...]:
        """Its table of who may be shown what, and those of its parts: each of them binds."""
        return self._of_parts(lambda part: () if part.disclosure is None else (part.disclosure,))

    def stood_under(self) -> tuple["Scheme", ...]:
        """The schemes under which a case stands, each with what it includes and without layers: itself, then those."""
        return (evolve(self, layers=()) if self.layers else self, *self.layers)

    def all_deadlines(self) -> tuple[DeadlineKind, ...]:
        """Its kinds of deadlines and those of its parts."""
        return self._of_parts(lambda part: part.deadlines())

    def _of_parts(self, own: Callable[["Scheme"], tuple[T, ...]]) -> tuple[T, ...]:
        """What its parts hold, in their order; what two of them hold stands once."""
        return tuple(dict.fromkeys(one for part in self.parts() for one in own(part)))
