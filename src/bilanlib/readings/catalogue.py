"""The disputed questions by name."""

from bilanlib.errors import UnknownNameError
from bilanlib.readings.absence import NoticeEnd, ReplyEnd
from bilanlib.readings.acceptance import TenDays, Transmission
from bilanlib.readings.bpi import HoursOfTests, SeniorityDay
from bilanlib.readings.contract import OwnContract, PartPayment, TwoWithdrawals, WithdrawalDays
from bilanlib.readings.convention import AcceptanceTime, CoFunding, StartBeforeSignature
from bilanlib.readings.cpf import BarDate, CapReach, Participation, PriceShare, StateEmployer
from bilanlib.readings.disclosure import AgreementForm
from bilanlib.readings.end_of_action import EndOfAction, KeptSynthesis, RetentionChange
from bilanlib.readings.hours import HourCount
from bilanlib.readings.interval import EarlierCounted, IntervalAnchor
from bilanlib.readings.phases import AccompanimentHour, GroupSessions, MinimumAccompaniment, SynthesisContents
from bilanlib.readings.reading import Reading
from bilanlib.readings.regime import Regime

READINGS: tuple[type[Reading], ...] = (
    TenDays,
    WithdrawalDays,
    AcceptanceTime,
    HourCount,
    EndOfAction,
    KeptSynthesis,
    RetentionChange,
    BarDate,
    OwnContract,
    TwoWithdrawals,
    PartPayment,
    PriceShare,
    AccompanimentHour,
    Participation,
    CapReach,
    AgreementForm,
    Regime,
    Transmission,
    CoFunding,
    GroupSessions,
    SynthesisContents,
    MinimumAccompaniment,
    StateEmployer,
    StartBeforeSignature,
    ReplyEnd,
    NoticeEnd,
    SeniorityDay,
    HoursOfTests,
    IntervalAnchor,
    EarlierCounted,
)
"""Every disputed question, in the order of their letters."""


def answer_named(text: str) -> Reading:
    """The answer that `question=answer` names: `ten-days=rolled`, or `A1=rolled`.

    Raises:
        UnknownNameError: there is no such question, or no such answer to it.
    """
    name, _, answer = text.partition("=")
    for question in READINGS:
        if name in {question.id, question.letter}:
            return _answer(question, answer)
    known = ", ".join(f"{question.id} ({question.letter})" for question in READINGS)
    raise UnknownNameError(f"reading is {name!r}, not one of {known}")


def _answer(question: type[Reading], name: str) -> Reading:
    for member in question:
        if member.answer.name == name:
            return member
    known = ", ".join(member.answer.name for member in question)
    raise UnknownNameError(f"answer to {question.id} is {name!r}, not one of {known}")
