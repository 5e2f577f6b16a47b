"""Why documents that hold nothing of the bilan are kept; no term is set here, for R. 6313-7 sets none."""

from collections.abc import Mapping
from types import MappingProxyType

from bilanlib.messages.message import Message
from bilanlib.models.terms import DocumentKind

_PERFORMANCE = Message(
    "À conserver : ce document ne contient rien du bilan et prouve que l’action a été réalisée, ce que le prestataire "
    "doit pouvoir justifier. L’article R. 6313-7 n’en demande pas la destruction et n’en fixe pas la durée."
)
_CONSENT = Message(
    "À conserver : ce document prouve ce que le bénéficiaire a accepté, aussi longtemps que cette preuve est utile. "
    "L’article R. 6313-7 n’en demande pas la destruction et n’en fixe pas la durée."
)
_QUALITY = Message(
    "À conserver s’il ne contient rien du bilan : ce document sert à suivre la qualité des prestations. L’article "
    "R. 6313-7 n’en demande pas la destruction et n’en fixe pas la durée."
)
_GENERAL = Message(
    "À conserver librement : ce document est le même pour tous et ne contient rien du bilan. L’article R. 6313-7 n’en "
    "demande pas la destruction et n’en fixe pas la durée."
)

EVIDENCE: Mapping[DocumentKind, Message] = MappingProxyType(
    {
        DocumentKind.CONVENTION: _PERFORMANCE,
        DocumentKind.ATTENDANCE: _PERFORMANCE,
        DocumentKind.CERTIFICATE: _PERFORMANCE,
        DocumentKind.ATTENDANCE_CERTIFICATE: _PERFORMANCE,
        DocumentKind.INVOICE: _PERFORMANCE,
        DocumentKind.QUOTE: _PERFORMANCE,
        DocumentKind.CONSENT_RECORD: _CONSENT,
        DocumentKind.SATISFACTION: _QUALITY,
        DocumentKind.GUIDE: _GENERAL,
        DocumentKind.RULES: _GENERAL,
    }
)
"""Why, for each kind of document that R. 6313-7 does not speak of; a test holds that none is forgotten."""
