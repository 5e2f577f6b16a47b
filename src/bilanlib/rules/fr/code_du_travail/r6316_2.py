"""Code du travail, art. R. 6316-2: how long a certificate of quality holds."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6316_2
from bilanlib.parameters.fr.code_du_travail.r6316_2 import CERTIFICATE_TERM
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.quality import EACH_CERTIFICATE, HAS_CERTIFICATES, VALID_FROM, VALID_UNTIL

TOO_LONG = Template(
    "certificate-too-long",
    Verdict.FAIL,
    "le certificat vaut du {since} au {until} ; un certificat vaut {term}, soit jusqu’au {last_day} au plus",
    "Relisez les jours sur le certificat, ou renouvelez-le.",
)


@rule(
    "fr.ct.R6316-2.term",
    title="Un certificat de qualité ne vaut pas plus longtemps que le texte ne le dit.",
    sources=(R6316_2.since("2021-01-01"),),
    force=Force.FUNDING,
    governed_by=BEGIN_OF_BILAN,
    when=HAS_CERTIFICATES,
    needs=needs(VALID_FROM, VALID_UNTIL),
    each=EACH_CERTIFICATE,
    uses=(CERTIFICATE_TERM,),
    remedy="Relisez les jours sur le certificat.",
)
def term(ctx: Ctx, since: date, until: date) -> Findings:
    """The days told of a certificate are not longer than its term.

    Reading:
        The anniversary itself is allowed: whether the last day is that one or the one before is not for us to say.

    Source:
        Code du travail, art. R. 6316-2.
    """
    last = ctx.value(CERTIFICATE_TERM).after(since)
    if until <= last:
        return ()
    found = TOO_LONG.at(
        f"{ctx.where}.valid_until", since=since, until=until, term=ctx.value(CERTIFICATE_TERM), last_day=last
    )
    return (found,)


RULES = (term,)
