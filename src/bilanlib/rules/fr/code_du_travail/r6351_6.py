"""Code du travail, art. R. 6351-6: the registration number on documents, and its form."""

from datetime import date

from bilanlib.answers.finding import Finding, Findings, Template
from bilanlib.answers.force import Force
from bilanlib.answers.verdict import Verdict
from bilanlib.calculators.fr.numbers import is_made_of_digits, is_siren, is_siret
from bilanlib.engine.context import Ctx
from bilanlib.engine.rule import needs, rule
from bilanlib.law.fr.code_du_travail import R6351_6
from bilanlib.models.terms import NumberForm, PaperKind
from bilanlib.parameters.fr.code_du_travail.r6351_6 import ALWAYS_NUMBERED, NUMBER_LENGTH, NUMBERED_WITHOUT_CONVENTION
from bilanlib.rules.facts.course import BEGIN_OF_BILAN
from bilanlib.rules.facts.people import PROVIDER_SIREN
from bilanlib.rules.facts.provider_papers import (
    PAPER_HAS_CONVENTION,
    PAPER_IS_FIRST,
    PAPER_ISSUED,
    PAPER_KIND,
    PAPER_NUMBER,
    PAPERS,
)
from bilanlib.rules.facts.provider_standing import HAS_NUMBER, NUMBER, SIRET_OF_PROVIDER

NOT_ASKED = Template("number-not-asked", Verdict.NOT_APPLICABLE, "{kind} : le texte n’y demande pas le numéro")
VERY_FIRST = Template(
    "very-first",
    Verdict.NOT_APPLICABLE,
    "{kind} : c’est le tout premier document de cette sorte, qui ne porte pas encore le numéro",
)
NO_NUMBER_YET = Template("no-number-yet", Verdict.NOT_APPLICABLE, "le prestataire n’a pas encore de numéro")
NO_NUMBER = Template(
    "number-missing",
    Verdict.FAIL,
    "{kind} : le numéro d’enregistrement n’y figure pas",
    "Ajoutez : « déclaration d’activité enregistrée sous le numéro … auprès du préfet de région de … ».",
)
OTHER_WORDS = Template(
    "other-words",
    Verdict.FAIL,
    "{kind} : le numéro d’enregistrement n’y figure pas dans la forme imposée",
    "Écrivez : « déclaration d’activité enregistrée sous le numéro … auprès du préfet de région de … ».",
)


@rule(
    "fr.ct.R6351-6.number",
    title="Les conventions et contrats, et à défaut de convention les commandes, devis et factures, portent le numéro "
    "d’enregistrement.",
    sources=(
        R6351_6.since("2010-05-23"),
        R6351_6.since("2019-11-09"),
        R6351_6.since("2025-08-01").al(3),
    ),
    force=Force.LAW,
    governed_by=PAPER_ISSUED,
    needs=needs(PAPER_ISSUED, PAPER_KIND, PAPER_NUMBER),
    may_ask=(PAPER_HAS_CONVENTION, PAPER_IS_FIRST, NUMBER),
    each=PAPERS,
    uses=(ALWAYS_NUMBERED, NUMBERED_WITHOUT_CONVENTION),
    remedy="Faites figurer le numéro d’enregistrement dans la forme que le texte impose.",
)
def number(ctx: Ctx, _: date, kind: PaperKind, form: NumberForm) -> Findings:
    """Conventions and contracts give the number in the fixed words; other papers where there is no convention.

    Reading:
        The very first convention or contract is left out, and so is what is issued before there is a number at all.

    Source:
        Code du travail, art. R. 6351-6, al. 3.
    """
    always, at_times = ctx.value(ALWAYS_NUMBERED), ctx.value(NUMBERED_WITHOUT_CONVENTION)
    if kind not in always | at_times:
        return (NOT_ASKED.at(ctx.where, kind=kind),)
    if form is NumberForm.FIXED:
        return ()
    excused = _excused(ctx, kind, is_always=kind in always)
    if excused is not None:
        return (excused,)
    template = NO_NUMBER if form is NumberForm.ABSENT else OTHER_WORDS
    return (template.at(f"{ctx.where}.number", kind=kind),)


def _excused(ctx: Ctx, kind: PaperKind, *, is_always: bool) -> Finding | None:
    """Why the number may be missing from this paper; None where nothing excuses it."""
    if ctx.ask(NUMBER) is None:
        return NO_NUMBER_YET.at(ctx.where)
    if is_always:
        return VERY_FIRST.at(ctx.where, kind=kind) if ctx.ask(PAPER_IS_FIRST) else None
    return NOT_ASKED.at(ctx.where, kind=kind) if ctx.ask(PAPER_HAS_CONVENTION) else None


NUMBER_OF_ANOTHER_LENGTH = Template(
    "number-of-another-length",
    Verdict.FAIL,
    "le numéro d’enregistrement n’a pas {length} chiffres",
    "Recopiez le numéro du récépissé, sans espace.",
)
WRONG_SIREN = Template(
    "wrong-siren", Verdict.FAIL, "la clé du SIREN {siren} est fausse", "Recopiez le SIREN de l’avis de situation."
)
WRONG_SIRET = Template(
    "wrong-siret", Verdict.FAIL, "la clé du SIRET {siret} est fausse", "Recopiez le SIRET de l’avis de situation."
)


@rule(
    "fr.ct.R6351-6.numbers",
    title="Les numéros du prestataire ont la forme qu’ont ces numéros.",
    sources=(
        R6351_6.since("2010-05-23"),
        R6351_6.since("2019-11-09"),
        R6351_6.since("2025-08-01").al(1),
    ),
    force=Force.PRACTICE,
    governed_by=BEGIN_OF_BILAN,
    when=HAS_NUMBER,
    needs=needs(NUMBER),
    may_ask=(PROVIDER_SIREN, SIRET_OF_PROVIDER),
    uses=(NUMBER_LENGTH,),
    remedy="Recopiez les numéros depuis les pièces officielles.",
)
def numbers(ctx: Ctx, declared: str | None) -> Findings:
    """The registration number has the usual digits; SIREN and SIRET add up, those of La Poste in their own way.

    Reading:
        No text sets the form of the registration number: that a number looks wrong is a reason to read it again, and
        no breach of the law.

    Source:
        Code du travail, art. R. 6351-6; practice of the prefects, and of the register of companies.
    """
    length = ctx.value(NUMBER_LENGTH)
    found: list[Finding] = []
    if declared is not None and not is_made_of_digits(declared, length):
        found.append(NUMBER_OF_ANOTHER_LENGTH.at("provider.standing.number", length=length))
    siren, siret = ctx.ask(PROVIDER_SIREN), ctx.ask(SIRET_OF_PROVIDER)
    if siren is not None and not is_siren(siren):
        found.append(WRONG_SIREN.at("provider.siren", siren=siren))
    if siret is not None and not is_siret(siret):
        found.append(WRONG_SIRET.at("provider.siret", siret=siret))
    return tuple(found)


RULES = (number, numbers)
