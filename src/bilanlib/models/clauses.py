"""What an offer says in its clauses."""

from datetime import timedelta

from attrs import frozen

from bilanlib.models.fields import duration, many, notes, reference, told
from bilanlib.models.table import Extra
from bilanlib.models.terms import DocumentKind, Form, Party
from bilanlib.models.unknown import Maybe
from bilanlib.money import Money
from bilanlib.periods.period import Period


@frozen(kw_only=True)
class RetentionClause:
    """What an offer says about keeping documents after the end (clause de conservation).

    Attributes:
        term: How long; None where documents are destroyed at the end.
        form: Form of the agreement that it asks for; None where it asks for none.
        documents: Which documents it speaks of; the empty tuple says all of them.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    term: Maybe[Period | None] = told()
    form: Maybe[Form | None] = told()
    documents: Maybe[tuple[DocumentKind, ...]] = many()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class DisclosureClause:
    """What an offer says about showing documents to others (clause de communication).

    Attributes:
        form: Form of the agreement that it asks for; None where it asks for none.
        agreement_of: Whose agreement it asks for.
        documents: Which documents it speaks of; the empty tuple says all of them.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    form: Maybe[Form | None] = told()
    agreement_of: Maybe[tuple[Party, ...]] = many()
    documents: Maybe[tuple[DocumentKind, ...]] = many()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class OfferedSpan:
    """How long the bilans of an offer take, from the first session to the last one (étalement).

    Attributes:
        shortest: At least so long; None where no bound is set.
        longest: At most so long; None where no bound is set.
        mean: So long on average; None where no average is given. An average bounds nothing.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    shortest: Maybe[Period | None] = told()
    longest: Maybe[Period | None] = told()
    mean: Maybe[Period | None] = told()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class PricedOption:
    """Something that an offer sells beside the bilan (option, ligne de prix).

    Attributes:
        title: What it is called.
        price: Its price; a price of zero is free.
        hours: How long it lasts.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    title: Maybe[str] = told()
    price: Maybe[Money] = told()
    hours: Maybe[timedelta] = duration()
    ref: str | None = reference()
    extra: Extra = notes()


@frozen(kw_only=True)
class Site:
    """A place where a provider receives people (site).

    Attributes:
        name: What it is called.
        is_accessible: Whether people with reduced mobility can enter.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    name: Maybe[str] = told()
    is_accessible: Maybe[bool] = told()
    ref: str | None = reference()
    extra: Extra = notes()
