"""What can be checked."""

from typing import TypeAlias

from bilanlib.models.bilan import Bilan
from bilanlib.models.programme import Programme

Subject: TypeAlias = Bilan | Programme
"""A person's bilan, or a provider's offer. A rule can judge both where both have the facts it needs."""
