"""The lines of a CPF reckoning: what each amount is, and the wordings that it rests on."""

from collections.abc import Iterator
from decimal import Decimal

from bilanlib.law.citation import Article, Confidence, Reference
from bilanlib.law.fr.code_du_travail import L6323_4
from bilanlib.messages.message import Message
from bilanlib.messages.printable import Printable
from bilanlib.money import Euros
from bilanlib.parameters.fr.code_du_travail.d6323_1a import RIGHTS_CAP
from bilanlib.parameters.fr.code_du_travail.d6323_6 import ACCOMPANIMENT_ONLY
from bilanlib.parameters.fr.code_du_travail.r6323 import EXEMPT_STATUSES, EXEMPTING_SOURCES, PARTICIPATION
from bilanlib.parameters.fr.code_du_travail.r6333_3 import DRAWING_ORDER, Purse
from bilanlib.parameters.parameter import Value
from bilanlib.questions.cpf_amounts import Told, value_in_force
from bilanlib.questions.cpf_reckoning import Reckoning, is_participation_owed
from bilanlib.questions.financing import FinancingStep

_NAMES = {Purse.ENDOWMENTS: "endowments", Purse.RIGHTS: "rights", Purse.TOP_UPS: "top-ups"}


def lines_of(told: Told, found: Reckoning) -> tuple[FinancingStep, ...]:
    """The reckoning line by line, from the price to what the holder pays."""
    return (
        _line("price", "Prix du bilan : {amount}", told.price),
        *_fundable(told, found),
        _usable(told, found),
        _participation(told, found),
        *_draws(told, found),
        _line("holder", "Le titulaire paie {amount}", found.shares.holder, _in_force(L6323_4, told)),
    )


def _line(
    name: str, template: str, amount: Decimal, *sources: Reference | Value[object] | None, **facts: Printable
) -> FinancingStep:
    known = [one for one in sources if one is not None]
    references = tuple(one if isinstance(one, Reference) else one.source for one in known)
    sure = [one.version.confidence if isinstance(one, Reference) else one.confidence for one in known]
    return FinancingStep(
        name=name,
        message=Message(template, (("amount", Euros(amount)), *facts.items())),
        amount=amount,
        references=references,
        confidence=max(sure, key=lambda one: one.value, default=Confidence.A),
    )


def _fundable(told: Told, found: Reckoning) -> Iterator[FinancingStep]:
    if ACCOMPANIMENT_ONLY.on(told.request_on):
        template = "Part que le CPF peut payer, celle des heures d’accompagnement : {amount}"
        yield _line("fundable", template, found.fundable, ACCOMPANIMENT_ONLY.entry_on(told.request_on))


def _usable(told: Told, found: Reckoning) -> FinancingStep:
    if found.cap is None:
        template = "Droits acquis mobilisables : {amount}, sans plafond"
        return _line("usable-rights", template, found.usable, _in_force(L6323_4, told))
    template = "Droits acquis mobilisables : {amount} (solde {balance}, plafond {cap})"
    cap = RIGHTS_CAP.entry_on(told.request_on)
    return _line("usable-rights", template, found.usable, cap, balance=Euros(told.balance), cap=Euros(found.cap))


def _participation(told: Told, found: Reckoning) -> FinancingStep:
    entry = value_in_force(PARTICIPATION, told.request_on)
    if entry is None:
        return _line("participation", "Participation : {amount}, aucune n’étant due à cette date", found.participation)
    due = PARTICIPATION.entry_on(told.request_on)
    if found.participation:
        template = "Participation due par le titulaire, comprise dans ce qu’il paie : {amount}"
        return _line("participation", template, found.participation, due)
    if told.exemptions:
        template = "Participation : {amount}, le titulaire en étant dispensé ({why})"
        why = tuple(sorted(told.exemptions, key=lambda one: one.value))
        return _line("participation", template, found.participation, due, why=why)
    if is_participation_owed(told):
        spared = EXEMPTING_SOURCES.entry_on(told.request_on)
        template = "Participation : {amount}, l’abondement en dispensant le titulaire"
        return _line("participation", template, found.participation, spared)
    spared_by_status = EXEMPT_STATUSES.entry_on(told.request_on)
    template = "Participation : {amount}, la situation du titulaire l’en dispensant"
    return _line("participation", template, found.participation, spared_by_status)


def _draws(told: Told, found: Reckoning) -> Iterator[FinancingStep]:
    entry, shares = DRAWING_ORDER.entry_on(told.request_on), found.shares
    drawn = {Purse.ENDOWMENTS: shares.endowments, Purse.RIGHTS: shares.rights, Purse.TOP_UPS: shares.top_ups}
    there = {Purse.ENDOWMENTS: told.endowments, Purse.RIGHTS: told.balance, Purse.TOP_UPS: sum(told.top_ups.values())}
    for purse in entry.value:
        if there[purse]:
            yield _line(_NAMES[purse], "Les {purse} paient {amount}", drawn[purse], entry, purse=purse)


def _in_force(article: Article, told: Told) -> Reference:
    """The wording of an article on the day of the request."""
    return next(Reference(article, one) for one in article.versions if told.request_on in one.validity)
