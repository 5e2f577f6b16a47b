"""Arrêté du 31 juillet 2009, art. 12: the certificate of attendance."""

from bilanlib.law.citation import Confidence
from bilanlib.law.fr.arrete_2009_07_31 import ART_12
from bilanlib.models.terms import Recipient
from bilanlib.parameters.parameter import Direction, Parameter, Value

CERTIFICATE_RECIPIENTS = Parameter(
    "fr.a2009-07-31.12.recipients",
    "à qui l’attestation est remise",
    (Value(frozenset({Recipient.EMPLOYER_MANAGER, Recipient.EMPLOYER_HR}), ART_12.since("2009-08-14"), Confidence.D),),
    Direction.EXACT,
)
"""To whom: the head of service; what the human-resources service receives for the head of service counts as well."""
