"""Classes of fields: documents, to whom they were shown, how long they are kept."""

from bilanlib.models.documents import Disclosure, Document, RetentionAgreement
from bilanlib.parameters.visibility import FieldClass

CLASSES: dict[type, dict[str, FieldClass]] = {
    Document: {
        **dict.fromkeys(
            ("kind", "author", "made_on", "submitted_on", "validated_on", "delivered_on"), FieldClass.COURSE
        ),
        "contents": FieldClass.CONTENT,
        **dict.fromkeys(("disclosures", "destroyed_on", "destruction", "retention"), FieldClass.COURSE),
    },
    Disclosure: dict.fromkeys(("to", "on", "by_beneficiary"), FieldClass.COURSE),
    RetentionAgreement: dict.fromkeys(("form", "ground", "agreed_on", "term"), FieldClass.COURSE),
}
