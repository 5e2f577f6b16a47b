"""Moves every value of the law by one and turns every condition round, one at a time, and sees whether a test objects.

`make mutants` runs it. The mutants are made by `making`, tried by `workers`, and told in `docs/reference/mutants.md`.
"""
