"""Classes of fields: the bilan, what goes with it, and the offer."""

from bilanlib.models.attestation import Attestation
from bilanlib.models.bilan import Bilan
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.funding import FundingLine
from bilanlib.models.measures import Measure
from bilanlib.models.programme import Programme, RetentionClause
from bilanlib.models.redeployment import Redeployment
from bilanlib.parameters.visibility import FieldClass

CLASSES: dict[type, dict[str, FieldClass]] = {
    Bilan: {
        "scheme": FieldClass.EXISTENCE,
        # A title can say what somebody wants to become; it is one of the mentions of the convention.
        "title": FieldClass.CONVENTION,
        "beneficiary": FieldClass.EXISTENCE,
        "employer": FieldClass.CONVENTION,
        "provider": FieldClass.CONVENTION,
        "initiative": FieldClass.CONSENT,
        # It matters to the counting of days only.
        "territory": FieldClass.DATES,
        "funding": FieldClass.FUNDING,
        "sessions": FieldClass.DATES,
        "totals": FieldClass.DATES,
        "topics": FieldClass.COURSE,
        "convention": FieldClass.CONVENTION,
        "consents": FieldClass.CONSENT,
        "documents": FieldClass.COURSE,
        "follow_up": FieldClass.COURSE,
        # What an employer did about a refusal tells of the refusal.
        "measures": FieldClass.CONSENT,
        "redeployment": FieldClass.COURSE,
        "attestations": FieldClass.COURSE,
    },
    FundingLine: dict.fromkeys(("source", "amount"), FieldClass.FUNDING),
    FollowUpOffer: {"after": FieldClass.COURSE},
    Measure: dict.fromkeys(("kind", "ground", "decided_on"), FieldClass.CONSENT),
    # What the bilan recommends is a result of it, and what the cell was told follows from that.
    Redeployment: dict.fromkeys(("recommends_actions", "cell_informed_on", "cell_told"), FieldClass.COURSE),
    Attestation: dict.fromkeys(("rule", "by", "on", "outcome", "reason"), FieldClass.COURSE),
    Programme: dict.fromkeys(
        (
            *("scheme", "title", "published_on", "provider", "funding", "phases", "totals", "topics", "convention"),
            *("retention", "follow_up", "price", "attestations"),
        ),
        FieldClass.OFFER,
    ),
    RetentionClause: dict.fromkeys(("term", "form", "documents"), FieldClass.OFFER),
}
