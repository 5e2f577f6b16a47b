"""Who pays what of a bilan under a CPF: the answer, and how it is written."""

from datetime import date
from decimal import Decimal
from functools import cached_property

from attrs import frozen

from bilanlib.calculators.fr.cpf import Shares
from bilanlib.law.citation import LAW_AS_OF, Confidence, Reference
from bilanlib.messages.message import Message
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json
from bilanlib.money import Euros
from bilanlib.readings.reading import Reading
from bilanlib.render.disputes import outcome_line
from bilanlib.render.parts import citation_to_dict, reference_line
from bilanlib.render.wording import Wording


@frozen(eq=False, kw_only=True)
class FinancingStep:
    """One line of the reckoning.

    Attributes:
        name: What is worked out: `price`, `fundable`, `usable-rights`, `participation`, `endowments`, `rights`,
            `top-ups`, `holder`.
        message: The line.
        amount: What comes out, in euros.
        references: Wordings that it rests on; none where it is what the caller told.
        confidence: How sure the weakest of them is.
    """

    name: str
    message: Message
    amount: Decimal
    references: tuple[Reference, ...]
    confidence: Confidence

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The line as plain data."""
        return {
            "name": self.name,
            "text": self.message.format(language),
            "amount": str(self.amount),
            "references": [citation_to_dict(one) for one in self.references],
            "confidence": self.confidence.value,
        }


@frozen(eq=False, kw_only=True)
class FinancingOutcome:
    """Who pays what under some answers.

    Attributes:
        answers: Answers to disputed questions that it rests on.
        shares: Who pays how much.
        steps: The reckoning, line by line.
    """

    answers: tuple[Reading, ...]
    shares: Shares
    steps: tuple[FinancingStep, ...]


@frozen(eq=False, kw_only=True, slots=False)
class Financing:
    """Who pays what of a bilan under a CPF (plan de financement).

    Attributes:
        price: The price, in euros, tax included.
        request_on: Day of the request.
        outcomes: What comes out under each combination of answers that are tried, ours first. Its four shares add up
            to the price.
        assumptions: What was taken for granted because nobody told it.
    """

    price: Decimal
    request_on: date
    outcomes: tuple[FinancingOutcome, ...]
    assumptions: tuple[Message, ...]

    @property
    def shares(self) -> Shares:
        """Who pays how much under the recommended answers, or those that the caller pinned."""
        return self.outcomes[0].shares

    @property
    def holder(self) -> Decimal:
        """What the holder of the account pays, in euros."""
        return self.shares.holder

    @property
    def rights(self) -> Decimal:
        """What the acquired rights pay, in euros."""
        return self.shares.rights

    @property
    def third_party(self) -> Decimal:
        """What endowments and top-ups pay together, in euros."""
        return self.shares.endowments + self.shares.top_ups

    @property
    def steps(self) -> tuple[FinancingStep, ...]:
        """The reckoning under those answers."""
        return self.outcomes[0].steps

    @property
    def is_disputed(self) -> bool:
        """Whether another serious answer shares the price otherwise."""
        return any(one.shares != self.shares for one in self.outcomes)

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Wordings that the reckoning rests on."""
        return tuple(dict.fromkeys(one for step in self.steps for one in step.references))

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The answer as plain data; amounts are decimal strings in euros."""
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "request_on": self.request_on.isoformat(),
            "price": str(self.price),
            "holder": str(self.holder),
            "rights": str(self.rights),
            "third_party": str(self.third_party),
            "endowments": str(self.shares.endowments),
            "top_ups": str(self.shares.top_ups),
            "steps": [step.to_dict(language) for step in self.steps],
            "assumptions": [one.format(language) for one in self.assumptions],
            "disputed": self.is_disputed,
            "outcomes": [_outcome(one) for one in self.outcomes],
        }

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The answer for people."""
        wording = Wording(Language(language))
        lines = wording.paragraph(wording.write(_headline(self)))
        lines += ["", *wording.listed([_line(step, wording) for step in self.steps])]
        if self.assumptions:
            lines += ["", *(line for one in self.assumptions for line in wording.paragraph(wording.write(one)))]
        if self.is_disputed:
            lines += ["", *(line for one in self.outcomes for line in wording.indented(_disputed(one, wording)))]
        sources = [reference_line(one, wording) for one in self.references]
        return "\n".join([*lines, "", *wording.labelled("Texte", sources)]) + "\n"


def _outcome(one: FinancingOutcome) -> dict[str, Json]:
    shares = one.shares
    return {
        "readings": [f"{answer.id}={answer.answer.name}" for answer in one.answers],
        "recommended": all(answer.answer.is_recommended for answer in one.answers),
        "holder": str(shares.holder),
        "rights": str(shares.rights),
        "endowments": str(shares.endowments),
        "top_ups": str(shares.top_ups),
    }


def _headline(told: Financing) -> Message:
    return Message(
        "Pour un bilan à {price} demandé le {on}, le titulaire paie {holder}, les droits de son compte {rights} et "
        "d’autres financeurs {others}.",
        (
            ("price", Euros(told.price)),
            ("on", told.request_on),
            ("holder", Euros(told.holder)),
            ("rights", Euros(told.rights)),
            ("others", Euros(told.third_party)),
        ),
    )


def _line(step: FinancingStep, wording: Wording) -> str:
    if not step.references:
        return wording.write(step.message)
    return wording.say(
        "{text} ({sources} ; fiabilité {confidence}).",
        text=wording.write(step.message),
        sources=tuple(one.citation for one in step.references),
        confidence=step.confidence.value,
    )


def _disputed(one: FinancingOutcome, wording: Wording) -> str:
    outcome = wording.say(
        "le titulaire paie {holder}, ses droits {rights}",
        holder=Euros(one.shares.holder),
        rights=Euros(one.shares.rights),
    )
    is_ours = all(answer.answer.is_recommended for answer in one.answers)
    return outcome_line(one.answers, outcome, wording, is_recommended=is_ours)
