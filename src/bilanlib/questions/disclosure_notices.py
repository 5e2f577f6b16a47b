"""What to tell somebody who asked for a document and is not shown it."""

from bilanlib.calculators.disclosure import asks_the_person
from bilanlib.calculators.grounds import Permission
from bilanlib.messages.message import Message
from bilanlib.parameters.policies import DisclosureCell, DisclosurePolicy

_PERSON_DECIDES = Message(
    "Ce document ne peut pas vous être communiqué. Les documents d’un bilan de compétences sont à la personne qui le "
    "suit : leur communication dépend d’elle, et elle n’a pas à s’en expliquer. Cette réponse ne dit pas si un tel "
    "document existe."
)
_NOT_FOR_YOU = Message(
    "Ce document ne peut pas vous être communiqué : rien de ce qui est connu ne le permet. Cette réponse ne dit pas si "
    "un tel document existe."
)
_NOT_ANY_MORE = Message("Ce document ne peut plus être consulté : il devait être détruit.")
_NOT_NOW = Message(
    "Ce document ne peut pas être consulté tant qu’on ne sait pas jusqu’à quel jour il peut être conservé."
)


def notice_of(cell: DisclosureCell | None, permission: Permission) -> Message:
    """The sentence for a recipient, by what the table says to everybody.

    What the file says shows only to those who carry out the bilan, and only that a document must be gone.
    """
    if cell is None:
        return _NOT_FOR_YOU
    if cell.policy is DisclosurePolicy.WHILE_KEPT:
        return _NOT_ANY_MORE if permission is Permission.REFUSED else _NOT_NOW
    is_hers = asks_the_person(cell.policy) or cell.policy is DisclosurePolicy.CARRIED_BY_BENEFICIARY
    return _PERSON_DECIDES if is_hers else _NOT_FOR_YOU
