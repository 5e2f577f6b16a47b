"""Version of the library: year, number in the year, patch."""

__version__ = "26.1.0"
