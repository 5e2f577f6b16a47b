"""The form of input files as JSON Schema (draft 2020-12), drawn from the models.

What is drawn is checked in beside (`case-1.fr.json`, `case-1.en.json`), and a test holds it against the models.
Programs read the files: docstrings may be stripped where the library runs.
"""
