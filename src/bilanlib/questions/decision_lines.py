"""How what the tables say is written, as plain data and as text."""

from bilanlib.engine.outcome import all_recommended, answers_of
from bilanlib.models.table import Json
from bilanlib.questions.basis import Basis, DisclosureBranch
from bilanlib.render.disputes import outcome_line
from bilanlib.render.wording import Wording


def basis_to_dict(basis: Basis) -> dict[str, Json]:
    """What one table says, and what comes out under each answer that matters."""
    cell = basis.cell
    return {
        "policy": None if cell is None else cell.policy.value,
        "confidence": None if cell is None else cell.confidence.value,
        "permission": basis.permission.value,
        "branches": [_branch(one) for one in basis.branches],
    }


def _branch(one: DisclosureBranch) -> dict[str, Json]:
    choices: dict[str, Json] = {question.id: [answer.answer.name for answer in told] for question, told in one.choices}
    return {"choices": choices, "permission": one.ground.permission.value, "ground": one.ground.value}


def policy_lines(basis: Basis, wording: Wording) -> list[str]:
    """What the table says, and how sure that is; nothing where it says nothing."""
    if basis.cell is None:
        return []
    policy, confidence = basis.cell.policy, basis.cell.confidence.value
    return [wording.say("{policy} (confiance {confidence})", policy=policy, confidence=confidence)]


def branch_lines(basis: Basis, wording: Wording) -> list[str]:
    """What comes out under each answer, where the answers disagree or one that we do not recommend was pinned."""
    is_disputed = len({one.ground.permission for one in basis.branches}) > 1
    return [_line(one, wording) for one in basis.branches if is_disputed or not all_recommended(one.choices)]


def _line(one: DisclosureBranch, wording: Wording) -> str:
    is_recommended = all_recommended(one.choices)
    return outcome_line(answers_of(one.choices), one.ground.permission, wording, is_recommended=is_recommended)
