"""Disputed points of disclosure."""

from bilanlib.readings.reading import Answer, Reading, Standing


class AgreementForm(
    Reading,
    id="agreement-form",
    letter="A13",
    question="Sous quelle forme le bénéficiaire donne-t-il son accord à une communication ?",
):
    """A13: the form of the agreement to a disclosure; L. 6313-4 names none."""

    ANY_RECORDED = Answer(
        "any-recorded",
        Standing.ARGUED,
        "toute forme, pourvu que l’accord soit enregistré",
        "lettre de l’article L. 6313-4, al. 3",
        is_recommended=True,
    )
    """Any form, as long as it is recorded."""
    WRITTEN = Answer("written", Standing.REMOTE, "par écrit", "usage ; R. 6313-7, qui ne vaut que pour la conservation")
    """In writing only."""
