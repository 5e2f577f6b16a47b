"""Facts about the agents who have priority in access to training (publics prioritaires)."""

from collections.abc import Callable
from datetime import date

from bilanlib.answers.missing import Holder
from bilanlib.calculators.fr.priority import has_priority, untold_of_priority
from bilanlib.engine.fact import Fact, Question, derived
from bilanlib.models.bilan import Bilan
from bilanlib.models.people import Beneficiary
from bilanlib.models.terms import Category, DiplomaLevel, DisabilityGround
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.parameters.fr.code_general_fonction_publique.l422_3 import PRIORITY_PUBLICS

CATEGORY = Fact[Category | None].told(
    "beneficiary.category",
    Question(
        text="De quelle catégorie est le corps, le cadre d’emplois ou le poste de l’agent ?",
        holder=Holder.EMPLOYER,
        proof="arrêté de nomination, contrat",
    ),
    (Bilan,),
)
DIPLOMA = Fact[DiplomaLevel].told(
    "beneficiary.diploma",
    Question(
        text="Quel est le niveau du diplôme ou du titre le plus élevé de l’agent ?",
        holder=Holder.BENEFICIARY,
        proof="diplôme ou titre",
    ),
    (Bilan,),
)
DISABILITY_GROUNDS = Fact[tuple[DisabilityGround, ...]].told(
    "beneficiary.disability_grounds",
    Question(
        text="L’agent bénéficie-t-il de l’obligation d’emploi, et à quel titre ?",
        holder=Holder.BENEFICIARY,
        proof="reconnaissance ou justificatif, si l’agent choisit d’en faire état",
    ),
    (Bilan,),
)
WEAR_RISK_OPINION_ON = Fact[date | None].told(
    "beneficiary.wear_risk_opinion_on",
    Question(
        text="Le médecin du travail a-t-il constaté une exposition particulière à un risque d’usure "
        "professionnelle, et quel jour ?",
        holder=Holder.BENEFICIARY,
        proof="avis du médecin du travail, si l’agent choisit d’en faire état",
    ),
    (Bilan,),
)
_ASK = Question(
    text="L’agent est-il de ceux qui ont un accès prioritaire à la formation ?",
    holder=Holder.EMPLOYER,
    proof="catégorie et diplôme, obligation d’emploi ou avis du médecin du travail",
)
_PUBLICS = PRIORITY_PUBLICS.values[-1].value
_NOBODY = Beneficiary()
Day = Callable[[Bilan], Maybe[date | None]]


def _agent(case: Bilan) -> Beneficiary:
    return _NOBODY if case.beneficiary is UNKNOWN else case.beneficiary


def _on(day: Day) -> Fact[bool]:
    def read(case: Bilan) -> Maybe[bool]:
        return has_priority(_agent(case), day(case), _PUBLICS)

    def untold(case: Bilan) -> tuple[str, ...]:
        return tuple(f"beneficiary.{name}" for name in untold_of_priority(_agent(case), day(case), _PUBLICS))

    facts = (CATEGORY, DIPLOMA, DISABILITY_GROUNDS, WEAR_RISK_OPINION_ON)
    return derived("beneficiary", _ASK, (Bilan,), read, besides=facts, lacking=untold)


def _begin_of_leave(case: Bilan) -> Maybe[date | None]:
    return case.leave if case.leave is UNKNOWN or case.leave is None else case.leave.starts_on


def _begin_of_action(case: Bilan) -> Maybe[date | None]:
    return case.schedule.begins_on


PRIORITY_ON_LEAVE = _on(_begin_of_leave)
"""Whether the agent has priority on the first day of the leave."""

PRIORITY_ON_BEGIN = _on(_begin_of_action)
"""Whether the agent has priority on the first day of the bilan."""
