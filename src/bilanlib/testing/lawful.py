"""A lawful bilan: its days first, then the facts that go with them, as they stand on the day of judgement."""

from datetime import date, timedelta

from hypothesis import strategies as st

from bilanlib.answers.verdict import Verdict
from bilanlib.models.attestation import Attestation
from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Beneficiary, Counsellor, Employer, Provider
from bilanlib.models.table import Table
from bilanlib.models.terms import (
    ConsentScope,
    Form,
    FundingSource,
    Initiative,
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
from bilanlib.testing.course import Course, courses
from bilanlib.testing.drawn import Drawn
from bilanlib.testing.lawful_convention import conventions
from bilanlib.testing.lawful_documents import papers
from bilanlib.testing.lawful_sessions import schedules

_TITLES = (FundingSource.EMPLOYER_PLAN, FundingSource.REDEPLOYMENT_LEAVE)
_OTHERS = (FundingSource.CPF, FundingSource.OPCO, FundingSource.OWN_MONEY, FundingSource.EMPLOYER_TOP_UP)
_DUTIES = tuple(duty.id for duty in FR_PRIVATE.all_duties())
_PLACES = tuple(place for place in Territory if place is not Territory.OTHER)

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
    course = draw(courses(is_over=is_over))
    is_paid = draw(st.booleans()) if under_plan is None else under_plan
    sessions, totals = draw(schedules(course))
    documents, permissions = draw(papers(course))
    has_convention = is_paid or draw(st.booleans())
    case = Bilan(
        scheme="fr-private",
        title="Bilan de compétences",
        beneficiary=Beneficiary(name=draw(scalars.words()), status=Status.EMPLOYEE),
        employer=draw(_employers()) if is_paid or draw(st.booleans()) else None,
        provider=draw(_providers()),
        initiative=draw(st.sampled_from(Initiative)),
        territory=draw(st.sampled_from(_PLACES)),
        funding=draw(_funding(is_paid=is_paid)),
        sessions=sessions,
        totals=totals,
        topics=TOPICS,
        convention=draw(conventions(course)) if has_convention else None,
        consents=(draw(_agreements(course)), *permissions),
        documents=documents,
        follow_up=FollowUpOffer(after=Period(months=6)),
        attestations=draw(_attestations(course.at)),
        extra=draw(scalars.extras()),
    )
    return Drawn(case=case, at=course.at)


def _employers() -> st.SearchStrategy[Employer]:
    return st.builds(Employer, name=scalars.words(), siren=st.sampled_from(scalars.SIRENS[1:]))


@st.composite
def _providers(draw: st.DrawFn) -> Provider:
    return Provider(
        name=draw(scalars.words()),
        siren=scalars.SIRENS[0],
        has_other_activities=draw(st.booleans()),
        unit=(UnitQuality.IDENTIFIED, UnitQuality.DEDICATED),
        counsellors=(Counsellor(name=draw(scalars.words()), role="psychologue", ref="c1"),),
    )


@st.composite
def _funding(draw: st.DrawFn, *, is_paid: bool) -> tuple[FundingLine, ...]:
    sources = [draw(st.sampled_from(_TITLES))] if is_paid else []
    sources += draw(st.lists(st.sampled_from(_OTHERS), max_size=2, unique=True))
    return tuple(FundingLine(source=source, amount=draw(scalars.amounts())) for source in sources)


@st.composite
def _agreements(draw: st.DrawFn, course: Course) -> Consent:
    """The person agrees, or asks, by the first session, and takes it back after the last one or never."""
    before, after = draw(st.integers(0, 20)), draw(st.integers(0, 20))
    return Consent(
        scope=ConsentScope.BILAN,
        stance=draw(st.sampled_from([Stance.AGREES, Stance.REQUESTS])),
        given_on=max(course.begins - timedelta(days=before), scalars.FIRST_DAY),
        form=draw(st.sampled_from(Form)),
        withdrawn_on=draw(st.sampled_from([None, course.ends + timedelta(days=after)])),
    )


@st.composite
def _attestations(draw: st.DrawFn, at: date) -> tuple[Attestation, ...]:
    vouched = draw(st.sets(st.sampled_from(_DUTIES), max_size=2))
    return tuple(
        Attestation(rule=duty, by="conseiller", on=at, outcome=Verdict.PASS, reason="vérifié au dossier")
        for duty in _DUTIES
        if duty in vouched
    )
