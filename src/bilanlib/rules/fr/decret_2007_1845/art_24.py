"""Décret n° 2007-1845, art. 24: the certificate at the end of the leave."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.decret_2007_1845 import ART_24
from bilanlib.parameters.visibility import EMPLOYER
from bilanlib.rules.facts.certificates import CERTIFICATES_HANDED
from bilanlib.rules.facts.leave import END_OF_LEAVE

NO_CERTIFICATE = Template(
    "no-certificate",
    Verdict.FAIL,
    "le congé a pris fin le {end} et l’employeur n’a pas reçu d’attestation de fréquentation effective",
    "Demandez l’attestation au prestataire et remettez-la à l’employeur.",
)
CERTIFICATE_DUE = Template(
    "certificate-due",
    Verdict.NOT_APPLICABLE,
    "attestation de fréquentation effective à remettre à l’employeur aujourd’hui, {end}, fin du congé",
)


@rule(
    "fr.d2007-1845.24.certificate",
    title="Au terme du congé, l’employeur reçoit une attestation de fréquentation effective.",
    sources=(ART_24.since("2007-12-30"),),
    force=Force.LAW,
    governed_by=END_OF_LEAVE,
    waits=True,
    needs=needs(END_OF_LEAVE),
    may_ask=(CERTIFICATES_HANDED,),
    remedy="Demandez l’attestation au prestataire et remettez-la à l’employeur.",
)
def certificate(ctx: Ctx, end: date) -> Findings:
    """Once the leave is over, the employer has been given a certificate of attendance.

    Reading:
        The text sets no day: a certificate that is handed over later still is one.

    Source:
        Décret n° 2007-1845, art. 24.
    """
    if any(to in EMPLOYER and on <= ctx.at for to, on in ctx.ask(CERTIFICATES_HANDED)):
        return ()
    if ctx.at == end:
        return (CERTIFICATE_DUE.at("documents", end=end, due_on=end),)
    return (NO_CERTIFICATE.at("documents", end=end, due_on=end),)


RULES = (certificate,)
