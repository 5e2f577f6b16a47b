"""Classes of fields: sessions and totals."""

from bilanlib.models.sessions import HourTotal, Session
from bilanlib.parameters.visibility import FieldClass

CLASSES: dict[type, dict[str, FieldClass]] = {
    Session: {
        **dict.fromkeys(("day", "duration", "on_working_time", "status"), FieldClass.DATES),
        # The kind of a session says that there is a test; how people meet can be an adaptation.
        **dict.fromkeys(("kind", "phase", "modality", "conducted_by", "counsellor"), FieldClass.COURSE),
    },
    HourTotal: {
        **dict.fromkeys(("stage", "hours"), FieldClass.DATES),
        **dict.fromkeys(("phase", "kind"), FieldClass.COURSE),
    },
}
