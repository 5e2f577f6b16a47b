"""Code du travail: its name, and how its wordings are noted."""

from datetime import date

from bilanlib.law.citation import Confidence, Text, Version
from bilanlib.timeline import Validity

CODE_DU_TRAVAIL = Text(
    "fr.ct",
    "fr.code_du_travail",
    "Code du travail",
    "C. trav.",
    "https://www.legifrance.gouv.fr/codes/article_lc/{}",
)


def legi(number: int, since: str, until: str | None = None, *, sure: Confidence = Confidence.A) -> Version:
    """A wording by the digits of its id in the LEGI data (LEGIARTI…), its ISO first day, and the day that ends it."""
    validity = Validity(date.fromisoformat(since), date.fromisoformat(until) if until else None)
    return Version(f"LEGIARTI{number:012d}", validity, sure)
