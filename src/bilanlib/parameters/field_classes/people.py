"""Classes of fields: beneficiary, employer, provider, counsellors."""

from bilanlib.models.people import Beneficiary, Counsellor, Employer, Provider
from bilanlib.parameters.visibility import FieldClass

CLASSES: dict[type, dict[str, FieldClass]] = {
    Beneficiary: {"name": FieldClass.NAMES, "status": FieldClass.CONVENTION},
    Employer: dict.fromkeys(("name", "siren", "siret"), FieldClass.CONVENTION),
    Counsellor: {"name": FieldClass.NAMES, "role": FieldClass.COURSE},
    Provider: {
        **dict.fromkeys(("name", "siren", "siret", "has_other_activities", "unit"), FieldClass.CONVENTION),
        "counsellors": FieldClass.COURSE,
    },
}
