"""Names of organisations, and when two of them are the same."""


def plain(name: str) -> str:
    """A name without what people write differently: capitals, spaces, signs."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())
