"""Tests, questionnaires and other methods that are used."""

from datetime import date

from attrs import frozen

from bilanlib.models.fields import day, notes, reference, told
from bilanlib.models.table import Extra
from bilanlib.models.terms import ToolFamily
from bilanlib.models.unknown import Maybe


@frozen(kw_only=True)
class ToolUse:
    """A test, a questionnaire or another method that was used with the person.

    Attributes:
        family: What it looks into.
        method: Its name, as the consent to it has it; None for one without a name.
        used_on: When; None if it has not been used yet.
        is_online: Whether it was used online.
        counsellor: `ref` of the counsellor with whom its results were read; None if nobody read them.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    family: Maybe[ToolFamily] = told()
    method: Maybe[str | None] = told()
    used_on: Maybe[date | None] = day()
    is_online: Maybe[bool] = told()
    counsellor: Maybe[str | None] = told()
    ref: str | None = reference()
    extra: Extra = notes()
