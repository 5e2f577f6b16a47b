"""Décret n° 2018-1330, art. 2: citations of articles that it took the place of."""

from bilanlib.answers.finding import Finding, Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.citations import CitationAnswer, CitationState, resolve
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.decret_2018_1330 import ART_2
from bilanlib.law.fr.loi_2018_771 import ART_4
from bilanlib.messages.printable import one_line
from bilanlib.parameters.fr import decret_2018_1330, loi_2018_771
from bilanlib.rules.facts.offer import CITATIONS, OFFER_PUBLISHED

RENUMBERED_BY_LAW, RENUMBERED_BY_DECREE = loi_2018_771.RENUMBERED, decret_2018_1330.RENUMBERED

NO_CITATION = (Template("no-citation", Verdict.NOT_APPLICABLE, "l’offre ne cite aucun article").at("citations"),)
RENUMBERED = Template(
    "renumbered",
    Verdict.FAIL,
    "« {cited} » : cet article a été remplacé par {article}",
    "Citez {article}.",
)
REPEALED = Template(
    "repealed",
    Verdict.FAIL,
    "« {cited} » : cet article est abrogé, et aucun article connu ne lui succède",
    "Retirez la citation.",
)
MALFORMED = Template(
    "malformed",
    Verdict.FAIL,
    "« {cited} » n’est pas un numéro d’article",
    "Vérifiez le numéro.",
)
MALFORMED_GUESSED = Template(
    "malformed-guessed",
    Verdict.FAIL,
    "« {cited} » n’est pas un numéro d’article ; il s’agit sans doute de {article} ({confidence})",
    "Vérifiez le numéro : rien n’est corrigé à votre place.",
)
UNKNOWN_HERE = Template(
    "unknown-article", Verdict.NOT_APPLICABLE, "« {cited} » : cet article n’est pas encodé ici, rien n’en est dit"
)


@rule(
    "fr.d2018-1330.2.citations",
    title="L’offre cite les articles sous leur numéro en vigueur.",
    sources=(ART_2.since("2019-01-01"), ART_4.since("2019-01-01")),
    force=Force.PRACTICE,
    governed_by=OFFER_PUBLISHED,
    needs=needs(CITATIONS),
    uses=(RENUMBERED_BY_LAW, RENUMBERED_BY_DECREE),
    remedy="Mettez les citations à jour.",
)
def citations(ctx: Ctx, cited: tuple[str, ...]) -> Findings:
    """Articles are cited by the number that they have.

    Reading:
        Read on the day of judgement: an offer that is shown today is read today. A wrong number breaks nothing of the
        bilan: practice. A malformed number gets a guess at most.

    Source:
        Décret n° 2018-1330, art. 2; loi n° 2018-771, art. 4.
    """
    renumbered = {**ctx.value(RENUMBERED_BY_LAW), **ctx.value(RENUMBERED_BY_DECREE)}
    if not cited:
        return NO_CITATION
    found = [_finding(f"citations[{place}]", resolve(text, ctx.at, renumbered)) for place, text in enumerate(cited)]
    return tuple(finding for finding in found if finding is not None)


def _finding(where: str, answer: CitationAnswer) -> Finding | None:
    cited = one_line(answer.text)
    match answer.state:
        case CitationState.IN_FORCE:
            return None
        case CitationState.RENUMBERED:
            return RENUMBERED.at(where, cited=cited, article=_cite(answer))
        case CitationState.REPEALED:
            return REPEALED.at(where, cited=cited)
        case CitationState.UNKNOWN:
            return UNKNOWN_HERE.at(where, cited=cited)
        case CitationState.MALFORMED:
            if answer.guess is None:
                return MALFORMED.at(where, cited=cited)
            return MALFORMED_GUESSED.at(where, cited=cited, article=_cite(answer), confidence=answer.confidence)


def _cite(answer: CitationAnswer) -> str:
    article = answer.successor or answer.guess
    return "" if article is None else article.citation


RULES = (citations,)
