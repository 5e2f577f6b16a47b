"""How much Hypothesis tries: `HYPOTHESIS_PROFILE=deep` for a long run, `brief` for a second one."""

import os

from hypothesis import settings

settings.register_profile("fast", max_examples=20, deadline=None)
settings.register_profile("brief", max_examples=5, deadline=None)
settings.register_profile("deep", max_examples=1000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))
