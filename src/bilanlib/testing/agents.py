"""Bilans of State agents: the synthesis shown to the human-resources service, with or without an objection."""

from datetime import date

from hypothesis import strategies as st

from bilanlib.models.bilan import Bilan
from bilanlib.models.consents import Consent
from bilanlib.models.documents import Disclosure, Document
from bilanlib.models.terms import ConsentScope, DocumentKind, Recipient, Stance
from bilanlib.testing import scalars
from bilanlib.testing.anything import anything
from bilanlib.testing.drawn import Drawn

_KINDS = (DocumentKind.SYNTHESIS, DocumentKind.SYNTHESIS, DocumentKind.DETAILED_RESULTS)
_RECIPIENTS = (Recipient.EMPLOYER_HR, Recipient.EMPLOYER_HR, Recipient.EMPLOYER_MANAGER)
# Few enough that what is said and what is shown often fall on one day.
_SAYING, _SHOWING = st.dates(date(2024, 3, 1), date(2024, 3, 6)), st.dates(date(2024, 3, 4), date(2024, 3, 8))

_DISCLOSURES = anything(Disclosure, to=st.sampled_from(_RECIPIENTS), on=_SHOWING)
_DOCUMENTS = anything(Document, kind=st.sampled_from(_KINDS), disclosures=st.lists(_DISCLOSURES, max_size=2).map(tuple))
_SAID = anything(
    Consent,
    scope=st.sampled_from((ConsentScope.DISCLOSURE, ConsentScope.DISCLOSURE, ConsentScope.BILAN)),
    stance=st.sampled_from((Stance.REFUSES, Stance.REFUSES, Stance.AGREES)),
    given_on=_SAYING,
    withdrawn_on=st.one_of(st.none(), _SHOWING),
    document=st.sampled_from((None, *_KINDS)),
    recipient=st.sampled_from((None, *_RECIPIENTS)),
)
_TO_HR = anything(Disclosure, to=st.just(Recipient.EMPLOYER_HR), on=_SHOWING, by_beneficiary=st.just(value=False))
_SYNTHESES_SHOWN = anything(Document, kind=st.just(DocumentKind.SYNTHESIS), disclosures=st.tuples(_TO_HR))
_OBJECTIONS = anything(
    Consent,
    scope=st.just(ConsentScope.DISCLOSURE),
    stance=st.just(Stance.REFUSES),
    given_on=_SAYING,
    withdrawn_on=st.none(),
    document=st.just(DocumentKind.SYNTHESIS),
    recipient=st.none(),
)
_FILES = st.lists(_DOCUMENTS, max_size=3).map(tuple)
_SAYINGS = st.lists(_SAID, max_size=3).map(tuple)
_AT = scalars.days(date(2024, 3, 1))


@st.composite
def agents(draw: st.DrawFn) -> Drawn[Bilan]:
    """A bilan of a State agent, with every fact about documents and consents told."""
    documents, consents = draw(_FILES), draw(_SAYINGS)
    if draw(st.booleans()):
        # The case that the text is about, whatever else was shown and said.
        documents, consents = (*documents, draw(_SYNTHESES_SHOWN)), (*consents, draw(_OBJECTIONS))
    return Drawn(case=Bilan(scheme="fr-fpe", documents=documents, consents=consents), at=draw(_AT))
