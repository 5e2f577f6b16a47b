"""Décret n° 2007-1845, art. 42: contractual agents who hold a permanent post."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.decret_2007_1845 import ART_42
from bilanlib.rules.facts.agents import HAS_PERMANENT_POST, IS_CONTRACTUAL
from bilanlib.rules.facts.leave import BEGIN_OF_BILAN

NO_PERMANENT_POST = Template(
    "no-permanent-post",
    Verdict.FAIL,
    "l’agent contractuel n’occupe pas un emploi permanent",
    "Orientez l’agent vers un autre dispositif : le congé pour bilan ne lui est pas ouvert.",
)


@rule(
    "fr.d2007-1845.42.permanent-post",
    title="L’agent contractuel occupe un emploi permanent.",
    sources=(ART_42.since("2007-12-30"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_BILAN,
    when=IS_CONTRACTUAL,
    needs=needs(HAS_PERMANENT_POST),
    remedy="Vérifiez la nature de l’emploi avant de demander le congé.",
)
def permanent_post(_: Ctx, is_permanent: bool) -> Findings:  # noqa: FBT001 - the engine passes what `needs` names
    """A contractual agent has the right where the post is a permanent one.

    Reading:
        Childminders and foster carers (art. 46) have it as well; no fact tells them apart, so they are told as agents
        who hold a permanent post.

    Source:
        Décret n° 2007-1845, art. 42 and 46.
    """
    return () if is_permanent else (NO_PERMANENT_POST.at("beneficiary.has_permanent_post"),)


RULES = (permanent_post,)
