"""The reckoning of a CPF bilan under each answer."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from attrs import frozen

from bilanlib.calculators.fr.cpf import NIL, Shares, shares_of
from bilanlib.engine.trying import trier
from bilanlib.errors import InvalidValueError
from bilanlib.law.fr.code_du_travail import L6323_4_UNREAD_SINCE
from bilanlib.messages.message import Message
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail.d6323_1a import RIGHTS_CAP
from bilanlib.parameters.fr.code_du_travail.d6323_6 import ACCOMPANIMENT_ONLY
from bilanlib.parameters.fr.code_du_travail.r6323 import EXEMPT_STATUSES, EXEMPTING_SOURCES, PARTICIPATION
from bilanlib.parameters.fr.code_du_travail.r6333_3 import DRAWING_ORDER, Purse
from bilanlib.questions.cpf_amounts import Told, value_in_force
from bilanlib.readings.cpf import CapReach, Participation, PriceShare
from bilanlib.readings.reading import Reading

Answers = dict[type[Reading], Reading]


@frozen(kw_only=True)
class Reckoning:
    """What was worked out under some answers.

    Attributes:
        answers: Answers to the questions that matter.
        fundable: The part of the price that the CPF can pay.
        cap: The most that the rights can pay; None where there is no ceiling.
        usable: What of the rights can pay.
        participation: What the holder owes; zero for who owes none.
        shares: Who pays how much of the whole price.
    """

    answers: tuple[Reading, ...]
    fundable: Decimal
    cap: Decimal | None
    usable: Decimal
    participation: Decimal
    shares: Shares


def reckonings_of(told: Told, pinned: tuple[Reading, ...]) -> Iterator[Reckoning]:
    """The reckoning under each combination of answers that matter, ours first.

    Raises:
        InvalidValueError: the only answer to how a price is shared (A9) needs a figure that nobody told.
    """
    tried, is_found = trier(pinned), False
    for answers in product(*(tried(question) for question in _asked(told))):
        by_question = {type(answer): answer for answer in answers}
        fundable = _fundable(told, by_question)
        if fundable is not None:
            is_found = True
            yield _reckoned(told, by_question, fundable)
    if not is_found:
        raise InvalidValueError("neither fundable nor the numbers of hours that the answer to A9 needs are told")


def is_participation_owed(told: Told) -> bool:
    """Whether the holder owes a participation, as far as was told: who says nothing of an exemption has none."""
    if value_in_force(PARTICIPATION, told.request_on) is None or told.exemptions:
        return False
    exempt = EXEMPT_STATUSES.on(told.request_on)
    return told.status is UNKNOWN or told.status not in exempt


def assumptions_of(told: Told) -> tuple[Message, ...]:
    """What was taken for granted because nobody told it."""
    found: list[Message] = []
    is_only = ACCOMPANIMENT_ONLY.on(told.request_on)
    if is_only and told.fundable is None and told.share_of_hours is None:
        found.append(
            Message(
                "Toutes les heures du prix sont tenues pour des heures d’accompagnement, puisque rien d’autre n’est "
                "dit : le CPF ne paie pas les autres (D. 6323-6)."
            )
        )
    if told.status is UNKNOWN and is_participation_owed(told):
        found.append(
            Message(
                "La situation du titulaire n’est pas dite : il est tenu pour redevable de la participation. Un "
                "demandeur d’emploi n’en doit pas (L. 6323-7)."
            )
        )
    if told.request_on >= L6323_4_UNREAD_SINCE:
        found.append(
            Message(
                "L’article L. 6323-4 a été modifié vers le {since} ; cette rédaction n’a pas été lue, et la réponse "
                "suit la précédente.",
                (("since", L6323_4_UNREAD_SINCE),),
            )
        )
    return tuple(found)


def _asked(told: Told) -> list[type[Reading]]:
    """The disputed questions that matter."""
    asked: list[type[Reading]] = []
    if ACCOMPANIMENT_ONLY.on(told.request_on) and (told.fundable is not None or told.share_of_hours is not None):
        asked.append(PriceShare)
    cap = value_in_force(RIGHTS_CAP, told.request_on)
    if told.is_low_qualified and cap is not None and told.balance > cap:
        asked.append(CapReach)
    if is_participation_owed(told):
        asked.append(Participation)
    return asked


def _fundable(told: Told, answers: Answers) -> Decimal | None:
    """What of the price the CPF can pay; None where the answer needs a figure that nobody told."""
    match answers.get(PriceShare):
        case PriceShare.STATED:
            return told.fundable
        case PriceShare.BY_HOURS:
            return told.share_of_hours
        case _:
            return told.price


def _reckoned(told: Told, answers: Answers, fundable: Decimal) -> Reckoning:
    cap = value_in_force(RIGHTS_CAP, told.request_on)
    if told.is_low_qualified and answers.get(CapReach) is not CapReach.ALL_RIGHTS:
        cap = None
    usable = told.balance if cap is None else min(told.balance, cap)
    purses = {
        Purse.ENDOWMENTS: told.endowments,
        Purse.RIGHTS: usable,
        Purse.TOP_UPS: sum(told.top_ups.values(), NIL),
    }
    order, is_on_top = DRAWING_ORDER.on(told.request_on), answers.get(Participation) is Participation.ADDED
    owed = PARTICIPATION.on(told.request_on) if is_participation_owed(told) else NIL
    shares = shares_of(told.price, fundable, purses, order, owed, is_on_top=is_on_top)
    if owed and shares.top_ups and _exempts(told):
        owed, shares = NIL, shares_of(told.price, fundable, purses, order, NIL, is_on_top=False)
    return Reckoning(
        answers=tuple(answers.values()),
        fundable=fundable,
        cap=cap,
        usable=usable,
        participation=owed,
        shares=shares,
    )


def _exempts(told: Told) -> bool:
    """Whether somebody who adds something spares the holder the participation."""
    exempting = EXEMPTING_SOURCES.on(told.request_on)
    return any(source in exempting and amount for source, amount in told.top_ups.items())
