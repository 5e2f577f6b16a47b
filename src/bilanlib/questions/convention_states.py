"""How a convention stands, from the dates that are told: the law's own answer, run under every serious reading."""

from datetime import date, timedelta
from types import MappingProxyType

from bilanlib.answers.finding import Finding, Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.missing import Holder
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.reply import Reply
from bilanlib.calculators.states import ConventionState
from bilanlib.engine.context import Ctx, NotToldError
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_8
from bilanlib.models.bilan import Bilan
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.fr.code_du_travail.r6313_8 import ACCEPTANCE_PERIOD, CONVENTION_PARTIES
from bilanlib.readings.acceptance import TenDays, Transmission
from bilanlib.rules.facts.convention import (
    BOUND_BY,
    DRAFT_SENT,
    RECEIVED_ON,
    REFUSED_ON,
    SENT_ON,
    SIGNED_ON,
    TERRITORY,
    concluded_on,
)
from bilanlib.rules.facts.funding import CONVENTION_REQUIRED, CONVENTION_SCOPE
from bilanlib.rules.fr.code_du_travail.r6313_8.acceptance import SIGNED_BEFORE_SENT, reply_to

_DAY = timedelta(days=1)


def _is(code: ConventionState, text: str) -> Template:
    return Template(code.value, Verdict.NOT_APPLICABLE, text)


NONE = _is(ConventionState.NONE, "aucune convention n’existe, et ce bilan en exige une")
DRAFTED = _is(ConventionState.DRAFTED, "le projet de convention n’a pas été transmis au salarié")
SENT = _is(ConventionState.SENT, "projet transmis le {since} : le salarié peut accepter jusqu’au {last_day} inclus")
ACCEPTED = _is(ConventionState.ACCEPTED, "le salarié a accepté le {since} ; la convention n’est pas signée de tous")
SIGNED_BY_ALL = _is(ConventionState.SIGNED_BY_ALL, "la convention est signée de tous depuis le {since}")
REFUSED = _is(ConventionState.REFUSED, "le salarié a refusé la convention le {since}")
DEEMED_REFUSED = _is(
    ConventionState.DEEMED_REFUSED,
    "le salarié pouvait accepter jusqu’au {last_day} inclus : la convention est réputée refusée depuis le {since}",
)
EARLY = _is(ConventionState.TO_EXAMINE, SIGNED_BEFORE_SENT.text)
UNSENT = _is(
    ConventionState.TO_EXAMINE, "le salarié a signé le {signed} un projet qui n’a pas été transmis, d’après le dossier"
)

STATES = MappingProxyType({state.value: state for state in ConventionState})
"""The state that a finding says, by its code."""


def _exists(case: Bilan) -> Maybe[bool]:
    return UNKNOWN if case.convention is UNKNOWN else case.convention is not None


HAS_CONVENTION: Fact[bool] = derived(
    "convention",
    Question(
        text="Un projet de convention existe-t-il ?",
        holder=Holder.EMPLOYER,
        proof="texte du projet ou de la convention",
    ),
    (Bilan,),
    _exists,
)


@rule(
    "fr.ct.R6313-8.state",
    title="Où en est la convention.",
    sources=(*(R6313_8.since("2019-01-01").al(number) for number in (1, 5, 6)), *CONVENTION_SCOPE),
    force=Force.LAW,
    governed_by=DRAFT_SENT,
    when=CONVENTION_REQUIRED,
    needs=needs(HAS_CONVENTION),
    may_ask=(SENT_ON, SIGNED_ON, RECEIVED_ON, REFUSED_ON, BOUND_BY, TERRITORY),
    readings=(TenDays, Transmission),
    uses=(ACCEPTANCE_PERIOD, CONVENTION_PARTIES),
    remedy="Complétez les dates du dossier.",
)
def state(ctx: Ctx, exists: bool) -> Findings:  # noqa: FBT001 - the engine calls bodies with rows of facts
    """Gives each state that the convention may be in; one where all is told. It judges nothing, and is in no scheme.

    Source:
        Code du travail, art. R. 6313-8, al. 1, 5 and 6.
    """
    if not exists:
        return (NONE.at("convention"),)
    # A draft that was not sent is one that will be, on whatever day.
    sent = ctx.ask(SENT_ON) or date.max
    found = reply_to(ctx, sent, ctx.ask(SIGNED_ON))
    last, on = found.last_day or sent, found.on or sent
    match found.reply:
        case Reply.NOT_SENT_YET:
            return _unsent(ctx)
        case Reply.AWAITED:
            return (SENT.at("convention", since=sent, last_day=last),)
        case Reply.ACCEPTED:
            return _accepted(ctx, on)
        case Reply.REFUSED:
            return (REFUSED.at("convention.refused_on", since=on),)
        case Reply.SIGNED_BEFORE_SENT:
            return (EARLY.at("convention.signatures", signed=on, sent=sent),)
        case Reply.SIGNED_LATE | Reply.SILENCE:
            return _refused(ctx, last)


def _unsent(ctx: Ctx) -> Findings:
    signed = ctx.ask(SIGNED_ON)
    concluded = concluded_on(ctx.ask(BOUND_BY), ctx.value(CONVENTION_PARTIES), ctx.at)
    if concluded is not None:
        return (SIGNED_BY_ALL.at("convention.signatures", since=concluded),)
    return (UNSENT.at("convention.signatures", signed=signed) if signed is not None else DRAFTED.at("convention"),)


def _accepted(ctx: Ctx, on: date) -> Findings:
    only = ACCEPTED.at("convention", since=on)
    try:
        bound = ctx.ask(BOUND_BY)
    except NotToldError as error:
        return (only, _perhaps(SIGNED_BY_ALL), not_told("convention.signatures", *error.paths))
    concluded = concluded_on(bound, ctx.value(CONVENTION_PARTIES), ctx.at)
    return (only if concluded is None else SIGNED_BY_ALL.at("convention.signatures", since=concluded),)


def _refused(ctx: Ctx, last: date) -> Findings:
    """The last day has gone by: refused before in so many words, or else by silence, from the day after."""
    silent = DEEMED_REFUSED.at("convention", last_day=last, since=last + _DAY)
    try:
        refused = ctx.ask(REFUSED_ON)
    except NotToldError as error:
        return (silent, _perhaps(REFUSED), not_told("convention.refused_on", *error.paths))
    if refused is not None and refused <= last:
        return (REFUSED.at("convention.refused_on", since=refused),)
    return (silent,)


def _perhaps(kind: Template) -> Finding:
    # It is not said since when: only that it is one of the states that are left.
    return kind.at("convention")
