"""Public names of bilanlib, for type checkers and editors; `__init__.py` loads them when they are first used."""

from bilanlib.answers.finding import Finding as Finding
from bilanlib.answers.force import Force as Force
from bilanlib.answers.missing import Holder as Holder, Missing as Missing
from bilanlib.answers.verdict import Verdict as Verdict
from bilanlib.engine.explanation import Explanation as Explanation, explain as explain
from bilanlib.engine.report import Report as Report, Result as Result
from bilanlib.engine.scheme import Scheme as Scheme
from bilanlib.errors import (
    BilanlibError as BilanlibError,
    BreachError as BreachError,
    InvalidValueError as InvalidValueError,
    NotInForceError as NotInForceError,
    UnknownNameError as UnknownNameError,
)
from bilanlib.io.problems import InvalidCaseError as InvalidCaseError, Problem as Problem
from bilanlib.io.reading import read_case as read_case
from bilanlib.io.writing import case_to_dict as case_to_dict, write_case as write_case
from bilanlib.law.citation import LAW_AS_OF as LAW_AS_OF
from bilanlib.messages.terms import Language as Language
from bilanlib.models.attestation import Attestation as Attestation
from bilanlib.models.bilan import Bilan as Bilan
from bilanlib.models.consents import Consent as Consent
from bilanlib.models.convention import Convention as Convention, Signature as Signature
from bilanlib.models.documents import (
    Disclosure as Disclosure,
    Document as Document,
    RetentionAgreement as RetentionAgreement,
)
from bilanlib.models.follow_up import FollowUpOffer as FollowUpOffer
from bilanlib.models.funding import FundingLine as FundingLine
from bilanlib.models.people import (
    Beneficiary as Beneficiary,
    Counsellor as Counsellor,
    Employer as Employer,
    Provider as Provider,
)
from bilanlib.models.programme import Programme as Programme, RetentionClause as RetentionClause
from bilanlib.models.sessions import HourTotal as HourTotal, Session as Session
from bilanlib.models.table import Extra as Extra, Table as Table
from bilanlib.models.terms import (
    Capacity as Capacity,
    Channel as Channel,
    ConductedBy as ConductedBy,
    ConsentScope as ConsentScope,
    Destruction as Destruction,
    DocumentKind as DocumentKind,
    Form as Form,
    FundingSource as FundingSource,
    Initiative as Initiative,
    Mention as Mention,
    Modality as Modality,
    Party as Party,
    Phase as Phase,
    Presence as Presence,
    Recipient as Recipient,
    RetentionGround as RetentionGround,
    SessionKind as SessionKind,
    SessionStatus as SessionStatus,
    Stage as Stage,
    Stance as Stance,
    Status as Status,
    Territory as Territory,
    Topic as Topic,
    UnitQuality as UnitQuality,
)
from bilanlib.models.unknown import Maybe as Maybe, UNKNOWN as UNKNOWN, Unknown as Unknown
from bilanlib.money import Money as Money, TaxBasis as TaxBasis
from bilanlib.periods.calendars import Calendar as Calendar
from bilanlib.periods.period import Period as Period
from bilanlib.periods.span import Span as Span
from bilanlib.questions.check import check as check, check_many as check_many
from bilanlib.readings.acceptance import TenDays as TenDays, Transmission as Transmission
from bilanlib.readings.end_of_action import (
    EndOfAction as EndOfAction,
    KeptSynthesis as KeptSynthesis,
    RetentionChange as RetentionChange,
)
from bilanlib.readings.hours import HourCount as HourCount
from bilanlib.readings.reading import Reading as Reading
from bilanlib.render.data import report_to_dict as report_to_dict
from bilanlib.render.text import render_text as render_text
from bilanlib.schemes.catalogue import scheme_named as scheme_named
from bilanlib.version import __version__ as __version__
