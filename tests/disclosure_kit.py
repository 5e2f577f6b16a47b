"""States of disclosures, and what the table of the legal notes says of each: an oracle of its own."""

import csv
from datetime import date, timedelta
from pathlib import Path

from attrs import evolve, frozen
from hypothesis import strategies as st

from bilanlib import (
    Bilan,
    Consent,
    ConsentScope,
    Document,
    DocumentKind,
    Form,
    FundingLine,
    FundingSource,
    Phase,
    Recipient,
    Session,
    SessionKind,
    SessionStatus,
    Stance,
)
from bilanlib.testing.picking import pick

CLASSES = {
    "working": {
        DocumentKind.TEST,
        DocumentKind.NOTES,
        DocumentKind.WORKING_DOCUMENT,
        DocumentKind.ACTION_PLAN,
        DocumentKind.PORTFOLIO,
        DocumentKind.TRACKING_SHEET,
        DocumentKind.INTAKE_SHEET,
        DocumentKind.ACCESSIBILITY_SHEET,
    },
    "detailed_results": {DocumentKind.DETAILED_RESULTS},
    "synthesis": {DocumentKind.SYNTHESIS},
    "project_synthesis": {DocumentKind.PROJECT_SYNTHESIS},
    "proof": {
        DocumentKind.CONVENTION,
        DocumentKind.ATTENDANCE,
        DocumentKind.CERTIFICATE,
        DocumentKind.ATTENDANCE_CERTIFICATE,
        DocumentKind.INVOICE,
    },
    "administrative": {
        DocumentKind.QUOTE,
        DocumentKind.CONSENT_RECORD,
        DocumentKind.SATISFACTION,
        DocumentKind.GUIDE,
        DocumentKind.RULES,
    },
}
PAYS = {
    FundingSource.EMPLOYER_PLAN,
    FundingSource.REDEPLOYMENT_LEAVE,
    FundingSource.EMPLOYER_TOP_UP,
    FundingSource.PUBLIC_EMPLOYER,
}
SYNTHESES = CLASSES["synthesis"] | CLASSES["project_synthesis"]


def rows():
    """What a document and a recipient need, by the table."""
    path = Path(__file__).parent / "vectors" / "disclosure.csv"
    with path.open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(line for line in file if not line.startswith("#")))
    return {
        (kind, Recipient(to)): row["needs"]
        for row in table
        for kind in CLASSES[row["document"]]
        for to in row["recipients"].split()
    }


NEEDS = rows()


@frozen
class State:
    """Somebody asks for a document on a day."""

    case: Bilan
    kind: DocumentKind
    to: Recipient
    at: date
    end: date

    @property
    def needs(self):
        return NEEDS.get((self.kind, self.to), "never")


def supports(one, state, stances):
    """Whether one thing that the person said is a ground: given, not taken back, about this document and recipient."""
    named = {state.kind, None}
    if state.needs == "review":
        named = {state.kind, DocumentKind.WORKING_DOCUMENT}
    is_standing = one.given_on <= state.at and (one.withdrawn_on is None or one.withdrawn_on > state.at)
    return is_standing and one.stance in stances and one.recipient is state.to and one.document in named


def opposes(one, state):
    """Whether one thing that the person said refuses it, by name or in general."""
    named = {state.kind, None} | ({DocumentKind.WORKING_DOCUMENT} if state.kind in CLASSES["working"] else set())
    is_standing = one.given_on <= state.at and (one.withdrawn_on is None or one.withdrawn_on > state.at)
    is_about = one.document in named and one.recipient in {state.to, None}
    return is_standing and one.stance is Stance.REFUSES and is_about


def grounds(state):
    """What the person said that permits it and that no refusal of that day or a later one overtakes."""
    stances = {Stance.REQUESTS} if state.needs == "request" else {Stance.REQUESTS, Stance.AGREES}
    refused = [one.given_on for one in state.case.consents if opposes(one, state)]
    found = [one for one in state.case.consents if supports(one, state, stances)]
    return [one for one in found if all(one.given_on > day for day in refused)]


def expected(state):
    """What the table says of a state: "allowed", "refused" or "review"."""
    match state.needs:
        case "never":
            return "refused"
        case "nothing":
            return "allowed"
        case "employer-pays":
            return "allowed" if PAYS & {line.source for line in state.case.funding} else "refused"
        case "until-destruction" if state.at <= state.end:
            return "allowed"
        case "until-destruction":
            # A5: official sources let every synthesis be kept, the text only one that was sent to the CEP operator.
            return "review" if state.kind in SYNTHESES else "refused"
        case "review":
            return "review" if grounds(state) else "refused"
        case "word" | "request":
            return "allowed" if grounds(state) else "refused"


def near(draw, day, before, after):
    return day + timedelta(days=draw(st.integers(-before, after)))


def word(draw, state):
    """Something that the person said, more often than not about the document and the recipient."""
    return Consent(
        scope=ConsentScope.DISCLOSURE,
        stance=pick(draw, tuple(Stance)),
        given_on=near(draw, state.at, 5, 1),
        form=pick(draw, tuple(Form)),
        withdrawn_on=pick(draw, (None, None, None, near(draw, state.at, 2, 1))),
        document=pick(draw, (state.kind, state.kind, state.kind, None, DocumentKind.WORKING_DOCUMENT)),
        recipient=pick(draw, (state.to, state.to, state.to, None, Recipient.EMPLOYER_HR)),
    )


def fitting(state):
    """A word on which the disclosure can rest."""
    return Consent(
        scope=ConsentScope.DISCLOSURE,
        stance=Stance.REQUESTS,
        given_on=state.at,
        form=Form.WRITTEN,
        withdrawn_on=None,
        document=state.kind,
        recipient=state.to,
    )


def bilan(kind, end):
    """A bilan of which everything that disclosures depend on is told; nobody said anything yet."""
    made = Document(delivered_on=None, destroyed_on=None, retention=None, disclosures=())
    synthesis = evolve(made, kind=DocumentKind.SYNTHESIS, delivered_on=end)
    last = Session(day=end, phase=Phase.CONCLUSION, kind=SessionKind.INTERVIEW, status=SessionStatus.HELD)
    documents = (synthesis,) if kind is DocumentKind.SYNTHESIS else (synthesis, evolve(made, kind=kind))
    return Bilan(scheme="fr-private", documents=documents, sessions=(last,), consents=(), funding=())


def asked_for(kind, to):
    """A state in which the person asks for the disclosure, on the day on which the action ends, and nobody pays."""
    at = date(2025, 6, 10)
    state = State(bilan(kind, at), kind, to, at, at)
    return evolve(state, case=evolve(state.case, consents=(fitting(state),)))


@st.composite
def states(draw):
    """Any document, any recipient, and what was said about them."""
    at = near(draw, date(2025, 6, 10), 30, 30)
    kind, to = pick(draw, tuple(DocumentKind)), pick(draw, tuple(Recipient))
    end = near(draw, at, 3, 3)
    funding = tuple(FundingLine(source=pick(draw, tuple(FundingSource))) for _ in range(draw(st.integers(0, 2))))
    state = State(evolve(bilan(kind, end), funding=funding), kind, to, at, end)
    said = [word(draw, state) for _ in range(draw(st.integers(0, 2)))]
    if draw(st.booleans()):
        said.append(fitting(state))
    return evolve(state, case=evolve(state.case, consents=tuple(said)))


@st.composite
def met(draw, *needs):
    """A state that one of these needs opens: it is there, once, and nothing stands against it."""
    kind, to = pick(draw, [pair for pair, need in NEEDS.items() if need in needs])
    state = asked_for(kind, to)
    end = near(draw, state.at, 0, 3)
    funding = (FundingLine(source=pick(draw, sorted(PAYS, key=lambda one: one.value))),)
    said = (evolve(fitting(state), given_on=near(draw, state.at, 5, 0)),)
    return evolve(state, case=evolve(bilan(kind, end), funding=funding, consents=said), end=end)
