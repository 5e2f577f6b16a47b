"""Disputed points of the bilan professionnel interne of Institut 4.10, on which its text is silent."""

from bilanlib.readings.reading import Answer, Reading, Standing


class SeniorityDay(
    Reading,
    id="seniority-day",
    letter="B1",
    question="À quelle date l’ancienneté demandée pour un bilan professionnel interne est-elle appréciée ?",
):
    """B1: the day on which the seniority for a bilan professionnel interne is reckoned; its text names none."""

    CONVENTION = Answer(
        "convention",
        Standing.ARGUED,
        "le jour où la dernière partie signe la convention",
        "silence du texte ; c’est la convention qui ouvre l’accès",
        is_recommended=True,
    )
    """The day on which the last party signs; until then, the day of judgement."""
    REQUEST = Answer(
        "request",
        Standing.ARGUED,
        "le jour où le salarié demande le bilan, s’il l’a demandé",
        "silence du texte ; le bénéficiaire « justifie » de son ancienneté en demandant",
    )
    """The day on which the employee asks; where the employee did not, that of the convention."""
    START = Answer(
        "start", Standing.REMOTE, "le jour de la première séance", "l’ancien congé de bilan, apprécié à son départ"
    )
    """The day of the first session."""


class HoursOfTests(
    Reading,
    id="test-hours",
    letter="B2",
    question="Dans un bilan professionnel interne, de quel temps les heures de tests relèvent-elles ?",
):
    """B2: whether the hours of the online tests are personal work or time with the counsellor."""

    PERSONAL = Answer(
        "personal",
        Standing.ARGUED,
        "des travaux personnels",
        "silence du texte ; les tests sont passés en ligne, puis exploités avec le conseiller",
        is_recommended=True,
    )
    """Personal work: the person takes them alone."""
    WITH_COUNSELLOR = Answer(
        "with-counsellor", Standing.ARGUED, "du temps avec le conseiller", "silence du texte ; les tests sont à lui"
    )
    """Time with the counsellor, who sets them and reads them."""
