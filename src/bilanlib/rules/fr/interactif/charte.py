"""INTERACTIF, charter: consent to each method, the counsellor of the first meeting, who works with tests."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.interactif import CHARTE
from bilanlib.models.terms import SessionKind, Stance
from bilanlib.rules.facts.methods import METHOD_USE, METHOD_WORDS, TOOL_METHOD, MethodWord
from bilanlib.rules.facts.session_lists import MET_WITH
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, NOTHING_PLANNED
from bilanlib.rules.facts.tools import TOOLS

_SOURCE = CHARTE.since("1900-01-01")

NO_CONSENT = Template(
    "no-consent",
    Verdict.FAIL,
    "« {method} » : utilisé le {used} sans consentement du bénéficiaire à cette méthode",
    "Écartez les résultats de cette méthode, sauf si le bénéficiaire veut les garder.",
)
TO_CONSENT = Template(
    "to-consent", Verdict.NOT_APPLICABLE, "« {method} » : le consentement est à recueillir au plus tard le {used}"
)
NO_NAME = (Template("no-name", Verdict.NOT_APPLICABLE, "cette méthode n’a pas de nom").at("tools"),)


@rule(
    "fr.interactif.charte.method-consent",
    title="Le bénéficiaire consent à chaque méthode avant son usage.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=METHOD_USE,
    each=TOOLS,
    needs=needs(METHOD_USE, TOOL_METHOD),
    may_ask=(METHOD_WORDS,),
    remedy="Recueillez le consentement à chaque méthode avant de l’utiliser.",
)
def method_consent(ctx: Ctx, used: date, method: str | None) -> Findings:
    """For each test or method, the person's consent to that very method stood on the day of its use.

    Reading:
        Stricter than the law, which asks for consent to the bilan. Of what was said by that day the last word counts,
        and on one day a refusal prevails. A consent that names no method is none to this one.

    Source:
        The programme's charter.
    """
    if method is None:
        return NO_NAME
    if _stands(ctx.ask(METHOD_WORDS), method, used):
        return ()
    if ctx.at < used:
        return (TO_CONSENT.at(ctx.where, method=method, used=used, due_on=used),)
    return (NO_CONSENT.at(ctx.where, method=method, used=used),)


def _stands(said: tuple[MethodWord, ...], method: str, day: date) -> bool:
    standing = [
        one
        for one in said
        if one.method == method and one.given_on <= day and (one.withdrawn_on is None or day < one.withdrawn_on)
    ]
    refused = max((one.given_on for one in standing if one.stance is Stance.REFUSES), default=date.min)
    return any(one.given_on > refused for one in standing if one.stance is not Stance.REFUSES)


NO_NAMES = (
    Template("no-counsellor", Verdict.NOT_APPLICABLE, "aucun entretien préalable n’a de conseiller désigné").at(
        "sessions"
    ),
)
OTHER_COUNSELLOR = Template(
    "other-counsellor",
    Verdict.FAIL,
    "la personne qui a tenu l’entretien préalable ne conduit aucun entretien du bilan",
    "Confiez le bilan à la personne de l’entretien préalable, ou proposez au bénéficiaire un nouvel entretien.",
)


@rule(
    "fr.interactif.charte.same-counsellor",
    title="L’entretien préalable a lieu avec la personne qui conduit le bilan.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(MET_WITH),
    remedy="Confiez le bilan à la personne de l’entretien préalable.",
)
def same_counsellor(_: Ctx, met: tuple[tuple[SessionKind, str | None], ...]) -> Findings:
    """Who held the prior interview conducts interviews of the bilan.

    Source:
        The programme's charter.
    """
    if not met:
        return NOTHING_PLANNED
    first = {who for kind, who in met if kind is SessionKind.PRIOR_INTERVIEW and who is not None}
    later = {who for kind, who in met if kind is SessionKind.INTERVIEW and who is not None}
    if not first or not later:
        return NO_NAMES
    return () if first & later else (OTHER_COUNSELLOR.at("sessions"),)


RULES = (method_consent, same_counsellor)
