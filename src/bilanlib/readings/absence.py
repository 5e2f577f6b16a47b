"""Disputed points of the days in which absence is asked for and answered."""

from bilanlib.readings.reading import Answer, Reading, Standing


class ReplyEnd(
    Reading,
    id="reply-end",
    letter="A23",
    question="Le délai de réponse à une demande d’absence est-il reporté quand son dernier jour n’est pas ouvré ?",
):
    """A23: whether the days of D. 6323-4, II, which are "jours calendaires", end on a day that is not worked."""

    UNROLLED = Answer(
        "unrolled",
        Standing.ARGUED,
        "non : le dernier jour reste où il tombe",
        "lettre de l’article D. 6323-4, qui compte en jours calendaires et ne prévoit aucun report",
        is_recommended=True,
    )
    """The last day stays, whatever day it is."""
    ROLLED = Answer(
        "rolled",
        Standing.ARGUED,
        "oui : il passe au premier jour ouvrable",
        "CPC, art. 642, par analogie",
    )
    """A last day that is not worked moves to the next working day."""


class NoticeEnd(
    Reading,
    id="notice-end",
    letter="A24",
    question="Le dernier jour pour demander une absence, compté à rebours, est-il avancé quand il n’est pas ouvré ?",
):
    """A24: where a last day goes that is counted backwards (D. 6323-4, I) and is not worked."""

    STAYS = Answer(
        "stays",
        Standing.ARGUED,
        "non : il reste où il tombe",
        "lettre de l’article D. 6323-4, qui demande un nombre de jours calendaires et rien de plus",
        is_recommended=True,
    )
    """It stays: that many days lie between, and the text asks for no more."""
    EARLIER = Answer(
        "earlier",
        Standing.REMOTE,
        "oui : il passe au jour ouvrable qui précède",
        "doctrine du droit des sociétés sur les délais comptés à rebours, par analogie",
    )
    """It moves to the working day before."""
