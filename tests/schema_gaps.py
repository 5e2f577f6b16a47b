"""What only the reader refuses: the closed list of reasons, each with a file that the schema lets through."""

import json
import re

from attrs import frozen

from bilanlib.io.json_text import MAX_BYTES

BILAN = {"schema_version": 1, "kind": "bilan"}
SESSION = {"duration": 1, "status": "held"}
VOUCHED = {"rule": "x", "by": "y", "on": "2026-03-02", "reason": "z"}

_DURATION = (
    "{value} ; attendu : une durée de plus de zéro, écrite « PT1H30M » ou en heures (1.5), de 10 000 heures au plus"
)
_AMOUNT = "{value} ; attendu : un montant positif, au centime : « 2400.00 »"


@frozen
class Gap:
    """A reason for which only the reader refuses a file.

    Attributes:
        template: The sentence of the reader.
        example: A file that is refused for it: plain data, or text where it is the text that is wrong.
        where: Where it is refused.
        shows: Pattern of the values that are refused for it, where the sentence has several reasons.
        stops: Whether the reader says nothing else of such a file.
    """

    template: str
    example: dict | str | bytes
    where: str
    shows: str = ".*"
    stops: bool = False

    def explains(self, problem):
        """Whether it is the reason of a problem."""
        shown = next((str(fact) for _, fact in problem.message.facts), "")
        return problem.message.template == self.template and re.fullmatch(self.shows, shown) is not None


GAPS = {
    "impossible-day": Gap(
        "{value} n’est pas un jour du calendrier",
        {**BILAN, "sessions": [{"day": "2026-02-30"}]},
        "sessions[0].day",
        shows=r'"(19|2[0-9])[0-9]{2}-(02-(29|30|31)|(04|06|09|11)-31)"',
    ),
    "over-10000-hours": Gap(
        _DURATION,
        {**BILAN, "sessions": [{"duration": "PT10000H1S"}]},
        "sessions[0].duration",
        shows=r'"PT(?!(0+[HMS])+")(?=[0-9])([0-9]{1,5}H)?([0-9]{1,6}M)?([0-9]{1,6}S)?"',
    ),
    "bounds-over-10000-hours": Gap(
        "{value} ; attendu : des heures, zéro ou plus, écrites « PT17H » ou en nombre (17), 10 000 au plus",
        {**BILAN, "totals": [{"hours": "PT10000H1S"}]},
        "totals[0].hours",
        shows=r'"PT(?=[0-9])([0-9]{1,5}H)?([0-9]{1,6}M)?([0-9]{1,6}S)?"',
    ),
    "under-half-a-second": Gap(
        _DURATION,
        {**BILAN, "sessions": [{"duration": 0.0001}]},
        "sessions[0].duration",
        shows=r"0\.0001([0-3][0-9]*)?|[0-9](\.[0-9]+)?e-[0-9]+",
    ),
    "finer-than-a-cent": Gap(
        _AMOUNT,
        {**BILAN, "funding": [{"amount": {"amount": 1.999}}]},
        "funding[0].amount.amount",
        shows=r"[0-9]{1,12}\.[0-9]{3,}|[0-9](\.[0-9]+)?e-[0-9]+",
    ),
    "bounds-out-of-order": Gap(
        "at_most est inférieur à at_least ; attendu : at_least au plus égal à at_most",
        {**BILAN, "totals": [{"hours": {"at_least": 24, "at_most": 17}}]},
        "totals[0].hours",
    ),
    "phase-against-kind": Gap(
        "« {said} » ; attendu : « {wanted} », comme la nature de la séance (« {kind} »)",
        {**BILAN, "sessions": [{"kind": "follow_up", "phase": "conclusion"}]},
        "sessions[0].phase",
    ),
    "outcome-not-decided": Gap(
        "« {said} » ; attendu : « pass » ou « fail »",
        {**BILAN, "attestations": [{**VOUCHED, "outcome": "open"}]},
        "attestations[0].outcome",
    ),
    "siret-against-siren": Gap(
        "{siret} ; attendu : un SIRET qui commence par le SIREN {siren}",
        {**BILAN, "provider": {"siren": "000000018", "siret": "00000002600012"}},
        "provider.siret",
    ),
    "control-character": Gap(
        "{text} contient un caractère de commande ou un demi-caractère ; attendu : du texte",
        {**BILAN, "title": "\x1b[2J"},
        "title",
        stops=True,
    ),
    "number-out-of-range": Gap(
        "ce nombre est hors limites ; attendu : {digits} chiffres au plus",
        {**BILAN, "extra": {"a": 10**15}},
        "extra.a",
        stops=True,
    ),
    "too-deep": Gap(
        "plus de {depth} niveaux imbriqués ; attendu : un bilan ou un programme",
        {**BILAN, "extra": {"a": json.loads("[" * 49 + "]" * 49)}},
        "",
        stops=True,
    ),
    "duplicate-key": Gap(
        "la clé {key} est écrite plusieurs fois ; attendu : une seule",
        '{"schema_version": 1, "kind": "bilan", "title": "a", "title": "b"}',
        "",
        stops=True,
    ),
    "too-long": Gap(
        "{size} octets ; attendu : {limit} au plus",
        '{"schema_version": 1, "kind": "bilan"}'.ljust(MAX_BYTES + 1),
        "",
        stops=True,
    ),
}
"""Each reason by its name, which the docs explain (`docs/reference/only-the-reader.md`)."""


def reasons(problem):
    """The names of the reasons that explain a problem."""
    return [name for name, gap in GAPS.items() if gap.explains(problem)]
