"""Where a provider stood on an earlier day, and what its payers had agreed to."""

from datetime import date

from attrs import evolve

from bilanlib.models.funding import FundingLine
from bilanlib.models.people import Provider
from bilanlib.models.provider_standing import PrintedPaper, ProviderStanding, Subcontract, YearlyReport
from bilanlib.models.unknown import UNKNOWN, Maybe
from bilanlib.questions.hindsight import has_come, of_many, past


def provider_as_of(provider: Maybe[Provider], day: date) -> Maybe[Provider]:
    """The provider without what it declared, sent, printed or concluded later.

    What is set ahead stays: the days between which a certificate holds, the accounting year of a report that is due.
    """
    if provider is UNKNOWN or provider.standing is UNKNOWN:
        return provider
    return evolve(provider, standing=_standing(provider.standing, day))


def _standing(one: ProviderStanding, day: date) -> ProviderStanding:
    return evolve(
        one,
        first_contract_on=past(one.first_contract_on, day),
        declared_on=past(one.declared_on, day),
        ended_on=past(one.ended_on, day),
        started_on=past(one.started_on, day),
        internal_rules_on=past(one.internal_rules_on, day),
        reports=of_many(one.reports, _report, day),
        papers=of_many(one.papers, _paper, day),
        subcontracts=of_many(one.subcontracts, _subcontract, day),
    )


def _report(one: YearlyReport, day: date) -> YearlyReport:
    return evolve(
        one,
        sent_on=past(one.sent_on, day),
        has_activity=one.has_activity if has_come(one.sent_on, day) else UNKNOWN,
    )


def _paper(one: PrintedPaper, day: date) -> PrintedPaper | None:
    return one if has_come(one.issued_on, day) else None


def _subcontract(one: Subcontract, day: date) -> Subcontract | None:
    if not has_come(one.concluded_on, day):
        return None
    return evolve(
        one,
        sent_on=past(one.sent_on, day),
        subcontractor_declared_on=past(one.subcontractor_declared_on, day),
    )


def funding_line_as_of(one: FundingLine, day: date) -> FundingLine:
    """The line of a payer without an agreement that came later."""
    return evolve(one, agreed_on=past(one.agreed_on, day))
