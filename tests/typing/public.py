"""Never run: read by mypy and pyright only. What users of the public names see."""

from datetime import date, timedelta
from typing import assert_type

from bilanlib import (
    BELGIUM,
    CALENDAR_DAYS,
    CALENDARS,
    OUVRES,
    UNKNOWN,
    Bilan,
    Calendar,
    Checklist,
    Convention,
    DayCount,
    Deadline,
    Deadlines,
    DeadlineState,
    DestructionRecord,
    Disposal,
    DisposalState,
    DocumentDisposal,
    Edit,
    Eligibility,
    Handover,
    HourBudget,
    HourCountBudget,
    Maybe,
    Pin,
    Programme,
    Reading,
    Recipient,
    Redacted,
    Remedies,
    Report,
    RequirementState,
    Result,
    Session,
    SessionKind,
    Span,
    States,
    TenDays,
    Territory,
    Verdict,
    apply,
    as_of,
    check,
    check_many,
    checklist,
    deadlines,
    destruction_record,
    disposal,
    eligibility,
    explain,
    fixes,
    handover,
    hours,
    read_case,
    read_pins,
    redact,
    render_text,
    scrub,
    states,
)
from bilanlib.models.table import Json, Record

report = check(Bilan(sessions=(Session(duration=timedelta(hours=2), kind=SessionKind.INTERVIEW),)), at=date(2026, 1, 1))
assert_type(report, Report)
assert_type(report.lawful, bool | None)
assert_type(report["fr.ct.L6313-4.consent"], Result)
assert_type(report.failures[0].verdict, Verdict)
assert_type(list(check_many([Bilan()], "fr-private", at=date(2026, 1, 1))), list[Report])
assert_type(report.to_dict("en"), dict[str, Json])
assert_type(report.to_records(), list[Record])
assert_type(render_text(report), str)
assert_type(explain(report, "fr.ct.L6313-4.consent").result, Result)

papers = disposal(Bilan(), "fr-private", at=date(2026, 1, 1))
assert_type(papers, Disposal)
assert_type(papers.overdue, tuple[DocumentDisposal, ...])
assert_type(papers.documents[0].state, DisposalState)
assert_type(papers.to_text("en"), str)
assert_type(destruction_record(Bilan(), "documents[0]", at=date(2026, 1, 1)), DestructionRecord)

budget = hours(Programme(), "fr-private", at=date(2026, 1, 1))
assert_type(budget, HourBudget)
assert_type(budget.recommended, HourCountBudget | None)
assert_type(budget.counts[0].left, Span)

answer = eligibility(Bilan(), "fr-private", at=date(2026, 1, 1))
assert_type(answer, Eligibility)
assert_type(answer.may_begin, bool | None)
assert_type(answer.requirements[0].state, RequirementState)

due = deadlines(Bilan(), "fr-private", at=date(2026, 1, 1))
assert_type(due, Deadlines)
assert_type(next(iter(due)), Deadline)
assert_type(due.deadlines[0].state, DeadlineState)
assert_type(due.deadlines[0].last_day, date | None)
assert_type(due.to_ics(key="K"), bytes)
assert_type(states(Bilan(), "fr-private", at=date(2026, 1, 1)), States)
assert_type(states(Programme(), "fr-private", at=date(2026, 1, 1)).convention.since, date | None)
assert_type(handover(Bilan(), "fr-private", at=date(2026, 1, 1)), Handover)
assert_type(as_of(Bilan(), date(2026, 1, 1)), Bilan)
assert_type(as_of(Programme(), date(2026, 1, 1)), Programme)

assert_type(checklist(at=date(2026, 1, 1)), Checklist)
assert_type(checklist(Bilan().convention, at=date(2026, 1, 1)).is_complete, bool | None)

remedies = fixes(Programme(), "fr-private", at=date(2026, 1, 1))
assert_type(remedies, Remedies)
assert_type(remedies.fixes[0].edits, tuple[Edit, ...])
assert_type(remedies.actions[0].due_on, date | None)
assert_type(apply(remedies.fixes[0], Bilan()), Bilan)
assert_type(apply(remedies.fixes[0], Programme()), Programme)
apply(remedies.actions[0], Bilan())  # type: ignore[arg-type]

own: Calendar = {date(2026, 11, 19)}
places: tuple[Calendar, ...] = (own, BELGIUM, *CALENDARS.values(), CALENDARS[Territory.METROPOLE])
assert_type(OUVRES.after(date(2026, 1, 1), 10, places[0]), date)
assert_type(CALENDAR_DAYS.before(date(2026, 1, 1), 60), date)
pin = Pin(TenDays.ROLLED, by="direction", on=date(2026, 3, 1), why="prudence")
assert_type(pin.answer, Reading)
assert_type(read_pins(b"", source="bilanlib.toml"), tuple[Pin, ...])
check(Bilan(), at=date(2026, 1, 1), readings=read_pins(""))
check(Bilan(), at=date(2026, 1, 1), readings=[TenDays.ROLLED])
check(Bilan(), at=date(2026, 1, 1), readings=[pin, TenDays.ROLLED])
check_many([Bilan()], at=date(2026, 1, 1), readings=(one for one in [pin]))


def duration(session: Session) -> timedelta | None:
    """UNKNOWN is ruled out by `is`, and by nothing else."""
    told: Maybe[timedelta] = session.duration
    return None if told is UNKNOWN else told


def forgets_the_unknown(session: Session) -> timedelta:
    """A fact may not be told."""
    return session.duration  # type: ignore[return-value]


def takes_unknown_for_a_truth(session: Session) -> str:
    """UNKNOWN is neither true nor false; pyright sees it, mypy has no such rule."""
    return "on" if session.on_working_time else "off"  # pyright: ignore[reportGeneralTypeIssues]


check(Bilan(), "fr-private")  # type: ignore[call-arg]
check(Bilan(), "fr-private", at="2026-01-01")  # type: ignore[arg-type]
Bilan(sessions="two")  # type: ignore[arg-type]
Session(duration=2)  # type: ignore[arg-type]
read_case(3)  # type: ignore[arg-type]
DayCount(True)  # type: ignore[call-arg]
OUVRES.after("2026-01-01", 10)  # type: ignore[arg-type]
OUVRES.after(date(2026, 1, 1), 10, 3)  # type: ignore[arg-type]
Pin(TenDays.ROLLED, "direction", date(2026, 3, 1), "prudence")  # type: ignore[call-arg]
Pin("rolled", by="direction", on=date(2026, 3, 1), why="prudence")  # type: ignore[arg-type]
check(Bilan(), at=date(2026, 1, 1), readings=["ten-days=rolled"])  # type: ignore[list-item]
read_pins("", True)  # type: ignore[call-arg]
states(Bilan())  # type: ignore[call-arg]
handover(Convention(), at=date(2026, 1, 1))  # type: ignore[arg-type]
as_of(Convention(), date(2026, 1, 1))  # type: ignore[call-overload]
hours(Bilan())  # type: ignore[call-arg]
deadlines(Bilan())  # type: ignore[call-arg]
due.to_ics("en", "K")  # type: ignore[call-arg]
eligibility(Convention(), at=date(2026, 1, 1))  # type: ignore[arg-type]
checklist(Bilan(), at=date(2026, 1, 1))  # type: ignore[arg-type]

redacted = redact(Bilan(), "fr-private", for_=Recipient.PAYER, at=date(2026, 1, 1))
assert_type(redacted, Redacted[Bilan])
assert_type(redacted.case, Bilan | None)
assert_type(redacted.to_dict("en", reveal=True), dict[str, Json])
assert_type(redact(Programme(), "fr-private", for_=Recipient.PAYER, at=date(2026, 1, 1)).case, Programme | None)
assert_type(scrub(Programme()), Programme)
