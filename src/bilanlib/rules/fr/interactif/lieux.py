"""INTERACTIF, sites: what is said of all of them, and what of each."""

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.interactif import LIEUX
from bilanlib.models.clauses import Site
from bilanlib.models.terms import Claim
from bilanlib.models.unknown import UNKNOWN
from bilanlib.rules.facts.offer import CLAIMS, OFFER_PUBLISHED, SITES

NOT_CLAIMED = (
    Template("not-claimed", Verdict.NOT_APPLICABLE, "l’offre ne dit pas ses lieux tous accessibles").at("claims"),
)
NOT_ACCESSIBLE = Template(
    "not-accessible",
    Verdict.FAIL,
    "l’offre annonce {claim} ; {number} lieux sur {all_sites} ne le sont pas",
    "Dites quels lieux sont accessibles ; qui en a besoin est reçu dans l’un d’eux, ou une solution est trouvée.",
)


@rule(
    "fr.interactif.lieux.accessible-sites",
    title="Les lieux sont accessibles comme l’offre l’annonce.",
    sources=(LIEUX.since("1900-01-01"),),
    force=Force.CONTRACT,
    governed_by=OFFER_PUBLISHED,
    needs=needs(CLAIMS, SITES),
    remedy="Dites quels lieux sont accessibles.",
)
def accessible_sites(_: Ctx, claims: tuple[Claim, ...], sites: tuple[Site, ...]) -> Findings:
    """Where all sites are said to be accessible, each of them is.

    Reading:
        What is said of all is held against what the same document says of each (X13).

    Source:
        The programme's paragraph on accessibility, and its list of sites.
    """
    claim = Claim.ALL_SITES_ACCESSIBLE
    if claim not in claims:
        return NOT_CLAIMED
    number = sum(one.is_accessible is False for one in sites)
    if number:
        return (NOT_ACCESSIBLE.at("provider.sites", claim=claim, number=number, all_sites=len(sites)),)
    untold = [
        f"provider.sites[{place}].is_accessible" for place, one in enumerate(sites) if one.is_accessible is UNKNOWN
    ]
    return (not_told("provider.sites", *untold),) if untold else ()


RULES = (accessible_sites,)
