"""Arrêté du 31 juillet 2009: numbers and lists, one module per article."""

from bilanlib.parameters.fr.arrete_2009_07_31.annexe import MODEL_MENTIONS
from bilanlib.parameters.fr.arrete_2009_07_31.art_2 import INITIATIVES
from bilanlib.parameters.fr.arrete_2009_07_31.art_4 import ANSWERED_REQUESTS, REPLY_FORMS, REPLY_PERIOD
from bilanlib.parameters.fr.arrete_2009_07_31.art_5 import COST_BEARERS
from bilanlib.parameters.fr.arrete_2009_07_31.art_6 import PARTIES
from bilanlib.parameters.fr.arrete_2009_07_31.art_8 import CONCLUSION, INVESTIGATION, PHASES, PRELIMINARY
from bilanlib.parameters.fr.arrete_2009_07_31.art_9 import SYNTHESIS_AUTHORS, SYNTHESIS_PARTS
from bilanlib.parameters.fr.arrete_2009_07_31.art_10 import DESTROYED_DOCUMENTS, LONGEST_KEEPING
from bilanlib.parameters.fr.arrete_2009_07_31.art_11 import RECIPIENTS
from bilanlib.parameters.fr.arrete_2009_07_31.art_12 import CERTIFICATE_RECIPIENTS

__all__ = [
    "ANSWERED_REQUESTS",
    "CERTIFICATE_RECIPIENTS",
    "CONCLUSION",
    "COST_BEARERS",
    "DESTROYED_DOCUMENTS",
    "INITIATIVES",
    "INVESTIGATION",
    "LONGEST_KEEPING",
    "MODEL_MENTIONS",
    "PARTIES",
    "PHASES",
    "PRELIMINARY",
    "RECIPIENTS",
    "REPLY_FORMS",
    "REPLY_PERIOD",
    "SYNTHESIS_AUTHORS",
    "SYNTHESIS_PARTS",
]
