"""Classes of fields: the bilan, what goes with it, and the offer."""

from bilanlib.models.account_request import AccountRequest
from bilanlib.models.attestation import Attestation
from bilanlib.models.bilan import Bilan
from bilanlib.models.clauses import DisclosureClause, OfferedSpan, PricedOption, RetentionClause
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.funding import FundingLine
from bilanlib.models.leave import Leave
from bilanlib.models.measures import Measure
from bilanlib.models.programme import Programme
from bilanlib.models.project import Project
from bilanlib.models.redeployment import Redeployment
from bilanlib.models.requests import Reply, Request
from bilanlib.models.tools import ToolUse
from bilanlib.parameters.visibility import FieldClass

CLASSES: dict[type, dict[str, FieldClass]] = {
    Bilan: {
        "scheme": FieldClass.EXISTENCE,
        "layers": FieldClass.EXISTENCE,
        # A title can say what somebody wants to become; it is one of the mentions of the convention.
        "title": FieldClass.CONVENTION,
        "beneficiary": FieldClass.EXISTENCE,
        "employer": FieldClass.CONVENTION,
        "provider": FieldClass.CONVENTION,
        "initiative": FieldClass.CONSENT,
        # It matters to the counting of days only.
        "territory": FieldClass.DATES,
        "funding": FieldClass.FUNDING,
        # That the person agrees to use the account, and when, is no matter of the employer.
        "account_request": FieldClass.CONSENT,
        "sessions": FieldClass.DATES,
        "totals": FieldClass.DATES,
        "topics": FieldClass.COURSE,
        "convention": FieldClass.CONVENTION,
        "contract": FieldClass.CONSENT,
        # What the person asks of one is no matter of the others, and a refusal of leave less still.
        "requests": FieldClass.CONSENT,
        "leave": FieldClass.CONSENT,
        "earlier_bilans": FieldClass.COURSE,
        "consents": FieldClass.CONSENT,
        "documents": FieldClass.COURSE,
        "tools": FieldClass.COURSE,
        # Where somebody wants to go is the heart of the results.
        "project": FieldClass.COURSE,
        "follow_up": FieldClass.COURSE,
        # What an employer did about a refusal tells of the refusal.
        "measures": FieldClass.CONSENT,
        "redeployment": FieldClass.COURSE,
        "attestations": FieldClass.COURSE,
    },
    FundingLine: dict.fromkeys(("source", "amount", "agreed_on"), FieldClass.FUNDING),
    AccountRequest: dict.fromkeys(
        ("requested_on", "agreed_on", "informed_of_cep", "terms_accepted_on"), FieldClass.CONSENT
    ),
    FollowUpOffer: dict.fromkeys(("after", "timings", "latest", "at_least", "at_most"), FieldClass.COURSE),
    Request: dict.fromkeys(
        ("kind", "by", "to", "sent_on", "received_on", "channel", "mentions", "reply"), FieldClass.CONSENT
    ),
    Reply: dict.fromkeys(("outcome", "given_on", "form", "gives_reasons", "postponed_to"), FieldClass.CONSENT),
    Leave: dict.fromkeys(("starts_on", "ends_on", "hours", "keeps_pay"), FieldClass.CONSENT),
    EarlierBilan: dict.fromkeys(
        ("scheme", "started_on", "ended_on", "initiative", "paid_by", "funded_on"), FieldClass.COURSE
    ),
    Project: dict.fromkeys(("scopes", "has_alternative", "has_means"), FieldClass.COURSE),
    ToolUse: dict.fromkeys(("family", "method", "used_on", "is_online", "counsellor"), FieldClass.COURSE),
    Measure: dict.fromkeys(("kind", "ground", "decided_on"), FieldClass.CONSENT),
    # What the bilan recommends is a result of it, and what the cell was told follows from that.
    Redeployment: dict.fromkeys(("recommends_actions", "cell_informed_on", "cell_told"), FieldClass.COURSE),
    Attestation: dict.fromkeys(("rule", "by", "on", "outcome", "reason"), FieldClass.COURSE),
    Programme: dict.fromkeys(
        (
            *(
                "scheme",
                "layers",
                "title",
                "published_on",
                "provider",
                "funding",
                "phases",
                "totals",
                "topics",
                "convention",
                "contract",
            ),
            *("interviews", "span", "modalities", "initiatives", "retention", "disclosure", "follow_up"),
            *("price", "options", "claims", "citations", "attestations"),
        ),
        FieldClass.OFFER,
    ),
    RetentionClause: dict.fromkeys(("term", "form", "documents"), FieldClass.OFFER),
    DisclosureClause: dict.fromkeys(("form", "agreement_of", "documents"), FieldClass.OFFER),
    OfferedSpan: dict.fromkeys(("shortest", "longest", "mean"), FieldClass.OFFER),
    PricedOption: dict.fromkeys(("title", "price", "hours"), FieldClass.OFFER),
}
