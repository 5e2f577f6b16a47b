"""How much Hypothesis tries: `HYPOTHESIS_PROFILE=deep` for a long run, `brief` for a second one.

The short profiles draw the same at each run, so that what CI says of a change is said of the change. What nobody has
drawn yet is for `deep`.
"""

import os

from hypothesis import settings

settings.register_profile("fast", max_examples=20, deadline=None, derandomize=True)
settings.register_profile("brief", max_examples=5, deadline=None, derandomize=True)
settings.register_profile("deep", max_examples=1000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))
