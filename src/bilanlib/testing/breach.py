"""The catalogue of breaches: which rule fails after which change."""

from attrs import frozen

from bilanlib.testing import breaches, breaches_convention
from bilanlib.testing.edits import Change


@frozen(kw_only=True)
class Breach:
    """One way to break a rule.

    Attributes:
        rule: Id of the rule that fails.
        change: Breaks a lawful case under the employer's plan that is judged after its last session.
        silences: Ids of rules that may no longer fail once this is done.
    """

    rule: str
    change: Change
    silences: frozenset[str] = frozenset()


_CONSENT, _HOURS = "fr.ct.L6313-4.consent", "fr.ct.L6313-4.max-duration"
_PHASES, _DESTROY = "fr.ct.R6313-4.phases", "fr.ct.R6313-7.destroy"
_PARTIES, _MENTIONS, _ACCEPTANCE = "fr.ct.R6313-8.parties", "fr.ct.R6313-8.mentions", "fr.ct.R6313-8.acceptance"

# In the order in which they are done: what moves the first and the last session comes first.
BREACHES: tuple[Breach, ...] = (
    Breach(rule=_PHASES, change=breaches.missing_phase),
    Breach(rule=_PHASES, change=breaches.missing_conclusion, silences=frozenset({_DESTROY})),
    Breach(rule=_HOURS, change=breaches.too_many_hours),
    Breach(rule=_CONSENT, change=breaches.late_consent),
    Breach(rule=_CONSENT, change=breaches.absent_consent),
    Breach(rule=_CONSENT, change=breaches.refused_consent),
    Breach(rule=_CONSENT, change=breaches.withdrawn_consent),
    Breach(rule="fr.ct.L6313-4.disclosure", change=breaches.shown_without_agreement),
    Breach(rule="fr.ct.R6313-5.not-employer", change=breaches.same_siren),
    Breach(rule="fr.ct.R6313-6.identified-unit", change=breaches.no_unit),
    Breach(rule=_DESTROY, change=breaches.kept),
    Breach(rule=_DESTROY, change=breaches.kept_on_a_bad_agreement),
    Breach(rule=_DESTROY, change=breaches.destroyed_late),
    Breach(rule=_ACCEPTANCE, change=breaches_convention.late_signature),
    Breach(rule=_ACCEPTANCE, change=breaches_convention.silence),
    Breach(rule=_ACCEPTANCE, change=breaches_convention.refusal),
    Breach(rule=_PARTIES, change=breaches_convention.missing_signature),
    Breach(rule=_MENTIONS, change=breaches_convention.lacking_mention),
    Breach(
        rule=_PARTIES,
        change=breaches_convention.no_convention,
        silences=frozenset({_MENTIONS, _ACCEPTANCE}),
    ),
)
"""All of them, in the order in which they are done when a case has several."""
