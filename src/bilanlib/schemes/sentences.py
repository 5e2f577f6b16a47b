"""Provisions in short: what becomes of a sentence of a text."""

from bilanlib.engine.provision import Provision, ProvisionKind
from bilanlib.engine.rule import Rule
from bilanlib.engine.scheme import HumanDuty
from bilanlib.law.citation import Article


def judged(article: Article, alinea: int, says: str, *rules: Rule, sentence: int = 1) -> Provision:
    """A sentence that rules judge."""
    return Provision(article=article, alinea=alinea, sentence=sentence, says=says, kind=ProvisionKind.RULE, rules=rules)


def left(article: Article, alinea: int, says: str, duty: HumanDuty, *, sentence: int = 1) -> Provision:
    """A sentence that is left to people."""
    return Provision(
        article=article, alinea=alinea, sentence=sentence, says=says, kind=ProvisionKind.HUMAN, duties=(duty.id,)
    )


def untested(article: Article, alinea: int, says: str, note: str, *, sentence: int = 1) -> Provision:
    """A sentence that nothing answers, for the reason given."""
    return Provision(article=article, alinea=alinea, sentence=sentence, says=says, kind=ProvisionKind.GAP, note=note)
