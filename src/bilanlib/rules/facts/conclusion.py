"""What is found of a convention that is signed before the bilan begins; rules of several texts share it."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.completion import completed_on
from bilanlib.models.terms import Party

SIGNED_AFTER_BEGIN = Template(
    "signed-after-begin",
    Verdict.FAIL,
    "le bilan a commencé le {begins}, avant que tous aient signé, le {concluded}",
    "Notez l’écart ; pour les prochains bilans, attendez la dernière signature.",
)
NOT_CONCLUDED = Template(
    "not-concluded",
    Verdict.FAIL,
    "le bilan a commencé le {begins} sans convention signée de tous : {parties}",
    "Suspendez le bilan jusqu’à la dernière signature.",
)
CONCLUSION_DUE = Template(
    "conclusion-due",
    Verdict.NOT_APPLICABLE,
    "la convention est à signer au plus tard le {begins}, début du bilan : {parties}",
)


def judge_conclusion(
    bound: tuple[tuple[Party, date], ...] | None, parties: tuple[Party, ...], begins: date, at: date
) -> Findings:
    """Whether all parties had signed when the bilan began; the day itself is in time.

    Args:
        bound: Whom signatures bind, and since when; None where there is no convention.
        parties: Who has to sign; a signature of anybody else is neither asked for nor in the way.
        begins: Day on which the bilan begins.
        at: Day of judgement.
    """
    concluded = completed_on(bound, parties, at)
    if concluded is not None and concluded <= begins:
        return ()
    if at < begins:
        return (CONCLUSION_DUE.at("convention", begins=begins, parties=parties, due_on=begins),)
    if concluded is None:
        return (NOT_CONCLUDED.at("convention", begins=begins, parties=parties),)
    return (SIGNED_AFTER_BEGIN.at("convention.signatures", begins=begins, concluded=concluded),)
