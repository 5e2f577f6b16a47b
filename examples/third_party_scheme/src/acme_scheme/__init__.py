"""The charter of an invented house, as a scheme over the French private one."""

from acme_scheme.duration import within_charter
from bilanlib.answers.force import Force
from bilanlib.engine.scheme import Gap, Scheme
from bilanlib.schemes.fr_private import FR_PRIVATE

ACME = Scheme(
    id="acme-charter",
    title="Charte de la maison ACME",
    rules=(within_charter,),
    includes=(FR_PRIVATE,),
    gaps=(Gap(id="acme.charter.price", title="Prix.", reason="la charte n’en dit rien", force=Force.SCHEME),),
)
"""The scheme that the entry point names."""
