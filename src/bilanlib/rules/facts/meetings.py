"""Facts about sessions one by one, for how long people meet and in which way."""

from bilanlib.engine.fact import Fact
from bilanlib.models.bilan import Bilan
from bilanlib.models.sessions import Session
from bilanlib.rules.facts.sessions import ASK_SESSIONS

ALL_SESSIONS = Fact[tuple[Session, ...]].told("sessions", ASK_SESSIONS, (Bilan,))
"""The sessions, whole."""
