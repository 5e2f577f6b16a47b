"""Facts that a decision on a disclosure rests on, and those that it waits for."""

import re
from datetime import date

from bilanlib.answers.missing import Missing
from bilanlib.calculators.disclosure import words_about
from bilanlib.engine.rule import Rule
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Statement, statements
from bilanlib.models.terms import ConsentScope, DocumentKind, Recipient
from bilanlib.models.unknown import UNKNOWN
from bilanlib.questions.asked import Asked
from bilanlib.questions.basis import UsedFact
from bilanlib.rules.facts.funding import ASK_FUNDING
from bilanlib.rules.fr.code_du_travail.l6313_4.results import disclosure
from bilanlib.rules.fr.code_du_travail.r6313_7.keeping import destroy


def words_used(case: Bilan, kind: DocumentKind, to: Recipient, at: date) -> tuple[UsedFact, ...]:
    """What the person said by a day about a document and a recipient, taken back or not."""
    said = statements(case.consents, ConsentScope.DISCLOSURE)
    about = () if said is UNKNOWN else words_about(said, kind, to)
    return tuple(UsedFact(one.where, _word(one, at)) for one in about if one.given_on <= at)


def _word(one: Statement, at: date) -> Message:
    facts = (("stance", one.stance), ("given_on", one.given_on))
    if one.withdrawn_on is not None and one.withdrawn_on <= at:
        return Message(
            "{stance} du {given_on}, retrait le {withdrawn_on}", (*facts, ("withdrawn_on", one.withdrawn_on))
        )
    return Message("{stance} du {given_on}", facts)


def funding_used(case: Bilan) -> tuple[UsedFact, ...]:
    """Who pays, as far as it is told."""
    lines = () if case.funding is UNKNOWN else case.funding
    return tuple(
        UsedFact(f"funding[{place}].source", Message("financement : {source}", (("source", line.source),)))
        for place, line in enumerate(lines)
        if line.source is not UNKNOWN
    )


def missing_at(asked: Asked, paths: tuple[str, ...]) -> tuple[Missing, ...]:
    """What to ask about each path, and the rules of the scheme that wait for it too."""
    return tuple(dict.fromkeys(_missing(asked, path) for path in paths))


def _missing(asked: Asked, path: str) -> Missing:
    rule = disclosure if path.startswith("consents") else destroy
    ask = ASK_FUNDING if path.startswith("funding") else rule.question_about(path)
    waiting = tuple(one.id for one in asked.scheme.all_rules() if _waits_for(one, asked, path))
    return Missing(path, Message(ask.text), ask.holder, Message(ask.proof), waiting)


def _waits_for(rule: Rule, asked: Asked, path: str) -> bool:
    """Whether a rule that judges the same thing, disclosure or destruction, asks about a path."""
    if path.startswith("consents"):
        is_about = any(table in rule.uses for table in asked.scheme.all_disclosure())
    else:
        is_about = rule is destroy
    return is_about and re.sub(r"\[\d+\]", "", path) in rule.questions()
