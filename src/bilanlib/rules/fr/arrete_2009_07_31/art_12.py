"""Arrêté du 31 juillet 2009, art. 12: the certificate of attendance."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.arrete_2009_07_31 import ART_12
from bilanlib.parameters.fr.arrete_2009_07_31.art_12 import CERTIFICATE_RECIPIENTS
from bilanlib.rules.facts.certificates import CERTIFICATES_HANDED
from bilanlib.rules.facts.documents import END_OF_ACTION

NOT_HANDED = Template(
    "not-handed",
    Verdict.FAIL,
    "le bilan a pris fin le {end} et aucune attestation de fréquentation n’a été remise au chef de service",
    "Demandez l’attestation au prestataire et remettez-la au chef de service.",
)
TO_HAND = Template(
    "to-hand",
    Verdict.NOT_APPLICABLE,
    "l’attestation de fréquentation est à remettre au chef de service aujourd’hui, {end}, fin du bilan",
)


@rule(
    "fr.a2009-07-31.12.certificate",
    title="À la fin du bilan, l’agent remet au chef de service une attestation de fréquentation.",
    sources=(ART_12.since("2009-08-14"),),
    force=Force.LAW,
    governed_by=END_OF_ACTION,
    waits=True,
    needs=needs(END_OF_ACTION),
    may_ask=(CERTIFICATES_HANDED,),
    uses=(CERTIFICATE_RECIPIENTS,),
    remedy="Remettez l’attestation de fréquentation au chef de service.",
)
def certificate(ctx: Ctx, end: date) -> Findings:
    """Once the bilan has ended, the head of service has a certificate of attendance.

    Reading:
        The text says at the end and sets no number of days: a certificate that is handed later still is one.

    Source:
        Arrêté du 31 juillet 2009, art. 12.
    """
    recipients = ctx.value(CERTIFICATE_RECIPIENTS)
    if any(to in recipients and day <= ctx.at for to, day in ctx.ask(CERTIFICATES_HANDED)):
        return ()
    template = TO_HAND if ctx.at == end else NOT_HANDED
    return (template.at("documents", end=end, due_on=end),)


RULES = (certificate,)
