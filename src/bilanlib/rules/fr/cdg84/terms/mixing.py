"""Notice du CDG 84, « Modalités », al. 2: what cannot go together with the statutory leave."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.cdg84 import TERMS
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION
from bilanlib.rules.facts.statutory_leave import CLAIMS_LEAVE

MIXED = Template(
    "scheme-mix",
    Verdict.FAIL,
    "le dossier relève du bilan professionnel du CDG 84 et demande le congé pour bilan de compétences de la fonction "
    "publique territoriale : les conditions du congé s’appliquent alors, et l’employeur associé à toutes les phases ne "
    "s’accorde pas avec le secret des résultats",
    "Choisissez l’un des deux, ou faites juger le dossier aussi selon le dispositif du congé, et ne communiquez rien à "
    "l’employeur sans l’accord de l’agent.",
)


@rule(
    "fr.cdg84.terms.mixing",
    title="Le bilan professionnel du CDG 84 n’est pas pris sur le congé pour bilan de compétences.",
    sources=(TERMS.since("1900-01-01").al(2),),
    force=Force.PRACTICE,
    governed_by=BEGIN_OF_ACTION,
    needs=needs(BEGIN_OF_ACTION, CLAIMS_LEAVE),
    remedy="Dites lequel des deux dispositifs est suivi.",
)
def mixing(_: Ctx, _begins: date, claims_leave: bool) -> Findings:  # noqa: FBT001 - the fact is a yes or a no
    """A file of the CDG does not claim the statutory leave as well: a warning (SCHEME-MIX-01).

    Reading:
        The leaflet says nothing of a leave. Its bilan is a service of the centre, not the bilan of the statute, which
        has a leave of its own with conditions, and keeps the results from the employer. Both together are not
        forbidden; they do not fit, and somebody must say which is meant.

    Source:
        Notice du CDG 84, « Modalités », al. 2.
    """
    return (MIXED.at("leave"),) if claims_leave else ()


RULES = (mixing,)
