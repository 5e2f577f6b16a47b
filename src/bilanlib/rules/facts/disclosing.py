"""On what showing a document rests: what rules on disclosures and the question `may_disclose` ask in the same way."""

from datetime import date

from bilanlib.calculators.disclosure import asks_the_person, ground, in_writing, policy_in
from bilanlib.calculators.grounds import Ground
from bilanlib.engine.context import Ctx
from bilanlib.models.terms import DocumentKind, Recipient
from bilanlib.parameters.policies import DisclosureTable
from bilanlib.readings.disclosure import AgreementForm
from bilanlib.rules.facts.consents import CONSENTS_TO_DISCLOSURE, FORMS_OF_CONSENTS


def ground_of(ctx: Ctx, table: DisclosureTable, kind: DocumentKind, to: Recipient, day: date) -> Ground:
    """On what showing a document to a recipient on a day rests, as far as the table and the person's word go.

    What the person said is asked for only where it decides, and its form only where writing is wanted (A13).

    Raises:
        NotToldError: nobody told what the person said, or in which form.
    """
    policy = policy_in(table, kind, to)
    if not asks_the_person(policy):
        return ground(policy, (), kind, to, day)
    found = ground(policy, ctx.ask(CONSENTS_TO_DISCLOSURE), kind, to, day)
    if found.rests_on_a_word and ctx.reading(AgreementForm) is AgreementForm.WRITTEN:
        return ground(policy, in_writing(ctx.ask(FORMS_OF_CONSENTS)), kind, to, day)
    return found
