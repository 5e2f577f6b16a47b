"""INTERACTIF, registration: how long a bilan takes, and until when one may register."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.interactif import INSCRIPTION
from bilanlib.parameters.fr.interactif import DAYS_BEFORE_START, SPAN
from bilanlib.periods.counting import OUVRES
from bilanlib.rules.facts.convention import SIGNED_ON, TERRITORY
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, BEGINS_ON, ENDS_ON, NOTHING_PLANNED

_SOURCE = INSCRIPTION.since("1900-01-01")

TOO_SHORT = Template(
    "too-short",
    Verdict.FAIL,
    "le bilan va du {begins} au {ends} ; le programme l’étale sur {limit} au moins, jusqu’au {bound}",
    "Reportez la dernière séance au {bound}.",
)
TOO_LONG = Template(
    "too-long",
    Verdict.FAIL,
    "le bilan va du {begins} au {ends} ; le programme l’étale sur {limit} au plus, jusqu’au {bound}",
    "Avancez la dernière séance au {bound}.",
)


@rule(
    "fr.interactif.inscription.span",
    title="Le bilan s’étale sur le temps que le programme annonce.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGINS_ON),
    may_ask=(ENDS_ON,),
    uses=(SPAN,),
    remedy="Déplacez la dernière séance.",
)
def span(ctx: Ctx, begins: date | None) -> Findings:
    """From the first session to the last one it takes no less and no more time than announced, bounds included.

    Reading:
        In calendar days and months, prior interview and follow-up left out (X20).

    Source:
        The programme's paragraph on registration and duration.
    """
    if begins is None:
        return NOTHING_PLANNED
    ends, (shortest, longest) = ctx.ask(ENDS_ON), ctx.value(SPAN)
    if ends < shortest.after(begins):
        return (TOO_SHORT.at("sessions", begins=begins, ends=ends, limit=shortest, bound=shortest.after(begins)),)
    if ends > longest.after(begins):
        return (TOO_LONG.at("sessions", begins=begins, ends=ends, limit=longest, bound=longest.after(begins)),)
    return ()


NOT_REGISTERED = (
    Template("not-registered", Verdict.NOT_APPLICABLE, "le bénéficiaire n’a signé aucune convention").at("convention"),
)
TOO_LATE = Template(
    "too-late",
    Verdict.FAIL,
    "le bénéficiaire s’est inscrit le {signed} pour un début le {begins} ; le dernier jour était le {last_day}",
    "Reportez la première séance.",
)


@rule(
    "fr.interactif.inscription.registered-in-time",
    title="L’inscription précède le début des jours ouvrés annoncés.",
    sources=(_SOURCE,),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGINS_ON, SIGNED_ON),
    may_ask=(TERRITORY,),
    uses=(DAYS_BEFORE_START,),
    remedy="Reportez la première séance.",
)
def registered_in_time(ctx: Ctx, begins: date | None, signed: date | None) -> Findings:
    """The person signs on the announced working day before the first session, or earlier.

    Reading:
        Registering is signing the convention. Monday to Friday without holidays; the day before the start is the
        first. The programme has another anchor elsewhere, the prior interview: a rule of its own (X5).

    Source:
        The programme's paragraph on the access delay.
    """
    if begins is None:
        return NOTHING_PLANNED
    if signed is None:
        return NOT_REGISTERED
    last = OUVRES.before(begins, ctx.value(DAYS_BEFORE_START), ctx.calendar)
    return (TOO_LATE.at("convention", signed=signed, begins=begins, last_day=last),) if signed > last else ()


RULES = (span, registered_in_time)
