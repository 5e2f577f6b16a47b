"""What each table of a scheme makes of a document and a recipient."""

from bilanlib.calculators.disclosure import asks_the_person, cell_in
from bilanlib.calculators.grounds import Ground
from bilanlib.engine.context import Ctx, NotToldError
from bilanlib.engine.outcome import Choices
from bilanlib.law.citation import Reference
from bilanlib.models.terms import DocumentKind
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.policies import DisclosureCell, DisclosurePolicy, DisclosureTable, Purpose
from bilanlib.questions.asked import Asked
from bilanlib.questions.decision import Basis, DisclosureBranch
from bilanlib.questions.disclosure_facts import funding_used, missing_at, words_used
from bilanlib.questions.keeping import while_kept
from bilanlib.readings.disclosure import AgreementForm
from bilanlib.rules.facts.disclosing import ground_of
from bilanlib.rules.facts.funding import PAID_BY_EMPLOYER


def bases_of(asked: Asked) -> tuple[Basis, ...]:
    """What each table that speaks of the document and the recipient makes of them; at least one thing."""
    tables = asked.scheme.all_disclosure()
    if asked.purpose is Purpose.COURT_ORDER:
        return (_settled(Ground.OUT_OF_SCOPE),)
    if not tables or any(table.values[0].since > asked.at for table in tables):
        return (_settled(Ground.NOT_COVERED),)
    kind = asked.document.kind
    if kind is UNKNOWN:
        return (_untold(asked, (f"{asked.document.where}.kind",)),)
    found = [
        _basis(asked, table.on(asked.at), cell, kind)
        for table in tables
        if (cell := cell_in(table.on(asked.at), kind, asked.to)) is not None
    ]
    # What no table lists is refused; the tables themselves are what says so.
    return tuple(found) or (_settled(Ground.NOT_LISTED, *(table.entry_on(asked.at).source for table in tables)),)


def _settled(ground: Ground, *references: Reference) -> Basis:
    return Basis(cell=None, branches=(DisclosureBranch((), ground),), references=references)


def _untold(asked: Asked, paths: tuple[str, ...], cell: DisclosureCell | None = None) -> Basis:
    references = () if cell is None else (cell.source,)
    missing = missing_at(asked, paths)
    return Basis(cell=cell, branches=(DisclosureBranch((), Ground.NOT_TOLD),), references=references, missing=missing)


def _basis(asked: Asked, table: DisclosureTable, cell: DisclosureCell, kind: DocumentKind) -> Basis:
    """What one table makes of them, where it speaks of them."""
    if cell.purposes and asked.purpose is not None and asked.purpose not in cell.purposes:
        return Basis(cell=cell, branches=(DisclosureBranch((), Ground.OTHER_PURPOSE),), references=(cell.source,))
    if cell.policy is DisclosurePolicy.WHILE_KEPT:
        return while_kept(asked, cell, kind)
    try:
        if cell.policy is DisclosurePolicy.EMPLOYER_PAYS:
            return _if_paid(asked, cell)
        return _by_word(asked, table, cell, kind)
    except NotToldError as error:
        return _untold(asked, error.paths, cell)


def _if_paid(asked: Asked, cell: DisclosureCell) -> Basis:
    is_paid = asked.ctx().ask(PAID_BY_EMPLOYER)
    ground = Ground.EMPLOYER_PAYS if is_paid else Ground.EMPLOYER_DOES_NOT_PAY
    return Basis(
        cell=cell,
        branches=(DisclosureBranch((), ground),),
        references=(cell.source,),
        used=funding_used(asked.case),
    )


def _by_word(asked: Asked, table: DisclosureTable, cell: DisclosureCell, kind: DocumentKind) -> Basis:
    """What comes out under each answer about the form of an agreement, where the form matters."""
    ctx = asked.ctx()
    branches = [_branch(ctx, asked, table, kind)]
    if branches[0].choices:
        branches = [
            _branch(ctx, asked, table, kind, answer)
            for answer in ctx.tried(AgreementForm)
            if isinstance(answer, AgreementForm)
        ]
    used = words_used(asked.case, kind, asked.to, asked.at) if asks_the_person(cell.policy) else ()
    return Basis(cell=cell, branches=tuple(branches), references=(cell.source,), used=used)


def _branch(
    ctx: Ctx, asked: Asked, table: DisclosureTable, kind: DocumentKind, answer: AgreementForm | None = None
) -> DisclosureBranch:
    ctx.chosen = {} if answer is None else {AgreementForm: answer}
    ground = ground_of(ctx, table, kind, asked.to, asked.at)
    choices: Choices = tuple((question, (told,)) for question, told in ctx.chosen.items())
    return DisclosureBranch(choices, ground)
