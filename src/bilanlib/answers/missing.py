"""Facts that nobody told, as a list of work."""

from attrs import frozen

from bilanlib.messages.message import Message
from bilanlib.messages.terms import Term


class Holder(Term):
    """Who usually holds a fact."""

    BENEFICIARY = "beneficiary", "le bénéficiaire"
    EMPLOYER = "employer", "l’employeur"
    PROVIDER = "provider", "le prestataire"
    PAYER = "payer", "le financeur"


@frozen
class Missing:
    """A fact that nobody told and that some verdict waits for.

    Attributes:
        path: Where it goes in the case: `convention.draft_sent_on`.
        question: What to ask.
        holder: Who usually knows.
        proof: What would show it.
        rules: Ids of the rules that wait for it.
    """

    path: str
    question: Message
    holder: Holder
    proof: Message
    rules: tuple[str, ...]
