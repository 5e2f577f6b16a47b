"""What LEGI, the public data on French law, says of a code: numbers, ids and days of its wordings, no text."""

from datetime import date

from attrs import frozen

OPEN = date(2999, 1, 1)
"""Last day in LEGI of what has no end."""

UNFIXED = date(2222, 2, 22)
"""Day in LEGI of what will end, or begin, on a day that is not fixed yet."""

_NEVER_HELD = frozenset({"MODIFIE_MORT_NE", "ANNULE"})


@frozen
class Wording:
    """One wording of an article, as the data has it.

    Attributes:
        source_id: Its id: LEGIARTI…
        number: Number of its article on the day of the data, written as in `bilanlib.law`.
        is_current: Whether it is the wording of the day of the data, the only one whose number is certain.
        state: LEGI's word for where it stands: VIGUEUR, MODIFIE, VIGUEUR_DIFF…
        since: First day on which it holds.
        until: First day on which it no longer holds; None means no end, or one on a day not fixed yet.
    """

    source_id: str
    number: str
    is_current: bool
    state: str
    since: date
    until: date | None

    @property
    def has_held(self) -> bool:
        """Whether it holds on some day: not replaced before it came into force, not annulled."""
        return self.state not in _NEVER_HELD and (self.until is None or self.since < self.until)


@frozen(eq=False)
class Code:
    """A code, in its state of a day.

    Attributes:
        title: Its name in French.
        as_of: First day of that state: what changed later is not in the data.
        wordings: All wordings of the articles that it has on that day.
    """

    title: str
    as_of: date
    wordings: tuple[Wording, ...]

    def with_id(self, source_id: str) -> Wording | None:
        """The wording with that id; None where the data has none."""
        return next((one for one in self.wordings if one.source_id == source_id), None)

    def of_article(self, number: str) -> tuple[Wording, ...]:
        """The wordings of an article; none where the data has no such article."""
        return tuple(one for one in self.wordings if one.number == number)
