"""The case as it stood on an earlier day: without what happened later."""

from datetime import date
from typing import overload

from attrs import evolve

from bilanlib.models.account_request import AccountRequest
from bilanlib.models.attestation import Attestation
from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.measures import Measure
from bilanlib.models.people import Beneficiary
from bilanlib.models.programme import Programme
from bilanlib.models.redeployment import Redeployment
from bilanlib.models.requests import Request
from bilanlib.models.sessions import Session
from bilanlib.models.terms import SessionStatus
from bilanlib.models.tools import ToolUse
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.models.views import Subject
from bilanlib.questions.as_of_contract import contract_as_of
from bilanlib.questions.as_of_papers import convention_as_of, document_as_of
from bilanlib.questions.as_of_provider import funding_line_as_of, provider_as_of
from bilanlib.questions.asking import require_day
from bilanlib.questions.hindsight import has_come, of_many, past


@overload
def as_of(case: Bilan, day: date) -> Bilan: ...
@overload
def as_of(case: Programme, day: date) -> Programme: ...
def as_of(case: Subject, day: date) -> Subject:
    """The case as it stood at the end of a day: what is dated later had not happened yet.

    - An event dated later becomes None: a sending, a signature, a refusal, a withdrawal, a delivery, a destruction.
      What tells how it happened goes with it: the channel of a sending, the manner of a destruction.
    - A thing that is nothing but such an event goes out of its list: a request, a consent, a disclosure, a measure,
      an attestation, an earlier draft, what a provider prints, a subcontract, a payment. So do an agreement to keep a
      document and the early end of a contract.
    - A session held later was still planned; its day stays, as that of a plan. What a document speaks of is UNKNOWN
      before it is made.
    - Days that somebody sets stay, however late: those of planned sessions and of a leave, the end of the period that
      a convention sets, the instalments of a contract, the day to which a request is postponed, the edition of an
      offer, the days between which a certificate holds, the close of an accounting year, the day until which a
      turnover is counted. So do the days of what lies behind the person: entry into service, earlier bilans.
    - What has no day stays as it is told: nobody can say whether it was so on that day. That goes for a session that
      was cancelled, for totals of hours delivered, for the topics that a phase covered, and for events whose day is not
      told. UNKNOWN stays UNKNOWN.

    Taking a case back twice is taking it back to the earlier day. Places in its lists are not those of the case that
    was given.

    Args:
        case: A person's bilan, or a provider's programme. It is not changed.
        day: The day, included.

    Returns:
        The case without what happened after that day.

    Raises:
        InvalidValueError: `day` is not a day.
    """
    require_day(day, "day")
    # The edition of an offer is a day that is set: those who look before it look at what will be offered.
    earlier = evolve(
        case,
        provider=provider_as_of(case.provider, day),
        funding=of_many(case.funding, funding_line_as_of, day),
        attestations=of_many(case.attestations, _attestation, day),
    )
    if case.convention is not UNKNOWN and case.convention is not None:
        earlier = evolve(earlier, convention=convention_as_of(case.convention, day))
    if case.contract is not UNKNOWN and case.contract is not None:
        earlier = evolve(earlier, contract=contract_as_of(case.contract, day))
    return _bilan(earlier, day) if isinstance(earlier, Bilan) else earlier


def _bilan(case: Bilan, day: date) -> Bilan:
    return evolve(
        case,
        account_request=_account_request(case.account_request, day),
        sessions=of_many(case.sessions, _session, day),
        requests=of_many(case.requests, _request, day),
        consents=of_many(case.consents, _consent, day),
        documents=of_many(case.documents, document_as_of, day),
        tools=of_many(case.tools, _tool, day),
        beneficiary=_beneficiary(case.beneficiary, day),
        measures=of_many(case.measures, _measure, day),
        redeployment=_redeployment(case.redeployment, day),
    )


def _session(one: Session, day: date) -> Session:
    is_later = not has_come(one.day, day)
    return evolve(one, status=SessionStatus.PLANNED) if is_later and one.status is SessionStatus.HELD else one


def _request(one: Request, day: date) -> Request | None:
    if not has_come(one.sent_on, day):
        return None
    reply = one.reply
    is_later = reply is not UNKNOWN and reply is not None and not has_come(reply.given_on, day)
    return evolve(one, received_on=past(one.received_on, day), reply=None if is_later else reply)


def _account_request(one: Maybe[AccountRequest | None], day: date) -> Maybe[AccountRequest | None]:
    if one is UNKNOWN or one is None:
        return one
    return evolve(
        one,
        requested_on=past(one.requested_on, day),
        agreed_on=past(one.agreed_on, day),
        terms_accepted_on=past(one.terms_accepted_on, day),
    )


def _tool(one: ToolUse, day: date) -> ToolUse:
    if has_come(one.used_on, day):
        return one
    return evolve(one, used_on=None, counsellor=UNKNOWN)


def _beneficiary(one: Maybe[Beneficiary], day: date) -> Maybe[Beneficiary]:
    if one is UNKNOWN:
        return UNKNOWN
    return evolve(one, wear_risk_opinion_on=past(one.wear_risk_opinion_on, day))


def _consent(one: Consent, day: date) -> Consent | None:
    return evolve(one, withdrawn_on=past(one.withdrawn_on, day)) if has_come(one.given_on, day) else None


def _measure(one: Measure, day: date) -> Measure | None:
    return one if has_come(one.decided_on, day) else None


def _attestation(one: Attestation, day: date) -> Attestation | None:
    return one if has_come(one.on, day) else None


def _redeployment(one: Maybe[Redeployment | None], day: date) -> Maybe[Redeployment | None]:
    if one is UNKNOWN or one is None or has_come(one.cell_informed_on, day):
        return one
    return evolve(one, cell_informed_on=None, cell_told=())
