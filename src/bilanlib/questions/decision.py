"""Whether a document may be shown to somebody, and why."""

from datetime import date

from attrs import frozen

from bilanlib.answers.missing import Missing
from bilanlib.answers.verdict import Verdict, join_readings
from bilanlib.calculators.grounds import Ground, Permission
from bilanlib.engine.outcome import Choices
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.policies import DisclosureCell, Purpose
from bilanlib.questions.disclosure_notices import notice_of

_VERDICTS = {
    Permission.ALLOWED: Verdict.PASS,
    Permission.REFUSED: Verdict.FAIL,
    Permission.CANNOT_TELL: Verdict.OPEN,
    Permission.REVIEW: Verdict.REVIEW,
}
_PERMISSIONS = {verdict: permission for permission, verdict in _VERDICTS.items()}
# What is refused by one table is refused, whatever another one says.
_GRAVEST_FIRST = (Permission.REFUSED, Permission.CANNOT_TELL, Permission.REVIEW, Permission.ALLOWED)


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


@frozen(eq=False, kw_only=True)
class Decision:
    """Whether a document may be shown to a recipient on a day.

    It speaks of who holds the file and shows it. What the beneficiary shows in person needs nobody's permission.

    Attributes:
        scheme: Id of the scheme.
        at: The day.
        kind: What the document is.
        where: Its path in the case; empty where the question names a kind that the case does not hold exactly once.
        to: To whom.
        purpose: What it is asked for; None where the caller does not say.
        bases: What each table of the scheme makes of it; each of them binds.
    """

    scheme: str
    at: date
    kind: Maybe[DocumentKind]
    where: str
    to: Recipient
    purpose: Purpose | None
    bases: tuple[Basis, ...]

    @property
    def permission(self) -> Permission:
        """Allowed, refused, cannot be told, or to be examined."""
        said = {one.permission for one in self.bases}
        return next(one for one in _GRAVEST_FIRST if one in said)

    @property
    def is_allowed(self) -> bool:
        """Whether the document may be shown. False wherever that is not sure."""
        return self.permission is Permission.ALLOWED

    @property
    def decisive(self) -> Basis:
        """The first table that the answer comes from."""
        return next(one for one in self.bases if one.permission is self.permission)

    @property
    def ground(self) -> Ground:
        """What the answer rests on, under the recommended answers where they disagree."""
        found = self.decisive.branches
        return next((one.ground for one in found if one.ground.permission is self.permission), found[0].ground)

    @property
    def references(self) -> tuple[Reference, ...]:
        """Wordings it rests on."""
        return tuple(dict.fromkeys(ref for one in self.bases for ref in one.references))

    @property
    def used(self) -> tuple[UsedFact, ...]:
        """Facts of the case it rests on."""
        return tuple(dict.fromkeys(fact for one in self.bases for fact in one.used))

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Facts to ask for."""
        return tuple(dict.fromkeys(fact for one in self.bases for fact in one.missing))

    @property
    def message(self) -> Message:
        """The answer and its ground, for who holds the file."""
        facts = (("permission", self.permission), ("to", self.to), ("at", self.at), ("ground", self.ground))
        if self.kind is UNKNOWN:
            return Message("Communication {permission} (à : {to}, le {at}) : {ground}.", facts)
        return Message(
            "Communication {permission} ({kind}, à : {to}, le {at}) : {ground}.", (("kind", self.kind), *facts)
        )

    @property
    def notice(self) -> Message | None:
        """What to tell the person who asked and is not shown the document; None where it may be shown.

        It says what the law says to everybody, and nothing of the case: neither what the beneficiary said, nor that
        there is a bilan.
        """
        return None if self.is_allowed else notice_of(self.to, self.decisive.cell, self.ground)
