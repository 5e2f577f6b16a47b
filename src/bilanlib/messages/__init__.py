"""Sentences: templates with typed facts, in French, the language of the law, and through a catalogue in English."""
