"""Whether a document was shown on a written agreement given before, as some providers promise."""

from datetime import date

from bilanlib.calculators.disclosure import ground, in_writing
from bilanlib.models.consents import Statement
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.parameters.policies import DisclosurePolicy

INSIDE = frozenset({Recipient.BENEFICIARY, Recipient.COUNSELLOR})
"""Those to whom nothing is disclosed: the person, and who carries out the bilan."""


def is_agreed_in_writing(said: tuple[Statement, ...], document: DocumentKind, to: Recipient, shown: date) -> bool:
    """Whether a written agreement to show that document to that recipient stood on that day."""
    return ground(DisclosurePolicy.OPT_IN, in_writing(said), document, to, shown).allows
