"""What bilanlib raises: misuse of the library, and facts that cannot exist. A breach of law is a value, no error."""


class BilanlibError(Exception):
    """Base of every exception of bilanlib."""


class InvalidValueError(BilanlibError, ValueError):
    """A value that cannot be: a negative duration, no day. The text says where, what it is, what was expected."""


class NotInForceError(BilanlibError, LookupError):
    """A wording or a value was asked for on a day when none was in force. The text names the first and the last day."""


class UnknownNameError(BilanlibError, LookupError):
    """A scheme, rule, reading, answer or preview of that name does not exist. The text lists what exists."""


class MissingExtraError(BilanlibError, ImportError):
    """A package that only an extra of bilanlib brings is not installed. The text names both."""


class SchemeLoadError(BilanlibError, ImportError):
    """A scheme of another package cannot be used. The text names the package, and says why."""


class BreachError(BilanlibError):
    """One failed result, raised only by `Report.raise_for_failures`. Its text is the finding, in French."""
