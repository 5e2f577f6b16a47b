"""Code du travail: numbers and lists, one module per article."""
