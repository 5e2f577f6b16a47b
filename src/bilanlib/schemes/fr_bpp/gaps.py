"""Scheme `fr-bpp`: what its texts do not say. Silence is never a pass."""

from bilanlib.answers.force import Force
from bilanlib.engine.scheme import Gap

_SILENT = "les textes du dispositif n’en disent rien"


def _silence(name: str, title: str) -> Gap:
    return Gap(id=f"fr.d2022-1043.7.{name}", title=title, reason=_SILENT, force=Force.SCHEME)


GAPS = (
    _silence("hours", "Durée du bilan de parcours professionnel."),
    _silence("retention", "Conservation des documents du bilan de parcours professionnel."),
    _silence("follow-up", "Suivi après le bilan de parcours professionnel."),
    _silence("price", "Prix du bilan de parcours professionnel."),
)
"""What is silent. That no hours are set is said of the texts read; the others were not found in them."""
