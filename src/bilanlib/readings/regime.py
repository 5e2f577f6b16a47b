"""Disputed points of time: which law governs a bilan."""

from bilanlib.readings.reading import Answer, Reading, Standing


class Regime(
    Reading,
    id="regime",
    letter="A14",
    question="Quel droit régit un bilan commencé avant le 1er janvier 2019 et terminé après ?",
):
    """A14: bilans that lie astride 2019-01-01; no transitional rule was read."""

    BY_START = Answer(
        "by-start",
        Standing.ARGUED,
        "celui du jour où l’action commence",
        "absence de disposition transitoire au décret n° 2018-1330",
        is_recommended=True,
    )
    """The law of the first day of the action."""
    BY_END = Answer("by-end", Standing.REMOTE, "celui du jour où l’action se termine", "aucun texte")
    """The law of the last day of the action."""
