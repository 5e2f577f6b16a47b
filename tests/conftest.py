"""How much Hypothesis tries: `HYPOTHESIS_PROFILE=deep` for a long run, `brief` for a second one.

The short profiles draw the same at each run, so that what CI says of a change is said of the change. What nobody has
drawn yet is for `deep`. How long drawing takes says more of the machine than of the tests.
"""

import os

from hypothesis import HealthCheck, settings

SAME = settings(deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("fast", SAME, max_examples=20)
settings.register_profile("brief", SAME, max_examples=5)
settings.register_profile("deep", max_examples=1000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))
