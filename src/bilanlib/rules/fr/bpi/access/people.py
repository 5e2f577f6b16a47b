"""Présentation du BPI, « Conditions d’accès à la prestation »: who conducts it."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.bpi import ACCESS
from bilanlib.models.terms import SessionKind, SessionStatus
from bilanlib.parameters.fr.bpi.hours import COUNSELLOR_KINDS
from bilanlib.parameters.fr.bpi.people import ADVISER
from bilanlib.readings.bpi import HoursOfTests
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION
from bilanlib.rules.facts.sittings import SESSION_COUNSELLOR, SESSION_KIND, SESSION_STATUS, SESSIONS
from bilanlib.rules.facts.tools import ALL_COUNSELLORS, lacks

NOT_ADVISER = Template(
    "not-adviser",
    Verdict.FAIL,
    "{kind} : cette séance n’est pas conduite par un {wanted}",
    "Confiez cette séance à un {wanted}.",
)
WITHOUT_COUNSELLOR = (
    Template("without-counsellor", Verdict.NOT_APPLICABLE, "séance annulée, ou sans conseiller").at("sessions"),
)


@rule(
    "fr.bpi.access.adviser",
    title="L’accompagnement est conduit exclusivement par un conseiller en orientation professionnelle.",
    sources=(ACCESS.since("1900-01-01").al(3),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    each=SESSIONS,
    needs=needs(SESSION_STATUS, SESSION_KIND),
    may_ask=(SESSION_COUNSELLOR, ALL_COUNSELLORS),
    uses=(ADVISER, COUNSELLOR_KINDS),
    remedy="Confiez chaque séance à un conseiller en orientation professionnelle.",
)
def adviser(ctx: Ctx, status: SessionStatus, kind: SessionKind) -> Findings:
    """Every session with a counsellor is conducted by a COP: one replacement by somebody else breaks it (BPI-STF-01).

    Source:
        Présentation du BPI, « Conditions d’accès à la prestation », al. 3.
    """
    with_counsellor = ctx.value(COUNSELLOR_KINDS)[HoursOfTests.PERSONAL]
    if status is SessionStatus.CANCELLED or kind not in with_counsellor:
        return WITHOUT_COUNSELLOR
    wanted = ctx.value(ADVISER)
    found = lacks(ctx.ask(ALL_COUNSELLORS), ctx.ask(SESSION_COUNSELLOR), wanted, ctx.where)
    return (NOT_ADVISER.at(ctx.where, kind=kind, wanted=wanted),) if found is None else found


RULES = (adviser,)
