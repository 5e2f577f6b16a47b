"""What one table of a scheme makes of a document and a recipient."""

from attrs import frozen

from bilanlib.answers.missing import Missing
from bilanlib.answers.verdict import Verdict, join_readings
from bilanlib.calculators.grounds import Ground, Permission
from bilanlib.engine.outcome import Choices
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.parameters.policies import DisclosureCell

_VERDICTS = {
    Permission.ALLOWED: Verdict.PASS,
    Permission.REFUSED: Verdict.FAIL,
    Permission.CANNOT_TELL: Verdict.OPEN,
    Permission.REVIEW: Verdict.REVIEW,
}
# What is refused by one table is refused, whatever another one says.
_GRAVEST_FIRST = (Permission.REFUSED, Permission.CANNOT_TELL, Permission.REVIEW, Permission.ALLOWED)
_PERMISSIONS = {verdict: permission for permission, verdict in _VERDICTS.items()}


@frozen
class UsedFact:
    """A fact that the answer rests on.

    Attributes:
        path: Where it stands in the case.
        message: What it says.
    """

    path: str
    message: Message


@frozen
class DisclosureBranch:
    """What comes out under some answers to disputed questions.

    Attributes:
        choices: The answers; empty where no dispute matters.
        ground: What the permission or the refusal rests on.
    """

    choices: Choices
    ground: Ground


@frozen(eq=False, kw_only=True)
class Basis:
    """What one table of a scheme makes of a document and a recipient.

    Attributes:
        cell: What the table says; None where it says nothing.
        branches: What comes out, the recommended answers first.
        references: Wordings it rests on.
        used: Facts it rests on.
        missing: Facts to ask for.
    """

    cell: DisclosureCell | None
    branches: tuple[DisclosureBranch, ...]
    references: tuple[Reference, ...] = ()
    used: tuple[UsedFact, ...] = ()
    missing: tuple[Missing, ...] = ()

    @property
    def permission(self) -> Permission:
        """What comes out under all the answers, joined."""
        return _PERMISSIONS[join_readings(_VERDICTS[one.ground.permission] for one in self.branches)]


def gravest(bases: tuple[Basis, ...]) -> Permission:
    """What comes out of several tables, each of which binds."""
    said = {one.permission for one in bases}
    return next(one for one in _GRAVEST_FIRST if one in said)
