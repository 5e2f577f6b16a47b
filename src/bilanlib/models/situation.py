"""Somebody who looks for a payer of a bilan, before there is any case."""

from decimal import Decimal

from attrs import frozen

from bilanlib.errors import InvalidValueError
from bilanlib.models.fields import told
from bilanlib.models.terms import EmployerKind, Initiative, Status
from bilanlib.models.unknown import UNKNOWN, Maybe

_WITHOUT_EMPLOYER = frozenset({Status.JOB_SEEKER, Status.SELF_EMPLOYED})
# More digits than this have no cents in the context of decimals.
_MOST = Decimal(10) ** 12


@frozen(kw_only=True)
class Situation:
    """Who somebody is that looks for a payer, as far as payers ask; whatever is not told is unknown.

    Attributes:
        status: In what position the person works.
        employer_kind: What sort of employer the person has.
        workforce: Employees of the company, as they are counted for what thresholds decide.
        group_workforce: Employees of all establishments and of all companies of the group, the company included.
        initiative: Who wants the bilan.
        takes_working_time: Whether some of it takes place on working time.
        is_in_redeployment_leave: Whether the person is in a redeployment leave (congé de reclassement).
        is_on_parental_leave: Whether the person is on parental leave, or works part time to raise a child.
        has_prevention_points: Whether a project of another occupation draws on points of the prevention account (C2P).
        balance: Acquired rights on the compte personnel de formation (CPF), in euros.
        had_funded_bilan: Whether a fund that the law names paid another bilan in the five years before.
        has_certified_provider: Whether the provider holds the certificate of quality (Qualiopi) for bilans.
        price: Price of the bilan, in euros, tax included.

    Raises:
        InvalidValueError: a number is none or negative, a group is smaller than its company, or somebody whom nobody
            employs is on working time or on a leave.
    """

    status: Maybe[Status] = told()
    employer_kind: Maybe[EmployerKind] = told()
    workforce: Maybe[int] = told()
    group_workforce: Maybe[int] = told()
    initiative: Maybe[Initiative] = told()
    takes_working_time: Maybe[bool] = told()
    is_in_redeployment_leave: Maybe[bool] = told()
    is_on_parental_leave: Maybe[bool] = told()
    has_prevention_points: Maybe[bool] = told()
    balance: Maybe[Decimal] = told()
    had_funded_bilan: Maybe[bool] = told()
    has_certified_provider: Maybe[bool] = told()
    price: Maybe[Decimal] = told()

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be."""
        _check_count("workforce", self.workforce)
        _check_count("group_workforce", self.group_workforce)
        _check_amount("balance", self.balance)
        _check_amount("price", self.price)
        _check_group(self.workforce, self.group_workforce)
        _check_working_time(self)


def _check_count(name: str, value: object) -> None:
    if value is not UNKNOWN and not (type(value) is int and value >= 0):
        raise InvalidValueError(f"Situation.{name} is {value!r}, not a whole number of zero or more, or UNKNOWN")


def _check_amount(name: str, value: object) -> None:
    if value is UNKNOWN:
        return
    if not (isinstance(value, Decimal) and value.is_finite() and 0 <= value < _MOST and value == round(value, 2)):
        raise InvalidValueError(
            f"Situation.{name} is {value!r}, not an amount (Decimal) of zero or more, to the cent, or UNKNOWN"
        )


def _check_group(workforce: Maybe[int], group: Maybe[int]) -> None:
    if workforce is not UNKNOWN and group is not UNKNOWN and group < workforce:
        raise InvalidValueError(f"Situation.group_workforce is {group}, not at least workforce ({workforce})")


def _check_working_time(situation: Situation) -> None:
    status = situation.status
    if status is UNKNOWN or status not in _WITHOUT_EMPLOYER:
        return
    claims = {
        "takes_working_time": situation.takes_working_time,
        "is_in_redeployment_leave": situation.is_in_redeployment_leave,
        "is_on_parental_leave": situation.is_on_parental_leave,
    }
    for name, value in claims.items():
        if value is True:
            raise InvalidValueError(
                f"Situation.{name} is True, not False or UNKNOWN where nobody employs the person ({status.value})"
            )
