"""The contract of a person who pays as it stood on an earlier day."""

from datetime import date

from attrs import evolve

from bilanlib.models.contract import Contract, EarlyEnd, Payment
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.questions.hindsight import has_come, of_many, past


def contract_as_of(contract: Contract, day: date) -> Contract:
    """The contract without what happened to it later; its text is told without a day, and stays."""
    return evolve(
        contract,
        signed_on=past(contract.signed_on, day),
        enrolled_on=past(contract.enrolled_on, day),
        informed_on=past(contract.informed_on, day),
        informed_of=contract.informed_of if has_come(contract.informed_on, day) else UNKNOWN,
        payments=of_many(contract.payments, _payment, day),
        withdrawn_on=past(contract.withdrawn_on, day),
        withdrawal_channel=contract.withdrawal_channel if has_come(contract.withdrawn_on, day) else UNKNOWN,
        early_end=_early_end(contract.early_end, day),
    )


def _payment(one: Payment, day: date) -> Payment | None:
    return evolve(one, refunded_on=past(one.refunded_on, day)) if has_come(one.paid_on, day) else None


def _early_end(one: Maybe[EarlyEnd | None], day: date) -> Maybe[EarlyEnd | None]:
    return one if one is UNKNOWN or one is None or has_come(one.ended_on, day) else None
