"""Code du travail, art. L. 6353-10: those who fund a bilan are told of its course. Ends with the wording of 2023."""

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6353_10
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.funding import PAID_BY_FUND
from bilanlib.rules.facts.provider_standing import INFORMS_FUNDERS

SAYS_NOTHING = Template(
    "funders-not-informed",
    Verdict.FAIL,
    "le prestataire n’informe pas ceux qui financent le bilan de son début, de ses interruptions et de sa fin",
    "Déclarez l’entrée, les interruptions et la fin à chaque financeur.",
)


@rule(
    "fr.ct.L6353-10.informed",
    title="Le prestataire informe les financeurs du début, des interruptions et de la fin du bilan.",
    sources=(
        L6353_10.since("2019-01-01").al(1),
        L6353_10.since("2019-08-23").al(1),
        L6353_10.since("2021-01-01").al(1),
        L6353_10.since("2023-12-20").al(1),
    ),
    force=Force.LAW,
    governed_by=BEGIN_OF_BILAN,
    when=PAID_BY_FUND,
    needs=needs(INFORMS_FUNDERS),
    remedy="Déclarez l’entrée, les interruptions et la fin à chaque financeur.",
)
def informed(_: Ctx, informs: bool) -> Findings:  # noqa: FBT001 - the engine passes facts by place
    """A provider whose bilan a fund pays tells the fund of its beginning, interruptions and completion.

    Reading:
        It is a habit of the provider that is told, not each message. The wording was replaced on 2026-06-27 by one
        that was not read: later bilans are not judged.

    Source:
        Code du travail, art. L. 6353-10, al. 1.
    """
    return () if informs else (SAYS_NOTHING.at("provider.standing.informs_funders"),)


RULES = (informed,)
