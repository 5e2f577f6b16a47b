"""A lawful bilan: its days first, then the facts that go with them, as they stand on the day of judgement."""

from datetime import date, timedelta

from hypothesis import strategies as st

from bilanlib.answers.verdict import Verdict
from bilanlib.models.attestation import Attestation
from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.fields import FIRST_DAY
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.funding import FundingLine
from bilanlib.models.measures import Measure
from bilanlib.models.people import Beneficiary, Counsellor, Employer, Provider
from bilanlib.models.provider_standing import ProviderStanding, QualityCertificate
from bilanlib.models.redeployment import Redeployment
from bilanlib.models.table import Table
from bilanlib.models.terms import (
    ActionCategory,
    CellTopic,
    ConsentScope,
    Form,
    FundingSource,
    Initiative,
    MeasureGround,
    MeasureKind,
    Phase,
    Stance,
    Status,
    Territory,
    Topic,
    UnitQuality,
)
from bilanlib.periods.period import Period
from bilanlib.schemes.fr_private import FR_PRIVATE
from bilanlib.testing import scalars
from bilanlib.testing.accounts import draw_account_request, draw_earlier_bilans
from bilanlib.testing.course import Course, draw_course
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.lawful_absence import draw_absence
from bilanlib.testing.lawful_contract import draw_contract
from bilanlib.testing.lawful_convention import draw_convention
from bilanlib.testing.lawful_documents import draw_papers
from bilanlib.testing.lawful_sessions import draw_schedule
from bilanlib.testing.picking import pick, pick_some

_TITLES = (FundingSource.EMPLOYER_PLAN, FundingSource.REDEPLOYMENT_LEAVE)
_OTHERS = (FundingSource.CPF, FundingSource.OPCO, FundingSource.OWN_MONEY, FundingSource.EMPLOYER_TOP_UP)
_DUTIES = tuple(duty.id for duty in FR_PRIVATE.all_duties())
# Told in full: holidays that are known here, and the sort of commune.
_PLACES = tuple(place for place in Territory if place not in {Territory.OTHER, Territory.ALSACE_MOSELLE})

TOPICS = Table(
    {
        Phase.PRELIMINARY: (Topic.NEED_ANALYSIS, Topic.FORMAT_CHOICE, Topic.JOINT_TERMS),
        Phase.INVESTIGATION: (Topic.PROJECT_BUILT, Topic.PROJECT_CHECKED, Topic.ALTERNATIVES),
        Phase.CONCLUSION: (
            Topic.RESULTS_APPROPRIATION,
            Topic.CONDITIONS_AND_MEANS,
            Topic.STEPS,
            Topic.FOLLOW_UP_OFFER,
        ),
    }
)
"""What each phase covers, whole."""


@st.composite
def lawful_cases(draw: st.DrawFn, *, under_plan: bool | None = None, is_over: bool = False) -> Drawn[Bilan]:
    """Bilans that break nothing, with every fact told.

    Args:
        draw: Draws.
        under_plan: Whether the employer's plan (or a redeployment leave) pays; None for either.
        is_over: Whether the day of judgement lies after the last session; False for any day.
    """
    course = draw_course(draw, is_over=is_over)
    is_paid = draw(st.booleans()) if under_plan is None else under_plan
    sessions, totals = draw_schedule(draw, course)
    documents, permissions = draw_papers(draw, course)
    funding = _funding(draw, is_paid=is_paid)
    has_convention = is_paid or draw(st.booleans())
    absence = draw_absence(draw, course, sessions, funding)
    case = Bilan(
        scheme="fr-private",
        title="Bilan de compétences",
        beneficiary=Beneficiary(name=draw(scalars.words()), status=Status.EMPLOYEE),
        employer=_employer(draw) if is_paid or draw(st.booleans()) else None,
        provider=_provider(draw),
        initiative=pick(draw, tuple(Initiative)),
        territory=pick(draw, _PLACES),
        funding=funding,
        account_request=draw_account_request(draw, course, funding),
        earlier_bilans=draw_earlier_bilans(draw, course),
        sessions=absence.sessions,
        totals=totals,
        topics=TOPICS,
        convention=draw_convention(draw, course) if has_convention else None,
        requests=absence.requests,
        leave=absence.leave,
        contract=draw_contract(draw, course, funding),
        consents=(_agreement(draw, course), *permissions),
        documents=documents,
        follow_up=FollowUpOffer(after=pick(draw, (Period(months=6), Period(months=6), Period(months=9), None))),
        measures=_measures(draw, course),
        redeployment=_redeployment(draw, course, funding),
        attestations=_attestations(draw, course.at),
        extra=draw(scalars.extras()),
    )
    return Drawn(case=case, at=course.at)


def _employer(draw: st.DrawFn) -> Employer:
    return Employer(name=draw(scalars.words()), siren=pick(draw, scalars.SIRENS[1:]))


# It holds on every day that is drawn: how long a certificate holds is the provider's own matter.
_CERTIFIED = ProviderStanding(
    certificates=(
        QualityCertificate(categories=(ActionCategory.BILAN,), valid_from=FIRST_DAY, valid_until=scalars.LAST_DAY),
    )
)


def _provider(draw: st.DrawFn) -> Provider:
    return Provider(
        name=draw(scalars.words()),
        siren=scalars.SIRENS[0],
        has_other_activities=draw(st.booleans()),
        unit=(UnitQuality.IDENTIFIED, UnitQuality.DEDICATED),
        counsellors=(Counsellor(name=draw(scalars.words()), role="psychologue", ref="c1"),),
        standing=_CERTIFIED,
    )


def _funding(draw: st.DrawFn, *, is_paid: bool) -> tuple[FundingLine, ...]:
    sources = [pick(draw, _TITLES)] if is_paid else []
    sources += pick_some(draw, _OTHERS)
    return tuple(FundingLine(source=source, amount=draw(scalars.amounts()), agreed_on=None) for source in sources)


def _agreement(draw: st.DrawFn, course: Course) -> Consent:
    """The person agrees, or asks, by the first session, and takes it back after the last one or never."""
    before, after = draw(st.integers(0, 20)), draw(st.integers(0, 20))
    return Consent(
        scope=ConsentScope.BILAN,
        stance=pick(draw, (Stance.AGREES, Stance.REQUESTS)),
        given_on=max(course.begins - timedelta(days=before), scalars.FIRST_DAY),
        form=pick(draw, tuple(Form)),
        withdrawn_on=pick(draw, (None, course.ends + timedelta(days=after))),
    )


def _measures(draw: st.DrawFn, course: Course) -> tuple[Measure, ...]:
    """Nothing, or something that has nothing to do with a refusal."""
    other = Measure(kind=MeasureKind.SANCTION, ground=MeasureGround.OTHER, decided_on=course.begins)
    return pick(draw, ((), (other,)))


def _redeployment(draw: st.DrawFn, course: Course, funding: tuple[FundingLine, ...]) -> Redeployment | None:
    """In a redeployment leave the cell learns of what the bilan proposes by the end of the action."""
    if FundingSource.REDEPLOYMENT_LEAVE not in {line.source for line in funding}:
        return None
    informed = course.delivered if course.delivered <= course.at else None
    return Redeployment(recommends_actions=draw(st.booleans()), cell_informed_on=informed, cell_told=tuple(CellTopic))


def _attestations(draw: st.DrawFn, at: date) -> tuple[Attestation, ...]:
    return tuple(
        Attestation(rule=duty, by="conseiller", on=at, outcome=Verdict.PASS, reason="vérifié au dossier")
        for duty in pick_some(draw, _DUTIES)
    )
