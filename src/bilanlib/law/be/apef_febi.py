"""APEF–FE.BI: the bilan de compétences of the Belgian non-profit social funds, as their operators present it.

Documents of the scheme, no law. They have no date.
"""

from bilanlib.law.citation import Article, Text, undated

APEF_FEBI = Text(
    "be.apef-febi",
    "be.apef_febi",
    "Bilan de compétences des fonds sociaux du secteur non marchand (APEF–FE.BI), présentation et procédure",
    "APEF–FE.BI, présentation et procédure",
    has_articles=False,
)
APEF_FEBI_FAQ = Text(
    "be.apef-febi-faq",
    "be.apef_febi_faq",
    "Bilan de compétences des fonds sociaux du secteur non marchand (APEF–FE.BI), questions fréquentes",
    "APEF–FE.BI, questions fréquentes",
    has_articles=False,
)

PREALABLES = Article(APEF_FEBI, "prealables", undated(), "Préalables")
"""What the bilan is for, who asks for it, whose the results are, what it is not."""

DEROULEMENT = Article(APEF_FEBI, "deroulement", undated(), "Déroulement")
"""The four phases and what each of them covers."""

DUREE = Article(APEF_FEBI, "duree", undated(), "Durée, phases 1 à 3")
"""Hours, appointments and span of the first three phases."""

SUIVI = Article(APEF_FEBI, "suivi", undated(), "Durée, phase 4")
"""Until when follow-up interviews are possible."""

TRAVAILLEURS = Article(APEF_FEBI_FAQ, "travailleurs", undated(), "Travailleurs")
"""What workers ask: who can have a bilan, what the employer knows, what stays confidential."""
