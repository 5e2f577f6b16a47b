"""What tests of told and untold facts share: paths, cases told in part, values to tell."""

import re

from hypothesis import assume
from hypothesis import strategies as st

from bilanlib.models.unknown import UNKNOWN
from bilanlib.testing.strategies import fact_paths, forget, values_at

CONTRADICTIONS = {"sources-disagree", "phase-not-held", "signed-before-sent", "refusal-not-recorded"}
"""Findings that two facts contradict each other: the second one is a contradiction wherever it comes from."""

NO_FACTS_OF_RULES = {"scheme", "layers", "attestations"}
"""By which rules a case is judged, and what people vouch for: none of them is a fact that a rule waits for."""


def at(case, path):
    """What stands at a path."""
    for step in re.findall(r"\w+", path):
        if isinstance(case, tuple):
            case = case[int(step)]
        else:
            words = {word.value: told for word, told in case.items()} if hasattr(case, "pairs") else {}
            case = words[step] if step in words else getattr(case, step)
    return case


def is_above(path, other):
    """Whether one path is the other, or stands above it."""
    return path == other or other.startswith((f"{path}.", f"{path}["))


def changes(before, after):
    """Rules whose verdict is another one, contradictions between facts left out."""
    known = {result.id: result.verdict for result in before}
    now = {result.id: result.verdict for result in after if not CONTRADICTIONS & set(result.codes)}
    return {rule: verdict for rule, verdict in now.items() if known.get(rule) is not verdict}


@st.composite
def forgotten(draw, cases):
    """A case told in part, its day, and the case from which facts were taken."""
    drawn = draw(cases)
    paths = [path for path in fact_paths(drawn.case) if path not in NO_FACTS_OF_RULES]
    assume(paths)
    shallow = [path for path in paths if "." not in path]
    gone = draw(st.lists(st.sampled_from(paths), max_size=7)) + draw(st.lists(st.sampled_from(shallow), max_size=2))
    return forget(drawn.case, gone), drawn.at, drawn.case


@st.composite
def values(draw, case, path, whole):
    """What stood at a path before it was forgotten, or any other value."""
    before = UNKNOWN
    if path in fact_paths(whole):
        before = at(whole, path)
    return before if before is not UNKNOWN and draw(st.booleans()) else draw(values_at(case, path))
