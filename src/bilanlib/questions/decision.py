"""Whether a document may be shown to somebody, and why."""

from datetime import date

from attrs import frozen

from bilanlib.answers.missing import Missing
from bilanlib.calculators.grounds import Ground, Permission
from bilanlib.law.citation import LAW_AS_OF, Reference
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.policies import Purpose
from bilanlib.questions.basis import Basis, UsedFact, gravest
from bilanlib.questions.decision_lines import basis_to_dict, branch_lines, policy_lines
from bilanlib.questions.disclosure_notices import notice_of
from bilanlib.render.parts import citation_to_dict, missing_line, missing_to_dict, reference_line
from bilanlib.render.wording import Wording


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
        return gravest(self.bases)

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
        named = (("kind", self.kind), *facts)
        if self.ground.permission is self.permission:
            return Message("Communication {permission} ({kind}, à : {to}, le {at}) : {ground}.", named)
        return Message(
            "Communication {permission} ({kind}, à : {to}, le {at}) : les lectures ne s’accordent pas ; selon celle "
            "que nous recommandons, {ground}.",
            named,
        )

    @property
    def notice(self) -> Message | None:
        """What to tell the person who asked and is not shown the document; None where it may be shown.

        It says what the law says to everybody, and nothing of the case: neither what the beneficiary said, nor that
        there is a bilan.
        """
        return None if self.is_allowed else notice_of(self.decisive.cell, self.permission)

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The decision as plain data that JSON can hold.

        Args:
            language: Language of the sentences, `fr` or `en`; codes and paths are the same in each.
        """
        wording = Wording(Language(language))
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "scheme": self.scheme,
            "at": self.at.isoformat(),
            "document": None if self.kind is UNKNOWN else self.kind.value,
            "where": self.where,
            "to": self.to.value,
            "purpose": None if self.purpose is None else self.purpose.value,
            "permission": self.permission.value,
            "ground": self.ground.value,
            "text": wording.write(self.message),
            "notice": None if self.notice is None else wording.write(self.notice),
            "bases": [basis_to_dict(one) for one in self.bases],
            "used": [{"path": one.path, "text": wording.write(one.message)} for one in self.used],
            "missing": [missing_to_dict(one, wording) for one in self.missing],
            "citations": [citation_to_dict(one) for one in self.references],
        }

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The decision for people; what `bilanlib disclosure` prints.

        Args:
            language: Language of the text, `fr` or `en`.

        Returns:
            Lines of at most 100 columns where words allow, ending with a line feed, for who holds the file. Only the
            notice is for the person who asked.
        """
        wording = Wording(Language(language))
        notice = [] if self.notice is None else [wording.write(self.notice)]
        lines = wording.paragraph(wording.write(self.message))
        lines += wording.labelled("Politique", [line for one in self.bases for line in policy_lines(one, wording)])
        lines += wording.labelled("Texte", [reference_line(one, wording) for one in self.references])
        lines += wording.labelled("Lectures", [line for one in self.bases for line in branch_lines(one, wording)])
        lines += wording.labelled(
            "Le dossier", [wording.placed(one.path, wording.write(one.message)) for one in self.used]
        )
        lines += wording.labelled("Il manque", [missing_line(one, wording) for one in self.missing])
        lines += wording.labelled("À dire", notice)
        return "\n".join(line.rstrip() for line in lines) + "\n"
