"""Classes of fields: the contract of a person who pays."""

from bilanlib.models.contract import Contract, EarlyEnd, Instalment, Payment
from bilanlib.parameters.visibility import FieldClass

CLASSES: dict[type, dict[str, FieldClass]] = {
    # It binds the person and the provider: neither an employer nor another payer has a part in it.
    Contract: dict.fromkeys(
        (
            *("signed_on", "enrolled_on", "informed_on", "informed_of", "mentions", "is_distant"),
            *("price", "hours", "instalments", "payments", "withdrawn_on", "withdrawal_channel", "early_end"),
        ),
        FieldClass.CONSENT,
    ),
    Instalment: dict.fromkeys(("due_on", "days_after", "amount", "share"), FieldClass.CONSENT),
    Payment: dict.fromkeys(("paid_on", "amount", "refunded_on"), FieldClass.CONSENT),
    EarlyEnd: dict.fromkeys(("ended_on", "ground", "performed"), FieldClass.CONSENT),
}
