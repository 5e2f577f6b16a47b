"""The five verdicts, named as the kinds of SARIF, and how they join."""

from collections.abc import Iterable

from bilanlib.messages.terms import Term


class Verdict(Term):
    """What a rule says of a case."""

    PASS = "pass", "conforme"
    """The requirement is met."""
    FAIL = "fail", "non conforme"
    """The requirement is broken, whatever else may be told later."""
    OPEN = "open", "indéterminé"
    """Facts are missing that the answer depends on."""
    REVIEW = "review", "à examiner"
    """Definite answers disagree (readings of the law, or facts), or a person must judge."""
    NOT_APPLICABLE = "not_applicable", "sans objet"
    """The requirement does not concern this case, or is not due yet."""


# Open comes before review: a thing that is open may turn out to fail, and then the whole fails.
_GRAVEST_FIRST = (Verdict.FAIL, Verdict.OPEN, Verdict.REVIEW, Verdict.PASS, Verdict.NOT_APPLICABLE)


def join_items(verdicts: Iterable[Verdict]) -> Verdict:
    """Join the verdicts on several things (documents, sessions): the gravest counts; of nothing, not applicable."""
    said = set(verdicts)
    for verdict in _GRAVEST_FIRST:
        if verdict in said:
            return verdict
    return Verdict.NOT_APPLICABLE


def join_readings(verdicts: Iterable[Verdict]) -> Verdict:
    """Join the verdicts under several readings of the law: two different definite ones are a review, else open wins."""
    said = set(verdicts)
    if Verdict.PASS in said:
        # A pass and a "does not concern it" lead to the same place: nothing is to be done.
        said.discard(Verdict.NOT_APPLICABLE)
    definite = said - {Verdict.OPEN}
    if len(definite) > 1:
        return Verdict.REVIEW
    return Verdict.OPEN if Verdict.OPEN in said else definite.pop()


def join_wordings(verdicts: Iterable[Verdict]) -> Verdict:
    """Join the verdicts under the wordings that an unknown day could fall under.

    Wordings that disagree leave the answer open, not in review: telling the day settles it, and a verdict may only
    become open when a fact is withheld.
    """
    said = set(verdicts)
    return said.pop() if len(said) == 1 else Verdict.OPEN
