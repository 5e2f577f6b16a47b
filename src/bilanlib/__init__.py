"""The law of the French bilan de compétences, as typed objects and validators.

The names below are loaded when they are first used, so that `import bilanlib` costs next to nothing; type checkers and
editors read them from `__init__.pyi`.
"""

from importlib import import_module

_HOMES = {
    "UNKNOWN": "models.unknown",
    "Maybe": "models.unknown",
    "Unknown": "models.unknown",
    "Bilan": "models.bilan",
    "Programme": "models.programme",
    "RetentionClause": "models.programme",
    "Beneficiary": "models.people",
    "Employer": "models.people",
    "Provider": "models.people",
    "Counsellor": "models.people",
    "Session": "models.sessions",
    "HourTotal": "models.sessions",
    "FundingLine": "models.funding",
    "Convention": "models.convention",
    "Signature": "models.convention",
    "Consent": "models.consents",
    "Document": "models.documents",
    "Disclosure": "models.documents",
    "RetentionAgreement": "models.documents",
    "FollowUpOffer": "models.follow_up",
    "Attestation": "models.attestation",
    "Table": "models.table",
    "Extra": "models.table",
    "Capacity": "models.terms",
    "Channel": "models.terms",
    "ConductedBy": "models.terms",
    "ConsentScope": "models.terms",
    "Destruction": "models.terms",
    "DocumentKind": "models.terms",
    "Form": "models.terms",
    "FundingSource": "models.terms",
    "Initiative": "models.terms",
    "Mention": "models.terms",
    "Modality": "models.terms",
    "Party": "models.terms",
    "Phase": "models.terms",
    "Presence": "models.terms",
    "Recipient": "models.terms",
    "RetentionGround": "models.terms",
    "SessionKind": "models.terms",
    "SessionStatus": "models.terms",
    "Stage": "models.terms",
    "Stance": "models.terms",
    "Status": "models.terms",
    "Territory": "models.terms",
    "Topic": "models.terms",
    "UnitQuality": "models.terms",
    "Money": "money",
    "TaxBasis": "money",
    "Period": "periods.period",
    "Span": "periods.span",
    "Calendar": "periods.calendars",
    "Language": "messages.terms",
    "Verdict": "answers.verdict",
    "Force": "answers.force",
    "Finding": "answers.finding",
    "Missing": "answers.missing",
    "Holder": "answers.missing",
    "Reading": "readings.reading",
    "TenDays": "readings.acceptance",
    "Transmission": "readings.acceptance",
    "HourCount": "readings.hours",
    "EndOfAction": "readings.end_of_action",
    "KeptSynthesis": "readings.end_of_action",
    "RetentionChange": "readings.end_of_action",
    "Report": "questions.report",
    "Result": "engine.report",
    "Explanation": "engine.explanation",
    "explain": "engine.explanation",
    "Scheme": "engine.scheme",
    "scheme_named": "schemes.catalogue",
    "check": "questions.check",
    "check_many": "questions.check",
    "hours": "questions.hours",
    "HourBudget": "questions.hour_budget",
    "HourCountBudget": "questions.hour_counts",
    "eligibility": "questions.eligibility",
    "Eligibility": "questions.eligibility",
    "Requirement": "questions.requirements",
    "RequirementState": "questions.requirements",
    "checklist": "questions.checklist",
    "Checklist": "questions.drafting",
    "read_case": "io.reading",
    "write_case": "io.writing",
    "case_to_dict": "io.writing",
    "InvalidCaseError": "io.problems",
    "Problem": "io.problems",
    "render_text": "render.text",
    "report_to_dict": "render.data",
    "BilanlibError": "errors",
    "BreachError": "errors",
    "InvalidValueError": "errors",
    "NotInForceError": "errors",
    "UnknownNameError": "errors",
    "LAW_AS_OF": "law.citation",
    "__version__": "version",
}
"""Module of each public name."""


def __getattr__(name: str) -> object:
    """Load a public name on first use."""
    if name not in _HOMES:
        raise AttributeError(f"module 'bilanlib' has no attribute {name!r}")
    value: object = vars(import_module(f"bilanlib.{_HOMES[name]}"))[name]
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return sorted(_HOMES)
