"""MY CAMPUS, documents: destroyed at the last session, or kept for a year on a written agreement."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.about import About
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.mycampus import CONSERVATION
from bilanlib.models.terms import DocumentKind, Form
from bilanlib.parameters.fr.mycampus import DESTROYED, RETENTION
from bilanlib.rules.facts.documents import DESTROYED_ON, KIND, RETENTION_AGREEMENT
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION, BEGINS_ON, ENDS_ON, NOTHING_PLANNED

NOT_CONCERNED = (
    Template("not-concerned", Verdict.NOT_APPLICABLE, "ce document n’est pas de ceux dont parle le guide").at(
        "documents"
    ),
)
DUE = Template("due", Verdict.NOT_APPLICABLE, "{kind} : à détruire au plus tard le {last_day}")
KEPT = Template(
    "kept",
    Verdict.FAIL,
    "{kind} : conservé après le {last_day}, dernier jour que le guide annonce",
    "Détruisez ou anonymisez ce document sans attendre.",
)


@rule(
    "fr.mycampus.conservation.destroy",
    title="Les documents sont détruits à la dernière séance, ou dans l’année sur accord écrit.",
    sources=(CONSERVATION.since("1900-01-01"),),
    force=Force.CONTRACT,
    governed_by=BEGIN_OF_ACTION,
    each=About(KIND, DESTROYED, NOT_CONCERNED),
    needs=needs(BEGINS_ON, KIND, DESTROYED_ON),
    may_ask=(ENDS_ON, RETENTION_AGREEMENT),
    uses=(DESTROYED, RETENTION),
    remedy="Détruisez les documents à la dernière séance.",
)
def destroy(ctx: Ctx, begins: date | None, kind: DocumentKind, destroyed: date | None) -> Findings:
    """Each document of the bilan is destroyed by the last session, or within a year of it on a written agreement.

    Reading:
        A promise that stays narrower than the code does since 2023-12-31: whoever made it is held to it. An agreement
        for a shorter time ends there.

    Source:
        The guide's paragraph on documents.
    """
    if begins is None:
        return NOTHING_PLANNED
    end = ctx.ask(ENDS_ON)
    if destroyed is not None and destroyed <= min(end, ctx.at):
        return ()
    last = _last_day(ctx, end)
    if destroyed is not None and destroyed <= ctx.at:
        return () if destroyed <= last else (KEPT.at(ctx.where, kind=kind, last_day=last),)
    return ((DUE if ctx.at <= last else KEPT).at(ctx.where, kind=kind, last_day=last),)


def _last_day(ctx: Ctx, end: date) -> date:
    agreed, longest = ctx.ask(RETENTION_AGREEMENT), ctx.value(RETENTION)
    if agreed is None or agreed.form is not Form.WRITTEN:
        return end
    term = longest if agreed.term is None or agreed.term.is_longer_than(longest, end) else agreed.term
    return term.after(end)


RULES = (destroy,)
