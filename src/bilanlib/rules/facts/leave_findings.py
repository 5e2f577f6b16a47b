"""What is found of requests for leave and of the answers to them; rules of several texts share it."""

from datetime import date

from attrs import frozen

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.verdict import Verdict
from bilanlib.periods.counting import CALENDAR_DAYS
from bilanlib.periods.period import Period
from bilanlib.rules.facts.leave_requests import Asked

LATE_REQUEST = Template(
    "late-request",
    Verdict.FAIL,
    "le congé a été demandé le {asked}, après le {last} : il est demandé au moins {period} avant le début du bilan, le "
    "{begins}",
    "Reportez le début du bilan, ou demandez à l’employeur s’il accepte une demande tardive.",
)
NO_REQUEST = Template(
    "no-request",
    Verdict.FAIL,
    "aucune demande de congé n’a été adressée au plus tard le {last}, alors que le bilan commence le {begins}",
    "Adressez une demande et reportez le début du bilan en conséquence.",
)
REQUEST_DUE = Template(
    "request-due", Verdict.NOT_APPLICABLE, "le congé est à demander au plus tard le {last}, {period} avant le {begins}"
)


@frozen(kw_only=True)
class Notice:
    """What there is to say of a request that is not in time.

    Attributes:
        late: It came too late.
        missing: Its last day is over, and none was sent.
        due: None was sent, and there still is time.
    """

    late: Template
    missing: Template
    due: Template


def judge_notice(asked: tuple[Asked, ...], begins: date, period: Period, at: date) -> Findings:
    """Whether leave was asked for in time.

    Args:
        asked: The requests for leave; one that is in time is enough.
        begins: Day on which the bilan begins.
        period: How many calendar days before that day the request is sent at the latest; that day is in time.
        at: Day of judgement.
    """
    last = CALENDAR_DAYS.before(begins, period.days)
    return judge_by(last, asked, begins, period, at, _OF_LEAVE)


def judge_by(last: date, asked: tuple[Asked, ...], begins: date, period: Period, at: date, said: Notice) -> Findings:
    """Whether one of some requests was sent by a last day, included; `said` words the answer. See `judge_notice`."""
    if any(one.on <= last for one in asked):
        return ()
    if asked:
        return tuple(said.late.at(one.where, asked=one.on, last=last, period=period, begins=begins) for one in asked)
    if at <= last:
        return (said.due.at("requests", last=last, period=period, begins=begins, due_on=last),)
    return (said.missing.at("requests", last=last, begins=begins),)


_OF_LEAVE = Notice(late=LATE_REQUEST, missing=NO_REQUEST, due=REQUEST_DUE)


OTHER_REQUEST = Template("other-request", Verdict.NOT_APPLICABLE, "ce n’est pas une demande de congé")
REPLY_DUE = Template("reply-due", Verdict.NOT_APPLICABLE, "réponse attendue au plus tard le {last}")
LATE_REPLY = Template(
    "late-reply",
    Verdict.FAIL,
    "la réponse a été donnée le {given}, après le {last}, dernier jour pour répondre",
    "Rien ne répare le retard ; suivez la date de réception des demandes.",
)
SILENCE = Template(
    "silence",
    Verdict.REVIEW,
    "aucune réponse au {last}, dernier jour pour répondre ; aucun texte lu ne dit ce que vaut ce silence, qui n’est "
    "pas un accord",
    "Demandez une réponse écrite à l’employeur : n’agissez pas comme si le congé était accordé.",
)


def judge_time(received: date, period: Period, at: date, where: str, given: date | None) -> Findings | None:
    """Whether a request was answered in time; None where it was, and the answer itself is left to be judged.

    Args:
        received: Day on which the request was received.
        period: How long after it an answer is due; the last day is in time.
        at: Day of judgement: an answer of a later day has not been given yet.
        where: Path of the request.
        given: Day of the answer; None where there is none.
    """
    last = period.after(received)
    if given is None or given > at:
        return (REPLY_DUE.at(where, last=last, due_on=last),) if at <= last else (SILENCE.at(where, last=last),)
    return (LATE_REPLY.at(where, given=given, last=last),) if given > last else None
