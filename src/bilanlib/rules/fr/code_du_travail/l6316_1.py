"""Code du travail, art. L. 6316-1: certain funders pay certified providers only."""

from bilanlib.answers.finding import Finding, Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6316_1, R6316_8
from bilanlib.models.terms import ActionCategory
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.funding import ON_PUBLIC_MONEY
from bilanlib.rules.facts.quality import CERTIFICATES, PAYMENTS, Certified, Payment

AGREED_BEFORE = Template(
    "agreed-before", Verdict.NOT_APPLICABLE, "les financeurs se sont engagés avant que le texte n’exige un certificat"
)
NO_CERTIFICATE = Template(
    "no-certificate",
    Verdict.FAIL,
    "aucun certificat de qualité ne vaut le {day} ; {source} ne paie que des prestataires certifiés",
    "Obtenez un certificat avant que le financeur ne s’engage.",
)
OTHER_CATEGORY = Template(
    "other-category",
    Verdict.FAIL,
    "le certificat qui vaut le {day} ne couvre pas les bilans de compétences ; {source} ne paie que des prestataires "
    "certifiés",
    "Faites étendre le certificat aux bilans de compétences.",
)


@rule(
    "fr.ct.L6316-1.certified",
    title="Le prestataire que paie un fonds nommé par la loi est certifié pour les bilans de compétences.",
    sources=(L6316_1.since("2022-01-01"), L6316_1.since("2024-01-01"), R6316_8.since("2022-01-01")),
    force=Force.FUNDING,
    governed_by=BEGIN_OF_BILAN,
    when=ON_PUBLIC_MONEY,
    needs=needs(PAYMENTS, CERTIFICATES),
    remedy="Vérifiez le certificat de qualité avant de demander le financement.",
)
def certified(ctx: Ctx, payments: tuple[Payment, ...], certificates: tuple[Certified, ...]) -> Findings:
    """A provider paid by one of these funders holds a certificate for bilans on the day the funder binds itself.

    Reading:
        R. 6316-8 names three days, one for each way of binding oneself; the day told is the one of the case. While a
        payer is not bound yet, the certificate is looked at on the day of judgement. A provider need not be certified
        to carry out bilans that others pay: a condition of funding. The wording is that of the begin of the bilan:
        both name the same funders.

    Source:
        Code du travail, art. L. 6316-1; R. 6316-8.
    """
    found: list[Finding] = []
    for source, agreed in payments:
        day = ctx.at if agreed is None else agreed
        held: list[ActionCategory] = []
        template = NO_CERTIFICATE
        for categories, since, until in certificates:
            if since <= day <= until:
                held += categories
                template = OTHER_CATEGORY
        if ActionCategory.BILAN not in held:
            found.append(template.at("provider.standing.certificates", day=day, source=source))
    return tuple(found) if payments else (AGREED_BEFORE.at("funding"),)


RULES = (certified,)
