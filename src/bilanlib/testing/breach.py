"""The catalogue of breaches: which rule fails after which change."""

from attrs import frozen

from bilanlib.models.terms import FundingSource, Phase
from bilanlib.testing import accounts, breaches, breaches_convention, breaches_course
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
_ADDRESSEE, _CELL = "fr.ct.L6313-4.addressee", "fr.ct.R1233-27.informed-cell"
_INTERVIEWS, _START = "fr.ct.R6313-4.personal-interviews", "fr.ct.R6313-8.start"
_CONCLUSION_GONE = frozenset({_DESTROY, _ADDRESSEE, _CELL, _INTERVIEWS})
_PLAN, _LEAVE = FundingSource.EMPLOYER_PLAN, FundingSource.REDEPLOYMENT_LEAVE
_PARTIES, _MENTIONS, _ACCEPTANCE = "fr.ct.R6313-8.parties", "fr.ct.R6313-8.mentions", "fr.ct.R6313-8.acceptance"

# In the order in which they are done: what moves the first and the last session comes first.
BREACHES: tuple[Breach, ...] = (
    Breach(rule=_PHASES, change=breaches.missing_phase),
    Breach(rule=_PHASES, change=breaches.missing_conclusion, silences=_CONCLUSION_GONE),
    Breach(rule=_HOURS, change=breaches.too_many_hours),
    Breach(rule=_CONSENT, change=breaches.late_consent),
    Breach(rule=_CONSENT, change=breaches.absent_consent),
    Breach(rule=_CONSENT, change=breaches.refused_consent),
    Breach(rule=_CONSENT, change=breaches.withdrawn_consent),
    Breach(rule="fr.ct.L6313-4.refusal-protected", change=breaches_course.measure_for_refusal),
    Breach(rule="fr.ct.R6313-4.preliminary", change=breaches_course.lacking_topic(Phase.PRELIMINARY)),
    Breach(rule="fr.ct.R6313-4.investigation", change=breaches_course.lacking_topic(Phase.INVESTIGATION)),
    Breach(rule="fr.ct.R6313-4.conclusions", change=breaches_course.lacking_topic(Phase.CONCLUSION)),
    Breach(rule="fr.ct.R6313-4.led-by-provider", change=breaches_course.led_by_another),
    # What is drawn in writing is not led by the provider, and one answer to A3 no longer counts its hours.
    Breach(rule=_INTERVIEWS, change=breaches_course.conclusion_in_a_group, silences=frozenset({_HOURS})),
    Breach(rule="fr.ct.R6313-4.follow-up", change=breaches_course.no_follow_up),
    Breach(rule=_ADDRESSEE, change=breaches_course.undelivered),
    Breach(rule="fr.ct.L6313-4.disclosure", change=breaches.shown_without_agreement),
    Breach(rule="fr.ct.L6323-2.agreement", change=accounts.no_agreement),
    Breach(rule="fr.ct.D6353-1.terms", change=accounts.no_terms),
    Breach(rule="fr.ct.D6323-6.guidance", change=accounts.not_informed),
    Breach(rule="fr.ct.R6313-5.not-employer", change=breaches.same_siren),
    Breach(rule="fr.ct.R6313-6.identified-unit", change=breaches.no_unit),
    Breach(rule=_DESTROY, change=breaches.kept),
    Breach(rule=_DESTROY, change=breaches.kept_on_a_bad_agreement),
    Breach(rule=_DESTROY, change=breaches.kept_on_a_late_agreement),
    Breach(rule=_DESTROY, change=breaches.destroyed_late),
    Breach(rule=_ACCEPTANCE, change=breaches_convention.late_signature),
    Breach(rule=_ACCEPTANCE, change=breaches_convention.silence),
    Breach(rule=_ACCEPTANCE, change=breaches_convention.refusal),
    Breach(rule=_PARTIES, change=breaches_convention.missing_signature),
    Breach(rule=_START, change=breaches_convention.under(_PLAN, breaches_convention.signed_after_the_start)),
    Breach(
        rule="fr.ct.R1233-35.after-conclusion",
        change=breaches_convention.under(_LEAVE, breaches_convention.signed_after_the_start),
    ),
    Breach(rule=_CELL, change=breaches_convention.under(_LEAVE, breaches_course.cell_not_informed)),
    Breach(rule=_MENTIONS, change=breaches_convention.lacking_mention),
    Breach(
        rule=_PARTIES,
        change=breaches_convention.no_convention,
        silences=frozenset({_MENTIONS, _ACCEPTANCE}),
    ),
)
"""All of them, in the order in which they are done when a case has several."""
