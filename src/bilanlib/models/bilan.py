"""One person's bilan: every fact about it."""

from functools import cached_property

from attrs import frozen

from bilanlib.models.account_request import AccountRequest
from bilanlib.models.attestation import Attestation
from bilanlib.models.consents import Consent
from bilanlib.models.contract import Contract
from bilanlib.models.convention import Convention
from bilanlib.models.documents import Document
from bilanlib.models.earlier_bilan import EarlierBilan
from bilanlib.models.fields import many, notes, reference, told
from bilanlib.models.follow_up import FollowUpOffer
from bilanlib.models.funding import FundingLine
from bilanlib.models.leave import Leave
from bilanlib.models.measures import Measure
from bilanlib.models.people import Beneficiary, Employer, Provider
from bilanlib.models.project import Project
from bilanlib.models.redeployment import Redeployment
from bilanlib.models.requests import Request
from bilanlib.models.schedule import Schedule, schedule_of
from bilanlib.models.sessions import HourTotal, Session
from bilanlib.models.table import Extra, Table
from bilanlib.models.terms import Initiative, Phase, Territory, Topic
from bilanlib.models.tools import ToolUse
from bilanlib.models.unknown import Maybe


@frozen(kw_only=True)
class Bilan:
    """One person's case (bilan de compétences), planned or done.

    In every field UNKNOWN means that nobody told, None that the thing is known not to exist, and the empty tuple
    that there is none. A list that is told is told whole.

    Attributes:
        scheme: Id of the scheme it stands under: `fr-private`.
        layers: Ids of further schemes under which it stands as well; nothing told stands for none.
        title: What it is called.
        beneficiary: Whose bilan it is.
        employer: Who employs that person; None for who has no employer.
        provider: Who carries it out.
        initiative: Who asked for it.
        territory: Where the beneficiary works, for public holidays.
        funding: Who pays what.
        account_request: How the CPF is asked to pay; None if it is not.
        sessions: Planned, held and cancelled sessions.
        totals: What is stated about hours, beside the sessions.
        topics: What each phase covered.
        convention: The tripartite convention; None if there is none.
        contract: The contract of the person who pays; None if there is none.
        requests: What was asked for before it, and the answers.
        leave: The leave that is taken for it; None if none is.
        earlier_bilans: Bilans that the person did before.
        consents: What the person agreed to, asked for or refused.
        documents: Documents made for it or about it.
        tools: Tests, questionnaires and other methods that are used.
        project: The project that it leads to; None if it leads to none.
        follow_up: The follow-up interview that is offered; None if none is.
        measures: What the employer did against the employee around it: sanctions, dismissal.
        redeployment: The redeployment leave in which it takes place; None if it takes place in none.
        attestations: What people vouch for.
        ref: The embedder's own key.
        extra: The embedder's own notes.
    """

    scheme: Maybe[str] = told()
    layers: Maybe[tuple[str, ...]] = many()
    title: Maybe[str] = told()
    beneficiary: Maybe[Beneficiary] = told()
    employer: Maybe[Employer | None] = told()
    provider: Maybe[Provider] = told()
    initiative: Maybe[Initiative] = told()
    territory: Maybe[Territory] = told()
    funding: Maybe[tuple[FundingLine, ...]] = many()
    account_request: Maybe[AccountRequest | None] = told()
    sessions: Maybe[tuple[Session, ...]] = many()
    totals: Maybe[tuple[HourTotal, ...]] = many()
    topics: Maybe[Table[Phase, tuple[Topic, ...]]] = told()
    convention: Maybe[Convention | None] = told()
    contract: Maybe[Contract | None] = told()
    requests: Maybe[tuple[Request, ...]] = many()
    leave: Maybe[Leave | None] = told()
    earlier_bilans: Maybe[tuple[EarlierBilan, ...]] = many()
    consents: Maybe[tuple[Consent, ...]] = many()
    documents: Maybe[tuple[Document, ...]] = many()
    tools: Maybe[tuple[ToolUse, ...]] = many()
    project: Maybe[Project | None] = told()
    follow_up: Maybe[FollowUpOffer | None] = told()
    measures: Maybe[tuple[Measure, ...]] = many()
    redeployment: Maybe[Redeployment | None] = told()
    attestations: Maybe[tuple[Attestation, ...]] = many()
    ref: str | None = reference()
    extra: Extra = notes()

    @cached_property
    def schedule(self) -> Schedule:
        """What follows from its sessions and totals, read once."""
        return schedule_of(self.sessions, self.totals)
