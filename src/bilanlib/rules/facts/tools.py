"""Facts about tests and other tools, and about the counsellors who use them."""

from datetime import date

from bilanlib.answers.finding import Finding, not_told
from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Items, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.people import Counsellor
from bilanlib.models.programme import Programme
from bilanlib.models.terms import Qualification, ToolFamily
from bilanlib.models.tools import ToolUse
from bilanlib.models.unknown import UNKNOWN, Maybe

ASK_TOOLS = Question(
    text="Quels tests et quels outils sont utilisés, quand, en ligne ou non, et lus avec qui ?",
    holder=Holder.PROVIDER,
    proof="programme, comptes rendus des tests",
)
ALL_COUNSELLORS = Fact[tuple[Counsellor, ...]].told(
    "provider.counsellors",
    Question(
        text="Qui conduit les séances pour le prestataire, et avec quelles qualifications ?",
        holder=Holder.PROVIDER,
        proof="titres, certificats, habilitations des éditeurs de tests",
    ),
    (Bilan, Programme),
)


def _tools(case: Bilan) -> Maybe[tuple[ToolUse, ...]]:
    return case.tools


def _tool_path(place: int, _: ToolUse) -> str:
    return f"tools[{place}]"


TOOLS: Items[ToolUse] = Items("tools", ASK_TOOLS, (Bilan,), _tools, _tool_path)

TOOL_USED_ON = Fact[date | None].told(
    "used_on",
    Question(text="Quel jour ce test a-t-il été passé ?", holder=Holder.PROVIDER, proof="compte rendu du test"),
    (Bilan,),
    items=TOOLS,
)
TOOL_ONLINE = Fact[bool].told(
    "is_online",
    Question(text="Ce test a-t-il été passé en ligne ?", holder=Holder.PROVIDER, proof="compte rendu du test"),
    (Bilan,),
    items=TOOLS,
)
TOOL_COUNSELLOR = Fact[str | None].told(
    "counsellor",
    Question(
        text="Avec quel conseiller le bénéficiaire a-t-il lu les résultats de ce test ?",
        holder=Holder.PROVIDER,
        proof="planning, compte rendu du test",
    ),
    (Bilan,),
    items=TOOLS,
)


def _families(case: Bilan) -> Maybe[frozenset[ToolFamily]]:
    if case.tools is UNKNOWN:
        return UNKNOWN
    found: set[ToolFamily] = set()
    for one in case.tools:
        if one.family is UNKNOWN:
            return UNKNOWN
        found.add(one.family)
    return frozenset(found)


FAMILIES: Fact[frozenset[ToolFamily]] = derived("tools", ASK_TOOLS, (Bilan,), _families, ("family",))


def lacks(
    counsellors: tuple[Counsellor, ...], ref: str | None, wanted: Qualification, where: str
) -> tuple[Finding, ...] | None:
    """Whether the counsellor of that key lacks a qualification.

    Args:
        counsellors: Those of the provider.
        ref: Key of the one who is meant; None for nobody.
        wanted: The qualification.
        where: Path of what is under judgement.

    Returns:
        None where the qualification surely lacks; the empty tuple where it is there; else what must be told.
    """
    for place, one in enumerate(counsellors):
        if one.ref != ref or ref is None:
            continue
        if one.qualifications is UNKNOWN:
            return (not_told(where, f"provider.counsellors[{place}].qualifications"),)
        return () if wanted in one.qualifications else None
    return None if ref is None else (not_told(where, "provider.counsellors"),)
