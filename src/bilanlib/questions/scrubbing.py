"""A case without personal data, for bug reports."""

from functools import cache
from typing import TypeVar

from bilanlib.calculators.scrubbing import Placeholders, scrubbed
from bilanlib.models.views import Subject
from bilanlib.schemes.catalogue import OURS

S = TypeVar("S", bound=Subject)


def scrub(case: S) -> S:
    """The case without names, numbers, keys, notes and free texts, fit for a bug report.

    Texts are replaced and not taken away: equal ones by equal ones. Sessions still point to their counsellors, two
    names that are written alike stay one name, an employer and a provider of one SIREN stay one company. The numbers
    pass the check digit and begin with zeros, so that nobody has them.

    Under `check` every verdict stays as it is, with these limits:

    - Sentences that print a name or a number print the one that took its place.
    - A citation stays where it is the number of an article; where it is none, what was probably meant is not guessed.
    - A text that a scheme or a duty does not have as its id (a scheme misspelt, an attestation of an unknown duty) is
      replaced as well, so that `check` refuses another name.
    - Readings are not part of the case: pin them again.

    Days, hours, amounts and words of closed lists stay: verdicts rest on them. In a small company they can still tell
    who somebody is, so that the case is not anonymous. Look at it before you publish it.

    Args:
        case: A person's bilan, or a provider's programme. It is not changed.

    Returns:
        The case without personal data. Scrubbing it again changes nothing.
    """
    return scrubbed(case, Placeholders(_kept()))


@cache
def _kept() -> frozenset[str]:
    """Ids are no personal data."""
    return frozenset(
        name
        for scheme in OURS
        for name in (
            scheme.id,
            *(rule.id for rule in scheme.all_rules()),
            *(duty.id for duty in scheme.all_duties()),
        )
    )
