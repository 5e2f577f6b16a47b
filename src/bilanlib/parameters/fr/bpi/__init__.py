"""Bilan professionnel interne: the values that Institut 4.10 sets."""
