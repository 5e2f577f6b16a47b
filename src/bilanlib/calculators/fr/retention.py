"""Code du travail, art. R. 6313-7: how long excepted documents may be kept."""

from datetime import date

from bilanlib.parameters.parameter import Value
from bilanlib.periods.period import Period
from bilanlib.readings.end_of_action import RetentionChange


def retention_period(end: date, history: tuple[Value[Period], ...], answer: RetentionChange) -> Period:
    """How long documents of a bilan that ended on that day may be kept.

    Args:
        end: End of the action (terme de l'action); not before the first value.
        history: The values of R. 6313-7, from the oldest.
        answer: What a later, longer period does to bilans that had ended.

    Source:
        Code du travail, art. R. 6313-7, al. 2; décret n° 2023-1350, art. 4.
    """
    at_end = next(entry for entry in reversed(history) if entry.since <= end)
    later = [entry for entry in history if entry.since > end]
    match answer:
        case RetentionChange.WORDING_AT_END:
            return at_end.value
        case RetentionChange.REVIVES:
            return history[-1].value
        case RetentionChange.LONGER_IF_RUNNING:
            period = at_end.value
            for entry in later:
                # Still running on the first day of the new wording: its last day is that day or a later one.
                if period.after(end) >= entry.since:
                    period = entry.value
            return period
