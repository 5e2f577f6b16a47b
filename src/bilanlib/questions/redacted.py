"""A case as somebody may see it, and how the answer is written."""

from datetime import date
from typing import Generic, TypeVar

from attrs import field, frozen

from bilanlib.io.writing import case_to_dict
from bilanlib.law.citation import LAW_AS_OF, Reference
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.models.terms import FundingSource, Recipient
from bilanlib.models.views import Subject
from bilanlib.parameters.visibility import Viewer
from bilanlib.questions.scrubbing import scrub
from bilanlib.questions.withheld import Withheld
from bilanlib.render.wording import Wording

S_co = TypeVar("S_co", bound=Subject, covariant=True)


@frozen(eq=False, kw_only=True)
class Redacted(Generic[S_co]):
    """What a recipient may see of a case on a day.

    Where there is nothing to show, the answer is the same whatever the case: it holds no scheme, no position and no
    list, so that it does not tell a bilan that is hidden from one that does not exist.

    Attributes:
        at: The day.
        recipient: For whom it is.
        case: The case as that recipient may see it; None where there is nothing to show.
        scheme: Id of the scheme; None where there is nothing to show.
        viewer: The position that the case puts the recipient in; None where there is nothing to show.
        payer: For a payer, the title under which it pays; None for others, and where there is nothing to show.
        withheld: What is not shown. It depends on the position and on which documents may be shown, and not on what the
            case tells: a field is listed whether it was told or not.
        not_covered: For you and not for the recipient: why nobody is shown anything, where the scheme sets no table
            for that day; None elsewhere. It is in no output.
    """

    at: date
    recipient: Recipient
    case: S_co | None = field(default=None, repr=False)
    scheme: str | None = None
    viewer: Viewer | None = None
    payer: FundingSource | None = None
    withheld: tuple[Withheld, ...] = field(default=(), repr=False)
    not_covered: Message | None = field(default=None, repr=False)

    @property
    def message(self) -> Message:
        """The answer in a sentence."""
        if self.viewer is None:
            return Message("Rien à montrer.")
        return Message(
            "Ce dossier peut être montré à : {viewer}. Ce qui est retenu y est inconnu.", (("viewer", self.viewer),)
        )

    @property
    def references(self) -> tuple[Reference, ...]:
        """Wordings that what is withheld rests on."""
        return tuple(dict.fromkeys(reference for one in self.withheld for reference in one.references))

    def to_dict(self, language: Language | str = Language.FRENCH, *, reveal: bool = False) -> dict[str, Json]:
        """The answer as plain data that JSON can hold.

        Args:
            language: Language of the sentences, `fr` or `en`.
            reveal: Whether to write the names, numbers and free texts that the recipient may see. Without it they stand
                as `scrub` leaves them.
        """
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "scheme": self.scheme,
            "at": self.at.isoformat(),
            "recipient": self.recipient.value,
            "viewer": None if self.viewer is None else self.viewer.value,
            "payer": None if self.payer is None else self.payer.value,
            "text": self.message.format(language),
            "revealed": reveal,
            "case": None if self.case is None else case_to_dict(self.case if reveal else scrub(self.case)),
            "withheld": [one.to_dict(language) for one in self.withheld],
        }

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """What is withheld and why, for people; it holds no fact of the case.

        Args:
            language: Language of the text, `fr` or `en`.
        """
        wording = Wording(Language(language))
        lines = wording.paragraph(wording.write(self.message))
        paths: dict[Message, list[str]] = {}
        for one in self.withheld:
            paths.setdefault(one.reason, []).append(one.path)
        for reason, places in paths.items():
            lines += ["", *wording.paragraph(wording.write(reason)), *wording.indented(", ".join(places))]
        sources = [wording.write(reference.message) for reference in self.references]
        lines += ["", *wording.labelled("Texte", sources)] if sources else []
        return "\n".join(lines) + "\n"
