"""Disputed points of the interval between two bilans of public agents."""

from bilanlib.readings.reading import Answer, Reading, Standing


class IntervalAnchor(
    Reading,
    id="interval-anchor",
    letter="F5",
    question="À partir de quel jour du bilan précédent le délai entre deux bilans court-il ?",
):
    """F5: from which day of the earlier bilan the interval runs; no text that was read says it."""

    END = Answer(
        "end",
        Standing.ARGUED,
        "le dernier jour du bilan précédent",
        "lecture la plus prudente : aucun texte ne fixe le point de départ",
        is_recommended=True,
    )
    """Last day of the earlier bilan."""
    START = Answer(
        "start",
        Standing.ARGUED,
        "le premier jour du bilan précédent",
        "aucun texte ne fixe le point de départ",
    )
    """First day of the earlier bilan."""
