"""Code du travail, art. R. 6313-5: employers do not carry out the bilans of their own employees."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.names import plain
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_5
from bilanlib.rules.facts.people import EMPLOYER_NAME, EMPLOYER_SIREN, HAS_EMPLOYER, PROVIDER_NAME, PROVIDER_SIREN
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION

SAME_SIREN = Template(
    "same-siren",
    Verdict.FAIL,
    "l’employeur et le prestataire ont le même SIREN ({siren}) : c’est l’employeur qui réalise le bilan",
    "Confiez le bilan à un prestataire qui n’est pas l’employeur.",
)
SAME_NAME = Template(
    "same-name",
    Verdict.REVIEW,
    "l’employeur et le prestataire portent le même nom ({name}) et l’un d’eux au moins n’a pas de SIREN",
    "Vérifiez si l’employeur et le prestataire sont une seule et même personne morale.",
)


@rule(
    "fr.ct.R6313-5.not-employer",
    title="L’employeur ne réalise pas lui-même le bilan de ses salariés.",
    sources=(R6313_5.since("2019-01-01"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    when=HAS_EMPLOYER,
    needs=needs(EMPLOYER_SIREN, PROVIDER_SIREN),
    may_ask=(EMPLOYER_NAME, PROVIDER_NAME),
    remedy="Confiez le bilan à un prestataire extérieur.",
)
def not_employer(ctx: Ctx, employer: str | None, provider: str | None) -> Findings:
    """The provider is another legal person than the employer.

    Reading:
        The legal person is the SIREN: two establishments of one company are one person, two companies of a group are
        two. Where one of them is known to have no SIREN, the same name is for a person to examine.

    Source:
        Code du travail, art. R. 6313-5.
    """
    if employer is not None and provider is not None:
        return (SAME_SIREN.at("provider.siren", siren=provider),) if employer == provider else ()
    ours, theirs = ctx.ask(PROVIDER_NAME), ctx.ask(EMPLOYER_NAME)
    if theirs is not None and plain(ours) == plain(theirs):
        return (SAME_NAME.at("provider.name", name=ours),)
    return ()


RULES = (not_employer,)
