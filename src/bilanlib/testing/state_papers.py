"""Papers of a State agent's bilan, lawful or not: requests, convention, documents."""

from datetime import date, timedelta

from attrs import evolve
from hypothesis import strategies as st

from bilanlib.models.convention import Convention, Signature
from bilanlib.models.documents import Disclosure, Document, RetentionAgreement
from bilanlib.models.requests import Reply, Request
from bilanlib.models.table import Table
from bilanlib.models.terms import (
    Addressee,
    Author,
    Capacity,
    DocumentKind,
    Form,
    Initiative,
    Mention,
    Party,
    Presence,
    Recipient,
    ReplyOutcome,
    RequestKind,
    RetentionGround,
    SynthesisPart,
)
from bilanlib.parameters.fr.arrete_2009_07_31 import MODEL_MENTIONS
from bilanlib.periods.period import Period, months, years
from bilanlib.testing.lawful_convention import ALL_MENTIONS
from bilanlib.testing.picking import pick

_DAY = timedelta(days=1)
_AROUND = (-_DAY, timedelta(), timedelta(), _DAY)
_KINDS = (RequestKind.LEAVE, RequestKind.LEAVE, RequestKind.FUNDING, RequestKind.LONGER_SPAN)
_LISTED = (SynthesisPart.CIRCUMSTANCES, SynthesisPart.COMPETENCES, SynthesisPart.PROJECT)
_MODEL = tuple(mention for mention in Mention if mention in MODEL_MENTIONS.values[-1].value)
_PARTIES = (Party.EMPLOYER, Party.BENEFICIARY, Party.PROVIDER)


def draw_requests(draw: st.DrawFn, begins: date) -> tuple[Request, ...]:
    """None, one or two, answered around the last day or never."""
    return tuple(_request(draw, begins) for _ in range(pick(draw, (0, 1, 1, 2))))


def _request(draw: st.DrawFn, begins: date) -> Request:
    sent = begins - pick(draw, (70, 90, 120)) * _DAY
    given = months(2).after(sent) + pick(draw, (-30 * _DAY, *_AROUND))
    reply = Reply(
        outcome=pick(draw, tuple(ReplyOutcome)),
        given_on=given,
        form=pick(draw, (Form.WRITTEN, Form.WRITTEN, Form.ORAL)),
        gives_reasons=draw(st.booleans()),
        postponed_to=None,
    )
    return Request(
        kind=pick(draw, _KINDS),
        by=Initiative.BENEFICIARY,
        to=pick(draw, (Addressee.EMPLOYER, Addressee.EMPLOYER, Addressee.PAYER)),
        sent_on=pick(draw, (sent, sent, sent, None)),
        reply=pick(draw, (reply, reply, None)),
    )


def draw_agreement(draw: st.DrawFn, begins: date) -> Convention | None:
    """A convention signed around the first day, whole or lacking a mention; or none."""
    signed = [pick(draw, (begins - 7 * _DAY, begins, begins, begins, begins + _DAY)) for _ in _PARTIES]
    signatures = [
        Signature(party=party, signed_on=day, capacity=Capacity.DELEGATE)
        for party, day in zip(_PARTIES, signed, strict=True)
    ]
    odd = {pick(draw, _MODEL): pick(draw, tuple(Presence)) for _ in range(pick(draw, (0, 1)))}
    whole = Convention(signatures=tuple(signatures), mentions=Table({**ALL_MENTIONS, **odd}))
    return pick(draw, (whole, whole, whole, whole, evolve(whole, signatures=tuple(signatures[1:])), None))


def draw_documents(draw: st.DrawFn, ends: date) -> tuple[Document, ...]:
    """The synthesis, a test, the certificate: each in order or not, and each there or not."""
    drawn = (_synthesis(draw, ends), _kept(draw, DocumentKind.TEST, ends), _certificate(draw, ends))
    return drawn[: pick(draw, (3, 3, 3, 1, 0))]


def _synthesis(draw: st.DrawFn, ends: date) -> Document:
    contents = _LISTED[: draw(st.integers(1, 3))]
    delivered = pick(draw, (ends, ends, ends - 7 * _DAY, None))
    return evolve(
        _kept(draw, DocumentKind.SYNTHESIS, ends),
        made_on=pick(draw, (ends, ends, ends, None)),
        author=pick(draw, (Author.COUNSELLOR, Author.COUNSELLOR, *Author)),
        submitted_on=pick(draw, (None, *((delivered or ends) + shift for shift in _AROUND))),
        delivered_on=delivered,
        contents=(*contents, SynthesisPart.OTHER) if draw(st.integers(0, 3)) == 0 else contents,
    )


def _kept(draw: st.DrawFn, kind: DocumentKind, ends: date) -> Document:
    agreed = RetentionAgreement(
        form=pick(draw, (Form.WRITTEN, Form.WRITTEN, Form.ORAL)),
        ground=pick(draw, (RetentionGround.FOLLOW_UP_NEED, RetentionGround.FOLLOW_UP_NEED, RetentionGround.OTHER)),
        agreed_on=ends + pick(draw, _AROUND),
        term=pick(draw, (None, Period(months=6), years(1), years(3))),
    )
    last = pick(draw, (ends, ends, years(1).after(ends)))
    return Document(
        kind=kind,
        made_on=ends,
        author=Author.COUNSELLOR,
        submitted_on=None,
        delivered_on=None,
        contents=(),
        disclosures=(),
        destroyed_on=pick(draw, (None, *(last + shift for shift in _AROUND))),
        retention=pick(draw, (agreed, None)),
    )


def _certificate(draw: st.DrawFn, ends: date) -> Document:
    to = pick(draw, (Recipient.EMPLOYER_MANAGER, Recipient.EMPLOYER_MANAGER, Recipient.EMPLOYER_HR, Recipient.PAYER))
    shown = Disclosure(to=to, on=ends + pick(draw, (*_AROUND, 30 * _DAY)), by_beneficiary=True)
    plain = _kept(draw, DocumentKind.ATTENDANCE_CERTIFICATE, ends)
    return evolve(plain, disclosures=pick(draw, ((shown,), (shown,), ())))
