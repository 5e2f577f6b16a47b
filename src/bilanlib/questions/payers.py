"""Who may pay a bilan: the answer, and how it is written."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import cached_property

from attrs import frozen

from bilanlib.answers.missing import Missing
from bilanlib.calculators.prospects import Prospect
from bilanlib.law.citation import LAW_AS_OF, Reference
from bilanlib.messages.terms import Language
from bilanlib.models.situation import Situation
from bilanlib.models.table import Json
from bilanlib.money import Euros
from bilanlib.questions.financing import Financing
from bilanlib.questions.payer_lines import PayerLine
from bilanlib.questions.payer_writing import line_to_dict, sections
from bilanlib.render.parts import missing_line, missing_to_dict, reference_line
from bilanlib.render.wording import Wording
from bilanlib.schemes.payers.route import Route


@frozen(eq=False, kw_only=True, slots=False)
class Payers:
    """Who may pay a bilan (financeurs possibles).

    Attributes:
        situation: What was told.
        on: The day by whose law it is answered.
        lines: One for each way to pay that the law of the day knows, or for those that were wished for.
        financing: What a CPF pays of the price; None where price or balance is not told, or the CPF does not pay.
        largest_advance: What an OPCO may pay at most before anything was done, in euros; None where the price is not
            told, or no OPCO pays.
    """

    situation: Situation
    on: date
    lines: tuple[PayerLine, ...]
    financing: Financing | None
    largest_advance: Decimal | None

    def of(self, prospect: Prospect) -> tuple[PayerLine, ...]:
        """The lines of which that may be expected."""
        return tuple(one for one in self.lines if one.prospect is prospect)

    def line(self, route: Route) -> PayerLine | None:
        """The line of a way to pay; None where the answer has none."""
        return next((one for one in self.lines if one.route is route), None)

    @cached_property
    def missing(self) -> tuple[Missing, ...]:
        """Facts to ask for, each once."""
        return tuple(dict.fromkeys(fact for one in self.lines for fact in one.missing))

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Wordings of the day that the answer rests on."""
        return _sources(self.lines)

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The answer as plain data that JSON can hold; words, paths and ids are the same in each language."""
        wording = Wording(Language(language))
        return {
            "law_as_of": LAW_AS_OF.isoformat(),
            "on": self.on.isoformat(),
            "lines": [line_to_dict(one, wording) for one in self.lines],
            "missing": [missing_to_dict(one, wording) for one in self.missing],
            "financing": None if self.financing is None else self.financing.to_dict(language),
            "largest_advance": None if self.largest_advance is None else str(self.largest_advance),
        }

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The answer for people, the best first; what `bilanlib who-pays` prints."""
        wording = Wording(Language(language))
        lines = wording.paragraph(wording.say("Qui peut payer un bilan, selon le droit du {on} :", on=self.on))
        lines += sections(self.lines, wording)
        if self.largest_advance is not None:
            amount = Euros(self.largest_advance)
            lines += [
                "",
                *wording.paragraph(
                    wording.say("Avance de l’opérateur de compétences : {amount} au plus.", amount=amount)
                ),
            ]
        if self.financing is not None:
            lines += ["", self.financing.to_text(language).rstrip("\n")]
        asked = [missing_line(one, wording) for one in self.missing]
        lines += ["", *wording.labelled("Il manque", asked)] if asked else []
        # What is excluded has its wordings beside it.
        sources = [
            reference_line(one, wording)
            for one in _sources(one for one in self.lines if one.prospect is not Prospect.EXCLUDED)
        ]
        return "\n".join([*lines, "", *wording.labelled("Texte", sources)]) + "\n"


def _sources(lines: Iterable[PayerLine]) -> tuple[Reference, ...]:
    return tuple(dict.fromkeys(reference for one in lines for reference in one.references))
