"""Bilans within an institution: `fr-bpi`, `fr-cdg84` and `fr-bpp`, as the scheme wants them or otherwise."""

from datetime import date

from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.convention import Convention, Signature
from bilanlib.models.leave import Leave
from bilanlib.models.people import Beneficiary, Counsellor, Employer, Provider
from bilanlib.models.project import Project
from bilanlib.models.table import Table
from bilanlib.models.terms import (
    Capacity,
    ConsentScope,
    EmployerKind,
    Form,
    Initiative,
    Party,
    Phase,
    ProjectScope,
    Qualification,
    Stance,
    ToolFamily,
    Topic,
)
from bilanlib.models.tools import ToolUse
from bilanlib.parameters.fr.bpi.contents import INVESTIGATION_TOPICS, PRELIMINARY_TOPICS
from bilanlib.parameters.fr.cdg84 import STAGE_TOPICS
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.inside_papers import draw_documents, draw_sayings
from bilanlib.testing.inside_sessions import AGENT_SESSIONS, BPI_SESSIONS, draw_sessions
from bilanlib.testing.picking import pick, pick_some

_DAY = date(2026, 11, 21)
_AT = (date(2026, 2, 15), date(2026, 3, 2), date(2026, 6, 2), date(2026, 6, 3), _DAY, _DAY, _DAY)
_REQUESTED, _SIGNED = date(2026, 1, 12), (date(2026, 2, 2), date(2026, 2, 2), date(2026, 3, 3))
_SINCE = (date(2015, 1, 1), date(2020, 2, 1), date(2021, 1, 20), date(2021, 2, 3), date(2025, 1, 20), date(2025, 3, 2))
_BPI_TOPICS = {Phase.PRELIMINARY: PRELIMINARY_TOPICS.on(_DAY), Phase.INVESTIGATION: INVESTIGATION_TOPICS.on(_DAY)}
_SCHEMES = ("fr-bpi", "fr-bpi", "fr-cdg84", "fr-bpp")
_PROVIDER = Provider(
    counsellors=(
        Counsellor(ref="c1", qualifications=(Qualification.CAREER_ADVISER, Qualification.TEST_LICENCE)),
        Counsellor(ref="c2", qualifications=(Qualification.PSYCHOLOGIST,)),
    )
)


def _topics(draw: st.DrawFn, wanted: dict[Phase, frozenset[Topic]]) -> Table[Phase, tuple[Topic, ...]]:
    covered: dict[Phase, tuple[Topic, ...]] = {}
    for phase, topics in wanted.items():
        whole = tuple(topic for topic in Topic if topic in topics)
        covered[phase] = whole if draw(st.booleans()) else tuple(pick_some(draw, whole))
    return Table(covered)


def _convention(draw: st.DrawFn) -> Convention | None:
    capacities = (Capacity.LEGAL_REPRESENTATIVE,) * 5 + (Capacity.UNAUTHORISED,)
    signatures = tuple(
        Signature(party=party, signed_on=pick(draw, (*_SIGNED, None)), capacity=pick(draw, capacities))
        for party in (Party.BENEFICIARY, Party.EMPLOYER, Party.PROVIDER)
    )
    day = _SIGNED[0]
    signed = tuple(Signature(party=one.party, signed_on=day, capacity=Capacity.DELEGATE) for one in signatures)
    return pick(draw, (None, Convention(signatures=signatures), Convention(signatures=signed)))


def _consents(draw: st.DrawFn) -> tuple[Consent, ...]:
    said = Consent(
        scope=ConsentScope.BILAN,
        stance=pick(draw, (Stance.REQUESTS, Stance.AGREES, Stance.REFUSES)),
        given_on=pick(draw, (_REQUESTED, _REQUESTED, date(2026, 3, 2), date(2026, 3, 3))),
        form=Form.ORAL,
        withdrawn_on=pick(draw, (None, None, None, date(2026, 2, 20))),
    )
    return (*pick(draw, ((said,), (said,), ())), *draw_sayings(draw))


def _tools(draw: st.DrawFn) -> tuple[ToolUse, ...]:
    one, other = (
        ToolUse(
            family=pick(draw, (ToolFamily.INTERESTS, ToolFamily.PERSONALITY, ToolFamily.VALUES)),
            used_on=pick(draw, (date(2026, 4, 3), date(2026, 4, 3), None)),
            is_online=draw(st.integers(0, 3)) > 0,
            counsellor=pick(draw, ("c1", "c1", "c1", "c2", None)),
        )
        for _ in range(2)
    )
    return pick(draw, ((one, other), (one, other), (one,), ()))


def _project(draw: st.DrawFn) -> Project | None:
    scopes = pick_some(draw, (ProjectScope.SAME_EMPLOYER, ProjectScope.SAME_INSTITUTION, ProjectScope.OTHER_EMPLOYER))
    return pick(draw, (None, *(Project(scopes=tuple(scopes), has_means=draw(st.booleans())),) * 3))


def _beneficiary(draw: st.DrawFn) -> Beneficiary:
    return Beneficiary(branch_since=pick(draw, (*_SINCE, None)), employer_since=pick(draw, (*_SINCE, None)))


@st.composite
def insiders(draw: st.DrawFn) -> Drawn[Bilan]:
    """A bilan within an institution, with every fact that its scheme asks for told."""
    scheme = pick(draw, _SCHEMES)
    is_bpi = scheme == "fr-bpi"
    kinds = (EmployerKind.SOCIAL_SECURITY, EmployerKind.SOCIAL_SECURITY, EmployerKind.PRIVATE)
    case = Bilan(
        scheme=scheme,
        beneficiary=_beneficiary(draw),
        employer=pick(draw, (None, *(Employer(kind=pick(draw, kinds)),) * 5)),
        provider=_PROVIDER,
        initiative=pick(draw, (*Initiative, Initiative.EMPLOYER, Initiative.EMPLOYER)),
        sessions=draw_sessions(draw, BPI_SESSIONS if is_bpi else AGENT_SESSIONS),
        totals=(),
        topics=_topics(draw, _BPI_TOPICS if is_bpi else dict(STAGE_TOPICS.on(_DAY))),
        convention=_convention(draw),
        consents=_consents(draw),
        documents=draw_documents(draw),
        tools=_tools(draw),
        project=_project(draw),
        leave=pick(draw, (None, None, Leave())),
    )
    return Drawn(case=case, at=pick(draw, _AT))
