"""Who may pay this bilan?"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from bilanlib.calculators.fr.advance import largest_advance
from bilanlib.calculators.prospects import Prospect
from bilanlib.errors import InvalidValueError
from bilanlib.models.bilan import Bilan
from bilanlib.models.situation import Situation
from bilanlib.models.terms import EmployerKind
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail.r6332_25 import LARGEST_ADVANCE
from bilanlib.questions.asking import require_day
from bilanlib.questions.cpf import cpf_financing
from bilanlib.questions.cpf_amounts import FIRST_REQUEST, value_in_force
from bilanlib.questions.financing import Financing
from bilanlib.questions.payer_lines import PayerLine, exists_on, line_of
from bilanlib.questions.payers import Payers
from bilanlib.questions.situations import situation_of
from bilanlib.schemes.payers import ROWS
from bilanlib.schemes.payers.person import PUBLIC
from bilanlib.schemes.payers.route import Route

_OF_THE_ACCOUNT = frozenset({Route.CPF_OFF_WORKING_TIME, Route.CPF_ON_WORKING_TIME})
_OF_THE_OPCO = frozenset({Route.OPCO})


def who_pays(situation: Situation | Bilan, on: date, *, wished: Iterable[Route] = ()) -> Payers:
    """Say who may pay a bilan, under which instrument, and what it does to working time and to later rights.

    A way to pay is certain where nobody else has to agree, possible where somebody has to, excluded where a condition
    fails, and open where one is not told; then the answer lists what to ask. What a fund decides freely is never
    certain. A way that the law of the day does not know yet has no line.

    Args:
        situation: Who looks for a payer; what is not told is unknown. Of a case, what it tells (`situation_of`).
        on: Day by whose law it is answered; from 2019-01-01.
        wished: Ways to answer about; every one that the law of the day knows if none is named.

    Returns:
        One line for each way. Where price and balance are told and the CPF may pay, what it pays as well, if nobody
        else adds anything.

    Raises:
        InvalidValueError: the day is none, or one before 2019-01-01; the employer stands under Belgian law; or see
            `situation_of`.
    """
    require_day(on, "on")
    if on < FIRST_REQUEST:
        raise InvalidValueError(f"on is {on}, not {FIRST_REQUEST} or later: older law is not encoded")
    told = situation_of(situation) if isinstance(situation, Bilan) else situation
    if told.employer_kind is EmployerKind.BELGIAN_NON_PROFIT:
        raise InvalidValueError(f"employer_kind is {told.employer_kind.value}, not an employer under French law")
    wanted = frozenset(wished) or frozenset(Route)
    lines = tuple(line_of(row, told, on) for row in ROWS if row.route in wanted and exists_on(row, on))
    return Payers(
        situation=told,
        on=on,
        lines=lines,
        financing=_financing(told, on, lines),
        largest_advance=_advance(told, on, lines),
    )


def _may_pay(lines: tuple[PayerLine, ...], routes: frozenset[Route]) -> bool:
    return any(one.prospect is not Prospect.EXCLUDED for one in lines if one.route in routes)


def _financing(situation: Situation, on: date, lines: tuple[PayerLine, ...]) -> Financing | None:
    # The rights of public agents are not in euros.
    if situation.price is UNKNOWN or situation.balance is UNKNOWN or situation.status in PUBLIC:
        return None
    if not _may_pay(lines, _OF_THE_ACCOUNT):
        return None
    return cpf_financing(situation.price, situation.balance, on, status=situation.status)


def _advance(situation: Situation, on: date, lines: tuple[PayerLine, ...]) -> Decimal | None:
    share = value_in_force(LARGEST_ADVANCE, on)
    if situation.price is UNKNOWN or share is None or not _may_pay(lines, _OF_THE_OPCO):
        return None
    return largest_advance(situation.price, share)
