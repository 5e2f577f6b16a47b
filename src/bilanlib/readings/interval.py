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


class EarlierCounted(
    Reading,
    id="earlier-counted",
    letter="F5b",
    question="Quels bilans précédents font courir le délai entre deux bilans d’un agent public ?",
):
    """F5b: whether a bilan outside the civil service counts as the earlier one; no text that was read says it."""

    CIVIL_SERVICE = Answer(
        "civil-service",
        Standing.ARGUED,
        "ceux que l’agent a faits au titre de la fonction publique",
        "déduction : les décrets règlent le bilan qu’ils organisent eux-mêmes",
        is_recommended=True,
    )
    """Those done under the rules of the civil service."""
    ANY_BILAN = Answer(
        "any-bilan",
        Standing.ARGUED,
        "tout bilan de compétences, même fait comme salarié",
        "aucun texte lu n’écarte un bilan précédent fait à un autre titre",
    )
    """Any bilan, also one of an employee under the Code du travail."""
