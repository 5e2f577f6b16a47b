"""Facts about the project that the bilan leads to."""

from bilanlib.answers.missing import Holder
from bilanlib.engine.fact import Fact, Question
from bilanlib.models.bilan import Bilan
from bilanlib.models.terms import ProjectScope

SCOPES = Fact[tuple[ProjectScope, ...] | None].told(
    "project.scopes",
    Question(
        text="Où mène le projet : même employeur, même institution, ailleurs ?",
        holder=Holder.PROVIDER,
        proof="document de synthèse",
    ),
    (Bilan,),
)
HAS_MEANS = Fact[bool | None].told(
    "project.has_means",
    Question(
        text="Les moyens de réaliser le projet sont-ils recensés ?",
        holder=Holder.PROVIDER,
        proof="document de synthèse",
    ),
    (Bilan,),
)
