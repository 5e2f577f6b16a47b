"""What does the holder of a CPF pay of a bilan, and what do the account and others pay?"""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from bilanlib.errors import InvalidValueError
from bilanlib.models.terms import FundingSource, Status
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.questions.asking import require_day
from bilanlib.questions.cpf_amounts import FIRST_REQUEST, Exemption, Told, in_cents, told_in_cents, top_ups_of
from bilanlib.questions.cpf_lines import lines_of
from bilanlib.questions.cpf_reckoning import assumptions_of, reckonings_of
from bilanlib.questions.financing import Financing, FinancingOutcome
from bilanlib.readings.pin import Pin, sort_out
from bilanlib.readings.reading import Reading


def cpf_financing(
    price: Decimal | int | str,
    balance: Decimal | int | str,
    request_on: date,
    *,
    status: Maybe[Status] = UNKNOWN,
    endowments: Decimal | int | str = 0,
    abondements: Mapping[FundingSource, Decimal | int | str] | Decimal | int | str = 0,
    fundable: Decimal | int | str | None = None,
    accompaniment_hours: Decimal | int | str | None = None,
    total_hours: Decimal | int | str | None = None,
    exemptions: Iterable[Exemption] = (),
    is_low_qualified: bool = False,
    readings: Iterable[Reading | Pin] = (),
) -> Financing:
    """Share the price of a bilan between the holder of a CPF, the account and those who add to it.

    Sums are drawn in the order of the day of the request (R. 6333-3); the rights are capped (D. 6323-1 A); the holder
    pays the participation unless exempt (L. 6323-4, L. 6323-7, R. 6323), as a floor and not on top (A11); since
    2026-02-26 hours without the provider are not paid (D. 6323-6). All of it is that of the day of the request.

    Args:
        price: Price of the bilan in euros, tax included.
        balance: Acquired rights on the account, in euros.
        request_on: Day of the request (demande de souscription); from 2019-01-01.
        status: In what position the holder is; untold, the holder is taken to owe the participation, and the answer
            says so where it matters.
        endowments: What an employer or a fund has put on the account (dotations), in euros.
        abondements: What others add for this bilan, in euros, by who adds it; a bare amount comes from somebody who
            spares nobody the participation.
        fundable: The part of the price for hours that the CPF can pay (A9), in euros; None if nobody told.
        accompaniment_hours: How many hours the provider leads (A10), for a share of the price by hours.
        total_hours: How many hours the price pays in all.
        exemptions: Further reasons for which the holder owes no participation.
        is_low_qualified: Whether the rights are the higher ones of L. 6323-11-1, which the ceiling does not name (A12).
        readings: Answers to disputed questions that the caller decides on.

    Returns:
        The answer, to the cent.

    Raises:
        InvalidValueError: an amount is negative or finer than a cent, a part is more than the whole, only one of the
            two numbers of hours is told, or the day is none, or one before 2019-01-01.
        UnknownNameError: two answers to one question are pinned.
    """
    require_day(request_on, "request_on")
    if request_on < FIRST_REQUEST:
        raise InvalidValueError(f"request_on is {request_on}, not {FIRST_REQUEST} or later: older law is not encoded")
    told = Told(
        price=in_cents("price", price),
        balance=in_cents("balance", balance),
        request_on=request_on,
        status=status,
        endowments=in_cents("endowments", endowments),
        top_ups=top_ups_of(abondements),
        fundable=told_in_cents("fundable", fundable),
        accompaniment_hours=told_in_cents("accompaniment_hours", accompaniment_hours),
        total_hours=told_in_cents("total_hours", total_hours),
        exemptions=frozenset(exemptions),
        is_low_qualified=is_low_qualified,
    )
    pinned, _ = sort_out(readings)
    return Financing(
        price=told.price,
        request_on=request_on,
        outcomes=tuple(
            FinancingOutcome(answers=one.answers, shares=one.shares, steps=lines_of(told, one))
            for one in reckonings_of(told, pinned)
        ),
        assumptions=assumptions_of(told),
    )
