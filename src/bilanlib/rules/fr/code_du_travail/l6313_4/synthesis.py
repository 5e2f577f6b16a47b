"""Code du travail, art. L. 6313-4, al. 3: what the synthesis speaks of. Practice only, since 2019."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.about import About
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6313_4
from bilanlib.models.terms import DocumentKind, SynthesisPart
from bilanlib.parameters.fr.code_du_travail.l6313_4 import SYNTHESIS_PARTS
from bilanlib.readings.phases import SynthesisContents
from bilanlib.rules.facts.documents import CONTENTS, END_OF_ACTION, KIND

NOT_A_SYNTHESIS = (
    Template("not-a-synthesis", Verdict.NOT_APPLICABLE, "ce document n’est pas le document de synthèse").at(
        "documents"
    ),
)
INCOMPLETE = Template(
    "incomplete-synthesis",
    Verdict.FAIL,
    "le document de synthèse ne dit rien de : {parts} ; c’est l’usage, que le code n’impose plus depuis 2019",
    "Complétez la synthèse avec le bénéficiaire : {parts}.",
)


@rule(
    "fr.ct.L6313-4.synthesis-contents",
    title="Le document de synthèse suit le plan d’usage.",
    sources=(L6313_4.since("2019-01-01").al(3),),
    force=Force.PRACTICE,
    governed_by=END_OF_ACTION,
    each=About(KIND, frozenset({DocumentKind.SYNTHESIS}), NOT_A_SYNTHESIS),
    waits=True,
    needs=needs(END_OF_ACTION, KIND),
    may_ask=(CONTENTS,),
    readings=(SynthesisContents,),
    uses=(SYNTHESIS_PARTS,),
    remedy="Dites dans la synthèse les circonstances du bilan, les compétences et le projet.",
)
def synthesis_contents(ctx: Ctx, _: date, _kind: DocumentKind) -> Findings:
    """The synthesis speaks of the circumstances, of the competences, and of the project and its steps.

    Reading:
        The contents are free since 2019-01-01 (A18): the list of R. 6322-38, repealed, is still the usage.

    Source:
        Code du travail, art. L. 6313-4, al. 3, which prescribes no contents; former art. R. 6322-38.
    """
    lacking = ctx.value(SYNTHESIS_PARTS).difference(ctx.ask(CONTENTS))
    if not lacking:
        return ()
    match ctx.reading(SynthesisContents):
        case SynthesisContents.FREE:
            return (INCOMPLETE.at(ctx.where, parts=tuple(part for part in SynthesisPart if part in lacking)),)


RULES = (synthesis_contents,)
