"""What the tests on redaction share: a case of which everything is told, what a case tells, marks in its texts."""

from datetime import date, timedelta
from decimal import Decimal

import attrs

from bilanlib import (
    UNKNOWN,
    AccountRequest,
    Attestation,
    Beneficiary,
    Bilan,
    Capacity,
    Consent,
    ConsentScope,
    Contract,
    Convention,
    Counsellor,
    DisabilityGround,
    Disclosure,
    Document,
    DocumentKind,
    EarlierBilan,
    EarlyEnd,
    Employer,
    EndGround,
    Extra,
    FollowUpOffer,
    FundingLine,
    HourTotal,
    Initiative,
    Instalment,
    Leave,
    Measure,
    MeasureGround,
    MeasureKind,
    Mention,
    Money,
    Party,
    Payment,
    Period,
    Phase,
    Presence,
    Project,
    ProjectScope,
    Provider,
    Recipient,
    Redeployment,
    Reply,
    ReplyOutcome,
    Request,
    RequestKind,
    Session,
    SessionKind,
    SessionStatus,
    Signature,
    Span,
    Stage,
    Stance,
    Status,
    SynthesisPart,
    Table,
    TaxBasis,
    Territory,
    ToolFamily,
    ToolUse,
    Topic,
    Verdict,
)
from bilanlib.models.fields import PERSONAL

HOUR = timedelta(hours=1)
AT = date(2026, 11, 20)
MARK = "Zyxwv"
MARKED_SIREN = "987651234"


def line(source, euros=800):
    return FundingLine(source=source, amount=Money(Decimal(euros), tax_basis=TaxBasis.INCLUSIVE))


def session(day, *, on_working_time=False, **facts):
    told = {"kind": SessionKind.TEST, "phase": Phase.INVESTIGATION, "status": SessionStatus.PLANNED, "duration": HOUR}
    return Session(day=day, on_working_time=on_working_time, **(told | facts))


def whole_case(*sources, **facts):
    """A case of which everything is told, paid under these titles."""
    told = {
        "scheme": "fr-private",
        "title": "Bilan de compétences",
        "beneficiary": Beneficiary(
            name="Camille Exemple", status=Status.EMPLOYEE, disability_grounds=(DisabilityGround.ITEM_1,)
        ),
        "employer": Employer(name="Employeur Exemple", siren="123456782"),
        "provider": Provider(
            name="Prestataire Exemple", siren="987654324", counsellors=(Counsellor(name="Lou Exemple", ref="C1"),)
        ),
        "initiative": Initiative.BENEFICIARY,
        "territory": Territory.METROPOLE,
        "funding": tuple(line(source) for source in sources),
        "account_request": AccountRequest(
            requested_on=date(2026, 10, 20), agreed_on=date(2026, 10, 21), informed_of_cep=True
        ),
        "sessions": (
            session(date(2026, 11, 23), on_working_time=True, counsellor="C1"),
            session(date(2026, 11, 24)),
        ),
        "totals": (
            HourTotal(stage=Stage.DECLARED, hours=Span.exactly(24 * HOUR)),
            HourTotal(stage=Stage.DECLARED, hours=Span.exactly(2 * HOUR), phase=Phase.PRELIMINARY),
            HourTotal(stage=Stage.DECLARED, hours=Span.exactly(3 * HOUR), kind=SessionKind.TEST),
        ),
        "topics": Table({Phase.INVESTIGATION: (Topic.PROJECT_BUILT,)}),
        "convention": Convention(
            refused_on=None,
            price=Money(Decimal(2400), tax_basis=TaxBasis.INCLUSIVE),
            payment_terms="à trente jours",
            signatures=(
                Signature(
                    party=Party.BENEFICIARY, signed_on=date(2026, 11, 2), capacity=Capacity.IN_PERSON, name="C. E."
                ),
            ),
            mentions=Table({Mention.TITLE: Presence.PRESENT}),
        ),
        "consents": (Consent(scope=ConsentScope.BILAN, stance=Stance.AGREES, given_on=date(2026, 11, 2)),),
        "documents": (
            Document(
                kind=DocumentKind.SYNTHESIS,
                made_on=date(2026, 11, 20),
                delivered_on=None,
                destroyed_on=None,
                contents=(SynthesisPart.PROJECT,),
                disclosures=(Disclosure(to=Recipient.OTHER, on=AT, by_beneficiary=True),),
                retention=None,
            ),
        ),
        "contract": Contract(
            signed_on=date(2026, 9, 1),
            instalments=(Instalment(days_after=11, share=30),),
            payments=(Payment(paid_on=AT, amount=Money(540), refunded_on=None),),
            early_end=EarlyEnd(ended_on=AT, ground=EndGround.PERSON, performed=2 * HOUR),
        ),
        "follow_up": FollowUpOffer(after=Period(months=6)),
        "layers": ("fr-private",),
        "requests": (
            Request(
                kind=RequestKind.LEAVE, sent_on=date(2026, 9, 1), reply=Reply(outcome=ReplyOutcome.GRANTED, given_on=AT)
            ),
        ),
        "leave": Leave(hours=24 * HOUR),
        "earlier_bilans": (EarlierBilan(scheme="fr-private", ended_on=date(2019, 3, 1)),),
        "tools": (ToolUse(family=ToolFamily.VALUES, method="Questionnaire", counsellor="C1"),),
        "project": Project(scopes=(ProjectScope.OTHER_EMPLOYER,)),
        "measures": (Measure(kind=MeasureKind.OTHER, ground=MeasureGround.OTHER, decided_on=AT),),
        "redeployment": Redeployment(recommends_actions=True, cell_informed_on=None),
        "attestations": (
            Attestation(
                rule="fr.ct.L6313-4.good-faith", by="conseiller", on=AT, outcome=Verdict.PASS, reason="entretiens"
            ),
        ),
        "ref": "dossier 7",
        "extra": Extra({"note": "à rappeler"}),
    }
    return Bilan(**(told | facts))


def told_by(value, path=""):
    """What a value tells: the path of each fact, without the places in lists, and the fact."""
    if isinstance(value, tuple):
        return {one for item in value for one in told_by(item, f"{path}[]")}
    if isinstance(value, Table):
        return {(f"{path}.{word.value}", told) for word, told in value.items()}
    if isinstance(value, Extra):
        return {(path, value)} if value else set()
    if hasattr(value, "ref"):
        names = [one.name for one in attrs.fields(type(value))]
        return {one for name in names for one in told_by(getattr(value, name), f"{path}.{name}".lstrip("."))}
    return set() if value is UNKNOWN else {(path, value)}


def paths_told_by(value):
    """Paths of the facts that a value tells; None, which a key or a phase has by default, does not count."""
    return {path for path, told in told_by(value) if told is not None}


def marked(value):
    """The same facts with a mark in every text, and in notes that every object now has."""
    if isinstance(value, str):
        return f"{value[:3]} {MARK}"
    if isinstance(value, Extra):
        return Extra({MARK: {MARK: [MARK]}})
    if isinstance(value, tuple):
        return tuple(map(marked, value))
    if not hasattr(value, "ref"):
        return value
    facts = {one.name: marked(getattr(value, one.name)) for one in attrs.fields(type(value))}
    numbers = {"siren": MARKED_SIREN, "siret": f"{MARKED_SIREN}00017"}
    facts |= {name: number for name, number in numbers.items() if isinstance(facts.get(name), str)}
    names = {name: f"{MARK} {name}" for name in ("ref", "name", "title", "scheme") if name in facts}
    # Layers are looked up, whatever scheme the caller names.
    layers = {"layers": value.layers} if "layers" in facts else {}
    return type(value)(**(facts | names | layers))


def named(value):
    """The same facts with a mark in what the models say is personal: names of people, and what notes say."""
    if isinstance(value, tuple):
        return tuple(map(named, value))
    if not hasattr(value, "ref"):
        return value
    told = {one.name: named(getattr(value, one.name)) for one in attrs.fields(type(value))}
    people = {one.name for one in attrs.fields(type(value)) if one.metadata.get(PERSONAL)} - {"extra"}
    # The names of notes are shown by `repr`, what they say is not.
    return type(value)(**(told | {name: marked(told[name]) for name in people} | {"extra": Extra({"note": MARK})}))
