"""The answer to a check, with the ways to write it down for other programs."""

from bilanlib.engine.report import Judgement
from bilanlib.messages.terms import Language
from bilanlib.models.table import Json, Record


class Report(Judgement):
    """What a scheme says of a case on a day, and what other programs take from it.

    It holds what a `bilanlib.engine.report.Judgement` holds; that page lists its attributes.
    """

    __slots__ = ()

    # What writes is imported on first use: a check pays for none of it.

    def to_dict(self, language: Language | str = Language.FRENCH) -> dict[str, Json]:
        """The report as nested plain data, whole; what `bilanlib check --format json` prints for a case.

        Args:
            language: Language of the sentences, `fr` or `en`; codes, verdicts and paths are the same in each.
        """
        from bilanlib.render.data import report_to_dict  # noqa: PLC0415 - see the comment above

        return report_to_dict(self, language)

    def to_text(self, language: Language | str = Language.FRENCH) -> str:
        """The report for people; what `bilanlib check` prints for a case.

        Args:
            language: Language of the text, `fr` or `en`.
        """
        from bilanlib.render.text import render_text  # noqa: PLC0415 - idem

        return render_text(self, language)

    def to_records(self, language: Language | str = Language.FRENCH) -> list[Record]:
        """The results as flat rows with the same columns everywhere, for pandas, CSV or SQL.

        One row per finding of a result, and one for a result without findings. What was not judged
        (`not_covered`, `left_to_humans`) has no row.

        Args:
            language: Language of the sentences, `fr` or `en`.

        Returns:
            The rows; see `bilanlib.render.records.COLUMNS` for what each column says.
        """
        from bilanlib.render.records import report_to_records  # noqa: PLC0415 - idem

        return report_to_records(self, language)
