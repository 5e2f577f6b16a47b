"""The yearly orders that bring the participation of R. 6323 into line with prices."""

from datetime import date

from bilanlib.law.citation import Article, Confidence, Text, Version
from bilanlib.timeline import Validity


def _order(signed: str, folder: str, day: str, since: str, until: str) -> Article:
    text = Text(
        f"fr.a{day}",
        f"fr.{folder}",
        f"Arrêté du {signed} relatif au montant de la participation au financement des actions payées par le CPF",
        f"arrêté du {signed}",
        has_articles=False,
    )
    validity = Validity(date.fromisoformat(since), date.fromisoformat(until))
    return Article(text, "participation", (Version(None, validity, Confidence.B),), "montant de la participation")


PARTICIPATION_2025 = _order("26 décembre 2024", "arrete_2024_12_26", "2024-12-26", "2025-01-01", "2026-01-01")
"""Amount of 2025; read in secondary sources."""

PARTICIPATION_2026 = _order("30 décembre 2025", "arrete_2025_12_30", "2025-12-30", "2026-01-01", "2026-04-02")
"""Amount of the first quarter of 2026; read in secondary sources."""
