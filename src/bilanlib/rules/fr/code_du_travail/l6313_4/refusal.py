"""Code du travail, art. L. 6313-4, al. 2: a refusal is neither a fault nor a ground for dismissal."""

from datetime import date

from bilanlib.answers.finding import Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6313_4
from bilanlib.models.measures import Measure
from bilanlib.models.terms import MeasureGround
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.fr.code_du_travail.r6313_8 import ACCEPTANCE_PERIOD
from bilanlib.rules.facts.convention import REFUSED_ON, SENT_ON, SIGNED_ON
from bilanlib.rules.facts.funding import PLAN_OR_LEAVE
from bilanlib.rules.facts.refusal import BILAN_REFUSED_ON, MEASURES, RECORDED_MEASURES, REFUSAL

GROUNDED_ON_REFUSAL = Template(
    "grounded-on-refusal",
    Verdict.FAIL,
    "une mesure du {decided} est fondée sur le refus du bilan, qui n’est ni une faute ni un motif de licenciement",
    "Faites retirer la mesure ; le salarié peut la contester.",
)
REFUSAL_NOT_RECORDED = Template(
    "refusal-not-recorded",
    Verdict.FAIL,
    "une mesure du {decided} est fondée sur un refus du bilan qui n’est pas enregistré parmi les consentements ; un "
    "refus n’est ni une faute ni un motif de licenciement",
    "Faites retirer la mesure, et enregistrez le refus ou corrigez le motif.",
)
NO_REFUSAL = (Template("no-refusal", Verdict.NOT_APPLICABLE, "aucun refus n’est enregistré").at("consents"),)
NO_MEASURE = (Template("no-measure", Verdict.NOT_APPLICABLE, "aucune mesure n’est enregistrée").at("measures"),)


@rule(
    "fr.ct.L6313-4.refusal-protected",
    title="Le refus du bilan ne fonde ni sanction ni licenciement.",
    sources=(L6313_4.since("2019-01-01").al(2),),
    force=Force.LAW,
    governed_by=REFUSAL,
    needs=needs(BILAN_REFUSED_ON, RECORDED_MEASURES),
    may_ask=(MEASURES, PLAN_OR_LEAVE, SIGNED_ON, REFUSED_ON, SENT_ON),
    uses=(ACCEPTANCE_PERIOD,),
    remedy="Retirez toute mesure fondée sur le refus.",
)
def refusal_protected(ctx: Ctx, refused: date | None, recorded: tuple[Measure, ...]) -> Findings:
    """No measure against the employee is grounded on a refusal of the bilan or of its convention.

    Reading:
        Judged on what is recorded; a ground that is given for another is for people to see. Where a refusal is
        recorded, or a draft was left without signature, whether a measure was taken must be told.

    Source:
        Code du travail, art. L. 6313-4, al. 2; for silence on the convention, with art. R. 6313-8, al. 6.
    """
    is_refused = refused is not None and refused <= ctx.at
    for place, measure in enumerate(recorded):
        decided = measure.decided_on
        if measure.ground is MeasureGround.REFUSAL and decided is not UNKNOWN and decided <= ctx.at:
            template = GROUNDED_ON_REFUSAL if is_refused else REFUSAL_NOT_RECORDED
            return (template.at(f"measures[{place}]", decided=decided),)
    if not is_refused:
        if not ctx.ask(PLAN_OR_LEAVE):
            return NO_REFUSAL
        signed = ctx.ask(SIGNED_ON)
        if (signed is not None and signed <= ctx.at) or not _refuses_convention(ctx):
            return NO_REFUSAL
    measures = ctx.ask(MEASURES)
    untold = [path for place, one in enumerate(measures) for path in _untold(one, f"measures[{place}]")]
    if untold:
        return (not_told("measures", *untold),)
    return () if measures else NO_MEASURE


def _refuses_convention(ctx: Ctx) -> bool:
    """Whether the employee, who has not signed, refused in so many words or was silent so long that it may count."""
    refused, sent = ctx.ask(REFUSED_ON), ctx.ask(SENT_ON)
    if refused is not None and refused <= ctx.at:
        return True
    return sent is not None and ctx.value(ACCEPTANCE_PERIOD).after(sent) < ctx.at


def _untold(measure: Measure, where: str) -> list[str]:
    if measure.ground is UNKNOWN:
        return [f"{where}.ground"]
    is_undated = measure.ground is MeasureGround.REFUSAL and measure.decided_on is UNKNOWN
    return [f"{where}.decided_on"] if is_undated else []


RULES = (refusal_protected,)
