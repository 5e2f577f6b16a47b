"""Classes of fields: beneficiary, employer, provider, counsellors."""

from bilanlib.models.clauses import Site
from bilanlib.models.people import Beneficiary, Counsellor, Employer, Provider
from bilanlib.models.provider_standing import (
    PlatformYear,
    PrintedPaper,
    ProviderStanding,
    QualityCertificate,
    Subcontract,
    YearlyReport,
)
from bilanlib.parameters.visibility import FieldClass

CLASSES: dict[type, dict[str, FieldClass]] = {
    Beneficiary: {
        "name": FieldClass.NAMES,
        "status": FieldClass.CONVENTION,
        **dict.fromkeys(("category", "has_permanent_post", "branch_since", "employer_since"), FieldClass.CONVENTION),
        "diploma": FieldClass.COURSE,
        **dict.fromkeys(("disability_grounds", "wear_risk_opinion_on"), FieldClass.HEALTH),
    },
    Employer: dict.fromkeys(("name", "kind", "siren", "siret"), FieldClass.CONVENTION),
    Counsellor: {
        "name": FieldClass.NAMES,
        **dict.fromkeys(("role", "qualifications", "has_proof"), FieldClass.COURSE),
    },
    Provider: {
        **dict.fromkeys(("name", "siren", "siret", "has_other_activities", "unit"), FieldClass.CONVENTION),
        "counsellors": FieldClass.COURSE,
        "sites": FieldClass.CONVENTION,
        "standing": FieldClass.CONVENTION,
    },
    # What a provider has declared tells nothing of the person; it goes where the provider itself goes.
    ProviderStanding: dict.fromkeys(
        (
            *("number", "first_contract_on", "declared_on", "ended_on", "started_on", "internal_rules_on"),
            *("informs_funders", "certificates", "reports", "papers", "subcontracts", "platform_years"),
        ),
        FieldClass.CONVENTION,
    ),
    QualityCertificate: dict.fromkeys(("categories", "valid_from", "valid_until"), FieldClass.CONVENTION),
    YearlyReport: dict.fromkeys(("closed_on", "sent_on", "has_activity"), FieldClass.CONVENTION),
    PrintedPaper: dict.fromkeys(("kind", "issued_on", "number", "has_convention", "is_first"), FieldClass.CONVENTION),
    Subcontract: dict.fromkeys(
        (
            *("concluded_on", "is_written", "mentions", "passes_on", "sent_on"),
            *("subcontractor_declared_on", "is_certified", "is_micro_social"),
        ),
        FieldClass.CONVENTION,
    ),
    PlatformYear: dict.fromkeys(("counted_until", "turnover", "subcontracted"), FieldClass.CONVENTION),
    Site: dict.fromkeys(("name", "is_accessible"), FieldClass.CONVENTION),
}
