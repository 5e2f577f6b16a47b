"""What to tell somebody who asked for a document and is not shown it."""

from bilanlib.calculators.disclosure import asks_the_person
from bilanlib.calculators.grounds import Ground
from bilanlib.messages.message import Message
from bilanlib.models.terms import Recipient
from bilanlib.parameters.policies import DisclosureCell, DisclosurePolicy

_PERSON_DECIDES = Message(
    "Ce document ne peut pas vous être communiqué. Les résultats d’un bilan de compétences sont à la personne qui le "
    "suit : elle seule en dispose, et n’a pas à s’en expliquer. Cette réponse ne dit pas si un tel document existe."
)
_NOT_FOR_YOU = Message(
    "Ce document ne peut pas vous être communiqué : aucun texte ne le permet. Cette réponse ne dit pas si un tel "
    "document existe."
)
_NOT_ANY_MORE = Message("Ce document ne peut plus être consulté : il devait être détruit.")
_NOT_NOW = Message(
    "Ce document ne peut pas être consulté tant que la date à laquelle il doit être détruit est incertaine."
)
_CARRIED = frozenset({DisclosurePolicy.CARRIED_BY_BENEFICIARY})


def notice_of(to: Recipient, cell: DisclosureCell | None, ground: Ground) -> Message:
    """The sentence for a recipient, by what the table says; what the file says shows only to those who work on it."""
    if to is Recipient.COUNSELLOR and cell is not None:
        return _NOT_ANY_MORE if ground is Ground.DESTRUCTION_DUE else _NOT_NOW
    if cell is not None and (asks_the_person(cell.policy) or cell.policy in _CARRIED):
        return _PERSON_DECIDES
    return _NOT_FOR_YOU
