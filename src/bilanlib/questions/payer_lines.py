"""One way to have a bilan paid, as an answer says it."""

from datetime import date

from attrs import frozen

from bilanlib.answers.missing import Missing
from bilanlib.calculators.fr.bar import Bar, bar_of
from bilanlib.calculators.prospects import Prospect, prospect_of
from bilanlib.law.citation import Article, Confidence, Reference
from bilanlib.messages.message import Message
from bilanlib.models.situation import Situation
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.readings.reading import Reading
from bilanlib.schemes.payers.route import Route
from bilanlib.schemes.payers.row import PayerRow, Remark, RouteCondition


@frozen(eq=False, kw_only=True)
class PayerLine:
    """A way to have a bilan paid, and what may be expected of it in a situation.

    Attributes:
        route: Its name.
        prospect: What may be expected.
        payer: Who pays.
        instrument: Under which instrument.
        working_time: What becomes of working time and pay.
        reasons: Why it may be expected: what fails, or else why it is granted.
        remarks: What else is to be known.
        missing: Facts to ask for.
        bar: Whether a bilan paid so bars another one from the CPF.
        readings: Disputed questions about it.
        schemes: Ids of the schemes under which such a bilan stands.
        references: Wordings of the day that it rests on.
        confidence: How sure the weakest of it is.
    """

    route: Route
    prospect: Prospect
    payer: Message
    instrument: Message
    working_time: Message
    reasons: tuple[Message, ...]
    remarks: tuple[Message, ...]
    missing: tuple[Missing, ...]
    bar: Bar
    readings: tuple[type[Reading], ...]
    schemes: tuple[str, ...]
    references: tuple[Reference, ...]
    confidence: Confidence


def exists_on(row: PayerRow, day: date) -> bool:
    """Whether the law of a day knows that way to pay."""
    return _wording(row.articles[0], day) is not None


def line_of(row: PayerRow, situation: Situation, day: date) -> PayerLine:
    """What a row of the table gives in a situation, by the law of a day."""
    asked = [one for one in row.conditions if one.since is None or one.since <= day]
    answers = [(one, one.holds(situation, day)) for one in asked]
    prospect = prospect_of(row.granted, ((holds, one.failing) for one, holds in answers))
    remarks = [one for one in row.remarks if _is_said(one, day)]
    broken = [one for one, holds in answers if holds is False]
    references = _references(row, broken, asked, remarks, day)
    sure = (row.confidence, *(one.version.confidence for one in references))
    return PayerLine(
        route=row.route,
        prospect=prospect,
        payer=Message(row.payer),
        instrument=Message(row.instrument),
        working_time=Message(row.working_time),
        reasons=tuple(_broken(one, day) for one in broken) or (Message(row.why),),
        remarks=tuple(one.on(day) for one in remarks),
        missing=_missing(prospect, answers),
        bar=_bar(row, day),
        readings=_readings(row, asked, remarks),
        schemes=row.schemes,
        references=references,
        confidence=max(sure, key=lambda one: one.value),
    )


def _references(
    row: PayerRow, broken: list[RouteCondition], asked: list[RouteCondition], remarks: list[Remark], day: date
) -> tuple[Reference, ...]:
    """Wordings of the day, each once; what fails comes first."""
    articles = [one.source for one in broken] + list(row.articles)
    articles += [one.source for one in asked] + [one.source for one in remarks]
    found = [_wording(one, day) for one in dict.fromkeys(articles)]
    return tuple(one for one in found if one is not None)


def _readings(row: PayerRow, asked: list[RouteCondition], remarks: list[Remark]) -> tuple[type[Reading], ...]:
    of_conditions = [one for condition in asked for one in condition.readings]
    of_remarks = [one for remark in remarks for one in remark.readings]
    return tuple(dict.fromkeys([*row.readings, *of_conditions, *of_remarks]))


def _is_said(remark: Remark, day: date) -> bool:
    return _wording(remark.source, day) is not None and (remark.since is None or remark.since <= day)


def _broken(condition: RouteCondition, day: date) -> Message:
    limit = condition.limit
    return Message(condition.unless, () if limit is None else (("limit", limit.on(day)),))


def _missing(prospect: Prospect, answers: list[tuple[RouteCondition, Maybe[bool]]]) -> tuple[Missing, ...]:
    """What to ask: nothing where no answer could mend what fails."""
    if prospect is Prospect.EXCLUDED:
        return ()
    return tuple(
        Missing(one.path, Message(one.ask.text), one.ask.holder, Message(one.ask.proof), ())
        for one, holds in answers
        if holds is UNKNOWN
    )


def _bar(row: PayerRow, day: date) -> Bar:
    by_text = bar_of(row.sources_of_money, day)
    return by_text if row.bar is None or by_text is Bar.NONE else row.bar


def _wording(article: Article, day: date) -> Reference | None:
    """The wording of an article on a day; None where it had none, or none that was read."""
    return next((Reference(article, one) for one in article.versions if day in one.validity), None)
