"""Code du travail, art. L. 6313-4: what offers claim of the maximum, and their clauses on showing documents."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6313_4
from bilanlib.models.terms import Claim, Party
from bilanlib.parameters.fr.code_du_travail.l6313_4 import MAX_DURATION
from bilanlib.rules.facts.offer import AGREEMENT_OF, CLAIMS, OFFER_PUBLISHED

_CAP = L6313_4.since("2019-01-01").al(5)
_AGREEMENT = L6313_4.since("2019-01-01").al(3)

NOT_CLAIMED = (Template("not-claimed", Verdict.NOT_APPLICABLE, "l’offre n’affirme rien à ce sujet").at("claims"),)
NOT_IN_TEXT = Template(
    "not-in-text",
    Verdict.FAIL,
    "l’offre annonce {claim} ; depuis 2019 la loi plafonne à {limit} tout bilan, sur le temps de travail ou non",
    "Retirez la condition : elle vient de l’ancien congé de bilan de compétences.",
)


@rule(
    "fr.ct.L6313-4.cap-claim",
    title="L’offre ne limite pas le maximum légal au temps de travail.",
    sources=(_CAP,),
    force=Force.PRACTICE,
    governed_by=OFFER_PUBLISHED,
    needs=needs(CLAIMS),
    uses=(MAX_DURATION,),
    remedy="Retirez la condition.",
)
def cap_claim(ctx: Ctx, claims: tuple[Claim, ...]) -> Findings:
    """An offer does not say that the maximum holds on working time only.

    Reading:
        A sentence that is not in the text, and breaks nothing by itself: practice.

    Source:
        Code du travail, art. L. 6313-4, al. 5; art. L. 6322-44 of the years before 2019 spoke of working time.
    """
    if not claims:
        return NOT_CLAIMED
    claim = Claim.CAP_ON_WORKING_TIME_ONLY
    return (NOT_IN_TEXT.at("claims", claim=claim, limit=ctx.value(MAX_DURATION)),) if claim in claims else ()


NO_DISCLOSURE_CLAUSE = (
    Template("no-clause", Verdict.NOT_APPLICABLE, "l’offre ne dit rien de la communication de documents").at(
        "disclosure"
    ),
)
WITHOUT_BENEFICIARY = Template(
    "without-beneficiary",
    Verdict.FAIL,
    "la clause de communication ne demande pas l’accord du bénéficiaire",
    "Demandez l’accord du bénéficiaire, et de lui seul.",
)


@rule(
    "fr.ct.L6313-4.disclosure-clause",
    title="La clause de communication de l’offre demande l’accord du bénéficiaire.",
    sources=(_AGREEMENT,),
    force=Force.LAW,
    governed_by=OFFER_PUBLISHED,
    needs=needs(AGREEMENT_OF),
    remedy="Corrigez la clause de communication.",
)
def disclosure_clause(_: Ctx, asked: tuple[Party, ...] | None) -> Findings:
    """A clause on showing documents to others asks for the person's agreement.

    Source:
        Code du travail, art. L. 6313-4, al. 3.
    """
    if asked is None:
        return NO_DISCLOSURE_CLAUSE
    return () if Party.BENEFICIARY in asked else (WITHOUT_BENEFICIARY.at("disclosure.agreement_of"),)


NEEDLESS = Template(
    "needless-agreement",
    Verdict.FAIL,
    "la clause de communication demande aussi l’accord de : {parties} ; celui du bénéficiaire suffit",
    "Retirez de la clause l’accord des autres : seul le bénéficiaire décide.",
)


@rule(
    "fr.ct.L6313-4.needless-agreement",
    title="La clause de communication de l’offre ne demande l’accord de personne d’autre.",
    sources=(_AGREEMENT,),
    force=Force.PRACTICE,
    governed_by=OFFER_PUBLISHED,
    needs=needs(AGREEMENT_OF),
    remedy="Retirez de la clause l’accord des autres.",
)
def needless_agreement(_: Ctx, asked: tuple[Party, ...] | None) -> Findings:
    """A clause on showing documents asks nobody else: whether the employer agrees does not matter.

    Reading:
        A needless word, without effect: practice.

    Source:
        Code du travail, art. L. 6313-4, al. 3.
    """
    if asked is None:
        return NO_DISCLOSURE_CLAUSE
    others = tuple(party for party in Party if party in asked and party is not Party.BENEFICIARY)
    return (NEEDLESS.at("disclosure.agreement_of", parties=others),) if others else ()


RULES = (cap_claim, disclosure_clause, needless_agreement)
