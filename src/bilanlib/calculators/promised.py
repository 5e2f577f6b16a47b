"""What phases were to cover, held against what they cover."""

from collections.abc import Mapping

from bilanlib.models.terms import Phase, Topic


def lacking_topics(
    promised: Mapping[Phase, frozenset[Topic]], covered: Mapping[Phase, tuple[Topic, ...]]
) -> tuple[tuple[Phase, tuple[Topic, ...]], ...]:
    """Phases that are told and do not cover all that was promised, each with what it lacks, in the order of words."""
    told = [(phase, wanted.difference(covered[phase])) for phase, wanted in promised.items() if phase in covered]
    return tuple((phase, tuple(one for one in Topic if one in lacking)) for phase, lacking in told if lacking)


def untold_phases(
    promised: Mapping[Phase, frozenset[Topic]], covered: Mapping[Phase, tuple[Topic, ...]]
) -> tuple[str, ...]:
    """Paths of the phases of which nobody told what they cover."""
    return tuple(f"topics.{phase.value}" for phase in promised if phase not in covered)
