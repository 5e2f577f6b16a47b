"""APEF–FE.BI, « Préalables »: who asks for the bilan, who can have it, what an offer may not promise."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.be.apef_febi import PREALABLES
from bilanlib.models.schedule import Schedule
from bilanlib.models.terms import Claim, Initiative, Status
from bilanlib.parameters.be.apef_febi.prealables import EXCLUDED_PROMISES, INITIATORS, STATUSES
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.offer import CLAIMS, INITIATIVES_OFFERED, OFFER_PUBLISHED
from bilanlib.rules.facts.people import BENEFICIARY_STATUS, INITIATIVE
from bilanlib.rules.facts.sessions import SITTINGS, not_planned

_SAID = PREALABLES.since("1900-01-01")

OTHER_INITIATIVE = Template(
    "other-initiative",
    Verdict.FAIL,
    "le bilan a été demandé par : {by} ; il l’est à l’initiative de : {wanted}",
    "Un bilan voulu par l’employeur relève d’un autre dispositif ; celui-ci suppose la demande du travailleur.",
)


@rule(
    "be.apef-febi.prealables.initiative",
    title="Le bilan est fait à l’initiative du travailleur.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(SITTINGS, INITIATIVE),
    uses=(INITIATORS,),
    remedy="Vérifiez qui a demandé le bilan.",
)
def initiative(ctx: Ctx, schedule: Schedule, by: Initiative) -> Findings:
    """The worker asked for the bilan, and the employer did not.

    Source:
        APEF–FE.BI, présentation et procédure, « Préalables ».
    """
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    wanted = ctx.value(INITIATORS)
    return () if by in wanted else (OTHER_INITIATIVE.at("initiative", by=by, wanted=_in_order(wanted)),)


NOBODY_NAMED = Template("nobody-named", Verdict.NOT_APPLICABLE, "l’offre ne dit pas qui peut demander le bilan")
OTHER_INITIATIVES = Template(
    "other-initiatives",
    Verdict.FAIL,
    "l’offre admet une demande par : {by} ; le bilan est fait à l’initiative de : {wanted}",
    "Réservez l’initiative au travailleur.",
)


@rule(
    "be.apef-febi.prealables.initiatives-offered",
    title="L’offre réserve l’initiative du bilan au travailleur.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=OFFER_PUBLISHED,
    needs=needs(INITIATIVES_OFFERED),
    uses=(INITIATORS,),
    remedy="Réservez l’initiative au travailleur.",
)
def initiatives_offered(ctx: Ctx, named: tuple[Initiative, ...]) -> Findings:
    """Nobody but the worker can ask for what is offered; an offer that does not say who can is not judged.

    Source:
        APEF–FE.BI, présentation et procédure, « Préalables ».
    """
    if not named:
        return (NOBODY_NAMED.at("initiatives"),)
    wanted = ctx.value(INITIATORS)
    others = tuple(one for one in named if one not in wanted)
    return (OTHER_INITIATIVES.at("initiatives", by=others, wanted=_in_order(wanted)),) if others else ()


def _in_order(wanted: frozenset[Initiative]) -> tuple[Initiative, ...]:
    return tuple(one for one in Initiative if one in wanted)


OTHER_STATUS = Template(
    "other-status",
    Verdict.FAIL,
    "la personne est : {status} ; le bilan est ouvert à : {wanted}",
    "Cherchez le dispositif qui correspond à la situation de la personne.",
)


@rule(
    "be.apef-febi.prealables.employee",
    title="Le bénéficiaire est un travailleur salarié.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=BEGIN_OF_BILAN,
    needs=needs(SITTINGS, BENEFICIARY_STATUS),
    uses=(STATUSES,),
    remedy="Vérifiez la situation de la personne.",
)
def employee(ctx: Ctx, schedule: Schedule, status: Status) -> Findings:
    """The person is an employee.

    Source:
        APEF–FE.BI, présentation et procédure, « Préalables ».
    """
    if schedule.is_planned is not True:
        return not_planned(ctx, schedule)
    wanted = ctx.value(STATUSES)
    if status in wanted:
        return ()
    named = tuple(one for one in Status if one in wanted)
    return (OTHER_STATUS.at("beneficiary.status", status=status, wanted=named),)


NOTHING_CLAIMED = Template(
    "nothing-claimed", Verdict.NOT_APPLICABLE, "l’offre ne promet ni n’affirme rien par ailleurs"
)
PROMISED = Template(
    "promised",
    Verdict.FAIL,
    "l’offre promet {claims}, que le bilan ne donne pas par lui-même",
    "Retirez cette promesse de l’offre.",
)


@rule(
    "be.apef-febi.prealables.promises",
    title="L’offre ne promet ni augmentation ni poste.",
    sources=(_SAID,),
    force=Force.SCHEME,
    governed_by=OFFER_PUBLISHED,
    needs=needs(CLAIMS),
    uses=(EXCLUDED_PROMISES,),
    remedy="Retirez de l’offre ce que le bilan ne donne pas.",
)
def promises(ctx: Ctx, claims: tuple[Claim, ...]) -> Findings:
    """An offer promises no rise in pay, nor a post that matches the project.

    Source:
        APEF–FE.BI, présentation et procédure, « Préalables ».
    """
    if not claims:
        return (NOTHING_CLAIMED.at("claims"),)
    excluded = ctx.value(EXCLUDED_PROMISES)
    found = tuple(claim for claim in claims if claim in excluded)
    return (PROMISED.at("claims", claims=found),) if found else ()


RULES = (initiative, initiatives_offered, employee, promises)
