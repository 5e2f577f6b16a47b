"""Facts of one object that cannot stand together."""

from bilanlib.errors import InvalidValueError
from bilanlib.messages.message import Message


class ImpossibleError(InvalidValueError):
    """Facts of one object that cannot stand together. The text says where, what it is, what was expected.

    Attributes:
        field: Name of the field that cannot be so beside the others.
        message: What it is and what was expected, for the people who wrote the file.
    """

    def __init__(self, owner: object, field: str, text: str, message: Message) -> None:
        """Keep the field and the sentence."""
        super().__init__(f"{type(owner).__name__}.{field} is {text}")
        self.field = field
        self.message = message
