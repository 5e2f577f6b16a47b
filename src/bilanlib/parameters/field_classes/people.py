"""Classes of fields: beneficiary, employer, provider, counsellors."""

from bilanlib.models.clauses import Site
from bilanlib.models.people import Beneficiary, Counsellor, Employer, Provider
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
    Counsellor: {"name": FieldClass.NAMES, "role": FieldClass.COURSE, "qualifications": FieldClass.COURSE},
    Provider: {
        **dict.fromkeys(("name", "siren", "siret", "has_other_activities", "unit"), FieldClass.CONVENTION),
        "counsellors": FieldClass.COURSE,
        "sites": FieldClass.CONVENTION,
    },
    Site: dict.fromkeys(("name", "is_accessible"), FieldClass.CONVENTION),
}
