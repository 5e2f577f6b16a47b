"""Disputed points of the end of the action and of what may be kept after it."""

from bilanlib.readings.reading import Answer, Reading, Standing


class EndOfAction(Reading, id="end-of-action", letter="A4", question="Quel jour est le terme de l’action ?"):
    """A4: what "le terme de l'action" is; R. 6313-7 does not say."""

    DELIVERY = Answer(
        "delivery",
        Standing.ARGUED,
        "la remise du document de synthèse",
        "L. 6313-4, al. 3 : le bilan aboutit à la remise de la synthèse",
        is_recommended=True,
    )
    """Day on which the synthesis is delivered."""
    LAST_CONCLUSION = Answer(
        "last-conclusion",
        Standing.ARGUED,
        "la dernière séance de la phase de conclusions",
        "R. 6313-4 : trois phases, dont la dernière est celle de conclusions",
    )
    """Day of the last session of the conclusion."""
    FOLLOW_UP = Answer("follow-up", Standing.REMOTE, "l’entretien de suivi", "aucun texte")
    """Day of the follow-up interview."""
    CONVENTION_DATE = Answer(
        "convention-date", Standing.REMOTE, "la date de fin inscrite dans la convention", "aucun texte"
    )
    """Last day of the period that the convention sets."""


class KeptSynthesis(
    Reading, id="kept-synthesis", letter="A5", question="Quels documents de synthèse peuvent être conservés ?"
):
    """A5: what "dans le cas mentionné au troisième alinéa de l'article L. 6313-4" covers."""

    EVERY = Answer(
        "every",
        Standing.OFFICIAL,
        "tout document de synthèse",
        "service-public.fr, fiche F3087",
        is_recommended=True,
    )
    """Every synthesis."""
    SENT_TO_CEP = Answer(
        "sent-to-cep",
        Standing.ARGUED,
        "le seul document de synthèse communiqué à l’opérateur du CEP à la demande du bénéficiaire",
        "lettre de l’article R. 6313-7",
    )
    """Only one that was shown to the CEP operator at the person's request."""


class RetentionChange(
    Reading,
    id="retention-change",
    letter="A6",
    question="Quel effet le passage d’un à trois ans a-t-il sur les bilans déjà terminés ?",
):
    """A6: what the change of 2023-12-31 does to bilans that had ended."""

    WORDING_AT_END = Answer(
        "wording-at-end",
        Standing.ARGUED,
        "la rédaction en vigueur au terme de l’action",
        "absence de disposition transitoire au décret n° 2023-1350",
        is_recommended=True,
    )
    """The wording of the day on which the action ended."""
    LONGER_IF_RUNNING = Answer(
        "longer-if-running",
        Standing.ARGUED,
        "la durée la plus longue, si l’ancienne courait encore",
        "C. civ., art. 2222, par analogie",
    )
    """The longer period, if the shorter one was still running."""
    REVIVES = Answer(
        "revives", Standing.REMOTE, "la durée la plus longue, même si l’ancienne était écoulée", "aucun texte"
    )
    """The longer period in every case."""
