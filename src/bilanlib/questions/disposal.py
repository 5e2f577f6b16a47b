"""What of this case must be destroyed, what may be kept, and until when?"""

from collections.abc import Iterable
from datetime import date

from bilanlib.answers.missing import Missing
from bilanlib.engine.fact import Question
from bilanlib.engine.outcome import Outcome
from bilanlib.engine.program import Step, edition_on, program_of
from bilanlib.engine.scheme import Scheme
from bilanlib.engine.trying import trier
from bilanlib.law.citation import Reference
from bilanlib.messages.message import Message
from bilanlib.models.bilan import Bilan
from bilanlib.models.documents import Document
from bilanlib.models.terms import DocumentKind
from bilanlib.models.unknown import UNKNOWN
from bilanlib.models.views import Subject
from bilanlib.parameters.fr.code_du_travail.r6313_7 import COVERED_DOCUMENTS
from bilanlib.periods.calendars import Calendar
from bilanlib.questions.asking import require_day, scheme_of
from bilanlib.questions.disposal_answer import Disposal
from bilanlib.questions.disposal_documents import DocumentDisposal
from bilanlib.questions.disposal_evidence import EVIDENCE
from bilanlib.questions.disposal_judging import Judging, gone_by
from bilanlib.questions.disposal_lines import DisposalLine, DisposalState, joined
from bilanlib.questions.disposal_notes import follow_up_notes
from bilanlib.readings.pin import Pin, sort_out
from bilanlib.readings.reading import Reading
from bilanlib.rules.facts.documents import ASK_DOCUMENTS
from bilanlib.rules.fr.code_du_travail.r6313_7.keeping import destroy

_NO_DOCUMENTS = Message("Une offre n’a pas de documents.")
_NO_RULE = (
    "La destruction des documents n’est pas encodée pour le dispositif « {scheme} » : rien ne permet de conserver."
)
_NO_WORDING = Message("Aucune rédaction n’est encodée pour le terme de l’action : rien ne permet de conserver.")


def disposal(
    case: Subject,
    scheme: Scheme | str | None = None,
    *,
    at: date,
    readings: Iterable[Reading | Pin] = (),
    calendar: Calendar | None = None,
) -> Disposal:
    """What becomes of each document of a case on a day (destruction, conservation).

    It is the rule `fr.ct.R6313-7.destroy`, looked at from the documents: to destroy now and since when, to be kept at
    most until a day, evidence to keep, what only a written agreement could keep, what is destroyed already. What is not
    told is never a permission to keep. A destruction that is foreseen for a later day has not taken place.

    Args:
        case: A person's bilan; an offer has no documents.
        scheme: The scheme or its id; None takes the one that the case states.
        at: The day.
        readings: Answers to disputed questions that the caller decides on; A4, A5 and A6 matter here, and every serious
            answer to those that are left is tried.
        calendar: Public holidays, as other questions take them; no holiday ever puts off a duty to destroy.

    Returns:
        The answer; each document cannot be told where the scheme has no rule on destruction, or none for the end of the
        action.

    Raises:
        UnknownNameError: no scheme is stated, or none of that name exists, or two answers to one question are pinned.
        InvalidValueError: `at` is not a day, or something in `readings` is neither an answer nor a pin.
    """
    require_day(at)
    chosen = scheme_of(case, scheme)
    pinned, _ = sort_out(readings)
    trier(pinned)
    if not isinstance(case, Bilan):
        return Disposal(scheme=chosen.id, title=chosen.title, at=at, notes=(_NO_DOCUMENTS,))
    program = program_of(chosen, frozenset[str](), is_offer=False, pinned=pinned)
    step = next((one for one in program.steps if one.rule is destroy), None)
    documents = () if case.documents is UNKNOWN else case.documents
    if step is None:
        reason = Message(_NO_RULE, (("scheme", chosen.id),))
        state = DisposalState.CANNOT_TELL
        found = tuple(_plain(place, one, at, state, reason, ()) for place, one in enumerate(documents))
        return Disposal(scheme=chosen.id, title=chosen.title, at=at, documents=found, not_covered=reason)
    if case.documents is UNKNOWN:
        missing = (_missing("documents", ASK_DOCUMENTS, step),)
        return Disposal(scheme=chosen.id, title=chosen.title, at=at, missing=missing)
    judging = Judging(program, step, case, documents, at, frozenset[date]() if calendar is None else calendar, pinned)
    outcome = judging.outcome()
    found = tuple(_document(judging, place, outcome) for place in range(len(documents)))
    return Disposal(
        scheme=chosen.id,
        title=chosen.title,
        at=at,
        documents=found,
        missing=tuple(dict.fromkeys(fact for one in found for fact in one.missing)),
        notes=follow_up_notes(case, at, found),
        not_covered=None if outcome.is_covered else _NO_WORDING,
    )


def _document(judging: Judging, place: int, outcome: Outcome) -> DocumentDisposal:
    step, document, at = judging.step, judging.documents[place], judging.at
    if document.kind is not UNKNOWN and _is_evidence(step, document.kind):
        edition = edition_on(step, at)
        references = step.rule.sources if edition is None else edition.references
        return _plain(place, document, at, DisposalState.MUST_KEEP, EVIDENCE[document.kind], references)
    if not outcome.is_covered:
        return _plain(place, document, at, DisposalState.CANNOT_TELL, _NO_WORDING, step.rule.sources)
    lines = judging.lines(place, outcome.leaves or ())
    paths = dict.fromkeys(path for line in lines for path in line.missing)
    return DocumentDisposal(
        where=f"documents[{place}]",
        kind=document.kind,
        ref=document.ref,
        state=joined(line.state for line in lines),
        lines=lines,
        missing=tuple(_missing(path, step.rule.question_about(path), step) for path in paths),
        references=tuple(dict.fromkeys(reference for line in lines for reference in line.references)),
    )


def _is_evidence(step: Step, kind: DocumentKind) -> bool:
    """Whether no wording of the rule speaks of such a document."""
    return all(kind not in edition.lookup(COVERED_DOCUMENTS) for edition in step.editions)


def _plain(
    place: int, document: Document, at: date, state: DisposalState, why: Message, references: tuple[Reference, ...]
) -> DocumentDisposal:
    """What no reading has a part in; what is destroyed is destroyed, and it cannot be late."""
    gone = gone_by(document, at)
    if gone is not None:
        state = DisposalState.DESTROYED
        why = DisposalLine(state=state, at=at, destroyed=gone).message
    where = f"documents[{place}]"
    return DocumentDisposal(
        where=where, kind=document.kind, ref=document.ref, state=state, why=why, references=references
    )


def _missing(path: str, ask: Question, step: Step) -> Missing:
    return Missing(path, Message(ask.text), ask.holder, Message(ask.proof), (step.rule.id,))
