"""Schemes: which rules go together, what they leave to people, what they leave out."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from attrs import frozen

from bilanlib.answers.force import Force
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
    """Rules that go together. A scheme only adds to those it includes.

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

    def all_rules(self) -> tuple[Rule, ...]:
        """Its rules and those of the schemes it includes."""
        return tuple(rule for scheme in self.includes for rule in scheme.all_rules()) + self.rules

    def all_duties(self) -> tuple[HumanDuty, ...]:
        """Its human duties and those of the schemes it includes."""
        return tuple(duty for scheme in self.includes for duty in scheme.all_duties()) + self.duties

    def all_gaps(self) -> tuple[Gap, ...]:
        """Its gaps and those of the schemes it includes."""
        return tuple(gap for scheme in self.includes for gap in scheme.all_gaps()) + self.gaps

    def all_provisions(self) -> tuple[Provision, ...]:
        """Its provisions and those of the schemes it includes."""
        return tuple(one for scheme in self.includes for one in scheme.all_provisions()) + self.provisions

    def all_disclosure(self) -> tuple[Parameter[DisclosureTable], ...]:
        """Its table of who may be shown what, and those of the schemes it includes: each of them binds."""
        own = () if self.disclosure is None else (self.disclosure,)
        return tuple(table for scheme in self.includes for table in scheme.all_disclosure()) + own

    def all_deadlines(self) -> tuple[DeadlineKind, ...]:
        """Its kinds of deadlines and those of the schemes it includes."""
        return tuple(kind for scheme in self.includes for kind in scheme.all_deadlines()) + self.deadlines()
