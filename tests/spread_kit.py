"""Draws from the strategies until every rule of some schemes has given every verdict that it can give."""

from collections import Counter

from hypothesis import Phase, given, seed, settings

from bilanlib import Verdict, check
from bilanlib.schemes.catalogue import OURS
from bilanlib.testing.strategies import (
    apef_febi_bilans,
    apef_febi_programmes,
    bilans,
    fpe_bilans,
    incomplete_bilans,
    inside_bilans,
    programmes,
    promised_bilans,
    provider_bilans,
    provider_programmes,
    public_bilans,
    self_paid_bilans,
)

RULES = [(scheme.id, rule) for scheme in OURS for rule in scheme.rules if rule.preview is None]
_PRIVATE, _PROMISED = frozenset({"fr-private"}), frozenset({"interactif", "mycampus"})
_INSIDE, _PUBLIC = frozenset({"fr-bpi", "fr-cdg84", "fr-bpp"}), frozenset({"fr-fpt", "fr-fph", "anfh"})
_BELGIAN = frozenset({"be-apef-febi"})
_PROVIDERS = frozenset({"fr-provider"})
DRAWS = (
    (bilans(), _PRIVATE),
    (incomplete_bilans(), _PRIVATE),
    (self_paid_bilans(), _PRIVATE),
    (programmes(), _PRIVATE | _PROMISED),
    (fpe_bilans(), frozenset({"fr-fpe"})),
    (inside_bilans(), _INSIDE),
    (public_bilans(), _PUBLIC),
    (apef_febi_bilans(), _BELGIAN),
    (apef_febi_programmes(), _BELGIAN),
    (promised_bilans(), _PROMISED),
    (provider_bilans(), _PROVIDERS),
    (provider_programmes(), _PROVIDERS),
)
"""Strategies, and the schemes whose rules they are for."""

EACH_TIME, LEAST, MOST = 100, 2, 60
"""How many cases of a strategy are drawn at a time; how often at least, and how often at most."""

STUCK = 0.98
"""A rule that gives one verdict in so many cases is hardly tried. Some concern few cases: who pays alone, from afar."""


ONLY_PINNED = {Verdict.FAIL}
ONLY_PINNED_RULES = {
    "fr.ct.R6313-4.group-sessions",
    "fr.ct.L6353-3.contract",
    "fr.ct.L6353-4.mentions",
    "fr.ct.L6353-5.withdrawal",
    "fr.ct.L6353-6.no-early-payment",
    "fr.ct.L6353-6.first-payment",
    "fr.ct.L6353-6.staggered-balance",
    "fr.ct.L6353-6.instalments",
    "fr.ct.L6353-7.force-majeure",
    "fr.ct.L6353-8.information",
    "fr.conso.L221-18.withdrawal",
}
"""Rules that fail only where a caller pins an answer: one that nobody serious holds, or one of two that are tried."""


NEVER_FAILING = {"be.apef-febi.duree.parameter-tension"}
"""Rules that only say something: what they find is no breach."""


def expected(rule):
    """Verdicts that a rule can give; readings can disagree only where it has some."""
    is_disputed = any(len(question.tried()) > 1 for question in rule.disputes())
    unseen = ONLY_PINNED if rule.id in ONLY_PINNED_RULES | NEVER_FAILING else set()
    return set(Verdict) - unseen - (set() if is_disputed else {Verdict.REVIEW})


def is_spread(counts, rules):
    """Whether each of these rules gave every verdict that it can give, and none of them nearly always."""
    return all(
        all(counts[scheme, rule.id, verdict] for verdict in expected(rule)) and not is_stuck(counts, scheme, rule.id)
        for scheme, rule in rules
    )


def is_stuck(counts, scheme, rule):
    found = [counts[scheme, rule, verdict] for verdict in Verdict]
    return max(found) >= STUCK * sum(found)


def drawn_for(wanted):
    """How often each rule of some schemes gave each verdict, once all did, or after the most draws."""
    # Hypothesis also draws constants of the modules that are imported: a new test file changes the draws.
    of_each = [(cases, schemes.intersection(wanted), Counter()) for cases, schemes in DRAWS]
    of_each = [(cases, schemes, counts) for cases, schemes, counts in of_each if schemes]
    for number in range(MOST):
        for cases, schemes, counts in of_each:
            if number < LEAST or not is_spread(sum_of(of_each), concerned(counts, schemes)):
                draw(cases, number, counts)
    return sum_of(of_each)


def draw(cases, number, counts):
    """One time of drawing from a strategy, counted."""

    @seed(number)
    @settings(max_examples=EACH_TIME, database=None, derandomize=False, phases=[Phase.generate])
    @given(cases)
    def judge(drawn):
        report = check(drawn.case, at=drawn.at)
        # Not its results: those are judged again in full.
        judged = zip(report.program.steps, report.outcomes, strict=True)
        name = report.program.scheme.id
        counts.update((name, step.rule.id, outcome.verdict) for step, outcome in judged if outcome.is_covered)

    judge()


def sum_of(of_each):
    return sum((counts for _, _, counts in of_each), Counter())


def concerned(counts, schemes):
    """The rules of some schemes that say something of what one strategy draws: no offer tells of an absence."""
    told = {(scheme, rule) for scheme, rule, verdict in counts if verdict is not Verdict.NOT_APPLICABLE}
    return [(scheme, rule) for scheme, rule in RULES if scheme in schemes and (scheme, rule.id) in told]


def each_verdict(schemes):
    """Scheme, rule and verdict, for each that must be reached."""
    rules = [(scheme, rule) for scheme, rule in RULES if scheme in schemes]
    return [(scheme, rule.id, verdict) for scheme, rule in rules for verdict in Verdict if verdict in expected(rule)]


def each_rule(schemes):
    """Scheme and rule."""
    return [(scheme, rule.id) for scheme, rule in RULES if scheme in schemes]
