"""Facts about methods, and what the person said of their use."""

from datetime import date

from attrs import frozen

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Event, Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.terms import ConsentScope, Stance
from bilanlib.models.tools import ToolUse
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.rules.facts.tools import ASK_TOOLS, TOOL_USED_ON, TOOLS

TOOLS_USED = Fact[tuple[ToolUse, ...]].told("tools", ASK_TOOLS, (Bilan,))
TOOL_METHOD = Fact[str | None].told(
    "method",
    Question(text="Comment s’appelle cette méthode ?", holder=Holder.PROVIDER, proof="résultats"),
    (Bilan,),
    items=TOOLS,
)
METHOD_USE = Event("usage d’une méthode", {None: TOOL_USED_ON})
"""A test or another method is used."""


@frozen
class MethodWord:
    """What the person said of a method.

    Attributes:
        method: Which one; None where none is named.
        stance: Agrees, asks for it, or refuses.
        given_on: When.
        withdrawn_on: When it was taken back; None if it stands.
    """

    method: str | None
    stance: Stance
    given_on: date
    withdrawn_on: date | None


def _about_a_method(said: Consent, _: str) -> bool:
    return said.given_on is not None and said.scope in {UNKNOWN, ConsentScope.METHOD}


def _method_words(case: Bilan) -> Maybe[tuple[MethodWord, ...]]:
    if case.consents is UNKNOWN:
        return UNKNOWN
    found: list[MethodWord] = []
    for one in case.consents:
        if not _about_a_method(one, "") or one.given_on is None:
            continue
        if (
            one.scope is UNKNOWN
            or one.stance is UNKNOWN
            or one.given_on is UNKNOWN
            or one.withdrawn_on is UNKNOWN
            or one.method is UNKNOWN
        ):
            return UNKNOWN
        found.append(MethodWord(one.method, one.stance, one.given_on, one.withdrawn_on))
    return tuple(found)


METHOD_WORDS: Fact[tuple[MethodWord, ...]] = derived(
    "consents",
    Question(
        text="À l’usage de quelles méthodes le bénéficiaire a-t-il consenti, et quand ?",
        holder=Holder.BENEFICIARY,
        proof="accord enregistré",
    ),
    (Bilan,),
    _method_words,
    ("scope", "stance", "given_on", "withdrawn_on", "method"),
    among=_about_a_method,
)
"""What the person said of the use of methods."""
