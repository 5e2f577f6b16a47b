"""Code du travail, art. R. 6313-8, al. 2 to 4: what the convention says."""

from bilanlib.answers.finding import Finding, Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_8
from bilanlib.models.table import Table
from bilanlib.models.terms import Mention, Presence
from bilanlib.parameters.fr.code_du_travail.r6313_8 import REQUIRED_MENTIONS
from bilanlib.rules.facts.convention import DRAFT_SENT, MENTIONS
from bilanlib.rules.facts.funding import CONVENTION_REQUIRED, CONVENTION_SCOPE

ABSENT = Template(
    "absent-mention", Verdict.FAIL, "la convention ne dit rien de : {mention}", "Ajoutez à la convention : {mention}."
)
PARTIAL = Template(
    "partial-mention",
    Verdict.FAIL,
    "la mention est incomplète : {mention}",
    "Complétez la mention : {mention}.",
)
NO_TEXT = Template("no-text", Verdict.NOT_APPLICABLE, "il n’y a pas de convention dont lire les mentions")


@rule(
    "fr.ct.R6313-8.mentions",
    title="La convention comporte toutes les mentions prévues par le code.",
    sources=(R6313_8.since("2019-01-01").al(2), *CONVENTION_SCOPE),
    force=Force.LAW,
    governed_by=DRAFT_SENT,
    when=CONVENTION_REQUIRED,
    needs=needs(MENTIONS),
    uses=(REQUIRED_MENTIONS,),
    remedy="Complétez la convention avant de la transmettre ; si elle est signée, concluez un avenant.",
)
def mentions(ctx: Ctx, told: Table[Mention, Presence] | None) -> Findings:
    """Each mention that the code lists is there, whole.

    Reading:
        A mention that is partly there is not there, and is named as partial.

    Source:
        Code du travail, art. R. 6313-8, al. 2 to 4.
    """
    if told is None:
        return (NO_TEXT.at("convention"),)
    required = ctx.value(REQUIRED_MENTIONS)
    if [*map(told.pairs.get, required)].count(Presence.PRESENT) == len(required):
        return ()
    lacking = required - told.words_with(Presence.PRESENT)
    return tuple(_judge_mention(mention, told.get(mention)) for mention in Mention if mention in lacking)


def _judge_mention(mention: Mention, presence: Presence | None) -> Finding:
    where = f"convention.mentions.{mention.value}"
    if presence is None:
        return not_told(where)
    return (PARTIAL if presence is Presence.PARTIAL else ABSENT).at(where, mention=mention)


RULES = (mentions,)
