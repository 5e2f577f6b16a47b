"""Code du travail, art. R. 6313-4: who conducts the sessions, and with how many persons."""

from bilanlib.answers.finding import Finding, Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_4
from bilanlib.models.schedule import Schedule
from bilanlib.models.session_kinds import OUTSIDE
from bilanlib.models.sessions import Session
from bilanlib.models.terms import ConductedBy, Phase, SessionKind
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail.r6313_4 import PERSONAL_INTERVIEWS, UNLED_KINDS, WITHIN_PROVIDER
from bilanlib.readings.phases import GroupSessions
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, SITTINGS, not_planned

_OUTSIDE_PHASES = frozenset({Phase.PRIOR, Phase.FOLLOW_UP})
_POSSIBLY_CONCLUSION = frozenset({Phase.CONCLUSION, UNKNOWN})
_POSSIBLY_INVESTIGATION = frozenset({Phase.INVESTIGATION, UNKNOWN})
_POSSIBLY_GROUP = frozenset({SessionKind.GROUP, UNKNOWN})

NOT_LED = Template(
    "not-led-by-provider",
    Verdict.FAIL,
    "{phase} : séance conduite par {by} et non par le prestataire",
    "Faites conduire cette séance par le prestataire.",
)


@rule(
    "fr.ct.R6313-4.led-by-provider",
    title="Les phases se déroulent sous la conduite du prestataire.",
    sources=(R6313_4.since("2019-01-01").al(1),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SITTINGS),
    uses=(WITHIN_PROVIDER, UNLED_KINDS),
    remedy="Confiez au prestataire la conduite de chaque séance.",
)
def led_by_provider(ctx: Ctx, schedule: Schedule) -> Findings:
    """No session of the three phases is conducted by somebody who is not the provider's.

    Reading:
        A subcontractor works for the provider. Tests, personal work and enquiries that the person does alone, or with
        third parties, leave the phase under the provider's lead; with the employer they do not.

    Source:
        Code du travail, art. R. 6313-4, al. 1.
    """
    if schedule.is_planned is not True or schedule.notable is UNKNOWN:
        return not_planned(ctx, schedule)
    within, unled = ctx.value(WITHIN_PROVIDER), ctx.value(UNLED_KINDS)
    findings: list[Finding] = []
    for place, session in schedule.notable:
        by, kind = session.conducted_by, session.kind
        if by in within or kind in OUTSIDE or session.phase in _OUTSIDE_PHASES:
            continue
        if kind in unled and by is not ConductedBy.EMPLOYER and by is not UNKNOWN:
            continue
        findings.append(_judge_conduct(session, f"sessions[{place}]"))
    return tuple(findings)


def _judge_conduct(session: Session, where: str) -> Finding:
    """A session that fails, unless something is untold that could save it."""
    by, phase = session.conducted_by, session.phase
    told: dict[str, object] = {"conducted_by": by, "phase": phase, "status": session.status}
    if by is not ConductedBy.EMPLOYER:
        told["kind"] = session.kind
    untold = [f"{where}.{name}" for name, value in told.items() if value is UNKNOWN]
    if by is UNKNOWN or phase is UNKNOWN or untold:
        return not_told(where, *untold)
    return NOT_LED.at(where, phase=phase, by=by)


IN_A_GROUP = Template(
    "group-conclusion",
    Verdict.FAIL,
    "séance collective dans la phase de conclusions, que le code veut faite d’entretiens personnalisés",
    "Remplacez cette séance par un entretien individuel.",
)
NO_INTERVIEW = Template(
    "no-interview",
    Verdict.FAIL,
    "la phase de conclusions ne comporte aucun entretien personnalisé",
    "Prévoyez au moins un entretien individuel dans la phase de conclusions.",
)
NO_CONCLUSION = (
    Template("no-conclusion", Verdict.NOT_APPLICABLE, "aucune séance de conclusions n’est listée").at("sessions"),
)


@rule(
    "fr.ct.R6313-4.personal-interviews",
    title="Les conclusions sont tirées par la voie d’entretiens personnalisés.",
    sources=(R6313_4.since("2019-01-01").al(7),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SITTINGS),
    uses=(PERSONAL_INTERVIEWS,),
    remedy="Tenez les conclusions en entretiens individuels.",
)
def personal_interviews(ctx: Ctx, schedule: Schedule) -> Findings:
    """The conclusion has a personal interview, and no group session.

    Reading:
        An interview to which the employer comes is still about one person. Whether the conclusion takes place at all is
        another rule.

    Source:
        Code du travail, art. R. 6313-4, 3°, al. 7.
    """
    if schedule.is_planned is not True or schedule.notable is UNKNOWN:
        return not_planned(ctx, schedule)
    kinds = ctx.value(PERSONAL_INTERVIEWS)
    possible: list[tuple[int, Session]] = []
    groups: list[int] = []
    is_doubtful = has_interview = False
    for place, session in schedule.notable:
        kind, phase = session.kind, session.phase
        if phase not in _POSSIBLY_CONCLUSION or kind in OUTSIDE:
            continue
        possible.append((place, session))
        is_sure = phase is not UNKNOWN and session.status is not UNKNOWN
        if kind is SessionKind.GROUP and is_sure:
            groups.append(place)
        is_doubtful = is_doubtful or kind is UNKNOWN or kind is SessionKind.GROUP
        has_interview = has_interview or (is_sure and kind in kinds)
    if groups:
        return tuple(IN_A_GROUP.at(f"sessions[{place}]") for place in groups)
    if has_interview and not is_doubtful:
        return ()
    return _without_interview(possible, is_doubtful=is_doubtful)


def _without_interview(possible: list[tuple[int, Session]], *, is_doubtful: bool) -> Findings:
    untold = [path for place, one in possible for path in _untold(place, one)]
    if is_doubtful or untold:
        return (not_told("sessions", *untold),)
    return (NO_INTERVIEW.at("sessions"),) if possible else NO_CONCLUSION


def _untold(place: int, session: Session) -> list[str]:
    told = {"kind": session.kind, "phase": session.phase, "status": session.status}
    return [f"sessions[{place}].{name}" for name, value in told.items() if value is UNKNOWN]


GROUP_ALLOWED = Template(
    "group-investigation",
    Verdict.PASS,
    "séance collective dans la phase d’investigation : permise si le respect de la vie privée est assuré",
)
GROUP_FORBIDDEN = Template(
    "group-forbidden",
    Verdict.FAIL,
    "séance collective dans la phase d’investigation",
    "Remplacez cette séance par un entretien individuel.",
)


@rule(
    "fr.ct.R6313-4.group-sessions",
    title="L’investigation en groupe est permise si le respect de la vie privée est assuré.",
    sources=(R6313_4.since("2019-01-01").al(6),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SITTINGS),
    readings=(GroupSessions,),
    remedy="Remplacez les séances collectives par des entretiens individuels.",
)
def group_sessions(ctx: Ctx, schedule: Schedule) -> Findings:
    """Group sessions in the investigation are allowed where privacy is kept, unless A17 is pinned otherwise.

    Reading:
        No text has spoken of them since R. 6322-36, which allowed them, was repealed (A17). That privacy is kept is
        left to people.

    Source:
        Code du travail, art. R. 6313-4, 2°, al. 6; former art. R. 6322-36.
    """
    if schedule.is_planned is not True or schedule.notable is UNKNOWN:
        return not_planned(ctx, schedule)
    possible: list[tuple[int, Session]] = []
    for place, session in schedule.notable:
        if session.kind in _POSSIBLY_GROUP and session.phase in _POSSIBLY_INVESTIGATION:
            possible.append((place, session))
    if not possible:
        return ()
    match ctx.reading(GroupSessions):
        case GroupSessions.ALLOWED:
            return tuple(GROUP_ALLOWED.at(f"sessions[{place}]") for place, one in possible if not _untold(place, one))
        case GroupSessions.FORBIDDEN:
            return tuple(_forbid(place, one) for place, one in possible)


def _forbid(place: int, session: Session) -> Finding:
    untold = _untold(place, session)
    where = f"sessions[{place}]"
    return not_told(where, *untold) if untold else GROUP_FORBIDDEN.at(where)


RULES = (led_by_provider, personal_interviews, group_sessions)
