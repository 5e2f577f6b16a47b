"""What a scheme may not do to those it includes: take an id of theirs, or loosen a value."""

from bilanlib.engine.rule import Rule
from bilanlib.errors import InvalidValueError
from bilanlib.parameters.tightening import refuse_looser


def refuse_clashes(scheme: str, own: tuple[Rule, ...], together: tuple[Rule, ...]) -> None:
    """Refuse rules that cannot stand together.

    Args:
        scheme: Id of the scheme, for the text of the error.
        own: The scheme's own rules.
        together: All of its rules, those of the schemes it includes or stands beside among them.

    Raises:
        InvalidValueError: two rules have one id, two values have one id, or a value is looser than the one that it
            says it tightens.
    """
    _refuse_twins(scheme, "rule", [(one.id, one) for one in together])
    used = dict.fromkeys(parameter for one in together for parameter in one.uses)
    _refuse_twins(scheme, "parameter", [(one.id, one) for one in used])
    for parameter in dict.fromkeys(value for one in own for value in one.uses):
        refuse_looser(parameter)


def _refuse_twins(scheme: str, what: str, found: list[tuple[str, object]]) -> None:
    known: dict[str, object] = {}
    for name, one in found:
        if known.setdefault(name, one) is not one:
            raise InvalidValueError(
                f"scheme {scheme!r} has two different things called {what} {name!r}; what is included is not replaced: "
                "a stricter requirement is a rule of its own, with an id of its own"
            )
