"""Code de la consommation: numbers, one module per article."""
