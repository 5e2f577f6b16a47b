"""Code du travail, art. L. 6352-12: the only words in which an advert may speak of the registration."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6352_12
from bilanlib.models.terms import NumberForm, PaperKind
from bilanlib.rules.facts.provider_papers import PAPER_ISSUED, PAPER_KIND, PAPER_NUMBER, PAPERS

NO_ADVERT = Template("no-advert", Verdict.NOT_APPLICABLE, "{kind} : ce n’est pas une publicité")
OTHER_FORM = Template(
    "other-form",
    Verdict.FAIL,
    "la publicité parle de la déclaration d’activité dans une autre forme que la seule permise",
    "Écrivez : « Enregistrée sous le numéro … Cet enregistrement ne vaut pas agrément de l’État. », ou rien.",
)


@rule(
    "fr.ct.L6352-12.advert",
    title="La publicité ne parle de la déclaration d’activité que dans la forme permise.",
    sources=(L6352_12.since("2008-05-01"),),
    force=Force.LAW,
    governed_by=PAPER_ISSUED,
    needs=needs(PAPER_ISSUED, PAPER_KIND, PAPER_NUMBER),
    each=PAPERS,
    remedy="Reprenez les mots du texte, ou ne parlez pas de la déclaration d’activité.",
)
def advert(ctx: Ctx, _: date, kind: PaperKind, form: NumberForm) -> Findings:
    """An advert that speaks of the registration uses the words of the text, and no others.

    Reading:
        An advert need not speak of it: silence is lawful. The words of the text include that the registration is no
        approval by the State; an advert that leaves them out, or adds to them, has another form.

    Source:
        Code du travail, art. L. 6352-12.
    """
    if kind is not PaperKind.ADVERT:
        return (NO_ADVERT.at(ctx.where, kind=kind),)
    return (OTHER_FORM.at(f"{ctx.where}.number"),) if form is NumberForm.OTHER else ()


RULES = (advert,)
