"""Taking a case back to an earlier day."""

from datetime import date, datetime, timedelta
from types import NoneType, UnionType
from typing import Literal, Union, get_args, get_origin, get_type_hints

import attrs
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from bilanlib.answers.verdict import Verdict
from bilanlib.errors import InvalidValueError
from bilanlib.models.account_request import AccountRequest
from bilanlib.models.attestation import Attestation
from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.contract import Instalment
from bilanlib.models.convention import Convention, EarlierDraft, Signature
from bilanlib.models.documents import Disclosure, Document, RetentionAgreement
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.evolving import evolved
from bilanlib.models.leave import Leave
from bilanlib.models.measures import Measure
from bilanlib.models.people import Beneficiary
from bilanlib.models.programme import Programme
from bilanlib.models.provider_standing import PlatformYear, QualityCertificate, YearlyReport
from bilanlib.models.redeployment import Redeployment
from bilanlib.models.requests import Reply, Request
from bilanlib.models.sessions import Session
from bilanlib.models.terms import CellTopic, Channel, Destruction, SessionStatus, SynthesisPart, ToolFamily
from bilanlib.models.tools import ToolUse
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.as_of import as_of
from bilanlib.questions.check import check
from bilanlib.testing.strategies import bilans, fpe_bilans, programmes, scheme_bilans, scheme_programmes

DAY = date(2026, 3, 10)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)
NEAR = pytest.mark.parametrize(("happened", "is_there"), [(BEFORE, True), (DAY, True), (AFTER, False)])

SET = {
    (Session, "day"),
    (Convention, "ends_on"),
    (Instalment, "due_on"),
    (Programme, "published_on"),
    (Leave, "starts_on"),
    (Leave, "ends_on"),
    (Reply, "postponed_to"),
    (Beneficiary, "branch_since"),
    (Beneficiary, "employer_since"),
    (EarlierBilan, "started_on"),
    (EarlierBilan, "ended_on"),
    (EarlierBilan, "funded_on"),
    (QualityCertificate, "valid_from"),
    (QualityCertificate, "valid_until"),
    (YearlyReport, "closed_on"),
    (PlatformYear, "counted_until"),
}
"""Days that somebody sets and that nothing has to happen for, and days of what lies behind the person."""


def members(hint):
    return set(get_args(hint)) if get_origin(hint) in {Union, UnionType} else {hint}


def classes_of(hint):
    """Classes of the models that a type speaks of."""
    if get_origin(hint) in {Union, UnionType, tuple}:
        return {found for one in get_args(hint) for found in classes_of(one)}
    return (
        {hint} if isinstance(hint, type) and attrs.has(hint) and hint.__module__.startswith("bilanlib.mod") else set()
    )


def models(*roots):
    """The classes of the models, each with its fields and what their types speak of."""
    found, queue = {}, list(roots)
    while queue:
        cls = queue.pop()
        if cls not in found:
            hints = get_type_hints(cls)
            found[cls] = {name: hints[name] for name in attrs.fields_dict(cls)}
            queue += [one for hint in found[cls].values() for one in classes_of(hint)]
    return found


MODELS = models(Bilan, Programme)
DATED = [(cls, name) for cls, hints in MODELS.items() for name, hint in hints.items() if date in members(hint)]


def holding(cls, thing):
    """A case that holds a thing of a class, at whatever depth."""
    if cls in {Bilan, Programme}:
        return thing
    for owner, hints in MODELS.items():
        for name, hint in hints.items():
            if cls in classes_of(hint):
                is_one_of_many = any(get_origin(one) is tuple for one in members(hint))
                return holding(owner, owner(**{name: (thing,) if is_one_of_many else thing}))
    raise AssertionError(cls)


def days_in(value):
    """Every day that is told, with where: its class and field."""
    if isinstance(value, tuple):
        return [found for one in value for found in days_in(one)]
    if not attrs.has(type(value)):
        return []
    here = [(type(value), name, getattr(value, name)) for name in attrs.fields_dict(type(value))]
    told = [one for one in here if isinstance(one[2], date)]
    return told + [found for _, _, inner in here for found in days_in(inner)]


def made(cls, **facts):
    required = {"rule": "r", "by": "b", "on": DAY, "outcome": Verdict.PASS, "reason": "x"} if cls is Attestation else {}
    return cls(**(required | facts))


class TestEveryDay:
    """No day of the models is forgotten."""

    def test_the_days_that_are_set_are_days_of_the_models(self):
        assert set(DATED) >= SET
        assert len(DATED) > len(SET)

    @pytest.mark.parametrize(("cls", "name"), DATED, ids=lambda one: getattr(one, "__name__", one))
    @NEAR
    def test_it_is_hidden_where_it_lies_later(self, cls, name, happened, is_there):
        case = holding(cls, made(cls, **{name: happened}))

        found = [one for one in days_in(as_of(case, DAY)) if one[:2] == (cls, name)]

        assert days_in(case)
        assert bool(found) is (is_there or (cls, name) in SET)

    @pytest.mark.parametrize(("cls", "name"), DATED, ids=lambda one: getattr(one, "__name__", one))
    def test_one_that_is_not_told_stays_untold_and_one_that_is_none_stays_so(self, cls, name):
        hint = MODELS[cls][name]
        values = [UNKNOWN] if any(get_origin(one) is Literal for one in members(hint)) else []
        values += [None] if NoneType in members(hint) else []

        for value in values:
            case = holding(cls, made(cls, **{name: value}))
            assert as_of(case, DAY) == case


class TestEvents:
    """What goes with an event that lies later."""

    @NEAR
    def test_a_session_held_later_was_planned(self, happened, is_there):
        case = Bilan(sessions=(Session(day=happened, status=SessionStatus.HELD),))

        status = SessionStatus.HELD if is_there else SessionStatus.PLANNED

        assert as_of(case, DAY).sessions == (Session(day=happened, status=status),)

    @pytest.mark.parametrize("status", [SessionStatus.PLANNED, SessionStatus.CANCELLED, UNKNOWN])
    def test_another_session_stays_as_it_is_told(self, status):
        case = Bilan(sessions=(Session(day=AFTER, status=status),))

        assert as_of(case, DAY) == case

    @pytest.mark.parametrize("told", [None, UNKNOWN])
    def test_a_session_held_on_a_day_that_is_not_told_stays_held(self, told):
        case = Bilan(sessions=(Session(day=told, status=SessionStatus.HELD),))

        assert as_of(case, DAY) == case

    def test_the_channel_of_a_sending_goes_with_it(self):
        sent = Convention(draft_sent_on=AFTER, draft_channel=Channel.POST)

        assert as_of(Bilan(convention=sent), DAY).convention == Convention(draft_sent_on=None)

    def test_a_document_that_was_made_later_speaks_of_nothing_yet(self):
        made_later = Document(made_on=AFTER, contents=(SynthesisPart.PROJECT,))

        assert as_of(Bilan(documents=(made_later,)), DAY).documents == (Document(made_on=None),)

    @pytest.mark.parametrize("reply", [None, UNKNOWN, Reply(given_on=UNKNOWN), Reply(given_on=DAY)])
    def test_a_request_and_a_reply_that_had_come_stay(self, reply):
        case = Bilan(requests=(Request(sent_on=DAY, received_on=DAY, reply=reply),))

        assert as_of(case, DAY) == case

    def test_a_reply_that_came_later_is_not_there_yet(self):
        asked = Request(sent_on=DAY, received_on=AFTER, reply=Reply(given_on=AFTER, gives_reasons=True))

        assert as_of(Bilan(requests=(asked,)), DAY).requests == (Request(sent_on=DAY, received_on=None, reply=None),)

    def test_a_test_that_was_used_later_was_read_with_nobody_yet(self):
        used = ToolUse(family=ToolFamily.VALUES, used_on=AFTER, counsellor="C1")

        assert as_of(Bilan(tools=(used,)), DAY).tools == (ToolUse(family=ToolFamily.VALUES, used_on=None),)

    def test_the_manner_of_a_destruction_goes_with_it(self):
        destroyed = Document(destroyed_on=AFTER, destruction=Destruction.ERASED)

        assert as_of(Bilan(documents=(destroyed,)), DAY).documents == (Document(destroyed_on=None),)

    def test_a_request_to_the_account_keeps_what_has_come(self):
        asked = AccountRequest(
            requested_on=BEFORE, agreed_on=DAY, informed_of_cep=True, terms_accepted_on=AFTER, ref="r1"
        )

        assert as_of(Bilan(account_request=asked), DAY).account_request == evolve(asked, terms_accepted_on=None)
        assert as_of(Bilan(account_request=None), DAY).account_request is None

    def test_what_the_cell_was_told_goes_with_its_being_told(self):
        told = Redeployment(recommends_actions=True, cell_informed_on=AFTER, cell_told=(CellTopic.NATURE,))

        earlier = as_of(Bilan(redeployment=told), DAY).redeployment

        assert earlier == Redeployment(recommends_actions=True, cell_informed_on=None, cell_told=())

    def test_a_consent_taken_back_later_still_stood(self):
        case = Bilan(consents=(Consent(given_on=BEFORE, withdrawn_on=AFTER), Consent(given_on=AFTER)))

        assert as_of(case, DAY).consents == (Consent(given_on=BEFORE, withdrawn_on=None),)

    def test_things_that_are_events_go_out_of_their_lists(self):
        case = Bilan(
            convention=Convention(earlier_drafts=(EarlierDraft(sent_on=AFTER), EarlierDraft(sent_on=BEFORE))),
            documents=(Document(disclosures=(Disclosure(on=AFTER),), retention=RetentionAgreement(agreed_on=AFTER)),),
            measures=(Measure(decided_on=AFTER), Measure(decided_on=UNKNOWN)),
        )

        assert as_of(case, DAY) == Bilan(
            convention=Convention(earlier_drafts=(EarlierDraft(sent_on=BEFORE),)),
            documents=(Document(disclosures=(), retention=None),),
            measures=(Measure(decided_on=UNKNOWN),),
        )

    def test_a_signature_that_comes_later_is_a_party_that_has_not_signed(self):
        case = Bilan(convention=Convention(signatures=(Signature(signed_on=AFTER),)))

        assert as_of(case, DAY).convention.signatures == (Signature(signed_on=None),)

    def test_attestations_of_an_offer_go_as_well(self):
        case = Programme(attestations=(made(Attestation, on=AFTER), made(Attestation, on=DAY)))

        assert as_of(case, DAY).attestations == (made(Attestation, on=DAY),)

    @pytest.mark.parametrize("told", [datetime(2026, 3, 10, 9, 0), "2026-03-10", None])  # noqa: DTZ001 - a moment, on purpose
    def test_what_is_no_day_is_refused(self, told):
        with pytest.raises(InvalidValueError, match=r"^day is .*, not a day"):
            as_of(Bilan(), told)


CASES = st.one_of(bilans(), programmes(), fpe_bilans(), scheme_bilans(), scheme_programmes())
SHIFTS = st.integers(-400, 400).map(lambda number: timedelta(days=number))


class TestProperties:
    """Whatever the case."""

    @given(drawn=CASES, shift=SHIFTS, again=st.integers(0, 200))
    def test_taking_back_twice_is_taking_back_to_the_earlier_day(self, drawn, shift, again):
        later = drawn.at + shift
        earlier = later - timedelta(days=again)

        assert as_of(as_of(drawn.case, later), earlier) == as_of(drawn.case, earlier)

    @given(drawn=CASES, shift=SHIFTS)
    def test_no_event_lies_after_the_day(self, drawn, shift):
        day = drawn.at + shift

        found = days_in(as_of(drawn.case, day))

        assert {one[:2] for one in found if one[2] > day} <= SET

    @given(drawn=CASES)
    def test_long_after_everything_nothing_is_hidden(self, drawn):
        assert as_of(drawn.case, date(2999, 12, 31)) == drawn.case

    @given(drawn=bilans(), shift=SHIFTS, far=st.integers(1, 50))
    def test_a_check_that_day_rests_on_no_event_that_came_later(self, drawn, shift, far):
        """Move every later event to other later days: nobody who looks on the day can see a difference."""
        day = drawn.at + shift
        moved = with_later_events_moved(drawn.case, day, timedelta(days=far))

        then, other = (check(as_of(case, day), at=day) for case in (drawn.case, moved))

        assert as_of(moved, day) == as_of(drawn.case, day)
        assert [one.verdict for one in then] == [one.verdict for one in other]


def with_later_events_moved(value, day, far):
    """The case with each event that lies later moved by so much; days that are set stay."""
    if isinstance(value, tuple):
        return tuple(with_later_events_moved(one, day, far) for one in value)
    if not attrs.has(type(value)) or not type(value).__module__.startswith("bilanlib.models"):
        return value
    changes = {}
    for name in attrs.fields_dict(type(value)):
        told = getattr(value, name)
        if isinstance(told, date) and told > day and (type(value), name) not in SET:
            changes[name] = told + far
        elif not isinstance(told, date):
            changes[name] = with_later_events_moved(told, day, far)
    return evolved(value, **changes)


def test_moving_later_events_moves_some():
    case = Bilan(consents=(Consent(given_on=AFTER),))

    moved = with_later_events_moved(case, DAY, timedelta(days=1))

    assert moved == evolve(case, consents=(Consent(given_on=AFTER + timedelta(days=1)),))
