"""Code du travail, art. L. 6352-1: titles and qualities of those who carry out the action."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6352_1
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.provider_papers import COUNSELLORS, HAS_COUNSELLORS, TITLES_PROVED

NO_PROOF = Template(
    "no-proof",
    Verdict.FAIL,
    "aucune pièce ne montre les titres et qualités de cette personne, et leur lien avec le bilan",
    "Réunissez diplômes, certificats et curriculum vitae, et dites le lien avec les bilans.",
)


@rule(
    "fr.ct.L6352-1.titles",
    title="Le prestataire justifie des titres et qualités de ceux qui mènent les bilans.",
    sources=(L6352_1.since("2009-11-26"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_BILAN,
    when=HAS_COUNSELLORS,
    needs=needs(TITLES_PROVED),
    each=COUNSELLORS,
    remedy="Réunissez les pièces qui montrent les titres et qualités de chacun.",
)
def titles(ctx: Ctx, is_proved: bool) -> Findings:  # noqa: FBT001 - the engine passes facts by place
    """For each person who conducts bilans there are papers that show titles and qualities, and how they fit.

    Reading:
        The text asks for proof, and for no diploma in particular.

    Source:
        Code du travail, art. L. 6352-1.
    """
    return () if is_proved else (NO_PROOF.at(f"{ctx.where}.has_proof"),)


RULES = (titles,)
