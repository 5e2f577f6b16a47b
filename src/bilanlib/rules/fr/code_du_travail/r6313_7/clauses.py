"""Code du travail, art. R. 6313-7: what offers say of keeping documents."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_7
from bilanlib.parameters.fr.code_du_travail.r6313_7 import RETENTION
from bilanlib.periods.period import Period
from bilanlib.rules.facts.offer import FOLLOW_UP_AFTER, OFFER_PUBLISHED, RETENTION_TERM
from bilanlib.rules.facts.sessions import PUBLISHED_ON

CLAUSE_TOO_LONG = Template(
    "clause-too-long",
    Verdict.FAIL,
    "la clause prévoit une conservation de {term}, {limit} au plus sont permis",
    "Ramenez la durée de la clause à {limit}.",
)
NO_CLAUSE = Template("no-clause", Verdict.NOT_APPLICABLE, "l’offre ne prévoit aucune conservation après le terme")


@rule(
    "fr.ct.R6313-7.retention-clause",
    title="La clause de conservation de l’offre reste dans les limites du code.",
    sources=(R6313_7.since("2019-01-01").al(2), R6313_7.since("2023-12-31").al(2)),
    force=Force.LAW,
    governed_by=OFFER_PUBLISHED,
    needs=needs(RETENTION_TERM),
    uses=(RETENTION,),
    remedy="Corrigez la clause de conservation.",
)
def retention_clause(ctx: Ctx, term: Period | None) -> Findings:
    """An offer announces no longer retention than the code allows on the day of its edition.

    Reading:
        A shorter term is lawful: the text lifts a duty to destroy and creates none to keep.

    Source:
        Code du travail, art. R. 6313-7, al. 2.
    """
    if term is None:
        return (NO_CLAUSE.at("retention"),)
    limit = ctx.value(RETENTION)
    if term.is_longer_than(limit):
        return (CLAUSE_TOO_LONG.at("retention.term", term=term, limit=limit),)
    return ()


STALE = Template(
    "stale-clause",
    Verdict.FAIL,
    "la clause prévoit {term}, le plus que le code permettait le {published} ; il permet {limit} depuis",
    "Relisez la clause : elle reste permise, mais le texte qu’elle reprend a changé.",
)


@rule(
    "fr.ct.R6313-7.stale-clause",
    title="La clause de conservation de l’offre suit le texte d’aujourd’hui.",
    sources=(R6313_7.since("2019-01-01").al(2), R6313_7.since("2023-12-31").al(2)),
    force=Force.PRACTICE,
    governed_by=OFFER_PUBLISHED,
    needs=needs(RETENTION_TERM),
    may_ask=(PUBLISHED_ON,),
    uses=(RETENTION,),
    remedy="Mettez à jour la clause de conservation.",
)
def stale_clause(ctx: Ctx, term: Period | None) -> Findings:
    """A clause that took over the longest term of its day is read again once the text allows another one.

    Reading:
        It was right on the day of its edition, and a shorter term stays lawful: practice. Only the very term of that
        day is taken for a quotation of the text.

    Source:
        Code du travail, art. R. 6313-7, al. 2; décret n° 2023-1350, art. 4.
    """
    if term is None:
        return (NO_CLAUSE.at("retention"),)
    published = ctx.ask(PUBLISHED_ON)
    then, now = ctx.value(RETENTION), RETENTION.on(max(ctx.at, published))
    if then == now or term != then:
        return ()
    return (STALE.at("retention.term", term=term, published=published, limit=now),)


NO_FOLLOW_UP = Template("no-follow-up", Verdict.NOT_APPLICABLE, "l’offre ne prévoit aucun suivi après le terme")
NOTHING_KEPT = Template(
    "nothing-kept",
    Verdict.FAIL,
    "l’offre ne prévoit de garder aucun document après le terme, et propose un suivi {after} plus tard : sans accord "
    "écrit fondé sur ce suivi, il n’en restera rien",
    "Prévoyez de demander, avant le terme, un accord écrit fondé sur la nécessité du suivi.",
)


@rule(
    "fr.ct.R6313-7.kept-for-follow-up",
    title="L’offre qui prévoit un suivi prévoit aussi l’accord qui permet de garder de quoi le faire.",
    sources=(R6313_7.since("2019-01-01").al(2), R6313_7.since("2023-12-31").al(2)),
    force=Force.PRACTICE,
    governed_by=OFFER_PUBLISHED,
    needs=needs(RETENTION_TERM, FOLLOW_UP_AFTER),
    remedy="Prévoyez l’accord écrit du bénéficiaire.",
)
def kept_for_follow_up(_: Ctx, term: Period | None, after: Period | None) -> Findings:
    """An offer that follows people up has a way to keep what it needs for that.

    Reading:
        To destroy everything at the end is lawful, and so is a follow-up without documents: practice.

    Source:
        Code du travail, art. R. 6313-7, al. 1, 2 and 4.
    """
    if after is None:
        return (NO_FOLLOW_UP.at("follow_up"),)
    return (NOTHING_KEPT.at("retention", after=after),) if term is None else ()


RULES = (retention_clause, stale_clause, kept_for_follow_up)
