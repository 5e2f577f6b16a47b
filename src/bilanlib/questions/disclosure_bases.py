"""What each table of a scheme makes of a document and a recipient."""

from bilanlib.calculators.disclosure import asks_the_person, ground_for, in_writing
from bilanlib.calculators.grounds import Ground
from bilanlib.engine.context import Ctx, NotToldError
from bilanlib.law.citation import Reference
from bilanlib.models.consents import Statement
from bilanlib.models.terms import DocumentKind
from bilanlib.models.unknown import UNKNOWN
from bilanlib.parameters.parameter import Parameter
from bilanlib.parameters.policies import DisclosureCell, DisclosurePolicy, DisclosureTable, Purpose, cell_in
from bilanlib.questions.asked import Asked
from bilanlib.questions.basis import Basis, DisclosureBranch
from bilanlib.questions.disclosure_facts import funding_used, missing_at, words_used
from bilanlib.questions.keeping import while_kept
from bilanlib.readings.disclosure import AgreementForm
from bilanlib.readings.reading import Reading
from bilanlib.rules.facts.consents import CONSENTS_TO_DISCLOSURE, FORMS_OF_CONSENTS
from bilanlib.rules.facts.funding import PAID_BY_EMPLOYER


def bases_of(asked: Asked) -> tuple[Basis, ...]:
    """What each table makes of the document and the recipient; at least one thing.

    Each scheme under which the case stands binds, and refuses what it does not list. Where a scheme is silent, what it
    includes speaks.
    """
    tables = asked.scheme.all_disclosure()
    if asked.purpose is Purpose.COURT_ORDER:
        return (_settled(Ground.OUT_OF_SCOPE),)
    if not tables or any(table.values[0].since > asked.at for table in tables):
        return (_settled(Ground.NOT_COVERED),)
    kind = asked.document.kind
    if kind is UNKNOWN:
        return (_untold(asked, (f"{asked.document.where}.kind",)),)
    found = [_by_tables(asked, one.all_disclosure(), kind) for one in asked.scheme.stood_under()]
    return tuple(dict.fromkeys(basis for bases in found for basis in bases))


def _by_tables(asked: Asked, tables: tuple[Parameter[DisclosureTable], ...], kind: DocumentKind) -> tuple[Basis, ...]:
    """What the tables of one scheme, those of what it includes among them, make of them; nothing where it has none."""
    cells = [cell_in(table.on(asked.at), kind, asked.to) for table in tables]
    found = tuple(_basis(asked, cell, kind) for cell in cells if cell is not None)
    if found or not tables:
        return found
    # What no table lists is refused; the tables themselves are what says so.
    return (_settled(Ground.NOT_LISTED, *(table.entry_on(asked.at).source for table in tables)),)


def _settled(ground: Ground, *references: Reference) -> Basis:
    return Basis(cell=None, branches=(DisclosureBranch((), ground),), references=references)


def _untold(asked: Asked, paths: tuple[str, ...], cell: DisclosureCell | None = None) -> Basis:
    references = () if cell is None else (cell.source,)
    missing = missing_at(asked, paths)
    return Basis(cell=cell, branches=(DisclosureBranch((), Ground.NOT_TOLD),), references=references, missing=missing)


def _basis(asked: Asked, cell: DisclosureCell, kind: DocumentKind) -> Basis:
    """What one table makes of them, where it speaks of them."""
    if cell.purposes and asked.purpose is not None and asked.purpose not in cell.purposes:
        return Basis(cell=cell, branches=(DisclosureBranch((), Ground.OTHER_PURPOSE),), references=(cell.source,))
    if cell.policy is DisclosurePolicy.WHILE_KEPT:
        return while_kept(asked, cell, kind)
    if cell.policy is DisclosurePolicy.EMPLOYER_PAYS:
        return _if_paid(asked, cell)
    return _by_word(asked, cell, kind)


def _if_paid(asked: Asked, cell: DisclosureCell) -> Basis:
    is_paid = PAID_BY_EMPLOYER.read(asked.case)
    if is_paid is UNKNOWN:
        return _untold(asked, PAID_BY_EMPLOYER.gaps(asked.case), cell)
    ground = Ground.EMPLOYER_PAYS if is_paid else Ground.EMPLOYER_DOES_NOT_PAY
    used = funding_used(asked.case)
    return Basis(cell=cell, branches=(DisclosureBranch((), ground),), references=(cell.source,), used=used)


def _by_word(asked: Asked, cell: DisclosureCell, kind: DocumentKind) -> Basis:
    """What comes out under each answer about the form of an agreement, where the form matters."""
    runs = [_run(asked, cell, kind, {})]
    if runs[0][0].choices:
        runs = [_run(asked, cell, kind, {AgreementForm: answer}) for answer in asked.ctx().tried(AgreementForm)]
    return Basis(
        cell=cell,
        branches=tuple(branch for branch, _ in runs),
        references=(cell.source,),
        used=words_used(asked.case, kind, asked.to, asked.at) if asks_the_person(cell.policy) else (),
        missing=missing_at(asked, tuple(path for _, paths in runs for path in paths)),
    )


def _run(
    asked: Asked, cell: DisclosureCell, kind: DocumentKind, chosen: dict[type[Reading], Reading]
) -> tuple[DisclosureBranch, tuple[str, ...]]:
    """What comes out under some answers, and the facts that are missing for it."""
    ctx = asked.ctx()
    ctx.chosen = chosen
    paths: tuple[str, ...] = ()
    try:
        ground = ground_for(
            cell.policy,
            kind,
            asked.to,
            asked.at,
            lambda: ctx.ask(CONSENTS_TO_DISCLOSURE),
            lambda: _in_form(ctx),
        )
    except NotToldError as error:
        ground, paths = Ground.NOT_TOLD, error.paths
    return DisclosureBranch(tuple((question, (told,)) for question, told in ctx.chosen.items()), ground), paths


def _in_form(ctx: Ctx) -> tuple[Statement, ...] | None:
    if ctx.reading(AgreementForm) is AgreementForm.WRITTEN:
        return in_writing(ctx.ask(FORMS_OF_CONSENTS))
    return None
