"""Code du travail, art. R. 6313-6: an identified organisation within a provider that has other activities."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.missing import Holder
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.fact import Fact, Question
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6313_6
from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme
from bilanlib.models.terms import UnitQuality
from bilanlib.parameters.fr.code_du_travail.r6313_6 import REQUIRED_UNIT
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION

HAS_OTHER_ACTIVITIES = Fact[bool].told(
    "provider.has_other_activities",
    Question(
        text="Le prestataire exerce-t-il d’autres activités que les bilans de compétences ?",
        holder=Holder.PROVIDER,
        proof="statuts, bilan pédagogique et financier",
    ),
    (Bilan, Programme),
)
UNIT = Fact[tuple[UnitQuality, ...] | None].told(
    "provider.unit",
    Question(
        text="Quelle organisation, au sein du prestataire, réalise les bilans de compétences ?",
        holder=Holder.PROVIDER,
        proof="organigramme, règlement intérieur",
    ),
    (Bilan, Programme),
)

NO_UNIT = Template(
    "no-unit",
    Verdict.FAIL,
    "le prestataire exerce d’autres activités et n’a pas d’organisation {qualities}",
    "Créez au sein du prestataire une organisation {qualities}.",
)


@rule(
    "fr.ct.R6313-6.identified-unit",
    title="Le prestataire qui a d’autres activités dispose d’une organisation identifiée, destinée aux bilans.",
    sources=(R6313_6.since("2019-01-01"),),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    when=HAS_OTHER_ACTIVITIES,
    needs=needs(UNIT),
    uses=(REQUIRED_UNIT,),
    remedy="Désignez au sein du prestataire l’organisation qui réalise les bilans.",
)
def identified_unit(ctx: Ctx, unit: tuple[UnitQuality, ...] | None) -> Findings:
    """A provider with other activities carries out bilans in an organisation of its own that can be pointed at.

    Source:
        Code du travail, art. R. 6313-6.
    """
    lacking = ctx.value(REQUIRED_UNIT).difference(unit or ())
    if not lacking:
        return ()
    return (NO_UNIT.at("provider.unit", qualities=tuple(one for one in UnitQuality if one in lacking)),)


RULES = (identified_unit,)
