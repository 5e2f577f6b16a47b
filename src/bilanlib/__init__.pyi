"""Public names of bilanlib, for type checkers and editors; `__init__.py` loads them when they are first used."""

from bilanlib.answers.finding import Finding as Finding
from bilanlib.answers.force import Force as Force
from bilanlib.answers.missing import Holder as Holder
from bilanlib.answers.missing import Missing as Missing
from bilanlib.answers.verdict import Verdict as Verdict
from bilanlib.calculators.citations import CitationAnswer as CitationAnswer
from bilanlib.calculators.citations import CitationState as CitationState
from bilanlib.calculators.fr.bar import Bar as Bar
from bilanlib.calculators.fr.cpf import Shares as Shares
from bilanlib.calculators.fr.disposal import KeepingGround as KeepingGround
from bilanlib.calculators.fr.pro_rata import pro_rata as pro_rata
from bilanlib.calculators.fr.pro_rata import to_refund as to_refund
from bilanlib.calculators.grounds import Ground as Ground
from bilanlib.calculators.grounds import Permission as Permission
from bilanlib.calculators.planning.availability import Availability as Availability
from bilanlib.calculators.planning.availability import Weekday as Weekday
from bilanlib.calculators.prospects import Prospect as Prospect
from bilanlib.calculators.states import ActionState as ActionState
from bilanlib.calculators.states import ConventionState as ConventionState
from bilanlib.calculators.windows import DeadlineState as DeadlineState
from bilanlib.engine.deadline import DeadlineKind as DeadlineKind
from bilanlib.engine.deadline import Necessity as Necessity
from bilanlib.engine.explanation import Explanation as Explanation
from bilanlib.engine.explanation import explain as explain
from bilanlib.engine.facet import Facet as Facet
from bilanlib.engine.report import Result as Result
from bilanlib.engine.scheme import Scheme as Scheme
from bilanlib.errors import (
    BilanlibError as BilanlibError,
)
from bilanlib.errors import (
    BreachError as BreachError,
)
from bilanlib.errors import (
    InvalidValueError as InvalidValueError,
)
from bilanlib.errors import (
    MissingExtraError as MissingExtraError,
)
from bilanlib.errors import (
    NotInForceError as NotInForceError,
)
from bilanlib.errors import SchemeLoadError as SchemeLoadError
from bilanlib.errors import (
    UnknownNameError as UnknownNameError,
)
from bilanlib.io.pins import read_pins as read_pins
from bilanlib.io.problems import InvalidCaseError as InvalidCaseError
from bilanlib.io.problems import InvalidPinsError as InvalidPinsError
from bilanlib.io.problems import Problem as Problem
from bilanlib.io.reading import read_case as read_case
from bilanlib.io.writing import case_to_dict as case_to_dict
from bilanlib.io.writing import write_case as write_case
from bilanlib.law.citation import LAW_AS_OF as LAW_AS_OF
from bilanlib.messages.terms import Language as Language
from bilanlib.models.account_request import AccountRequest as AccountRequest
from bilanlib.models.attestation import Attestation as Attestation
from bilanlib.models.bilan import Bilan as Bilan
from bilanlib.models.clauses import DisclosureClause as DisclosureClause
from bilanlib.models.clauses import OfferedSpan as OfferedSpan
from bilanlib.models.clauses import PricedOption as PricedOption
from bilanlib.models.clauses import RetentionClause as RetentionClause
from bilanlib.models.clauses import Site as Site
from bilanlib.models.consents import Consent as Consent
from bilanlib.models.contract import Contract as Contract
from bilanlib.models.contract import EarlyEnd as EarlyEnd
from bilanlib.models.contract import Instalment as Instalment
from bilanlib.models.contract import Payment as Payment
from bilanlib.models.convention import Convention as Convention
from bilanlib.models.convention import EarlierDraft as EarlierDraft
from bilanlib.models.convention import Signature as Signature
from bilanlib.models.documents import (
    Disclosure as Disclosure,
)
from bilanlib.models.documents import (
    Document as Document,
)
from bilanlib.models.documents import (
    RetentionAgreement as RetentionAgreement,
)
from bilanlib.models.earlier_bilan import EarlierBilan as EarlierBilan
from bilanlib.models.editing import Edit as Edit
from bilanlib.models.follow_up import FollowUpOffer as FollowUpOffer
from bilanlib.models.funding import FundingLine as FundingLine
from bilanlib.models.leave import Leave as Leave
from bilanlib.models.measures import Measure as Measure
from bilanlib.models.people import (
    Beneficiary as Beneficiary,
)
from bilanlib.models.people import (
    Counsellor as Counsellor,
)
from bilanlib.models.people import (
    Employer as Employer,
)
from bilanlib.models.people import (
    Provider as Provider,
)
from bilanlib.models.programme import Programme as Programme
from bilanlib.models.project import Project as Project
from bilanlib.models.provider_standing import PlatformYear as PlatformYear
from bilanlib.models.provider_standing import PrintedPaper as PrintedPaper
from bilanlib.models.provider_standing import ProviderStanding as ProviderStanding
from bilanlib.models.provider_standing import QualityCertificate as QualityCertificate
from bilanlib.models.provider_standing import Subcontract as Subcontract
from bilanlib.models.provider_standing import YearlyReport as YearlyReport
from bilanlib.models.redeployment import Redeployment as Redeployment
from bilanlib.models.requests import Reply as Reply
from bilanlib.models.requests import Request as Request
from bilanlib.models.sessions import HourTotal as HourTotal
from bilanlib.models.sessions import Session as Session
from bilanlib.models.situation import Situation as Situation
from bilanlib.models.table import Extra as Extra
from bilanlib.models.table import Table as Table
from bilanlib.models.terms import ActionCategory as ActionCategory
from bilanlib.models.terms import Addressee as Addressee
from bilanlib.models.terms import Author as Author
from bilanlib.models.terms import (
    Capacity as Capacity,
)
from bilanlib.models.terms import Category as Category
from bilanlib.models.terms import CellTopic as CellTopic
from bilanlib.models.terms import (
    Channel as Channel,
)
from bilanlib.models.terms import Claim as Claim
from bilanlib.models.terms import (
    ConductedBy as ConductedBy,
)
from bilanlib.models.terms import (
    ConsentScope as ConsentScope,
)
from bilanlib.models.terms import (
    ContractMention as ContractMention,
)
from bilanlib.models.terms import (
    Destruction as Destruction,
)
from bilanlib.models.terms import DiplomaLevel as DiplomaLevel
from bilanlib.models.terms import DisabilityGround as DisabilityGround
from bilanlib.models.terms import (
    DocumentKind as DocumentKind,
)
from bilanlib.models.terms import EmployerKind as EmployerKind
from bilanlib.models.terms import (
    EndGround as EndGround,
)
from bilanlib.models.terms import (
    Form as Form,
)
from bilanlib.models.terms import (
    FundingSource as FundingSource,
)
from bilanlib.models.terms import (
    Information as Information,
)
from bilanlib.models.terms import (
    Initiative as Initiative,
)
from bilanlib.models.terms import MeasureGround as MeasureGround
from bilanlib.models.terms import MeasureKind as MeasureKind
from bilanlib.models.terms import (
    Mention as Mention,
)
from bilanlib.models.terms import (
    Modality as Modality,
)
from bilanlib.models.terms import NumberForm as NumberForm
from bilanlib.models.terms import PaperKind as PaperKind
from bilanlib.models.terms import (
    Party as Party,
)
from bilanlib.models.terms import (
    Phase as Phase,
)
from bilanlib.models.terms import (
    Presence as Presence,
)
from bilanlib.models.terms import ProjectScope as ProjectScope
from bilanlib.models.terms import Qualification as Qualification
from bilanlib.models.terms import (
    Recipient as Recipient,
)
from bilanlib.models.terms import ReplyOutcome as ReplyOutcome
from bilanlib.models.terms import RequestKind as RequestKind
from bilanlib.models.terms import RequestMention as RequestMention
from bilanlib.models.terms import (
    RetentionGround as RetentionGround,
)
from bilanlib.models.terms import (
    SessionKind as SessionKind,
)
from bilanlib.models.terms import (
    SessionStatus as SessionStatus,
)
from bilanlib.models.terms import (
    Stage as Stage,
)
from bilanlib.models.terms import (
    Stance as Stance,
)
from bilanlib.models.terms import (
    Status as Status,
)
from bilanlib.models.terms import SubcontractMention as SubcontractMention
from bilanlib.models.terms import SynthesisPart as SynthesisPart
from bilanlib.models.terms import (
    Territory as Territory,
)
from bilanlib.models.terms import Timing as Timing
from bilanlib.models.terms import ToolFamily as ToolFamily
from bilanlib.models.terms import (
    Topic as Topic,
)
from bilanlib.models.terms import (
    UnitQuality as UnitQuality,
)
from bilanlib.models.tools import ToolUse as ToolUse
from bilanlib.models.unknown import UNKNOWN as UNKNOWN
from bilanlib.models.unknown import Maybe as Maybe
from bilanlib.models.unknown import Unknown as Unknown
from bilanlib.money import Money as Money
from bilanlib.money import TaxBasis as TaxBasis
from bilanlib.parameters.be.public_holidays import BELGIUM as BELGIUM
from bilanlib.parameters.fr.public_holidays import CALENDARS as CALENDARS
from bilanlib.parameters.policies import Purpose as Purpose
from bilanlib.parameters.visibility import Extent as Extent
from bilanlib.parameters.visibility import FieldClass as FieldClass
from bilanlib.parameters.visibility import Viewer as Viewer
from bilanlib.periods.calendars import (
    AnyOf as AnyOf,
)
from bilanlib.periods.calendars import (
    Calendar as Calendar,
)
from bilanlib.periods.calendars import (
    DoubtfulDayError as DoubtfulDayError,
)
from bilanlib.periods.calendars import (
    Feasts as Feasts,
)
from bilanlib.periods.calendars import (
    is_working_day as is_working_day,
)
from bilanlib.periods.calendars import (
    next_working_day as next_working_day,
)
from bilanlib.periods.calendars import (
    previous_working_day as previous_working_day,
)
from bilanlib.periods.counting import (
    CALENDAR_DAYS as CALENDAR_DAYS,
)
from bilanlib.periods.counting import (
    CLEAR_DAYS as CLEAR_DAYS,
)
from bilanlib.periods.counting import (
    OUVRABLES as OUVRABLES,
)
from bilanlib.periods.counting import (
    OUVRES as OUVRES,
)
from bilanlib.periods.counting import (
    DayCount as DayCount,
)
from bilanlib.periods.counting import (
    RollOver as RollOver,
)
from bilanlib.periods.period import Period as Period
from bilanlib.periods.span import Span as Span
from bilanlib.questions.affected import Affected as Affected
from bilanlib.questions.affected import affected as affected
from bilanlib.questions.as_of import as_of as as_of
from bilanlib.questions.changes import Change as Change
from bilanlib.questions.changes import ResultChange as ResultChange
from bilanlib.questions.check import check as check
from bilanlib.questions.check import check_many as check_many
from bilanlib.questions.checklist import checklist as checklist
from bilanlib.questions.citations import resolve_citation as resolve_citation
from bilanlib.questions.compare import compare as compare
from bilanlib.questions.compare_schemes import compare_schemes as compare_schemes
from bilanlib.questions.comparison import Comparison as Comparison
from bilanlib.questions.cpf import cpf_financing as cpf_financing
from bilanlib.questions.cpf_amounts import Exemption as Exemption
from bilanlib.questions.deadline import Deadline as Deadline
from bilanlib.questions.deadline_answer import Deadlines as Deadlines
from bilanlib.questions.deadlines import deadlines as deadlines
from bilanlib.questions.decision import Decision as Decision
from bilanlib.questions.destruction_record import DestructionGround as DestructionGround
from bilanlib.questions.destruction_record import DestructionRecord as DestructionRecord
from bilanlib.questions.destruction_record import destruction_record as destruction_record
from bilanlib.questions.disclosure import may_disclose as may_disclose
from bilanlib.questions.disposal import disposal as disposal
from bilanlib.questions.disposal_answer import Disposal as Disposal
from bilanlib.questions.disposal_documents import DocumentDisposal as DocumentDisposal
from bilanlib.questions.disposal_lines import DisposalLine as DisposalLine
from bilanlib.questions.disposal_lines import DisposalState as DisposalState
from bilanlib.questions.drafting import Checklist as Checklist
from bilanlib.questions.duties import Duty as Duty
from bilanlib.questions.eligibility import Eligibility as Eligibility
from bilanlib.questions.eligibility import eligibility as eligibility
from bilanlib.questions.financing import Financing as Financing
from bilanlib.questions.financing import FinancingOutcome as FinancingOutcome
from bilanlib.questions.financing import FinancingStep as FinancingStep
from bilanlib.questions.fix import Action as Action
from bilanlib.questions.fix import Fix as Fix
from bilanlib.questions.fixes import apply as apply
from bilanlib.questions.fixes import fixes as fixes
from bilanlib.questions.handover import handover as handover
from bilanlib.questions.handover_items import HandoverItem as HandoverItem
from bilanlib.questions.handover_items import HandoverState as HandoverState
from bilanlib.questions.handover_report import Handover as Handover
from bilanlib.questions.hour_budget import HourBudget as HourBudget
from bilanlib.questions.hour_counts import HourCountBudget as HourCountBudget
from bilanlib.questions.hours import hours as hours
from bilanlib.questions.missing import missing as missing
from bilanlib.questions.payer_lines import PayerLine as PayerLine
from bilanlib.questions.payers import Payers as Payers
from bilanlib.questions.plan import plan as plan
from bilanlib.questions.planning.answer import Plan as Plan
from bilanlib.questions.planning.constraint import Constraint as Constraint
from bilanlib.questions.planning.constraint import Origin as Origin
from bilanlib.questions.planning.follow_up import FollowUpWindow as FollowUpWindow
from bilanlib.questions.reckoning import Reckoning as Reckoning
from bilanlib.questions.redacted import Redacted as Redacted
from bilanlib.questions.redaction import redact as redact
from bilanlib.questions.remedies import Remedies as Remedies
from bilanlib.questions.report import Report as Report
from bilanlib.questions.requirements import Requirement as Requirement
from bilanlib.questions.requirements import RequirementState as RequirementState
from bilanlib.questions.scheme_table import FacetCell as FacetCell
from bilanlib.questions.scheme_table import FacetRow as FacetRow
from bilanlib.questions.scheme_table import FacetValue as FacetValue
from bilanlib.questions.scheme_table import SchemeTable as SchemeTable
from bilanlib.questions.scrubbing import scrub as scrub
from bilanlib.questions.situations import situation_of as situation_of
from bilanlib.questions.standing import Branch as Branch
from bilanlib.questions.standing import Standing as Standing
from bilanlib.questions.state_report import EarlierStanding as EarlierStanding
from bilanlib.questions.state_report import States as States
from bilanlib.questions.states import states as states
from bilanlib.questions.who_pays import who_pays as who_pays
from bilanlib.questions.withheld import Withheld as Withheld
from bilanlib.questions.work_item import NextQuestion as NextQuestion
from bilanlib.questions.work_item import Stake as Stake
from bilanlib.questions.work_item import WorkItem as WorkItem
from bilanlib.questions.work_list import WorkList as WorkList
from bilanlib.readings.absence import NoticeEnd as NoticeEnd
from bilanlib.readings.absence import ReplyEnd as ReplyEnd
from bilanlib.readings.acceptance import TenDays as TenDays
from bilanlib.readings.acceptance import Transmission as Transmission
from bilanlib.readings.contract import OwnContract as OwnContract
from bilanlib.readings.contract import PartPayment as PartPayment
from bilanlib.readings.contract import TwoWithdrawals as TwoWithdrawals
from bilanlib.readings.contract import WithdrawalDays as WithdrawalDays
from bilanlib.readings.convention import AcceptanceTime as AcceptanceTime
from bilanlib.readings.convention import CoFunding as CoFunding
from bilanlib.readings.convention import StartBeforeSignature as StartBeforeSignature
from bilanlib.readings.cpf import BarDate as BarDate
from bilanlib.readings.cpf import CapReach as CapReach
from bilanlib.readings.cpf import Participation as Participation
from bilanlib.readings.cpf import PriceShare as PriceShare
from bilanlib.readings.cpf import StateEmployer as StateEmployer
from bilanlib.readings.disclosure import AgreementForm as AgreementForm
from bilanlib.readings.end_of_action import (
    EndOfAction as EndOfAction,
)
from bilanlib.readings.end_of_action import (
    KeptSynthesis as KeptSynthesis,
)
from bilanlib.readings.end_of_action import (
    RetentionChange as RetentionChange,
)
from bilanlib.readings.hours import HourCount as HourCount
from bilanlib.readings.interval import EarlierCounted as EarlierCounted
from bilanlib.readings.interval import IntervalAnchor as IntervalAnchor
from bilanlib.readings.phases import AccompanimentHour as AccompanimentHour
from bilanlib.readings.phases import GroupSessions as GroupSessions
from bilanlib.readings.phases import MinimumAccompaniment as MinimumAccompaniment
from bilanlib.readings.phases import SynthesisContents as SynthesisContents
from bilanlib.readings.pin import Pin as Pin
from bilanlib.readings.reading import Reading as Reading
from bilanlib.readings.regime import Regime as Regime
from bilanlib.render.data import report_to_dict as report_to_dict
from bilanlib.render.text import render_text as render_text
from bilanlib.schemes.catalogue import Catalogue as Catalogue
from bilanlib.schemes.catalogue import scheme_named as scheme_named
from bilanlib.schemes.loading import load_schemes as load_schemes
from bilanlib.schemes.obligation import ObligationKind as ObligationKind
from bilanlib.schemes.payers.route import Route as Route
from bilanlib.version import __version__ as __version__
