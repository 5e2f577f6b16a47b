"""The words for how a convention stands, and how an action stands. Derived from dated facts, and stored nowhere."""

from bilanlib.messages.terms import Term


class ConventionState(Term):
    """How a convention, or a draft of one, stands."""

    NOT_NEEDED = "not_needed", "non requise"
    """R. 6313-8 does not ask for one."""
    NONE = "none", "à établir"
    """One is required, and there is none."""
    DRAFTED = "drafted", "en projet"
    """There is a draft, and it was not sent to the employee."""
    SENT = "sent", "transmise au salarié"
    """The employee can still accept."""
    ACCEPTED = "accepted", "acceptée par le salarié"
    """In time, and somebody else has not signed."""
    SIGNED_BY_ALL = "signed_by_all", "signée de tous"
    REFUSED = "refused", "refusée par le salarié"
    """Refused in so many words."""
    DEEMED_REFUSED = "deemed_refused", "réputée refusée"
    """The last day to accept has gone by without a signature."""
    OVERTAKEN = "overtaken", "remplacée par un nouveau projet"
    TO_EXAMINE = "to_examine", "à examiner"
    """Facts contradict each other: a person must look."""
    DISPUTED = "disputed", "état disputé"
    """Serious readings of the law give different states."""
    CANNOT_TELL = "cannot_tell", "état indéterminé"
    """Facts are missing, or nothing is encoded for that day or that scheme."""


class ActionState(Term):
    """How an action stands."""

    NOT_PLANNED = "not_planned", "non prévue"
    PLANNED = "planned", "prévue"
    """Sessions are planned, and none was held."""
    CANCELLED = "cancelled", "annulée"
    """Every session of it is cancelled."""
    BARRED = "barred", "empêchée"
    """The person refused, or took the consent back, before it began."""
    IN_COURSE = "in_course", "en cours"
    CONCLUDED = "concluded", "séances terminées"
    """Its last session was held, and what ends it has not taken place."""
    ENDED = "ended", "terminée"
    INTERRUPTED = "interrupted", "interrompue"
    """The person took the consent back, or refused, after it began."""
    DISPUTED = "disputed", "état disputé"
    """Serious readings of the law give different states."""
    CANNOT_TELL = "cannot_tell", "état indéterminé"
    """Facts are missing, or nothing is encoded for the scheme."""
