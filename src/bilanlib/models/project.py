"""What the bilan leads to."""

from attrs import frozen

from bilanlib.models.fields import many, notes, reference, told
from bilanlib.models.table import Extra
from bilanlib.models.terms import ProjectScope
from bilanlib.models.unknown import Maybe


@frozen(kw_only=True)
class Project:
    """The professional project, as far as a scheme asks about it (projet professionnel). What it is stays unsaid.

    Attributes:
        scopes: Where it leads.
        has_alternative: Whether there is another project beside it.
        has_means: Whether the means to carry it out were listed.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    scopes: Maybe[tuple[ProjectScope, ...]] = many()
    has_alternative: Maybe[bool] = told()
    has_means: Maybe[bool] = told()
    ref: str | None = reference()
    extra: Extra = notes()
