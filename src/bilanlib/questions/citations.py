"""What does a citation of the Code du travail point to, and is it still right?"""

from datetime import date

from bilanlib.calculators.citations import CitationAnswer, resolve
from bilanlib.law.citation import LAW_AS_OF
from bilanlib.parameters.fr import decret_2018_1330, loi_2018_771
from bilanlib.questions.asking import require_day


def resolve_citation(text: str, at: date | None = None) -> CitationAnswer:
    """What a citation points to (référence, renvoi): in force, renumbered, repealed, malformed or unknown here.

    Args:
        text: The citation of one article of the Code du travail, as it was written: `L 6313-10`, `R6322-56`.
        at: Day for which it is read; None takes the last day up to which the law was read.

    Returns:
        The answer. A malformed number comes with a best guess at most: the text is never corrected.

    Raises:
        InvalidValueError: `at` is not a day.
    """
    if at is not None:
        require_day(at)
    day = LAW_AS_OF if at is None else at
    tables = (loi_2018_771.RENUMBERED, decret_2018_1330.RENUMBERED)
    renumbered = {old: new for table in tables if table.values[0].since <= day for old, new in table.on(day).items()}
    return resolve(text, day, renumbered)
