"""Code du travail, art. D. 6353-1, III: on the platform of the CPF, its terms stand in the place of the convention."""

from datetime import date

from bilanlib.answers.finding import Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import D6353_1
from bilanlib.rules.facts.account import TERMS_ACCEPTED_ON
from bilanlib.rules.facts.funding import PAID_BY_CPF
from bilanlib.rules.facts.sessions import BEGIN_OF_ACTION

NOT_ACCEPTED = Template(
    "not-accepted",
    Verdict.FAIL,
    "l’action a commencé le {begins} et les conditions générales de la plateforme, qui tiennent lieu de convention, ne "
    "sont pas acceptées du titulaire et du prestataire",
    "Faites accepter les conditions générales de la plateforme par le titulaire et par le prestataire.",
)
ACCEPTANCE_DUE = Template(
    "acceptance-due",
    Verdict.NOT_APPLICABLE,
    "le titulaire et le prestataire doivent avoir accepté les conditions générales de la plateforme au plus tard le "
    "{begins}, premier jour de l’action",
)
LATE = Template(
    "late-acceptance",
    Verdict.REVIEW,
    "les conditions générales de la plateforme ont été acceptées le {accepted} ; l’action a commencé le {begins}, "
    "avant ce jour",
    "Vérifiez quel engagement liait le titulaire et le prestataire avant le {accepted}.",
)


@rule(
    "fr.ct.D6353-1.terms",
    title="Les conditions générales de la plateforme du CPF, acceptées des deux côtés, tiennent lieu de convention.",
    sources=(D6353_1.since("2019-01-01").al(5), D6353_1.since("2025-07-01").al(5)),
    force=Force.LAW,
    governed_by=BEGIN_OF_ACTION,
    when=PAID_BY_CPF,
    needs=needs(BEGIN_OF_ACTION),
    may_ask=(TERMS_ACCEPTED_ON,),
    remedy="Passez par la plateforme : le titulaire et le prestataire y acceptent les conditions générales.",
)
def terms(ctx: Ctx, begins: date) -> Findings:
    """Holder and provider have accepted the terms of the platform by the first session; the day itself is in time.

    Reading:
        The terms take the place of the convention between provider and buyer (III); no other paper is asked for between
        holder and provider. That they come before the first session is what a convention is for, and not said in so
        many words: terms accepted later are left to people.

    Source:
        Code du travail, art. D. 6353-1, III.
    """
    accepted = ctx.ask(TERMS_ACCEPTED_ON)
    if accepted is not None and accepted <= min(begins, ctx.at):
        return ()
    if ctx.at < begins:
        return (ACCEPTANCE_DUE.at("account_request.terms_accepted_on", begins=begins, due_on=begins),)
    if accepted is None or accepted > ctx.at:
        return (NOT_ACCEPTED.at("account_request.terms_accepted_on", begins=begins),)
    return (LATE.at("account_request.terms_accepted_on", accepted=accepted, begins=begins),)


RULES = (terms,)
