"""Where the suite runs without the repository around it, there are no tools to test."""

from pathlib import Path

collect_ignore_glob = [] if (Path(__file__).parents[2] / "tools").is_dir() else ["test_*.py"]
