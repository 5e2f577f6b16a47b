"""Whether those who carry out the bilan may still look at a document: until it must be destroyed."""

from datetime import date

from attrs import evolve

from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.grounds import Ground
from bilanlib.engine.judging import judge
from bilanlib.engine.outcome import Leaf
from bilanlib.engine.program import Program, Step, program_of
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Document
from bilanlib.models.terms import DocumentKind
from bilanlib.models.unknown import UNKNOWN, Unknown
from bilanlib.parameters.policies import DisclosureCell
from bilanlib.questions.asked import Asked
from bilanlib.questions.basis import Basis, DisclosureBranch, UsedFact
from bilanlib.questions.disclosure_facts import missing_at
from bilanlib.readings.end_of_action import EndOfAction
from bilanlib.rules.facts.documents import END_OF_ACTION
from bilanlib.rules.fr.code_du_travail.r6313_7.keeping import destroy

_GROUNDS = {
    Verdict.PASS: Ground.CARRIES_OUT,
    Verdict.NOT_APPLICABLE: Ground.CARRIES_OUT,
    Verdict.FAIL: Ground.DESTRUCTION_DUE,
    Verdict.OPEN: Ground.NOT_TOLD,
}


def while_kept(asked: Asked, cell: DisclosureCell, kind: DocumentKind) -> Basis:
    """What comes out of a cell that holds until destruction is due, by the rule that judges destruction.

    A scheme without that rule says only that nothing is to be destroyed before the end of the action.
    """
    program = program_of(asked.scheme, frozenset[str](), is_offer=False, pinned=asked.pinned)
    step = next((one for one in program.steps if one.rule is destroy), None)
    return _until_the_end(asked, cell) if step is None else _until_destruction(asked, cell, kind, program, step)


def _until_destruction(asked: Asked, cell: DisclosureCell, kind: DocumentKind, program: Program, step: Step) -> Basis:
    held = _as_if_held(asked, kind)
    values, unknown = program.read(held)
    outcome = judge(program, step, values, unknown, evolve(asked, case=held).ctx())
    told = () if held.documents is UNKNOWN else held.documents
    place = len(told) - 1 if asked.document.place is None else asked.document.place
    leaves = [leaf for leaf in outcome.leaves or () if leaf.where in {"", f"documents[{place}]"}]
    if not outcome.is_covered or not leaves:
        return Basis(cell=cell, branches=(DisclosureBranch((), Ground.NOT_COVERED),), references=(cell.source,))
    editions = [leaf.edition for leaf in leaves if leaf.edition is not None]
    paths = [path for leaf in leaves for finding in leaf.findings for path in finding.missing]
    return Basis(
        cell=cell,
        branches=tuple(DisclosureBranch(leaf.choices, _GROUNDS[leaf.verdict]) for leaf in leaves),
        references=(cell.source, *dict.fromkeys(ref for one in editions for ref in one.references)),
        used=tuple(dict.fromkeys(fact for leaf in leaves for fact in _end_used(leaf))),
        missing=missing_at(asked, tuple(_path_in(asked, path) for path in paths)),
    )


def _as_if_held(asked: Asked, kind: DocumentKind) -> Bilan:
    """The case with the document still there: whoever asks to see it supposes that."""
    case, place = asked.case, asked.document.place
    if case.documents is UNKNOWN:
        return case
    if place is None:
        # Of a kind that the case holds never, or several times: nothing else is known of the one that is meant.
        meant = Document(kind=kind, delivered_on=None, destroyed_on=None)
        return evolve(case, documents=(*case.documents, meant))
    held = tuple(evolve(one, destroyed_on=None) if at == place else one for at, one in enumerate(case.documents))
    return evolve(case, documents=held)


def _path_in(asked: Asked, path: str) -> str:
    """Where a fact goes in the case itself, which does not hold a document that was only supposed."""
    told = () if asked.case.documents is UNKNOWN else asked.case.documents
    return "documents" if path.startswith(f"documents[{len(told)}]") else path


def _until_the_end(asked: Asked, cell: DisclosureCell) -> Basis:
    """What comes out where nothing more is known than that documents are not destroyed before the end."""
    branches: list[DisclosureBranch] = []
    paths: list[str] = []
    for answer in asked.ctx().tried(EndOfAction):
        fact = END_OF_ACTION.days[answer]
        day = fact.read(asked.case)
        if day is UNKNOWN:
            paths += fact.gaps(asked.case)
        branches.append(DisclosureBranch(((EndOfAction, (answer,)),), _ground_before(day, asked.at)))
    missing = missing_at(asked, tuple(paths))
    return Basis(cell=cell, branches=tuple(branches), references=(cell.source,), missing=missing)


def _ground_before(end: date | Unknown | None, at: date) -> Ground:
    if end is UNKNOWN:
        return Ground.NOT_TOLD
    return Ground.CARRIES_OUT if end is None or at <= end else Ground.NOT_COVERED


def _end_used(leaf: Leaf) -> tuple[UsedFact, ...]:
    """The end of the action under the answers of a run."""
    answers = dict(leaf.choices).get(EndOfAction, ())
    if leaf.day is None:
        return ()
    message = Message("terme de l’action : {end}", (("end", leaf.day),))
    return tuple(UsedFact(END_OF_ACTION.days[answer].path, message) for answer in answers)
