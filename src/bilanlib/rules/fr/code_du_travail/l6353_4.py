"""Code du travail, art. L. 6353-4: what the contract of a person who pays says."""

from bilanlib.answers.finding import Finding, Findings, Template, not_told
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import L6353_4
from bilanlib.models.table import Table
from bilanlib.models.terms import ContractMention, Presence
from bilanlib.parameters.fr.code_du_travail.l6353_4 import CONTRACT_MENTIONS
from bilanlib.readings.contract import OwnContract, PartPayment
from bilanlib.rules.facts.contract import CONTRACT_SIGNED, MENTIONS_OF_CONTRACT
from bilanlib.rules.facts.own_money import OTHERS_PAY, OWN_CONTRACT, OWN_CONTRACT_SCOPE, under_own_contract

ABSENT = Template(
    "absent-mention",
    Verdict.FAIL,
    "le contrat ne dit rien de : {mention} ; il est nul sans cela",
    "Ajoutez au contrat : {mention}.",
)
PARTIAL = Template(
    "partial-mention",
    Verdict.FAIL,
    "la mention est incomplète : {mention} ; le contrat est nul sans elle",
    "Complétez la mention : {mention}.",
)
NO_TEXT = Template("no-text", Verdict.NOT_APPLICABLE, "il n’y a pas de contrat dont lire les mentions")


@rule(
    "fr.ct.L6353-4.mentions",
    title="Le contrat de la personne qui paie comporte toutes les mentions prévues par le code, à peine de nullité.",
    sources=(L6353_4.since("2008-05-01").al(1), *OWN_CONTRACT_SCOPE),
    force=Force.LAW,
    governed_by=CONTRACT_SIGNED,
    when=OWN_CONTRACT,
    needs=needs(MENTIONS_OF_CONTRACT),
    may_ask=(OTHERS_PAY,),
    readings=(OwnContract, PartPayment),
    uses=(CONTRACT_MENTIONS,),
    remedy="Complétez le contrat avant de le signer ; s’il est signé, signez-en un autre.",
)
def mentions(ctx: Ctx, told: Table[ContractMention, Presence] | None) -> Findings:
    """Each mention that the code lists is there, whole.

    Reading:
        A mention that is partly there is not there, and is named as partial. A contract says of a sanction or of
        teaching at a distance that there is none, where there is none.

    Source:
        Code du travail, art. L. 6353-4.
    """
    if told is None:
        return (NO_TEXT.at("contract"),)
    lacking = ctx.value(CONTRACT_MENTIONS) - told.words_with(Presence.PRESENT)
    found = tuple(_judge_mention(mention, told.get(mention)) for mention in ContractMention if mention in lacking)
    return under_own_contract(ctx, found)


def _judge_mention(mention: ContractMention, presence: Presence | None) -> Finding:
    where = f"contract.mentions.{mention.value}"
    if presence is None:
        return not_told(where)
    return (PARTIAL if presence is Presence.PARTIAL else ABSENT).at(where, mention=mention)


RULES = (mentions,)
