"""What a command that asks about cases was told."""

from argparse import Namespace
from datetime import date

from attrs import frozen

from bilanlib.cli.arguments import day_or_today
from bilanlib.cli.config import Config, find_config
from bilanlib.cli.known import scheme_for
from bilanlib.engine.scheme import Scheme
from bilanlib.messages.terms import Language
from bilanlib.models.views import Subject
from bilanlib.readings.pin import Pin, overruled
from bilanlib.readings.reading import Reading


@frozen(kw_only=True)
class Options:
    """What every question about a case can be told.

    Attributes:
        files: Files with cases; `-` is standard input.
        scheme: Scheme to judge by; None takes what each file states.
        at: Day of judgement.
        language: Language of what is printed.
        is_json: Whether to print JSON rather than text.
        config: What the firm pinned.
        readings: Answers that the caller pins; they prevail over those of the firm.
    """

    files: tuple[str, ...]
    scheme: Scheme | None
    at: date
    language: Language
    is_json: bool
    config: Config
    readings: tuple[Reading, ...]

    def scheme_for(self, case: Subject) -> Scheme:
        """The scheme by which to judge a case, with its layers; one of another package is loaded where it is named.

        Raises:
            UnknownNameError: no scheme is stated, or there is none of that name.
            SchemeLoadError: one of another package cannot be used.
        """
        return scheme_for(case, self.scheme)

    @property
    def pinned(self) -> tuple[Pin | Reading, ...]:
        """Every answer that is pinned; those of the firm say whether the caller overrules them."""
        return (*overruled(self.config.pins, self.readings), *self.readings)


def options_of(told: Namespace) -> Options:
    """The options among the arguments; the file of the firm is read."""
    return Options(
        files=tuple(told.files),
        scheme=told.scheme,
        at=day_or_today(told.at),
        language=Language(told.lang),
        is_json=told.format == "json",
        config=find_config(told.config, is_ignored=told.no_config),
        readings=tuple(told.reading),
    )
