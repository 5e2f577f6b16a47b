"""Présentation du BPI, « Accompagnement du salarié »: topics and tests."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.bpi import ACCESS, INVESTIGATION
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import Phase, ToolFamily
from bilanlib.parameters.fr.bpi.contents import INVESTIGATION_TOPICS, MIN_FAMILIES, TOOL_FAMILIES
from bilanlib.parameters.fr.bpi.people import TEST_LICENCE
from bilanlib.rules.common.phases import Topics, judge_topics
from bilanlib.rules.facts.contents import TOPICS
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, ENDS_ON, SCHEDULE
from bilanlib.rules.facts.tools import (
    ALL_COUNSELLORS,
    FAMILIES,
    TOOL_COUNSELLOR,
    TOOL_ONLINE,
    TOOL_USED_ON,
    TOOLS,
    lacks,
)


@rule(
    "fr.bpi.investigation.topics",
    title="L’accompagnement porte sur le parcours, les acquis, les intérêts, la personnalité et les contraintes.",
    sources=(INVESTIGATION.since("1900-01-01").al(2),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(SCHEDULE, TOPICS),
    uses=(INVESTIGATION_TOPICS,),
    remedy="Complétez l’accompagnement.",
)
def topics(ctx: Ctx, schedule: Schedule, covered: Topics) -> Findings:
    """The second phase covers what the document lists for it (BPI-PHA-05).

    Source:
        Présentation du BPI, « Accompagnement du salarié », al. 2 to 6.
    """
    return judge_topics(ctx, schedule, covered, Phase.INVESTIGATION, ctx.value(INVESTIGATION_TOPICS))


TOO_FEW_FAMILIES = Template(
    "too-few-families",
    Verdict.FAIL,
    "tests de {number} famille(s), {wanted} au moins",
    "Ajoutez un test d’une autre famille : {families}.",
)
FAMILIES_DUE = Template(
    "families-due", Verdict.NOT_APPLICABLE, "des tests de {wanted} familles au moins sont attendus avant le {ends}"
)


@rule(
    "fr.bpi.investigation.families",
    title="Des tests de plusieurs types sont passés.",
    sources=(INVESTIGATION.since("1900-01-01").al(7),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGIN_OF_ACTION, FAMILIES),
    may_ask=(ENDS_ON,),
    uses=(TOOL_FAMILIES, MIN_FAMILIES),
    remedy="Prévoyez des tests d’au moins deux des familles nommées.",
)
def families(ctx: Ctx, _begins: date, used: frozenset[ToolFamily]) -> Findings:
    """Tests of at least two of the four families are used (BPI-TST-01).

    Reading:
        The document says "several types": two at least. Until the last session more may come.

    Source:
        Présentation du BPI, « Accompagnement du salarié », al. 7.
    """
    wanted, named = ctx.value(MIN_FAMILIES), ctx.value(TOOL_FAMILIES)
    number = len(used & named)
    if number >= wanted:
        return ()
    if ctx.at <= (ends := ctx.ask(ENDS_ON)):
        return (FAMILIES_DUE.at("tools", wanted=wanted, ends=ends),)
    left = tuple(family for family in ToolFamily if family in named - used)
    return (TOO_FEW_FAMILIES.at("tools", number=number, wanted=wanted, families=left),)


NOT_ONLINE = Template("not-online", Verdict.FAIL, "ce test n’est pas passé en ligne", "Faites passer ce test en ligne.")


@rule(
    "fr.bpi.investigation.online",
    title="Les tests sont passés en ligne.",
    sources=(INVESTIGATION.since("1900-01-01").al(7),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    each=TOOLS,
    needs=needs(BEGIN_OF_ACTION, TOOL_ONLINE),
    remedy="Faites passer les tests en ligne.",
)
def online(ctx: Ctx, _begins: date, is_online: bool) -> Findings:  # noqa: FBT001 - the fact is a yes or a no
    """Each test is taken online (BPI-TST-01).

    Source:
        Présentation du BPI, « Accompagnement du salarié », al. 7.
    """
    return () if is_online else (NOT_ONLINE.at(ctx.where),)


NOT_LICENSED = Template(
    "not-licensed",
    Verdict.FAIL,
    "les résultats de ce test, passé le {used}, n’ont pas été lus avec un conseiller qui ait l’{wanted}",
    "Faites lire les résultats avec un conseiller que l’éditeur a habilité.",
)
NOT_USED_YET = Template("not-used-yet", Verdict.NOT_APPLICABLE, "ce test n’a pas encore été passé")


@rule(
    "fr.bpi.investigation.licence",
    title="Les résultats des tests sont lus avec un conseiller que leur éditeur a habilité.",
    sources=(INVESTIGATION.since("1900-01-01").al(7), ACCESS.since("1900-01-01").al(3)),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    each=TOOLS,
    needs=needs(BEGIN_OF_ACTION, TOOL_USED_ON),
    may_ask=(TOOL_COUNSELLOR, ALL_COUNSELLORS),
    uses=(TEST_LICENCE,),
    remedy="Confiez la lecture des tests à un conseiller habilité par leur éditeur.",
)
def licence(ctx: Ctx, _begins: date, used: date | None) -> Findings:
    """The results of a test are read with a counsellor who holds the publisher's licence (BPI-STF-02, BPI-TST-02).

    Reading:
        How long a licence is valid is not said, and not judged.

    Source:
        Présentation du BPI, « Accompagnement du salarié », al. 7, and « Conditions d’accès », al. 3.
    """
    if used is None or used > ctx.at:
        return (NOT_USED_YET.at(ctx.where),)
    wanted = ctx.value(TEST_LICENCE)
    found = lacks(ctx.ask(ALL_COUNSELLORS), ctx.ask(TOOL_COUNSELLOR), wanted, ctx.where)
    return (NOT_LICENSED.at(ctx.where, used=used, wanted=wanted),) if found is None else found


RULES = (topics, families, online, licence)
