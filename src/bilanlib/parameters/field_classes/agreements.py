"""Classes of fields: the convention, its signatures, what the person agreed to."""

from bilanlib.models.consents import Consent
from bilanlib.models.convention import Convention, EarlierDraft, Signature
from bilanlib.parameters.visibility import FieldClass

CLASSES: dict[type, dict[str, FieldClass]] = {
    Convention: {
        **dict.fromkeys(("draft_sent_on", "draft_received_on", "draft_channel"), FieldClass.CONVENTION),
        "refused_on": FieldClass.ANSWER,
        **dict.fromkeys(
            ("ends_on", "parties", "signatures", "mentions", "price", "payment_terms", "earlier_drafts"),
            FieldClass.CONVENTION,
        ),
    },
    EarlierDraft: {
        **dict.fromkeys(("sent_on", "received_on"), FieldClass.CONVENTION),
        "refused_on": FieldClass.ANSWER,
    },
    Signature: {
        **dict.fromkeys(("party", "signed_on", "capacity"), FieldClass.CONVENTION),
        "name": FieldClass.NAMES,
    },
    Consent: dict.fromkeys(
        ("scope", "stance", "given_on", "form", "withdrawn_on", "document", "recipient", "method"), FieldClass.CONSENT
    ),
}
