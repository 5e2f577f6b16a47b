"""APEF–FE.BI, « Travailleurs »: whose workers the funds serve."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.be.apef_febi import TRAVAILLEURS
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import EmployerKind
from bilanlib.parameters.be.apef_febi_faq import EMPLOYERS
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.people import EMPLOYER_KIND
from bilanlib.rules.facts.sessions import SITTINGS, not_planned

NO_EMPLOYER = Template(
    "no-employer",
    Verdict.FAIL,
    "la personne n’a pas d’employeur ; les fonds servent les travailleurs de leurs employeurs",
    "Cherchez le dispositif qui sert les personnes sans employeur.",
)
OTHER_EMPLOYER = Template(
    "other-employer",
    Verdict.FAIL,
    "l’employeur est : {kind} ; les fonds servent les travailleurs de : {wanted}",
    "Demandez à l’employeur de quel fonds et de quelle commission paritaire il relève.",
)


@rule(
    "be.apef-febi-faq.travailleurs.employer",
    title="La personne travaille pour un employeur du secteur dont relèvent les fonds.",
    sources=(TRAVAILLEURS.since("1900-01-01"),),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(SITTINGS, EMPLOYER_KIND),
    uses=(EMPLOYERS,),
    remedy="Vérifiez de quel fonds relève l’employeur.",
)
def employer(ctx: Ctx, schedule: Schedule, kind: EmployerKind | None) -> Findings:
    """The worker's employer is a private one of the Belgian non-profit sector.

    Reading:
        Each fund sets conditions of its own besides, which are not judged here. Services that a public authority runs
        do not belong to the funds.

    Source:
        APEF–FE.BI, questions fréquentes, « Travailleurs ».
    """
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    wanted = ctx.value(EMPLOYERS)
    if kind is None:
        return (NO_EMPLOYER.at("employer"),)
    if kind in wanted:
        return ()
    return (OTHER_EMPLOYER.at("employer.kind", kind=kind, wanted=tuple(one for one in EmployerKind if one in wanted)),)


RULES = (employer,)
