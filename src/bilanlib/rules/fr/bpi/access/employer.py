"""Présentation du BPI, « Conditions d’accès à la prestation »: which employers."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.bpi import ACCESS
from bilanlib.models.terms import EmployerKind
from bilanlib.parameters.fr.bpi.people import EMPLOYERS
from bilanlib.rules.facts.people import EMPLOYER_KIND
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION

NO_EMPLOYER = Template(
    "no-employer", Verdict.FAIL, "le bénéficiaire n’a pas d’employeur : le BPI s’adresse à un salarié"
)
OTHER_EMPLOYER = Template(
    "other-employer",
    Verdict.FAIL,
    "l’employeur n’est pas un organisme de l’Institution : {kind}",
    "Cherchez un dispositif ouvert à cet employeur.",
)


@rule(
    "fr.bpi.access.employer",
    title="L’employeur est un organisme du Régime général de la Sécurité sociale.",
    sources=(ACCESS.since("1900-01-01").al(1),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGIN_OF_ACTION, EMPLOYER_KIND),
    uses=(EMPLOYERS,),
    remedy="Vérifiez que l’organisme employeur relève de l’Institution.",
)
def employer(ctx: Ctx, _begins: date, kind: EmployerKind | None) -> Findings:
    """The employer is a body of the institution (BPI-PAR-02). The category of the job is never looked at (BPI-ELI-01).

    Source:
        Présentation du BPI, « Conditions d’accès à la prestation », al. 1.
    """
    if kind is None:
        return (NO_EMPLOYER.at("employer"),)
    return () if kind in ctx.value(EMPLOYERS) else (OTHER_EMPLOYER.at("employer.kind", kind=kind),)


RULES = (employer,)
