"""Disputed points of the employee's ten days."""

from bilanlib.readings.reading import Answer, Reading, Standing


class TenDays(
    Reading,
    id="ten-days",
    letter="A1",
    question="Comment compter les dix jours dont le salarié dispose pour accepter ?",
):
    """A1: how the ten days of R. 6313-8 are counted; the text says only "dix jours"."""

    ROLLED = Answer(
        "rolled",
        Standing.ARGUED,
        "jours calendaires, reportés au premier jour ouvrable",
        "Civ. 3e, 5 déc. 2007, n° 06-19.567 et 19 déc. 2024, n° 23-12.652, par analogie ; CPC, art. 641 et 642",
        is_recommended=True,
    )
    """I1: calendar days; a last day that is not worked moves to the next working day."""
    UNROLLED = Answer(
        "unrolled",
        Standing.ARGUED,
        "jours calendaires, sans report",
        "CPC, art. 641 ; C. civ., art. 2228 et 2229",
    )
    """I2: calendar days, whatever day the last one is."""
    SENDING_DAY_COUNTED = Answer(
        "sending-day-counted",
        Standing.REMOTE,
        "jours calendaires, le jour de la transmission compris",
        "jurisprudence sociale sur la période d’essai, par analogie",
    )
    """I3: the day of sending is the first of the ten."""
    OUVRABLES = Answer(
        "ouvrables", Standing.REMOTE, "jours ouvrables", "pratique prudente de services des ressources humaines"
    )
    """I4: Monday to Saturday."""
    OUVRES = Answer("ouvres", Standing.REMOTE, "jours ouvrés", "transposition des délais de la plateforme du CPF")
    """I5: Monday to Friday."""
    CLEAR = Answer("clear", Standing.REMOTE, "jours francs, reportés au premier jour ouvrable", "aucun texte")
    """I6: neither the first nor the last day counts."""


class Transmission(
    Reading,
    id="transmission",
    letter="A15",
    question="Les dix jours courent-ils de l’envoi du projet ou de sa réception ?",
):
    """A15: whether "transmission" is sending or receipt."""

    SENDING = Answer(
        "sending", Standing.ARGUED, "de l’envoi par l’employeur", "lettre de l’article R. 6313-8", is_recommended=True
    )
    """From the day the employer sends the draft."""
    RECEIPT = Answer("receipt", Standing.ARGUED, "de la réception par le salarié", "effet utile du délai")
    """From the day the employee receives it, which is never before the day of sending."""
